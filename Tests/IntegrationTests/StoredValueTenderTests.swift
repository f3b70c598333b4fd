import Messages
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

@Suite("Stored value in orders: spent or refused, never noted only")
struct StoredValueTenderTests {
    /// A member with 1000 + 200.
    private func withMember(
        _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.topUp("v-1", of: ann)
            try await body(stack, ann)
            #expect(try await stack.value(of: ann).availableMinor == 120_000)
        }
    }

    private static let tenders: [(PointsV1.TenderType, Int64)] = [
        (.cash, 4_000), (.storedValue, 6_000),
    ]

    @Test("F05 X26 E01 nobody pays with stored value as a guest, in a file, or in another system")
    func refused() async throws {
        try await withMember { stack, ann in
            let guest = try await refusalInfo {
                _ = try await stack.sellToGuest("g-1", Self.tenders)
            }
            #expect(guest?.key == "INVALID_ARGUMENT" && guest?.detail("field") == "order.tenders")

            var order = stack.guestOrder("i-1", Self.tenders)
            order.memberId = ann.description
            let imported = try await refusalInfo {
                _ = try await stack.orders.import(
                    order, stack.service(key: PointsStack.key("import")))
            }
            #expect(imported?.detail("field") == "tenders")

            let rows = try await stack.intake.importRows(
                .init(
                    header: "externalId,storeId,paidAt,member,quantity,amountMinor,name,tender",
                    rows: [
                        "f-1,\(Demo.store),2026-03-05T03:00:00Z,\(ann),1,6000,茶,STORED_VALUE"
                    ]), stack.staff("owner", key: PointsStack.key("rows")))
            #expect(rows.problems.map(\.column) == ["tender"] && rows.placedCount == 0)

            // Tills name her by more than her id where she spends, one by one or in batches.
            order.externalId = "b-1"
            let batch = try await stack.intake.batch(
                .init(orders: [order]), stack.till(key: PointsStack.key("batch")))
            #expect(batch.orders.map(\.refusal?.key) == ["IDENTIFICATION_REQUIRED"])
            #expect(try await stack.number(CountRows.orders) == 0)
        }
    }

    @Test("E13 an online order is not paid with stored value that nobody spends")
    func online() async throws {
        try await withMember { stack, ann in
            let placed = try await stack.online.place(
                .init(
                    storeId: Demo.store, memberId: ann.description, fulfilment: .pickUp,
                    lines: stack.guestOrder("o-1").lines), stack.miniProgram(key: "place"))
            let id = try #require(placed.order?.id)
            let refused = try await refusalInfo {
                _ = try await stack.online.pay(
                    .init(id: id, paidAt: stack.clock.now(), tenders: [CheckoutShop.value(10_000)]),
                    stack.miniProgram(key: "pay"))
            }
            #expect(refused?.detail("field") == "tenders")
            let kept = try await stack.online.get(.init(id: id), stack.miniProgram())
            #expect(kept.state == .onlineUnpaid)
        }
    }

    @Test(
        "E12 a correction that would spend is refused before anything is voided; a void gives back")
    func corrected() async throws {
        try await withMember { stack, ann in
            var order = stack.guestOrder("w-1", Self.tenders)
            order.memberCode = StubMembers.code(of: ann)
            let sold = try await stack.orders.place(
                order, stack.till(key: PointsStack.key("sell")))
            let id = try #require(sold.order?.id)
            #expect(try await stack.value(of: ann).availableMinor == 114_000)
            let refused = try await refusalInfo {
                _ = try await stack.intake.correct(
                    .init(
                        id: id, externalId: "w-2", lines: order.lines, tenders: order.tenders,
                        reason: "打错"), stack.manager("correct"))
            }
            #expect(refused?.detail("field") == "tenders")
            #expect(try await stack.orderEvents() == ["order.paid"])

            // A return of the till does not pass for the void.
            let named = try await refusalInfo {
                _ = try await stack.orders.refund(
                    .init(id: id, externalId: "VOID", lines: [RefundShop.amount(1, 1)]),
                    stack.till(key: PointsStack.key("named")))
            }
            #expect(named?.detail("field") == "externalId")
            let voided = try await stack.intake.void(
                .init(id: id, reason: "打错"), stack.manager("void"))
            #expect(voided.amountMinor == 10_000)
            #expect(voided.principalMinor + voided.bonusMinor == 6_000)
            #expect(voided.tenders.map(\.amountMinor) == [4_000, 6_000])
        }
    }
}
