import MemberDomain
import Postgres
import Primitives

/// One export of a member's data, without its files.
struct ExportRow: Sendable {
    enum State: Int16, Sendable {
        case running = 1
        case ready = 2
        case failed = 3
    }

    let id: UUIDv7
    let member: UUIDv7
    let state: State
    let requestedAt: Instant
    let until: Instant

    init(_ row: inout RowReader) throws {
        id = try row.next()
        member = try row.next()
        let number: Int16 = try row.next()
        guard let state = State(rawValue: number) else {
            throw MalformedRow(problem: "state \(number) of an export")
        }
        self.state = state
        requestedAt = try row.next()
        until = try row.next()
    }
}

struct InsertExport: Statement {
    static let sql = """
        INSERT INTO member_exports (merchant_id, id, member_id, state, requested_at, until)
        VALUES ($1, $2, $3, 1, $4, $4)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let member: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(member)
        parameters.append(at)
    }
}

/// A member's own export; of another one there is none.
struct FindExport: Statement {
    static let sql = """
        SELECT id, member_id, state, requested_at, until FROM member_exports
        WHERE merchant_id = $1 AND id = $2 AND member_id = $3
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> ExportRow { try ExportRow(&row) }
}

struct ReadExportFile: Statement {
    static let sql = """
        SELECT CASE WHEN $3 THEN csv_cipher ELSE json_cipher END FROM member_exports
        WHERE merchant_id = $1 AND id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let isCSV: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(isCSV)
    }

    static func decode(_ row: inout RowReader) throws -> [UInt8]? {
        try row.next([UInt8]?.self)
    }
}

/// Takes the next export that nobody gathers, until its lease ends.
struct TakeExport: Statement {
    static let sql = """
        UPDATE member_exports e SET attempts = e.attempts + 1, until = $2
        FROM (
            SELECT merchant_id, id FROM member_exports WHERE state = 1 AND until <= $1
            ORDER BY until LIMIT 1 FOR UPDATE SKIP LOCKED
        ) AS due
        WHERE e.merchant_id = due.merchant_id AND e.id = due.id
        RETURNING e.merchant_id, e.id, e.member_id, e.attempts
        """
    let now: Instant
    let until: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(until)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (merchant: UUIDv7, id: UUIDv7, member: UUIDv7, attempts: Int16) {
        (try row.next(), try row.next(), try row.next(), try row.next())
    }
}

struct FinishExport: Statement {
    static let sql = """
        UPDATE member_exports SET state = 2, json_cipher = $3, csv_cipher = $4, until = $5
        WHERE merchant_id = $1 AND id = $2 AND state = 1
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let json: [UInt8]
    let csv: [UInt8]
    let until: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(json)
        parameters.append(csv)
        parameters.append(until)
    }
}

struct FailExport: Statement {
    static let sql = """
        UPDATE member_exports SET state = 3, until = $3
        WHERE merchant_id = $1 AND id = $2 AND state = 1
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let until: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(until)
    }
}

/// Files whose time is over, and failures that nobody asks after any more.
struct DeleteExports: Statement {
    static let sql = """
        DELETE FROM member_exports WHERE (merchant_id, id) IN (
            SELECT merchant_id, id FROM member_exports WHERE state > 1 AND until <= $1
            ORDER BY until LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}

/// What member-service keeps of a member, her sealed data aside: category, names and values.
struct ReadMemberData: Statement {
    /// Instants in UTC, as everywhere in the API.
    static func utc(_ column: String) -> String {
        "to_char(\(column) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
    }

    /// By the numbers of `patron.member.v1.LifeStage`.
    private static let stages = "'PROSPECT', 'NEW', 'ACTIVE', 'LOYAL', 'DORMANT', 'CHURNED'"

    private static let origins = RegistrationOrigin.allCases.map { "'\($0.spelling)'" }
        .joined(separator: ", ")

    static let sql = """
        (SELECT 'membership', ARRAY['cardNumber', 'source', 'storeId', 'registeredAt', 'levelRank',
                'levelSince', 'levelValidUntil', 'lifetimeMinor', 'referrerMemberId', 'origin',
                'originReference', 'passwordSetAt', 'cardFrozenAt', 'sceneId', 'lifeStage',
                'lifeStageSince', 'earningBlocked', 'spendingBlocked'],
            ARRAY[m.card_number, m.source, m.store_id::text, \(utc("m.registered_at")),
                m.level_rank::text, \(utc("m.level_since")), \(utc("m.level_valid_until")),
                m.lifetime_minor::text, m.referrer_id::text,
                (ARRAY[\(origins)])[m.origin], m.origin_reference,
                (SELECT \(utc("p.changed_at")) FROM member_passwords p
                WHERE p.merchant_id = $1 AND p.member_id = $2),
                (SELECT \(utc("l.frozen_at")) FROM card_losses l
                WHERE l.merchant_id = $1 AND l.member_id = $2),
                m.scene_id::text, (ARRAY[\(stages)])[m.stage], \(utc("m.stage_since")),
                m.earning_blocked::text, m.spending_blocked::text]
        FROM members m WHERE m.merchant_id = $1 AND m.member_id = $2)
        UNION ALL
        (SELECT 'formerCards', ARRAY['cardNumber', 'retiredAt'],
            ARRAY[r.card_number, \(utc("r.retired_at"))]
        FROM retired_cards r WHERE r.merchant_id = $1 AND r.member_id = $2
        ORDER BY r.retired_at)
        UNION ALL
        (SELECT 'identities', ARRAY['source', 'externalId'], ARRAY[i.source, i.external_id]
        FROM member_imports i WHERE i.merchant_id = $1 AND i.member_id = $2)
        UNION ALL
        (SELECT 'consents', ARRAY['purpose', 'given', 'textVersion', 'decidedAt', 'app'],
            ARRAY[(ARRAY['SERVICE', 'SMS_MARKETING', 'WECHAT_MARKETING', 'PROFILING'])[c.purpose],
                c.given::text, c.text_version::text, \(utc("c.decided_at")), c.app]
        FROM consents c WHERE c.merchant_id = $1 AND c.member_id = $2 ORDER BY c.number)
        UNION ALL
        (SELECT 'spending', ARRAY['businessDate', 'amountMinor', 'orders', 'points'],
            ARRAY[s.business_date::text, s.amount_minor::text, s.orders::text, s.points::text]
        FROM member_spend s WHERE s.merchant_id = $1 AND s.member_id = $2
        ORDER BY s.business_date)
        UNION ALL
        (SELECT 'visits', ARRAY['businessDate', 'storeId', 'orders'],
            ARRAY[v.business_date::text, v.store_id::text, v.orders::text]
        FROM member_visits v WHERE v.merchant_id = $1 AND v.member_id = $2
        ORDER BY v.business_date)
        UNION ALL
        (SELECT 'deregistrations', ARRAY['requestedAt', 'dueAt', 'closedAt'],
            ARRAY[\(utc("d.requested_at")), \(utc("d.due_at")), \(utc("d.closed_at"))]
        FROM deregistrations d WHERE d.merchant_id = $1 AND d.member_id = $2 ORDER BY d.id)
        UNION ALL
        (SELECT 'audit', ARRAY['at', 'actorKind', 'role', 'action', 'reason', 'before', 'after'],
            ARRAY[\(utc("a.at")), a.actor_kind, a.role, a.action, a.reason, a.before, a.after]
        FROM audit a WHERE a.merchant_id = $1 AND a.object = $2::text ORDER BY a.sequence)
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
        (try row.next(), try row.next(), try row.next([String?].self))
    }
}
