import Levels
import Messages
import Postgres
import Primitives

/// A version of a scheme as its row has it; what its levels say stands in rows of their own.
struct LevelSchemeRecord: Sendable {
    enum State: String, Sendable {
        case draft = "DRAFT"
        case active = "ACTIVE"
        case archived = "ARCHIVED"
    }

    let version: Int32
    let state: State
    let policy: LevelPolicy
    let note: String
    let revision: Int32
    let author: String
    let createdAt: Instant
    let publisher: String?
    let publishedAt: Instant?
    let from: Instant?
    let refresh: Bool
    let introducedAt: Instant?

    static let columns = """
        version, state, \(LevelPolicy.columns), note, revision, author, created_at, publisher,
        published_at, effective_from, refresh, introduced_at
        """

    init(_ row: inout RowReader) throws {
        version = try row.next()
        let name: String = try row.next()
        guard let state = State(rawValue: name) else {
            throw MalformedRow(problem: "state \(name) of a level scheme")
        }
        self.state = state
        policy = try LevelPolicy(&row)
        note = try row.next()
        revision = try row.next()
        author = try row.next()
        createdAt = try row.next()
        publisher = try row.next(String?.self)
        publishedAt = try row.next(Instant?.self)
        from = try row.next(Instant?.self)
        refresh = try row.next()
        introducedAt = try row.next(Instant?.self)
    }
}

struct FindLevelScheme: Statement {
    static let sql = """
        SELECT \(LevelSchemeRecord.columns) FROM level_schemes
        WHERE merchant_id = $1 AND version = $2
        """
    let merchant: UUIDv7
    let version: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
    }

    static func decode(_ row: inout RowReader) throws -> LevelSchemeRecord {
        try LevelSchemeRecord(&row)
    }
}

struct ListLevelSchemes: Statement {
    static let sql = """
        SELECT \(LevelSchemeRecord.columns) FROM level_schemes
        WHERE merchant_id = $1 AND version < $2 ORDER BY version DESC LIMIT $3
        """
    let merchant: UUIDv7
    let before: Int32
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> LevelSchemeRecord {
        try LevelSchemeRecord(&row)
    }
}

struct LastLevelScheme: Statement {
    static let sql = "SELECT coalesce(max(version), 0) FROM level_schemes WHERE merchant_id = $1"
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> Int32 { try row.next() }
}

/// Writes a draft, or what takes the place of it.
struct WriteLevelSchemeDraft: Statement {
    static let sql = """
        INSERT INTO level_schemes (merchant_id, version, state, upgrade, downgrade, refund_loss,
            notice_days, note, author, created_at, revision)
        VALUES ($1, $2, 'DRAFT', $3, $4, $5, $6, $7, $8, $9, 1)
        ON CONFLICT (merchant_id, version) DO UPDATE
        SET upgrade = excluded.upgrade, downgrade = excluded.downgrade,
            refund_loss = excluded.refund_loss, notice_days = excluded.notice_days,
            note = excluded.note, author = excluded.author,
            revision = level_schemes.revision + 1
        """
    let merchant: UUIDv7
    let scheme: LevelScheme
    let note: String
    let author: String
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(scheme.version)
        parameters.append(scheme.policy.upgrade.name)
        parameters.append(scheme.policy.downgrade.name)
        parameters.append(scheme.policy.refundLoss.name)
        parameters.append(Int32(scheme.policy.noticeDays))
        parameters.append(note)
        parameters.append(author)
        parameters.append(now)
    }
}

struct DeleteDraftConditions: Statement {
    static let sql = "DELETE FROM level_conditions WHERE merchant_id = $1 AND version = $2"
    let merchant: UUIDv7
    let version: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
    }
}

struct DeleteDraftBenefits: Statement {
    static let sql = "DELETE FROM level_benefits WHERE merchant_id = $1 AND version = $2"
    let merchant: UUIDv7
    let version: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
    }
}

struct DeleteDraftLevels: Statement {
    static let sql = "DELETE FROM levels WHERE merchant_id = $1 AND version = $2"
    let merchant: UUIDv7
    let version: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
    }
}

struct InsertLevels: Statement {
    static let sql = """
        INSERT INTO levels (merchant_id, version, rank, code, name_zh, name_en, validity,
            validity_days, grace_days, inherits_benefits)
        SELECT $1, $2, rank, code, name_zh, name_en, validity, validity_days, grace_days,
            inherits_benefits
        FROM unnest($3::smallint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::integer[],
            $9::integer[], $10::boolean[])
            AS level (rank, code, name_zh, name_en, validity, validity_days, grace_days,
                inherits_benefits)
        """
    let merchant: UUIDv7
    let scheme: LevelScheme

    func bind(_ parameters: inout Parameters) {
        let levels = scheme.levels
        parameters.append(merchant)
        parameters.append(scheme.version)
        parameters.append(column: levels) { Int16($0.rank) }
        parameters.append(column: levels) { $0.code }
        parameters.append(column: levels) { $0.name.zh }
        parameters.append(column: levels) { $0.name.en }
        parameters.append(column: levels) { $0.validity.name }
        parameters.append(column: levels) { $0.validity.days }
        parameters.append(column: levels) { Int32($0.graceDays) }
        parameters.append(column: levels) { $0.inheritsBenefits }
    }
}

struct InsertLevelConditions: Statement {
    static let sql = """
        INSERT INTO level_conditions (merchant_id, version, rank, position, metric, time_window,
            window_days, threshold_minor)
        SELECT $1, $2, rank, position, metric, time_window, window_days, threshold
        FROM unnest($3::smallint[], $4::smallint[], $5::text[], $6::text[], $7::integer[],
            $8::bigint[])
            AS condition (rank, position, metric, time_window, window_days, threshold)
        """
    private let merchant: UUIDv7
    private let version: Int32
    private let rows: [(rank: Int, place: Int, condition: LevelCondition)]

