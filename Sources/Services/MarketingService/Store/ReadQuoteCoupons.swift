import Postgres
import Primitives

/// Coupons that orders name, whoever has them, and where they are asked for the members' other usable
/// ones, those first that end first.
///
/// A list of names goes as the text of an array: there are no arrays of lists of different lengths.
struct ReadQuoteCoupons: Statement {
    static let sql = """
        SELECT k.number, \(CouponRow.columns)
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::boolean[])
            WITH ORDINALITY AS k (merchant_id, member_id, named, now, takes_others, number)
        CROSS JOIN LATERAL (
            SELECT \(CouponRow.columns)
            FROM unnest(k.named::uuid[]) AS n (id)
            JOIN coupons c ON c.merchant_id = k.merchant_id AND c.id = n.id
            UNION ALL
            (SELECT \(CouponRow.columns)
            FROM coupons c
            WHERE k.takes_others AND c.merchant_id = k.merchant_id AND c.member_id = k.member_id
                AND c.is_open AND c.state = 'ISSUED' AND c.expires_at > k.now
                AND c.id <> ALL (k.named::uuid[])
            ORDER BY c.expires_at
            LIMIT $6)
        ) c
        """

    /// Coupons of a member that are looked at beside those that are named.
    private static let mostOthers: Int64 = 50

    struct Key: Sendable {
        let merchant: UUIDv7
        /// Nil where nobody is known who buys: then there are no others.
        let member: UUIDv7?
        let named: [UUIDv7]
        let takesOthers: Bool
        let now: Instant
    }

    let keys: [Key]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.member ?? UUIDv7(hi: 0, lo: 0) }
        parameters.append(column: keys) { key in
            "{\(key.named.map(\.description).joined(separator: ","))}"
        }
        parameters.append(column: keys) { $0.now }
        parameters.append(column: keys) { $0.takesOthers && $0.member != nil }
        parameters.append(Self.mostOthers)
    }

    static func decode(_ row: inout RowReader) throws -> (number: Int64, coupon: CouponRow) {
        (try row.next(), try CouponRow(&row))
    }

    /// The coupons of each key, in the order of the keys.
    func coupons(
        _ rows: [(number: Int64, coupon: CouponRow)]
    ) -> [[CouponRow]] {
        rows.reduce(into: [[CouponRow]](repeating: [], count: keys.count)) { coupons, row in
            coupons[Int(row.number) - 1].append(row.coupon)
        }
    }
}
