import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MemberService

@Suite("The audit's chain on the real stack")
struct MemberAuditTests {
    private static let merchant = MemberDemo.merchant

    /// Three deeds and more, all of them chained.
    private func prepare(_ stack: MemberStack) async throws {
        for number in 1...3 { try await stack.register("1380000070\(number)") }
        try await stack.chained()
    }

    @Test("H04 I12 what is done is chained, signed and found whole")
    func whole() async throws {
        try await MemberStack.run { stack in
            try await prepare(stack)
            try await eventually("the head is signed") {
                try await stack.count("audit_checkpoints") > 0
            }
            #expect(try await stack.auditFaults() == [])
            let rows = try await stack.count("audit")
            #expect(rows >= 3)
            #expect(try await stack.count("audit_chain") == rows)
            #expect(
                try await stack.number("SELECT max(position) FROM audit_chain") == rows)
            var findings: [PatronV1.VerifyResult] = []
            let stream = try await stack.audit.verify(
                .init(merchantId: Self.merchant.description), stack.service())
            for try await finding in stream { findings.append(finding) }
            #expect(findings.map(\.invariant) == ["I12", "I12", "I12", "I12", "I12"])
            #expect(findings[0].checked == rows && findings[1].checked == rows)
            #expect(findings[3].checked == 1)
        }
    }

    @Test("I12 an hour later the new head is signed, and no checkpoint is made of nothing new")
    func checkpoints() async throws {
        try await MemberStack.run { stack in
            try await prepare(stack)
            try await eventually("the first head is signed") {
                try await stack.count("audit_checkpoints") == 1
            }
            stack.clock.advance(seconds: 3_600)
            try await stack.register("13800000704")
            try await eventually("the second head is signed") {
                try await stack.count("audit_checkpoints") == 2
            }
            var known: [PatronV1.AuditCheckpoint] = []
            let stream = try await stack.audit.listCheckpoints(.init(), stack.service())
            for try await checkpoint in stream { known.append(checkpoint) }
            #expect(known.count == 2)
            #expect(try await stack.auditFaults(known: known) == [])

            // An end that is cut off, checkpoints and all, shows by what was kept elsewhere.
            let last = try #require(known.last)
            try await stack.script(
                """
                DELETE FROM audit_checkpoints WHERE position = \(last.position);
                DELETE FROM audit WHERE sequence IN
                    (SELECT sequence FROM audit_chain WHERE position = \(last.position));
                DELETE FROM audit_chain WHERE position >= \(last.position);
                """)
            #expect(try await stack.auditFaults() == [])
            #expect(
                try await stack.auditFaults(known: known) == [
                    "\(Self.merchant) checkpoint \(last.position): "
                        + "the chain does not run through it"
                ])
        }
    }

    @Test("I12 a row that was changed, removed, moved or added by the owner is found")
    func damaged() async throws {
        try await MemberStack.run { stack in
            try await prepare(stack)
            #expect(try await stack.auditFaults() == [])
            let sequences = try await stack.texts(
                "SELECT sequence FROM audit_chain ORDER BY position")
            let (first, second) = (sequences[0], sequences[1])
            func row(_ sequence: String, _ fault: String) -> String {
                "\(Self.merchant) row \(sequence): \(fault)"
            }

            try await stack.script(
                "UPDATE audit SET object = object || ' ' WHERE sequence = \(first)")
            #expect(try await stack.auditFaults() == [row(first, "changedRow")])
            try await stack.script(
                "UPDATE audit SET object = rtrim(object) WHERE sequence = \(first)")
            #expect(try await stack.auditFaults() == [])

            // Moved: two rows change places.
            let swapped = """
                CREATE TEMP TABLE moved ON COMMIT DROP AS
                    SELECT * FROM audit WHERE sequence IN (\(first), \(second));
                UPDATE audit a SET object = m.object, at = m.at, action = m.action
                FROM moved m
                WHERE a.sequence IN (\(first), \(second)) AND m.sequence IN (\(first), \(second))
                    AND a.sequence <> m.sequence;
                """
            try await stack.script(swapped)
            #expect(
                try await stack.auditFaults() == [
                    row(first, "changedRow"), row(second, "changedRow"),
                ])
            try await stack.script(swapped)
            #expect(try await stack.auditFaults() == [])

            try await stack.script(
                """
                CREATE TABLE aside AS SELECT * FROM audit WHERE sequence = \(second);
                DELETE FROM audit WHERE sequence = \(second);
                """)
            #expect(try await stack.auditFaults() == [row(second, "removedRow")])
            try await stack.script(
                """
                ALTER TABLE audit DISABLE TRIGGER audit_is_chained;
                INSERT INTO audit OVERRIDING SYSTEM VALUE SELECT * FROM aside;
                """)
            #expect(try await stack.auditFaults() == [])

            // Added behind the back of the chain: known when it has had the time to be chained.
            try await stack.script(
                """
                UPDATE aside SET sequence = 100000;
                INSERT INTO audit OVERRIDING SYSTEM VALUE SELECT * FROM aside;
                """)
            stack.clock.advance(seconds: 61)
            #expect(try await stack.auditFaults() == [row("100000", "not chained")])
        }
    }

    @Test("I12 a link that was changed, taken out or put in, and a false signature, are found")
    func damagedChain() async throws {
        try await MemberStack.run { stack in
            try await prepare(stack)
            try await eventually("the head is signed") {
                try await stack.count("audit_checkpoints") == 1
            }
            func link(_ position: Int, _ fault: String) -> String {
                "\(Self.merchant) link \(position): \(fault)"
            }
            try await stack.script(
                "UPDATE audit_chain SET chained_at = chained_at - interval '4 years' WHERE position = 1"
            )
            #expect(try await stack.auditFaults() == [link(1, "changedLink")])
            try await stack.script(
                "UPDATE audit_chain SET chained_at = chained_at + interval '4 years' WHERE position = 1"
            )
            #expect(try await stack.auditFaults() == [])

            try await stack.script(
                """
                UPDATE audit_checkpoints SET at = at + interval '1 second';
                """)
            #expect(
                try await stack.auditFaults().map { $0.contains("not signed by dev-1") } == [true])
            try await stack.script(
                "UPDATE audit_checkpoints SET at = at - interval '1 second'")

            // Row, link and all: the place in the chain is missed.
            try await stack.script(
                """
                DELETE FROM audit WHERE sequence IN
                    (SELECT sequence FROM audit_chain WHERE position = 2);
                DELETE FROM audit_chain WHERE position = 2;
                """)
            let faults = try await stack.auditFaults().filter { $0.contains(" link ") }
            #expect(faults == [link(3, "gap"), link(3, "broken")])
        }
    }

    @Test("I12 instances that extend the chain at the same time grow one tail")
    func atOnce() async throws {
        try await MemberStack.run { stack in
            try await prepare(stack)
            let keys = try KeyRing(directory: stack.keysDirectory)
            let chain = AuditChain(
                pool: stack.owner, clock: stack.clock, signing: AuditSigning(keys: keys.audit))
            try await stack.script(
                """
                INSERT INTO audit (merchant_id, at, actor_kind, actor, address, request_id, action,
                    object)
                SELECT '\(Self.merchant)', now(), 'service', 'test', '', '', 'test.done', n::text
                FROM generate_series(1, 1200) AS n
                """)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { try await chain.run() } }
                try await group.waitForAll()
            }
            try await stack.chained()
            #expect(try await stack.count("audit_chain") == stack.count("audit"))
            #expect(try await stack.auditFaults() == [])
        }
    }

    @Test("H04 an auditor reads who did what, newest first and page by page; others do not")
    func reading() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000706").member?.id)
            for reason in ["one", "two", "three"] {
                _ = try await stack.members.setBlocks(
                    .init(id: id, earningBlocked: reason != "two", reason: reason), stack.staff())
            }
            let auditor = stack.staff(role: "auditor")
            let first = try await stack.audit.list(.init(object: id, pageSize: 2), auditor)
            #expect(first.rows.map(\.reason) == ["three", "two"])
            #expect(first.rows[0].before == "NONE" && first.rows[0].after == "EARNING")
            #expect(first.rows[0].beforeDigest.count == 32)
            #expect(first.rows[0].beforeDigest == first.rows[1].afterDigest)
            #expect(first.rows[0].actorKind == "staff" && first.rows[0].app == "demo-console")
            let rest = try await stack.audit.list(
                .init(object: id, pageSize: 2, pageToken: first.nextPageToken), auditor)
            #expect(rest.rows.map(\.action) == ["member.blocks_set", "member.registered"])
            #expect(rest.nextPageToken == "")
            #expect(
                await MemberStack.refusal {
                    try await stack.audit.list(.init(), stack.staff(role: "store_manager"))
                } == "PERMISSION_DENIED")
        }
    }
}
