package import Messages
package import Postgres
package import Primitives

/// Takes the next rows of a running upload for oneself; nothing where another instance has them.
package struct LeaseUpload<Report: Message>: Statement {
    package static var sql: String {
        """
        UPDATE uploads u SET leased_until = $4
        WHERE u.merchant_id = $1 AND u.id = $2 AND u.state IN (2, 3) AND u.leased_until <= $3
        RETURNING \(UploadRow<Report>.columns)
        """
    }
    private let merchant: UUIDv7
    private let id: UUIDv7
    private let now: Instant
    private let until: Instant

    package init(merchant: UUIDv7, id: UUIDv7, now: Instant, until: Instant) {
        self.merchant = merchant
        self.id = id
        self.now = now
        self.until = until
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(now)
        parameters.append(until)
    }

    package static func decode(_ row: inout RowReader) throws -> UploadRow<Report> {
        try UploadRow<Report>(&row)
    }
}

/// Gives them back before the time is over.
package struct ReleaseUpload: Statement {
    package static let sql = """
        UPDATE uploads SET leased_until = '-infinity' WHERE merchant_id = $1 AND id = $2
        """
    private let merchant: UUIDv7
    private let id: UUIDv7

    package init(merchant: UUIDv7, id: UUIDv7) {
        self.merchant = merchant
        self.id = id
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }
}
