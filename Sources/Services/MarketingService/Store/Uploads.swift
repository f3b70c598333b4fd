import Messages
import Postgres
import Primitives

/// An upload as it lies in the table.
struct UploadRow: Sendable {
    enum State: Int16, Sendable {
        case open = 1
        case checking = 2
        case writing = 3
        case done = 4
        case refused = 5
        case cancelled = 6
    }

    let merchant: UUIDv7
    let id: UUIDv7
    var state: State
    let name: String
    let isDryRun: Bool
    let skipsInvalid: Bool
    var parts: Int32 = 0
    var bytes: Int64 = 0
    /// The line of names; empty until it was read.
    var header = ""
    /// Where the work goes on: a part, a byte of it, a line of the whole text.
    var part: Int32 = 1
    var position: Int32 = 0
    var line: Int32 = 1
    var doneBytes: Int64 = 0
    var report = MarketingV1.ImportItemsReply()
    let author: String
    let createdAt: Instant
    var endedAt: Instant?

    static let columns = """
        u.merchant_id, u.id, u.state, u.name, u.dry_run, u.skip_invalid, u.parts, u.bytes, u.header,
        u.part, u.position, u.line, u.done_bytes, u.report, u.author, u.created_at, u.ended_at
        """

    init(
        merchant: UUIDv7, id: UUIDv7, name: String, isDryRun: Bool, skipsInvalid: Bool,
        author: String, createdAt: Instant
    ) {
        self.merchant = merchant
        self.id = id
        state = .open
        self.name = name
        self.isDryRun = isDryRun
        self.skipsInvalid = skipsInvalid
        self.author = author
        self.createdAt = createdAt
    }

    init(_ row: inout RowReader) throws {
        merchant = try row.next()
        id = try row.next()
        guard let state = State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "uploads.state is not a state")
        }
        self.state = state
        name = try row.next()
        isDryRun = try row.next()
        skipsInvalid = try row.next()
        parts = try row.next()
        bytes = try row.next()
        header = try row.next()
        part = try row.next()
        position = try row.next()
        line = try row.next()
        doneBytes = try row.next()
        report = try MarketingV1.ImportItemsReply(serialized: try row.next([UInt8].self))
        author = try row.next()
        createdAt = try row.next()
        endedAt = try row.next()
    }

    var isRunning: Bool { state == .checking || state == .writing }

    mutating func end(_ state: State, at now: Instant) {
        self.state = state
        endedAt = now
    }

    /// The whole table is there. What skips wrong rows need not know them before.
    mutating func beginWork() { state = skipsInvalid && !isDryRun ? .writing : .checking }

    /// The check has found nothing wrong: from the beginning again, to write.
    mutating func beginWriting() {
        state = .writing
        (header, part, position, line, doneBytes) = ("", 1, 0, 1, 0)
        report = MarketingV1.ImportItemsReply()
    }
}

struct InsertUpload: Statement {
    static let sql = """
        INSERT INTO uploads (merchant_id, id, kind, state, name, dry_run, skip_invalid, author,
            created_at)
        VALUES ($1, $2, 1, 1, $3, $4, $5, $6, $7)
        """
    let row: UploadRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.name)
        parameters.append(row.isDryRun)
        parameters.append(row.skipsInvalid)
        parameters.append(row.author)
        parameters.append(row.createdAt)
    }
}

/// An upload as a call or a chunk leaves it; who writes has its lock.
struct UpdateUpload: Statement {
    static let sql = """
        UPDATE uploads SET state = $3, parts = $4, bytes = $5, header = $6, part = $7,
            position = $8, line = $9, done_bytes = $10, report = $11, ended_at = $12
        WHERE merchant_id = $1 AND id = $2
        """
    let row: UploadRow
    private let report: [UInt8]

    init(_ row: UploadRow) throws {
        self.row = row
        report = try row.report.serializedBytes()
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.parts)
        parameters.append(row.bytes)
        parameters.append(row.header)
        parameters.append(row.part)
        parameters.append(row.position)
        parameters.append(row.line)
        parameters.append(row.doneBytes)
        parameters.append(report)
        parameters.append(row.endedAt)
    }
}

struct ReadUpload: Statement {
    static let sql = """
        SELECT \(UploadRow.columns) FROM uploads u WHERE u.merchant_id = $1 AND u.id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> UploadRow { try UploadRow(&row) }
}

/// Uploads that have not ended, the oldest first; of all merchants.
struct ReadRunningUploads: Statement {
    static let sql = """
        SELECT \(UploadRow.columns) FROM uploads u
        WHERE u.state <= 3 AND u.id > $1
        ORDER BY u.id
        LIMIT 100
        """
    let after: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(after) }

    static func decode(_ row: inout RowReader) throws -> UploadRow { try UploadRow(&row) }
}

struct InsertUploadPart: Statement {
    static let sql = """
        INSERT INTO upload_parts (merchant_id, upload_id, number, content) VALUES ($1, $2, $3, $4)
        """
    let merchant: UUIDv7
    let upload: UUIDv7
    let number: Int32
    let content: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
        parameters.append(number)
        parameters.append(content)
    }
}

/// The part at which the work stands, and so many after it that a chunk finds its rows: parts may be
/// small. Of those that are left out only the length is read.
struct ReadUploadParts: Statement {
    static let sql = """
        SELECT content FROM (
            SELECT number, content,
                sum(octet_length(content)) OVER (ORDER BY number) - octet_length(content) AS before
            FROM upload_parts
            WHERE merchant_id = $1 AND upload_id = $2 AND number BETWEEN $3 AND $3 + 999
        ) p
        WHERE before < 2097152
        ORDER BY number
        """
    let merchant: UUIDv7
    let upload: UUIDv7
    let part: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
        parameters.append(part)
    }

    static func decode(_ row: inout RowReader) throws -> [UInt8] { try row.next([UInt8].self) }
}

struct DeleteUploadParts: Statement {
    static let sql = "DELETE FROM upload_parts WHERE merchant_id = $1 AND upload_id = $2"
    let merchant: UUIDv7
    let upload: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
    }
}

extension MarketingV1.Upload {
    init(_ row: UploadRow) {
        self.init(
            id: row.id.description, kind: .uploadItems,
            state: MarketingV1.UploadState(rawValue: Int32(row.state.rawValue)), name: row.name,
            parts: row.parts, bytes: row.bytes, doneBytes: row.doneBytes, report: row.report,
            createdAt: row.createdAt, endedAt: row.endedAt)
    }
}
