import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

extension MarketingStack {
    var auditReader: MarketingV1.OfferAudit.Client { .init(channel) }

    var audit: TestedAudit {
        TestedAudit(owner: owner) { try await auditReader.verify($0, ledgerCaller()) }
    }
}

@Suite("The audit of marketing-service on the real stack")
struct MarketingAuditTests {
    @Test("H04 I12 promotions leave rows that tell before and after, chained, signed and whole")
    func promotions() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let drafted = try #require(
                try await stack.promotions.create(
                    .init(definition: CatalogueShop.definition(), note: "spring"), stack.staff()
                ).promotion)
            let changed = try #require(
                try await stack.promotions.update(
                    .init(
                        id: drafted.id, definition: CatalogueShop.definition(3_000),
                        revision: drafted.revision, note: "more"), stack.staff()
                ).promotion)
            let publish = stack.staff(key: "publish-promotion-1")
            for _ in 0..<2 {
                _ = try await stack.promotions.publish(
                    .init(id: drafted.id, revision: changed.revision), publish)
            }
            _ = try await stack.promotions.pause(.init(id: drafted.id), stack.staff())
            // What is paused already is not paused again.
            _ = try await stack.promotions.pause(.init(id: drafted.id), stack.staff())
            _ = try await stack.promotions.archive(.init(id: drafted.id), stack.staff())

            let audit = stack.audit
            let deeds = try await audit.deeds()
            #expect(
                deeds.map(\.action) == [
                    "promotion.drafted", "promotion.changed", "promotion.published",
                    "promotion.state_set", "promotion.state_set",
                ])
            #expect(deeds.allSatisfy { $0.object == drafted.id })
            #expect(deeds.map(\.reason) == ["spring", "more", "more", nil, nil])
            #expect(deeds[0].before == "NONE" && deeds[0].after == "DRAFT revision 1")
            #expect(deeds[3].before == "ACTIVE revision 3" && deeds[3].after == "PAUSED revision 4")
            try await audit.chained()
            try await eventually("the head is signed") {
                try await audit.findings()[3].checked > 0
            }
            #expect(try await audit.faults() == [])
            #expect(try await audit.findings()[0].checked == 5)
        }
    }

    @Test("H04 I12 coupons, codes, stocks, items and settings leave their rows")
    func everything() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            let coupon = try await stack.coupon(of: ann, template)
            _ = try await stack.coupons.cancel(
                .init(id: coupon.id, reason: "by mistake"), stack.staff())
            let limits = try #require(
                try await stack.settings.get(.init(), stack.staff()).limits)
            _ = try await stack.settings.set(.init(limits: limits), stack.staff())
            _ = try await stack.gifts.set(.init(sku: "fries", left: 5), stack.staff())
            let item = MarketingV1.ItemDefinition(
                name: .init(zh: "茶", en: "tea"), category: "tea", listPriceMinor: 900)
            let made = try #require(
                try await stack.items.create(
                    .init(sku: "tea", definition: item), stack.staff()
                ).item)
            _ = try await stack.items.archive(.init(sku: "tea"), stack.staff())
            #expect(made.sku == "tea")

            let audit = stack.audit
            #expect(
                try await audit.objects("coupon_template.created") == [template])
            #expect(try await audit.objects("coupon_template.state_set") == [template])
            #expect(try await audit.objects("coupons.issued") == [template])
            #expect(try await audit.objects("coupon.cancelled") == [coupon.id])
            #expect(try await audit.objects("coupon_settings.set") == ["coupon-settings/1"])
            #expect(try await audit.deeds("gift_stock.set").map(\.after) == ["5 left"])
            #expect(try await audit.objects("item.created") == ["tea"])
            #expect(try await audit.objects("item.archived") == ["tea"])
            try await audit.chained()
            #expect(try await audit.faults() == [])
        }
    }

    @Test("H04 I12 a promotion that is switched past the service is found, and cannot be hidden")
    func planted() async throws {
        try await MarketingStack.run { stack in
            let audit = stack.audit
            #expect(try await audit.faults() == [])
            let id = "01980000-0000-7000-8000-000000000d01"
            try await audit.script(
                """
                SET ROLE patron_marketing;
                SELECT set_config('patron.merchant', '\(Demo.merchant)', false);
                UPDATE promotions SET state = 3 WHERE id = '\(id)';
                RESET ROLE;
                RESET patron.merchant;
                """)
            #expect(
                try await audit.faults() == ["\(Demo.merchant) promotions \(id): not in the audit"])
            for table in ["audit", "audit_chain", "audit_checkpoints", "privileged_changes"] {
                for right in ["UPDATE", "DELETE", "TRUNCATE"] {
                    #expect(
                        try await audit.mayDo(right, to: table, as: "patron_marketing") == false)
                }
            }
        }
    }
}
