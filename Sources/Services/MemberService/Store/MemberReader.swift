import MemberDomain
import Postgres
import Primitives

/// Finds members, and tells their level at this instant.
struct MemberReader: Sendable {
    /// What names one member.
    enum Name: Sendable {
        case id(UUIDv7)
        case card(CardNumber)
        case phone(index: [UInt8])
    }

    let pool: PostgresPool

    func find(
        _ name: Name, merchant: UUIDv7, scope: MemberScope, deadline: ContinuousClock.Instant
    ) async throws -> MemberRecord? {
        let settings = [Setting.merchant(merchant)]
        switch name {
        case .id(let id):
            return try await pool.query(
                FindMemberById(merchant: merchant, id: id, scope: scope), settings: settings,
                deadline: deadline
            ).first
        case .card(let card):
            return try await pool.query(
                FindMemberByCard(merchant: merchant, card: card, scope: scope),
                settings: settings, deadline: deadline
            ).first
        case .phone(let index):
            return try await pool.query(
                FindMemberByPhone(merchant: merchant, phoneIndex: index, scope: scope),
                settings: settings, deadline: deadline
            ).first
        }
    }

    /// The level that a member holds now: a validity that has ended since the row was written is
    /// applied, so no level is ever shown past its end, whether or not a job has posted it.
    func standing(
        of record: MemberRecord, profile: MerchantProfile, now: Instant,
        deadline: ContinuousClock.Instant
    ) async throws -> LevelStanding {
        let kept = record.kept
        guard kept.rank > 0, let end = profile.rules.endOfBenefits(of: kept), end <= now else {
            return kept
        }
        let history = try await history(
            of: record, merchant: profile.merchant, from: .earliest, deadline: deadline)
        return profile.rules.standing(kept, history: history, at: now)
    }

    func history(
        of record: MemberRecord, merchant: UUIDv7, from: CalendarDate,
        deadline: ContinuousClock.Instant
    ) async throws -> SpendHistory {
        let days = try await pool.query(
            ReadSpend(merchant: merchant, members: [record.id], from: from),
            settings: [.merchant(merchant)], deadline: deadline)
        return SpendHistory(days: days.map(\.day), lifetimeMinor: record.lifetimeMinor)
    }
}

/// Days of spending of members, from a date on.
struct ReadSpend: Statement {
    static let sql = """
        SELECT s.member_id, s.business_date, s.amount_minor
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN member_spend s ON s.merchant_id = k.merchant_id AND s.member_id = k.member_id
            AND s.business_date >= $3
        """
    let merchant: UUIDv7
    let members: [UUIDv7]
    let from: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
        parameters.append(from)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (member: UUIDv7, day: SpendHistory.Day) {
        (
            try row.next(),
            SpendHistory.Day(date: try row.next(), amountMinor: try row.next())
        )
    }
}
