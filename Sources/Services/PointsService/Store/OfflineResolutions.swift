import Postgres
import Primitives

/// What staff has decided about a conflict; it never changes.
struct OfflineResolution: Sendable {
    enum Kind: Int16, Sendable {
        case collected = 1
        case writtenOff = 2
        case corrected = 3
        case rejected = 4
    }

    let kind: Kind
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
        guard let known = Kind(rawValue: kind), let reason, let author, let at else {
            throw PostgresError(.decode, "resolution \(kind) of an offline sale")
        }
        self.kind = known
        self.reason = reason
        self.author = author
        self.at = at
    }
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
