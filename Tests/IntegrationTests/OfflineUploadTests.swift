import Messages
import OfflineTokens
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Sales without the network")
struct OfflineUploadTests {
    private func upload(
        _ stack: PointsStack, _ sales: [PointsV1.OfflineSale], key: String
    ) async throws -> [PointsV1.SettledOfflineSale] {
        try await stack.offline.upload(
            .init(sales: sales), stack.till(key: PointsStack.key(key))
        ).sales
    }

    @Test("N12 E04 sales by code, by card and by phone become orders with their points, once")
    func settles() async throws {
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann, phone: "13800000001")
            stack.members.name(ann, by: "6288000000000008", as: .card)
            let sold = stack.clock.now().adding(seconds: -3_600)
            let sales = [
                shop.sale(1, code: try shop.code(1, of: ann, at: sold), at: sold),
                shop.sale(2, code: "6288000000000008", amountMinor: 5_000, at: sold),
                shop.sale(3, phone: "13800000001", amountMinor: 2_500, at: sold),
            ]
            let settled = try await upload(stack, sales, key: "upload-1")
            #expect(settled.map(\.outcome) == [.settled, .settled, .settled])
            #expect(settled.map(\.pointsEarned) == [100, 50, 25])
            #expect(settled.map(\.replayed) == [false, false, false])
            #expect(try await stack.balance(of: ann).available == 175)

            let order = try await stack.orders.get(
                .init(id: settled[0].orderId), stack.till())
            #expect(order.memberId == ann.description)
            #expect(order.paidAt == sold && order.externalId == "offline-1")

