import PointsDomain
import Postgres
import Primitives

/// What staff has decided about a conflict; it never changes.
struct OfflineResolution: Sendable {
    let kind: OfflineSettlement.Resolution
    let reason: String
    let author: String
    let at: Instant
    /// Of `corrected`: the order that stands for the sale.
    let order: UUIDv7?
}

extension OfflineResolution {
    /// Nil where nobody has decided.
    init?(row: inout RowReader) throws {
        let kind = try row.next(Int16?.self)
        let reason = try row.next(String?.self)
        let author = try row.next(String?.self)
        let at = try row.next(Instant?.self)
        order = try row.next(UUIDv7?.self)
        guard let kind else { return nil }
        guard let known = OfflineSettlement.Resolution(rawValue: kind), let reason, let author,
            let at
        else {
            throw PostgresError(.decode, "resolution \(kind) of an offline sale")
        }
        self.kind = known
        self.reason = reason
        self.author = author
        self.at = at
    }
}

/// The conflict that an order stands for, where it does for one.
struct FindOfflineCorrection: Statement {
    static let sql = """
        SELECT id FROM offline_sales
        WHERE merchant_id = $1 AND resolved_order_id = $2 AND resolved_order_id IS NOT NULL
        """
    let merchant: UUIDv7
    let order: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(order)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

struct ResolveOfflineSale: Statement {
    static let sql = """
        UPDATE offline_sales SET resolution = $3, resolution_reason = $4, resolved_by = $5,
            resolved_at = $6, resolved_order_id = $7
        WHERE merchant_id = $1 AND id = $2 AND state = 3 AND resolution IS NULL
        """
    let key: OfflineSaleKey
    let resolution: OfflineResolution

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
        parameters.append(resolution.kind.rawValue)
        parameters.append(resolution.reason)
        parameters.append(resolution.author)
        parameters.append(resolution.at)
        parameters.append(resolution.order)
    }
}
