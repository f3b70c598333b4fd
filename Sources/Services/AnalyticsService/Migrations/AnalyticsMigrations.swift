package import ServiceKit

package enum AnalyticsMigrations {
    package static let all: [Migration] = [
        Migration(
            1, "day figures",
            check: "SELECT count(*) = 0 FROM day_figures",
            sql: [
                SharedSchema.role(.analytics),
                SharedSchema.feedCursors,
                SharedSchema.grant("SELECT, INSERT, UPDATE", on: "feed_cursors", to: .analytics),
                tables,
                SharedSchema.merchantIsolation("day_figures"),
                SharedSchema.merchantIsolation("feed_progress"),
                SharedSchema.grant(
                    "SELECT, INSERT, UPDATE, DELETE", on: "day_figures, feed_progress",
                    to: .analytics),
            ].joined(separator: "\n"))
    ]

    /// No CHECK on the sums: refunds can make a day's net sales negative.
    private static let tables = """
        CREATE TABLE day_figures (
            merchant_id uuid NOT NULL,
            business_date date NOT NULL,
            new_members bigint NOT NULL,
            orders bigint NOT NULL,
            net_sales_minor bigint NOT NULL,
            points_issued bigint NOT NULL,
            PRIMARY KEY (merchant_id, business_date)
        );
        CREATE TABLE feed_progress (
            merchant_id uuid PRIMARY KEY,
            as_of timestamptz NOT NULL
        );
        """
}
