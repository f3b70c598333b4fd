import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// What tests of events, referrals and reminders share.
extension PointsStack {
    /// A programme of ¥1 = 1 point, in force before anybody has asked for one.
    func follow(
        events: [PointsV1.EventRule] = [], referral: PointsV1.ReferralRule? = nil,
        _ change: (inout PointsV1.ProgrammeDefinition) -> Void = { _ in }
    ) async throws {
        var definition = PointsV1.ProgrammeDefinition()
        definition.rate = PointsV1.PointsRate(points: 1, perMinor: 100)
        definition.expiry = PointsV1.PointsExpiry(
            rule: .rolling, count: 1, unit: .year, rounding: .endOfYear)
        definition.events = events
        definition.referral = referral
        change(&definition)
        try await PointsDemo.publish(
            definition, of: Demo.merchant.description, version: 2, from: "2026-01-01T00:00:00Z",
            on: owner)
    }

    func event(
        _ code: String, _ externalId: String, of member: UUIDv7, amountMinor: Int64 = 0,
        facts: String? = nil, at instant: Instant? = nil
    ) -> PointsV1.RecordEventRequest {
        PointsV1.RecordEventRequest(
            memberId: member.description, code: code, externalId: externalId, occurredAt: instant,
            amountMinor: amountMinor, facts: facts.map { PatronV1.Json(text: $0) })
    }

    /// The kinds of a member's entries, the newest first.
    func kinds(of member: UUIDv7) async throws -> [String] {
        try await points.listMyEntries(.init(), self.member(member)).entries.map(\.type)
    }

    /// Waits until nothing that Patron noted by itself waits any more.
    func workedOff() async throws {
        try await eventually("what was noted is worked off") {
            try await number(CountSystemEvents()) == 0
        }
    }

    /// Waits until a job has done all business dates up to this one.
    func done(_ job: String, through date: String) async throws {
        try await eventually("\(job) of \(date)") {
            try await number(CountDoneDays(job: job, date: date)) > 0
        }
    }

    func set(_ instant: String) throws {
        clock.set(try #require(Instant(rfc3339: instant)))
    }
}

extension PointsV1.EventRule {
    /// A rule of fixed points, under its code in both languages.
    static func fixed(
        _ code: String, _ points: Int64, _ change: (inout PointsV1.EventRule) -> Void = { _ in }
    ) -> PointsV1.EventRule {
        var rule = PointsV1.EventRule()
        rule.code = code
        rule.name = PatronV1.Text(zh: code, en: code)
        rule.points = points
        change(&rule)
        return rule
    }
}

extension PatronV1.ErrorInfo {
    /// One of its details.
    func fact(_ name: String) -> String? { details.first { $0.name == name }?.value }
}

struct CountSystemEvents: Statement {
    static let sql = "SELECT count(*) FROM system_events"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

private struct CountDoneDays: Statement {
    static let sql = """
        SELECT count(*) FROM day_marks
        WHERE merchant_id = '01980000-0000-7000-8000-000000000001' AND job = $1
            AND done_through >= $2::date
        """
    let job: String
    let date: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(job)
        parameters.append(date)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
