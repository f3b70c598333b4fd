import ServiceKit

/// Profiles with their attributes and history, tags and groups, stages, and what staff searches by.
enum ProfileSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'label_members', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'profile_changes', 'UPDATE')
        """

    static let sql = [
        members, profiles, labels, reviews, index,
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE", on: "attribute_definitions, labels, review_sweeps",
            to: .member),
        SharedSchema.grant("SELECT, INSERT", on: "profile_changes", to: .member),
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE, DELETE",
            on: "member_profiles, member_attributes, review_queue", to: .member),
        SharedSchema.grant(
            "SELECT, INSERT, DELETE", on: "label_members, member_name_grams", to: .member),
        tables.map(SharedSchema.merchantIsolation).joined(separator: "\n"),
    ].joined(separator: "\n")

    private static let tables = [
        "member_profiles", "attribute_definitions", "member_attributes", "profile_changes",
        "labels", "label_members", "member_name_grams", "review_queue", "review_sweeps",
    ]

    private static let members = """
        ALTER TABLE members
            -- The numbers of patron.member.v1.LifeStage.
            ADD COLUMN stage smallint NOT NULL DEFAULT 2 CHECK (stage BETWEEN 2 AND 6),
            -- Since when; null: since she registered.
            ADD COLUMN stage_since timestamptz,
            -- The numbers of patron.member.v1.RegistrationOrigin; 0 where nobody knows.
            ADD COLUMN origin smallint NOT NULL DEFAULT 0 CHECK (origin BETWEEN 0 AND 7),
            ADD COLUMN origin_reference text,
            -- Keyed digest of the last four digits of the phone, to find it by.
            ADD COLUMN phone_tail bigint,
            -- Whether names and phone stand in what staff searches by; those of before do not yet.
            ADD COLUMN search_ready boolean NOT NULL DEFAULT false;
        """

    private static let profiles = """
        -- What a member says of herself beside phone, nickname and birthday. She may have no row.
        CREATE TABLE member_profiles (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            name_cipher bytea,
            address_cipher bytea,
            email_cipher bytea,
            -- The numbers of patron.member.v1.Gender.
            gender smallint NOT NULL DEFAULT 0 CHECK (gender BETWEEN 0 AND 3),
            occupation text,
            region text,
            taste_preference text,
            drink_preference text,
            -- When she changed her birthday herself, by the merchant's clock.
            birthday_changed_on date,
            revision integer NOT NULL,
            PRIMARY KEY (merchant_id, member_id)
        ) WITH (fillfactor = 80);
        CREATE TABLE attribute_definitions (
            merchant_id uuid NOT NULL,
            code text COLLATE "C" NOT NULL,
            name_zh text NOT NULL,
            name_en text NOT NULL,
            type text NOT NULL CHECK (type IN ('TEXT', 'NUMBER', 'CHOICE', 'MULTI_CHOICE', 'DATE',
                'BOOLEAN', 'BANK_CARD', 'ID_NUMBER')),
            -- Codes and names of the options of a choice, in their order.
            option_codes text[] NOT NULL,
            options_zh text[] NOT NULL,
            options_en text[] NOT NULL,
            sensitive boolean NOT NULL CHECK (sensitive OR type NOT IN ('BANK_CARD', 'ID_NUMBER')),
            member_editable boolean NOT NULL,
            archived boolean NOT NULL,
            revision integer NOT NULL,
            changed_at timestamptz NOT NULL,
            changed_by text NOT NULL,
            PRIMARY KEY (merchant_id, code)
        );
        -- Values of attributes: those of sensitive ones under the member's own key.
        CREATE TABLE member_attributes (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            code text COLLATE "C" NOT NULL,
            value text,
            value_cipher bytea,
            PRIMARY KEY (merchant_id, member_id, code),
            CHECK ((value IS NULL) <> (value_cipher IS NULL))
        );
        -- Who changed which field; of the values keyed digests only.
        CREATE TABLE profile_changes (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            change_id uuid NOT NULL,
            position smallint NOT NULL,
            at timestamptz NOT NULL,
            actor_kind text NOT NULL,
            actor text NOT NULL,
            role text,
            field text NOT NULL,
            reason text,
            before_digest bytea,
            after_digest bytea,
            PRIMARY KEY (merchant_id, member_id, change_id, position)
        );
        """

    private static let labels = """
        -- Tags (1) and groups (2).
        CREATE TABLE labels (
            merchant_id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind IN (1, 2)),
            code text COLLATE "C" NOT NULL,
            name_zh text NOT NULL,
            name_en text NOT NULL,
            -- JSON of the condition that gives it; null where staff does.
            condition text,
            archived boolean NOT NULL,
            revision integer NOT NULL,
            changed_at timestamptz NOT NULL,
            changed_by text NOT NULL,
            PRIMARY KEY (merchant_id, kind, code)
        );
        CREATE TABLE label_members (
            merchant_id uuid NOT NULL,
            kind smallint NOT NULL,
            code text COLLATE "C" NOT NULL,
            member_id uuid NOT NULL,
            since timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, kind, code, member_id)
        );
        CREATE INDEX label_members_by_member ON label_members (merchant_id, member_id, kind, code);
        """

    private static let reviews = """
        -- Members of whom something has changed that stages or conditions look at.
        CREATE TABLE review_queue (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            -- Drawn anew by each change, so that a review removes what it has seen only.
            change_id uuid NOT NULL DEFAULT gen_random_uuid(),
            PRIMARY KEY (merchant_id, member_id)
        ) WITH (fillfactor = 80);
        -- How far the review of all members has come: one for each day and each set of conditions.
        CREATE TABLE review_sweeps (
            merchant_id uuid PRIMARY KEY,
            business_date date NOT NULL,
            conditions text NOT NULL,
            after_member uuid NOT NULL,
            finished boolean NOT NULL
        );
        """

    /// Lists of members by what staff searches by, each in the order in which pages go.
    private static let index = """
        -- Keyed digests of pairs of letters in names.
        CREATE TABLE member_name_grams (
            merchant_id uuid NOT NULL,
            gram bigint NOT NULL,
            member_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, gram, member_id)
        );
        CREATE INDEX member_name_grams_by_member ON member_name_grams (merchant_id, member_id);
        CREATE INDEX members_by_level ON members (merchant_id, level_rank, member_id);
        CREATE INDEX members_by_stage ON members (merchant_id, stage, member_id);
        CREATE INDEX members_by_store ON members (merchant_id, store_id, member_id);
        CREATE INDEX members_by_phone_tail ON members (merchant_id, phone_tail, member_id)
            WHERE phone_tail IS NOT NULL;
        CREATE INDEX members_not_ready ON members (merchant_id, member_id)
            WHERE NOT search_ready AND data_key IS NOT NULL;
        """
}
