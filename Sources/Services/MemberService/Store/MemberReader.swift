import Levels
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
        let days = try await pool.query(
            ReadLevelDays(of: [record.id], from: .earliest, profile),
            settings: [.merchant(profile.merchant)], deadline: deadline)
        return profile.rules.standing(
            kept, history: profile.history(of: record, days.map(\.day)), at: now)
    }
}

extension MerchantProfile {
    /// As `MemberReader.standing` tells it, within a transaction.
    func standing(
        of record: MemberRecord, at now: Instant, in transaction: inout Transaction
    ) throws -> LevelStanding {
        let kept = record.kept
        guard kept.rank > 0, let end = rules.endOfBenefits(of: kept), end <= now else {
            return kept
        }
        let days = try transaction.run(ReadLevelDays(of: [record.id], from: .earliest, self))
        return rules.standing(kept, history: history(of: record, days.map(\.day)), at: now)
    }
}
