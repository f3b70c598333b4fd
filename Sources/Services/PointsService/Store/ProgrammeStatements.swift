import PointsDomain
import Postgres
import Primitives

/// The columns of a record, in the order in which it reads them.
private let columns = """
    version, state, revision, author, active_from, active_until, note, created_at, publisher,
    definition
    """

/// A version as it is stored.
struct ProgrammeRecord: Sendable {
    let version: ProgrammeVersion
    let note: String
    let createdAt: Instant
    let publisher: String?
    /// `patron.points.v1.ProgrammeDefinition` as JSON.
    let definition: String

    fileprivate init(row: inout RowReader) throws(PostgresError) {
        let number = try row.next(Int32.self)
        guard let state = ProgrammeVersion.State(rawValue: try row.next(Int16.self)) else {
            throw PostgresError(.decode, "a programme has a state that is not known")
        }
        let revision = try row.next(Int32.self)
        let author = try row.next(String.self)
        let from = try row.next(Instant?.self)
        let until = try row.next(Instant?.self)
        version = ProgrammeVersion(
            number: number, state: state, revision: revision, author: author,
            span: from.map { ProgrammeSpan(from: $0, until: until) })
        note = try row.next()
        createdAt = try row.next()
        publisher = try row.next(String?.self)
        definition = try row.next()
    }
}

struct ReadProgramme: Statement {
    static let sql = """
        SELECT \(columns) FROM programmes WHERE merchant_id = $1 AND version = $2
        """

    let merchant: UUIDv7
    let version: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ProgrammeRecord {
        try ProgrammeRecord(row: &row)
    }
}

/// All versions that are or were to be in force.
struct ReadPublishedProgrammes: Statement {
    static let sql = """
        SELECT \(columns) FROM programmes
        WHERE merchant_id = $1 AND active_from IS NOT NULL ORDER BY active_from
        """

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ProgrammeRecord {
        try ProgrammeRecord(row: &row)
    }
}

/// A page of all versions, newest first.
struct ListProgrammes: Statement {
    static let sql = """
        SELECT \(columns) FROM programmes WHERE merchant_id = $1 AND version < $2
        ORDER BY version DESC LIMIT $3
        """

    let merchant: UUIDv7
    /// Exclusive.
    let before: Int64
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ProgrammeRecord {
        try ProgrammeRecord(row: &row)
    }
}

/// What publishing and ending look at, without the rules themselves.
struct ReadProgrammeSpans: Statement {
    static let sql = """
        SELECT version, state, active_from, active_until,
            coalesce((definition->'approvals'->>'programmes')::boolean, false)
        FROM programmes WHERE merchant_id = $1 AND active_from IS NOT NULL ORDER BY active_from
        """

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PublishedProgramme {
        let number = try row.next(Int32.self)
        guard let state = ProgrammeVersion.State(rawValue: try row.next(Int16.self)) else {
            throw PostgresError(.decode, "a programme has a state that is not known")
        }
        let span = ProgrammeSpan(from: try row.next(), until: try row.next(Instant?.self))
        return PublishedProgramme(
            number: number, state: state, span: span, needsSecondPerson: try row.next())
    }
}

// MARK: Changes, each under the merchant's lock

/// Writes a draft under the merchant's next number.
struct InsertDraft: Statement {
    static let sql = """
        INSERT INTO programmes (merchant_id, version, state, revision, note, author, created_at,
            definition)
        SELECT $1, coalesce(max(version), 0) + 1, 1, 1, $2, $3, $4, $5::jsonb
        FROM programmes WHERE merchant_id = $1
        RETURNING \(columns)
        """

    let merchant: UUIDv7
    let draft: ProgrammeDraft
    let author: String
    let createdAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(draft.note)
        parameters.append(author)
        parameters.append(createdAt)
        parameters.append(draft.definition)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ProgrammeRecord {
        try ProgrammeRecord(row: &row)
    }
}

/// Changes a draft, whose author is then whoever did so.
struct UpdateDraft: Statement {
    static let sql = """
        UPDATE programmes
        SET definition = $3::jsonb, note = $4, author = $5, revision = revision + 1
        WHERE merchant_id = $1 AND version = $2
        RETURNING \(columns)
        """

    let merchant: UUIDv7
    let version: Int32
    let draft: ProgrammeDraft
    let author: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(draft.definition)
        parameters.append(draft.note)
        parameters.append(author)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ProgrammeRecord {
        try ProgrammeRecord(row: &row)
    }
}

struct PublishDraft: Statement {
    static let sql = """
        UPDATE programmes SET state = 2, active_from = $3, publisher = $4
        WHERE merchant_id = $1 AND version = $2
        RETURNING \(columns)
        """

    let merchant: UUIDv7
    let version: Int32
    let from: Instant
    let publisher: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(from)
        parameters.append(publisher)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ProgrammeRecord {
        try ProgrammeRecord(row: &row)
    }
}

/// Moves the end of a published version.
struct SetProgrammeEnd: Statement {
    static let sql = """
        UPDATE programmes SET active_until = $3 WHERE merchant_id = $1 AND version = $2
        """

    let merchant: UUIDv7
    let end: ProgrammeEnd

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(end.version)
        parameters.append(end.until)
    }
}

/// Archives a version, with the span that it had, if any.
struct ArchiveProgramme: Statement {
    static let sql = """
        UPDATE programmes SET state = 3, active_from = $3, active_until = $4
        WHERE merchant_id = $1 AND version = $2
        RETURNING \(columns)
        """

    let merchant: UUIDv7
    let version: Int32
    let span: ProgrammeSpan?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(span?.from)
        parameters.append(span?.until)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ProgrammeRecord {
        try ProgrammeRecord(row: &row)
    }
}
