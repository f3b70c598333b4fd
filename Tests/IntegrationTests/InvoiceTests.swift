import Messages
import PointsService
import Primitives
import TestKit
import Testing

@Suite("Invoices of orders")
struct InvoiceTests {
    private static let company = PointsV1.RequestInvoiceRequest(
        type: .companyInvoice, title: "外滩餐饮有限公司", taxNumber: "91310000MA1FL0000X")

    private func request(
        _ stack: PointsStack, _ order: String, _ member: UUIDv7, key: String,
        amountMinor: Int64 = 0
    ) async throws -> PointsV1.Invoice {
        var request = Self.company
        request.orderId = order
        request.amountMinor = amountMinor
        let reply = try await stack.invoices.request(
            request, stack.member(member, key: PointsStack.key(key)))
        return try #require(reply.invoice)
    }

    private func list(
        _ stack: PointsStack, _ order: String, _ member: UUIDv7
    ) async throws -> PointsV1.ListInvoicesReply {
        try await stack.invoices.list(.init(orderId: order), stack.member(member))
    }

    /// An order of two cups: 40.00 in cash, 60.00 by stored value.
    private func sell(_ stack: PointsStack, to member: UUIDv7, _ name: String) async throws
        -> String
    {
        _ = try await stack.storedValue.topUp(
            .init(
                memberId: member.description, paymentId: "pay-\(name)", amountMinor: 6_000,
                tender: .cash, storeId: Demo.store), stack.till(key: PointsStack.key("top-\(name)"))
        )
        var order = stack.guestOrder(name, [(.cash, 4_000), (.storedValue, 6_000)])
        order.memberCode = StubMembers.code(of: member)
        let reply = try await stack.orders.place(
            order, stack.till(key: PointsStack.key("sell-\(name)")))
        return try #require(reply.order).id
    }

    @Test("X28 requested, issued with its numbers, and no more than was paid in money")
    func issued() async throws {
        try await PointsStack.run { stack in
            let (ann, bob) = (Demo.member(1), Demo.member(2))
            stack.members.add(ann)
            stack.members.add(bob)
            let order = try await sell(stack, to: ann, "i-1")
            #expect(try await list(stack, order, ann).openMinor == 10_000)
            let part = try await request(stack, order, ann, key: "part", amountMinor: 3_000)
            #expect(part.state == .invoiceRequested && part.numberInOrder == 1)
            let rest = try await request(stack, order, ann, key: "rest")
            #expect(rest.amountMinor == 7_000 && rest.numberInOrder == 2)
            #expect(try await request(stack, order, ann, key: "rest") == rest)
            let more = try await refusalInfo {
                _ = try await request(stack, order, ann, key: "more", amountMinor: 1)
            }
            #expect(more?.key == "INVOICE_EXCEEDS_PAID" && more?.detail("openMinor") == "0")
            try await eventually("both are issued") {
                try await list(stack, order, ann).invoices.allSatisfy {
                    $0.state == .invoiceIssued && $0.invoiceNumber.utf8.count == 8
                }
            }
            let numbers = try await list(stack, order, ann).invoices.map(\.invoiceNumber)
            #expect(Set(numbers).count == 2)
            let others = try await refusalKey { _ = try await list(stack, order, bob) }
            #expect(others == "ORDER_NOT_FOUND")
        }
    }

    @Test("X28 what is returned is taken back in red, and the whole is red-lettered")
    func red() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let order = try await sell(stack, to: ann, "r-1")
            let invoice = try await request(stack, order, ann, key: "all")
            try await eventually("it is issued") {
                try await list(stack, order, ann).invoices.first?.state == .invoiceIssued
            }
            for (name, minor, red) in [("a", 2_500, [2_500]), ("b", 7_500, [2_500, 7_500])]
                as [(String, Int64, [Int64])]
            {
                _ = try await stack.orders.refund(
                    .init(
                        id: order, externalId: name, lines: [RefundShop.amount(1, minor)],
                        reason: "x"), stack.till(key: PointsStack.key("back-\(name)")))
                try await eventually("red \(red)") {
                    let reds = try await list(stack, order, ann).invoices.filter {
                        $0.reversesId == invoice.id && $0.state == .invoiceIssued
                    }
                    return reds.map(\.amountMinor) == red
                }
            }
            let listed = try await list(stack, order, ann)
            #expect(listed.openMinor == 0)
            #expect(
                listed.invoices.map(\.state) == [
                    .invoiceRedLettered, .invoiceIssued, .invoiceIssued,
                ])
            #expect(listed.invoices.first?.reversedMinor == 10_000)
            #expect(listed.invoices.map(\.invoiceCode) == ["LOCAL", "LOCAL-RED", "LOCAL-RED"])
        }
    }

    @Test("X28 a request that the provider refuses has failed, and may be asked for again")
    func failed() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let order = try await sell(stack, to: ann, "f-1")
            var wrong = Self.company
            wrong.orderId = order
            wrong.taxNumber = "000000000000000"
            _ = try await stack.invoices.request(
                wrong, stack.member(ann, key: PointsStack.key("wrong")))
            try await eventually("it has failed") {
                try await list(stack, order, ann).invoices.first?.state == .invoiceFailed
            }
            let right = try await request(stack, order, ann, key: "right")
            #expect(right.amountMinor == 10_000 && right.numberInOrder == 2)
        }
    }

    @Test("X28 stored value is invoiced when it is spent, or when it is topped up, as is said")
    func policy() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let order = try await sell(stack, to: ann, "p-1")
            for (policy, open) in [(.atTopUp, 4_000), (.atSpend, 10_000)]
                as [(PointsV1.StoredValueInvoicing, Int64)]
            {
                _ = try await stack.invoices.setPolicy(
                    .init(storedValue: policy),
                    stack.staff("owner", key: PointsStack.key("policy-\(open)")))
                #expect(try await list(stack, order, ann).openMinor == open)
            }
            let denied = try await refusalKey {
                _ = try await stack.invoices.setPolicy(
                    .init(storedValue: .atSpend), stack.manager("policy"))
            }
            #expect(denied == "PERMISSION_DENIED")
        }
    }

    @Test("X28 nothing of a person is kept; a company has its name and tax number")
    func drafts() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let order = try await sell(stack, to: ann, "d-1")
            let refused: [PointsV1.RequestInvoiceRequest] = [
                .init(orderId: order, type: .personalInvoice, title: "张三"),
                .init(orderId: order, type: .companyInvoice, taxNumber: "91310000MA1FL0000X"),
                .init(orderId: order, type: .companyInvoice, title: "x", taxNumber: "9131"),
                .init(orderId: order),
                .init(orderId: order, type: .personalInvoice, amountMinor: -1),
            ]
            for (number, request) in refused.enumerated() {
                let key = try await refusalKey {
                    _ = try await stack.invoices.request(
                        request, stack.member(ann, key: PointsStack.key("refused-\(number)")))
                }
                #expect(key == "INVALID_ARGUMENT", "\(number)")
            }
            let personal = try await stack.invoices.request(
                .init(orderId: order, type: .personalInvoice),
                stack.member(ann, key: PointsStack.key("personal")))
            #expect(personal.invoice?.title == "" && personal.invoice?.amountMinor == 10_000)
        }
    }
}
