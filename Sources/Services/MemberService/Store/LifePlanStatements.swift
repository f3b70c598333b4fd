import Levels
import MemberDomain
import Postgres
import Primitives

/// A merchant's plan as it is kept, with what its buyers came to last.
struct LifePlanRow: Sendable {
    var plan = LifePlan()
    /// 0 where there is none.
    var revision: Int32 = 0
    var changedAt: Instant?
    var changedBy = ""
    var counted = CountedMarks()

    /// What makes a high value now; nil where nothing does.
    var marksInForce: ValueMarks? {
        plan.mode.marks(own: plan.marks, counted: counted.marks, buyers: counted.buyers)
    }
}

/// What the buyers of a merchant came to on a business date.
struct CountedMarks: Sendable, Hashable {
    var date: CalendarDate?
    var buyers: Int64 = 0
    /// Nil where there were no buyers.
    var marks: ValueMarks?
}

/// One row always; a merchant without a plan has the standard.
struct ReadLifePlan: Statement {
    static let sql = """
        SELECT coalesce(p.mode, 1::smallint), p.recency_days, p.orders, p.spend_minor,
            coalesce(p.revision, 0), p.changed_at, coalesce(p.changed_by, ''),
            v.business_date, coalesce(v.buyers, 0), v.recency_days, v.orders, v.spend_minor
        FROM (SELECT $1::uuid AS merchant_id) AS asked
        LEFT JOIN life_plans p ON p.merchant_id = asked.merchant_id
        LEFT JOIN value_marks v ON v.merchant_id = asked.merchant_id
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> LifePlanRow {
        let number: Int16 = try row.next()
        guard let mode = ValueMode(rawValue: number) else {
            throw MalformedRow(problem: "mode \(number) of a life plan")
        }
        var kept = LifePlanRow()
        kept.plan = LifePlan(mode: mode, marks: try ValueMarks(&row))
        kept.revision = try row.next()
        kept.changedAt = try row.next(Instant?.self)
        kept.changedBy = try row.next()
        kept.counted = CountedMarks(
            date: try row.next(CalendarDate?.self), buyers: try row.next(),
            marks: try ValueMarks(&row))
        return kept
    }
}

extension ValueMarks {
    /// All three, or nil.
    fileprivate init?(_ row: inout RowReader) throws {
        let days = try row.next(Int32?.self)
        let orders = try row.next(Int64?.self)
        let spend = try row.next(Int64?.self)
        guard let days, let orders, let spend else { return nil }
        self.init(recencyDays: Int(days), orders: orders, spendMinor: spend)
    }
}

struct ReadLifeSteps: Statement {
    static let sql = """
        SELECT stage, tag, keeps_tag, action, prompt_zh, prompt_en FROM life_steps
        WHERE merchant_id = $1 ORDER BY stage
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(
        _ row: inout RowReader
    ) throws -> (stage: LifeStage, step: LifePlan.Step) {
        let stage = try LifeStage(row: &row)
        var step = LifePlan.Step(
            tag: try row.next(String?.self), keepsTag: try row.next(),
            action: try row.next(String?.self))
        step.prompt = try BilingualText(&row)
        return (stage, step)
    }
}

extension BilingualText {
    /// Both languages, or nil.
    init?(_ row: inout RowReader) throws {
        let zh = try row.next(String?.self)
        let en = try row.next(String?.self)
        guard let zh, let en else { return nil }
        self.init(zh: zh, en: en)
    }
}

struct StoreLifePlan: Statement {
    static let sql = """
        INSERT INTO life_plans (merchant_id, mode, recency_days, orders, spend_minor, revision,
            changed_at, changed_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (merchant_id) DO UPDATE
        SET mode = excluded.mode, recency_days = excluded.recency_days,
            orders = excluded.orders, spend_minor = excluded.spend_minor,
            revision = excluded.revision, changed_at = excluded.changed_at,
            changed_by = excluded.changed_by
        """
    let merchant: UUIDv7
    let row: LifePlanRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.plan.mode.rawValue)
        parameters.append(row.plan.marks.map { Int32($0.recencyDays) })
        parameters.append(row.plan.marks?.orders)
        parameters.append(row.plan.marks?.spendMinor)
        parameters.append(row.revision)
        parameters.append(row.changedAt)
        parameters.append(row.changedBy)
    }
}

struct DeleteLifeSteps: Statement {
    static let sql = "DELETE FROM life_steps WHERE merchant_id = $1"
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }
}

