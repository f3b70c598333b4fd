package import Messages
package import Postgres
package import Primitives

package struct InsertUpload<Report: Message>: Statement {
    package static var sql: String {
        """
        INSERT INTO uploads (merchant_id, id, kind, state, name, dry_run, skip_invalid, compares,
            author, created_at)
        VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9)
        """
    }
    package let row: UploadRow<Report>

    package init(row: UploadRow<Report>) {
        self.row = row
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.kind)
        parameters.append(row.name)
        parameters.append(row.isDryRun)
        parameters.append(row.skipsInvalid)
        parameters.append(row.compares)
        parameters.append(row.author)
        parameters.append(row.createdAt)
    }
}

/// An upload as a call or a chunk leaves it; who writes has its lock.
package struct UpdateUpload<Report: Message>: Statement {
    package static var sql: String {
        """
        UPDATE uploads SET state = $3, parts = $4, bytes = $5, header = $6, part = $7,
            position = $8, line = $9, done_bytes = $10, report = $11, ended_at = $12,
            tries = $13, failure = $14, failed_at = $15
        WHERE merchant_id = $1 AND id = $2
        """
    }
    package let row: UploadRow<Report>
    private let report: [UInt8]
    private let failure: [UInt8]

    package init(_ row: UploadRow<Report>) throws {
        self.row = row
        report = try row.report.serializedBytes()
        failure = try row.failure?.serializedBytes() ?? []
    }

    package func bind(_ parameters: inout Parameters) {
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
        parameters.append(row.tries)
        parameters.append(failure)
        parameters.append(row.failedAt)
    }
}

package struct ReadUpload<Report: Message>: Statement {
    package static var sql: String {
        """
        SELECT \(UploadRow<Report>.columns) FROM uploads u WHERE u.merchant_id = $1 AND u.id = $2
        """
    }
    package let merchant: UUIDv7
    package let id: UUIDv7

    package init(merchant: UUIDv7, id: UUIDv7) {
        self.merchant = merchant
        self.id = id
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    package static func decode(_ row: inout RowReader) throws -> UploadRow<Report> {
        try UploadRow<Report>(&row)
    }
}

/// Where an upload lies.
package struct UploadKey: Hashable, Sendable {
    package let merchant: UUIDv7
    package let id: UUIDv7
}

/// Uploads that have something to do, the oldest first; of all merchants.
struct ReadDueUploads: Statement {
    static let sql = """
        SELECT u.merchant_id, u.id FROM uploads u
        WHERE u.state <= 3 AND u.id > $1 AND CASE
            WHEN u.failed_at IS NOT NULL THEN u.failed_at <= $4
            WHEN u.state = 1 THEN u.created_at <= $3
            ELSE u.leased_until <= $2 END
        ORDER BY u.id
        LIMIT 100
        """
    let after: UUIDv7
    let now: Instant
    /// Those that were begun before, and whose table is not there yet, are given up.
    let openSince: Instant
    /// Those that have failed before, and that nobody has resumed, are given up.
    let failedSince: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(after)
        parameters.append(now)
        parameters.append(openSince)
        parameters.append(failedSince)
    }

    static func decode(_ row: inout RowReader) throws -> UploadKey {
        UploadKey(merchant: try row.next(), id: try row.next())
    }
}

package struct InsertUploadPart: Statement {
    package static let sql = """
        INSERT INTO upload_parts (merchant_id, upload_id, number, content) VALUES ($1, $2, $3, $4)
        """
    package let merchant: UUIDv7
    package let upload: UUIDv7
    package let number: Int32
    package let content: [UInt8]

    package init(merchant: UUIDv7, upload: UUIDv7, number: Int32, content: [UInt8]) {
        self.merchant = merchant
        self.upload = upload
        self.number = number
        self.content = content
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
        parameters.append(number)
        parameters.append(content)
    }
}

/// The part at which the work stands, and so many after it that a chunk finds its rows: parts may
/// be small. Of those that are left out only the length is read.
package struct ReadUploadParts: Statement {
    package static let sql = """
        SELECT content FROM (
            SELECT number, content,
                sum(octet_length(content)) OVER (ORDER BY number) - octet_length(content) AS before
            FROM upload_parts
            WHERE merchant_id = $1 AND upload_id = $2 AND number BETWEEN $3 AND $3 + 999
        ) p
        WHERE before < 2097152
        ORDER BY number
        """
    package let merchant: UUIDv7
    package let upload: UUIDv7
    package let part: Int32

    package init(merchant: UUIDv7, upload: UUIDv7, part: Int32) {
        self.merchant = merchant
        self.upload = upload
        self.part = part
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
        parameters.append(part)
    }

    package static func decode(_ row: inout RowReader) throws -> [UInt8] {
        try row.next([UInt8].self)
    }
}

package struct DeleteUploadParts: Statement {
    package static let sql = "DELETE FROM upload_parts WHERE merchant_id = $1 AND upload_id = $2"
    package let merchant: UUIDv7
    package let upload: UUIDv7

    package init(merchant: UUIDv7, upload: UUIDv7) {
        self.merchant = merchant
        self.upload = upload
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
    }
}
