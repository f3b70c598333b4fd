import Levels
import MemberDomain
import Postgres
import Primitives

/// Has members looked at again: something has changed that stages or conditions look at.
struct TouchReviews: Statement {
    static let sql = """
        INSERT INTO review_queue (merchant_id, member_id)
        SELECT $1, member_id FROM unnest($2::uuid[]) AS member_id ORDER BY member_id
        ON CONFLICT (merchant_id, member_id) DO UPDATE SET change_id = excluded.change_id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(Array(Set(members)))
    }
}

/// A member in the queue, and the change that put her there last.
struct QueuedReview: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    /// Any UUID, version 4.
    let change: UUIDv7
}

/// Of all merchants.
struct ReadReviewQueue: Statement {
    static let sql = """
        SELECT merchant_id, member_id, change_id FROM review_queue
        ORDER BY merchant_id, member_id LIMIT $1
        """
    let limit: Int

    func bind(_ parameters: inout Parameters) { parameters.append(Int64(limit)) }

    static func decode(_ row: inout RowReader) throws -> QueuedReview {
        QueuedReview(merchant: try row.next(), member: try row.next(), change: try row.next())
    }
}

/// Those that have changed again since stay.
struct DeleteReviews: Statement {
    static let sql = """
        DELETE FROM review_queue q
        USING unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (merchant_id, member_id, change_id)
        WHERE q.merchant_id = k.merchant_id AND q.member_id = k.member_id
            AND q.change_id = k.change_id
        """
    let reviews: [QueuedReview]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: reviews) { $0.merchant }
        parameters.append(column: reviews) { $0.member }
        parameters.append(column: reviews) { $0.change }
    }
}

// MARK: What a review looks at

struct ReviewRow: Sendable {
    let id: UUIDv7
    let stage: LifeStage
    /// Nil: since she registered.
    let stageSince: Instant?
    let eventSeq: Int64
    let storeId: UUIDv7?
    let origin: RegistrationOrigin?
    let registeredAt: Instant
    let level: LevelState
    let lifetimeMinor: Int64
    let dataKey: [UInt8]?
    let birthday: [UInt8]?
    /// Those in clear.
    let fields: [ProfileField: String]
    let lastOrderOn: CalendarDate?
    let orders: Int64
    /// One for each of `MemberView.windows`.
    let activity: [MemberActivity]
    let value: MemberValue?
}

struct ReadReviews: Statement {
    static let sql = """
        SELECT m.member_id, m.stage, m.stage_since, m.event_seq, m.store_id, m.origin, m.registered_at,
            \(LevelState.columns), m.lifetime_minor, m.data_key, m.birthday_cipher, coalesce(p.gender, 0::smallint),
            p.region, p.occupation, p.taste_preference, p.drink_preference, s.last_order, s.orders,
            \(MemberView.windows.map {
                "s.spend\($0), s.orders\($0), v.visits\($0)"
            }.joined(separator: ", ")),
            $3::date - s.value_last, s.value_orders, s.value_spend
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN members m ON m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        LEFT JOIN LATERAL (
            SELECT gender, region, occupation, taste_preference, drink_preference
            FROM member_profiles
            WHERE merchant_id = m.merchant_id AND member_id = m.member_id LIMIT 1) p ON true
        CROSS JOIN LATERAL (
            SELECT max(business_date) FILTER (WHERE orders > 0) AS last_order,
                coalesce(sum(orders), 0)::bigint AS orders,
                max(business_date) FILTER (WHERE orders > 0 AND \(ofValue)) AS value_last,
                coalesce(sum(orders) FILTER (WHERE \(ofValue)), 0)::bigint AS value_orders,
                coalesce(sum(amount_minor) FILTER (WHERE \(ofValue)), 0)::bigint AS value_spend,
                \(MemberView.windows.map {
                    """
                    coalesce(sum(amount_minor) FILTER (WHERE business_date > $3::date - \($0)),
                        0)::bigint AS spend\($0),
                    coalesce(sum(orders) FILTER (WHERE business_date > $3::date - \($0)),
                        0)::bigint AS orders\($0)
                    """
                }.joined(separator: ", "))
            FROM member_spend
            WHERE merchant_id = m.merchant_id AND member_id = m.member_id) s
        CROSS JOIN LATERAL (
            SELECT \(MemberView.windows.map {
                "count(*) FILTER (WHERE business_date > $3::date - \($0)) AS visits\($0)"
            }.joined(separator: ", "))
            FROM member_visits
            WHERE merchant_id = m.merchant_id AND member_id = m.member_id
                AND business_date > $3::date - \(MemberView.windows.max() ?? 0) AND orders > 0) v
        WHERE m.state < 3
        """

    /// The days that a value is reckoned from: a year, without today.
    private static let ofValue = """
        business_date < $3::date AND business_date >= $3::date - \(MemberValue.windowDays)
        """
    let merchant: UUIDv7
    let members: [UUIDv7]
    let today: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
        parameters.append(today)
    }

    static func decode(_ row: inout RowReader) throws -> ReviewRow {
        let id: UUIDv7 = try row.next()
        let stage = try LifeStage(row: &row)
        let stageSince = try row.next(Instant?.self)
        let eventSeq: Int64 = try row.next()
        let storeId = try row.next(UUIDv7?.self)
        let origin = RegistrationOrigin(rawValue: try row.next())
        let registeredAt: Instant = try row.next()
        let level = try LevelState(&row)
        let lifetimeMinor: Int64 = try row.next()
        let dataKey = try row.next([UInt8]?.self)
        let birthday = try row.next([UInt8]?.self)
        var fields: [ProfileField: String] = [:]
        fields[.gender] = Gender.numbered(try row.next())?.rawValue
        for field in [
            ProfileField.region, .occupation, .tastePreference, .drinkPreference,
        ] {
            fields[field] = try row.next(String?.self)
        }
        let lastOrderOn = try row.next(CalendarDate?.self)
        let orders: Int64 = try row.next()
        var activity: [MemberActivity] = []
        for _ in MemberView.windows {
            activity.append(
                MemberActivity(
                    spendMinor: try row.next(), orders: try row.next(), visits: try row.next()))
        }
        let days = try row.next(Int32?.self)
        let (ordersOfYear, spendOfYear): (Int64, Int64) = (try row.next(), try row.next())
        return ReviewRow(
            id: id, stage: stage, stageSince: stageSince, eventSeq: eventSeq, storeId: storeId,
            origin: origin, registeredAt: registeredAt, level: level,
            lifetimeMinor: lifetimeMinor, dataKey: dataKey, birthday: birthday, fields: fields,
            lastOrderOn: lastOrderOn, orders: orders, activity: activity,
            value: days.map {
                MemberValue(
                    recencyDays: Int($0), orders: ordersOfYear, spendMinor: spendOfYear)
            })
    }
}

/// Writes the stages of members whose locks the caller holds.
struct UpdateStages: Statement {
    struct Input: Sendable {
        let member: UUIDv7
        let stage: LifeStage
        /// Whether it is another one than before.
        let isNew: Bool
        let eventSeq: Int64
    }

    static let sql = """
        UPDATE members m SET stage = s.stage, event_seq = s.event_seq,
            stage_since = CASE WHEN s.is_new THEN $6 ELSE m.stage_since END
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::boolean[], $5::bigint[])
            AS s (merchant_id, member_id, stage, is_new, event_seq)
        WHERE m.merchant_id = s.merchant_id AND m.member_id = s.member_id
        """
    let merchant: UUIDv7
    let rows: [Input]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { _ in merchant }
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.stage.rawValue }
        parameters.append(column: rows) { $0.isNew }
        parameters.append(column: rows) { $0.eventSeq }
        parameters.append(at)
    }
}

// MARK: The sweep of all members

/// How far the review of all members of a merchant has come.
struct ReviewSweep: Sendable, Equatable {
    var date: CalendarDate
    /// Stands for the set of conditions and the plan for stages: it changes with each of them.
    var conditions: String
    var after: UUIDv7
    var isFinished: Bool
}

/// Every merchant with its clock, its conditions as they are, and its sweep.
struct ReadSweeps: Statement {
    struct Row: Sendable {
        let merchant: UUIDv7
        let clock: BusinessClock
        let conditions: String
        let sweep: ReviewSweep?
    }

    // Labels are never deleted and their revisions only rise, so that number and sum name the set.
    static let sql = """
        SELECT m.merchant_id, m.time_zone, m.cutoff_minutes,
            l.conditions || coalesce('.p' || p.revision, ''), s.merchant_id IS NOT NULL,
            coalesce(s.business_date, 'epoch'), coalesce(s.conditions, ''),
            coalesce(s.after_member, '00000000-0000-0000-0000-000000000000'),
            coalesce(s.finished, false)
        FROM merchants m
        CROSS JOIN LATERAL (
            SELECT count(*) || '.' || coalesce(sum(revision), 0) AS conditions FROM labels
            WHERE merchant_id = m.merchant_id AND condition IS NOT NULL) l
        LEFT JOIN review_sweeps s ON s.merchant_id = m.merchant_id
        LEFT JOIN life_plans p ON p.merchant_id = m.merchant_id
        """

    static func decode(_ row: inout RowReader) throws -> Row {
        let merchant: UUIDv7 = try row.next()
        let zone: String = try row.next()
        let clock = try BusinessClock(timeZone: zone, cutoffMinutes: try row.next())
        let conditions: String = try row.next()
        let isThere: Bool = try row.next()
        let sweep = ReviewSweep(
            date: try row.next(), conditions: try row.next(), after: try row.next(),
            isFinished: try row.next())
        return Row(
            merchant: merchant, clock: clock, conditions: conditions,
            sweep: isThere ? sweep : nil)
    }
}

struct StoreSweep: Statement {
    static let sql = """
        INSERT INTO review_sweeps (merchant_id, business_date, conditions, after_member, finished)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (merchant_id) DO UPDATE
        SET business_date = excluded.business_date, conditions = excluded.conditions,
            after_member = excluded.after_member, finished = excluded.finished
        """
    let merchant: UUIDv7
    let sweep: ReviewSweep

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(sweep.date)
        parameters.append(sweep.conditions)
        parameters.append(sweep.after)
        parameters.append(sweep.isFinished)
    }
}

struct ReadMemberIds: Statement {
    static let sql = """
        SELECT member_id FROM members WHERE merchant_id = $1 AND member_id > $2
        ORDER BY member_id LIMIT $3
        """
    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}
