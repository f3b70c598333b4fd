import MemberDomain
import Messages
import Postgres
import Primitives

/// A grant with its story; the rows of those under way stand beside the member, too.
struct LevelGrantRow: Sendable {
    let grant: LevelGrant
    let member: UUIDv7
    let reason: String
    let actor: String
    let createdAt: Instant
    var endedAt: Instant?
    var endedBy: String?
    var endReason: String?

    fileprivate static let columns = """
        grant_id, member_id, level_code, from_at, until_at, mode, source, reason, actor, created_at,
        ended_at, ended_by, end_reason
        """

    init(
        _ grant: LevelGrant, of member: UUIDv7, reason: String, actor: String, at now: Instant
    ) {
        self.grant = grant
        self.member = member
        self.reason = reason
        self.actor = actor
        createdAt = now
    }

    fileprivate init(_ row: inout RowReader) throws {
        let id: UUIDv7 = try row.next()
        member = try row.next()
        let code: String = try row.next()
        let (from, until): (Instant, Instant?) = (try row.next(), try row.next(Instant?.self))
        let (mode, source): (String, String) = (try row.next(), try row.next())
        guard let mode = LevelGrant.Mode.allCases.first(where: { $0.name == mode }),
            let source = LevelGrant.Source.allCases.first(where: { $0.name == source })
        else { throw MalformedRow(problem: "grant \(id) of a level") }
        grant = LevelGrant(
            id: id, levelCode: code, from: from, until: until, mode: mode, source: source)
        reason = try row.next()
        actor = try row.next()
        createdAt = try row.next()
        endedAt = try row.next(Instant?.self)
        endedBy = try row.next(String?.self)
        endReason = try row.next(String?.self)
    }
}

struct InsertLevelGrant: Statement {
    static let sql = """
        INSERT INTO level_grants (merchant_id, member_id, grant_id, level_code, from_at, until_at,
            mode, source, reason, actor, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """
    let merchant: UUIDv7
    let row: LevelGrantRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.member)
        parameters.append(row.grant.id)
        parameters.append(row.grant.levelCode)
        parameters.append(row.grant.from)
        parameters.append(row.grant.until)
        parameters.append(row.grant.mode.name)
        parameters.append(row.grant.source.name)
        parameters.append(row.reason)
        parameters.append(row.actor)
        parameters.append(row.createdAt)
    }
}

struct EndLevelGrant: Statement {
    static let sql = """
        UPDATE level_grants SET ended_at = $4, ended_by = $5, end_reason = $6
        WHERE merchant_id = $1 AND member_id = $2 AND grant_id = $3
        """
    let merchant: UUIDv7
    let row: LevelGrantRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.member)
        parameters.append(row.grant.id)
        parameters.append(row.endedAt)
        parameters.append(row.endedBy)
        parameters.append(row.endReason)
    }
}

struct FindLevelGrant: Statement {
    static let sql = """
        SELECT \(LevelGrantRow.columns) FROM level_grants
        WHERE merchant_id = $1 AND member_id = $2 AND grant_id = $3
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> LevelGrantRow {
        try LevelGrantRow(&row)
    }
}

struct ListLevelGrants: Statement {
    static let sql = """
        SELECT \(LevelGrantRow.columns) FROM level_grants
        WHERE merchant_id = $1 AND member_id = $2 AND grant_id < $3
        ORDER BY grant_id DESC LIMIT $4
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let page: NewestFirst

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(page.before)
        parameters.append(page.limit)
    }

    static func decode(_ row: inout RowReader) throws -> LevelGrantRow {
        try LevelGrantRow(&row)
    }
}

extension MemberV1.LevelGrant {
    init(_ row: LevelGrantRow) {
        self.init(
            id: row.grant.id.description, memberId: row.member.description,
            levelCode: row.grant.levelCode, from: row.grant.from, until: row.grant.until,
            mode: MemberV1.LevelGrantMode(row.grant.mode),
            source: MemberV1.LevelSource(row.grant.source), reason: row.reason,
            actor: row.actor, createdAt: row.createdAt, endedAt: row.endedAt,
            endedBy: row.endedBy ?? "", endReason: row.endReason ?? "")
    }
}
