import Messages
import ServiceKit
import Stack

/// How many orders a second a draft of a programme is replayed over.
struct BacktestRow: Sendable {
    static let name = "back-test"
    static let limit = 100_000.0
    private static let books = BenchBooks(
        family: 5, members: 20_000, grants: 15, unit: 30, lowest: 2, spread: 8)
    private static let orders = Int64(books.members * books.grants)

    let database: BenchDatabase
    let load: BenchLoad

    /// Writes the orders, and the draft that is tried on them.
    ///
    /// - Returns: the draft's id.
    func prepare() async throws -> String {
        say("· loading \(BenchReport.grouped(Double(Self.orders))) orders")
        try await database.load(["books.sql", "orders.sql"]) { session in
            let books = Self.books
            try session.script(
                [
                    books.opened, books.allGranted, "SELECT pg_temp.write_orders();", books.lots,
                    books.accounts,
                ].joined(separator: "\n"))
            try session.script("\(BenchBooks.tidied), orders, order_lines, order_tenders")
        }
        let reply = try await load.programmes.create(
            .init(definition: Self.draft, note: "bench"),
            load.options("bench-draft-\(load.run)", as: load.staff))
        guard let draft = reply.programme else {
            throw StackError("a draft was written without an answer", mend: "read the logs")
        }
        return draft.id
    }

    /// Orders per second, from the call to its report.
    func measure(_ draft: String) async throws -> Double {
        let began = ContinuousClock.now
        var report: PointsV1.BacktestReport?
        let lines = try await load.programmes.backtest(
            .init(id: draft),
            load.options("bench-\(load.run)-backtest", as: load.staff, timeout: .seconds(120)))
        for try await line in lines { report = line.report ?? report }
        let elapsed = (ContinuousClock.now - began) / .seconds(1)
        guard let report, report.orders >= Self.orders else {
            throw StackError(
                "the back-test has seen \(report?.orders ?? 0) of \(Self.orders) orders",
                mend: "read points-service's log")
        }
        return Double(report.orders) / elapsed
    }

    /// The demo merchant's rules, changed as a merchant might: other factors, a festival, a bonus, a
    /// cap.
    private static let draft = PointsV1.ProgrammeDefinition(
        rate: .init(points: 1, perMinor: 100),
        multipliers: [
            multiplier("cocktail", .item, "2", "line.category", "cocktail"),
            multiplier("whisky", .item, "2.5", "line.category", "whisky"),
            multiplier("friday", .weekday, "1.5", "order.weekday", "FRIDAY"),
            multiplier("founding-day", .festival, "3", "order.monthDay", "05-20"),
        ],
        combination: .multiply,
        bonuses: [
            .init(
                code: "dessert", name: .init(zh: "甜品", en: "dessert"),
                when: .init(text: #"{"fact":"line.category","op":"=","value":"dessert"}"#),
                points: 5, per: .perLine)
        ],
        caps: .init(perMonth: 2_000),
        expiry: .init(rule: .rolling, count: 1, unit: .year, rounding: .endOfYear))

    private static func multiplier(
        _ code: String, _ source: PointsV1.MultiplierSource, _ factor: String, _ fact: String,
        _ value: String
    ) -> PointsV1.PointsMultiplier {
        .init(
            code: code, name: .init(zh: code, en: code), source: source,
            when: .init(text: #"{"fact":"\#(fact)","op":"=","value":"\#(value)"}"#),
            factor: factor)
    }
}
