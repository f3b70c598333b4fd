import Messages
import OfflineTokens
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Coupons that tills take without the network")
struct OfflineCouponTests {
    private func taken(
        _ stack: MarketingStack, _ coupon: MarketingV1.Coupon, of member: UUIDv7,
        key: String? = nil
    ) async throws -> MarketingV1.OfflineCouponReply {
        try await stack.offline.takeOffline(
            .init(id: coupon.id), stack.member(member, key: key))
    }

    /// As points-service tells of a sale.
    private func use(
        _ stack: MarketingStack, _ coupon: MarketingV1.Coupon, by member: UUIDv7, in sale: UUIDv7,
        of order: UUIDv7? = nil, at instant: Instant = MarketingStack.noon, key: String? = nil
    ) async throws -> MarketingV1.CouponReply {
        try await stack.offline.useOffline(
            .init(
                couponId: coupon.id, memberId: member.description, saleId: sale.description,
                soldAt: instant, storeId: Demo.store, terminalId: "till-1",
                orderId: (order ?? sale).description),
            stack.ledgerCaller(key: key))
    }

    private func closedAs(_ body: () async throws -> Void) async throws -> String? {
        let info = try await refusalInfo(body)
        #expect(info == nil || info?.key == "COUPON_CLOSED")
        return info?.detail("state")
    }

    @Test("N12 D05 she takes a coupon offline, once, and a till verifies it by public keys")
    func tokens() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            let reply = try await taken(stack, coupon, of: ann, key: "take-offline-key-1")
            #expect(reply.coupon?.state == .held && reply.coupon?.orderId == "")
            #expect(reply.expiresAt == MarketingStack.noon.adding(seconds: 86_400))
            #expect(reply.coupon?.offlineUntil == reply.expiresAt)
            #expect(reply.freeAt == MarketingStack.noon.adding(seconds: 4 * 86_400))
            #expect(reply.token.hasPrefix("PC1.") && reply.token.utf8.count <= 512)

            let keys = try await stack.offline.getKeys(.init(), stack.till())
            let bundle = try OfflineKeyBundle(keys.bundle)
            #expect(keys.validUntil == bundle.validUntil)
            let token = try OfflineCoupon.verify(
                reply.token, keys: bundle.keys, at: MarketingStack.noon)
            #expect(token.coupon.description == coupon.id && token.member == ann)
            #expect(token.merchant == Demo.merchant && token.expiresAt == reply.expiresAt)
            let settled = try await stack.offline.readKeys(.init(), stack.ledgerCaller())
            #expect(try OfflineKeyBundle(settled.bundle).keys == bundle.keys)

            // Under its key, under another one, an hour later: the same token.
            stack.clock.advance(seconds: 3_600)
            let again = try await taken(stack, coupon, of: ann, key: "take-offline-key-1")
            #expect(again.replayed && again.token == reply.token)
            #expect(try await taken(stack, coupon, of: ann).token == reply.token)
            #expect(try await stack.events(of: ann) == ["coupon.issued", "coupon.held"])

