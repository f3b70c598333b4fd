import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Counts members by the level that they hold now, in one snapshot with the feed's cursor.
struct CountWork: Sendable {
    /// Members whose level has ended are judged one by one, so many at a time.
    private static let page = 1_000

    let profile: MerchantProfile
    let now: Instant

    func run(in transaction: inout Transaction) throws -> MemberV1.CountByLevelReply {
        var counts = [Int64](repeating: 0, count: profile.scheme.levels.count)
        for row in try transaction.run(CountLevels(merchant: profile.merchant, now: now)) {
            counts[profile.scheme.level(rank: Int(row.rank)).rank] += row.members
        }
        var after = UUIDv7(hi: 0, lo: 0)
        while true {
            let ended = try transaction.run(
                ReadEndedLevels(
                    merchant: profile.merchant, now: now, after: after, limit: Self.page))
            guard let last = ended.last else { break }
            after = last.id
            for standing in try standings(of: ended, in: &transaction) {
                counts[profile.scheme.level(rank: standing.rank).rank] += 1
            }
        }
        let cursor = try FeedCursors.read(
            consumer: SpendFeed.consumer, source: .points, in: &transaction)
        return MemberV1.CountByLevelReply(
            levels: zip(profile.scheme.levels, counts).map {
                MemberV1.LevelCount(levelCode: $0.code, members: $1)
            },
            members: counts.reduce(0, +), feedTransaction: cursor?.transaction ?? 0,
            feedSequence: cursor?.sequence ?? 0)
    }

    private func standings(
        of ended: [ReadLevelStates.Row], in transaction: inout Transaction
    ) throws -> [LevelStanding] {
        let spend = try transaction.run(
            ReadLevelDays(of: ended.map(\.id), from: .earliest, profile))
        let days = Dictionary(grouping: spend, by: \.member)
        return ended.map { row in
            profile.rules.standing(
                row.standing, history: profile.history(of: row, (days[row.id] ?? []).map(\.day)),
                at: now)
        }
    }
}

/// Members by level, without those whose level has ended.
struct CountLevels: Statement {
    static let sql = """
        SELECT level_rank, count(*) FROM members
        WHERE merchant_id = $1 AND (level_valid_until IS NULL OR level_valid_until > $2)
        GROUP BY level_rank
        """
    let merchant: UUIDv7
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws -> (rank: Int16, members: Int64) {
        (try row.next(), try row.next())
    }
}

struct ReadEndedLevels: Statement {
    static let sql = """
        SELECT member_id, state, version, event_seq, level_rank, level_since, level_valid_until,
            level_scheme_version, lifetime_minor, registered_at, earning_blocked, spending_blocked
        FROM members WHERE merchant_id = $1 AND level_valid_until <= $2 AND member_id > $3
        ORDER BY member_id LIMIT $4
        """
    let merchant: UUIDv7
    let now: Instant
    let after: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(now)
        parameters.append(after)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> ReadLevelStates.Row {
        try ReadLevelStates.decode(&row)
    }
}
