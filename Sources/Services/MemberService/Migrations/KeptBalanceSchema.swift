import ServiceKit

/// Balances of points that no level looks at yet, one row of a member instead of rows of the journal;
/// and applications for levels that are to be decided, in their order.
enum KeptBalanceSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'member_balances', 'UPDATE')
            AND has_sequence_privilege('patron_member', 'level_journal_sequence_seq', 'USAGE')
        """

    static let sql = [
        table, applications,
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "member_balances", to: .member),
        SharedSchema.grant(
            "USAGE", on: "SEQUENCE level_journal_sequence_seq", to: .member),
        SharedSchema.merchantIsolation("member_balances"),
    ].joined(separator: "\n")

    private static let table = """
        CREATE TABLE member_balances (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            -- Of the last change, and what it left to use.
            business_date date NOT NULL,
            balance bigint NOT NULL,
            at timestamptz NOT NULL,
            -- Its place among the rows of level_journal, which has the changes from when a scheme
            -- looks at them.
            sequence bigint NOT NULL,
            PRIMARY KEY (merchant_id, member_id)
        ) WITH (fillfactor = 70);
        """

    private static let applications = """
        CREATE INDEX level_applications_to_decide
            ON level_applications (merchant_id, application_id) WHERE state = 'APPLIED';
        """
}
