package import Messages
import PointsDomain
package import Postgres
import Primitives

/// The programmes of the demo merchant and of the merchant that imports CDNOW's history.
package enum PointsDemo {
    static let demoMerchant = "01980000-0000-7000-8000-000000000001"
    static let cdnowMerchant = "01980000-0000-7000-8000-000000000002"

    /// Connect as the owner of the database. A second call changes nothing.
    package static func load(_ pool: PostgresPool) async throws {
        try await publish(
            demo(monthlyCap: 5_000), of: demoMerchant, version: 1, from: "2020-01-01T00:00:00Z",
            on: pool)
        // 1 point a whole dollar, for good.
        try await publish(
            PointsV1.ProgrammeDefinition(
                rate: .init(points: 1, perMinor: 100), expiry: .init(rule: .none)),
            of: cdnowMerchant, version: 1, from: "1990-01-01T00:00:00Z", on: pool)
        try await loadRewards(pool)
    }

    /// For measurements: the demo merchant's rules without the cap, so that every earn writes all
    /// of its rows, also the ten-thousandth of one member.
    package static func loadUncapped(_ pool: PostgresPool) async throws {
        try await publish(
            demo(monthlyCap: nil), of: demoMerchant, version: 2, from: "2020-01-02T00:00:00Z",
            on: pool)
    }

    /// ¥1 = 1 point; cocktails ×1.5, whisky ×2, Wednesdays ×2; the end of next year. A few events,
    /// and 100 points for a friend and for her who brought her.
    private static func demo(monthlyCap: Int64?) -> PointsV1.ProgrammeDefinition {
        PointsV1.ProgrammeDefinition(
            rate: .init(points: 1, perMinor: 100),
            multipliers: [
                multiplier(
                    "cocktail", "鸡尾酒", "cocktails", .item, "1.5", "line.category", "cocktail"),
                multiplier("whisky", "威士忌", "whisky", .item, "2", "line.category", "whisky"),
                multiplier(
                    "wednesday", "周三双倍", "Wednesdays", .weekday, "2", "order.weekday",
                    "WEDNESDAY"),
            ],
            combination: .additive, caps: .init(perMonth: monthlyCap ?? 0),
            expiry: .init(rule: .rolling, count: 1, unit: .year, rounding: .endOfYear),
            checkIn: .init(points: 5, bonusEvery: 7, bonusPoints: 20),
            events: events, referral: .init(referrerPoints: 100, friendPoints: 100))
    }

    private static var events: [PointsV1.EventRule] {
        [
            event("SHARE", "分享", "a share", points: 10, .perDay, times: 3),
            event("SURVEY", "问卷调查", "a survey", points: 20, .perMonth, times: 1),
            event("THEME_PARTY", "主题派对", "a theme party", points: 50, .perDay, times: 1),
            PointsV1.EventRule(
                code: "TOP_UP", name: .init(zh: "储值", en: "a top-up"),
                rate: .init(points: 50, perMinor: 10_000)),
        ]
    }

    private static func event(
        _ code: String, _ zh: String, _ en: String, points: Int64,
        _ period: PointsV1.LimitPeriod, times: Int32
    ) -> PointsV1.EventRule {
        PointsV1.EventRule(
            code: code, name: .init(zh: zh, en: en), points: points,
            limits: [PointsV1.EventLimit(period: period, times: times)])
    }

    private static func multiplier(
        _ code: String, _ zh: String, _ en: String, _ source: PointsV1.MultiplierSource,
        _ factor: String, _ fact: String, _ value: String
    ) -> PointsV1.PointsMultiplier {
        PointsV1.PointsMultiplier(
            code: code, name: .init(zh: zh, en: en), source: source,
            when: .init(text: #"{"fact":"\#(fact)","op":"=","value":"\#(value)"}"#),
            factor: factor)
    }

    /// Adds a version of a merchant's programme, in force from an instant on.
    package static func publish(
        _ definition: PointsV1.ProgrammeDefinition, of merchant: String, version: Int32,
        from: String,
        on pool: PostgresPool
    ) async throws {
        guard let merchant = UUIDv7(merchant), let from = Instant(rfc3339: from) else {
            preconditionFailure("ids and instants of programmes are constants")
        }
        _ = try Programme(definition, version: version)
        let statement = InsertProgramme(
            merchant: merchant, version: version, activeFrom: from,
            definition: String(decoding: try definition.json(), as: UTF8.self))
        _ = try await pool.execute(
            statement, settings: [.allMerchants], deadline: .now + .seconds(10))
    }
}

struct InsertProgramme: Statement {
    static let sql = """
        INSERT INTO programmes (merchant_id, version, active_from, definition)
        VALUES ($1, $2, $3, $4::jsonb)
        ON CONFLICT DO NOTHING
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
