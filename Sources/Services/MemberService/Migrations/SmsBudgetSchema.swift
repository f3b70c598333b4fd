import ServiceKit

/// Codes by SMS that each app was sent, by the hour.
enum SmsBudgetSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'sms_budget_hours', 'UPDATE')
        """

    static let sql = [
        table,
        SharedSchema.grant("SELECT, INSERT, UPDATE, DELETE", on: "sms_budget_hours", to: .member),
        SharedSchema.merchantIsolation("sms_budget_hours"),
    ].joined(separator: "\n")

    private static let table = """
        CREATE TABLE sms_budget_hours (
            merchant_id uuid NOT NULL,
            app text NOT NULL,
            hour timestamptz NOT NULL,
            codes integer NOT NULL CHECK (codes > 0),
            -- Of them those for which the app told no address or no device.
            unplaced integer NOT NULL CHECK (unplaced BETWEEN 0 AND codes),
            PRIMARY KEY (merchant_id, app, hour)
        );
        """
}
