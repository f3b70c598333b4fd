import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import Testing

/// What the tests of stored value have in common.
extension PointsStack {
    var storedValue: PointsV1.StoredValue.Client { PointsV1.StoredValue.Client(channel) }

    /// With a member who has earned nothing yet.
    static func runWithStoredValue(
        _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        try await run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann, phone: "13800000001")
            stack.members.add(Demo.member(2))
            try await stack.projected(2)
            try await body(stack, ann)
            try await Violations.check(stack.owner)
            for result in try await stack.verified().values {
                #expect(result.violations == 0, "\(result.name) \(result.samples)")
            }
        }
    }

    /// ¥1 000 and ¥200 with it, unless an amount is named.
    func topUpRequest(
        _ payment: String, of member: UUIDv7, plan: String = PointsDemo.plan,
        amount: Int64 = 0
    ) -> PointsV1.TopUpRequest {
        PointsV1.TopUpRequest(
            memberId: member.description, paymentId: payment, planId: amount == 0 ? plan : "",
            amountMinor: amount, tender: .wechatPay, storeId: Demo.store, terminalId: "till-1")
    }

    @discardableResult
    func topUp(
        _ payment: String, of member: UUIDv7, plan: String = PointsDemo.plan,
        amount: Int64 = 0, key: String? = nil
    ) async throws -> PointsV1.TopUpReply {
        try await storedValue.topUp(
            topUpRequest(payment, of: member, plan: plan, amount: amount),
            till(key: Self.key(key ?? "top-up-\(payment)")))
    }

    @discardableResult
    func spendValue(
        _ amount: Int64, of member: UUIDv7, _ reference: String
    ) async throws -> PointsV1.StoredValueSpendReply {
        try await storedValue.spend(
            .init(
                memberId: member.description, amountMinor: amount, reference: reference),
            till(key: Self.key("spend-\(reference)")))
    }

    func value(of member: UUIDv7) async throws -> PointsV1.StoredValueBalance {
        let reply = try await storedValue.getMine(.init(), self.member(member))
        return try #require(reply.balance)
    }

    /// Types of a member's statement of stored value, the oldest first.
    func valueStatement(of member: UUIDv7) async throws -> [String] {
        try await storedValue.listMyEntries(.init(pageSize: 100), self.member(member)).entries
            .reversed().map { "\($0.type) \($0.principalMinor) \($0.bonusMinor)" }
    }

    func setTerms(_ change: (inout PointsV1.StoredValueTerms) -> Void) async throws {
        let owner = staff("owner")
        let known = try await storedValue.getTerms(.init(), owner)
        var terms = try #require(known.terms)
        change(&terms)
        _ = try await storedValue.setTerms(
            .init(terms: terms, version: known.version),
            staff("owner", key: Self.key("terms-\(known.version)")))
    }

    func requestWithdrawal(
        _ topUp: String, _ reason: PointsV1.WithdrawalReason, key: String = "request",
        _ change: (inout PointsV1.RequestWithdrawalRequest) -> Void = { _ in }
    ) async throws -> PointsV1.WithdrawalReply {
        var request = PointsV1.RequestWithdrawalRequest(
            topUpId: topUp, reason: reason, method: .payoutToSource, note: "顾客要求退款")
        change(&request)
        return try await storedValue.requestWithdrawal(
            request, staff("owner", key: Self.key(key)))
    }

    /// Everything that leaves rows: a top-up, a spend, an open hold, a withdrawal on its way.
    func useStoredValue(of member: UUIDv7) async throws {
        try await topUp("used", of: member)
        try await spendValue(30_000, of: member, "used")
        let second = try await topUp("used-2", of: member, amount: 5_000)
        _ = try await requestWithdrawal(second.topUpId, .byCustomer, key: "used")
        _ = try await storedValue.placeHold(
            .init(memberId: member.description, amountMinor: 100),
            till(key: Self.key("used-hold")))
    }
}

/// Types of the events about stored value, in their order.
struct ReadStoredValueEvents: Statement {
    static let sql = """
        SELECT type FROM outbox WHERE type LIKE 'stored_value.%' ORDER BY transaction, sequence
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

/// Σ of a programme account's entries, by its kind.
struct SumOfAccount: Statement {
    static let sql = "SELECT coalesce(sum(delta), 0)::bigint FROM entries WHERE kind = $1"

    let kind: Int16

    func bind(_ parameters: inout Parameters) { parameters.append(kind) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// Withdrawals that nobody has ended.
struct ReadOpenWithdrawals: Statement {
    static let sql = "SELECT id FROM stored_value_withdrawals WHERE state = 1"

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
