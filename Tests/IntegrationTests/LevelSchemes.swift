import MemberService
import Messages
import Primitives
import ServiceKit
import TestKit
import Testing

/// Level schemes as tests write them.
enum LevelSchemes {
    static func text(_ text: String) -> PatronV1.Text { .init(zh: text, en: text) }

    /// Base, silver and gold over calendar quarters.
    static func ladder(
        silver: Int64 = 80_000, gold: Int64 = 300_000, graceDays: Int32 = 0,
        policy: MemberV1.LevelPolicy? = nil
    ) -> MemberV1.LevelScheme {
        func level(_ code: String, _ threshold: Int64) -> MemberV1.LevelDefinition {
            .init(
                code: code,
                conditions: [
                    .init(metric: .spendNet, window: .calendarQuarter, threshold: threshold)
                ], validity: .endOfNextPeriod, graceDays: graceDays, name: text(code))
        }
        return .init(
            levels: [
                .init(code: "base", name: text("base")), level("silver", silver),
                level("gold", gold),
            ], policy: policy)
    }
}

extension MemberStack {
    var levelSchemes: MemberV1.LevelSchemes.Client { .init(channel) }
    var levelGrants: MemberV1.LevelGrants.Client { .init(channel) }

    /// Writes a scheme, publishes it as soon as it may begin, and lets that time pass.
    @discardableResult
    func publish(
        _ scheme: MemberV1.LevelScheme, refresh: Bool = false
    ) async throws -> MemberV1.LevelSchemeVersion {
        let draft = try #require(
            try await levelSchemes.create(.init(scheme: scheme, note: "for a test"), staff())
                .scheme)
        let published = try #require(
            try await levelSchemes.publish(
                .init(version: draft.version, revision: draft.revision, refresh: refresh), staff()
            ).scheme)
        clock.advance(seconds: 10)
        return published
    }

    /// Waits until so many events of the ledger are applied.
    func applied(_ events: Int64) async throws {
        try await eventually("\(events) events are applied") {
            try await members.countByLevel(.init(), service()).feedTransaction == events
        }
    }

    /// The types of a member's events, in their order, but for those of her stage, which follows by
    /// itself at some instant.
    func events(of member: String) async throws -> [String] {
        try await texts(
            """
            SELECT type FROM outbox
            WHERE aggregate_id = '\(member)' AND type <> 'member.stage_changed'
            ORDER BY aggregate_seq
            """)
    }

    func told(_ type: String) async throws -> [MemberV1.LevelChangedEvent] {
        try await payloads(of: type).map { try MemberV1.LevelChangedEvent(serialized: $0) }
    }
}
