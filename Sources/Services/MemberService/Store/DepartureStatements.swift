import MemberDomain
import Postgres
import Primitives

/// One wish of a member to leave.
struct DepartureRow: Sendable {
    enum State: Int16, Sendable {
        case coolingOff = 1
        case cancelled = 2
        case done = 3
    }

    let id: UUIDv7
    let state: State
    let requestedAt: Instant
    let dueAt: Instant

    static let columns = "id, state, requested_at, due_at"

    init(id: UUIDv7, state: State, requestedAt: Instant, dueAt: Instant) {
        self.id = id
        self.state = state
        self.requestedAt = requestedAt
        self.dueAt = dueAt
    }

    init(_ row: inout RowReader) throws {
        id = try row.next()
        let number: Int16 = try row.next()
        guard let state = State(rawValue: number) else {
            throw MalformedRow(problem: "state \(number) of a de-registration")
        }
        self.state = state
        requestedAt = try row.next()
        dueAt = try row.next()
    }

    func closed(_ state: State) -> DepartureRow {
        DepartureRow(id: id, state: state, requestedAt: requestedAt, dueAt: dueAt)
    }
}

/// The last wish of a member to leave.
struct ReadDeparture: Statement {
    static let sql = """
        SELECT \(DepartureRow.columns) FROM deregistrations
        WHERE merchant_id = $1 AND member_id = $2 ORDER BY id DESC LIMIT 1
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> DepartureRow { try DepartureRow(&row) }
}

struct InsertDeparture: Statement {
    static let sql = """
        INSERT INTO deregistrations
            (merchant_id, member_id, id, state, requested_at, due_at, next_try_at, closed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $6, $7)
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let row: DepartureRow
    var closedAt: Instant?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.requestedAt)
        parameters.append(row.dueAt)
        parameters.append(closedAt)
    }
}

/// Ends the wish that is open, if there is one.
struct CloseDeparture: Statement {
    static let sql = """
        UPDATE deregistrations SET state = $3, closed_at = $4
        WHERE merchant_id = $1 AND member_id = $2 AND state = 1
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let state: DepartureRow.State
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(state.rawValue)
        parameters.append(at)
    }
}

/// Members whose days are over.
struct ReadDueDepartures: Statement {
    static let sql = """
        SELECT merchant_id, member_id FROM deregistrations
        WHERE state = 1 AND next_try_at <= $1
        ORDER BY next_try_at
        LIMIT $2
        """
    let now: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> (merchant: UUIDv7, member: UUIDv7) {
        (try row.next(), try row.next())
    }
}

/// Looks at a departure again later.
struct PostponeDeparture: Statement {
    static let sql = """
        UPDATE deregistrations SET next_try_at = $3
        WHERE merchant_id = $1 AND member_id = $2 AND state = 1
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let until: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(until)
    }
}

/// Notes when a member's data is destroyed, or that it is not; lock first.
struct UpdateLeaving: Statement {
    static let sql = """
        UPDATE members SET leaving_at = $3, version = $4, event_seq = $5
        WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let leavingAt: Instant?
    let version: Int64
    let eventSeq: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(leavingAt)
        parameters.append(version)
        parameters.append(eventSeq)
    }
}
