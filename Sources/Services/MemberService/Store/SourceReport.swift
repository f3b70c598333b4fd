import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// What of a report is asked for.
struct SourcePeriod: Sendable {
    let merchant: UUIDv7
    let from: CalendarDate
    /// Included.
    let to: CalendarDate
    let clock: BusinessClock
    /// Nil: every origin, each as a whole. Else its QR codes.
    let origin: RegistrationOrigin?
    /// Within so many days of registering a first order counts.
    let days: Int
    let today: CalendarDate

    fileprivate func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(clock.startOfBusinessDay(from))
        parameters.append(clock.startOfBusinessDay(to.adding(days: 1)))
        parameters.append(origin?.rawValue)
        parameters.append(MemberSource.noScene)
    }

    /// The columns that are one source: an origin as a whole, or a QR code of the one that is asked
    /// for.
    fileprivate static let source =
        "origin, CASE WHEN $4::smallint IS NULL THEN $5::uuid ELSE coalesce(scene_id, $5) END"

    fileprivate static let ofOrigin = "($4::smallint IS NULL OR origin = $4)"
}

/// Who registered, and who of them bought in time: who has registered on a date has that date and
/// `days` - 1 more to buy in.
struct ReportRegistrations: Statement {
    static let sql = """
        SELECT came.origin, came.scene, count(*), count(*) FILTER (WHERE \(isObserved)),
            count(bought.yes) FILTER (WHERE \(isObserved))
        FROM (
            SELECT m.member_id, m.origin,
                CASE WHEN $4::smallint IS NULL THEN $5::uuid ELSE coalesce(m.scene_id, $5) END
                    AS scene,
                ((m.registered_at AT TIME ZONE $6::text)
                    - make_interval(mins => $7::integer))::date AS date
            FROM members m
            WHERE m.merchant_id = $1 AND m.registered_at >= $2 AND m.registered_at < $3
                AND m.origin > 0 AND ($4::smallint IS NULL OR m.origin = $4)) AS came
        LEFT JOIN LATERAL (
            SELECT true AS yes FROM member_spend s
            WHERE s.merchant_id = $1 AND s.member_id = came.member_id AND s.orders > 0
                AND s.business_date >= came.date AND s.business_date < came.date + $8::integer
            LIMIT 1) bought ON true
        GROUP BY came.origin, came.scene
        """

    /// Whether her days are over.
    private static let isObserved = "came.date + $8::integer <= $9::date"

    let period: SourcePeriod
    /// IANA name of the merchant's time zone.
    let timeZone: String

    func bind(_ parameters: inout Parameters) {
        period.bind(&parameters)
        parameters.append(timeZone)
        parameters.append(Int32(period.clock.cutoffMinutes))
        parameters.append(Int32(period.days))
        parameters.append(period.today)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (source: MemberSource, registrations: Int64, observed: Int64, converted: Int64) {
        (try MemberSource(&row), try row.next(), try row.next(), try row.next())
    }
}

struct ReportProspects: Statement {
    static let sql = """
        SELECT \(SourcePeriod.source), count(*), count(registered_at) FROM prospects
        WHERE merchant_id = $1 AND first_seen_at >= $2 AND first_seen_at < $3
            AND \(SourcePeriod.ofOrigin)
        GROUP BY 1, 2
        """
    let period: SourcePeriod

    func bind(_ parameters: inout Parameters) { period.bind(&parameters) }

    static func decode(
        _ row: inout RowReader
    ) throws -> (source: MemberSource, seen: Int64, registered: Int64) {
        (try MemberSource(&row), try row.next(), try row.next())
    }
}

struct ReportIncentives: Statement {
    static let sql = """
        SELECT \(SourcePeriod.source), count(*), sum(cost_minor)::bigint FROM source_incentives
        WHERE merchant_id = $1 AND granted_at >= $2 AND granted_at < $3
            AND \(SourcePeriod.ofOrigin)
        GROUP BY 1, 2
        """
    let period: SourcePeriod

    func bind(_ parameters: inout Parameters) { period.bind(&parameters) }

    static func decode(
        _ row: inout RowReader
    ) throws -> (source: MemberSource, granted: Int64, costMinor: Int64) {
        (try MemberSource(&row), try row.next(), try row.next())
    }
}

struct ReportCosts: Statement {
    static let sql = """
        SELECT \(SourcePeriod.source), sum(amount_minor)::bigint
        FROM source_costs
        WHERE merchant_id = $1 AND business_date >= $2 AND business_date <= $3
            AND \(SourcePeriod.ofOrigin)
        GROUP BY 1, 2
        """
    let period: SourcePeriod

    func bind(_ parameters: inout Parameters) {
        parameters.append(period.merchant)
        parameters.append(period.from)
        parameters.append(period.to)
        parameters.append(period.origin?.rawValue)
        parameters.append(MemberSource.noScene)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (source: MemberSource, amountMinor: Int64) {
        (try MemberSource(&row), try row.next())
    }
}
