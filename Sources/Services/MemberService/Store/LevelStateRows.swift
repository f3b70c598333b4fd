import Levels
import MemberDomain
import Messages
import Postgres
import Primitives

/// What is kept of a level, in columns of its member.
extension LevelState {
    static let columns = """
        level_rank, level_since, level_valid_until, level_scheme_version, level_basis,
        level_next_rank, level_next_from, level_grants, level_stage
        """

    init(_ row: inout RowReader) throws {
        let rank: Int16 = try row.next()
        let since: Instant = try row.next()
        let validUntil = try row.next(Instant?.self)
        let version: Int32 = try row.next()
        let basis = try row.next(CalendarDate?.self)
        let (nextRank, nextFrom) = (try row.next(Int16?.self), try row.next(Instant?.self))
        let grants = try row.next([UInt8]?.self)
        let number: Int16 = try row.next()
        guard let stage = Stage(rawValue: number) else {
            throw MalformedRow(problem: "stage \(number) of a level")
        }
        var upcoming: LevelStanding.Upcoming?
        if let nextRank, let nextFrom { upcoming = .init(rank: Int(nextRank), from: nextFrom) }
        self.init(
            LevelStanding(
                rank: Int(rank), since: since, validUntil: validUntil, schemeVersion: version,
                basis: basis, upcoming: upcoming),
            grants: try grants.map(Self.grants) ?? [], stage: stage)
    }

    private static func grants(_ bytes: [UInt8]) throws -> [LevelGrant] {
        try MemberV1.KeptLevelGrants(serialized: bytes).grants.map { kept in
            guard let id = UUIDv7(kept.id), let from = kept.from,
                let source = LevelGrant.Source(kept.source)
            else { throw MalformedRow(problem: "a grant of a level") }
            return LevelGrant(
                id: id, levelCode: kept.levelCode, from: from, until: kept.until,
                mode: kept.mode == .exact ? .exact : .floor, source: source,
                hasBegun: kept.begun)
        }
    }

    /// Nil where there is none.
    func keptGrants() throws -> [UInt8]? {
        guard !grants.isEmpty else { return nil }
        return try MemberV1.KeptLevelGrants(
            grants: grants.map { grant in
                MemberV1.KeptLevelGrant(
                    id: grant.id.description, levelCode: grant.levelCode, from: grant.from,
                    until: grant.until, mode: .init(grant.mode), source: .init(grant.source),
                    begun: grant.hasBegun)
            }
        ).serializedBytes()
    }
}
