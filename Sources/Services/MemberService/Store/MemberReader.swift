import Levels
import MemberDomain
import Postgres
import Primitives
import ServiceKit

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

    /// The level of a member now: what time has done since the row was written is applied, so no
    /// level is ever shown past its end, whether or not a job has posted it.
    func level(
        of record: MemberRecord, profile: MerchantProfile, now: Instant,
        deadline: ContinuousClock.Instant
    ) async throws -> LevelState {
        var days: [LevelHistory.Day] = []
        if profile.book.isDue(record.kept.earned, at: now) {
            days = try await pool.query(
                ReadLevelDays(of: [record.id], from: .earliest, profile),
                settings: [.merchant(profile.merchant)], deadline: deadline
            ).map(\.day)
        }
        return record.kept.passed(
            to: now, history: profile.history(of: record, days), by: profile.book)
    }

    /// The level that she holds now.
    func held(
        of record: MemberRecord, profile: MerchantProfile, now: Instant,
        deadline: ContinuousClock.Instant
    ) async throws -> HeldLevel {
        try await level(of: record, profile: profile, now: now, deadline: deadline)
            .held(by: profile.rules, at: now)
    }
}
