import Messages
package import Postgres
package import Primitives

/// Takes the next rows of a running upload for oneself, as a further try; nothing where another
/// instance has them, or where they wait after a failure.
///
/// The try is counted before anything is tried: rows by which the process dies are not tried for
/// ever either.
struct LeaseUpload<Report: Message>: Statement {
    static var sql: String {
        """
        UPDATE uploads u SET leased_until = $4, tries = u.tries + 1
        WHERE u.merchant_id = $1 AND u.id = $2 AND u.state IN (2, 3) AND u.failed_at IS NULL
            AND u.leased_until <= $3
        RETURNING \(UploadRow<Report>.columns)
        """
    }
    let key: UploadKey
    let now: Instant
    let until: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
        parameters.append(now)
        parameters.append(until)
    }

    static func decode(_ row: inout RowReader) throws -> UploadRow<Report> {
        try UploadRow<Report>(&row)
    }
}

/// Gives them back; until an instant nobody is to take them.
package struct ReleaseUpload: Statement {
    package static let sql = """
        UPDATE uploads SET leased_until = coalesce($3::timestamptz, '-infinity')
        WHERE merchant_id = $1 AND id = $2
        """
    private let merchant: UUIDv7
    private let id: UUIDv7
    private let until: Instant?

    package init(merchant: UUIDv7, id: UUIDv7, until: Instant? = nil) {
        self.merchant = merchant
        self.id = id
        self.until = until
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(until)
    }
}
