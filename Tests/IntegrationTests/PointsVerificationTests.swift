import Logging
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import PointsService

@Suite("Whether the books are true")
struct PointsVerificationTests {
    /// Two members with an order each, a spend and an open hold.
    private func withBooks(
        instances: Int = 1, logs: LogLines = LogLines(),
        _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        let logger = Logger(label: "points-test", factory: { _ in LogLines.Handler(lines: logs) })
        try await PointsStack.run(instances: instances, logger: logger) { stack in
            let ann = Demo.member(1)
            for member in [ann, Demo.member(2)] {
                stack.members.add(member)
                _ = try await stack.orders.place(
                    stack.order("A-\(member)", of: member),
                    stack.till(key: PointsStack.key("\(member)")))
            }
            try await stack.projected(2)
            _ = try await stack.wallet.spend(
                .init(points: 10), stack.member(ann, key: PointsStack.key("spend")))
            _ = try await stack.wallet.placeHold(
                .init(points: 20), stack.member(ann, key: PointsStack.key("hold")))
            try await body(stack, ann)
        }
    }

    @Test("N02 I1 I2 I3 I4 I6 the books of random lives are true, and each invariant was looked at")
    func clean() async throws {
        try await PointsStack.run { stack in
            let members = (1...3).map(Demo.member)
            for member in members { stack.members.add(member) }
            try await stack.projected(3)
            var lives = members.map { PointsLife(stack, $0) }
            for _ in 0..<40 {
                for index in lives.indices { try await lives[index].step() }
            }
            try await stack.useStoredValue(of: members[0])
            try await eventually("there is a checkpoint") {
                try await stack.number(CountCheckpoints()) > 0
            }
            let results = try await stack.verified()
            let note = Comment(rawValue: "seeds \(lives.map(\.seed))")
            for result in results.values {
                #expect(result.violations == 0, "\(result.name) \(result.samples) \(note)")
                // Nobody has a punch card here, or has paid by a provider.
                let isUsed =
                    !result.name.contains("punch card") && !result.name.contains(" payment")
                #expect(result.checked > 0 || !isUsed, "\(result.name)")
            }
            #expect(
                Set(results.values.map(\.invariant))
                    == ["I1", "I2", "I3", "I4", "I6", "I11", "I12", "N02", "F02"])
        }
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let sql: String
        /// Words of the invariants that it breaks, others may be broken too.
        let breaks: [String]

        var testDescription: String { sql }

