import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// I1 of the programme's accounts of punch cards: what the entries say was paid, recognised and
/// forfeited is what the journals of all cards say.
///
/// The entries of the programme have no index: both tables are read as they lie on disk, in one
/// snapshot, since cards are used meanwhile.
struct PunchSweep: Sendable {
    /// The snapshot keeps dead rows from being cleaned up: not for ever.
    private static let longest = Duration.seconds(1_800)

    let reads: BookReads
    /// All merchants' where nil.
    let merchant: UUIDv7?

    func run(_ tallies: inout BookTallies) async throws {
        let (entries, journals) = try await reads.snapshot(longest: Self.longest) {
            [merchant] transaction in
            (
                try Self.sums(SumPunchEntries.self, of: merchant, in: &transaction),
                try Self.sums(SumPunchJournals.self, of: merchant, in: &transaction)
            )
        }
        let merchants = Set(entries.keys).union(journals.keys)
        tallies[.punchProgramme].count(Int64(merchants.count))
        let wrong = merchants.filter { entries[$0] != journals[$0] }
        tallies[.punchProgramme].add(violations: Int64(wrong.count), samples: wrong.sorted())
    }

    private static func sums<S: PunchSum>(
        _ statement: S.Type, of merchant: UUIDv7?, in transaction: inout Transaction
    ) throws -> [UUIDv7: PunchTotals] {
        let end = try transaction.run(ReadTablePages(table: S.table)).first ?? 0
        var sums: [UUIDv7: PunchTotals] = [:]
        for piece in TablePiece.pieces(of: end, merchant: merchant) {
            for row in try transaction.run(S(piece: piece)) {
                sums[row.merchant, default: PunchTotals()].add(row.totals)
            }
        }
        return sums
    }
}

/// What the programme's accounts have gained of punch cards.
struct PunchTotals: Hashable, Sendable {
    var cash: Int64 = 0
    var revenue: Int64 = 0
    var breakage: Int64 = 0

    mutating func add(_ other: PunchTotals) {
        cash &+= other.cash
        revenue &+= other.revenue
        breakage &+= other.breakage
    }
}

private protocol PunchSum: Statement where Row == (merchant: UUIDv7, totals: PunchTotals) {
    static var table: String { get }

    var piece: TablePiece { get }

    init(piece: TablePiece)
}

extension PunchSum {
    func bind(_ parameters: inout Parameters) { piece.bind(&parameters) }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (merchant: UUIDv7, totals: PunchTotals) {
        (
            try row.next(),
            PunchTotals(cash: try row.next(), revenue: try row.next(), breakage: try row.next())
        )
    }
}

private struct SumPunchEntries: PunchSum {
    static let table = "entries"
    static let sql = """
        SELECT merchant_id, coalesce(sum(delta) FILTER (WHERE kind = 116), 0)::bigint,
            coalesce(sum(delta) FILTER (WHERE kind = 117), 0)::bigint,
            coalesce(sum(delta) FILTER (WHERE kind = 118), 0)::bigint
        FROM entries
        WHERE ctid >= $1::tid AND ctid < $2::tid AND ($3 IS NULL OR merchant_id = $3)
            AND kind BETWEEN 116 AND 118
        GROUP BY merchant_id
        """

    let piece: TablePiece
}

private struct SumPunchJournals: PunchSum {
    static let table = "punch_card_entries"
    static let sql = """
        SELECT merchant_id, sum(cash)::bigint, sum(revenue)::bigint, sum(breakage)::bigint
        FROM punch_card_entries
        WHERE ctid >= $1::tid AND ctid < $2::tid AND ($3 IS NULL OR merchant_id = $3)
        GROUP BY merchant_id
        """

    let piece: TablePiece
}
