import Messages
import PointsDomain
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Programmes: what a definition may say")
struct ProgrammeDefinitionTests {
    private typealias Definition = PointsV1.ProgrammeDefinition

    private struct Case: Sendable {
        let field: String
        let change: @Sendable (inout Definition) -> Void

        init(_ field: String, _ change: @escaping @Sendable (inout Definition) -> Void) {
            self.field = field
            self.change = change
        }
    }

    private static func condition(_ text: String) -> PatronV1.Json { PatronV1.Json(text: text) }

    private static let rules: [Case] = [
        Case("definition.rate") { $0.rate = nil },
        Case("definition.rate") { $0.rate?.perMinor = 0 },
        Case("definition.rate") { $0.rate?.points = -1 },
        Case("definition.multipliers[0].code") { $0.multipliers[0].code = "" },
        Case("definition.multipliers[1].code") { $0.multipliers[1].code = "cocktail" },
        Case("definition.multipliers[0].name") { $0.multipliers[0].name?.zh = "" },
        Case("definition.multipliers[0].source") { $0.multipliers[0].source = .unspecified },
        Case("definition.multipliers[0].factor") { $0.multipliers[0].factor = "1001" },
        Case("definition.multipliers[0].factor") { $0.multipliers[0].factor = "-1" },
        Case("definition.multipliers[0].when") { $0.multipliers[0].when = condition("{") },
        Case("definition.multipliers[0].when.op") {
            $0.multipliers[0].when = condition(
                #"{"fact": "line.category", "op": "like", "value": "x"}"#)
        },
        Case("definition.multipliers[0].when.fact") {
            $0.multipliers[0].when = condition(
                #"{"fact": "line.colour", "op": "=", "value": "red"}"#)
        },
        Case("definition.multipliers[2].when.all[1].value") {
            $0.multipliers[2].when = condition(
                #"""
                {"all": [{"fact": "order.hour", "op": ">=", "value": 20},
                         {"fact": "order.amountMinor", "op": ">", "value": "much"}]}
                """#)
        },
        Case("definition.combination") { $0.combination = .unrecognized(9) },
        Case("definition.multiplierCeiling") { $0.multiplierCeiling = "0" },
        Case("definition.excluded.fact") {
            $0.excluded = condition(#"{"fact": "event.code", "op": "=", "value": "SHARE"}"#)
        },
        Case("definition.bonuses[0].points") {
            $0.bonuses = [.init(code: "menu", name: .init(zh: "套餐", en: "Menu"))]
        },
        Case("definition.caps.perMonth") { $0.caps?.perMonth = -1 },
        Case("definition.caps.perDay") { $0.caps?.perDay = 1_000_000_001 },
    ]

    private static let others: [Case] = [
        Case("definition.activation.days") { $0.activation = .init(policy: .afterDays) },
        Case("definition.activation.daysOfYear[0]") {
            $0.activation = .init(policy: .onDates, daysOfYear: ["13-01"])
        },
        Case("definition.expiry.unit") { $0.expiry = .init(rule: .rolling, count: 1) },
        Case("definition.expiry.renewedBy") {
            $0.expiry = .init(rule: .sliding, count: 1, unit: .year)
        },
        Case("definition.expiry.daysOfYear") { $0.expiry = .init(rule: .calendar) },
        Case("definition.checkIn.points") { $0.checkIn = .init() },
        Case("definition.checkIn.bonusEvery") { $0.checkIn?.bonusEvery = 0 },
        Case("definition.events[0].code") { $0.events[0].code = "share" },
        Case("definition.events[1].code") { $0.events[1].code = "SHARE" },
        Case("definition.events[0]") { $0.events[0].points = 0 },
        Case("definition.events[0].code") {
            $0.events[0].spend = .init(amountMinor: 1, period: .perMonth)
        },
        Case("definition.events[0].spend") { $0.events[0].code = "SPEND_MORE" },
        Case("definition.events[0].spend.amountMinor") {
            $0.events[0].code = "SPEND_MORE"
            $0.events[0].spend = .init(amountMinor: 0, period: .perMonth)
        },
        Case("definition.events[0].spend.period") {
            $0.events[0].code = "SPEND_MORE"
            $0.events[0].spend = .init(amountMinor: 1)
        },
        Case("definition.events[0].rate") {
            $0.events[0].code = "SPEND_MORE"
            $0.events[0].spend = .init(amountMinor: 1, period: .lifetime)
            $0.events[0].rate = .init(points: 1, perMinor: 100)
        },
        Case("definition.events[0].limits[0].times") { $0.events[0].limits[0].times = 0 },
        Case("definition.events[4].when.fact") {
            $0.events[4].when = condition(
                #"{"fact": "line.sku", "op": "=", "value": "x"}"#)
        },
        Case("definition.referral") { $0.referral = .init() },
        Case("definition.referral.holdDays") { $0.referral?.holdDays = -1 },
        Case("definition.transfer.maxPerDay") { $0.transfer?.maxPerDay = -1 },
        Case("definition.returns.mode") { $0.returns?.mode = .unrecognized(9) },
        Case("definition.restoring.graceDays") { $0.restoring?.graceDays = 367 },
        // 250 points would be worth ¥4.995.
        Case("definition.money") {
            $0.money = .init(points: 500, valueMinor: 999, step: 250)
        },
        Case("definition.risk.pointsPerDay") { $0.risk?.pointsPerDay = -1 },
        Case("definition.approvals.adjustmentsAbove") {
            $0.approvals = .init(adjustmentsAbove: -1)
        },
        Case("definition.reminderDays") { $0.reminderDays = [0] },
        Case("definition.compensationPoints") { $0.compensationPoints = -1 },
    ]

    @Test("C21 a definition that makes no sense is refused with its field, and not written")
    func fields() async throws {
        try await PointsStack.run { stack in
            func refused(
                _ definition: Definition?, note: String = "", _ name: String
            ) async throws -> String? {
                let answer = await status {
                    try await stack.programmes.create(
                        .init(definition: definition, note: note),
                        stack.boss(key: PointsStack.key(name)))
                }
                let info = try #require(answer?.explained.info, "\(name)")
                #expect(info.key == "INVALID_ARGUMENT", "\(name)")
                return info.details.first { $0.name == "field" }?.value
            }
            for (number, test) in (Self.rules + Self.others).enumerated() {
                var definition = PointsDemo.definition()
                test.change(&definition)
                let field = try await refused(definition, "case-\(number)")
                #expect(field == test.field, "case \(number)")
            }
            #expect(try await refused(nil, "no-definition") == "definition")
            let long = String(repeating: "长", count: 257)
            #expect(try await refused(PointsDemo.definition(), note: long, "note") == "note")
            let list = try await stack.programmes.list(.init(), stack.boss())
            #expect(list.programmes.map(\.id) == ["1"])
        }
    }

    @Test("C21 a definition comes back as it was written, and is the rules that it says")
    func roundTrip() async throws {
        try await PointsStack.run { stack in
            let definition = PointsDemo.definition()
            let reply = try await stack.programmes.create(
                .init(definition: definition), stack.boss(key: PointsStack.key("create")))
            var stored = try #require(reply.programme?.definition)
            let rules = try Programme(stored, version: 1)
            let written = try Programme(definition, version: 1)
            #expect(rules == written)
            #expect(rules.caps == Programme.Caps(perMonth: 5_000))
            #expect(rules.checkIn == CheckInRule(points: 5, bonusEvery: 7, bonusPoints: 20))
            #expect(rules.policies.money?.value(of: 1_250) == 2_500)
            // Conditions are stored as JSON: the order of their members may be another one.
            let texts = stored.multipliers.map { $0.when?.text.contains("fact") }
            #expect(texts == [true, true, true])
            for index in stored.multipliers.indices {
                stored.multipliers[index].when = definition.multipliers[index].when
            }
            stored.events[4].when = definition.events[4].when
            #expect(stored == definition)
        }
    }

    @Test("C21 rules of the old form become messages that mean the same, with what was earned")
    func migration() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase()) { owner in
            let deadline = ContinuousClock.now + .seconds(60)
            try await Migrator.apply(Array(PointsMigrations.all.prefix(1)), pool: owner)
            try await owner.execute(InsertOldProgrammes(), deadline: deadline)
            try await owner.execute(InsertOldAccount(), deadline: deadline)
            try await owner.execute(InsertOldMonths(), deadline: deadline)
            try await Migrator.apply(PointsMigrations.all, pool: owner)

            let stored = try await owner.query(ReadMigratedProgrammes(), deadline: deadline)
            let from = ["2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"].map(Instant.init(rfc3339:))
            #expect(stored.map { $0.state } == [2, 2])
            #expect(stored.map { $0.until } == [from[1], nil])
            let rules = try stored.map {
                try Programme(
                    PointsV1.ProgrammeDefinition(json: Array($0.definition.utf8)), version: 1)
            }
            let first = try #require(rules.first)
            #expect(first.caps == Programme.Caps(perMonth: 5_000))
            #expect(first.combination == .additive)
            #expect(
                first.life
                    == LifeRule(.rolling(count: 1, unit: .year, rounding: .endOfYear)))
            // Visits earned this much before they were a rule.
            #expect(first.checkIn == CheckInRule(points: 5, bonusEvery: 7, bonusPoints: 20))
            #expect(rules.last?.life == LifeRule.none && rules.last?.caps == Programme.Caps())
            // On a Wednesday 1 + 0.5 + 1 for the cocktail, 1 + 1 + 1 for the whisky, 1 + 1.
            let points = try Self.points(
                [("cocktail", 6_800), ("whisky", 12_850), ("snack", 2_575)], by: first)
            #expect(points == [170, 386, 51])

            let totals = try await owner.query(ReadMigratedTotals(), deadline: deadline)
            #expect(totals.map { $0.month } == ["2026-03-01", "2026-02-01"])
            #expect(totals.map { $0.earned } == [30, 70])
        }
    }

    /// What a purchase of a Wednesday earns, line by line.
    private static func points(
        _ lines: [(String, Int64)], by programme: Programme
    ) throws -> [Int64] {
        let paidAt = try #require(Instant(rfc3339: "2026-03-04T12:00:00Z"))
        let date = try #require(CalendarDate(iso: "2026-03-04"))
        let decision = Earning.decide(
            Earning.Facts(
                programme: programme,
                purchase: Purchase(
                    lines: lines.map {
                        Purchase.Line(sku: "x", category: $0.0, quantity: 1, amountMinor: $0.1)
                    },
                    currency: .cny, businessDate: date, hour: 20, paidAt: paidAt,
                    channel: "IN_STORE", storeId: Demo.store),
                member: MemberTraits(levelCode: "base", levelRank: 0, birthday: []),
                earningBlocked: false, lotClock: BusinessClock(zone: .utc),
                totals: EarnedTotals()))
        guard case .grant(let grant) = decision else { return [] }
        return grant.linePoints
    }

    private func status(_ body: () async throws -> Any) async -> RPCStatus? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? RPCStatus
        }
    }
}

// MARK: The tables as they were

/// As the demo merchant's rules once stood in the table, and one version more.
private struct InsertOldProgrammes: Statement {
    static let sql = """
        INSERT INTO programmes (merchant_id, version, active_from, definition) VALUES
            ('01980000-0000-7000-8000-000000000001', 1, '2020-01-01T00:00:00Z', '{
                "base": {"points": 1, "perMinor": 100},
                "categoryMultipliers": {"cocktail": "1.5", "whisky": "2"},
                "weekdayMultipliers": {"WEDNESDAY": "2"}, "combination": "ADDITIVE",
                "monthlyCap": 5000,
                "expiry": {"policy": "ROLLING", "count": 1, "unit": "YEAR",
                    "rounding": "END_OF_YEAR"},
                "rounding": "FLOOR"}'),
            ('01980000-0000-7000-8000-000000000001', 2, '2021-01-01T00:00:00Z', '{
                "base": {"points": 1, "perMinor": 100}, "expiry": {"policy": "NONE"},
                "rounding": "FLOOR"}')
        """
}

private struct InsertOldAccount: Statement {
    static let sql = """
        INSERT INTO accounts (merchant_id, owner_id, kind, balance, seq, event_seq, head_hash)
        VALUES ('01980000-0000-7000-8000-000000000001', '01980000-0000-7000-9000-000000000001',
            1, 100, 1, 1, '\\x00')
        """
}

private struct InsertOldMonths: Statement {
    static let sql = """
        INSERT INTO month_grants (merchant_id, member_id, month, granted)
        SELECT '01980000-0000-7000-8000-000000000001', '01980000-0000-7000-9000-000000000001',
            month, granted
        FROM (VALUES ('2026-02-01'::date, 70), ('2026-03-01', 30)) AS m (month, granted)
        """
}

private struct ReadMigratedProgrammes: Statement {
    static let sql = """
        SELECT state, active_until, definition FROM programmes ORDER BY active_from
        """

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (state: Int16, until: Instant?, definition: String) {
        (try row.next(), try row.next(Instant?.self), try row.next())
    }
}

/// The account's own month first, then those beside it.
private struct ReadMigratedTotals: Statement {
    static let sql = """
        SELECT month::text, month_earned FROM accounts
        UNION ALL
        SELECT start_date::text, earned FROM period_totals WHERE period = 2 AND granted = earned
        """

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (month: String, earned: Int64) {
        (try row.next(), try row.next())
    }
}
