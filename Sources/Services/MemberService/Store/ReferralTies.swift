import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// What a friend and who brought her have in common.
struct ReferralTie: Sendable {
    let friend: UUIDv7
    let referrer: UUIDv7
    let kind: AbuseLink.Kind

    /// As points-service keeps it.
    var flag: String? {
        switch kind {
        case .device: "SAME_DEVICE"
        case .phone: "SAME_PHONE"
        case .payer: "SAME_PAYER"
        case .address, .clientAddress, .referral: nil
        }
    }
}

/// Notes of a member, as a friend and as one who brought others, which of those she has a phone, a
/// device or a payer in common with; the rows are what is news.
///
/// From her things to who else has them, as for a score: bounded, and by what was seen last. What a
/// duplicate has is the survivor's; whom a duplicate has brought, the survivor has.
struct NoteReferralTies: Statement {
    /// Things of one member that are looked at.
    private static let mostThings = 20

    static let sql = """
        WITH herself AS (
            SELECT $2::uuid AS member_id
            UNION ALL
            SELECT member_id FROM members WHERE merchant_id = $1 AND merged_into = $2
        ), own AS (
            SELECT DISTINCT l.kind, l.digest FROM herself h
            CROSS JOIN LATERAL (
                SELECT kind, digest FROM abuse_links
                WHERE merchant_id = $1 AND member_id = h.member_id AND kind IN (1, 2, 3)
                ORDER BY last_seen DESC LIMIT \(mostThings)) l
        ), near AS (
            SELECT DISTINCT o.kind, n.member_id FROM own o
            CROSS JOIN LATERAL (
                SELECT l.member_id FROM abuse_links l
                WHERE l.merchant_id = $1 AND l.kind = o.kind AND l.digest = o.digest
                ORDER BY l.last_seen DESC, l.member_id DESC LIMIT $3) n
        ), others AS (
            SELECT n.kind, n.member_id, m.person, m.referrer_id FROM near n
            -- A row each: joined, they would be planned as all of the merchant's.
            CROSS JOIN LATERAL (
                SELECT coalesce(merged_into, member_id) AS person, referrer_id FROM members
                WHERE merchant_id = $1 AND member_id = n.member_id LIMIT 1) m
            WHERE m.person <> $2
        ), ties AS (
            SELECT f.member_id AS friend_id, f.referrer_id, o.kind FROM herself h
            JOIN members f ON f.merchant_id = $1 AND f.member_id = h.member_id
            JOIN members r ON r.merchant_id = $1 AND r.member_id = f.referrer_id
            JOIN others o ON o.person = coalesce(r.merged_into, r.member_id)
            UNION
            SELECT o.member_id, o.referrer_id, o.kind FROM others o
            CROSS JOIN LATERAL (
                SELECT coalesce(merged_into, member_id) AS person FROM members
                WHERE merchant_id = $1 AND member_id = o.referrer_id LIMIT 1) r
            WHERE r.person = $2
        )
        INSERT INTO referral_ties (merchant_id, friend_id, referrer_id, kind, noted_at)
        SELECT $1::uuid, friend_id, referrer_id, kind, $4::timestamptz FROM ties
        -- In one order, since friend and referrer may be looked at at once.
        ORDER BY friend_id, kind
        ON CONFLICT (merchant_id, friend_id, kind) DO NOTHING
        RETURNING friend_id, referrer_id, kind
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(Int64(AbuseNeighbourhood.mostMembers))
        parameters.append(at)
    }

    static func decode(_ row: inout RowReader) throws -> ReferralTie {
        let (friend, referrer): (UUIDv7, UUIDv7) = (try row.next(), try row.next())
        let number: Int16 = try row.next()
        guard let kind = AbuseLink.Kind(rawValue: number) else {
            throw MalformedRow(problem: "kind \(number) of a tie")
        }
        return ReferralTie(friend: friend, referrer: referrer, kind: kind)
    }
}

extension ReferralTie {
    /// One event a friend, each an aggregate of its own: what is told is a set, in any order.
    static func events(
        _ ties: [ReferralTie], of merchant: UUIDv7, at: Instant, _ identifiers: IdentifierSource
    ) throws -> [OutboxEvent] {
        let friends = Dictionary(grouping: ties, by: \.friend).values
            .sorted { $0[0].friend < $1[0].friend }
        return try friends.map { ties in
            let id = identifiers.next()
            return try OutboxEvent(
                id: id, merchant: merchant, type: "referral.flagged", aggregate: id,
                aggregateSeq: 1, occurredAt: at,
                payload: MemberV1.ReferralFlaggedEvent(
                    friendMemberId: ties[0].friend.description,
                    referrerMemberId: ties[0].referrer.description,
                    flags: ties.compactMap(\.flag).sorted()))
        }
    }
}
