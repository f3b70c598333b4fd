import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Takes down what members are compared by, of all who are new or have changed (A12).
///
/// What is taken down has the number of the version that it was taken from: who changes meanwhile
/// comes again, so the job may run twice, and on two instances at once.
struct DuplicateSearch: Sendable {
    static let period: Duration = .seconds(2)
    private static let piece = 100

    let pool: PostgresPool
    let vault: PersonalDataVault

    func run() async throws {
        var count = Self.piece
        while count == Self.piece {
            let due = try await pool.query(
                ReadWithoutTraits(limit: Self.piece), settings: [.allMerchants],
                deadline: .now + .seconds(5))
            count = due.count
            for (merchant, rows) in Dictionary(grouping: due, by: \.merchant) {
                try await pool.transaction(
                    settings: [.merchant(merchant)], deadline: .now + .seconds(10)
                ) { transaction in
                    try write(rows.map(\.member), of: merchant, in: &transaction)
                }
            }
        }
    }

    private func write(
        _ members: [UUIDv7], of merchant: UUIDv7, in transaction: inout Transaction
    ) throws {
        // Whoever leaves meanwhile has nothing taken down of her.
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates(members))
            return members.map { member in
                (
                    record: pipeline.add(
                        FindMemberById(merchant: merchant, id: member, scope: .merchant)),
                    profile: pipeline.add(ReadProfile(merchant: merchant, member: member))
                )
            }
        }
        var traits: [MemberTrait] = []
        var versions: [(member: UUIDv7, version: Int64)] = []
        for (pending, profile) in found {
            guard let record = try pending.rows.first, record.personal.dataKey != nil else {
                continue
            }
            versions.append((record.id, record.version))
            traits += try self.traits(of: record, try profile.rows.first, merchant)
        }
        let (taken, done) = (traits, versions)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(DeleteProfileTraits(merchant: merchant, members: members))
            if !taken.isEmpty {
                _ = pipeline.add(InsertTraits(merchant: merchant, traits: taken))
            }
            _ = pipeline.add(SetTraitsVersions(merchant: merchant, rows: done))
        }
    }

    private func traits(
        of record: MemberRecord, _ row: ProfileRow?, _ merchant: UUIDv7
    ) throws -> [MemberTrait] {
        let profile = try vault.open(record, row, [], definitions: [:], merchant: merchant)
        let words = DuplicateTraits.words(
            name: profile.content[.name] ?? profile.content[.nickname],
            birthday: profile.content[.birthday].flatMap { CalendarDate(iso: $0) },
            email: profile.content[.email], phoneTail: profile.phone?.tail)
        return words.map { reason, text in
            MemberTrait(
                member: record.id, reason: reason,
                digest: vault.trait(reason, text, merchant: merchant))
        }
    }
}

extension PersonalDataVault {
    /// What two members have in common where it is the same. The merchant is part of it: members of
    /// two merchants cannot be compared.
    func trait(_ reason: DuplicateReason, _ text: String, merchant: UUIDv7) -> [UInt8] {
        digest("duplicate|\(merchant)|\(reason.rawValue)|\(text)", keys.nameIndex)
    }
}
