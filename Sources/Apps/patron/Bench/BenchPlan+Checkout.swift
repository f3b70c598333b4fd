import Stack

/// Rows of orders that Patron prices, on a stack whose books begin with them: at their end every
/// invariant is looked at.
extension BenchPlan {
    private static let orders = "checkouts (quote and pay), 256 callers, distinct members"
    private static let atOnce = "1 000 checkouts at once, the last answer"
    private static let halfTheKnee = "checkouts at half the knee, p99"
    private static let levels = "level after a payment at half the knee, p99"
    private static let quotes = "checkout quotes alone, 256 callers"

    /// Tills of a chain: a checkout stands in five places one after the other, so that a fifth of them
    /// meets in each.
    private static let callers = 256
    /// Of the open loop: long enough for a percentile, short enough for codes of a minute.
    private static let openSeconds = 10

    func checkoutRows() async throws -> [Measured] {
        guard wantsAny([Self.orders, Self.atOnce, Self.halfTheKnee, Self.levels, Self.quotes])
        else { return [] }
        let stack = BenchStack(directory: fresh)
        try stack.empty()
        var rows: [Measured] = []
        try await stack.run { status in
            let checkouts = try await checkoutLoad(status)
            if wanted(Self.quotes) {
                rows.append(Measured(row: try await quoteRow(checkouts)))
            }
            if wantsAny([Self.orders, Self.halfTheKnee, Self.levels]) {
                let knee = try await checkoutRow(status, checkouts)
                let half = max(1, Int(knee.value / 2))
                if wanted(Self.orders) { rows.append(Measured(row: knee)) }
                if wanted(Self.halfTheKnee) {
                    rows.append(try await openLoopRow(checkouts, perSecond: half))
                }
                if wanted(Self.levels) {
                    rows.append(try await levelRow(checkouts, perSecond: half))
                }
            }
            if wanted(Self.atOnce) { rows.append(try await atOnceRow(checkouts)) }
            progress("verifying the books")
            try await checkouts.verify()
        }
        return rows
    }

    private func checkoutLoad(_ status: StackStatus) async throws -> CheckoutLoad {
        let database = BenchDatabase(status)
        try await database.loadRules()
        let load = try BenchLoad(status: status, logger: BenchDatabase.logger)
        progress("making \(PgbenchEarn.members) members with points and stored value")
        let checkouts = CheckoutLoad(
            load: load, database: database, members: try await load.makeMembers(PgbenchEarn.members)
        )
        try await checkouts.prepare()
        progress("warming up")
        _ = try await checkouts.orders(callers: Self.callers, seconds: 2)
        return checkouts
    }

    private func checkoutRow(
        _ status: StackStatus, _ checkouts: CheckoutLoad
    ) async throws -> BenchReport.Row {
        let pgbench = try await PgbenchEarn(status: status, seconds: seconds)
        return try await row(
            Self.orders, unit: "orders/s", against: "pgbench's earns, 16 clients", atLeast: 0.4,
            aim: 1.0,
            ours: { try await checkouts.orders(callers: Self.callers, seconds: seconds) },
            theirs: { try await pgbench.distinct() })
    }

    /// Its limit is a number of its own: nothing else makes such prices.
    private func quoteRow(_ checkouts: CheckoutLoad) async throws -> BenchReport.Row {
        let buyers = try await checkouts.buyers(checkouts.members.count, pay: false)
        var values: [Double] = []
        for _ in 0..<repetitions {
            values.append(
                try await checkouts.quotes(callers: Self.callers, seconds: seconds, of: buyers))
        }
        let value = BenchReport.median(values)
        progress("\(Self.quotes): \(BenchReport.grouped(value)) quotes/s")
        return .init(name: Self.quotes, value: value, unit: "quotes/s", limit: 5_000)
    }

    /// Nobody pays twice in an open loop: a newer code would take the place of hers.
    private static func openSeconds(_ checkouts: CheckoutLoad, _ perSecond: Int) -> Int {
        min(openSeconds, (checkouts.members.count - 1) / perSecond)
    }

    private func levelRow(
        _ checkouts: CheckoutLoad, perSecond: Int
    ) async throws -> Measured {
        let seconds = Self.openSeconds(checkouts, perSecond)
        return try await latencyRow(
            Self.levels, limit: 200,
            note: "Level: from a payment's answer until the member's own level tells of it, of "
                + "every fourth of \(perSecond) payments a second."
        ) { try await checkouts.levelDelay(perSecond: perSecond, seconds: seconds) }
    }

    private func openLoopRow(
        _ checkouts: CheckoutLoad, perSecond: Int
    ) async throws -> Measured {
        let seconds = Self.openSeconds(checkouts, perSecond)
        return try await latencyRow(
            Self.halfTheKnee, limit: 100, aim: 50,
            note:
                "Half the knee: \(perSecond) quotes with their payments a second, answered or not."
        ) { try await checkouts.p99(perSecond: perSecond, seconds: seconds) }
    }

    /// The median of milliseconds that each repetition gives.
    private func latencyRow(
        _ name: String, limit: Double, aim: Double? = nil, note: String,
        _ measure: () async throws -> Double
    ) async throws -> Measured {
        var values: [Double] = []
        for _ in 0..<repetitions { values.append(try await measure()) }
        let value = BenchReport.median(values)
        progress("\(name): \(BenchReport.fixed(value)) ms")
        return Measured(
            row: .init(
                name: name, value: value, unit: "ms", bound: .below, limit: limit, aim: aim),
            note: note)
    }

    private func atOnceRow(_ checkouts: CheckoutLoad) async throws -> Measured {
        var values: [Double] = []
        for _ in 0..<repetitions { values.append(try await checkouts.atOnce(1_000)) }
        let value = BenchReport.median(values)
        progress("\(Self.atOnce): \(BenchReport.fixed(value)) s")
        return Measured(
            row: .init(
                name: Self.atOnce, value: value, unit: "s", bound: .below, limit: 1, aim: 0.5),
            note:
                "1 000 checkouts at once: each answer is looked at, each coupon is used, and every "
                + "invariant of the books holds; the slowest run took "
                + "\(BenchReport.fixed(values.max() ?? 0)) s.")
    }
}
