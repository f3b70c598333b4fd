import Postgres
import Primitives
import ServiceKit

/// I2 over all entries: those of the programme's accounts have no index, so the table is read as it
/// lies on disk, some pages at a time.
///
/// The entries of a posting are written together and lie together, so nearly all sums are zero within
/// one piece; what is not is kept until its rest has come. Of a posting that lies across two pieces one
/// part may be whole by itself and the other not (an entry of zero): it is looked at again, in all its
/// parts.
struct EntrySweep: Sendable {
    /// More candidates than this are not looked at again: then the books are broken for certain.
    private static let secondLooks = 1_000

    private struct Key: Hashable {
        let merchant: UUIDv7
        let posting: UUIDv7
        let asset: Int16
    }

    private struct Found {
        var checked: Int64 = 0
        var open: [Key: (points: Int64, legs: Int64)] = [:]
        var orphans: Set<UUIDv7> = []

        var unbalanced: Set<UUIDv7> {
            Set(open.filter { $0.value.points != 0 || $0.value.legs < 2 }.map { $0.key.posting })
        }
    }

    let reads: BookReads
    /// All merchants' where nil.
    let merchant: UUIDv7?
    /// Of a piece.
    var pages = TablePiece.usualPages

    func run(_ tallies: inout BookTallies) async throws {
        let found = try await sweep(only: nil)
        tallies[.postingsBalance].count(found.checked)
        var wrong = found.unbalanced
        if !wrong.isEmpty, wrong.count <= Self.secondLooks {
            // Entries that were written meanwhile may have been seen in part, too.
            wrong = try await sweep(only: Array(wrong)).unbalanced
        }
        tallies[.postingsBalance].add(violations: Int64(wrong.count), samples: wrong.sorted())
        tallies[.noOrphans].add(
            violations: Int64(found.orphans.count), samples: found.orphans.sorted())
    }

    private func sweep(only postings: [UUIDv7]?) async throws -> Found {
        var found = Found()
        let end = try await reads.rows(ReadTablePages(table: "entries")).first ?? 0
        for piece in TablePiece.pieces(of: end, pages: pages, merchant: merchant) {
            let rows = try await reads.rows(SumEntries(piece: piece, postings: postings))
            for row in rows {
                guard let open = row.open else {
                    found.checked += row.count
                    continue
                }
                let key = Key(merchant: open.merchant, posting: open.posting, asset: open.asset)
                var sum = found.open[key] ?? (0, 0)
                sum.points &+= open.points
                sum.legs += row.count
                found.open[key] = sum
                if open.isOrphan { found.orphans.insert(open.posting) }
            }
            if postings == nil {
                // What has become whole needs no memory.
                found.open = found.open.filter { $0.value.points != 0 || $0.value.legs < 2 }
            }
        }
        return found
    }
}

/// The sums of entries that lie on some pages, by posting and asset: how many there are, and those that
/// are not zero, have one entry only, or belong to no posting; all of them where postings are named.
struct SumEntries: Statement {
    static let sql = """
        WITH sums AS (
            SELECT e.merchant_id, e.posting_id, e.asset, sum(e.delta)::bigint AS points,
                count(*) AS legs
            FROM entries e
            WHERE e.ctid >= $1::tid AND e.ctid < $2::tid
                AND ($3 IS NULL OR e.merchant_id = $3)
                AND ($4::uuid[] IS NULL OR e.posting_id = ANY ($4::uuid[]))
            GROUP BY e.merchant_id, e.posting_id, e.asset
        )
        SELECT NULL::uuid, NULL::uuid, 0::smallint, 0::bigint, count(*), false FROM sums
        UNION ALL
        SELECT s.merchant_id, s.posting_id, s.asset, s.points, s.legs, p.id IS NULL
        FROM sums s
        LEFT JOIN postings p ON p.merchant_id = s.merchant_id AND p.id = s.posting_id
        WHERE s.points <> 0 OR s.legs < 2 OR p.id IS NULL OR $4::uuid[] IS NOT NULL
        """

    struct Row: Sendable {
        struct Open: Sendable {
            let merchant: UUIDv7
            let posting: UUIDv7
            let asset: Int16
            let points: Int64
            let isOrphan: Bool
        }

        /// Entries of a sum that is open; sums in all where there is none.
        let count: Int64
        let open: Open?
    }

    let piece: TablePiece
    let postings: [UUIDv7]?

    func bind(_ parameters: inout Parameters) {
        piece.bind(&parameters)
        parameters.append(postings)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let merchant = try row.next(UUIDv7?.self)
        let posting = try row.next(UUIDv7?.self)
        let asset: Int16 = try row.next()
        let points: Int64 = try row.next()
        let count: Int64 = try row.next()
        let isOrphan: Bool = try row.next()
        guard let merchant, let posting else { return Row(count: count, open: nil) }
        return Row(
            count: count,
            open: Row.Open(
                merchant: merchant, posting: posting, asset: asset, points: points,
                isOrphan: isOrphan))
    }
}
