import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Counts members by the level that they hold now, in one snapshot with the feed's cursor.
struct CountWork: Sendable {
    /// Members to whom time has done something, who were given a level, or whose rank is one of
    /// another version are judged one by one, so many at a time.
    private static let page = 1_000

    let profile: MerchantProfile
    let now: Instant
    /// Whether those who have left are left out.
    var withoutGone = false

    func run(in transaction: inout Transaction) throws -> MemberV1.CountByLevelReply {
        let counts = try counts(in: &transaction)
        let cursor = try FeedCursors.read(
            consumer: SpendFeed.consumer, source: .points, in: &transaction)
        return MemberV1.CountByLevelReply(
            levels: zip(profile.scheme.levels, counts).map {
                MemberV1.LevelCount(levelCode: $0.code, members: $1)
            },
            members: counts.reduce(0, +), feedTransaction: cursor?.transaction ?? 0,
            feedSequence: cursor?.sequence ?? 0)
    }

    /// By rank.
    func counts(in transaction: inout Transaction) throws -> [Int64] {
        var counts = [Int64](repeating: 0, count: profile.scheme.levels.count)
        let counted = CountLevels(
            merchant: profile.merchant, version: profile.scheme.version, now: now,
            withoutGone: withoutGone)
        for row in try transaction.run(counted) {
            counts[profile.scheme.level(rank: Int(row.rank)).rank] += row.members
        }
        var after = UUIDv7(hi: 0, lo: 0)
        while true {
            let others = try transaction.run(
                ReadOtherLevels(
                    merchant: profile.merchant, version: profile.scheme.version, now: now,
                    after: after, limit: Self.page, withoutGone: withoutGone))
            guard let last = others.last else { break }
            after = last.id
            for held in try levels(of: others, in: &transaction) {
                counts[profile.scheme.level(rank: held.rank).rank] += 1
            }
        }
        return counts
    }

    /// The levels that are held, of rows in their order.
    func levels(
        of rows: [ReadLevelStates.Row], in transaction: inout Transaction
    ) throws -> [HeldLevel] {
        let due = rows.filter { profile.book.isDue($0.level.earned, at: now) }.map(\.id)
        let spend =
            due.isEmpty
            ? [] : try transaction.run(ReadLevelDays(of: due, from: .earliest, profile))
        let days = Dictionary(grouping: spend, by: \.member)
        return rows.map { row in
            row.level.passed(
                to: now, history: profile.history(of: row, (days[row.id] ?? []).map(\.day)),
                by: profile.book
            ).held(by: profile.rules, at: now)
        }
    }
}

/// Which rows say by themselves what level is held at `$3` in version `$2`.
private let isPlain = """
    ((level_scheme_version = $2 OR level_rank = 0) AND level_grants IS NULL
        AND (level_due_at IS NULL OR level_due_at > $3))
    """

/// Members by level, of the rows that say it by themselves.
struct CountLevels: Statement {
    static let sql = """
        SELECT level_rank, count(*) FROM members
        WHERE merchant_id = $1 AND state <> 4 AND \(isPlain) AND NOT ($4 AND state = 3)
        GROUP BY level_rank
        """
    let merchant: UUIDv7
    let version: Int32
    let now: Instant
    let withoutGone: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(now)
        parameters.append(withoutGone)
    }

    static func decode(_ row: inout RowReader) throws -> (rank: Int16, members: Int64) {
        (try row.next(), try row.next())
    }
}

/// The other rows.
struct ReadOtherLevels: Statement {
    static let sql = """
        SELECT \(ReadLevelStates.Row.columns) FROM members m
        WHERE m.merchant_id = $1 AND m.state <> 4 AND NOT \(isPlain) AND m.member_id > $4
            AND NOT ($6 AND m.state = 3)
        ORDER BY m.member_id LIMIT $5
        """
    let merchant: UUIDv7
    let version: Int32
    let now: Instant
    let after: UUIDv7
    let limit: Int
    let withoutGone: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(now)
        parameters.append(after)
        parameters.append(Int64(limit))
        parameters.append(withoutGone)
    }

    static func decode(_ row: inout RowReader) throws -> ReadLevelStates.Row {
        try ReadLevelStates.decode(&row)
    }
}
