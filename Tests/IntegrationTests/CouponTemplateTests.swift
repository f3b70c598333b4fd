import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Templates of coupons")
struct CouponTemplateTests {
    @Test("X14 a template is drafted, changed, published, paused, resumed and archived, by version")
    func life() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let create = MarketingV1.CreateTemplateRequest(
                definition: MarketingStack.definition())
            let draft = try await stack.templates.create(
                create, stack.staff(key: "create-template-1"))
            let id = try #require(draft.template?.id)
            #expect(draft.template?.state == .templateDraft && draft.template?.version == 1)
            #expect(draft.template?.definition == create.definition)
            #expect(draft.template?.currency == "CNY")
            let again = try await stack.templates.create(
                create, stack.staff(key: "create-template-1"))
            #expect(again.replayed && again.template == draft.template)

            func issue() async throws -> String? {
                try await refusalInfo {
                    _ = try await stack.coupons.issue(
                        .init(templateId: id, memberIds: [ann.description]), stack.staff())
                }?.detail("reason")
            }
            #expect(try await issue() == "DRAFT")
            let published = try await stack.templates.publish(.init(id: id), stack.staff())
            #expect(published.template?.state == .templateActive)
            #expect(try await issue() == nil)
            let first = try #require(
                try await stack.coupons.listMine(.init(), stack.member(ann)).coupons.first)

            // Another version: what is out keeps what it says.
            var change = MarketingV1.UpdateTemplateRequest(
                id: id,
                definition: MarketingStack.definition {
                    $0.name = .init(zh: "新版", en: "New")
                    $0.terms?.discount = .percentOff(.init(payPermille: 800))
                }, version: 1)
            let second = try await stack.templates.update(change, stack.staff())
            #expect(second.template?.version == 2 && second.template?.issued == 1)
            let conflict = try await refusalInfo {
                _ = try await stack.templates.update(change, stack.staff())
            }
            #expect(conflict?.key == "REVISION_CONFLICT" && conflict?.detail("revision") == "2")
            #expect(try await issue() == nil)
            let mine = try await stack.coupons.listMine(.init(), stack.member(ann)).coupons
            #expect(mine.map(\.templateVersion).sorted() == [1, 2])
            let old = try await stack.coupons.get(.init(id: first.id), stack.member(ann))
            #expect(old.name?.zh == "满100减20" && old.kind == .fullReduction)
            #expect(old.terms == create.definition?.terms)
            let new = try #require(mine.first { $0.templateVersion == 2 })
            #expect(new.name?.en == "New" && new.kind == .percentOff && new.reductionMinor == 0)

            _ = try await stack.templates.pause(.init(id: id), stack.staff())
            #expect(try await issue() == "PAUSED")
            #expect(
                try await refusalInfo {
                    _ = try await stack.templates.publish(.init(id: id), stack.staff())
                }?.detail("state") == "PAUSED")
            _ = try await stack.templates.resume(.init(id: id), stack.staff())
            _ = try await stack.templates.archive(.init(id: id), stack.staff())
            #expect(try await issue() == "ARCHIVED")
            #expect(try await stack.state(of: first.id, ann) == .issued)
            change.version = 2
            #expect(
                try await refusalKey {
                    _ = try await stack.templates.update(change, stack.staff())
                } == "TEMPLATE_ARCHIVED")
            try await stack.checkCounts()
        }
    }

    @Test("D01 a definition that makes no sense is refused with its field")
    func refusals() async throws {
        try await MarketingStack.run { stack in
            typealias Change = @Sendable (inout MarketingV1.TemplateDefinition) -> Void
            let changes: [(String, Change)] = [
                ("definition.name", { $0.name?.en = "" }),
                ("definition.terms", { $0.terms = nil }),
                ("definition.terms.discount", { $0.terms?.discount = nil }),
                ("definition.validity", { $0.validity = nil }),
                ("definition.validity", { $0.validity = .init() }),
                ("definition.validity.lastDate", { $0.validity?.lastDate = "2026-02-30" }),
                ("definition.validity.days.count", { $0.validity?.days?.count = 36_501 }),
                ("definition.total", { $0.total = -1 }),
                ("definition.perMember", { $0.perMember = 1_001 }),
                ("definition.remindDays", { $0.remindDays = 91 }),
                ("definition.extensionDays", { $0.extensionDays = 367 }),
                ("definition.purpose", { $0.purpose = "BIRTHDAY" }),
                ("definition.claimFrom", { $0.claimFrom = MarketingStack.noon }),
                ("definition.limits[0].uses", { $0.limits = [.init()] }),
            ]
            for (field, change) in changes {
                let refused = try await refusalInfo {
                    _ = try await stack.templates.create(
                        .init(definition: MarketingStack.definition(change)), stack.staff())
                }
                #expect(refused?.key == "INVALID_ARGUMENT" && refused?.detail("field") == field)
            }
            #expect(
                try await refusalKey {
                    _ = try await stack.templates.create(
                        .init(
                            definition: MarketingStack.definition {
                                $0.terms?.storeIds = [UUIDv7(hi: 1, lo: 1).description]
                            }), stack.staff())
                } == "STORE_NOT_FOUND")
        }
    }

    @Test("D03 members see what they may claim, staff sees all, and the till and others see none")
    func reading() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let open = try await stack.template { $0.claimable = true }
            let closed = try await stack.template()
            let mine = try await stack.templates.list(.init(), stack.member(ann))
            #expect(mine.templates.map(\.id) == [open])
            #expect(
                try await stack.templates.get(.init(id: open), stack.member(ann)).id == open)
            #expect(
                try await refusalKey {
                    _ = try await stack.templates.get(.init(id: closed), stack.member(ann))
                } == "TEMPLATE_NOT_FOUND")
            var all: [String] = []
            var token = ""
            repeat {
                let page = try await stack.templates.list(
                    .init(pageSize: 1, pageToken: token), stack.staff("auditor"))
                all += page.templates.map(\.id)
                token = page.nextPageToken
            } while !token.isEmpty
            // The third is the demo's welcome.
            #expect(Array(all.prefix(2)) == [closed, open] && all.count == 3)
            let refused = try await refusalKey {
                _ = try await stack.templates.create(
                    .init(definition: MarketingStack.definition()), stack.staff("store_manager"))
            }
            #expect(refused == "PERMISSION_DENIED")
        }
    }

    @Test("A08 one active template welcomes; another one waits until it is archived")
    func purpose() async throws {
        try await MarketingStack.run { stack in
            let created = try await stack.templates.create(
                .init(definition: MarketingStack.definition { $0.purpose = "WELCOME" }),
                stack.staff())
            let id = try #require(created.template?.id)
            #expect(
                try await refusalKey {
                    _ = try await stack.templates.publish(.init(id: id), stack.staff())
                } == "PURPOSE_TAKEN")
            _ = try await stack.templates.archive(
                .init(id: "01980000-0000-7000-8000-000000000c01"), stack.staff())
            _ = try await stack.templates.publish(.init(id: id), stack.staff())
            stack.members.add(Demo.member(1), at: MarketingStack.noon)
            try await eventually("the new welcome") {
                try await stack.coupons.listMine(.init(), stack.member(Demo.member(1)))
                    .coupons.map(\.templateId) == [id]
            }
        }
    }
}