struct InsertLifeSteps: Statement {
    static let sql = """
        INSERT INTO life_steps (merchant_id, stage, tag, keeps_tag, action, prompt_zh, prompt_en)
        SELECT $1, stage, nullif(tag, ''), keeps_tag, nullif(action, ''), nullif(zh, ''),
            nullif(en, '')
        FROM unnest($2::smallint[], $3::text[], $4::boolean[], $5::text[], $6::text[],
            $7::text[]) AS s (stage, tag, keeps_tag, action, zh, en)
        """
    let merchant: UUIDv7
    let steps: [(stage: LifeStage, step: LifePlan.Step)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: steps) { $0.stage.rawValue }
        parameters.append(column: steps) { $0.step.tag ?? "" }
        parameters.append(column: steps) { $0.step.keepsTag }
        parameters.append(column: steps) { $0.step.action ?? "" }
        parameters.append(column: steps) { $0.step.prompt?.zh ?? "" }
        parameters.append(column: steps) { $0.step.prompt?.en ?? "" }
    }
}

// MARK: What buyers come to

/// From where on recency, orders and spend score 4: where three fifths of the buyers or more are
/// below. Equal values score equally, so values are counted, not ranked one by one.
///
/// It goes through all that the merchant's members bought in a year, in the order of its key.
struct CountValueMarks: Statement {
    static let sql = """
        WITH buyers AS MATERIALIZED (
            SELECT ($2::date - max(s.business_date) FILTER (WHERE s.orders > 0)) AS days,
                sum(s.orders)::bigint AS orders, sum(s.amount_minor)::bigint AS spend
            FROM member_spend s
            JOIN members m ON m.merchant_id = s.merchant_id AND m.member_id = s.member_id
            WHERE s.merchant_id = $1 AND s.business_date < $2::date
                AND s.business_date >= $2::date - $3::integer AND m.state < 3
            GROUP BY s.member_id HAVING sum(s.orders) > 0),
        total AS (SELECT count(*) AS buyers FROM buyers)
        SELECT (SELECT buyers FROM total),
            (SELECT max(days) FROM (
                SELECT days, sum(count(*)) OVER (ORDER BY days DESC) - count(*) AS below
                FROM buyers GROUP BY days) d
            WHERE 5 * below >= 3 * (SELECT buyers FROM total)),
            (SELECT min(orders) FROM (
                SELECT orders, sum(count(*)) OVER (ORDER BY orders) - count(*) AS below
                FROM buyers GROUP BY orders) o
            WHERE 5 * below >= 3 * (SELECT buyers FROM total)),
            (SELECT min(spend) FROM (
                SELECT spend, sum(count(*)) OVER (ORDER BY spend) - count(*) AS below
                FROM buyers GROUP BY spend) p
            WHERE 5 * below >= 3 * (SELECT buyers FROM total))
        """
    let merchant: UUIDv7
    let date: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(date)
        parameters.append(Int32(MemberValue.windowDays))
    }

    /// Where everybody's values are the same nobody is above three fifths: there are no marks then.
    static func decode(_ row: inout RowReader) throws -> (buyers: Int64, marks: ValueMarks?) {
        (try row.next(), try ValueMarks(&row))
    }
}

struct StoreValueMarks: Statement {
    static let sql = """
        INSERT INTO value_marks (merchant_id, business_date, buyers, recency_days, orders,
            spend_minor)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (merchant_id) DO UPDATE
        SET business_date = excluded.business_date, buyers = excluded.buyers,
            recency_days = excluded.recency_days, orders = excluded.orders,
            spend_minor = excluded.spend_minor
        """
    let merchant: UUIDv7
    let date: CalendarDate
    let buyers: Int64
    let marks: ValueMarks?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(date)
        parameters.append(buyers)
        parameters.append(marks.map { Int32($0.recencyDays) })
        parameters.append(marks?.orders)
        parameters.append(marks?.spendMinor)
    }
}

// MARK: How many are where

/// Members by stage, by the index alone; those who are none any more are taken off.
struct CountStages: Statement {
    static let sql = """
        SELECT stage, sum(members)::bigint FROM (
            SELECT stage, count(*) AS members FROM members
            WHERE merchant_id = $1 GROUP BY stage
            UNION ALL
            SELECT stage, -count(*) FROM members
            WHERE merchant_id = $1 AND state >= 3 GROUP BY stage
            UNION ALL
            SELECT 1::smallint, count(*) FROM prospects
            WHERE merchant_id = $1 AND registered_at IS NULL) AS counted
        GROUP BY stage
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(
        _ row: inout RowReader
    ) throws -> (stage: LifeStage, members: Int64) {
        (try LifeStage(row: &row), try row.next())
    }
}
