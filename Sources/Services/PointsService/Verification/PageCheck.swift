import Postgres
import Primitives

/// A statement that checks a page of a merchant's rows of one kind, in the order of their ids, against
/// all that they belong to.
///
/// Its columns: how many rows, the last one's id, then for each of its invariants how many break it
/// and the ids of a few.
protocol PageCheck: Statement where Row == CheckedPage {
    static var invariants: [BookInvariant] { get }

    var merchant: UUIDv7 { get }
    var after: UUIDv7 { get }

    init(merchant: UUIDv7, after: UUIDv7)
}

/// A page that was checked.
struct CheckedPage: Sendable {
    struct Part: Sendable {
        let violations: Int64
        let samples: [UUIDv7]
    }

    let rows: Int64
    let last: UUIDv7?
    let parts: [Part]
}

extension PageCheck {
    /// Rows at once: a few milliseconds.
    static var limit: Int64 { 500 }

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(Self.limit)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> CheckedPage {
        let rows: Int64 = try row.next()
        let last = try row.next(UUIDv7?.self)
        var parts: [CheckedPage.Part] = []
        for _ in invariants {
            parts.append(
                CheckedPage.Part(
                    violations: try row.next(), samples: try row.next([UUIDv7].self)))
        }
        return CheckedPage(rows: rows, last: last, parts: parts)
    }

    /// Checks all rows of a merchant, page by page.
    static func sweep(
        _ merchant: UUIDv7, _ reads: BookReads, _ tallies: inout BookTallies
    ) async throws {
        var after = UUIDv7.zero
        while true {
            guard let page = try await reads.rows(Self(merchant: merchant, after: after)).first
            else { return }
            for (invariant, part) in zip(invariants, page.parts) {
                tallies[invariant].count(page.rows)
                tallies[invariant].add(violations: part.violations, samples: part.samples)
            }
            guard page.rows == limit, let last = page.last else { return }
            after = last
        }
    }
}
