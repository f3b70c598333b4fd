import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// What the tests of punch cards have in common.
extension PointsStack {
    var punchCards: PointsV1.PunchCards.Client { PointsV1.PunchCards.Client(channel) }

    /// Ten uses for 99.99, unless it says otherwise.
    func cardPlan(
        _ name: String = "ten",
        _ change: (inout PointsV1.PunchCardPlanDefinition) -> Void = { _ in }
    ) async throws -> String {
        var definition = PointsV1.PunchCardPlanDefinition(
            name: .init(zh: "次卡", en: name), priceMinor: 9_999, uses: 10)
        change(&definition)
        let reply = try await punchCards.createPlan(
            .init(definition: definition), staff("owner", key: Self.key("plan-\(name)")))
        return try #require(reply.plan).id
    }

    func sell(
        _ plan: String, to member: UUIDv7, paid: Int64 = 9_999, payment: String = "pay-1",
        key: String? = nil
    ) async throws -> PointsV1.PunchCardReply {
        try await punchCards.sell(
            .init(
                planId: plan, memberId: member.description, storeId: Demo.store,
                terminalId: "till-1", staffId: "staff-7", tender: .wechatPay,
                paymentId: payment, paidMinor: paid),
            till(key: Self.key(key ?? "sell-\(payment)")))
    }

    func card(
        _ plan: String, of member: UUIDv7, paid: Int64 = 9_999, payment: String = "pay-1"
    ) async throws -> PointsV1.PunchCard {
        try #require(try await sell(plan, to: member, paid: paid, payment: payment).card)
    }

    func use(
        _ card: PointsV1.PunchCard, _ number: Int, store: String = Demo.store
    ) async throws -> PointsV1.PunchCardReply {
        try await punchCards.use(
            .init(
                id: card.id, storeId: store, terminalId: "till-1", staffId: "staff-7",
                reference: "meal-\(number)"), till(key: Self.key("use-\(number)")))
    }

    func undo(
        _ use: PointsV1.PunchCardReply, key: String = "undo"
    ) async throws -> PointsV1.PunchCardReply {
        try await punchCards.undoUse(
            .init(
                id: use.card?.id ?? "", useId: use.entry?.id ?? "", reason: "wrong guest"),
            staff("store_manager", key: Self.key(key)))
    }

    func refund(
        _ card: PointsV1.PunchCard, _ amount: Int64, key: String = "refund"
    ) async throws -> PointsV1.PunchCardReply {
        try await punchCards.refund(
            .init(
                id: card.id, reason: "moves away", tender: .wechatPay, reference: "out-1",
                refundMinor: amount), staff("store_manager", key: Self.key(key)))
    }

    /// A card as it is now.
    func now(_ card: PointsV1.PunchCard) async throws -> PointsV1.PunchCard {
        try await punchCards.get(.init(id: card.id), till())
    }

    /// The journal of a card, the oldest line first.
    func journal(_ card: PointsV1.PunchCard) async throws -> [PointsV1.PunchCardEntry] {
        try await punchCards.listEntries(.init(id: card.id, pageSize: 100), staff("auditor"))
            .entries.reversed()
    }

    /// How many cards the verification found not to be what their journals say.
    func wrongCards() async throws -> Int64 {
        let results = try await verified()
        let result = try #require(results.values.first { $0.invariant == "F02" })
        #expect(result.checked > 0)
        return result.violations
    }
}

/// Types of the events about cards, in their order.
struct ReadPunchCardEvents: Statement {
    static let sql = """
        SELECT type FROM outbox WHERE type LIKE 'punch_card.%' ORDER BY transaction, sequence
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}
