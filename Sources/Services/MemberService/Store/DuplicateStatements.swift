import MemberDomain
import Postgres
import Primitives

/// What members are compared by, as keyed digests.
struct MemberTrait: Sendable {
    let member: UUIDv7
    let reason: DuplicateReason
    let digest: [UInt8]
}

struct InsertTraits: Statement {
    static let sql = """
        INSERT INTO member_traits (merchant_id, kind, digest, member_id)
        SELECT $1, kind, digest, member_id
        FROM unnest($2::smallint[], $3::bytea[], $4::uuid[]) AS trait (kind, digest, member_id)
        ORDER BY kind, digest, member_id
        ON CONFLICT DO NOTHING
        """
    let merchant: UUIDv7
    let traits: [MemberTrait]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: traits) { $0.reason.rawValue }
        parameters.append(column: traits) { $0.digest }
        parameters.append(column: traits) { $0.member }
    }
}

/// Forgets what was taken from a member's profile; her devices and identities stay.
struct DeleteProfileTraits: Statement {
    static let sql = """
        DELETE FROM member_traits
        WHERE merchant_id = $1 AND member_id = ANY ($2) AND kind IN (1, 2, 4)
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(members)
    }
}

/// Members who have changed since their traits were taken.
struct ReadWithoutTraits: Statement {
    static let sql = """
        SELECT merchant_id, member_id FROM members
        WHERE traits_version < version AND data_key IS NOT NULL
        ORDER BY merchant_id, member_id LIMIT $1
        """
    let limit: Int

    func bind(_ parameters: inout Parameters) { parameters.append(Int64(limit)) }

    static func decode(_ row: inout RowReader) throws -> (merchant: UUIDv7, member: UUIDv7) {
        (try row.next(), try row.next())
    }
}

struct SetTraitsVersions: Statement {
    static let sql = """
        UPDATE members m SET traits_version = k.version
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS k (merchant_id, member_id, version)
        WHERE m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        """
    let merchant: UUIDv7
    let rows: [(member: UUIDv7, version: Int64)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { _ in merchant }
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.version }
    }
}

/// Two members, and what is the same of them.
struct DuplicateRow: Sendable {
    let member: UUIDv7
    let other: UUIDv7
    let reasons: [DuplicateReason]
}

/// The next members who can be compared with anybody, by id, from one on.
struct ReadComparedMembers: Statement {
    static let sql = """
        SELECT member_id FROM (
            (SELECT DISTINCT member_id FROM member_traits
            WHERE merchant_id = $1 AND member_id >= $2 ORDER BY member_id LIMIT $3)
            UNION
            (SELECT DISTINCT member_id FROM identities
            WHERE merchant_id = $1 AND member_id >= $2 AND person_index IS NOT NULL
            ORDER BY member_id LIMIT $3)
        ) AS compared
        ORDER BY member_id LIMIT $3
        """
    let merchant: UUIDv7
    let from: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(from)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// Pairs of some members with younger ones of whom something is the same, by the ids of both. What
/// more than twenty members share says nothing of any two of them.
struct ListDuplicatePairs: Statement {
    /// Identities of platforms stand in a table of their own.
    static let sql = """
        SELECT k.member_id, b.member_id, array_agg(DISTINCT a.kind)
        FROM unnest($9::uuid[], $10::uuid[]) AS k (merchant_id, member_id)
        CROSS JOIN LATERAL (
            (SELECT t.kind, t.digest FROM member_traits t
            WHERE t.merchant_id = k.merchant_id AND t.member_id = k.member_id)
            UNION ALL
            (SELECT 5::smallint, i.person_index FROM identities i
            WHERE i.merchant_id = k.merchant_id AND i.member_id = k.member_id)
        ) AS a (kind, digest)
        CROSS JOIN LATERAL (
            (SELECT t.member_id FROM member_traits t
            WHERE t.merchant_id = k.merchant_id AND t.kind = a.kind AND t.digest = a.digest
                AND t.member_id > k.member_id)
            UNION ALL
            (SELECT i.member_id FROM identities i
            WHERE a.kind = 5 AND i.merchant_id = k.merchant_id AND i.person_index = a.digest
                AND i.member_id > k.member_id)
        ) AS b (member_id)
        JOIN members ma ON ma.merchant_id = k.merchant_id AND ma.member_id = k.member_id
            AND ma.state < 3 AND \(MemberScope.condition(of: "ma"))
        JOIN members mb ON mb.merchant_id = k.merchant_id AND mb.member_id = b.member_id
            AND mb.state < 3 AND \(MemberScope.condition(of: "mb"))
        WHERE (k.member_id, b.member_id) > ($2, $7)
            AND NOT EXISTS (
                SELECT FROM duplicate_dismissals d
                WHERE d.merchant_id = $1 AND d.member_id = k.member_id
                    AND d.other_id = b.member_id)
            AND (SELECT count(*) FROM (
                SELECT FROM member_traits c
                WHERE c.merchant_id = k.merchant_id AND c.kind = a.kind AND c.digest = a.digest
                LIMIT 21) AS sharers) <= 20
        GROUP BY k.member_id, b.member_id
        ORDER BY k.member_id, b.member_id
        LIMIT $8
        """
    let merchant: UUIDv7
    let scope: MemberScope
    /// Who is compared.
    let members: [UUIDv7]
    /// The last pair of the page before.
    let after: (member: UUIDv7, other: UUIDv7)
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after.member)
        scope.bind(&parameters)
        parameters.append(after.other)
        parameters.append(Int64(limit))
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> DuplicateRow {
        DuplicateRow(
            member: try row.next(), other: try row.next(),
            reasons: try row.next([Int16].self).map { number in
                guard let reason = DuplicateReason(rawValue: number) else {
                    throw MalformedRow(problem: "trait of kind \(number)")
                }
                return reason
            })
    }
}

struct InsertDismissal: Statement {
    static let sql = """
        INSERT INTO duplicate_dismissals (merchant_id, member_id, other_id, at, actor, reason)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
        """
    let merchant: UUIDv7
    /// In any order.
    let pair: (UUIDv7, UUIDv7)
    let at: Instant
    let actor: String
    let reason: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(min(pair.0, pair.1))
        parameters.append(max(pair.0, pair.1))
        parameters.append(at)
        parameters.append(actor)
        parameters.append(reason)
    }
}
