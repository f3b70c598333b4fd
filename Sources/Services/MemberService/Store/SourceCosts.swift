import MemberDomain
import Postgres
import Primitives

/// Money that was spent on a source, as it was entered.
struct SourceCostRow: Sendable {
    let id: UUIDv7
    let source: MemberSource
    let date: CalendarDate
    let amountMinor: Int64
    let note: String
    let enteredAt: Instant
    let enteredBy: String

    static let columns = """
        cost_id, origin, scene_id, business_date, amount_minor, note, entered_at, entered_by
        """
}

struct InsertSourceCost: Statement {
    static let sql = """
        INSERT INTO source_costs (merchant_id, \(SourceCostRow.columns))
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    let merchant: UUIDv7
    let row: SourceCostRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.source.origin.rawValue)
        parameters.append(row.source.sceneKey)
        parameters.append(row.date)
        parameters.append(row.amountMinor)
        parameters.append(row.note)
        parameters.append(row.enteredAt)
        parameters.append(row.enteredBy)
    }
}

/// A page of entries, newest first.
struct ListSourceCosts: Statement {
    static let sql = """
        SELECT \(SourceCostRow.columns) FROM source_costs
        WHERE merchant_id = $1 AND cost_id < $2 ORDER BY cost_id DESC LIMIT $3
        """
    let merchant: UUIDv7
    let before: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> SourceCostRow {
        SourceCostRow(
            id: try row.next(), source: try MemberSource(&row), date: try row.next(),
            amountMinor: try row.next(), note: try row.next(), enteredAt: try row.next(),
            enteredBy: try row.next())
    }
}
