import Messages
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

@Suite("Stored value: cards without a name, returns after a withdrawal, invoices of top-ups")
struct StoredValueValidityTests {
    private func anonymous(
        _ stack: PointsStack, _ member: UUIDv7
    ) async throws -> PointsV1.TopUpReply {
        var request = stack.topUpRequest("wx-1", of: member, amount: 50_000)
        request.anonymous = true
        return try await stack.storedValue.topUp(
            request, stack.till(key: PointsStack.key("anonymous")))
    }

    private func activate(
        _ stack: PointsStack, _ topUp: String, key: String
    ) async throws -> PointsV1.ActivateTopUpReply {
        try await stack.storedValue.activateTopUp(
            .init(topUpId: topUp, reason: "持卡激活"), stack.till(key: PointsStack.key(key)))
    }

    @Test(
        "N06 a card without a name sleeps after three years, loses nothing, and is activated again")
    func dormant() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let stored = try await anonymous(stack, ann)
            let lot = try #require(
                try await stack.storedValue.getMine(.init(), stack.member(ann)).lots.first)
            #expect(lot.validUntil == Instant(rfc3339: "2029-03-05T16:00:00Z"))
            let early = try await refusalKey {
                _ = try await activate(stack, stored.topUpId, key: "early")
            }
            #expect(early == "TOP_UP_NOT_DORMANT")
            let end = try #require(lot.validUntil)
            stack.clock.set(end.adding(microseconds: -1))
            try await stack.spendValue(10_000, of: ann, "last-moment")
            stack.clock.set(end)
            #expect(try await stack.value(of: ann).availableMinor == 0)
            #expect(
                try await refusalKey { try await stack.spendValue(1, of: ann, "late") }
                    == "INSUFFICIENT_STORED_VALUE")
            #expect(try await stack.value(of: ann).heldMinor == 40_000)
            let woken = try await activate(stack, stored.topUpId, key: "activate")
            #expect(woken.balance?.availableMinor == 40_000)
            #expect(woken.validUntil == Instant(rfc3339: "2032-03-06T16:00:00Z"))
            let again = try await activate(stack, stored.topUpId, key: "activate")
            #expect(again.replayed)
            try await stack.spendValue(40_000, of: ann, "all")
        }
    }

    @Test(
        "N06 nobody can compare the name of an anonymous card; its validity is never under 3 years")
    func limits() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let stored = try await anonymous(stack, ann)
            let unknown = try await refusalKey {
                _ = try await stack.requestWithdrawal(stored.topUpId, .byCustomer) {
                    $0.method = .payoutToSameName
                    $0.payeeLastDigits = "0123"
                }
            }
            #expect(unknown == "PAYEE_UNKNOWN")
            #expect(
                try await refusalKey { try await stack.setTerms { $0.anonymousMonths = 35 } }
                    == "INVALID_ARGUMENT")
            try await stack.setTerms { $0.anonymousMonths = 60 }
        }
    }

    @Test("F04 N01 what was bought comes back after the money went back: principal, and no bonus")
    func returnedAfterWithdrawal() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let stored = try await stack.topUp("wx-1", of: ann)
            let spend = try await stack.spendValue(60_000, of: ann, "sale-1")
            #expect(spend.bonusMinor == 20_000)
            let requested = try await stack.requestWithdrawal(stored.topUpId, .byCustomer)
            _ = try await stack.storedValue.completeWithdrawal(
                .init(
                    id: try #require(requested.withdrawal).id, payoutReference: "refund-1"),
                stack.staff("owner", key: PointsStack.key("complete")))
            #expect(try await stack.value(of: ann).principalMinor == 0)
            _ = try await stack.storedValue.restore(
                .init(spendId: spend.spendId, reason: "退货"),
                stack.till(key: PointsStack.key("restore")))
            let value = try await stack.value(of: ann)
            #expect(value.principalMinor == 40_000 && value.bonusMinor == 0)
            #expect(
                try await stack.valueStatement(of: ann).suffix(2)
                    == ["VALUE_RESTORE 40000 20000", "VALUE_CANCEL 0 -20000"])
            // It is hers: spent, or paid out by another withdrawal, never above what she paid.
            let second = try await stack.requestWithdrawal(
                stored.topUpId, .byCustomer, key: "second")
            #expect(second.withdrawal?.quote?.refundMinor == 40_000)
        }
    }

    @Test(
        "X28 a top-up is invoiced where the merchant says so, and a withdrawal takes it back in red"
    )
    func invoices() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let stored = try await stack.topUp("wx-1", of: ann)
            func request(_ key: String, _ amount: Int64 = 0) async throws -> PointsV1.Invoice {
                let reply = try await stack.invoices.requestForTopUp(
                    .init(
                        topUpId: stored.topUpId, type: .personalInvoice, amountMinor: amount),
                    stack.member(ann, key: PointsStack.key(key)))
                return try #require(reply.invoice)
            }
            func list() async throws -> PointsV1.ListInvoicesReply {
                try await stack.invoices.listForTopUp(
                    .init(topUpId: stored.topUpId), stack.member(ann))
            }
            #expect(
                try await refusalKey { _ = try await request("early") }
                    == "TOP_UPS_NOT_INVOICED")
            _ = try await stack.invoices.setPolicy(
                .init(storedValue: .atTopUp), stack.staff("owner", key: PointsStack.key("policy")))
            #expect(try await list().openMinor == 100_000)
            let invoice = try await request("all")
            #expect(invoice.topUpId == stored.topUpId && invoice.orderId.isEmpty)
            #expect(invoice.amountMinor == 100_000)
            #expect(
                try await refusalKey { _ = try await request("more", 1) }
                    == "INVOICE_EXCEEDS_PAID")
            try await eventually("it is issued") {
                try await list().invoices.first?.state == .invoiceIssued
            }
            let requested = try await stack.requestWithdrawal(stored.topUpId, .byCustomer)
            #expect(try await list().invoices.count == 1, "asked for is not paid back")
            _ = try await stack.storedValue.completeWithdrawal(
                .init(
                    id: try #require(requested.withdrawal).id, payoutReference: "refund-1"),
                stack.staff("owner", key: PointsStack.key("complete")))
            try await eventually("it is red-lettered") {
                try await list().invoices.first?.state == .invoiceRedLettered
            }
            let listed = try await list()
            #expect(
                listed.openMinor == 0 && listed.invoices.map(\.amountMinor) == [100_000, 100_000])
            #expect(listed.invoices.last?.reversesId == invoice.id)
            let other = try await refusalKey {
                _ = try await stack.invoices.listForTopUp(
                    .init(topUpId: stored.topUpId), stack.member(Demo.member(2)))
            }
            #expect(other == "TOP_UP_NOT_FOUND")
        }
    }
}