        static let all = [
            Damage(
                sql: "UPDATE entries SET delta = delta + 1 WHERE kind = 1 AND seq = 2",
                breaks: ["sum of its entries", "hash follows", "two at least and sum to zero"]),
            Damage(
                sql: """
                    UPDATE entries SET hash = set_byte(hash, 3, get_byte(hash, 3) # 1)
                    WHERE kind = 1 AND seq = 1
                    """, breaks: ["hash follows"]),
            Damage(
                sql: "UPDATE postings SET occurred_at = occurred_at - interval '1 microsecond'",
                breaks: ["hash follows"]),
            Damage(
                sql: "UPDATE accounts SET balance = balance + 1 WHERE kind = 1",
                breaks: ["sum of its entries", "lots and open holds"]),
            Damage(
                sql: "UPDATE accounts SET next_change_at = NULL WHERE kind = 1",
                breaks: ["lots and open holds"]),
            Damage(
                sql: "UPDATE accounts SET debt = 5 WHERE kind = 1", breaks: ["what is owed"]),
            Damage(
                sql: "DELETE FROM entries WHERE kind > 100 AND delta > 0",
                breaks: ["two at least and sum to zero"]),
            Damage(
                sql: "DELETE FROM entries WHERE kind = 1 AND seq = 2",
                breaks: ["sum of its entries", "each posting has its entry"]),
            Damage(
                sql: "DELETE FROM postings WHERE type = 'SPEND'",
                breaks: ["each posting has its entry", "each operation"]),
            Damage(
                sql: "UPDATE lots SET remaining = remaining - 1",
                breaks: ["a lot is", "lots and open holds"]),
            Damage(
                sql: "UPDATE lots SET expires_at = '2026-03-05T04:00:00Z'",
                breaks: ["after its end"]),
            Damage(
                sql: "UPDATE hold_parts SET points = points + 1",
                breaks: ["a hold is", "lots and open holds"]),
            Damage(
                sql: "UPDATE order_lines SET points = points + 1", breaks: ["an order has"]),
        ]
    }

    @Test(
        "N02 F21 what somebody has changed is found, and what was not changed is not",
        arguments: Damage.all)
    func damaged(_ damage: Damage) async throws {
        try await withBooks { stack, _ in
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
        "H04 I12 an adjustment without a name or reason, and an approval of one person, are found",
        arguments: [
            "UPDATE postings SET actor = '' WHERE source_type = 'APPROVAL'",
            "UPDATE postings SET reason = NULL WHERE source_type = 'APPROVAL'",
            "UPDATE postings SET reason = 'another' WHERE source_type = 'APPROVAL'",
            "UPDATE approvals SET posting_id = NULL",
            "UPDATE approvals SET decided_by = 'somebody else'",
        ])
    func deeds(_ damage: String) async throws {
        try await withBooks { stack, ann in
            let asked = try await stack.wallet.adjust(
                .init(memberId: ann.description, points: 1_001, reason: "补录消费"),
                stack.staff("store_manager", key: PointsStack.key("ask")))
            _ = try await stack.approvals.approve(
                .init(id: asked.approvalId),
                stack.staff("owner", key: PointsStack.key("approve"), subject: "staff-2"))
            func deeds() async throws -> PatronV1.VerifyResult {
                try #require(
                    try await stack.verified().values.first {
                        $0.name.hasPrefix("an adjustment names")
                    })
            }
            let sound = try await deeds()
            #expect(sound.violations == 0 && sound.checked > 1)
            try await stack.damage(damage)
            let broken = try await deeds()
            #expect(broken.violations >= 1 && !broken.samples.isEmpty)
        }
    }

    @Test("N02 F21 a member who is erased without a trace is missed by the checkpoint")
    func erased() async throws {
        try await withBooks { stack, ann in
            stack.clock.advance(seconds: 120)
            try await eventually("there is a checkpoint") {
                try await stack.number(CountCheckpoints()) == 1
            }
            try await stack.damage(
                """
                DELETE FROM entries WHERE posting_id IN (
                    SELECT id FROM postings WHERE member_id <> '\(ann)');
                DELETE FROM postings WHERE member_id <> '\(ann)';
                DELETE FROM accounts WHERE owner_id <> '\(ann)';
                DELETE FROM lots WHERE member_id <> '\(ann)';
                DELETE FROM orders WHERE member_id <> '\(ann)';
                DELETE FROM operations;
                """)
            let broken = try await stack.verified().values.filter { $0.violations > 0 }
            #expect(broken.map(\.invariant) == ["N02"])
            #expect(broken.first?.name.hasPrefix("checkpoints") == true)
            #expect(broken.first?.samples == ["\(Demo.merchant):1"])
        }
    }

    @Test("I2 a posting whose entries lie pages apart is whole, though one of zero lies alone")
    func farApart() async throws {
        try await withBooks { stack, _ in
            func wrong() async throws -> [String] {
                var tallies = BookTallies()
                try await EntrySweep(
                    reads: BookReads(
                        pool: stack.owner, scope: .allMerchants, deadline: .now + .seconds(30)),
                    merchant: nil, pages: 1
                ).run(&tallies)
                return tallies.result(.postingsBalance).samples
            }
            #expect(try await wrong() == [])
            let first =
                try await stack.owner.query(
                    ReadFirstPosting(), deadline: .now + .seconds(10)
                ).first ?? ""
            // Pages of another posting's entries, then one of the first.
            try await stack.damage(
                """
                INSERT INTO entries (merchant_id, posting_id, owner_id, kind, asset, delta)
                SELECT merchant_id, posting_id, owner_id, kind, asset, 0
                FROM (SELECT * FROM entries WHERE kind > 100 AND posting_id <> '\(first)' LIMIT 1) e
                CROSS JOIN generate_series(1, 1000);
                INSERT INTO entries (merchant_id, posting_id, owner_id, kind, asset, delta)
                SELECT merchant_id, posting_id, owner_id, kind, asset, 0
                FROM entries WHERE kind > 100 AND posting_id = '\(first)' LIMIT 1;
                """)
            #expect(try await wrong() == [])
            try await stack.damage(
                """
                INSERT INTO entries (merchant_id, posting_id, owner_id, kind, asset, delta)
                SELECT merchant_id, posting_id, owner_id, kind, asset, 1
                FROM entries WHERE kind > 100 AND posting_id = '\(first)' LIMIT 1
                """)
            #expect(try await wrong() == [first])
        }
    }

    @Test("N02 a checkpoint a business day, one of two instances, each on the one before")
    func checkpoints() async throws {
        try await withBooks(instances: 2) { stack, ann in
            for day in 1...3 {
                stack.clock.advance(seconds: 86_400)
                try await eventually("checkpoint \(day)") {
                    try await stack.number(CountCheckpoints()) == Int64(day)
                }
                _ = try await stack.wallet.checkIn(
                    .init(), stack.member(ann, key: PointsStack.key("day-\(day)")))
            }
            #expect(try await stack.number(CountCheckpointLinks()) == 2)
            #expect(try await stack.verified().values.allSatisfy { $0.violations == 0 })
            try await stack.damage(
                "UPDATE checkpoints SET prev_hash = '\\x00' WHERE number = 2")
            let broken = try await stack.verified().values.filter { $0.violations > 0 }
            #expect(broken.map(\.samples) == [["\(Demo.merchant):2"]])
        }
    }

    @Test("N02 F21 the watch over the books raises an alarm by itself, and a rebuild ends it")
    func alarm() async throws {
        let logs = LogLines()
        try await withBooks(logs: logs) { stack, ann in
            func figure(_ name: String) -> String? {
                stack.metrics.render().split(separator: "\n")
                    .first { $0.hasPrefix("\(name) ") }
                    .map { String($0.split(separator: " ")[1]) }
            }
            func differences() -> String? { figure("patron_points_books_differences") }
            try await eventually("the watch has looked") {
                let checked = figure("patron_points_books_checked_total").flatMap { Double($0) }
                return (checked ?? 0) > 0
            }
            #expect(differences() == "0")
            try await stack.damage(
                "UPDATE accounts SET balance = balance + 7, seq = seq + 3 WHERE owner_id = '\(ann)'"
            )
            try await eventually("the alarm") { differences() == "1" }
            let line = logs.all.first { $0.contains("ledger.difference") }
            #expect(line?.contains("\(ann)") == true)
            #expect(line?.contains("balance 97, by the entries 90") == true)

            // A reader has cached what was wrong, under a number that is wrong too.
            try await stack.redis.flushall()
            #expect(try await stack.balance(of: ann).available == 77)
            let rebuilt = try await stack.books.rebuild(
                .init(memberId: ann.description), stack.service())
            #expect(rebuilt.changed)
            #expect(rebuilt.balance?.available == 70 && rebuilt.balance?.seq == 3)
            #expect(try await stack.balance(of: ann) == rebuilt.balance)
            try await eventually("the alarm is over") { differences() == "0" }
            #expect(try await stack.verified().values.allSatisfy { $0.violations == 0 })

            let again = try await stack.books.rebuild(
                .init(memberId: ann.description), stack.service())
            #expect(!again.changed && again.balance == rebuilt.balance)
            let spent = try await stack.wallet.spend(
                .init(points: 70), stack.member(ann, key: PointsStack.key("after")))
            #expect(spent.balance?.available == 0 && spent.balance?.seq == 4)
        }
    }

    @Test("N02 a rebuild of what is right changes nothing, after a random life")
    func rebuildOfWhatIsRight() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            var life = PointsLife(stack, ann)
            for _ in 0..<60 { try await life.step() }
            let balance = try await stack.balance(of: ann)
            let rebuilt = try await stack.books.rebuild(
                .init(memberId: ann.description), stack.service())
            #expect(!rebuilt.changed, "seed \(life.seed)")
            #expect(rebuilt.balance?.available == balance.available, "seed \(life.seed)")
        }
    }

    @Test("N02 nothing is rebuilt from a journal that contradicts itself, nor for a stranger")
    func rebuildRefused() async throws {
        try await withBooks { stack, ann in
            try await stack.damage("UPDATE entries SET delta = delta + 1 WHERE kind = 1")
            let broken = try await refusalKey {
                _ = try await stack.books.rebuild(
                    .init(memberId: ann.description), stack.service())
            }
            #expect(broken == "FAILED_PRECONDITION")
            let stranger = try await refusalKey {
                _ = try await stack.books.rebuild(
                    .init(memberId: Demo.member(9).description), stack.service())
            }
            #expect(stranger == "MEMBER_NOT_FOUND")
            let staff = try await refusalKey {
                _ = try await stack.books.rebuild(
                    .init(memberId: ann.description), stack.staff("owner"))
            }
            #expect(staff == "PERMISSION_DENIED")
        }
    }
}

private struct CountCheckpoints: Statement {
    static let sql = "SELECT count(*) FROM checkpoints"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// Checkpoints that continue another one.
private struct CountCheckpointLinks: Statement {
    static let sql = """
        SELECT count(*) FROM checkpoints c
        JOIN checkpoints n ON n.merchant_id = c.merchant_id AND n.number = c.number + 1
            AND n.prev_hash = c.hash AND n.up_to > c.up_to
        """
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

private struct ReadFirstPosting: Statement {
    static let sql = "SELECT posting_id::text FROM entries WHERE kind > 100 ORDER BY ctid LIMIT 1"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}