            // Under the same key, under another one, and one by one: the same answers.
            for key in ["upload-1", "upload-2"] {
                let again = try await upload(stack, sales, key: key)
                #expect(again.map(\.orderId) == settled.map(\.orderId))
                #expect(again.map(\.pointsEarned) == [100, 50, 25])
                #expect(again.map(\.replayed) == [true, true, true])
            }
            #expect(try await stack.balance(of: ann).available == 175)
            #expect(
                try await refusalKey { _ = try await upload(stack, [sales[0]], key: "upload-1") }
                    == "IDEMPOTENCY_MISMATCH")
        }
    }

    @Test(
        "N12 F05 over several tills a code pays once, and a day's spending stays within the limit")
    func keepsTheLimit() async throws {
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = stack.clock.now().adding(seconds: -3_600)
            try await stack.fund(ann, 30_000)
            let codes = try (1...4).map { try shop.code(UInt64($0), of: ann, at: sold) }
            let first = try await upload(
                stack, [shop.sale(1, code: codes[0], spendMinor: 8_000, at: sold)], key: "till-1")
            #expect(first.map(\.outcome) == [.settled])
            let second = try await upload(
                stack,
                [
                    shop.sale(2, code: codes[0], spendMinor: 100, at: sold, terminal: "till-2"),
                    // 8 000 are spent, and 12 000 are left.
                    shop.sale(
                        3, code: codes[1], amountMinor: 12_001, spendMinor: 12_001, at: sold),
                    shop.sale(
                        4, code: codes[1], amountMinor: 12_000, spendMinor: 12_000, at: sold),
                    shop.sale(5, code: codes[2], spendMinor: 1, at: sold),
                    shop.sale(6, code: codes[2], spendMinor: 10_000, at: sold),
                    shop.sale(7, code: codes[0], at: sold),
                ], key: "till-2")
            #expect(
                second.map(\.conflict) == [
                    .serialUsed, .spendLimitExceeded, .unspecified, .spendLimitExceeded,
                    .spendLimitExceeded, .unspecified,
                ])
            let details = second[1].details.map { "\($0.name)=\($0.value)" }
            #expect(details == ["limitMinor=20000", "spentMinor=8000", "saleMinor=12001"])
            #expect(second[1].text?.zh.contains("20000") == true)

            stack.clock.advance(seconds: 86_400)
            let tomorrow = stack.clock.now().adding(seconds: -3_600)
            let next = try await upload(
                stack,
                [
                    shop.sale(
                        8, code: try shop.code(9, of: ann, at: tomorrow), spendMinor: 10_000,
                        at: tomorrow)
                ], key: "till-3")
            #expect(next.map(\.outcome) == [.settled])
            // 8 000, 12 000 and 10 000: what was a conflict has spent nothing.
            #expect(try await stack.value(of: ann).availableMinor == 0)
        }
    }

    @Test("N12 of two tills that upload the same code at once exactly one settles")
    func racesForACode() async throws {
        try await PointsStack.run(instances: 2) { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.fund(ann, 10_000)
            let other = try stack.other
            let sold = stack.clock.now().adding(seconds: -60)
            for round in 0..<10 {
                let number = UInt64(round)
                let code = try shop.code(number, of: ann, at: sold)
                let sales = (0..<6).map {
                    shop.sale(
                        100 + number * 10 + UInt64($0), code: code, amountMinor: 1_000,
                        spendMinor: 1_000, at: sold)
                }
                let outcomes = try await withThrowingTaskGroup(
                    of: PointsV1.OfflineConflict.self
                ) { group in
                    for (index, sale) in sales.enumerated() {
                        let till = index.isMultiple(of: 2) ? stack : other
                        group.addTask {
                            let key = PointsStack.key("race-\(round)-\(index)")
                            let reply = try await till.offline.upload(
                                .init(sales: [sale]), till.till(key: key))
                            return try #require(reply.sales.first).conflict
                        }
                    }
                    var all: [PointsV1.OfflineConflict] = []
                    for try await conflict in group { all.append(conflict) }
                    return all
                }
                #expect(outcomes.count { $0 == .unspecified } == 1, "round \(round)")
                #expect(outcomes.count { $0 == .serialUsed } == 5, "round \(round)")
            }
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await stack.value(of: ann).availableMinor == 0)
        }
    }

    @Test("N12 the same sale sent by many at once is one order")
    func racesForASale() async throws {
        try await PointsStack.run(instances: 2) { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.fund(ann, 8_000)
            let other = try stack.other
            let sold = stack.clock.now().adding(seconds: -60)
            let sale = shop.sale(
                1, code: try shop.code(1, of: ann, at: sold), spendMinor: 5_000, at: sold)
            let orders = try await withThrowingTaskGroup(of: String.self) { group in
                for index in 0..<20 {
                    let till = index.isMultiple(of: 2) ? stack : other
                    group.addTask {
                        let reply = try await till.offline.upload(
                            .init(sales: [sale]), till.till(key: PointsStack.key("same-\(index)")))
                        return try #require(reply.sales.first).orderId
                    }
                }
                var all: Set<String> = []
                for try await order in group { all.insert(order) }
                return all
            }
            #expect(orders.count == 1 && orders.first?.isEmpty == false)
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await stack.value(of: ann).availableMinor == 3_000)
        }
    }

    @Test("N12 forged, foreign, ended and early codes are conflicts, and the others are settled")
    func tellsConflicts() async throws {
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            let (ann, blocked) = (Demo.member(1), Demo.member(2))
            stack.members.add(ann)
            stack.members.add(blocked, blocked: true)
            let now = stack.clock.now()
            let sold = now.adding(seconds: -3_600)
            let good = try shop.code(1, of: ann, at: sold)
            let impostor = try OfflineSigningKey(
                kid: "k-1", purpose: .memberCode, seed: [UInt8](repeating: 9, count: 32))
            let stranger = try OfflineSigningKey(
                kid: "k-9", purpose: .memberCode, seed: [UInt8](repeating: 9, count: 32))
            func signed(_ key: OfflineSigningKey) throws -> String {
                try OfflineCode(
                    serial: OfflineShop.id(0xA, 77), merchant: Demo.merchant, member: ann,
                    levelCode: "base", levelRank: 0, spendLimitMinor: 1, currency: .cny,
                    issuedAt: sold, expiresAt: now
                ).signed(by: key)
            }
            var broken = shop.sale(9, code: good, at: sold)
            broken.order?.tenders[0].amountMinor += 1
            let foreign = try shop.code(2, of: ann, at: sold, merchant: Demo.otherMerchant)
            let nobody = try shop.code(3, of: Demo.member(99), at: sold)
            let settled = try await upload(
                stack,
                [
                    shop.sale(1, code: try signed(impostor), at: sold),
                    shop.sale(2, code: try signed(stranger), at: sold),
                    shop.sale(3, code: foreign, at: sold),
                    shop.sale(4, code: try shop.code(4, of: ann, at: now), at: sold),
                    shop.sale(
                        5, code: try shop.code(5, of: ann, at: sold.adding(seconds: -86_400)),
                        at: sold),
                    shop.sale(6, code: nobody, at: sold),
                    shop.sale(7, code: try shop.code(7, of: blocked, at: sold), at: sold),
                    shop.sale(8, code: good, at: now.adding(seconds: 301)),
                    broken,
                    shop.sale(10, code: good, at: sold),
                ], key: "upload-1")
            #expect(
                settled.map(\.conflict) == [
                    .codeForged, .keyUnknown, .codeMalformed, .clock, .codeExpired,
                    .memberUnknown, .memberBlocked, .clock, .orderRefused, .unspecified,
                ])
            #expect(settled[8].details.first?.value == "TENDERS_DO_NOT_ADD_UP")
            #expect(settled.filter { $0.outcome == .settled }.count == 1)
            #expect(
                settled.allSatisfy {
                    $0.outcome == .settled || ($0.text?.zh.isEmpty == false && $0.orderId.isEmpty)
                })
            #expect(try await stack.balance(of: ann).available == 100)

            let list = try await stack.offline.listConflicts(
                .init(pageSize: 5), stack.staff("store_manager"))
            #expect(list.conflicts.count == 5 && !list.nextPageToken.isEmpty)
            let rest = try await stack.offline.listConflicts(
                .init(pageSize: 5, pageToken: list.nextPageToken), stack.staff("store_manager"))
            #expect(
                (list.conflicts + rest.conflicts).map(\.externalId)
                    == (1...9).reversed().map { "offline-\($0)" })
            #expect(rest.conflicts.last?.conflict == .codeForged)
            #expect(rest.conflicts.last?.terminalId == "till-1")
            // Also of what could not be verified the report says what it was about.
            #expect(rest.conflicts.last?.amountMinor == 10_000)
        }
    }

    @Test("N12 after a rotation old codes are good while their key is published, and then no more")
    func followsRotation() async throws {
        try await PointsStack.run { stack in
            let old = try OfflineShop(stack, seed: 1)
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = stack.clock.now().adding(seconds: -60)
            let code = try old.code(1, of: ann, at: sold)
            let new = try OfflineShop(stack, seed: 2)
            stack.members.codes.publish([old.codeKey, new.codeKey])
            let during = try await upload(
                stack, [old.sale(1, code: code, at: sold)], key: "during")
            #expect(during.map(\.outcome) == [.settled])
            stack.members.codes.publish([new.codeKey])
            let after = try await upload(stack, [old.sale(2, code: code, at: sold)], key: "after")
            #expect(after.map(\.conflict) == [.keyUnknown])
            // What is decided stays: also where the key is back.
            stack.members.codes.publish([old.codeKey, new.codeKey])
            let again = try await upload(stack, [old.sale(2, code: code, at: sold)], key: "again")
            #expect(again.map(\.conflict) == [.keyUnknown])
            #expect(again.map(\.replayed) == [true])
        }
    }

    @Test("N12 an order that got through before the network went is the same order")
    func meetsTheOnlineOrder() async throws {
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = stack.clock.now().adding(seconds: -60)
            let code = try shop.code(1, of: ann, at: sold)
            stack.members.name(ann, by: code, as: .offline)
            let sale = shop.sale(1, code: code, at: sold)
            let online = try await stack.orders.place(
                try #require(sale.order), stack.till(key: PointsStack.key("online")))
            let settled = try await upload(stack, [sale], key: "upload-1")
            #expect(settled.map(\.orderId) == [online.order?.id])
            #expect(settled.map(\.pointsEarned) == [100])
            #expect(try await stack.balance(of: ann).available == 100)

            // Another order under the same number is not.
            var changed = shop.sale(2, code: code, amountMinor: 99, at: sold)
            changed.order?.externalId = "offline-1"
            let refused = try await upload(stack, [changed], key: "upload-2")
            #expect(refused.map(\.conflict) == [.orderRefused])
            #expect(refused[0].details.first?.value == "ORDER_EXISTS")
        }
    }

    @Test("N12 a sale whose settlement died half-way is taken up again, its order only once")
    func resumes() async throws {
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.fund(ann, 8_000)
            let sold = stack.clock.now().adding(seconds: -60)
            let sale = shop.sale(
                1, code: try shop.code(1, of: ann, at: sold), spendMinor: 5_000, at: sold)
            let first = try await upload(stack, [sale], key: "upload-1")
            // As it stands when the process ends behind the order, and before it is written down.
            for (key, signers) in [("upload-2", [shop.codeKey]), ("upload-3", [shop.couponKey])] {
                #expect(
                    try await stack.owner.execute(ForgetOutcomes(), deadline: .now + .seconds(5))
                        == 1)
                stack.members.codes.publish(signers)
                let again = try await upload(stack, [sale], key: key)
                #expect(again.map(\.outcome) == [.settled], "\(key)")
                #expect(again.map(\.orderId) == first.map(\.orderId))
                #expect(again.map(\.pointsEarned) == [100])
            }
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await stack.value(of: ann).availableMinor == 3_000)
        }
    }

    @Test("N12 a sale that comes again with another content is a conflict, and changes nothing")
    func isDecidedOnce() async throws {
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = stack.clock.now().adding(seconds: -60)
            let code = try shop.code(1, of: ann, at: sold)
            let sale = shop.sale(1, code: code, at: sold)
            _ = try await upload(stack, [sale], key: "upload-1")
            let changed = try await upload(
                stack, [shop.sale(1, code: code, amountMinor: 50_000, at: sold)], key: "upload-2")
            #expect(changed.map(\.conflict) == [.saleChanged])
            #expect(changed.map(\.id) == [sale.id])
            #expect(try await stack.balance(of: ann).available == 100)
            // It is told once, with what it said, however often it comes; the sale is as it was.
            let again = try await upload(
                stack,
                [sale, shop.sale(1, code: code, amountMinor: 50_000, at: sold)], key: "upload-4")
            #expect(again.map(\.conflict) == [.unspecified, .saleChanged])
            #expect(again.map(\.replayed) == [true, true])
            let list = try await stack.offline.listConflicts(.init(), stack.staff("owner"))
            #expect(list.conflicts.map(\.amountMinor) == [50_000])
            #expect(list.conflicts[0].id != sale.id)
            #expect(list.conflicts[0].details.first { $0.name == "saleId" }?.value == sale.id)
            let resolved = try await stack.offline.resolve(
                .init(id: list.conflicts[0].id, kind: .resolvedRejected, reason: "重复录入"),
                stack.staff("owner", key: PointsStack.key("resolve")))
            #expect(resolved.conflict?.resolution?.kind == .resolvedRejected)
            #expect(
                try await refusalKey { _ = try await upload(stack, [], key: "upload-3") }
                    == "INVALID_ARGUMENT")
        }
    }

    @Test("X22 an order by a dynamic code is answered again when the code has ended")
    func repeatsAfterTheCode() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            stack.members.name(ann, by: "M0000000000000000")
            var request = try stack.order("A-1", of: ann)
            request.memberId = ""
            request.memberCode = "M0000000000000000"
            let first = try await stack.orders.place(
                request, stack.till(key: PointsStack.key("place-1")))
            stack.members.name(nil, by: "M0000000000000000")
            let again = try await stack.orders.place(
                request, stack.till(key: PointsStack.key("place-1")))
            #expect(again.replayed && again.order?.id == first.order?.id)
            #expect(again.pointsEarned == first.pointsEarned)
            request.externalId = "A-2"
            #expect(
                try await refusalKey {
                    _ = try await stack.orders.place(
                        request, stack.till(key: PointsStack.key("place-2")))
                } == "MEMBER_CODE_INVALID")
        }
    }
}

/// Makes every settled sale one that is claimed only.
private struct ForgetOutcomes: Statement {
    static let sql = """
        UPDATE offline_sales SET state = 1, order_id = NULL, points = NULL WHERE state = 2
        """
}
