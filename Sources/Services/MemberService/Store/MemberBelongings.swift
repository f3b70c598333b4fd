import Postgres
import Primitives

/// What member-service keeps of a member beside `ReadMemberData`: labels, levels that were given,
/// benefits, files, sessions, and what was done to her profile.
struct ReadMemberBelongings: Statement {
    private static func utc(_ column: String) -> String { ReadMemberData.utc(column) }

    static let sql = [labels, levels, belongings, dealings].joined(separator: "\nUNION ALL\n")

    private static let labels = """
        (SELECT 'labels', ARRAY['kind', 'code', 'nameZh', 'nameEn', 'since'],
            ARRAY[(ARRAY['TAG', 'GROUP'])[l.kind], l.code, d.name_zh, d.name_en,
                \(utc("l.since"))]
        FROM label_members l
        LEFT JOIN labels d ON d.merchant_id = l.merchant_id AND d.kind = l.kind
            AND d.code = l.code
        WHERE l.merchant_id = $1 AND l.member_id = $2 ORDER BY l.kind, l.code)
        """

    private static let levels = """
        (SELECT 'level_grants', ARRAY['grantId', 'levelCode', 'mode', 'source', 'from', 'until',
                'reason', 'createdAt', 'endedAt', 'endReason'],
            ARRAY[g.grant_id::text, g.level_code, g.mode, g.source, \(utc("g.from_at")),
                \(utc("g.until_at")), g.reason, \(utc("g.created_at")), \(utc("g.ended_at")),
                g.end_reason]
        FROM level_grants g WHERE g.merchant_id = $1 AND g.member_id = $2 ORDER BY g.grant_id)
        UNION ALL
        (SELECT 'level_applications', ARRAY['applicationId', 'levelCode', 'state', 'appliedAt',
                'decidedAt', 'reason'],
            ARRAY[a.application_id::text, a.level_code, a.state, \(utc("a.applied_at")),
                \(utc("a.decided_at")), a.reason]
        FROM level_applications a WHERE a.merchant_id = $1 AND a.member_id = $2
        ORDER BY a.application_id)
        UNION ALL
        (SELECT 'level_history', ARRAY['at', 'kind', 'orderId', 'businessDate', 'amountMinor',
                'orders', 'points', 'levelRank', 'levelValidUntil'],
            ARRAY[\(utc("j.at")), j.kind::text, j.order_id, j.business_date::text,
                j.amount_minor::text, j.orders::text, j.points::text, j.level_rank::text,
                \(utc("j.level_valid_until"))]
        FROM level_journal j WHERE j.merchant_id = $1 AND j.member_id = $2 ORDER BY j.sequence)
        """

    private static let belongings = """
        (SELECT 'benefits', ARRAY['benefitCode', 'levelCode', 'choice', 'claimedAt', 'expiresAt',
                'usedAt', 'storeId'],
            ARRAY[b.benefit_code, b.level_code, b.choice, \(utc("b.claimed_at")),
                \(utc("b.expires_at")), \(utc("b.used_at")), b.store_id::text]
        FROM benefit_claims b WHERE b.merchant_id = $1 AND b.member_id = $2 ORDER BY b.claim_id)
        UNION ALL
        (SELECT 'files', ARRAY['fileId', 'kind', 'contentType', 'sizeBytes', 'requestedAt',
                'keptAt', 'state'],
            ARRAY[f.id::text, (ARRAY['AVATAR', 'PICTURE', 'TABLE'])[f.kind], f.content_type,
                f.size_bytes::text, \(utc("f.requested_at")), \(utc("f.kept_at")),
                (ARRAY['ASKED_FOR', 'KEPT', 'TO_BE_REMOVED'])[f.state]]
        FROM files f WHERE f.merchant_id = $1 AND f.member_id = $2 AND f.kind = 1
        ORDER BY f.id)
        UNION ALL
        (SELECT 'sessions', ARRAY['app', 'beganAt', 'usedAt', 'refreshableUntil', 'endsAt',
                'address'],
            ARRAY[x.app, \(utc("x.began_at")), \(utc("x.used_at")), \(utc("x.expires_at")),
                \(utc("x.ends_at")), x.address]
        FROM sessions x WHERE x.merchant_id = $1 AND x.member_id = $2 ORDER BY x.session_id)
        """

    private static let dealings = """
        (SELECT 'profile_changes', ARRAY['at', 'actorKind', 'role', 'field', 'reason'],
            ARRAY[\(utc("c.at")), c.actor_kind, c.role, c.field, c.reason]
        FROM profile_changes c WHERE c.merchant_id = $1 AND c.member_id = $2
        ORDER BY c.change_id, c.position)
        UNION ALL
        (SELECT 'served', ARRAY['staffId', 'lastOn'], ARRAY[s.staff_id::text, s.last_on::text]
        FROM member_servings s WHERE s.merchant_id = $1 AND s.member_id = $2
        ORDER BY s.last_on)
        UNION ALL
        (SELECT 'merges', ARRAY['survivorId', 'duplicateId', 'mergedAt', 'reason', 'reversedAt',
                'reverseReason'],
            ARRAY[m.survivor_id::text, m.duplicate_id::text, \(utc("m.merged_at")), m.reason,
                \(utc("m.reversed_at")), m.reverse_reason]
        FROM member_merges m
        WHERE m.merchant_id = $1 AND (m.survivor_id = $2 OR m.duplicate_id = $2) ORDER BY m.id)
        """

    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (category: String, names: [String], values: [String?]) {
        try ReadMemberData.decode(&row)
    }
}
