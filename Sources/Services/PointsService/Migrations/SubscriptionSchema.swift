import ServiceKit

/// Subscriptions, and the one charge of each of their periods.
enum SubscriptionSchema {
    static let tables = ["subscription_plans", "subscriptions", "subscription_charges"]

    static let check = """
        NOT has_table_privilege('patron_points', 'subscription_charges', 'DELETE')
            AND NOT has_table_privilege('patron_points', 'subscriptions', 'DELETE')
        """

    static let sql =
        ([
            plans, subscriptions, charges,
            SharedSchema.grant(
                "SELECT, INSERT, UPDATE",
                on: "subscription_plans, subscriptions, subscription_charges", to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    private static let plans = """
        CREATE TABLE subscription_plans (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            definition jsonb NOT NULL,
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            archived_at timestamptz,
            PRIMARY KEY (merchant_id, id)
        );
        COMMENT ON COLUMN subscription_plans.definition IS
            'patron.points.v1.SubscriptionPlanDefinition as JSON; it never changes';
        """

    private static let subscriptions = """
        CREATE TABLE subscriptions (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            plan_id uuid NOT NULL,
            member_id uuid NOT NULL,
            payment_id text COLLATE "C" NOT NULL,
            contract_id text NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            anchor date NOT NULL,
            period bigint NOT NULL CHECK (period >= 0),
            cancelled boolean NOT NULL,
            noticed_on date,
            attempts smallint NOT NULL CHECK (attempts >= 0),
            first_tried_on date,
            last_tried_on date,
            next_action_at timestamptz,
            event_seq bigint NOT NULL CHECK (event_seq > 0),
            started_at timestamptz NOT NULL,
            ended_at timestamptz,
            end_reason text,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state = 4) = (next_action_at IS NULL)),
            CHECK ((state = 4) = (ended_at IS NOT NULL)),
            CHECK ((attempts > 0) = (first_tried_on IS NOT NULL AND last_tried_on IS NOT NULL))
        ) WITH (fillfactor = 70);
        CREATE INDEX subscriptions_member ON subscriptions (merchant_id, member_id, id)
            WHERE state > 0;
        CREATE UNIQUE INDEX subscriptions_payment ON subscriptions (merchant_id, payment_id)
            WHERE state > 0;
        CREATE UNIQUE INDEX subscriptions_live
            ON subscriptions (merchant_id, member_id, plan_id) WHERE state < 4;
        CREATE INDEX subscriptions_due ON subscriptions (next_action_at)
            WHERE next_action_at IS NOT NULL;
        COMMENT ON COLUMN subscriptions.state IS
            '1 active, 2 charging, 3 past due, 4 expired';
        COMMENT ON COLUMN subscriptions.period IS 'That was paid last, from 0';
        COMMENT ON COLUMN subscriptions.next_action_at IS
            'Nothing is to be done before it; while a charge is under way: until when whoever '
            'makes it has it alone';
        """

    private static let charges = """
        CREATE TABLE subscription_charges (
            merchant_id uuid NOT NULL,
            subscription_id uuid NOT NULL,
            period bigint NOT NULL CHECK (period >= 0),
            id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            amount bigint NOT NULL CHECK (amount > 0),
            attempts smallint NOT NULL CHECK (attempts > 0),
            reference text,
            decline_reason text,
            first_tried_at timestamptz NOT NULL,
            closed_at timestamptz,
            PRIMARY KEY (merchant_id, subscription_id, period),
            CHECK ((state = 1) = (closed_at IS NULL)),
            CHECK (state <> 2 OR reference IS NOT NULL)
        ) WITH (fillfactor = 80);
        COMMENT ON TABLE subscription_charges IS
            'One a period, however often it is tried; the first period is the payment that began it';
        COMMENT ON COLUMN subscription_charges.state IS '1 open, 2 paid, 3 failed';
        """
}
