import Foundation

/// Members whose books bench/load/books.sql makes: so many grants for each, spread over a time.
struct BenchBooks: Sendable {
    /// Different ones do not meet; it stands in the members' ids.
    let family: Int
    let members: Int
    /// Of each member.
    let grants: Int
    /// A grant has `unit` × (`lowest` to `lowest` + `spread` − 1) points.
    var unit = 1
    var lowest = 20
    var spread = 60
    /// When the first was earned, in SQL, and how long after it the last.
    var first = "now() - interval '300 days'"
    var seconds = 300 * 86_400
    var life = "2 years"

    /// What earns and redeems are measured on: 100 000 entries.
    static let earners = BenchBooks(family: 1, members: 10_000, grants: 5)

    var entries: Int { members * grants * 2 }

    func id(_ number: Int) -> String {
        func hex(_ number: Int, _ digits: Int) -> String {
            let text = String(number, radix: 16)
            return String(repeating: "0", count: digits - text.count) + text
        }
        return "01980000-0000-7000-9\(hex(family, 3))-\(hex(number, 12))"
    }

    /// So many of the members, as far apart as they can be.
    func ids(_ count: Int) -> [String] { (0..<count).map { id($0 * (members / count)) } }

    // MARK: SQL

    var opened: String { "SELECT pg_temp.open_accounts(\(family), \(members));" }

    /// The grants from one round of all members to another.
    func granted(_ rounds: Range<Int>) -> String {
        let step = seconds * 1_000_000 / (members * grants)
        return """
            SELECT pg_temp.grant_points(\(rounds.count),
                \(first) + \(rounds.lowerBound * members * step) * interval '1 microsecond',
                \(step), \(unit), \(lowest), \(spread));
            """
    }

    var allGranted: String { granted(0..<grants) }

    static let purchases = "SELECT pg_temp.write_calls(); SELECT pg_temp.write_purchases();"

    var lots: String { "SELECT pg_temp.write_lots(NULL, '\(life)');" }

    /// No lot ends before the first one does.
    var accounts: String { "SELECT pg_temp.write_accounts(\(first) + interval '\(life)');" }

    /// All of it, as one statement: `now()` is the same everywhere in it.
    var everything: String {
        [opened, allGranted, Self.purchases, lots, accounts].joined(separator: "\n")
    }

    /// Afterwards the planner knows the tables, and nothing is left for autovacuum to do meanwhile.
    static let tidied =
        "VACUUM (ANALYZE) operations, postings, entries, period_totals, lots, accounts, members"
}
