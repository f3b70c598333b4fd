import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import PointsService

/// Entries of members' accounts and of the programme, as text in their order.
private struct ReadPunchEntries: Statement {
    static let sql = """
        SELECT concat_ws(' ', p.id, p.type, p.source_id, p.reverses_id, p.seq, p.occurred_at,
            p.business_date, p.actor, p.reason, e.owner_id, e.kind, e.delta, e.balance_after,
            e.prev_hash, e.hash)
        FROM postings p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.posting_id = p.id
        WHERE p.account_kind = 5
        ORDER BY p.member_id, p.seq, e.kind
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

@Suite("Punch cards in the ledger")
struct PunchLedgerTests {
    private let ann = Demo.member(1)
    private let bob = Demo.member(2)

    private func withMembers(
        instances: Int = 1, _ body: (PointsStack) async throws -> Void
    ) async throws {
        try await PointsStack.run(instances: instances) { stack in
            for member in [ann, bob] { stack.members.add(member) }
            try await stack.projected(2)
            try await body(stack)
        }
    }

    /// Cards in every state: used, given back, refunded by list price, ended, forfeited; of Bob,
    /// who has nothing but cards, too.
    private func live(_ stack: PointsStack) async throws {
        let plain = try await stack.card(try await stack.cardPlan(), of: ann)
        let use = try await stack.use(plain, 1)
        _ = try await stack.undo(use)
        _ = try await stack.use(plain, 2)
        let listed = try await stack.cardPlan("listed") {
            $0.listPriceMinor = 1_500
            $0.bonusUses = 1
        }
        let refunded = try await stack.card(listed, of: bob, payment: "pay-2")
        _ = try await stack.use(refunded, 3)
        _ = try await stack.refund(refunded, 8_499)
        for (name, forfeits) in [("kept", false), ("lost", true)] {
            let plan = try await stack.cardPlan(name) {
                $0.days = 1
                $0.forfeits = forfeits
            }
            _ = try await stack.use(
                try await stack.card(plan, of: bob, payment: "pay-\(name)"), forfeits ? 5 : 4)
        }
        let placed = try await stack.orders.place(
            order(stack, "x-1", card: plain.id), stack.till(key: PointsStack.key("x-1")))
        _ = try await stack.orders.place(
            order(stack, "x-2", card: plain.id), stack.till(key: PointsStack.key("x-2")))
        _ = try await stack.orders.refund(
            .init(id: placed.order?.id ?? "", externalId: "r"),
            stack.till(key: PointsStack.key("r")))
        stack.clock.advance(seconds: 3 * 86_400)
        try await eventually("both ends are written down") {
            try await stack.owner.query(ReadPunchCardEvents(), deadline: .now + .seconds(10))
                .count { $0 == "punch_card.expired" } == 2
        }
    }

    private func order(
        _ stack: PointsStack, _ name: String, card: String
    ) throws -> PointsV1.PlaceOrderRequest {
        var request = try stack.order(name, of: ann, [("meal", 2_000)])
        request.tenders = [.init(type: .punchCard, amountMinor: 2_000, punchCardId: card)]
        return request
    }

    private func entries(_ stack: PointsStack) async throws -> [String] {
        try await stack.owner.query(ReadPunchEntries(), deadline: .now + .seconds(10))
    }

    @Test(
        "F02 I1 I2 I11 every step of every card is a posting that balances, and the books are true")
    func books() async throws {
        try await withMembers { stack in
            try await live(stack)
            for result in try await stack.verified().values {
                #expect(result.violations == 0, "\(result.name) \(result.samples)")
                if result.name.contains("punch card") {
                    #expect(result.checked > 0, "\(result.name)")
                }
            }
            // 16 steps: a leg of the member each, one of the programme, and one more of a refund
            // by list price.
            #expect(try await entries(stack).count == 33)
        }
    }

    @Test(
        "X30 F02 the accountant's file has them: every account adds up, and each day sums to zero")
    func export() async throws {
        try await withMembers { stack in
            _ = try await stack.ringUp("x-0", to: ann)
            try await live(stack)
            let stream = try await stack.accounts.export(
                .init(from: "2026-03-05", to: "2026-03-08"), stack.staff("auditor"))
            var lines: [[String]] = []
            for try await line in stream {
                lines.append(
                    line.line.split(separator: ",", omittingEmptySubsequences: false)
                        .map(String.init))
            }
            let rows = lines.filter { $0.first == "points" }
            var balances: [String: Int64] = [:]
            var sums: [String: Int64] = [:]
            for row in rows {
                let (account, amount) = (row[1], try #require(Int64(row[5])))
                let asset =
                    account.hasPrefix("POINTS")
                    ? "points" : account.hasPrefix("DEBT") ? "debt" : "money"
                sums["\(asset) \(row[2]) \(row[3])", default: 0] += amount
                switch row[3] {
                case "MOVEMENT": balances[account, default: 0] += amount
                default: #expect(balances[account, default: 0] == amount, "\(row)")
                }
            }
            #expect(sums.count > 3 * 4 * 2)
            #expect(sums.allSatisfy { $0.value == 0 }, "\(sums)")
            func closing(_ account: String) -> String? {
                rows.last { $0[1] == account && $0[3] == "CLOSING" }?[5]
            }
            // Ann has used two of ten for 99.99 in the end; Bob's card that was not forfeited
            // still owes 90.00.
            #expect(closing("PUNCHES") == "\(8_000 + 9_000)")
            #expect(closing("PUNCHES_PAID") == "\(-4 * 9_999 + 8_499)")
            #expect(closing("PUNCH_REVENUE") == "\(1_999 + 1_500 + 2 * 999)")
            #expect(closing("PUNCH_BREAKAGE") == "9000")
            let moved = rows.filter { $0[1] == "PUNCH_BREAKAGE" && $0[3] == "MOVEMENT" }
            #expect(moved.map { $0[4] } == ["PUNCH_CARD_EXPIRE"])
        }
    }

    @Test(
        "F02 I1 her cards at tills, and with orders of a lane, at once: one account without a gap")
    func atOnce() async throws {
        try await withMembers(instances: 2) { stack in
            let plan = try await stack.cardPlan()
            var cards: [PointsV1.PunchCard] = []
            for number in 1...3 {
                cards.append(try await stack.card(plan, of: ann, payment: "pay-\(number)"))
            }
            let (other, used, ordered) = (try stack.other, cards[0], cards[1])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        _ = try await (number % 2 == 0 ? stack : other).use(used, number)
                    }
                    group.addTask {
                        let instance = number % 2 == 0 ? other : stack
                        _ = try await instance.orders.place(
                            order(instance, "x-\(number)", card: ordered.id),
                            instance.till(key: PointsStack.key("x-\(number)")))
                    }
                }
                try await group.waitForAll()
            }
            for result in try await stack.verified().values {
                #expect(result.violations == 0, "\(result.name) \(result.samples)")
            }
        }
    }

    @Test("F02 cards from before the ledger knew them are posted as they would have been")
    func migration() async throws {
        try await withMembers { stack in
            try await live(stack)
            let before = try await entries(stack)
            try await stack.damage(
                """
                DELETE FROM entries WHERE posting_id IN (
                    SELECT id FROM postings WHERE account_kind = 5);
                DELETE FROM postings WHERE account_kind = 5;
                DELETE FROM accounts WHERE kind = 5;
                \(PunchLedgerSchema.sql)
                """)
            #expect(try await entries(stack).count == before.count)
            for result in try await stack.verified().values {
                #expect(result.violations == 0, "\(result.name) \(result.samples)")
            }
            let card = try await stack.card(
                try await stack.cardPlan("again"), of: bob, payment: "pay-9")
            _ = try await stack.use(card, 9)
            #expect(try await stack.verified().values.allSatisfy { $0.violations == 0 })
        }
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let sql: String
        /// Words of the invariants that it breaks, others may be broken too.
        let breaks: [String]

        var testDescription: String { sql }

        static let all = [
            Damage(
                sql: "UPDATE accounts SET balance = balance + 1 WHERE kind = 5",
                breaks: ["sum of its entries", "adds up to her account of them"]),
            Damage(
                sql: "UPDATE accounts SET seq = seq + 1 WHERE kind = 5",
                breaks: ["sum of its entries"]),
            Damage(
                sql: """
                    UPDATE entries SET hash = set_byte(hash, 3, get_byte(hash, 3) # 1)
                    WHERE kind = 5 AND seq = 1
                    """, breaks: ["hash follows"]),
            Damage(
                sql: "UPDATE entries SET delta = delta - 1 WHERE kind = 117 AND delta > 0",
                breaks: ["two at least and sum to zero", "gained of punch cards"]),
            Damage(
                sql: """
                    UPDATE entries SET kind = 118 WHERE kind = 117 AND delta > 0
                    """, breaks: ["gained of punch cards"]),
            Damage(
                sql: "DELETE FROM entries WHERE kind = 5 AND seq = 2",
                breaks: ["sum of its entries", "each posting has its entry", "is its journal"]),
            Damage(
                sql: "DELETE FROM postings WHERE type = 'PUNCH_CARD_USE'",
                breaks: ["each posting has its entry", "each operation", "is its journal"]),
            Damage(
                sql: "UPDATE postings SET type = 'PUNCH_CARD_UNDO' WHERE account_kind = 5",
                breaks: ["is its journal"]),
            Damage(
                sql: "DELETE FROM accounts WHERE kind = 5",
                breaks: ["sum of its entries", "each posting has its entry"]),
        ]
    }

    @Test("F02 F21 what somebody has changed of their postings is found", arguments: Damage.all)
    func damaged(_ damage: Damage) async throws {
        try await withMembers { stack in
            _ = try await stack.ringUp("x-0", to: ann)
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            _ = try await stack.use(card, 1)
            #expect(try await stack.verified().values.allSatisfy { $0.violations == 0 })
            try await stack.damage(damage.sql)
            let all = try await stack.verified()
            for words in damage.breaks {
                let found = try #require(all.values.first { $0.name.contains(words) })
                #expect(found.violations > 0 && !found.samples.isEmpty, "\(found)")
            }
        }
    }

    @Test(
        "N02 F02 a rebuild writes her account of unused punches anew, also where she has no points")
    func rebuilt() async throws {
        try await withMembers { stack in
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            _ = try await stack.use(card, 1)
            try await stack.damage("UPDATE accounts SET balance = 5, seq = 9 WHERE kind = 5")
            let rebuilt = try await stack.books.rebuild(
                .init(memberId: ann.description), stack.service())
            #expect(rebuilt.changed)
            #expect(try await stack.verified().values.allSatisfy { $0.violations == 0 })
            _ = try await stack.use(card, 2)
            #expect(try await stack.verified().values.allSatisfy { $0.violations == 0 })
        }
    }
}
