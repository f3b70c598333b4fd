package import Messages
import PointsDomain
package import Postgres
import Primitives
import ServiceKit

/// The programmes of the demo merchant and of the merchant that imports CDNOW's history.
package enum PointsDemo {
    static let demoMerchant = "01980000-0000-7000-8000-000000000001"
    static let cdnowMerchant = "01980000-0000-7000-8000-000000000002"

    /// Connect as the owner of the database. A second call changes nothing.
    package static func load(_ pool: PostgresPool) async throws {
        try await publish(
            definition(), of: demoMerchant, version: 1, from: "2020-01-01T00:00:00Z", on: pool)
        // 1 point a whole dollar, for good.
        try await publish(
            PointsV1.ProgrammeDefinition(
                rate: .init(points: 1, perMinor: 100), expiry: .init(rule: .none)),
            of: cdnowMerchant, version: 1, from: "1990-01-01T00:00:00Z", on: pool)
        try await loadRewards(pool)
        try await loadStoredValue(pool)
    }

    /// For measurements: the demo merchant's rules without the cap, so that every earn writes all
    /// of its rows, also the ten-thousandth of one member.
    package static func loadUncapped(_ pool: PostgresPool) async throws {
        var uncapped = definition()
        uncapped.caps = nil
        try await publish(
            uncapped, of: demoMerchant, version: 2, from: "2020-01-02T00:00:00Z", on: pool)
    }

    /// Adds a version of a merchant's programme, in force from an instant on; the one before it
    /// ends then.
    package static func publish(
        _ definition: PointsV1.ProgrammeDefinition, of merchant: String, version: Int32,
        from: String, on pool: PostgresPool
    ) async throws {
        guard let merchant = UUIDv7(merchant), let from = Instant(rfc3339: from) else {
            preconditionFailure("ids and instants of programmes are constants")
        }
        _ = try Programme(definition, version: version)
        let statement = InsertPublishedProgramme(
            merchant: merchant, version: version, activeFrom: from,
            definition: String(decoding: try definition.json(), as: UTF8.self))
        _ = try await pool.execute(
            statement, settings: [.allMerchants, .provisioning], deadline: .now + .seconds(10))
    }
}

/// The demo merchant's rules (docs/domain.md, The sandbox merchant).
extension PointsDemo {
    /// ¥1 = 1 point; at most 5 000 a month; good until the end of next year; 500 points are ¥10.
    package static func definition() -> PointsV1.ProgrammeDefinition {
        PointsV1.ProgrammeDefinition(
            rate: .init(points: 1, perMinor: 100), multipliers: multipliers,
            combination: .additive, caps: .init(perMonth: 5_000),
            expiry: .init(rule: .rolling, count: 1, unit: .year, rounding: .endOfYear),
            checkIn: .init(points: 5, bonusEvery: 7, bonusPoints: 20), events: events,
            referral: .init(referrerPoints: 100, friendPoints: 100, trigger: .firstOrder),
            transfer: .init(allowed: true, maxPerTransfer: 1_000, maxPerDay: 2_000),
            returns: .init(mode: .proportional, shortfall: .debt),
            restoring: .init(rule: .grace, graceDays: 7),
            money: .init(points: 500, valueMinor: 1_000, step: 500, maxSharePermille: 200),
            risk: .init(pointsPerDay: 1_000, action: .alert))
    }

    private static var multipliers: [PointsV1.PointsMultiplier] {
        [
            PointsV1.PointsMultiplier(
                code: "cocktail", name: PatronV1.Text(zh: "鸡尾酒", en: "cocktails"),
                source: .item, when: test("line.category", "=", #""cocktail""#), factor: "1.5"),
            PointsV1.PointsMultiplier(
                code: "whisky", name: PatronV1.Text(zh: "威士忌", en: "whisky"), source: .item,
                when: test("line.category", "=", #""whisky""#), factor: "2"),
            PointsV1.PointsMultiplier(
                code: "wednesday", name: PatronV1.Text(zh: "周三双倍", en: "Wednesdays"),
                source: .weekday, when: test("order.weekday", "=", #""WEDNESDAY""#),
                factor: "2"),
        ]
    }

    private static var events: [PointsV1.EventRule] {
        [
            PointsV1.EventRule(
                code: "SHARE", name: PatronV1.Text(zh: "分享", en: "Sharing"), points: 10,
                limits: [PointsV1.EventLimit(period: .perDay, times: 1)]),
            PointsV1.EventRule(
                code: "SURVEY", name: PatronV1.Text(zh: "问卷", en: "Survey"), points: 20,
                cooldownSeconds: 86_400),
            PointsV1.EventRule(
                code: "THEME_PARTY", name: PatronV1.Text(zh: "主题派对", en: "Theme party"),
                points: 50),
            PointsV1.EventRule(
                code: "TOP_UP", name: PatronV1.Text(zh: "储值", en: "Top-up"),
                rate: PointsV1.PointsRate(points: 50, perMinor: 10_000)),
            PointsV1.EventRule(
                code: "ONLINE_COURSE", name: PatronV1.Text(zh: "线上课程", en: "Online course"),
                when: test("facts.course", "in", #"["mixology", "tasting"]"#), points: 10),
        ]
    }

    /// - Parameter value: as JSON.
    private static func test(_ fact: String, _ op: String, _ value: String) -> PatronV1.Json {
        PatronV1.Json(text: #"{"fact": "\#(fact)", "op": "\#(op)", "value": \#(value)}"#)
    }
}

struct InsertPublishedProgramme: Statement {
    static let sql = """
        WITH added AS (
            INSERT INTO programmes (merchant_id, version, state, author, publisher, active_from,
                active_until, definition)
            SELECT $1, $2, 2, 'service:patron', 'service:patron', $3,
                (SELECT min(active_from) FROM programmes
                    WHERE merchant_id = $1 AND active_from > $3),
                $4::jsonb
            ON CONFLICT DO NOTHING
            RETURNING active_from
        )
        UPDATE programmes p SET active_until = a.active_from
        FROM added a
        WHERE p.merchant_id = $1 AND p.active_from < a.active_from
            AND (p.active_until IS NULL OR p.active_until > a.active_from)
        """

    let merchant: UUIDv7
    let version: Int32
    let activeFrom: Instant
    let definition: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(version)
        parameters.append(activeFrom)
        parameters.append(definition)
    }
}
