import Messages
import Postgres
import Primitives

/// What a member asked for, and what became of it.
struct LevelApplicationRow: Sendable {
    enum State: String, Sendable, CaseIterable {
        case applied = "APPLIED"
        case approved = "APPROVED"
        case rejected = "REJECTED"
        case withdrawn = "WITHDRAWN"
    }

    let id: UUIDv7
    let member: UUIDv7
    let levelCode: String
    let appliedAt: Instant
    var state: State = .applied
    var decidedAt: Instant?
    var decidedBy: String?
    var reason: String?
    var grant: UUIDv7?

    fileprivate static let columns = """
        a.application_id, a.member_id, a.level_code, a.applied_at, a.state, a.decided_at,
        a.decided_by, a.reason, a.grant_id
        """

    init(id: UUIDv7, member: UUIDv7, levelCode: String, appliedAt: Instant) {
        self.id = id
        self.member = member
        self.levelCode = levelCode
        self.appliedAt = appliedAt
    }

    fileprivate init(_ row: inout RowReader) throws {
        id = try row.next()
        member = try row.next()
        levelCode = try row.next()
        appliedAt = try row.next()
        let name: String = try row.next()
        guard let state = State(rawValue: name) else {
            throw MalformedRow(problem: "state \(name) of an application")
        }
        self.state = state
        decidedAt = try row.next(Instant?.self)
        decidedBy = try row.next(String?.self)
        reason = try row.next(String?.self)
        grant = try row.next(UUIDv7?.self)
    }
}

struct InsertLevelApplication: Statement {
    static let sql = """
        INSERT INTO level_applications
            (merchant_id, application_id, member_id, level_code, state, applied_at)
        VALUES ($1, $2, $3, $4, 'APPLIED', $5)
        """
    let merchant: UUIDv7
    let row: LevelApplicationRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.member)
        parameters.append(row.levelCode)
        parameters.append(row.appliedAt)
    }
}

struct DecideLevelApplication: Statement {
    static let sql = """
        UPDATE level_applications SET state = $3, decided_at = $4, decided_by = $5, reason = $6,
            grant_id = $7
        WHERE merchant_id = $1 AND application_id = $2
        """
    let merchant: UUIDv7
    let row: LevelApplicationRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.decidedAt)
        parameters.append(row.decidedBy)
        parameters.append(row.reason)
        parameters.append(row.grant)
    }
}

/// One application, of a member whom the caller may see.
struct FindLevelApplication: Statement {
    static let sql = """
        SELECT \(LevelApplicationRow.columns)
        FROM level_applications a
        JOIN members m ON m.merchant_id = a.merchant_id AND m.member_id = a.member_id
        WHERE a.merchant_id = $1 AND a.application_id = $2 AND \(MemberScope.conditionOfMember)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> LevelApplicationRow {
        try LevelApplicationRow(&row)
    }
}

struct OpenLevelApplication: Statement {
    static let sql = """
        SELECT application_id FROM level_applications
        WHERE merchant_id = $1 AND member_id = $2 AND state = 'APPLIED'
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// Applications of members whom the caller may see, newest first.
///
/// One branch for those that are to be decided, which are few among all that ever were, and one for
/// any others, each along an index in the order of the page.
struct ListLevelApplications: Statement {
    static let sql = """
        SELECT * FROM (
            \(branch("$7::text = 'APPLIED'", "a.state = 'APPLIED'"))
            UNION ALL
            \(branch("$7::text IS DISTINCT FROM 'APPLIED'", ofState))
        ) AS found
        ORDER BY application_id DESC LIMIT $8
        """

    private static let ofState = "($7::text IS NULL OR a.state = $7)"

    /// - Parameter way: of the values alone, so that a branch that is not asked for is not begun.
    private static func branch(_ way: String, _ condition: String) -> String {
        """
        (SELECT \(LevelApplicationRow.columns)
        FROM level_applications a
        JOIN members m ON m.merchant_id = a.merchant_id AND m.member_id = a.member_id
        WHERE \(way) AND a.merchant_id = $1 AND a.application_id < $2 AND \(condition)
            AND \(MemberScope.conditionOfMember)
        ORDER BY a.application_id DESC LIMIT $8)
        """
    }

    let merchant: UUIDv7
    let page: NewestFirst
    let scope: MemberScope
    let state: LevelApplicationRow.State?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(page.before)
        scope.bind(&parameters)
        parameters.append(state?.rawValue)
        parameters.append(page.limit)
    }

    static func decode(_ row: inout RowReader) throws -> LevelApplicationRow {
        try LevelApplicationRow(&row)
    }
}

/// A member's own applications, newest first.
struct ListMyLevelApplications: Statement {
    static let sql = """
        SELECT \(LevelApplicationRow.columns) FROM level_applications a
        WHERE a.merchant_id = $1 AND a.member_id = $2 AND a.application_id < $3
        ORDER BY a.application_id DESC LIMIT $4
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

    static func decode(_ row: inout RowReader) throws -> LevelApplicationRow {
        try LevelApplicationRow(&row)
    }
}

extension MemberV1.LevelApplication {
    init(_ row: LevelApplicationRow, forStaff: Bool) {
        self.init(
            id: row.id.description, memberId: row.member.description, levelCode: row.levelCode,
            appliedAt: row.appliedAt, decidedAt: row.decidedAt,
            decidedBy: forStaff ? row.decidedBy ?? "" : "", reason: row.reason ?? "",
            grantId: row.grant?.description ?? "")
        switch row.state {
        case .applied: state = .applied
        case .approved: state = .approved
        case .rejected: state = .rejected
        case .withdrawn: state = .withdrawn
        }
    }
}

extension LevelApplicationRow.State {
    /// Nil for none, or one that nobody knows.
    init?(_ state: MemberV1.LevelApplicationState) {
        switch state {
        case .applied: self = .applied
        case .approved: self = .approved
        case .rejected: self = .rejected
        case .withdrawn: self = .withdrawn
        case .unspecified, .unrecognized: return nil
        }
    }
}
