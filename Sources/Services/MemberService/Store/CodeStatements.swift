import Postgres
import Primitives

/// Locks of what limits count by: a phone, an address, a device, a terminal.
///
/// Of an app, too, whose budget every code of it draws on.
///
/// All locks of a transaction are taken at once, ascending: two transactions cannot wait for each
/// other, and a decision about a phone sees what the one before it committed.
struct LockSubjects: Statement {
    static let sql = "SELECT pg_advisory_xact_lock(key) FROM unnest($1::bigint[]) AS key"
    private let keys: [Int64]

    init(merchant: UUIDv7, subjects: [[UInt8]]) {
        keys = Set(
            subjects.map { subject in
                // A subject is a keyed digest: its first bytes are as good as random.
                let bits = subject.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                return Int64(bitPattern: bits ^ merchant.hi ^ merchant.lo)
            }
        ).sorted()
    }

    func bind(_ parameters: inout Parameters) { parameters.append(keys) }

    static func decode(_ row: inout RowReader) throws {}
}

/// What a limit counts.
enum RateKind: Int16, Sendable {
    case codeToPhone = 1
    case codeFromAddress = 2
    case codeFromDevice = 3
    case enrolment = 4
    case staffLogIn = 5
    case offlineCode = 6
    case phoneLookUp = 7
    case passwordLogIn = 10
    case reveal = 20
    case export = 21
}

/// The instants of the last events of a subject, newest first.
struct RecentEvents: Statement {
    static let sql = """
        SELECT at FROM rate_events WHERE merchant_id = $1 AND kind = $2 AND subject = $3
        ORDER BY at DESC LIMIT $4
        """
    let merchant: UUIDv7
    let kind: RateKind
    let subject: [UInt8]
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(kind.rawValue)
        parameters.append(subject)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> Instant { try row.next() }
}

struct InsertRateEvents: Statement {
    static let sql = """
        INSERT INTO rate_events (merchant_id, kind, subject, at, event_id)
        SELECT $1, kind, subject, $4, $5 FROM unnest($2::smallint[], $3::bytea[])
            AS event (kind, subject)
        """
    let merchant: UUIDv7
    let events: [(kind: RateKind, subject: [UInt8])]
    let at: Instant
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: events) { $0.kind.rawValue }
        parameters.append(column: events) { $0.subject }
        parameters.append(at)
        parameters.append(id)
    }
}

/// What a code is good for.
struct CodeBinding: Sendable {
    /// The numbers of `patron.member.v1.SmsPurpose`.
    enum Purpose: Int16, Sendable {
        case register = 1
        case logIn = 2
        case changePhone = 3
        case setPassword = 4
        case exportData = 20
        case deregister = 21
    }

    let merchant: UUIDv7
    let phoneIndex: [UInt8]
    let purpose: Purpose
    let app: String

    fileprivate func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(phoneIndex)
        parameters.append(purpose.rawValue)
        parameters.append(app)
    }
}

/// Keeps a new code in the place of the one before.
struct StoreCode: Statement {
    static let sql = """
        INSERT INTO sms_codes (merchant_id, phone_index, purpose, app, code_hash, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (merchant_id, phone_index, purpose, app) DO UPDATE
        SET code_hash = excluded.code_hash, expires_at = excluded.expires_at, failed_tries = 0,
            used_at = NULL
        """
    let binding: CodeBinding
    let codeHash: [UInt8]
    let expiresAt: Instant

    func bind(_ parameters: inout Parameters) {
        binding.bind(&parameters)
        parameters.append(codeHash)
        parameters.append(expiresAt)
    }
}

struct ReadCode: Statement {
    struct Row: Sendable {
        let codeHash: [UInt8]
        let expiresAt: Instant
        let failedTries: Int16
        let isUsed: Bool
    }

    static let sql = """
        SELECT code_hash, expires_at, failed_tries, used_at IS NOT NULL FROM sms_codes
        WHERE merchant_id = $1 AND phone_index = $2 AND purpose = $3 AND app = $4
        """
    let binding: CodeBinding

    func bind(_ parameters: inout Parameters) { binding.bind(&parameters) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            codeHash: try row.next(), expiresAt: try row.next(), failedTries: try row.next(),
            isUsed: try row.next())
    }
}

struct UseCode: Statement {
    static let sql = """
        UPDATE sms_codes SET used_at = $5
        WHERE merchant_id = $1 AND phone_index = $2 AND purpose = $3 AND app = $4
        """
    let binding: CodeBinding
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        binding.bind(&parameters)
        parameters.append(at)
    }
}

struct CountFailedTry: Statement {
    static let sql = """
        UPDATE sms_codes SET failed_tries = failed_tries + 1
        WHERE merchant_id = $1 AND phone_index = $2 AND purpose = $3 AND app = $4
        """
    let binding: CodeBinding

    func bind(_ parameters: inout Parameters) { binding.bind(&parameters) }
}
