import Postgres
import Primitives

/// Two members who are one now.
struct MergedMember: Sendable {
    let merchant: UUIDv7
    let duplicate: UUIDv7
    let merge: UUIDv7
    let survivor: UUIDv7
}

/// Notes who has taken a member's place; told again it is as before.
struct NoteMergedMember: Statement {
    static let sql = """
        INSERT INTO merged_members (merchant_id, duplicate_id, merge_id, survivor_id)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (merchant_id, duplicate_id) DO UPDATE
        SET merge_id = excluded.merge_id, survivor_id = excluded.survivor_id, woken = false
        """
    let member: MergedMember

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.duplicate)
        parameters.append(member.merge)
        parameters.append(member.survivor)
    }
}

/// A reversal has parted them.
struct ForgetMergedMember: Statement {
    static let sql = """
        DELETE FROM merged_members
        WHERE merchant_id = $1 AND duplicate_id = $2 AND merge_id = $3
        """
    let member: MergedMember

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.duplicate)
        parameters.append(member.merge)
    }
}

/// Has merges looked at again to whose duplicates a coupon has come, for the first time or back.
struct WakeMergedMembers: Statement {
    static let sql = """
        UPDATE merged_members m SET woken = true
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        WHERE m.merchant_id = k.merchant_id AND m.duplicate_id = k.member_id AND NOT m.woken
        """
    private let members: [(merchant: UUIDv7, member: UUIDv7)]

    init(of coupons: [CouponRow]) { members = coupons.map { ($0.merchant, $0.member) } }

    init(of coupons: [NewCoupon]) { members = coupons.map { ($0.merchant, $0.coupon.member) } }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { $0.merchant }
        parameters.append(column: members) { $0.member }
    }
}

/// Duplicates to whom something has come; of all merchants.
struct ReadWokenMembers: Statement {
    static let sql = """
        SELECT merchant_id, duplicate_id, merge_id, survivor_id FROM merged_members
        WHERE woken ORDER BY merchant_id, duplicate_id LIMIT $1
        """
    let limit: Int64

    func bind(_ parameters: inout Parameters) { parameters.append(limit) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> MergedMember {
        MergedMember(
            merchant: try row.next(), duplicate: try row.next(), merge: try row.next(),
            survivor: try row.next())
    }
}

/// Takes what has come to a duplicate for looked at; changes nothing where another instance was
/// here, or the two were parted.
struct RestMergedMember: Statement {
    static let sql = """
        UPDATE merged_members SET woken = false
        WHERE merchant_id = $1 AND duplicate_id = $2 AND merge_id = $3 AND woken
        """
    let member: MergedMember

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.duplicate)
        parameters.append(member.merge)
    }
}
