import Levels
import MemberDomain
import Postgres
import Primitives

/// What a duplicate bought, by date.
struct ReadDaysToMove: Statement {
    static let sql = """
        SELECT business_date, amount_minor, orders::bigint, points, events FROM member_spend
        WHERE merchant_id = $1 AND member_id = $2 ORDER BY business_date
        """
    let merchant: UUIDv7
    let duplicate: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(duplicate)
    }

    static func decode(_ row: inout RowReader) throws -> LevelHistory.Day {
        LevelHistory.Day(
            date: try row.next(), amountMinor: try row.next(), orders: try row.next(),
            points: try row.next(), events: try row.next())
    }
}

/// Orders of a duplicate by store and day, and those of the survivor there.
struct ReadStoresToMove: Statement {
    struct Row: Sendable {
        let date: CalendarDate
        let store: UUIDv7
        let orders: Int64
        let ofSurvivor: Int64
    }

    static let sql = """
        SELECT d.business_date, d.store_id, d.orders::bigint, coalesce(s.orders, 0)::bigint
        FROM member_visits d
        LEFT JOIN member_visits s ON s.merchant_id = $1 AND s.member_id = $2
            AND s.business_date = d.business_date AND s.store_id = d.store_id
        WHERE d.merchant_id = $1 AND d.member_id = $3
        ORDER BY d.business_date, d.store_id
        """
    let merchant: UUIDv7
    let survivor: UUIDv7
    let duplicate: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
        parameters.append(duplicate)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            date: try row.next(), store: try row.next(), orders: try row.next(),
            ofSurvivor: try row.next())
    }
}

/// Adds what the duplicate bought to what the survivor did. The duplicate's own rows stay.
struct AddMergedSpend: Statement {
    static let sql = """
        INSERT INTO member_spend AS s
            (merchant_id, member_id, business_date, amount_minor, orders, points, events)
        SELECT merchant_id, $2, business_date, amount_minor, orders, points, events
        FROM member_spend WHERE merchant_id = $1 AND member_id = $3 ORDER BY business_date
        ON CONFLICT (merchant_id, member_id, business_date) DO UPDATE
        SET amount_minor = s.amount_minor + excluded.amount_minor,
            orders = s.orders + excluded.orders, points = s.points + excluded.points,
            events = s.events + excluded.events
        """
    let merchant: UUIDv7
    let survivor: UUIDv7
    let duplicate: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
        parameters.append(duplicate)
    }
}

struct AddMergedVisits: Statement {
    static let sql = """
        INSERT INTO member_visits AS v (merchant_id, member_id, business_date, store_id, orders)
        SELECT merchant_id, $2, business_date, store_id, orders
        FROM member_visits WHERE merchant_id = $1 AND member_id = $3
        ORDER BY business_date, store_id
        ON CONFLICT (merchant_id, member_id, business_date, store_id) DO UPDATE
        SET orders = v.orders + excluded.orders
        """
    let merchant: UUIDv7
    let survivor: UUIDv7
    let duplicate: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
        parameters.append(duplicate)
    }
}

/// Writes down in the survivor's journal what was moved, and that it counts from there on.
struct JournalMerge: Statement {
    static let sql = """
        INSERT INTO level_journal (merchant_id, member_id, at, kind, business_date, store_id,
            amount_minor, orders, points, events, merge_id)
        SELECT $1, $2, $5, kind, business_date, store_id, amount_minor, orders, points, events, $4
        FROM (
            SELECT 6 AS kind, business_date, NULL::uuid AS store_id, amount_minor, orders, points,
                events
            FROM member_spend WHERE merchant_id = $1 AND member_id = $3
            UNION ALL
            SELECT 6, business_date, store_id, 0, orders, 0, 0
            FROM member_visits WHERE merchant_id = $1 AND member_id = $3
            UNION ALL
            SELECT 7, NULL, NULL, 0, 0, 0, 0
        ) AS moved
        ORDER BY kind, business_date, store_id NULLS FIRST
        """
    let merchant: UUIDv7
    let survivor: UUIDv7
    let duplicate: UUIDv7
    let merge: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
        parameters.append(duplicate)
        parameters.append(merge)
        parameters.append(at)
    }
}

/// Takes back what a merge, and what came to the duplicate after it, added to the survivor's days.
struct SubtractMergedSpend: Statement {
    static let sql = """
        UPDATE member_spend s SET amount_minor = s.amount_minor - m.amount_minor,
            orders = s.orders - m.orders, points = s.points - m.points,
            events = s.events - m.events
        FROM (
            SELECT business_date, sum(amount_minor)::bigint AS amount_minor,
                sum(orders)::integer AS orders, sum(points)::bigint AS points,
                sum(events)::bigint AS events
            FROM level_journal
            WHERE merchant_id = $1 AND member_id = $2 AND merge_id = $3
                AND (kind IN (1, 2, 8) OR kind = 6 AND store_id IS NULL)
            GROUP BY business_date
        ) AS m
        WHERE s.merchant_id = $1 AND s.member_id = $2 AND s.business_date = m.business_date
        """
    let merchant: UUIDv7
    let survivor: UUIDv7
    let merge: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
        parameters.append(merge)
    }
}

struct SubtractMergedVisits: Statement {
    static let sql = """
        UPDATE member_visits v SET orders = v.orders - m.orders
        FROM (
            SELECT business_date, store_id, sum(orders)::integer AS orders
            FROM level_journal
            WHERE merchant_id = $1 AND member_id = $2 AND merge_id = $3 AND store_id IS NOT NULL
            GROUP BY business_date, store_id
        ) AS m
        WHERE v.merchant_id = $1 AND v.member_id = $2 AND v.business_date = m.business_date
            AND v.store_id = m.store_id
        """
    let merchant: UUIDv7
    let survivor: UUIDv7
    let merge: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
        parameters.append(merge)
    }
}

/// What counts as the survivor's by a merge, in sum.
struct ReadMergedHistory: Statement {
    struct Row: Sendable {
        let amountMinor: Int64
        let orders: Int64
        let visits: Int64
        let points: Int64
    }

    static let sql = """
        SELECT
            coalesce(sum(amount_minor), 0)::bigint,
            coalesce(sum(orders) FILTER (WHERE kind < 6 OR store_id IS NULL), 0)::bigint,
            count(*) FILTER (WHERE kind = 6 AND store_id IS NOT NULL AND orders > 0),
            coalesce(sum(points), 0)::bigint
        FROM level_journal WHERE merchant_id = $1 AND member_id = $2 AND merge_id = $3
        """
    let merchant: UUIDv7
    let survivor: UUIDv7
    let merge: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
        parameters.append(merge)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            amountMinor: try row.next(), orders: try row.next(), visits: try row.next(),
            points: try row.next())
    }
}
