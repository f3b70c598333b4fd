import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Coupons of another system, on the real stack")
struct CouponImportTests {
    private func coupons(
        _ id: String, of member: UUIDv7, _ template: String, _ quantity: Int32 = 1,
        until: String = "2026-12-31"
    ) -> MarketingV1.ImportedCoupons {
        MarketingV1.ImportedCoupons(
            externalId: id, memberId: member.description, templateId: template,
            quantity: quantity, lastDate: until)
    }

    private func send(
        _ stack: MarketingStack, _ coupons: [MarketingV1.ImportedCoupons], check: Bool = false
    ) async throws -> PatronV1.ImportReply {
        try await stack.imports.importCoupons(
            .init(source: "old", coupons: coupons, validateOnly: check), stack.ledgerCaller())
    }

    private func listed(_ stack: MarketingStack) async throws -> [String] {
        let rows = try await stack.imports.listImported(
            .init(source: "old"), stack.ledgerCaller())
        var found: [String] = []
        for try await row in rows { found.append("\(row.externalId) \(row.text)") }
        return found
    }

    @Test("X20 coupons come over with their own end, once, beyond what a member may have")
    func whole() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template { $0.perMember = 1 }
            let rows = [coupons("A:1", of: ann, template, 3)]
            #expect(try await send(stack, rows, check: true).taken == 1)
            #expect(try await listed(stack).isEmpty)
            #expect(try await send(stack, rows).taken == 1)
            let again = try await send(stack, rows)
            #expect(again.taken == 0 && again.already == 1 && again.problems.isEmpty)
            let mine = try await stack.coupons.listMine(.init(), stack.member(ann)).coupons
            #expect(mine.map(\.lastDate) == ["2026-12-31", "2026-12-31", "2026-12-31"])
            #expect(mine.allSatisfy { $0.reason == "IMPORT" && $0.state == .issued })
            #expect(Set(mine.map(\.code)).count == 3)
            #expect(
                try await stack.events(of: ann)
                    == ["coupon.issued", "coupon.issued", "coupon.issued"])
            #expect(
                try await listed(stack)
                    == Array(repeating: "A:1 \(template) 2026-12-31", count: 3))
            try await stack.checkCounts()
        }
    }

    @Test("X20 coupons that cannot come over are named, and the others do")
    func bad() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template { $0.total = 2 }
            let none = "01980000-0000-7000-8000-0000000000ff"
            let reply = try await send(
                stack,
                [
                    coupons("A", of: ann, none), coupons("B", of: ann, template, 0),
                    coupons("C", of: ann, template, until: "2026-03-04"),
                    coupons("D", of: Demo.member(77), template), coupons("E", of: ann, template, 2),
                    coupons("F", of: ann, template),
                ])
            #expect(reply.taken == 1)
            #expect(
                reply.problems.map { "\($0.row) \($0.key)" } == [
                    "0 TEMPLATE_NOT_FOUND", "1 INVALID_ARGUMENT", "2 INVALID_ARGUMENT",
                    "3 MEMBER_NOT_FOUND", "5 COUPON_EXHAUSTED",
                ])
            #expect(try await listed(stack).count == 2)
            try await stack.checkCounts()
        }
    }
}

extension MarketingStack {
    var imports: MarketingV1.CouponImports.Client { .init(channel) }
}
