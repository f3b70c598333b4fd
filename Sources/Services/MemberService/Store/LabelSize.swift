import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// How many members of a label the caller may see, in a time that no number of members makes long.
///
/// Who sees the whole merchant is told by the index alone. Within stores each member must be looked
/// at, so the shorter of two lists is gone through: that of the label, or that of the stores. Where
/// both are long a sample of the label is looked at, always the same one, and the rest is reckoned.
struct LabelSize: Sendable {
    struct Size: Sendable, Equatable {
        let members: Int64
        let isApproximate: Bool
    }

    let pool: PostgresPool
    let merchant: UUIDv7
    let key: Label.Key
    let scope: MemberScope
    let deadline: ContinuousClock.Instant

    func count() async throws -> Size {
        guard case .stores(let stores, _) = scope else { return try await exact() }
        let total = try await first(CountLabel(merchant: merchant, key: key)) ?? 0
        guard total > Label.Limits.counted else { return try await exact() }
        let listed = try await first(
            CountInStores(merchant: merchant, key: key, stores: stores, scope: scope))
        if let listed, listed.looks <= Label.Limits.counted {
            return Size(members: listed.members, isApproximate: false)
        }
        let oneIn = Label.sampling(of: total)
        let sampled = try await first(
            CountSample(merchant: merchant, key: key, scope: scope, oneIn: oneIn))
        return Size(
            members: Label.estimate(
                total: total, found: sampled?.members ?? 0, sampled: sampled?.looks ?? 0),
            isApproximate: oneIn > 1)
    }

    private func exact() async throws -> Size {
        Size(
            members: try await first(CountHeld(merchant: merchant, key: key, scope: scope)) ?? 0,
            isApproximate: false)
    }

    private func first<S: Statement>(_ statement: S) async throws -> S.Row? {
        try await pool.query(statement, settings: [.merchant(merchant)], deadline: deadline).first
    }
}

/// Members of a label, each looked at where the caller does not see all.
private struct CountHeld: Statement {
    static let sql = """
        SELECT count(*) FROM label_members l
        WHERE l.merchant_id = $1 AND l.kind = $2 AND l.code = $7
            AND ($3::uuid[] IS NULL AND $5::uuid IS NULL AND $6::uuid IS NULL OR EXISTS (
                SELECT FROM members
                WHERE merchant_id = l.merchant_id AND member_id = l.member_id
                    \(MemberScope.condition)))
        """
    let merchant: UUIDv7
    let key: Label.Key
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(key.kind.rawValue)
        scope.bind(&parameters)
        parameters.append(key.code)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// All members of a label, by the index.
private struct CountLabel: Statement {
    static let sql = """
        SELECT count(*) FROM label_members WHERE merchant_id = $1 AND kind = $2 AND code = $3
        """
    let merchant: UUIDv7
    let key: Label.Key

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(key.kind.rawValue)
        parameters.append(key.code)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// Members of stores who have a label, where the stores' list is short: else it is broken off.
private struct CountInStores: Statement {
    static let sql = """
        WITH listed AS MATERIALIZED (
            SELECT member_id FROM (\(ListMembers.sql)) AS list LIMIT $4)
        SELECT (SELECT count(*) FROM listed), (
            SELECT count(*) FROM (SELECT DISTINCT member_id FROM listed) AS once
            CROSS JOIN LATERAL (
                SELECT * FROM members
                WHERE merchant_id = $1 AND member_id = once.member_id LIMIT 1) m
            WHERE (SELECT count(*) FROM listed) < $4
                AND \(MemberScope.condition(of: "m", from: 11))
                AND EXISTS (
                    SELECT FROM label_members l
                    WHERE l.merchant_id = $1 AND l.kind = $9 AND l.code = $10
                        AND l.member_id = m.member_id))
        """
    let merchant: UUIDv7
    let key: Label.Key
    let stores: [UUIDv7]
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        ListMembers.bind(
            MemberList(kind: .scope, stores: stores), merchant: merchant,
            after: UUIDv7(hi: 0, lo: 0), limit: Int(Label.Limits.counted) + 1, &parameters)
        parameters.append(key.kind.rawValue)
        parameters.append(key.code)
        scope.bind(&parameters)
    }

    /// How long the list is, as far as it is counted, and how many of it have the label.
    static func decode(_ row: inout RowReader) throws -> (looks: Int64, members: Int64) {
        (try row.next(), try row.next())
    }
}

/// One in so many of a label's members, by a digest of their ids: no order of theirs counts.
private struct CountSample: Statement {
    static let sql = """
        SELECT count(*), count(*) FILTER (WHERE EXISTS (
            SELECT FROM members
            WHERE merchant_id = l.merchant_id AND member_id = l.member_id
                \(MemberScope.condition)))
        FROM label_members l
        WHERE l.merchant_id = $1 AND l.kind = $2 AND l.code = $7
            AND uuid_hash(l.member_id) & ($8::integer - 1) = 0
        """
    let merchant: UUIDv7
    let key: Label.Key
    let scope: MemberScope
    let oneIn: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(key.kind.rawValue)
        scope.bind(&parameters)
        parameters.append(key.code)
        parameters.append(Int32(clamping: oneIn))
    }

    /// How many were looked at, and how many of them the caller may see.
    static func decode(_ row: inout RowReader) throws -> (looks: Int64, members: Int64) {
        (try row.next(), try row.next())
    }
}
