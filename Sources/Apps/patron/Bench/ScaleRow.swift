/// Earns into large tables against earns into small ones, with both stacks up and measured in turn.
struct ScaleRow: Sendable {
    static let name = "earns at 20 000 000 entries"
    private static let callers = 64
    /// As many members on both sides; in the large tables they are a part of all, evenly spread.
    private static let members = BenchBooks.earners.members

    let seconds: Int
    let small: BenchLoad
    let large: BenchLoad

    /// The large tables' indices are read once, as on a machine that has been at work for a while;
    /// then each member earns, who begins a new day with it.
    func warmUp(_ database: BenchDatabase) async throws {
        try await database.load(["warm.sql"]) { _ in }
        _ = try await earnsIntoLarge()
        _ = try await earnsIntoSmall()
    }

    func earnsIntoLarge() async throws -> Double {
        try await earns(large, LargeFolder.books)
    }

    func earnsIntoSmall() async throws -> Double {
        try await earns(small, BenchBooks.earners)
    }

    private func earns(_ load: BenchLoad, _ books: BenchBooks) async throws -> Double {
        try await load.earns(
            callers: Self.callers, seconds: seconds, members: books.ids(Self.members),
            numbering: .scattered)
    }
}
