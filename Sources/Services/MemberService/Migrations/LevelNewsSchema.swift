import ServiceKit

/// What levels look at beside orders: balances of points, and other events.
enum LevelNewsSchema {
    static let check = """
        SELECT EXISTS (SELECT FROM pg_indexes WHERE indexname = 'level_journal_balances')
            AND NOT has_table_privilege('patron_member', 'level_journal', 'UPDATE')
        """

    static let sql = [history, journal, conditions].joined(separator: "\n")

    private static let history = """
        -- Events beside buying that the programme has a rule for, by their business date.
        ALTER TABLE member_spend ADD COLUMN events bigint NOT NULL DEFAULT 0;
        """

    /// Kind 8 is an event, 9 the usable points after a change of them.
    private static let journal = """
        ALTER TABLE level_journal
            ADD COLUMN events bigint NOT NULL DEFAULT 0,
            ADD COLUMN balance bigint;
        -- The checks that speak of kinds, whatever they are called.
        DO $kinds$ DECLARE found text; BEGIN
            FOR found IN SELECT conname FROM pg_constraint
                WHERE conrelid = 'level_journal'::regclass AND contype = 'c'
                    AND pg_get_constraintdef(oid) LIKE '%kind%'
            LOOP
                EXECUTE format('ALTER TABLE level_journal DROP CONSTRAINT %I', found);
            END LOOP;
        END $kinds$;
        ALTER TABLE level_journal
            ADD CONSTRAINT level_journal_kinds CHECK (kind BETWEEN 1 AND 9),
            ADD CONSTRAINT level_journal_dates
                CHECK ((kind IN (1, 2, 4, 6, 8, 9)) = (business_date IS NOT NULL)),
            ADD CONSTRAINT level_journal_levels CHECK ((kind = 5) = (level_rank IS NOT NULL)
                AND (kind = 5) = (level_since IS NOT NULL)
                AND (kind = 5) = (level_scheme_version IS NOT NULL)),
            ADD CONSTRAINT level_journal_merges
                CHECK (kind NOT IN (6, 7) OR merge_id IS NOT NULL),
            ADD CONSTRAINT level_journal_balances_told
                CHECK ((kind = 9) = (balance IS NOT NULL));
        CREATE INDEX level_journal_balances
            ON level_journal (merchant_id, member_id, business_date, sequence) WHERE kind = 9;
        """

    private static let conditions = """
        ALTER TABLE level_conditions
            DROP CONSTRAINT level_conditions_metric_check,
            ADD CONSTRAINT level_conditions_metric_check CHECK (metric IN ('SPEND_NET', 'VISITS',
                'PAID_ORDERS', 'POINTS_EARNED', 'POINTS_BALANCE', 'EVENTS'));
        COMMENT ON COLUMN level_conditions.threshold_minor IS
            'in the unit of the metric: minor units, visits, orders, points or events';
        """
}
