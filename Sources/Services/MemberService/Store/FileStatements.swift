import Blobs
import Postgres
import Primitives

/// A file as it is known.
struct FileRow: Sendable {
    enum State: Int16, Sendable {
        case requested = 1
        case kept = 2
        case removed = 3
    }

    static let columns = "id, kind, state, object, content_type, size_bytes, member_id, kept_at"

    let id: UUIDv7
    let kind: BlobKind
    let state: State
    let name: BlobName
    let content: BlobContent
    /// Whose avatar it is.
    let member: UUIDv7?
    let keptAt: Instant?

    init(_ row: inout RowReader) throws {
        id = try row.next()
        let number: Int16 = try row.next()
        guard let kind = BlobKind(number: number) else {
            throw MalformedRow(problem: "kind \(number) of a file")
        }
        self.kind = kind
        let stage: Int16 = try row.next()
        guard let state = State(rawValue: stage) else {
            throw MalformedRow(problem: "state \(stage) of a file")
        }
        self.state = state
        name = try BlobName(row: &row)
        let word: String = try row.next()
        guard let type = BlobType(rawValue: word) else {
            throw MalformedRow(problem: "type \(word) of a file")
        }
        content = BlobContent(type, bytes: try row.next())
        member = try row.next(UUIDv7?.self)
        keptAt = try row.next(Instant?.self)
    }
}

extension BlobKind {
    /// As rows have it.
    var number: Int16 {
        switch self {
        case .avatar: 1
        case .picture: 2
        case .csv: 3
        }
    }

    init?(number: Int16) {
        guard let kind = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = kind
    }
}

extension BlobName {
    init(row: inout RowReader) throws {
        let text: String = try row.next()
        guard let name = BlobName(text) else { throw MalformedRow(problem: "name of a file") }
        self = name
    }
}

struct InsertFile: Statement {
    static let sql = """
        INSERT INTO files (merchant_id, id, kind, state, object, content_type, size_bytes,
            member_id, requested_by, requested_at, remove_at)
        VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let kind: BlobKind
    let name: BlobName
    let content: BlobContent
    let member: UUIDv7?
    let by: String
    let at: Instant
    let removeAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(kind.number)
        parameters.append(name.text)
        parameters.append(content.type.rawValue)
        parameters.append(content.bytes)
        parameters.append(member)
        parameters.append(by)
        parameters.append(at)
        parameters.append(removeAt)
    }
}

/// How many files of a member are neither kept nor gone.
struct CountLooseFiles: Statement {
    static let sql = """
        SELECT count(*) FROM files
        WHERE merchant_id = $1 AND member_id = $2 AND kind = 1 AND state <> 2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

struct ReadFile: Statement {
    static let sql = """
        SELECT \(FileRow.columns) FROM files WHERE merchant_id = $1 AND id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> FileRow { try FileRow(&row) }
}

/// The same, held until the end of the transaction: the job that removes waits.
struct LockFile: Statement {
    static let sql = "\(ReadFile.sql) FOR UPDATE"
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> FileRow { try FileRow(&row) }
}

struct ReadAvatar: Statement {
    static let sql = """
        SELECT object FROM files
        WHERE merchant_id = $1 AND member_id = $2 AND kind = 1 AND state = 2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> BlobName { try BlobName(row: &row) }
}

struct KeepFile: Statement {
    static let sql = """
        UPDATE files SET state = 2, kept_at = $3, remove_at = NULL
        WHERE merchant_id = $1 AND id = $2 AND state = 1
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(at)
    }
}

/// A file that is not what was announced. Its URL takes nothing more: a file is put once.
struct DropFile: Statement {
    static let sql = """
        UPDATE files SET state = 3, remove_at = $3
        WHERE merchant_id = $1 AND id = $2 AND state = 1
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(at)
    }
}

/// The avatar that a member has.
struct DropAvatar: Statement {
    static let sql = """
        UPDATE files SET state = 3, remove_at = $3
        WHERE merchant_id = $1 AND member_id = $2 AND kind = 1 AND state = 2
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(at)
    }
}

/// Every file of a member. What may still be put by a signed URL is removed when that has ended, a
/// minute after the ten that it is good for.
struct DropFilesOfMember: Statement {
    static let sql = """
        UPDATE files SET state = 3,
            remove_at = CASE state WHEN 1 THEN requested_at + interval '11 minutes' ELSE $3 END
        WHERE merchant_id = $1 AND member_id = $2 AND kind = 1 AND state <> 3
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(at)
    }
}

/// Files to remove. Whoever has claimed them has them until they are due again: a minute later, and
/// with each try that fails a minute more, an hour at most.
struct ClaimFilesToRemove: Statement {
    static let sql = """
        UPDATE files f
        SET state = 3, attempts = least(f.attempts + 1, 60)::smallint,
            remove_at = $1 + least(f.attempts + 1, 60) * interval '1 minute'
        FROM (
            SELECT merchant_id, id FROM files WHERE state <> 2 AND remove_at <= $1
            ORDER BY remove_at LIMIT $2 FOR UPDATE SKIP LOCKED
        ) due
        WHERE f.merchant_id = due.merchant_id AND f.id = due.id
        RETURNING f.merchant_id, f.id, f.object
        """
    let now: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(limit)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (merchant: UUIDv7, id: UUIDv7, name: BlobName) {
        (try row.next(), try row.next(), try BlobName(row: &row))
    }
}

struct DeleteFile: Statement {
    static let sql = "DELETE FROM files WHERE merchant_id = $1 AND id = $2 AND state = 3"
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }
}
