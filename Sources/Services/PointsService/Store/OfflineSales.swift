import PointsDomain
import Postgres
import Primitives

/// A sale of a till without the network.
struct OfflineSaleKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// An offline sale as it is kept.
struct OfflineSaleRow: Sendable {
    enum State: Int16, Sendable {
        /// Its codes are taken, its order is not written yet. → settled or conflict.
        case claimed = 1
        case settled = 2
        case conflict = 3
    }

    var key: OfflineSaleKey
    let contentHash: [UInt8]
    var state: State
    var conflict: OfflineSettlement.Conflict?
    var details: [(name: String, value: String)]
    let store: String
    let terminal: String
    let externalId: String
    let member: UUIDv7?
    let amountMinor: Int64
    /// Of it from her own accounts: in stored value, and by uses of punch cards.
    let spendMinor: Int64
    let soldAt: Instant?
    let uploadedAt: Instant
    /// Of the spend, what the member did not have.
    var owedMinor: Int64
    var order: UUIDv7?
    var points: Int64?
    var resolution: OfflineResolution?

    fileprivate static let inserted = """
        merchant_id, id, content_hash, state, conflict, detail_names, detail_values, store,
        terminal, external_id, member_id, amount_minor, spend_minor, sold_at, uploaded_at,
        owed_minor, order_id, points
        """
    fileprivate static let columns =
        inserted
        + ", resolution, resolution_reason, resolved_by, resolved_at, resolved_order_id"
}

extension OfflineSaleRow {
    fileprivate init(row: inout RowReader) throws {
        key = OfflineSaleKey(merchant: try row.next(), id: try row.next())
        contentHash = try row.next([UInt8].self)
        let state: Int16 = try row.next()
        guard let state = State(rawValue: state) else {
            throw PostgresError(.decode, "state \(state) of an offline sale")
        }
        self.state = state
        conflict = try row.next(Int16?.self).flatMap(OfflineSettlement.Conflict.init(rawValue:))
        let names: [String] = try row.next()
        let values: [String] = try row.next()
        details = Array(zip(names, values))
        store = try row.next()
        terminal = try row.next()
        externalId = try row.next()
        member = try row.next(UUIDv7?.self)
        amountMinor = try row.next()
        spendMinor = try row.next()
        soldAt = try row.next(Instant?.self)
        uploadedAt = try row.next()
        owedMinor = try row.next()
        order = try row.next(UUIDv7?.self)
        points = try row.next(Int64?.self)
        resolution = try OfflineResolution(row: &row)
    }
}

struct ReadOfflineSale: Statement {
    static let sql = """
        SELECT \(OfflineSaleRow.columns) FROM offline_sales WHERE merchant_id = $1 AND id = $2
        """
    let key: OfflineSaleKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws -> OfflineSaleRow {
        try OfflineSaleRow(row: &row)
    }
}

/// Sales that could not be settled, newest first.
struct ListOfflineConflicts: Statement {
    static let sql = """
        SELECT \(OfflineSaleRow.columns) FROM offline_sales
        WHERE merchant_id = $1 AND id < $2 AND state = 3 AND ($4 = false OR resolution IS NULL)
            AND (cardinality($5::text[]) = 0 OR store = ANY ($5))
        ORDER BY id DESC LIMIT $3
        """
    let merchant: UUIDv7
    let before: UUIDv7
    let limit: Int
    let openOnly: Bool
    /// Of these stores; of all where empty.
    let stores: [String]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(Int64(limit))
        parameters.append(openOnly)
        parameters.append(stores)
    }

    static func decode(_ row: inout RowReader) throws -> OfflineSaleRow {
        try OfflineSaleRow(row: &row)
    }
}

struct InsertOfflineSale: Statement {
    static let sql = """
        INSERT INTO offline_sales (\(OfflineSaleRow.inserted))
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        """
    let row: OfflineSaleRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.contentHash)
        parameters.append(row.state.rawValue)
        parameters.append(row.conflict?.rawValue)
        parameters.append(row.details.map(\.name))
        parameters.append(row.details.map(\.value))
        parameters.append(row.store)
        parameters.append(row.terminal)
        parameters.append(row.externalId)
        parameters.append(row.member)
        parameters.append(row.amountMinor)
        parameters.append(row.spendMinor)
        parameters.append(row.soldAt)
        parameters.append(row.uploadedAt)
        parameters.append(row.owedMinor)
        parameters.append(row.order)
        parameters.append(row.points)
    }
}

/// Writes down what became of a claimed sale; what is decided already stays as it is.
struct CloseOfflineSale: Statement {
    static let sql = """
        UPDATE offline_sales SET state = $3, conflict = $4, detail_names = $5, detail_values = $6,
            order_id = $7, points = $8, owed_minor = $9
        WHERE merchant_id = $1 AND id = $2 AND state = 1
        """
    let row: OfflineSaleRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.conflict?.rawValue)
        parameters.append(row.details.map(\.name))
        parameters.append(row.details.map(\.value))
        parameters.append(row.order)
        parameters.append(row.points)
        parameters.append(row.owedMinor)
    }
}

/// A code that has paid.
struct OfflineSerial: Hashable, Sendable {
    let merchant: UUIDv7
    let serial: UUIDv7
    let member: UUIDv7
    let sale: UUIDv7
    let businessDate: CalendarDate
    let spendMinor: Int64
}

/// Which of some serials are taken, by sales other than this one.
struct ReadOfflineSerials: Statement {
    static let sql = """
        SELECT s.serial FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, serial)
        JOIN offline_serials s ON s.merchant_id = k.merchant_id AND s.serial = k.serial
        WHERE s.sale_id <> $3
        """
    let serials: [OfflineSerial]
    let sale: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: serials) { $0.merchant }
        parameters.append(column: serials) { $0.serial }
        parameters.append(sale)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// What a member has spent offline in a business date.
struct ReadOfflineSpent: Statement {
    static let sql = """
        SELECT coalesce(sum(spend_minor), 0)::bigint FROM offline_serials
        WHERE merchant_id = $1 AND member_id = $2 AND business_date = $3
            AND spend_minor > 0 AND sale_id <> $4
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let businessDate: CalendarDate
    let sale: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(businessDate)
        parameters.append(sale)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

struct InsertOfflineSerials: Statement {
    static let sql = """
        INSERT INTO offline_serials
            (merchant_id, serial, member_id, sale_id, business_date, spend_minor)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::date[],
            $6::bigint[])
        """
    let serials: [OfflineSerial]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: serials) { $0.merchant }
        parameters.append(column: serials) { $0.serial }
        parameters.append(column: serials) { $0.member }
        parameters.append(column: serials) { $0.sale }
        parameters.append(column: serials) { $0.businessDate }
        parameters.append(column: serials) { $0.spendMinor }
    }
}

/// Gives back what a sale had taken, where the ledger refused it.
struct DeleteOfflineSerials: Statement {
    static let sql = """
        DELETE FROM offline_serials s USING unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, serial)
        WHERE s.merchant_id = k.merchant_id AND s.serial = k.serial AND s.sale_id = $3
        """
    let serials: [OfflineSerial]
    let sale: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: serials) { $0.merchant }
        parameters.append(column: serials) { $0.serial }
        parameters.append(sale)
    }
}
