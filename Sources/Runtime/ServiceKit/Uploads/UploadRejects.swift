package import Messages
package import Postgres
package import Primitives

/// A row of an upload that was left out.
package struct UploadReject: Hashable, Sendable {
    /// Of the whole table, from 1.
    package let line: Int
    /// As `RejectSheet` has it.
    package let row: String
    /// Empty where others of its kind are wrong.
    package let problem: String

    package init(line: Int, row: String, problem: String) {
        self.line = line
        self.row = row
        self.problem = problem
    }
}

/// Keeps rows that were left out, for as long as it takes to mend them.
struct InsertUploadRejects: Statement {
    static let sql = """
        INSERT INTO upload_rejects (merchant_id, upload_id, line, content, problem, expires_at)
        SELECT $1, $2, line, content, problem, $6
        FROM unnest($3::integer[], $4::bytea[], $5::text[]) AS r (line, content, problem)
        """
    let merchant: UUIDv7
    let upload: UUIDv7
    let rejects: [UploadReject]
    let expiresAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
        parameters.append(column: rejects) { Int32($0.line) }
        parameters.append(column: rejects) { Array($0.row.utf8) }
        parameters.append(column: rejects) { $0.problem }
        parameters.append(expiresAt)
    }
}

/// Those behind a line, so many as an answer has room for.
struct ReadUploadRejects: Statement {
    static let sql = """
        SELECT line, content, problem FROM (
            SELECT line, content, problem,
                sum(octet_length(content)) OVER (ORDER BY line) - octet_length(content) AS before
            FROM (
                SELECT line, content, problem FROM upload_rejects
                WHERE merchant_id = $1 AND upload_id = $2 AND line > $3
                ORDER BY line LIMIT \(rowsAtOnce)) r
            ) s
        WHERE before < 524288
        ORDER BY line
        """
    private static let rowsAtOnce = 1_000
    let merchant: UUIDv7
    let upload: UUIDv7
    let line: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
        parameters.append(line)
    }

    static func decode(_ row: inout RowReader) throws -> UploadReject {
        let line: Int32 = try row.next()
        let content: [UInt8] = try row.next()
        return UploadReject(
            line: Int(line), row: String(decoding: content, as: UTF8.self),
            problem: try row.next())
    }
}

struct DeleteEndedRejects: Statement {
    static let sql = """
        DELETE FROM upload_rejects WHERE ctid IN (
            SELECT ctid FROM upload_rejects WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)
        """
    let now: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(limit)
    }
}

extension UploadRow {
    private static var rejectDays: Int64 { 7 }
    private static var secondsOfDay: Int64 { 86_400 }
    private static var list: String { "uploads.rejected" }

    /// Keeps what was left out of a chunk, in the transaction that notes how far the work has come.
    package func keep(
        _ rejects: [UploadReject], at now: Instant, in transaction: inout Transaction
    ) throws {
        guard !rejects.isEmpty else { return }
        try transaction.run(
            InsertUploadRejects(
                merchant: merchant, upload: id, rejects: rejects,
                expiresAt: now.adding(seconds: Self.rejectDays * Self.secondsOfDay)))
    }

    /// How rows that are left out come back.
    package var rejectSheet: RejectSheet {
        RejectSheet(columns: (try? CSVTable(header))?.columns ?? [])
    }

    /// A page of what was left out, as CSV. Nothing is done to what a program that opens it may take
    /// for a formula: it is the file of whoever asks, to be sent again as it is.
    package func rejected(
        page token: String, on pool: PostgresPool, deadline: ContinuousClock.Instant
    ) async throws -> PatronV1.RejectedRows {
        let page = try Page(list: Self.list, size: 0, token: token, fields: 1)
        let after = page.after?.first ?? 0
        guard let line = Int32(exactly: after) else { throw Refusal(.invalidPageToken) }
        let rejects = try await pool.query(
            ReadUploadRejects(merchant: merchant, upload: id, line: line),
            settings: [.merchant(merchant)], deadline: deadline)
        var csv = after == 0 && !rejects.isEmpty ? rejectSheet.names + "\r\n" : ""
        for reject in rejects { csv += RejectSheet.line(reject.row, reject.problem) + "\r\n" }
        return PatronV1.RejectedRows(
            csv: csv,
            nextPageToken: rejects.last.map { Page.token(list: Self.list, [Int64($0.line)]) } ?? "")
    }
}
