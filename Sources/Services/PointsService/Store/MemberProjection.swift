import Messages
import Postgres
import Primitives

/// Keeps member-service's facts; an older version never replaces a newer one.
struct UpsertMembers: Statement {
    static let sql = """
        INSERT INTO members AS m (merchant_id, member_id, state, level_code, level_rank,
            scheme_version, earning_blocked, spending_blocked, version, birthday, referrer_id)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::integer[],
            $6::integer[], $7::boolean[], $8::boolean[], $9::bigint[], $10::text[], $11::uuid[])
        ON CONFLICT (merchant_id, member_id) DO UPDATE
        SET state = excluded.state, level_code = excluded.level_code,
            level_rank = excluded.level_rank, scheme_version = excluded.scheme_version,
            earning_blocked = excluded.earning_blocked,
            spending_blocked = excluded.spending_blocked, version = excluded.version,
            birthday = CASE WHEN excluded.state = 3 THEN NULL
                ELSE coalesce(excluded.birthday, m.birthday) END
        WHERE m.version < excluded.version
        """

    let rows: [(key: MemberKey, facts: MemberFacts)]

    /// One row a member, her newest: a statement cannot touch a row twice. Ascending, so that two
    /// writers never wait for each other in a circle.
    init(_ facts: [(key: MemberKey, facts: MemberFacts)]) {
        var newest: [MemberKey: MemberFacts] = [:]
        for (key, facts) in facts {
            newest[key] = MemberFacts.newest(newest[key], facts)
        }
        rows = newest.map { ($0.key, $0.value) }.sorted { $0.key < $1.key }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.member }
        parameters.append(column: rows) { Int16(truncatingIfNeeded: $0.facts.state) }
        parameters.append(column: rows) { $0.facts.levelCode }
        parameters.append(column: rows) { $0.facts.levelRank }
        parameters.append(column: rows) { $0.facts.schemeVersion }
        parameters.append(column: rows) { $0.facts.earningBlocked }
        parameters.append(column: rows) { $0.facts.spendingBlocked }
        parameters.append(column: rows) { $0.facts.version }
        parameters.append(column: rows) { $0.facts.birthday }
        parameters.append(column: rows) { $0.facts.referrer }
    }
}
