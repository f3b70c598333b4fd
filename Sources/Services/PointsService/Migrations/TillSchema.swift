import ServiceKit

/// Ways in which orders come in, shifts and days of tills, and what the accountant reads.
///
/// What was once counted or closed stands in tables that the service's role may only add to.
enum TillSchema {
    static let tables = [
        "guest_orders", "guest_voids", "order_voids", "order_corrections", "shifts", "open_shifts",
        "shift_cash", "shift_counts", "shift_closings", "shift_corrections",
        "day_closes", "day_totals", "tips", "online_orders", "invoices", "invoice_reviews",
        "invoice_policies",
    ]
    /// Tables of which rows are only ever added.
    private static let appendOnly =
        "guest_orders, guest_voids, order_voids, order_corrections, shifts, shift_cash, "
        + "shift_counts, shift_closings, shift_corrections, day_closes, day_totals, "
        + "tips"

    static let check = """
        NOT has_table_privilege('patron_points', 'shift_closings', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'day_totals', 'UPDATE')
        """

    static let sql =
        ([
            readings, intake, online, invoices, shifts, days,
            SharedSchema.grant("SELECT, INSERT", on: appendOnly, to: .points),
            SharedSchema.grant(
                "SELECT, INSERT, DELETE", on: "open_shifts, invoice_reviews", to: .points),
            SharedSchema.grant(
                "SELECT, INSERT, UPDATE", on: "online_orders, invoices, invoice_policies",
                to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    /// Orders are read by member and payment, by store and day; returns by the day on which they
    /// were made.
    static let readings = """
        CREATE INDEX orders_member ON orders (merchant_id, member_id, paid_at, id);
        CREATE INDEX orders_store_day
            ON orders (merchant_id, store_id, business_date, placed_at);
        CREATE INDEX order_refunds_day ON order_refunds (merchant_id, business_date, refunded_at);
        CREATE INDEX entries_beside_points ON entries (merchant_id, posting_id)
            WHERE kind < 100 AND kind <> 1;
        COMMENT ON INDEX entries_beside_points IS
            'From a posting to the entries of members'' other accounts; those of points are found '
            'by the posting''s member and seq';
        """

    static let intake = """
        CREATE TABLE guest_orders (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            store_id uuid NOT NULL,
            channel smallint NOT NULL,
            external_id text COLLATE "C" NOT NULL,
            content_hash bytea NOT NULL,
            receipt_code text COLLATE "C" NOT NULL,
            terminal_id text,
            staff_id text,
            business_date date NOT NULL,
            paid_at timestamptz NOT NULL,
            placed_at timestamptz NOT NULL,
            payable_minor bigint NOT NULL CHECK (payable_minor >= 0),
            currency text NOT NULL,
            tender_types smallint[] NOT NULL,
            tender_amounts bigint[] NOT NULL,
            content bytea NOT NULL,
            PRIMARY KEY (merchant_id, id),
            UNIQUE (merchant_id, external_id, store_id, channel),
            UNIQUE (merchant_id, receipt_code),
            CHECK (cardinality(tender_types) = cardinality(tender_amounts))
        );
        CREATE INDEX guest_orders_store_day
            ON guest_orders (merchant_id, store_id, business_date, placed_at);
        COMMENT ON TABLE guest_orders IS
            'Orders of nobody: claimed ones stand in orders under the same id, and count there';
        COMMENT ON COLUMN guest_orders.content IS 'patron.points.v1.PlaceOrderRequest';

        CREATE TABLE guest_voids (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            business_date date NOT NULL,
            voided_at timestamptz NOT NULL,
            actor text NOT NULL,
            reason text NOT NULL,
            PRIMARY KEY (merchant_id, order_id)
        );

        CREATE TABLE order_voids (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            refund_id uuid NOT NULL,
            actor text NOT NULL,
            reason text NOT NULL,
            PRIMARY KEY (merchant_id, order_id)
        );
        COMMENT ON TABLE order_voids IS 'Which returns were voids, and why';

        CREATE TABLE order_corrections (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            external_id text COLLATE "C" NOT NULL,
            actor text NOT NULL,
            reason text NOT NULL,
            corrected_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, order_id)
        );
        COMMENT ON COLUMN order_corrections.external_id IS
            'Number of the order that stands in its place, in the same store and channel';
        """

    static let online = """
        CREATE TABLE online_orders (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            store_id uuid NOT NULL,
            member_id uuid NOT NULL,
            fulfilment smallint NOT NULL CHECK (fulfilment IN (1, 2)),
            staff_id text,
            payable_minor bigint NOT NULL CHECK (payable_minor >= 0),
            currency text NOT NULL,
            pick_up_code text NOT NULL,
            placed_at timestamptz NOT NULL,
            lines bytea NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 6),
            paid_at timestamptz,
            ready_at timestamptz,
            closed_at timestamptz,
            order_id uuid,
            cancel_reason text,
            PRIMARY KEY (merchant_id, id),
            CHECK (state = 6 OR (state >= 2) = (order_id IS NOT NULL)),
            CHECK ((state >= 4) = (closed_at IS NOT NULL))
        ) WITH (fillfactor = 80);
        CREATE INDEX online_orders_member ON online_orders (merchant_id, member_id, id);
        CREATE INDEX online_orders_open ON online_orders (merchant_id, store_id, state, id)
            WHERE state IN (2, 3);
        COMMENT ON COLUMN online_orders.state IS
            '1 unpaid, 2 paid, 3 ready, 4 picked up, 5 delivered, 6 cancelled';
        """

    static let invoices = """
        CREATE TABLE invoices (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            order_id uuid NOT NULL,
            subject smallint NOT NULL CHECK (subject IN (1, 2)),
            number integer NOT NULL CHECK (number > 0),
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            type smallint NOT NULL CHECK (type IN (1, 2)),
            title text NOT NULL,
            tax_number text NOT NULL,
            amount_minor bigint NOT NULL CHECK (amount_minor > 0),
            currency text NOT NULL,
            reverses_id uuid,
            reversed_minor bigint NOT NULL CHECK (reversed_minor BETWEEN 0 AND amount_minor),
            invoice_code text,
            invoice_number text,
            requested_at timestamptz NOT NULL,
            requested_by text NOT NULL,
            issued_at timestamptz,
            failure text,
            attempts integer NOT NULL DEFAULT 0,
            next_attempt_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, id),
            UNIQUE (merchant_id, order_id, number),
            CHECK ((state IN (2, 3)) = (issued_at IS NOT NULL)),
            CHECK ((state IN (2, 3)) = (invoice_number IS NOT NULL)),
            CHECK (type = 2 OR (title = '' AND tax_number = ''))
        ) WITH (fillfactor = 80);
        CREATE INDEX invoices_due ON invoices (next_attempt_at) WHERE state = 1;
        COMMENT ON COLUMN invoices.order_id IS 'What is invoiced: an order, or a top-up';
        COMMENT ON COLUMN invoices.subject IS '1 an order, 2 a top-up';
        COMMENT ON COLUMN invoices.state IS '1 requested, 2 issued, 3 red-lettered, 4 failed';
        COMMENT ON COLUMN invoices.title IS 'Of companies only: nothing of a person is kept';
        COMMENT ON COLUMN invoices.reverses_id IS
            'Of a red one: the invoice of which it takes its amount back';

        CREATE TABLE invoice_reviews (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, order_id)
        );
        COMMENT ON TABLE invoice_reviews IS
            'Orders and top-ups with invoices of which something went back since somebody looked';

        CREATE TABLE invoice_policies (
            merchant_id uuid NOT NULL PRIMARY KEY,
            stored_value_at smallint NOT NULL CHECK (stored_value_at IN (1, 2)),
            actor text NOT NULL,
            said_at timestamptz NOT NULL
        );
        """

    static let shifts = """
        CREATE TABLE shifts (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            store_id uuid NOT NULL,
            terminal_id text COLLATE "C" NOT NULL,
            staff_id text NOT NULL,
            business_date date NOT NULL,
            currency text NOT NULL,
            opening_float_minor bigint NOT NULL CHECK (opening_float_minor >= 0),
            opened_at timestamptz NOT NULL,
            opened_by text NOT NULL,
            PRIMARY KEY (merchant_id, id)
        );
        CREATE INDEX shifts_store ON shifts (merchant_id, store_id, business_date, id);

        CREATE TABLE open_shifts (
            merchant_id uuid NOT NULL,
            store_id uuid NOT NULL,
            terminal_id text COLLATE "C" NOT NULL,
            shift_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, store_id, terminal_id)
        );
        COMMENT ON TABLE open_shifts IS
            'One open shift a terminal; a shift itself never changes, and is closed by a row of '
            'shift_closings';

        CREATE TABLE shift_cash (
            merchant_id uuid NOT NULL,
            shift_id uuid NOT NULL,
            id uuid NOT NULL,
            change_minor bigint NOT NULL CHECK (change_minor <> 0),
            reason text NOT NULL,
            moved_at timestamptz NOT NULL,
            actor text NOT NULL,
            PRIMARY KEY (merchant_id, shift_id, id)
        );

        CREATE TABLE shift_counts (
            merchant_id uuid NOT NULL,
            shift_id uuid NOT NULL,
            number integer NOT NULL CHECK (number > 0),
            counted_at timestamptz NOT NULL,
            actor text NOT NULL,
            order_count bigint NOT NULL,
            refund_count bigint NOT NULL,
            tender_types smallint[] NOT NULL,
            sales bigint[] NOT NULL,
            refunds bigint[] NOT NULL,
            tips bigint[] NOT NULL,
            drawer bigint[] NOT NULL,
            counted bigint[] NOT NULL,
            PRIMARY KEY (merchant_id, shift_id, number)
        );
        COMMENT ON TABLE shift_counts IS
            'Each count with what the books said then; the columns of arrays go by tender_types';

        CREATE TABLE shift_closings (
            merchant_id uuid NOT NULL,
            shift_id uuid NOT NULL,
            count_number integer NOT NULL,
            closed_at timestamptz NOT NULL,
            closed_by text NOT NULL,
            reason_types smallint[] NOT NULL,
            reasons text[] NOT NULL,
            difference_minor bigint NOT NULL,
            PRIMARY KEY (merchant_id, shift_id),
            FOREIGN KEY (merchant_id, shift_id, count_number)
                REFERENCES shift_counts (merchant_id, shift_id, number)
        );

        CREATE TABLE shift_corrections (
            merchant_id uuid NOT NULL,
            shift_id uuid NOT NULL,
            id uuid NOT NULL,
            type smallint NOT NULL,
            change_minor bigint NOT NULL CHECK (change_minor <> 0),
            reason text NOT NULL,
            corrected_at timestamptz NOT NULL,
            actor text NOT NULL,
            PRIMARY KEY (merchant_id, shift_id, id)
        );
        """

    static let days = """
        CREATE TABLE day_closes (
            merchant_id uuid NOT NULL,
            store_id uuid NOT NULL,
            business_date date NOT NULL,
            currency text NOT NULL,
            closed_at timestamptz NOT NULL,
            closed_by text NOT NULL,
            shift_count bigint NOT NULL,
            difference_minor bigint NOT NULL,
            PRIMARY KEY (merchant_id, store_id, business_date)
        );

        CREATE TABLE day_totals (
            merchant_id uuid NOT NULL,
            store_id uuid NOT NULL,
            business_date date NOT NULL,
            of_date date NOT NULL,
            type smallint NOT NULL,
            order_count bigint NOT NULL,
            sales_minor bigint NOT NULL,
            refund_count bigint NOT NULL,
            refunds_minor bigint NOT NULL,
            tips_minor bigint NOT NULL,
            PRIMARY KEY (merchant_id, store_id, of_date, business_date, type)
        );
        COMMENT ON COLUMN day_totals.business_date IS 'Of the close that told of it';
        COMMENT ON COLUMN day_totals.of_date IS
            'What it is about: an earlier date where it came in after that date was closed';
        COMMENT ON COLUMN day_totals.type IS
            'Of tender, with counts 0; 0 has the counts and the sums of all tenders';
        CREATE INDEX day_totals_close
            ON day_totals (merchant_id, store_id, business_date, of_date, type);

        CREATE TABLE tips (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            store_id uuid NOT NULL,
            terminal_id text NOT NULL,
            staff_id text NOT NULL,
            order_external_id text NOT NULL,
            business_date date NOT NULL,
            given_at timestamptz NOT NULL,
            type smallint NOT NULL,
            amount_minor bigint NOT NULL CHECK (amount_minor > 0),
            PRIMARY KEY (merchant_id, id)
        );
        CREATE INDEX tips_store_day ON tips (merchant_id, store_id, business_date, given_at);
        """
}
