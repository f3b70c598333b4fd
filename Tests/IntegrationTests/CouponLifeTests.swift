import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

private struct ReadStoredState: Statement {
    static let sql = "SELECT state FROM coupons WHERE id = $1"
    let coupon: UUIDv7
    func bind(_ parameters: inout Parameters) { parameters.append(coupon) }
    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

@Suite("Coupons without an order: scanned, given away, taken back, out of time")
struct CouponLifeTests {
    private func scan(
        _ stack: MarketingStack, _ code: String, key: String? = nil, store: String = Demo.store,
        subtotalMinor: Int64 = 10_000
    ) async throws -> MarketingV1.CouponReply {
        try await stack.coupons.scan(
            .init(
                code: code, storeId: store, terminalId: "till-1", staffId: "waiter-3",
                subtotalMinor: subtotalMinor), stack.till(key: key))
    }

    @Test("D05 C20 D04 claimed online, a code is used once in a store; others hear when and where")
    func scanned() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template { $0.claimable = true }
            let claimed = try await stack.coupons.claim(
                .init(templateId: template), stack.member(ann))
            let coupon = try #require(claimed.coupon)
            #expect(coupon.code.count == 16 && coupon.reason == "CLAIM")
            let half = coupon.code.index(coupon.code.startIndex, offsetBy: 8)
            let typed = "\(coupon.code[..<half].lowercased())-\(coupon.code[half...])"
            let used = try await scan(stack, typed, key: "scan-at-the-till-1")
            #expect(used.coupon?.state == .used && used.coupon?.storeId == Demo.store)
            #expect(used.coupon?.terminalId == "till-1" && used.coupon?.staffId == "waiter-3")
            #expect(used.coupon?.usedAt == MarketingStack.noon && used.coupon?.code == "")
            let again = try await scan(stack, typed, key: "scan-at-the-till-1")
            #expect(again.replayed && again.coupon == used.coupon)
            let refused = try await refusalInfo { _ = try await scan(stack, coupon.code) }
            #expect(refused?.key == "CODE_USED" && refused?.detail("storeId") == Demo.store)
            #expect(refused?.detail("redeemedAt") == MarketingStack.noon.rfc3339)
            #expect(
                try await refusalKey { _ = try await scan(stack, "0000000000000000") }
                    == "CODE_NOT_FOUND")
            #expect(try await stack.events(of: ann) == ["coupon.issued", "coupon.used"])
            try await stack.checkCounts()
        }
    }

    @Test("C20 of two tills that scan a code at once one wins")
    func scannedAtOnce() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            for _ in 0..<10 {
                let coupon = try await stack.coupon(of: ann, template)
                let refusals = try await withThrowingTaskGroup(of: String?.self) { group in
                    for store in [Demo.store, Demo.bar] {
                        group.addTask {
                            try await refusalKey {
                                _ = try await scan(stack, coupon.code, store: store)
                            }
                        }
                    }
                    return try await group.reduce(into: [String?]()) { $0.append($1) }
                }
                #expect(refusals.compactMap { $0 } == ["CODE_USED"])
            }
            try await stack.checkCounts()
        }
    }

    @Test("D02 a code is good in its stores, at its hours, from its subtotal, for its levels")
    func scanConditions() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            func refusal(
                _ subtotalMinor: Int64 = 10_000, store: String = Demo.store,
                _ change: (inout MarketingV1.TemplateDefinition) -> Void
            ) async throws -> PatronV1.ErrorInfo? {
                let coupon = try await stack.coupon(of: ann, try await stack.template(change))
                return try await refusalInfo {
                    _ = try await scan(
                        stack, coupon.code, store: store, subtotalMinor: subtotalMinor)
                }
            }
            let threshold = try await refusal(9_999) { _ in }
            #expect(threshold?.key == "COUPON_NOT_APPLICABLE")
            #expect(threshold?.detail("reason") == "THRESHOLD")
            #expect(threshold?.detail("missingMinor") == "1")
            let store = try await refusal { $0.terms?.storeIds = [Demo.bar] }
            #expect(store?.key == "CODE_NOT_VALID_HERE")
            let there = try await refusal(store: Demo.bar) { $0.terms?.storeIds = [Demo.bar] }
            #expect(there == nil)
            let time = try await refusal { $0.terms?.times = .init(weekdays: ["FRIDAY"]) }
            #expect(time?.detail("reason") == "TIME")
            let level = try await refusal { $0.terms?.audience = .init(levels: ["gold"]) }
            #expect(level?.detail("reason") == "LEVEL")
            let base = try await refusal { $0.terms?.audience = .init(levels: ["base"]) }
            #expect(base == nil)
            let later = try await refusal {
                $0.validity?.from = MarketingStack.noon.adding(seconds: 60)
            }
            #expect(later?.detail("reason") == "NOT_YET_VALID")
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            let foreign = try await refusalKey {
                _ = try await stack.coupons.scan(
                    .init(code: coupon.code, storeId: Demo.store, subtotalMinor: 10_000),
                    stack.staff("cashier", of: [Demo.bar]))
            }
            #expect(foreign == "OUT_OF_SCOPE")
        }
    }

    @Test("D03 who gives a coupon away has it no more, nor its code; its end stays")
    func transfers() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let bob = Demo.member(2)
            stack.members.add(bob, phone: "+8613800000002", source: "IMPORT")
            let template = try await stack.template {
                $0.transferable = true
                $0.perMember = 1
            }
            let coupon = try await stack.coupon(of: ann, template)
            let request = MarketingV1.TransferCouponRequest(
                id: coupon.id, toPhone: "+8613800000002")
            let given = try await stack.coupons.transfer(
                request, stack.member(ann, key: "transfer-to-bob-1"))
            #expect(given.coupon?.memberId == bob.description && given.coupon?.code == "")
            let again = try await stack.coupons.transfer(
                request, stack.member(ann, key: "transfer-to-bob-1"))
            #expect(again.replayed && again.coupon == given.coupon)
            #expect(
                try await refusalKey { _ = try await scan(stack, coupon.code) }
                    == "CODE_NOT_FOUND")
            let hers = try await stack.coupons.listMine(.init(), stack.member(ann))
            #expect(hers.coupons == [])
            let his = try await stack.coupons.get(.init(id: coupon.id), stack.member(bob))
            #expect(his.expiresAt == coupon.expiresAt && his.code != coupon.code)
            _ = try await scan(stack, his.code)
            #expect(
                try await stack.events(of: ann) == ["coupon.issued", "coupon.transferred"])
            #expect(try await stack.events(of: bob) == ["coupon.transferred", "coupon.used"])
            // What she gave away counts as hers: she gets no other one.
            let more = try await stack.coupons.issue(
                .init(templateId: template, memberIds: [ann.description]), stack.staff())
            #expect(more.notIssued.map(\.reason) == ["LIMIT_PER_MEMBER"])

            let kept = try await stack.coupon(of: ann, try await stack.template())
            let gone = Demo.member(3)
            stack.members.add(gone, silent: true)
            stack.members.update(gone, version: 2) { $0.state = .anonymised }
            for (to, key) in [
                (bob.description, "COUPON_NOT_TRANSFERABLE"),
                (ann.description, "INVALID_ARGUMENT"),
                (gone.description, "MEMBER_NOT_FOUND"),
                (Demo.member(99).description, "MEMBER_NOT_FOUND"),
            ] {
                let refused = try await refusalKey {
                    _ = try await stack.coupons.transfer(
                        .init(id: kept.id, toMemberId: to), stack.member(ann))
                }
                #expect(refused == key)
            }
            let foreign = try await refusalKey {
                _ = try await stack.coupons.transfer(
                    .init(id: kept.id, toMemberId: ann.description), stack.member(bob))
            }
            #expect(foreign == "COUPON_NOT_FOUND")
            try await stack.checkCounts()
        }
    }

    @Test("D04 lists by state, of her own and for staff, who see no codes")
    func lists() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            var coupons: [MarketingV1.Coupon] = []
            for _ in 0..<5 { coupons.append(try await stack.coupon(of: ann, template)) }
            _ = try await scan(stack, coupons[0].code)
            _ = try await stack.coupons.cancel(
                .init(id: coupons[1].id, reason: "发错了"), stack.staff("store_manager"))
            #expect(
                try await refusalKey {
                    _ = try await stack.coupons.cancel(
                        .init(id: coupons[0].id, reason: "发错了"), stack.staff())
                } == "COUPON_CLOSED")
            func mine(_ state: MarketingV1.CouponState) async throws -> Set<String> {
                Set(
                    try await stack.coupons.listMine(
                        .init(pageSize: 100, state: state), stack.member(ann)
                    ).coupons.map(\.id))
            }
            #expect(try await mine(.unspecified).count == 5)
            #expect(try await mine(.used) == [coupons[0].id])
            #expect(try await mine(.cancelled) == [coupons[1].id])
            #expect(try await mine(.issued) == Set(coupons[2...].map(\.id)))
            // By the instant, before a job has written anything down.
            stack.clock.set(try #require(coupons[2].expiresAt))
            #expect(try await mine(.issued) == [])
            #expect(try await mine(.expired) == Set(coupons[2...].map(\.id)))
            let seen = try await stack.coupons.listOfMember(
                .init(memberId: ann.description, pageSize: 2), stack.staff("auditor"))
            #expect(seen.coupons.count == 2 && seen.coupons.allSatisfy { $0.code.isEmpty })
            #expect(!seen.nextPageToken.isEmpty)
            #expect(
                try await refusalKey {
                    _ = try await stack.coupons.listOfMember(
                        .init(memberId: ann.description),
                        stack.staff("store_manager", of: [Demo.bar]))
                } == "MEMBER_NOT_FOUND")
            #expect(
                try await refusalKey {
                    _ = try await stack.coupons.get(
                        .init(id: coupons[0].id), stack.member(Demo.member(2)))
                } == "COUPON_NOT_FOUND")
        }
    }

    @Test(
        "D02 an end counts at its instant and is written down once; the reminder comes days before")
    func expiry() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template { $0.remindDays = 2 }
            let coupon = try await stack.coupon(of: ann, template)
            #expect(coupon.expiresAt == Instant(rfc3339: "2026-03-12T16:00:00Z"))
            try await stack.withSecondInstance { _ in
                stack.clock.set(try #require(Instant(rfc3339: "2026-03-09T16:00:00Z")))
                try await eventually("she is reminded") {
                    try await stack.events(of: ann) == ["coupon.issued", "coupon.expiring"]
                }
                stack.clock.set(try #require(coupon.expiresAt).adding(microseconds: -1))
                #expect(try await stack.state(of: coupon.id, ann) == .issued)
                stack.clock.advance(seconds: 1)
                #expect(try await stack.state(of: coupon.id, ann) == .expired)
                #expect(
                    try await refusalKey { _ = try await scan(stack, coupon.code) }
                        == "CODE_EXPIRED")
                let id = try #require(UUIDv7(coupon.id))
                try await eventually("it is written down") {
                    try await stack.owner.query(
                        ReadStoredState(coupon: id), deadline: .now + .seconds(10)
                    ) == ["EXPIRED"]
                }
            }
            #expect(
                try await stack.events(of: ann)
                    == ["coupon.issued", "coupon.expiring", "coupon.expired"])
            try await stack.checkCounts()
        }
    }
}
