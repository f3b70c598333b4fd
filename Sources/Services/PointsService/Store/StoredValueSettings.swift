import PointsDomain
import Postgres
import Primitives

struct InsertStoredValueTerms: Statement {
    static let sql = """
        INSERT INTO stored_value_terms (merchant_id, version, definition, author, created_at)
        VALUES ($1, $2, $3::jsonb, $4, $5)
        """

    let merchant: UUIDv7
    let version: Int32
    let definition: String
    let author: String
    let createdAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(definition)
        parameters.append(author)
        parameters.append(createdAt)
    }
}

/// The last version of a plan by its code.
struct FindPlanByCode: Statement {
    static let sql = """
        SELECT \(StoredValuePlanRow.columns) FROM stored_value_plans p
        WHERE p.merchant_id = $1 AND p.code = $2 AND p.version > 0
        ORDER BY p.version DESC LIMIT 1
        """

    let merchant: UUIDv7
    let code: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(code)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredValuePlanRow {
        try StoredValuePlanRow(row: &row)
    }
}

struct FindPlan: Statement {
    static let sql = """
        SELECT \(StoredValuePlanRow.columns) FROM stored_value_plans p
        WHERE p.merchant_id = $1 AND p.id = $2
        """

    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredValuePlanRow {
        try StoredValuePlanRow(row: &row)
    }
}

/// A page of a merchant's plans, newest first.
struct ListPlans: Statement {
    static let sql = """
        SELECT \(StoredValuePlanRow.columns) FROM stored_value_plans p
        WHERE p.merchant_id = $1 AND p.id < $2 AND ($3 OR p.archived_at IS NULL)
        ORDER BY p.id DESC LIMIT $4
        """

    let merchant: UUIDv7
    /// Exclusive.
    let before: UUIDv7
    let withArchived: Bool
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(withArchived)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredValuePlanRow {
        try StoredValuePlanRow(row: &row)
    }
}

struct InsertPlan: Statement {
    static let sql = """
        INSERT INTO stored_value_plans (merchant_id, id, code, version, name_zh, name_en,
            paid_minor, bonus_minor, bonus_days, author, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """

    let row: StoredValuePlanRow
    let author: String
    let createdAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.code)
        parameters.append(row.version)
        parameters.append(row.name.zh)
        parameters.append(row.name.en)
        parameters.append(row.paidMinor)
        parameters.append(row.bonusMinor)
        parameters.append(row.bonusDays)
        parameters.append(author)
        parameters.append(createdAt)
    }
}

/// Ends a plan; one that has ended stays as it is.
struct ArchivePlan: Statement {
    static let sql = """
        UPDATE stored_value_plans SET archived_at = coalesce(archived_at, $3)
        WHERE merchant_id = $1 AND id = $2
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

extension StoredValuePlanRow {
    static let columns = """
        p.merchant_id, p.id, p.code, p.version, p.name_zh, p.name_en, p.paid_minor,
            p.bonus_minor, p.bonus_days, p.archived_at
        """

    init(row: inout RowReader) throws(PostgresError) {
        self.init(
            merchant: try row.next(), id: try row.next(), code: try row.next(),
            version: try row.next(), name: BilingualName(zh: try row.next(), en: try row.next()),
            paidMinor: try row.next(), bonusMinor: try row.next(), bonusDays: try row.next(),
            archivedAt: try row.next(Instant?.self))
    }
}
