import AnalyticsService
import MarketingService
import MemberService
import PointsService
import Postgres
import Primitives
import ServiceKit
import TestKit
import Testing

/// The second lock between merchants, in each database: which tables are under it, and that a
/// merchant's rows are hidden from another, and from who says nothing.
@Suite("Merchants are kept apart")
struct MerchantIsolationTests {
    /// Tables of every database that are not one merchant's (docs/adr/0006).
    private static let open: Set = ["feed_cursors", "schema_version"]
    private static let merchant = Demo.merchant.description
    /// A merchant without any row.
    private static let stranger = "01980000-0000-7000-8000-0000000000ff"

    @Test("in member-service's database")
    func members() async throws {
        try await MemberStack.run { stack in
            try await stack.register("13800000504")
            try await check(
                .member, on: stack.owner,
                open: ["app_keys", "apps", "merchants", "operations", "outbox"],
                rows: ["members", "stores", "levels", "registration_throttle"])
        }
    }

    @Test("in points-service's database")
    func points() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            _ = try await stack.orders.place(
                stack.order("isolated", of: ann), stack.till(key: PointsStack.key("isolated")))
            try await check(
                .points, on: stack.owner, open: ["operations", "outbox"],
                rows: [
                    "programmes", "accounts", "postings", "entries", "lots", "orders",
                    "order_lines", "order_tenders",
                ])
        }
    }

    @Test("in marketing-service's database")
    func marketing() async throws {
        let database = try await PostgresServer.shared().freshDatabase()
        try await withPool(database) { owner in
            try await Migrator.apply(MarketingMigrations.all, pool: owner)
            try await MarketingDemo.load(owner)
            try await check(
                .marketing, on: owner, open: ["operations", "outbox", "feed_instants"],
                rows: [
                    "coupon_templates", "coupon_template_versions",
                    "items", "promotions", "promotion_versions", "book_revisions",
                ])
        }
    }

    @Test("in analytics-service's database, where a row for another merchant is refused, too")
    func analytics() async throws {
        let database = try await PostgresServer.shared().freshDatabase()
        try await withPool(database) { owner in
            try await Migrator.apply(AnalyticsMigrations.all, pool: owner)
            func insert(_ date: String, as merchant: String?) async throws {
                try await owner.execute(
                    InsertDay(date: date), settings: settings(.analytics, merchant),
                    deadline: .now + .seconds(10))
            }
            try await insert("2026-03-05", as: Self.merchant)
            for other in [Self.stranger, nil] {
                let error = await #expect(throws: PostgresError.self) {
                    try await insert("2026-03-06", as: other)
                }
                #expect(error?.sqlState?.description == "42501")
            }
            try await check(.analytics, on: owner, open: [], rows: ["day_figures"])
        }
    }

    /// - Parameters:
    ///   - open: this database's tables without row-level security, beside those of all.
    ///   - rows: tables of which the merchant must have rows, or the check would see nothing.
    private func check(
        _ service: ServiceName, on owner: PostgresPool, open: Set<String>, rows: Set<String>
    ) async throws {
        let tables = try await owner.query(ReadTables(), deadline: .now + .seconds(10))
        let secured = tables.filter(\.isSecured)
        #expect(
            Set(tables.filter { !$0.isSecured }.map(\.name)) == Self.open.union(open), "\(service)")
        #expect(rows.isSubset(of: secured.map(\.name)))
        // One and the same rule for all of them.
        #expect(Set(secured.map(\.policies)).count == 1)
        #expect(secured.allSatisfy { $0.policies.hasPrefix("merchant_isolation ALL ") })

        let belonging = tables.filter(\.hasMerchant).map(\.name)
        #expect(
            Set(belonging).subtracting(open) == Set(secured.map(\.name)),
            "a table with merchant_id is under the lock, or written down as open")
        try await checkWrites(service, owner, tables: secured.map(\.name))
        let own = try await visible(to: Self.merchant, service, owner)
        #expect(Set(own.keys) == Set(secured.map(\.name)))
        for table in rows { #expect(own[table] ?? 0 > 0, "\(table)") }
        for other in [Self.stranger, "", nil] {
            for (table, count) in try await visible(to: other, service, owner) {
                #expect(count == 0, "\(table) is visible to \(other ?? "nobody")")
            }
        }
    }

    /// Tries to write a row of another merchant, or of none, into every table under the lock: the
    /// policy refuses it before any other rule of the table is looked at. The merchant's own row
    /// gets as far as these rules, unless the role may not insert at all.
    private func checkWrites(
        _ service: ServiceName, _ owner: PostgresPool, tables: [String]
    ) async throws {
        try await owner.session(deadline: .now + .seconds(10)) { session in
            try session.script(TryWrites.function)
        }
        func answers(_ merchant: String?) async throws -> [String: TryWrites.Row] {
            let rows = try await owner.query(
                TryWrites(merchant: Self.merchant), settings: settings(service, merchant),
                deadline: .now + .seconds(20))
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.table, $0) })
        }
        let own = try await answers(Self.merchant)
        #expect(Set(own.keys) == Set(tables))
        for (table, row) in own where row.mayInsert {
            #expect(row.state != "42501", "\(table) refuses its own merchant")
        }
        for other in [Self.stranger, "", nil] {
            for (table, row) in try await answers(other) {
                #expect(row.state == "42501", "\(table) is written by \(other ?? "nobody")")
                // Nor can a row that is not seen be changed or removed.
                #expect(row.changed == 0, "\(table) is changed by \(other ?? "nobody")")
            }
        }
    }

    /// How many rows of each table under row-level security the service's role sees.
    private func visible(
        to merchant: String?, _ service: ServiceName, _ owner: PostgresPool
    ) async throws -> [String: Int64] {
        let rows = try await owner.query(
            CountVisible(), settings: settings(service, merchant), deadline: .now + .seconds(10))
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.table, $0.count) })
    }

    /// The owner sees every row, so it takes the service's role for the statement.
    private func settings(_ service: ServiceName, _ merchant: String?) -> [Setting] {
        let role = Setting("role", service.role)
        guard let merchant else { return [role] }
        return [role, Setting("patron.merchant", merchant)]
    }
}

