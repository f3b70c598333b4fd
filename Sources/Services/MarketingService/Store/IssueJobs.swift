import MarketingDomain
import Messages
import Postgres
import Primitives

/// A mass issue: how far it has come over the roll of members.
struct IssueJobRow: Sendable {
    enum State: String, Sendable, CaseIterable {
        case running = "RUNNING"
        case done = "DONE"
        case stopped = "STOPPED"
        case cancelled = "CANCELLED"
    }

    let merchant: UUIDv7
    let id: UUIDv7
    let template: UUIDv7
    let audience: MarketingV1.IssueAudience
    var state: State
    /// Why it has stopped.
    var reason = ""
    /// The last member that was looked at.
    var reached = UUIDv7(hi: 0, lo: 0)
    var lookedAt: Int64 = 0
    var issued: Int64 = 0
    let members: Int64
    /// Of the audience when it began.
    let matching: Int64
    let author: String
    let createdAt: Instant
    var endedAt: Instant?

    static let columns = """
        j.merchant_id, j.id, j.template_id, j.audience, j.state, j.reason, j.reached, j.looked_at,
        j.issued, j.members, j.matching, j.author, j.created_at, j.ended_at
        """

    init(
        merchant: UUIDv7, id: UUIDv7, template: UUIDv7, audience: MarketingV1.IssueAudience,
        members: Int64, matching: Int64, author: String, createdAt: Instant
    ) {
        self.merchant = merchant
        self.id = id
        self.template = template
        self.audience = audience
        state = .running
        self.members = members
        self.matching = matching
        self.author = author
        self.createdAt = createdAt
    }

    init(_ row: inout RowReader) throws {
        merchant = try row.next()
        id = try row.next()
        template = try row.next()
        audience = try MarketingV1.IssueAudience(serialized: try row.next([UInt8].self))
        guard let state = State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "issue_jobs.state is not a state")
        }
        self.state = state
        reason = try row.next()
        reached = try row.next()
        lookedAt = try row.next()
        issued = try row.next()
        members = try row.next()
        matching = try row.next()
        author = try row.next()
        createdAt = try row.next()
        endedAt = try row.next()
    }

    mutating func end(_ state: State, reason: String = "", at now: Instant) {
        self.state = state
        self.reason = reason
        endedAt = now
    }
}

struct InsertIssueJob: Statement {
    static let sql = """
        INSERT INTO issue_jobs (merchant_id, id, template_id, audience, state, members, matching,
            author, created_at)
        VALUES ($1, $2, $3, $4, 'RUNNING', $5, $6, $7, $8)
        """
    let row: IssueJobRow
    let audience: [UInt8]

    init(row: IssueJobRow) throws {
        self.row = row
        audience = try row.audience.serializedBytes()
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.template)
        parameters.append(audience)
        parameters.append(row.members)
        parameters.append(row.matching)
        parameters.append(row.author)
        parameters.append(row.createdAt)
    }
}

/// A job as a chunk leaves it; who writes has its turn.
struct UpdateIssueJob: Statement {
    static let sql = """
        UPDATE issue_jobs SET state = $3, reason = $4, reached = $5, looked_at = $6, issued = $7,
            ended_at = $8
        WHERE merchant_id = $1 AND id = $2 AND state = 'RUNNING'
        """
    let row: IssueJobRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.reason)
        parameters.append(row.reached)
        parameters.append(row.lookedAt)
        parameters.append(row.issued)
        parameters.append(row.endedAt)
    }
}

struct ReadIssueJob: Statement {
    static let sql = """
        SELECT \(IssueJobRow.columns) FROM issue_jobs j WHERE j.merchant_id = $1 AND j.id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> IssueJobRow { try IssueJobRow(&row) }
}

struct ListIssueJobs: Statement {
    static let sql = """
        SELECT \(IssueJobRow.columns) FROM issue_jobs j
        WHERE j.merchant_id = $1 AND j.id < $2
        ORDER BY j.id DESC
        LIMIT $3
        """
    let merchant: UUIDv7
    let page: NewestFirst

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(page.before)
        parameters.append(page.limit)
    }

    static func decode(_ row: inout RowReader) throws -> IssueJobRow { try IssueJobRow(&row) }
}

/// Jobs that are not over, the oldest first; of all merchants.
struct ReadRunningJobs: Statement {
    static let sql = """
        SELECT \(IssueJobRow.columns) FROM issue_jobs j
        WHERE j.state = 'RUNNING' AND j.id > $1
        ORDER BY j.id
        LIMIT 100
        """
    let after: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(after) }

    static func decode(_ row: inout RowReader) throws -> IssueJobRow { try IssueJobRow(&row) }
}
