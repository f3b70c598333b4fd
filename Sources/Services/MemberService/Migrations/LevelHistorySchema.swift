import ServiceKit

/// What levels look at beside spending.
enum LevelHistorySchema {
    static let sql = [
        history, conditions,
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "member_visits", to: .member),
        SharedSchema.merchantIsolation("member_visits"),
    ].joined(separator: "\n")

    private static let history = """
        -- Points that the orders of the date earned, less those clawed back.
        ALTER TABLE member_spend ADD COLUMN points bigint NOT NULL DEFAULT 0;
        -- Orders by store, without those that nothing is left of: a store with one was visited.
        CREATE TABLE member_visits (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            business_date date NOT NULL,
            store_id uuid NOT NULL,
            orders integer NOT NULL,
            PRIMARY KEY (merchant_id, member_id, business_date, store_id)
        ) WITH (fillfactor = 80);
        """

    private static let conditions = """
        ALTER TABLE level_conditions
            DROP CONSTRAINT level_conditions_metric_check,
            DROP CONSTRAINT level_conditions_time_window_check,
            ADD CHECK (metric IN ('SPEND_NET', 'VISITS', 'PAID_ORDERS', 'POINTS_EARNED')),
            ADD CHECK (time_window IN ('CALENDAR_MONTH', 'CALENDAR_QUARTER', 'CALENDAR_HALF',
                'CALENDAR_YEAR', 'ROLLING', 'MEMBERSHIP_YEAR', 'LIFETIME', 'SINCE_LEVEL_START'));
        COMMENT ON COLUMN level_conditions.threshold_minor IS
            'in the unit of the metric: minor units, visits, orders or points';
        """
}
