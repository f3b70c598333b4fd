import Stack

/// Rows on books of a known size, which bench/load makes.
extension BenchPlan {
    private static let manyLots = "redeem with 10 000 lots"

    struct Measured {
        var row: BenchReport.Row
        var note: String?
    }

    /// On a stack with 100 000 entries, to which each row adds what it needs: the expiry, which
    /// leaves the most behind, comes last.
    func bookRows() async throws -> [Measured] {
        let names = [ScaleRow.name, Self.manyLots, BacktestRow.name, ExpiryRow.name]
        guard wantsAny(names) else { return [] }
        let stack = BenchStack(directory: fresh)
        try stack.empty()
        var rows: [Measured] = []
        try await stack.run { status in
            let database = BenchDatabase(status)
            let load = try BenchLoad(status: status, logger: BenchDatabase.logger)
            try await loadEarners(database)
            if wanted(ScaleRow.name) {
                try await largeFolder.stack.run { large in
                    rows.append(Measured(row: try await scaleRow(load, large)))
                }
            }
            if wanted(Self.manyLots) {
                rows.append(Measured(row: try await manyLotsRow(database, load)))
            }
            if wanted(BacktestRow.name) {
                rows.append(Measured(row: try await backtestRow(database, load)))
            }
            if wanted(ExpiryRow.name) {
                let (row, note) = try await ExpiryRow(database: database, load: load).measure()
                rows.append(Measured(row: row, note: note))
            }
        }
        return rows
    }

    private func loadEarners(_ database: BenchDatabase) async throws {
        progress("loading \(BenchReport.grouped(Double(BenchBooks.earners.entries))) entries")
        try await database.loadRules()
        try await database.load(["books.sql"]) { session in
            try session.script(BenchBooks.earners.everything)
            try session.script(BenchBooks.tidied)
        }
    }

    private func scaleRow(
        _ small: BenchLoad, _ status: StackStatus
    ) async throws -> BenchReport.Row {
        let database = BenchDatabase(status)
        try await database.loadRules()
        let bench = ScaleRow(
            seconds: seconds, small: small,
            large: try BenchLoad(status: status, logger: BenchDatabase.logger))
        progress("warming up")
        try await bench.warmUp(database)
        return try await row(
            ScaleRow.name, unit: "earns/s", against: "at 100 000 entries", atLeast: 0.8,
            ours: { try await bench.earnsIntoLarge() },
            theirs: { try await bench.earnsIntoSmall() })
    }

    /// Lots so big that a run uses up only a few of them.
    private func manyLotsRow(
        _ database: BenchDatabase, _ load: BenchLoad
    ) async throws -> BenchReport.Row {
        let few = BenchBooks(
            family: 2, members: 8, grants: 10, lowest: 1_000_000, spread: 1)
        let many = BenchBooks(family: 3, members: 8, grants: 10_000, lowest: 100, spread: 1)
        progress("loading \(many.members) members with 10 000 lots each")
        try await database.load(["books.sql"]) { session in
            try session.script(few.everything)
            try session.script(many.everything)
            try session.script(BenchBooks.tidied)
        }
        func spends(_ books: BenchBooks) async throws -> Double {
            try await load.spends(
                callers: 8, seconds: seconds, members: books.ids(books.members))
        }
        return try await row(
            Self.manyLots, unit: "spends/s", against: "with 10 lots", atLeast: 0.5,
            ours: { try await spends(many) }, theirs: { try await spends(few) })
    }

    /// The one row that is held against a number: nobody else replays programmes.
    private func backtestRow(
        _ database: BenchDatabase, _ load: BenchLoad
    ) async throws -> BenchReport.Row {
        let bench = BacktestRow(database: database, load: load)
        let draft = try await bench.prepare()
        var values: [Double] = []
        for _ in 0..<repetitions { values.append(try await bench.measure(draft)) }
        let value = BenchReport.median(values)
        progress("\(BacktestRow.name): \(BenchReport.grouped(value)) orders/s")
        return .init(
            name: BacktestRow.name, value: value, unit: "orders/s", limit: BacktestRow.limit)
    }
}
