import Postgres
import Primitives

/// What one person asked for and a second one decides.
struct ApprovalRow: Sendable {
    enum State: Int16, Sendable {
        case waiting = 1
        case approved = 2
        case rejected = 3
    }

    enum Kind: String, Sendable {
        case adjustment = "ADJUSTMENT"
        case compensation = "COMPENSATION"
    }

    let merchant: UUIDv7
    let id: UUIDv7
    var state: State
    let kind: Kind
    let member: UUIDv7
    let points: Int64
    let reason: String
    let complaint: String?
    let requestedBy: String
    let requestedAt: Instant
    var decidedBy: String?
    var decidedAt: Instant?
    var decisionReason: String?
    var posting: UUIDv7?
}

struct ApprovalKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

struct InsertApproval: Statement {
    static let sql = """
        INSERT INTO approvals (merchant_id, id, state, kind, member_id, points, reason,
            complaint_id, requested_by, requested_at)
        VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9)
        """

    let row: ApprovalRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.kind.rawValue)
        parameters.append(row.member)
        parameters.append(row.points)
        parameters.append(row.reason)
        parameters.append(row.complaint)
        parameters.append(row.requestedBy)
        parameters.append(row.requestedAt)
    }
}

/// Approvals as a batch decides them; one that is decided stays so.
struct DecideApprovals: Statement {
    static let sql = """
        UPDATE approvals a SET state = n.state, decided_by = n.decided_by,
            decided_at = n.decided_at, decision_reason = n.decision_reason,
            posting_id = n.posting_id
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::timestamptz[],
            $6::text[], $7::uuid[])
            AS n (merchant_id, id, state, decided_by, decided_at, decision_reason, posting_id)
        WHERE a.merchant_id = n.merchant_id AND a.id = n.id AND a.state = 1
        """

    let rows: [ApprovalRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merchant }
        parameters.append(column: rows) { $0.id }
        parameters.append(column: rows) { $0.state.rawValue }
        parameters.append(column: rows) { $0.decidedBy }
        parameters.append(column: rows) { $0.decidedAt }
        parameters.append(column: rows) { $0.decisionReason }
        parameters.append(column: rows) { $0.posting }
    }
}

struct ReadApprovals: Statement {
    static let sql = """
        SELECT a.merchant_id, a.id, a.state, a.kind, a.member_id, a.points, a.reason,
            a.complaint_id, a.requested_by, a.requested_at, a.decided_by, a.decided_at,
            a.decision_reason, a.posting_id
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN approvals a ON a.merchant_id = k.merchant_id AND a.id = k.id
        """

    let keys: [ApprovalKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ApprovalRow {
        try ApprovalRow(row: &row)
    }
}

/// A page of a merchant's approvals of one state, newest first.
struct ListApprovals: Statement {
    static let sql = """
        SELECT merchant_id, id, state, kind, member_id, points, reason, complaint_id,
            requested_by, requested_at, decided_by, decided_at, decision_reason, posting_id
        FROM approvals
        WHERE merchant_id = $1 AND state = $2 AND id < $3
        ORDER BY id DESC LIMIT $4
        """

    let merchant: UUIDv7
    let state: ApprovalRow.State
    /// Exclusive.
    let before: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(state.rawValue)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ApprovalRow {
        try ApprovalRow(row: &row)
    }
}

extension ApprovalRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        merchant = try row.next()
        id = try row.next()
        guard let state = State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of approval \(id)")
        }
        self.state = state
        guard let kind = Kind(rawValue: try row.next()) else {
            throw PostgresError(.decode, "kind of approval \(id)")
        }
        self.kind = kind
        member = try row.next()
        points = try row.next()
        reason = try row.next()
        complaint = try row.next(String?.self)
        requestedBy = try row.next()
        requestedAt = try row.next()
        decidedBy = try row.next(String?.self)
        decidedAt = try row.next(Instant?.self)
        decisionReason = try row.next(String?.self)
        posting = try row.next(UUIDv7?.self)
    }
}