private struct ReadTables: Statement {
    struct Row: Sendable {
        let name: String
        let isSecured: Bool
        let hasMerchant: Bool
        /// Name, command and condition of each.
        let policies: String
    }

    static let sql = """
        SELECT c.relname::text, c.relrowsecurity,
            EXISTS (
                SELECT FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attname = 'merchant_id' AND NOT a.attisdropped),
            coalesce((
                SELECT string_agg(concat_ws(' ', p.policyname, p.cmd, p.qual, p.with_check), '; ')
                FROM pg_policies p
                WHERE p.schemaname = 'public' AND p.tablename = c.relname), '')
        FROM pg_class c
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
        ORDER BY 1
        """

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            name: try row.next(), isSecured: try row.next(), hasMerchant: try row.next(),
            policies: try row.next())
    }
}

/// `query_to_xml` runs a query that comes as text, with the rights of whoever calls it.
private struct CountVisible: Statement {
    static let sql = """
        SELECT c.relname::text, (xpath('/table/row/count/text()', query_to_xml(
            format('SELECT count(*) FROM %I', c.relname), false, false, '')))[1]::text::bigint
        FROM pg_class c
        WHERE c.relrowsecurity AND c.relnamespace = 'public'::regnamespace
        """

    static func decode(_ row: inout RowReader) throws -> (table: String, count: Int64) {
        (try row.next(), try row.next())
    }
}

/// What becomes of a row with nothing but a merchant in it, and of the merchant's rows that are
/// deleted, in every table under row-level security; all of it is undone.
private struct TryWrites: Statement {
    struct Row: Sendable {
        let table: String
        let mayInsert: Bool
        /// SQLSTATE of the insert: 42501 where it is not allowed.
        let state: String
        let changed: Int64
    }

    static let function = """
        CREATE FUNCTION try_insert(target text, merchant uuid) RETURNS text
        LANGUAGE plpgsql AS $$
        BEGIN
            EXECUTE format('INSERT INTO %I (merchant_id) VALUES ($1)', target) USING merchant;
            RAISE EXCEPTION 'undo';
        EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE;
        END $$;
        CREATE FUNCTION try_delete(target text, merchant uuid) RETURNS bigint
        LANGUAGE plpgsql AS $$
        DECLARE
            changed bigint := 0;
        BEGIN
            EXECUTE format('DELETE FROM %I WHERE merchant_id = $1', target) USING merchant;
            GET DIAGNOSTICS changed = ROW_COUNT;
            RAISE EXCEPTION 'undo';
        EXCEPTION WHEN OTHERS THEN RETURN changed;
        END $$;
        """

    static let sql = """
        SELECT c.relname::text, has_column_privilege(c.oid, 'merchant_id', 'INSERT'),
            try_insert(c.relname::text, $1), try_delete(c.relname::text, $1)
        FROM pg_class c
        WHERE c.relrowsecurity AND c.relnamespace = 'public'::regnamespace
        """
    let merchant: String

    func bind(_ parameters: inout Parameters) { parameters.append(UUIDv7(merchant)) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            table: try row.next(), mayInsert: try row.next(), state: try row.next(),
            changed: try row.next())
    }
}

private struct InsertDay: Statement {
    static let sql = """
        INSERT INTO day_figures (merchant_id, business_date, new_members, orders, net_sales_minor,
            points_issued)
        VALUES ('01980000-0000-7000-8000-000000000001', $1::date, 1, 1, 100, 1)
        """
    let date: String

    func bind(_ parameters: inout Parameters) { parameters.append(date) }
}
