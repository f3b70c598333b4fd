import ServiceKit

/// Accounts of one person: what members are compared by, pairs that are none, and merges (A12).
enum MergeSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'member_traits', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'member_merges', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'level_journal', 'UPDATE')
        """

    static let sql = [
        members, traits, merges, journal,
        SharedSchema.grant("SELECT, INSERT, DELETE", on: "member_traits", to: .member),
        SharedSchema.grant("SELECT, INSERT", on: "duplicate_dismissals", to: .member),
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "member_merges", to: .member),
        SharedSchema.merchantIsolation("member_traits"),
        SharedSchema.merchantIsolation("duplicate_dismissals"),
        SharedSchema.merchantIsolation("member_merges"),
    ].joined(separator: "\n")

    private static let members = """
        ALTER TABLE members
            -- Who took her place; her card and phone lead there.
            ADD COLUMN merged_into uuid,
            -- The version of hers that her traits were taken from.
            ADD COLUMN traits_version bigint NOT NULL DEFAULT 0,
            ADD CHECK ((merged_into IS NOT NULL) = (state = 4));
        CREATE INDEX members_merged ON members (merchant_id, merged_into)
            WHERE merged_into IS NOT NULL;
        CREATE INDEX members_without_traits ON members (merchant_id, member_id)
            WHERE traits_version < version AND data_key IS NOT NULL;
        """

    /// Kinds are the numbers of `patron.member.v1.DuplicateReason`.
    private static let traits = """
        CREATE TABLE member_traits (
            merchant_id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 5),
            -- Keyed: it tells nobody what it was.
            digest bytea NOT NULL,
            member_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, kind, digest, member_id)
        );
        CREATE INDEX member_traits_by_member ON member_traits (merchant_id, member_id);
        CREATE TABLE duplicate_dismissals (
            merchant_id uuid NOT NULL,
            -- The smaller id of the two.
            member_id uuid NOT NULL,
            other_id uuid NOT NULL CHECK (other_id > member_id),
            at timestamptz NOT NULL,
            actor text NOT NULL,
            reason text NOT NULL,
            PRIMARY KEY (merchant_id, member_id, other_id)
        );
        """

    private static let merges = """
        CREATE TABLE member_merges (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            survivor_id uuid NOT NULL,
            duplicate_id uuid NOT NULL CHECK (duplicate_id <> survivor_id),
            merged_at timestamptz NOT NULL,
            merged_by text NOT NULL,
            reason text NOT NULL,
            -- What the survivor got because she had it not, and what was withdrawn of her.
            tags text[] NOT NULL,
            groups text[] NOT NULL,
            attributes text[] NOT NULL,
            consents_withdrawn smallint[] NOT NULL,
            reversed_at timestamptz,
            reversed_by text,
            reverse_reason text,
            PRIMARY KEY (merchant_id, id),
            CHECK ((reversed_at IS NULL) = (reversed_by IS NULL)),
            CHECK ((reversed_at IS NULL) = (reverse_reason IS NULL))
        );
        CREATE UNIQUE INDEX member_merges_standing ON member_merges (merchant_id, duplicate_id)
            WHERE reversed_at IS NULL;
        """

    /// Kind 6 is what a merge moved, of a day or of a day in a store; 7 that it counts from here
    /// on. Rows of a merge that was reversed count no more.
    private static let journal = """
        ALTER TABLE level_journal
            ADD COLUMN merge_id uuid,
            DROP CONSTRAINT level_journal_kind_check,
            DROP CONSTRAINT level_journal_check,
            ADD CHECK (kind BETWEEN 1 AND 7),
            ADD CHECK ((kind IN (1, 2, 4, 6)) = (business_date IS NOT NULL)),
            ADD CHECK (kind < 6 OR merge_id IS NOT NULL);
        """
}
