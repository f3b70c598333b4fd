import Messages
import Primitives
import ServiceKit
import TestKit
import Testing

/// Several tills that were alone at once, and what becomes of it in whatever order they upload.
///
/// The rule: a sale is decided when it is uploaded first, after all that were decided before it.
@Suite("Offline sales of several tills")
struct OfflineInterleavingTests {
    @Test(
        "N12 F05 in whatever order, parts and repetitions tills upload, each sale is decided once and as if they had come one by one"
    )
    func anyOrder() async throws {
        var generator = SeededGenerator(seed: newSeed())
        try await PointsStack.run { stack in
            let shop = try OfflineShop(stack)
            for round in 0..<3 {
                let plan = try await OfflinePlan(round: round, shop, stack, &generator)
                var model = OfflineModel(fundMinor: plan.fundMinor)
                var left = plan.tills
                var answers: [String: PointsV1.SettledOfflineSale] = [:]
                var call = 0
                while !left.allSatisfy(\.isEmpty) {
                    let till = Int.random(in: 0..<left.count, using: &generator)
                    guard !left[till].isEmpty else { continue }
                    // A part of what it has; now and then together with what it had told before.
                    let count = Int.random(in: 1...left[till].count, using: &generator)
                    var part = Array(left[till].prefix(count))
                    left[till].removeFirst(count)
                    if Bool.random(using: &generator) {
                        part = plan.tills[till].filter { answers[$0.id] != nil } + part
                    }
                    // The answer may be lost, and the whole of it comes again.
                    let times = Bool.random(using: &generator) ? 2 : 1
                    for time in 0..<times {
                        let settled = try await stack.upload(part, key: "r\(round)-c\(call)")
                        #expect(settled.map(\.id) == part.map(\.id))
                        for (sale, answer) in zip(part, settled) {
                            if let earlier = answers[sale.id] {
                                #expect(answer.replayed && answer.isSame(as: earlier))
                                continue
                            }
                            #expect(!answer.replayed && time == 0)
                            let expected = model.decide(sale, limitMinor: plan.limitMinor)
                            #expect(answer.conflict == expected)
                            answers[sale.id] = answer
                        }
                    }
                    call += 1
                }
                try await check(stack, plan, answers, model)
                // Once more all of it, every till from its end.
                for (index, till) in plan.tills.enumerated() {
                    let again = try await stack.upload(
                        till.reversed(), key: "r\(round)-again-\(index)")
                    #expect(
                        zip(till.reversed(), again).allSatisfy { sale, answer in
                            answers[sale.id].map(answer.isSame) == true && answer.replayed
                        })
                }
                try await check(stack, plan, answers, model)
            }
            try await Violations.check(stack.owner)
        }
    }

    @Test(
        "N12 F05 tills that upload at once lose nothing, double nothing, and stay within code and limit"
    )
    func atOnce() async throws {
        var generator = SeededGenerator(seed: newSeed())
        try await PointsStack.run(instances: 2) { stack in
            let shop = try OfflineShop(stack)
            let other = try stack.other
            for round in 0..<3 {
                let plan = try await OfflinePlan(round: round, shop, stack, &generator)
                let calls = plan.tills.enumerated().flatMap { index, till in
                    // Each part by two calls at once.
                    stride(from: 0, to: till.count, by: 3).flatMap { start in
                        let part = Array(till[start..<min(start + 3, till.count)])
                        return [(index, start, part, 0), (index, start, part, 1)]
                    }
                }
                let answers = try await withThrowingTaskGroup(
                    of: [PointsV1.SettledOfflineSale].self
                ) { group in
                    for (till, start, part, copy) in calls {
                        let instance = copy == 0 ? stack : other
                        group.addTask {
                            try await instance.upload(
                                part, key: "at-once-\(round)-\(till)-\(start)-\(copy)")
                        }
                    }
                    var all: [String: PointsV1.SettledOfflineSale] = [:]
                    for try await settled in group {
                        for answer in settled {
                            if let earlier = all[answer.id] {
                                #expect(answer.isSame(as: earlier))
                            }
                            all[answer.id] = answer
                        }
                    }
                    return all
                }
                #expect(answers.count == plan.sales.count)
                let booked = plan.sales.filter { answers[$0.id]?.orderId.isEmpty == false }
                let spends = booked.filter { $0.spendMinor > 0 }
                #expect(Set(spends.map(\.code)).count == spends.count, "a code paid twice")
                let spent = spends.reduce(0) { $0 + $1.spendMinor }
                #expect(spent <= plan.limitMinor)
                for sale in plan.sales {
                    switch answers[sale.id]?.conflict {
                    case .serialUsed: #expect(spends.contains { $0.code == sale.code })
                    case .spendLimitExceeded: #expect(sale.spendMinor > plan.limitMinor - spent)
                    case .insufficientStoredValue: #expect(spent > plan.fundMinor)
                    case .unspecified: break
                    case let other: Issue.record("\(sale.id): \(String(describing: other))")
                    }
                }
                var model = OfflineModel(fundMinor: plan.fundMinor)
                for sale in booked { _ = model.decide(sale, limitMinor: plan.limitMinor) }
                try await check(stack, plan, answers, model)
            }
            try await Violations.check(stack.owner)
        }
    }

    /// The books, and the report of what does not fit.
    private func check(
        _ stack: PointsStack, _ plan: OfflinePlan,
        _ answers: [String: PointsV1.SettledOfflineSale], _ model: OfflineModel
    ) async throws {
        let value = try await stack.value(of: plan.member)
        #expect(value.availableMinor == model.leftMinor)
        #expect(try await stack.balance(of: plan.member).available == model.points)
        let report = try await stack.offline.listConflicts(
            .init(pageSize: 100), stack.staff("owner")
        ).conflicts.filter { row in plan.sales.contains { $0.id == row.id } }
        let conflicts = answers.values.filter { $0.outcome == .conflict }
        #expect(Set(report.map(\.id)) == Set(conflicts.map(\.id)))
        #expect(report.reduce(0) { $0 + $1.owedMinor } == model.owedMinor)
        for row in report {
            let sale = try #require(plan.sales.first { $0.id == row.id })
            #expect(row.amountMinor == sale.amountMinor && row.storedValueMinor == sale.spendMinor)
            #expect(row.orderId == answers[row.id]?.orderId)
        }
    }
}

