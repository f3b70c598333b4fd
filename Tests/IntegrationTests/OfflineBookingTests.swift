import Messages
import OfflineTokens
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// What an offline sale does beside its order, and what becomes of conflicts.
@Suite("What is owed for sales without the network, and what becomes of it")
struct OfflineBookingTests {
    private func tenders(
        _ stack: PointsStack, _ order: String
    ) async throws -> [String] {
        try await stack.orders.get(.init(id: order), stack.till()).tenders.map {
            "\($0.type.name) \($0.amountMinor)"
        }
    }

    private func whole(
        _ stack: PointsStack, _ order: String, key: String
    ) async throws -> PointsV1.RefundOrderReply {
        try await stack.orders.refund(
            .init(id: order, externalId: key), stack.till(key: PointsStack.key(key)))
    }

    @Test("N12 F05 what she spent offline is spent with the order, and comes back with its return")
    func spendsWithTheOrder() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let shop = try OfflineShop(stack)
            try await stack.setTerms { $0.topUpsEarnNothing = true }
            // ¥1 000 and ¥200 of bonus, which is spent first.
            try await stack.topUp("p-1", of: ann)
            let sold = stack.clock.now().adding(seconds: -3_600)
            let sale = shop.sale(
                1, code: try shop.code(1, of: ann, at: sold), spendMinor: 8_000, at: sold)
            let settled = try await stack.upload([sale], key: "upload-1")
            #expect(settled.map(\.outcome) == [.settled])
            // The bonus earns nothing: ¥20 of cash do.
            #expect(settled.map(\.pointsEarned) == [20])
            let value = try await stack.value(of: ann)
            #expect(value.principalMinor == 100_000 && value.bonusMinor == 12_000)
            #expect(
                try await stack.valueStatement(of: ann)
                    == ["VALUE_TOP_UP 100000 20000", "VALUE_SPEND 0 -8000"])
            let order = settled[0].orderId
            #expect(try await tenders(stack, order) == ["CASH 2000", "STORED_VALUE 8000"])

            let again = try await stack.upload([sale], key: "upload-2")
            #expect(again.map(\.replayed) == [true] && again.map(\.orderId) == [order])
            #expect(try await stack.value(of: ann).bonusMinor == 12_000)

            let refund = try await whole(stack, order, key: "r-1")
            #expect(refund.bonusMinor == 8_000 && refund.pointsClawedBack == 20)
            #expect(try await stack.value(of: ann).bonusMinor == 20_000)
        }
    }

    @Test("N12 F05 what she does not have is owed to the till, in an order and a conflict")
    func owes() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let shop = try OfflineShop(stack)
            try await stack.fund(ann, 5_000)
            let sold = stack.clock.now().adding(seconds: -3_600)
            let code = try shop.code(1, of: ann, at: sold)
            let sale = shop.sale(1, code: code, spendMinor: 8_000, at: sold)
            let settled = try await stack.upload([sale], key: "upload-1")
            #expect(settled.map(\.outcome) == [.conflict])
            #expect(settled.map(\.conflict) == [.insufficientStoredValue])
            #expect(
                settled[0].details.map { "\($0.name)=\($0.value)" }
                    == ["takenMinor=8000", "hadMinor=5000", "missingMinor=3000"])
            #expect(settled[0].text?.zh.contains("3000") == true)
            let order = settled[0].orderId
            #expect(
                try await tenders(stack, order)
                    == ["CASH 2000", "STORED_VALUE 5000", "OWED 3000"])
            // Nobody has paid ¥30: they earn nothing.
            #expect(settled[0].pointsEarned == 70)
            #expect(try await stack.balance(of: ann).available == 70)
            #expect(try await stack.value(of: ann).availableMinor == 0)

            // Sent again it is what it was; the code has paid.
            let again = try await stack.upload([sale], key: "upload-2")
            #expect(again.map(\.orderId) == [order] && again.map(\.replayed) == [true])
            let second = try await stack.upload(
                [shop.sale(2, code: code, spendMinor: 100, at: sold)], key: "upload-3")
            #expect(second.map(\.conflict) == [.serialUsed])
            let list = try await stack.offline.listConflicts(.init(), stack.staff("auditor"))
            #expect(list.conflicts.map(\.owedMinor) == [0, 3_000])
            #expect(list.conflicts.map(\.orderId) == ["", order])

            // She has money again: what is owed is no business of hers any more than before.
            try await stack.fund(ann, 4_000)
            let refund = try await whole(stack, order, key: "r-1")
            #expect(
                refund.tenders.map { "\($0.type.name) \($0.amountMinor)" }
                    == ["CASH 2000", "STORED_VALUE 5000", "OWED 3000"])
            #expect(try await stack.value(of: ann).availableMinor == 9_000)
            #expect(try await stack.balance(of: ann).available == 0)
        }
    }

    @Test("N12 F05 who has none, or whose stored value is frozen, owes all of it")
    func owesAll() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let shop = try OfflineShop(stack)
            let bob = Demo.member(2)
            try await stack.fund(bob, 10_000)
            _ = try await stack.storedValue.freeze(
                .init(memberId: bob.description, frozen: true, reason: "疑似盗用"),
                stack.staff("owner", key: PointsStack.key("freeze")))
            let sold = stack.clock.now().adding(seconds: -3_600)
            let settled = try await stack.upload(
                [
                    shop.sale(
                        1, code: try shop.code(1, of: ann, at: sold), amountMinor: 6_000,
                        spendMinor: 6_000, at: sold),
                    shop.sale(
                        2, code: try shop.code(2, of: bob, at: sold), spendMinor: 6_000,
                        at: sold),
                ], key: "upload-1")
            #expect(
                settled.map(\.conflict) == [.insufficientStoredValue, .insufficientStoredValue])
            #expect(settled.map(\.pointsEarned) == [0, 40])
            #expect(
                try await tenders(stack, settled[0].orderId).filter { !$0.hasSuffix(" 0") }
                    == ["OWED 6000"])
            #expect(
                try await tenders(stack, settled[1].orderId) == ["CASH 4000", "OWED 6000"])
            #expect(try await stack.value(of: bob).principalMinor == 10_000)
        }
    }

    @Test("N12 X27 what is owed is a line of the till's report, and somebody says why")
    func isReported() async throws {
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.fund(ann, 5_000)
            // What was paid for it was an earlier shift's.
            stack.clock.advance(seconds: 60)
            let opened = try await stack.tills.openShift(
                .init(storeId: Demo.store, terminalId: "till-1", staffId: "staff-7"),
                stack.till(key: PointsStack.key("open")))
            let shift = try #require(opened.shift)
            stack.clock.advance(seconds: 60)
            let sold = stack.clock.now().adding(seconds: -30)
            let settled = try await stack.upload(
                [
                    shop.sale(
                        1, code: try shop.code(1, of: ann, at: sold), spendMinor: 8_000, at: sold)
                ], key: "upload-1")
            #expect(settled.map(\.conflict) == [.insufficientStoredValue])
            stack.clock.advance(seconds: 60)
            // The till knows that it took ¥80 of stored value.
            let counted = try await stack.tills.countShift(
                .init(
                    id: shift.id,
                    counted: [
                        .init(type: .cash, amountMinor: 2_000),
                        .init(type: .storedValue, amountMinor: 8_000),
                    ]), stack.till(key: PointsStack.key("count")))
            let lines = try #require(counted.shift).tenders
            #expect(lines.map(\.type) == [.cash, .storedValue, .owed])
            #expect(lines.map(\.expectedMinor) == [2_000, 5_000, 3_000])
            #expect(lines.map(\.differenceMinor) == [0, 3_000, -3_000])
            func close(
                _ types: [PointsV1.TenderType], key: String
            ) async throws -> PointsV1.ShiftReply {
                try await stack.tills.closeShift(
                    .init(
                        id: shift.id,
                        reasons: types.map { .init(type: $0, reason: "离线储值不足") }),
                    stack.till(key: PointsStack.key(key)))
            }
            let silent = try await refusalInfo {
                _ = try await close([.storedValue], key: "silent")
            }
            #expect(silent?.detail("type") == "OWED")
            let closed = try await close([.storedValue, .owed], key: "close")
            #expect(closed.shift?.state == .closedShift)
        }
    }

    @Test("N12 of many offline sales at once no member spends more than she has")
    func racesForValue() async throws {
        try await PointsStack.run(instances: 2) { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.fund(ann, 4_500)
            let other = try stack.other
            let sold = stack.clock.now().adding(seconds: -60)
            let owed = try await withThrowingTaskGroup(of: Int64.self) { group in
                for index in 0..<8 {
                    let till = index.isMultiple(of: 2) ? stack : other
                    let sale = shop.sale(
                        UInt64(index), code: try shop.code(UInt64(index), of: ann, at: sold),
                        amountMinor: 1_000, spendMinor: 1_000, at: sold)
                    group.addTask {
                        let settled = try await till.upload([sale], key: "value-\(index)")
                        let missing = settled[0].details.first { $0.name == "missingMinor" }
                        return Int64(missing?.value ?? "0") ?? -1
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 }
            }
            #expect(owed == 3_500)
            #expect(try await stack.value(of: ann).availableMinor == 0)
            try await Violations.check(stack.owner)
        }
    }

    @Test("N12 F02 a use that a punch card has not is owed, in an order and a conflict")
    func owesUses() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let shop = try OfflineShop(stack)
            stack.members.name(ann, by: "6288000000000008", as: .card)
            let card = try await stack.card(
                try await stack.cardPlan("two") { $0.uses = 2 }, of: ann)
            let sold = stack.clock.now().adding(seconds: -60)
            func sale(
                _ number: UInt64, uses: Int, code: String
            ) throws -> PointsV1.OfflineSale {
                var sale = shop.sale(number, code: code, amountMinor: 9_000, at: sold)
                sale.order?.tenders = (0..<uses).map { _ in
                    PointsV1.Tender(type: .punchCard, amountMinor: 3_000, punchCardId: card.id)
                }
                sale.order?.tenders.append(
                    .init(type: .cash, amountMinor: 9_000 - 3_000 * Int64(uses)))
                return sale
            }
            let codes = try (1...2).map { try shop.code(UInt64($0), of: ann, at: sold) }
            let settled = try await stack.upload(
                [
                    // A printed number proves too little, and a code pays once.
                    try sale(1, uses: 1, code: "6288000000000008"),
                    try sale(2, uses: 1, code: codes[0]), try sale(3, uses: 1, code: codes[0]),
                    try sale(4, uses: 2, code: codes[1]),
                ], key: "upload-1")
            #expect(
                settled.map(\.conflict) == [
                    .identificationMissing, .unspecified, .serialUsed, .punchCardNotGood,
                ])
            #expect(
                try await tenders(stack, settled[3].orderId)
                    == ["PUNCH_CARD 3000", "OWED 3000", "CASH 3000"])
            #expect(settled[3].details.map { "\($0.name)=\($0.value)" } == ["usesMinor=3000"])
            // What is owed earns nothing.
            #expect(settled[3].pointsEarned == settled[1].pointsEarned - 30)
            #expect(try await stack.now(card).remaining == 0)
            #expect(try await stack.wrongCards() == 0)
            try await Violations.check(stack.owner)
        }
    }

    // MARK: Staff

    @Test("N12 staff writes down what became of a conflict, once, with who, when and why")
    func resolves() async throws {
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = stack.clock.now().adding(seconds: -60)
            let codes = try (1...3).map { try shop.code(UInt64($0), of: ann, at: sold) }
            let settled = try await stack.upload(
                [
                    shop.sale(1, code: codes[0], spendMinor: 3_000, at: sold),
                    shop.sale(2, code: codes[0], spendMinor: 3_000, at: sold),
                    shop.sale(3, code: codes[1], at: sold),
                    shop.sale(4, code: codes[2], spendMinor: 1_000, at: sold),
                ], key: "upload-1")
            #expect(
                settled.map(\.conflict) == [
                    .insufficientStoredValue, .serialUsed, .unspecified, .insufficientStoredValue,
                ])
            func resolve(
                _ sale: Int, _ kind: PointsV1.OfflineResolutionKind, order: String = "",
                _ options: CallOptions
            ) async throws -> PointsV1.OfflineConflictReply {
                try await stack.offline.resolve(
                    .init(
                        id: settled[sale].id, kind: kind, reason: "店长已核实", orderId: order),
                    options)
            }
            let manager = stack.staff("store_manager", key: PointsStack.key("resolve-1"))
            let done = try await resolve(0, .resolvedCollected, manager)
            let resolution = try #require(done.conflict?.resolution)
            #expect(resolution.kind == .resolvedCollected && resolution.author == "staff:staff-1")
            #expect(resolution.resolvedAt == stack.clock.now())
            #expect(done.conflict?.conflict == .insufficientStoredValue)
            #expect(done.conflict?.owedMinor == 3_000)
            #expect(try await resolve(0, .resolvedCollected, manager).replayed)
            let twice = try await refusalInfo {
                _ = try await resolve(
                    0, .resolvedWrittenOff,
                    stack.staff("owner", key: PointsStack.key("resolve-2")))
            }
            #expect(twice?.key == "OFFLINE_CONFLICT_RESOLVED")
            #expect(twice?.detail("kind") == "RESOLVED_COLLECTED")
            // What is settled is no conflict, and a till or an auditor decides nothing.
            let refused: [(Int, CallOptions, String)] = [
                (
                    2, stack.staff("owner", key: PointsStack.key("no-1")),
                    "OFFLINE_CONFLICT_NOT_FOUND"
                ),
                (1, stack.staff("auditor", key: PointsStack.key("no-2")), "PERMISSION_DENIED"),
                (1, stack.till(key: PointsStack.key("no-3")), "PERMISSION_DENIED"),
                (
                    1,
                    stack.staff(
                        "store_manager", stores: [Demo.bar], key: PointsStack.key("no-4")),
                    "OUT_OF_SCOPE"
                ),
            ]
            for (sale, options, key) in refused {
                #expect(
                    try await refusalKey {
                        _ = try await resolve(sale, .resolvedRejected, options)
                    } == key)
            }
            // The other sale was rung up again: an order of the merchant stands for it.
            let owner = stack.staff("owner", key: PointsStack.key("correct"))
            #expect(
                try await refusalKey { _ = try await resolve(1, .resolvedCorrected, owner) }
                    == "INVALID_ARGUMENT")
            // What is no order has no money to collect, and what is one is not denied.
            for (sale, kind, books) in [
                (1, PointsV1.OfflineResolutionKind.resolvedCollected, "NOTHING"),
                (3, .resolvedRejected, "ORDER"),
            ] {
                let info = try await refusalInfo {
                    _ = try await resolve(
                        sale, kind, stack.staff("owner", key: PointsStack.key("no-\(books)")))
                }
                #expect(info?.key == "OFFLINE_RESOLUTION_NOT_FITTING")
                #expect(info?.detail("books") == books)
            }
            let corrected = try await resolve(
                1, .resolvedCorrected, order: settled[2].orderId,
                stack.staff("owner", key: PointsStack.key("correct-2")))
            #expect(corrected.conflict?.resolution?.orderId == settled[2].orderId)
            // Its order comes back as a whole, and may be replaced then; by none that stands for another.
            _ = try await whole(stack, settled[3].orderId, key: "r-1")
            let taken = try await refusalInfo {
                _ = try await resolve(
                    3, .resolvedCorrected, order: settled[2].orderId,
                    stack.staff("owner", key: PointsStack.key("taken")))
            }
            #expect(taken?.key == "OFFLINE_CORRECTION_TAKEN")
            #expect(taken?.detail("saleId") == settled[1].id)
            _ = try await resolve(
                3, .resolvedRejected, stack.staff("owner", key: PointsStack.key("rejected")))

            let open = try await stack.offline.listConflicts(
                .init(openOnly: true), stack.staff("owner"))
            #expect(open.conflicts.isEmpty)
            let all = try await stack.offline.listConflicts(.init(), stack.staff("owner"))
            #expect(
                all.conflicts.map { $0.resolution?.kind }
                    == [.resolvedRejected, .resolvedCorrected, .resolvedCollected])
            // Not even by the database's own role.
            await #expect(throws: PostgresError.self) {
                try await stack.owner.execute(
                    RewriteResolutions(), deadline: .now + .seconds(5))
            }
            let elsewhere = try await stack.offline.listConflicts(
                .init(), stack.staff("store_manager", stores: [Demo.bar]))
            #expect(elsewhere.conflicts.isEmpty)
        }
    }
}

private struct RewriteResolutions: Statement {
    static let sql = "UPDATE offline_sales SET resolution_reason = '-' WHERE resolution IS NOT NULL"
}
