package import Postgres
package import Primitives

/// A statement that checks a page of a merchant's rows of one kind, in the order of their ids,
/// against all that they belong to.
///
/// Its columns: how many rows, the last one's id, then for each of its invariants how many break it
/// and the ids of a few.
package protocol PageCheck: Statement where Row == CheckedPage {
    associatedtype Kept: Invariant

    static var invariants: [Kept] { get }
    /// Rows at once: a few milliseconds.
    static var limit: Int64 { get }

    var merchant: UUIDv7 { get }
    var after: UUIDv7 { get }

    init(merchant: UUIDv7, after: UUIDv7)
}

/// A page that was checked.
package struct CheckedPage: Sendable {
    package struct Part: Sendable {
        package let violations: Int64
        package let samples: [UUIDv7]
    }

    package let rows: Int64
    package let last: UUIDv7?
    package let parts: [Part]
}

extension PageCheck {
    package static var limit: Int64 { 500 }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(Self.limit)
    }

    package static func decode(_ row: inout RowReader) throws(PostgresError) -> CheckedPage {
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
    package static func sweep(
        _ merchant: UUIDv7, _ reads: BookReads, _ tallies: inout InvariantTallies<Kept>
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