extension PointsV1.SettledOfflineSale {
    fileprivate func isSame(as other: PointsV1.SettledOfflineSale) -> Bool {
        var (left, right) = (self, other)
        left.replayed = false
        right.replayed = false
        return left == right
    }
}

extension PointsV1.OfflineSale {
    fileprivate var code: String { order?.memberCode ?? "" }
    fileprivate var amountMinor: Int64 { order?.tenders.reduce(0) { $0 + $1.amountMinor } ?? 0 }
    fileprivate var spendMinor: Int64 {
        order?.tenders.first { $0.type == .storedValue }?.amountMinor ?? 0
    }
}

/// What a member bought at some tills in one business date: some codes twice, more than her limit in
/// all, and more than she has.
private struct OfflinePlan: Sendable {
    let member: UUIDv7
    let limitMinor: Int64 = 20_000
    let fundMinor: Int64
    let tills: [[PointsV1.OfflineSale]]

    var sales: [PointsV1.OfflineSale] { tills.flatMap { $0 } }

    init(
        round: Int, _ shop: OfflineShop, _ stack: PointsStack,
        _ generator: inout SeededGenerator
    ) async throws {
        member = Demo.member(round + 1)
        fundMinor = Int64.random(in: 50...150, using: &generator) * 100
        stack.members.add(member)
        try await stack.fund(member, fundMinor)
        let sold = stack.clock.now().adding(seconds: -3_600)
        var tills: [[PointsV1.OfflineSale]] = []
        var number = UInt64(round) * 1_000
        for till in 0..<3 {
            var sales: [PointsV1.OfflineSale] = []
            for _ in 0..<Int.random(in: 2...7, using: &generator) {
                number += 1
                let code = UInt64(round) * 1_000 + UInt64.random(in: 0..<8, using: &generator)
                let amount = Int64.random(in: 1...80, using: &generator) * 100
                let spends = Int.random(in: 0..<4, using: &generator) > 0
                sales.append(
                    shop.sale(
                        number, code: try shop.code(code, of: member, at: sold, limitMinor: 20_000),
                        amountMinor: amount,
                        spendMinor: spends
                            ? Int64.random(in: 1...amount / 100, using: &generator) * 100 : 0,
                        at: sold, terminal: "till-\(till)"))
            }
            tills.append(sales)
        }
        self.tills = tills
    }
}

/// The rule, written down once more: a code pays once, a day's spending stays within the limit, and what
/// the member does not have is owed.
private struct OfflineModel {
    private(set) var leftMinor: Int64
    private(set) var owedMinor: Int64 = 0
    private(set) var points: Int64 = 0
    private var codes: Set<String> = []
    private var spentMinor: Int64 = 0

    init(fundMinor: Int64) { leftMinor = fundMinor }

    mutating func decide(
        _ sale: PointsV1.OfflineSale, limitMinor: Int64
    ) -> PointsV1.OfflineConflict {
        let spend = sale.spendMinor
        if spend > 0 {
            if codes.contains(sale.code) { return .serialUsed }
            if spend > limitMinor - spentMinor { return .spendLimitExceeded }
            codes.insert(sale.code)
            spentMinor += spend
        }
        let paid = min(spend, leftMinor)
        leftMinor -= paid
        owedMinor += spend - paid
        // A point a yuan, and none for what is owed.
        points += (sale.amountMinor - (spend - paid)) / 100
        return paid < spend ? .insufficientStoredValue : .unspecified
    }
}