            // Nobody else's coupon, and no till or service takes one.
            let bob = try await stack.member(2)
            #expect(
                try await refusalKey { _ = try await taken(stack, coupon, of: bob) }
                    == "COUPON_NOT_FOUND")
            #expect(
                try await refusalKey {
                    _ = try await stack.offline.takeOffline(.init(id: coupon.id), stack.till())
                } == "PERMISSION_DENIED")
            #expect(
                try await refusalKey {
                    _ = try await stack.offline.useOffline(.init(), stack.till())
                } == "PERMISSION_DENIED")
        }
    }

    @Test("N12 what is set aside for tills is not scanned, not given away, not taken back")
    func isHeld() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let bob = try await stack.member(2)
            let template = try await stack.template { $0.transferable = true }
            let coupon = try await stack.coupon(of: ann, template)
            _ = try await taken(stack, coupon, of: ann)
            let held = "HELD"
            #expect(
                try await closedAs {
                    _ = try await stack.coupons.scan(
                        .init(code: coupon.code, storeId: Demo.store, subtotalMinor: 10_000),
                        stack.till())
                } == held)
            #expect(
                try await closedAs {
                    _ = try await stack.coupons.transfer(
                        .init(id: coupon.id, toMemberId: bob.description), stack.member(ann))
                } == held)
            #expect(
                try await closedAs {
                    _ = try await stack.coupons.cancel(
                        .init(id: coupon.id, reason: "no"), stack.staff())
                } == held)
            // What is used or held by an order cannot be set aside.
            let used = try await stack.coupon(of: ann, template)
            _ = try await stack.coupons.scan(
                .init(code: used.code, storeId: Demo.store, subtotalMinor: 10_000), stack.till())
            #expect(
                try await closedAs { _ = try await taken(stack, used, of: ann) } == "USED")
            try await stack.checkCounts()
        }
    }

    @Test("N12 I5 an upload uses it up, for its sale any number of times, and for no other sale")
    func usedOnce() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let bob = try await stack.member(2)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            let (sale, other) = (stack.identifiers.next(), stack.identifiers.next())
            // Nobody has it offline: no till can have taken it.
            #expect(
                try await closedAs { _ = try await use(stack, coupon, by: ann, in: sale) }
                    == "EXPIRED")
            _ = try await taken(stack, coupon, of: ann)
            #expect(
                try await refusalKey { _ = try await use(stack, coupon, by: bob, in: sale) }
                    == "COUPON_NOT_FOUND")
            let used = try await use(stack, coupon, by: ann, in: sale, key: "offline-sale-1234")
            #expect(used.coupon?.state == .used && used.coupon?.storeId == Demo.store)
            #expect(used.coupon?.usedAt == MarketingStack.noon)
            #expect(used.coupon?.terminalId == "till-1")
            let again = try await use(stack, coupon, by: ann, in: sale, key: "offline-sale-1234")
            #expect(again.replayed)
            #expect(try await use(stack, coupon, by: ann, in: sale).coupon?.state == .used)
            #expect(
                try await closedAs { _ = try await use(stack, coupon, by: ann, in: other) }
                    == "USED")
            #expect(
                try await closedAs { _ = try await taken(stack, coupon, of: ann) } == "USED")
            #expect(
                try await stack.events(of: ann)
                    == ["coupon.issued", "coupon.held", "coupon.used"])
            try await stack.checkCounts()
        }
    }

    @Test("N12 of sales that use one coupon at once one gets it")
    func races() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template { $0.perMember = 0 }
            for round in 0..<5 {
                let coupon = try await stack.coupon(of: ann, template)
                _ = try await taken(stack, coupon, of: ann)
                let won = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for _ in 0..<6 {
                        group.addTask {
                            let sale = stack.identifiers.next()
                            return try await refusalKey {
                                _ = try await use(stack, coupon, by: ann, in: sale)
                            } == nil
                        }
                    }
                    return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
                }
                #expect(won == 1, "round \(round)")
            }
            try await stack.checkCounts()
        }
    }

    @Test(
        "N12 what no till has used is free three days after its token's end; a late till still uses it"
    )
    func comesBack() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            let brief = try await stack.template { $0.validity = .init(days: .init(count: 1)) }
            let free = try await stack.coupon(of: ann, template)
            let late = try await stack.coupon(of: ann, template)
            let short = try await stack.coupon(of: ann, brief)
            for coupon in [free, late, short] { _ = try await taken(stack, coupon, of: ann) }
            // A second before, all three are held.
            stack.clock.advance(seconds: 4 * 86_400 - 1)
            #expect(try await stack.state(of: free.id, ann) == .held)
            stack.clock.advance(seconds: 1)
            try await eventually("they are free") {
                var states: [MarketingV1.CouponState] = []
                for coupon in [free, late, short] {
                    states.append(try await stack.state(of: coupon.id, ann))
                }
                return states == [.issued, .issued, .expired]
            }
            // The member uses one; tills tell of the others, which were sold in time.
            _ = try await stack.coupons.scan(
                .init(code: free.code, storeId: Demo.store, subtotalMinor: 10_000), stack.till())
            #expect(
                try await closedAs {
                    _ = try await use(stack, free, by: ann, in: stack.identifiers.next())
                } == "USED")
            for coupon in [late, short] {
                let used = try await use(stack, coupon, by: ann, in: stack.identifiers.next())
                #expect(used.coupon?.state == .used)
            }
            try await stack.checkCounts()
        }
    }

    @Test(
        "N12 N01 the return of its whole order gives it back: to the tills while its token is out, with days of its own after its end, or not at all"
    )
    func comesBackWithTheGoods() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            let strict = try await stack.template {
                $0.validity = .init(days: .init(count: 1))
                $0.afterRestoring = .staysExpired
            }
            let kind = try await stack.template { $0.validity = .init(days: .init(count: 1)) }
            var used: [(coupon: MarketingV1.Coupon, order: UUIDv7)] = []
            for template in [template, strict, kind] {
                let coupon = try await stack.coupon(of: ann, template)
                let order = stack.identifiers.next()
                _ = try await taken(stack, coupon, of: ann)
                let key = "offline-sale-\(order)"
                let sale = stack.identifiers.next()
                let reply = try await use(
                    stack, coupon, by: ann, in: sale, of: order, key: key)
                #expect(reply.coupon?.orderId == order.description)
                used.append((coupon, order))
            }
            try await stack.checkCounts()
            // A part of the goods gives nothing back; the whole does, to where it was.
            let noon = MarketingStack.noon
            try await stack.ledger.refundedOfTill(used[0].order, whole: false, at: noon)
            for (_, order) in used {
                try await stack.ledger.refundedOfTill(order, at: noon)
                try await stack.ledger.refundedOfTill(order, at: noon)
            }
            try await eventually("they are set aside again") {
                var states: [MarketingV1.CouponState] = []
                for (coupon, _) in used {
                    states.append(try await stack.state(of: coupon.id, ann))
                }
                return states == [.held, .held, .held]
            }
            try await stack.checkCounts()
            let restored = try await stack.coupons.get(
                .init(id: used[0].coupon.id), stack.member(ann))
            #expect(restored.orderId == "" && restored.storeId == "" && restored.restoredAt == noon)
            #expect(restored.offlineUntil == noon.adding(seconds: 86_400))
            // Its token is still out: another sale may use it, and the same one does not once more.
            let second = try await use(
                stack, used[0].coupon, by: ann, in: stack.identifiers.next())
            #expect(second.coupon?.state == .used)
            #expect(
                try await stack.events(of: ann).suffix(4)
                    == ["coupon.restored", "coupon.restored", "coupon.restored", "coupon.used"])
            stack.clock.advance(seconds: 4 * 86_400)
            try await eventually("the others are free, or over") {
                let strict = try await stack.state(of: used[1].coupon.id, ann)
                let kind = try await stack.state(of: used[2].coupon.id, ann)
                return strict == .expired && kind == .issued
            }
            // Three business days after it is free, 2026-03-09.
            let late = try await stack.coupons.get(
                .init(id: used[2].coupon.id), stack.member(ann))
            #expect(late.lastDate == "2026-03-12")
            try await stack.checkCounts()
        }
    }

    @Test("N12 a sale that tells again after its goods came back does not use the coupon once more")
    func isNotUsedAgain() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            let (sale, order) = (stack.identifiers.next(), stack.identifiers.next())
            _ = try await taken(stack, coupon, of: ann)
            _ = try await use(stack, coupon, by: ann, in: sale, of: order)
            try await stack.ledger.refundedOfTill(order, at: MarketingStack.noon)
            try await eventually("it is set aside again") {
                try await stack.state(of: coupon.id, ann) == .held
            }
            let again = try await use(stack, coupon, by: ann, in: sale, of: order)
            #expect(again.coupon?.state == .held)
            try await stack.checkCounts()
        }
    }

    @Test("N12 D02 the token says where, when and from what on it is good, in instants")
    func saysItsTerms() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            // Thursdays, 21:00 to 23:00, coffee only, in one store.
            let template = try await stack.template {
                $0.terms?.storeIds = [Demo.store]
                $0.terms?.scope = .init(categories: ["coffee"])
                $0.terms?.times = .init(
                    weekdays: ["THURSDAY"], minutes: [.init(from: 1_260, until: 1_380)])
            }
            let coupon = try await stack.coupon(of: ann, template)
            let reply = try await taken(stack, coupon, of: ann)
            let keys = try await stack.offline.getKeys(.init(), stack.till())
            let token = try OfflineCoupon.verify(
                reply.token, keys: try OfflineKeyBundle(keys.bundle).keys,
                at: MarketingStack.noon)
            let from = try #require(Instant(rfc3339: "2026-03-05T13:00:00Z"))
            #expect(token.terms.hours == [from..<from.adding(seconds: 7_200)])
            func refusal(
                _ store: String, at instant: Instant, category: String = "coffee"
            ) throws -> OfflineCouponTerms.Refusal? {
                token.terms.refusal(
                    of: .init(
                        store: try #require(UUIDv7(store)), soldAt: instant, currency: .cny,
                        lines: [.init(sku: "a", category: category, amountMinor: 8_000)]),
                    takenMinor: 2_000)
            }
            #expect(try refusal(Demo.store, at: from) == nil)
            #expect(try refusal(Demo.bar, at: from) == .store)
            #expect(try refusal(Demo.store, at: from.adding(seconds: -1)) == .time)
            #expect(try refusal(Demo.store, at: from, category: "cake") == .noItem)
        }
    }

    @Test("N12 what a till cannot judge alone is not set aside for one, and says why")
    func staysOnline() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let cases: [(String, (inout MarketingV1.TemplateDefinition) -> Void)] = [
                ("CHANNEL", { $0.terms?.channels = [.online] }),
                ("BIRTHDAY", { $0.terms?.audience = .init(birthday: "DAY") }),
                (
                    "KIND",
                    {
                        $0.terms?.stage = .line
                        $0.terms?.discount = .buyGet(.init(buy: 1, get: 1))
                    }
                ),
                ("KIND", { $0.terms?.stage = .shipping }),
                ("TAGS", { $0.terms?.scope = .init(tags: ["new"]) }),
                ("TIME", { $0.terms?.times = .init(weekdays: ["MONDAY"]) }),
                (
                    "SIZE",
                    { $0.terms?.scope = .init(skus: (0..<100).map { "article-\($0)" }) }
                ),
            ]
            for (reason, change) in cases {
                let coupon = try await stack.coupon(of: ann, try await stack.template(change))
                let info = try await refusalInfo { _ = try await taken(stack, coupon, of: ann) }
                #expect(info?.key == "COUPON_NOT_OFFLINE")
                #expect(info?.detail("reason") == reason)
                #expect(try await stack.state(of: coupon.id, ann) == .issued, "\(reason)")
            }
            let gold = try await stack.template { $0.terms?.audience = .init(levels: ["gold"]) }
            let info = try await refusalInfo {
                _ = try await taken(stack, try await stack.coupon(of: ann, gold), of: ann)
            }
            #expect(info?.key == "COUPON_NOT_APPLICABLE" && info?.detail("reason") == "LEVEL")
        }
    }

    @Test("N12 without keys no coupon is given out")
    func needsKeys() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            #expect(
                try await refusalKey { _ = try await taken(stack, coupon, of: ann) }
                    == "OFFLINE_NOT_OFFERED")
            #expect(
                try await refusalKey {
                    _ = try await stack.offline.getKeys(.init(), stack.till())
                } == "OFFLINE_NOT_OFFERED")
            #expect(try await stack.state(of: coupon.id, ann) == .issued)
        }
    }
}
