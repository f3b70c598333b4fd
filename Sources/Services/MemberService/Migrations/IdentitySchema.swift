import ServiceKit

/// Accounts at platforms, passwords of members, and where members come from.
enum IdentitySchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'identities', 'DELETE')
             AND NOT has_table_privilege('patron_member', 'platform_proofs', 'DELETE')
        """

    static let sql = [
        identities, passwords, cards, sources,
        SharedSchema.grant(
            "SELECT, INSERT, DELETE", on: "identities, staff_identities", to: .member),
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE, DELETE", on: "member_passwords, card_losses", to: .member),
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "scenes", to: .member),
        SharedSchema.grant(
            "SELECT, INSERT", on: "platform_proofs, retired_cards", to: .member),
        [
            "identities", "platform_proofs", "staff_identities", "member_passwords", "scenes",
            "card_losses", "retired_cards",
        ].map(SharedSchema.merchantIsolation).joined(separator: "\n"),
    ].joined(separator: "\n")

    private static let identities = """
        -- Accounts at platforms. The account is under its member's own key; it is found by HMACs: of
        -- the account in its app, and of the person across apps.
        CREATE TABLE identities (
            merchant_id uuid NOT NULL,
            identity_id uuid NOT NULL,
            member_id uuid NOT NULL,
            -- The numbers of patron.member.v1.IdentityPlatform.
            platform smallint NOT NULL CHECK (platform BETWEEN 1 AND 8),
            app text COLLATE "C" NOT NULL,
            subject_index bytea NOT NULL,
            person_index bytea,
            subject_cipher bytea NOT NULL,
            bound_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, identity_id),
            UNIQUE (merchant_id, subject_index),
            FOREIGN KEY (merchant_id, member_id) REFERENCES members
        );
        CREATE INDEX identities_of_member ON identities (merchant_id, member_id);
        CREATE INDEX identities_of_person ON identities (merchant_id, person_index)
            WHERE person_index IS NOT NULL;
        -- What platforms told of phones and would take any number of times: each once, for ever.
        CREATE TABLE platform_proofs (
            merchant_id uuid NOT NULL,
            proof_hash bytea NOT NULL,
            used_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, proof_hash)
        );
        -- Which staff stands behind an account of a company's directory.
        CREATE TABLE staff_identities (
            merchant_id uuid NOT NULL,
            subject_index bytea NOT NULL,
            platform smallint NOT NULL CHECK (platform IN (3, 4)),
            staff_id uuid NOT NULL,
            bound_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, subject_index),
            UNIQUE (merchant_id, staff_id, platform),
            FOREIGN KEY (merchant_id, staff_id) REFERENCES staff
        );
        """

    private static let passwords = """
        -- Optional: a member who has none logs in by code.
        CREATE TABLE member_passwords (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            password_hash text NOT NULL,
            changed_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, member_id),
            FOREIGN KEY (merchant_id, member_id) REFERENCES members
        );
        """

    private static let cards = """
        -- Members who have lost their phone or card, until it is issued anew.
        CREATE TABLE card_losses (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            frozen_at timestamptz NOT NULL,
            -- What spending goes back to.
            spending_blocked boolean NOT NULL,
            PRIMARY KEY (merchant_id, member_id)
        );
        -- Numbers that find nobody any more, and are nobody else's ever.
        CREATE TABLE retired_cards (
            merchant_id uuid NOT NULL,
            card_number text NOT NULL,
            member_id uuid NOT NULL,
            retired_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, card_number)
        );
        """

    private static let sources = """
        ALTER TABLE members
            DROP CONSTRAINT members_source_check,
            ADD CHECK (source IN ('MINI_PROGRAM', 'TILL', 'PLATFORM', 'IMPORT'));
        -- QR codes that staff has made.
        CREATE TABLE scenes (
            merchant_id uuid NOT NULL,
            scene_id uuid NOT NULL,
            -- The numbers of patron.member.v1.RegistrationOrigin; the mini-program has none.
            origin smallint NOT NULL CHECK (origin IN (1, 3, 4, 5, 6, 7)),
            store_id uuid,
            label text,
            disabled boolean NOT NULL DEFAULT false,
            created_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, scene_id),
            FOREIGN KEY (merchant_id, store_id) REFERENCES stores
        );
        CREATE INDEX scenes_by_age ON scenes (merchant_id, created_at, scene_id);
        -- The QR code that a member came by; written with her, and never changed.
        ALTER TABLE members ADD COLUMN scene_id uuid;
        CREATE INDEX members_by_scene ON members (merchant_id, scene_id)
            WHERE scene_id IS NOT NULL;
        -- By what is counted where members came from.
        CREATE INDEX members_by_registration ON members (merchant_id, registered_at)
            INCLUDE (origin) WHERE origin > 0;
        """
}