    init(merchant: UUIDv7, scheme: LevelScheme) {
        self.merchant = merchant
        version = scheme.version
        rows = scheme.levels.flatMap { level in
            level.conditions.enumerated().map { (level.rank, $0.offset + 1, $0.element) }
        }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(column: rows) { Int16($0.rank) }
        parameters.append(column: rows) { Int16($0.place) }
        parameters.append(column: rows) { $0.condition.metric.name }
        parameters.append(column: rows) { $0.condition.window.name }
        parameters.append(column: rows) { $0.condition.window.days }
        parameters.append(column: rows) { $0.condition.threshold }
    }
}

struct InsertLevelBenefits: Statement {
    static let sql = """
        INSERT INTO level_benefits (merchant_id, version, rank, position, code, name_zh, name_en,
            uses, use_period, choice, choose, store_ids, partner_code, partner_kind, partner_zh,
            partner_en, compensation_minor, asks_feedback)
        SELECT $1, $2, rank, position, code, name_zh, name_en, uses, use_period, choice, choose,
            stores::uuid[], partner_code, partner_kind, partner_zh, partner_en,
            compensation_minor, asks_feedback
        FROM unnest($3::smallint[], $4::smallint[], $5::text[], $6::text[], $7::text[],
            $8::integer[], $9::text[], $10::text[], $11::integer[], $12::text[], $13::text[],
            $14::text[], $15::text[], $16::text[], $17::bigint[], $18::boolean[])
            AS benefit (rank, position, code, name_zh, name_en, uses, use_period, choice, choose,
                stores, partner_code, partner_kind, partner_zh, partner_en, compensation_minor,
                asks_feedback)
        """
    private let merchant: UUIDv7
    private let version: Int32
    private let rows: [(rank: Int, place: Int, benefit: LevelScheme.Benefit)]

    init(merchant: UUIDv7, scheme: LevelScheme) {
        self.merchant = merchant
        version = scheme.version
        rows = scheme.levels.flatMap { level in
            level.benefits.enumerated().map { (level.rank, $0.offset + 1, $0.element) }
        }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(column: rows) { Int16($0.rank) }
        parameters.append(column: rows) { Int16($0.place) }
        parameters.append(column: rows) { $0.benefit.code }
        parameters.append(column: rows) { $0.benefit.name.zh }
        parameters.append(column: rows) { $0.benefit.name.en }
        parameters.append(column: rows) { $0.benefit.use.map { Int32($0.times) } }
        parameters.append(column: rows) { $0.benefit.use?.period.name }
        parameters.append(column: rows) { $0.benefit.choice?.name }
        parameters.append(column: rows) { $0.benefit.choice.map { Int32($0.pick) } }
        // One array for each row: there is no array of arrays of any lengths.
        parameters.append(column: rows) { row in
            "{\(row.benefit.stores.map(\.description).joined(separator: ","))}"
        }
        parameters.append(column: rows) { $0.benefit.partner?.code }
        parameters.append(column: rows) { $0.benefit.partner?.kind.name }
        parameters.append(column: rows) { $0.benefit.partner?.name.zh }
        parameters.append(column: rows) { $0.benefit.partner?.name.en }
        parameters.append(column: rows) { $0.benefit.partner?.compensationMinor }
        parameters.append(column: rows) { $0.benefit.asksFeedback }
    }
}

struct PublishLevelScheme: Statement {
    static let sql = """
        UPDATE level_schemes SET state = 'ACTIVE', effective_from = $3, refresh = $4,
            publisher = $5, published_at = $6
        WHERE merchant_id = $1 AND version = $2
        """
    let merchant: UUIDv7
    let version: Int32
    /// Nil: it has been in force ever since.
    let from: Instant?
    let refresh: Bool
    let publisher: String
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(from)
        parameters.append(refresh)
        parameters.append(publisher)
        parameters.append(now)
    }
}

struct ArchiveLevelScheme: Statement {
    static let sql = """
        UPDATE level_schemes SET state = 'ARCHIVED' WHERE merchant_id = $1 AND version = $2
        """
    let merchant: UUIDv7
    let version: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
    }
}

// MARK: Bringing a version to every member

struct ReadSchemesToIntroduce: Statement {
    struct Row: Sendable {
        let merchant: UUIDv7
        let version: Int32
        let refresh: Bool
        /// The last member it was brought to.
        let through: UUIDv7?
    }

    static let sql = """
        SELECT merchant_id, version, refresh, introduced_through FROM level_schemes
        WHERE state = 'ACTIVE' AND introduced_at IS NULL AND effective_from <= $1
        ORDER BY effective_from
        """
    let now: Instant

    func bind(_ parameters: inout Parameters) { parameters.append(now) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            merchant: try row.next(), version: try row.next(), refresh: try row.next(),
            through: try row.next(UUIDv7?.self))
    }
}

/// Moves on from where somebody was; no row where another instance has done so.
struct AdvanceIntroduction: Statement {
    static let sql = """
        UPDATE level_schemes SET introduced_through = $4, introduced_at = $5
        WHERE merchant_id = $1 AND version = $2 AND introduced_at IS NULL
            AND introduced_through IS NOT DISTINCT FROM $3
        """
    let row: ReadSchemesToIntroduce.Row
    let through: UUIDv7?
    let doneAt: Instant?

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.version)
        parameters.append(row.through)
        parameters.append(through)
        parameters.append(doneAt)
    }
}

struct ReadMembersAfter: Statement {
    static let sql = """
        SELECT member_id FROM members WHERE merchant_id = $1 AND member_id > $2
        ORDER BY member_id LIMIT $3
        """
    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}
