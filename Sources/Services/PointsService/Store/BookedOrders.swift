import Postgres

/// What the ledger has of orders that a file names, by their numbers.
struct ReadBookedOrders: Statement {
    static let sql = """
        SELECT k.place, o.payable_minor
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::integer[])
            AS k (merchant_id, store_id, channel, external_id, place)
        JOIN orders o ON o.merchant_id = k.merchant_id AND o.store_id = k.store_id
            AND o.channel = k.channel AND o.external_id = k.external_id
        """
    let keys: [OrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.store }
        parameters.append(column: keys) { $0.channel }
        parameters.append(column: keys) { $0.externalId }
        parameters.append(keys.indices.map { Int32($0) })
    }

    /// - Returns: the place of the key, and the order's sum in minor units.
    static func decode(_ row: inout RowReader) throws -> (place: Int, payableMinor: Int64) {
        (Int(try row.next(Int32.self)), try row.next())
    }
}
