import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

extension PointsStack {
    var auditReader: PointsV1.LedgerAudit.Client { .init(channel) }

    var audit: TestedAudit {
        TestedAudit(owner: owner) { try await auditReader.verify($0, service()) }
    }

    fileprivate func chief(_ key: String, _ name: String = "ann") -> CallOptions {
        staff("owner", key: Self.key(key), subject: name)
    }
}

@Suite("The audit of points-service on the real stack")
struct PointsAuditTests {
    private static func definition(_ points: Int64) -> PointsV1.ProgrammeDefinition {
        .init(rate: .init(points: points, perMinor: 100))
    }

    @Test("H04 I12 rules and settings leave rows that tell before and after, chained and whole")
    func settings() async throws {
        try await TestedAudit.withKeys { keys in
            try await PointsStack.run(settings: ["keys.directory": keys]) { stack in
                _ = try await stack.programmes.create(
                    .init(definition: Self.definition(2), note: "double"), stack.chief("create"))
                _ = try await stack.programmes.update(
                    .init(id: "2", definition: Self.definition(3), note: "triple", revision: 1),
                    stack.chief("update"))
                let publish = stack.chief("publish", "bob")
                // Late enough that it can be taken back.
                let later = PointsV1.ActivateProgrammeRequest(
                    id: "2", activeFrom: stack.clock.now().adding(seconds: 3_600))
                _ = try await stack.programmes.activate(later, publish)
                // A repetition has no second effect, and no second row.
                _ = try await stack.programmes.activate(later, publish)
                _ = try await stack.programmes.archive(.init(id: "2"), stack.chief("archive"))
                try await stack.setTerms { $0.namedCapMinor = 600_000 }
                func plan(_ paid: Int64) async throws -> String {
                    let reply = try await stack.storedValue.createPlan(
                        .init(
                            code: "gift", name: .init(zh: "礼", en: "gift"), paidMinor: paid,
                            bonusMinor: 100), stack.chief("plan-\(paid)"))
                    return try #require(reply.plan).id
                }
                let first = try await plan(1_000)
                let second = try await plan(2_000)
                _ = try await stack.storedValue.archivePlan(
                    .init(id: second), stack.chief("archive-plan"))
                _ = try await stack.storedValue.archivePlan(
                    .init(id: second), stack.chief("archive-again"))

                let audit = stack.audit
                let programmes = try await audit.deeds().filter { $0.object == "programmes/2" }
                #expect(
                    programmes.map(\.action) == [
                        "programme.drafted", "programme.changed", "programme.published",
                        "programme.archived",
                    ])
                #expect(programmes.map(\.reason) == ["double", "triple", "triple", "triple"])
                #expect(programmes[0].before == "NONE" && programmes[0].after == "DRAFT revision 1")
                #expect(programmes[1].before == "DRAFT revision 1")
                #expect(programmes[2].after?.hasPrefix("ACTIVE revision 2 from ") == true)
                // What stood before it ends, and goes on when it is taken back.
                #expect(
                    try await audit.objects("programme.end_moved")
                        == ["programmes/1", "programmes/1"])
                #expect(
                    try await audit.objects("stored_value.terms_set") == ["stored-value-terms/2"])
                #expect(try await audit.objects("top_up_plan.created") == [first, second])
                #expect(try await audit.objects("top_up_plan.archived") == [first, second])

                try await audit.chained()
                let findings = try await audit.findings()
                #expect(findings.map(\.violations) == [0, 0, 0, 0, 0])
                #expect(findings.allSatisfy { $0.invariant == "I12" })
                let rows = Int64(try await audit.deeds().count)
                #expect(findings[0].checked == rows && findings[1].checked == rows)
                #expect(findings[4].checked >= 10)
            }
        }
    }

    @Test("H04 an auditor reads who did what in points-service; others do not")
    func reading() async throws {
        try await PointsStack.run { stack in
            _ = try await stack.programmes.create(
                .init(definition: Self.definition(2), note: "double"), stack.chief("create"))
            let read = try await stack.auditReader.list(
                .init(object: "programmes/2"), stack.staff("auditor"))
            #expect(read.rows.map(\.action) == ["programme.drafted"])
            #expect(read.rows.first?.actor == "ann" && read.rows.first?.actorKind == "staff")
            #expect(read.rows.first?.role == "owner" && read.rows.first?.afterDigest.count == 32)
            #expect(
                try await refusalKey {
                    _ = try await stack.auditReader.list(.init(), stack.staff("store_manager"))
                } == "PERMISSION_DENIED")
        }
    }

    @Test("H04 I12 what staff does to points and money leaves its row in the batch that does it")
    func lanes() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let id = ann.description
            let adjusted = stack.chief("adjust")
            for _ in 0..<2 {
                _ = try await stack.wallet.adjust(
                    .init(memberId: id, points: 500, reason: "补录"), adjusted)
            }
            _ = try await stack.wallet.freeze(
                .init(memberId: id, frozen: true, reason: "suspicious"), stack.chief("freeze"))
            _ = try await stack.wallet.freeze(
                .init(memberId: id, frozen: false, reason: "explained"), stack.chief("thaw"))
            _ = try await stack.wallet.compensate(
                .init(memberId: id, points: 50, complaintId: "c-1", reason: "late"),
                stack.chief("compensate"))
            let asked = try await stack.wallet.adjust(
                .init(memberId: id, points: 1_001, reason: "much"), stack.chief("ask"))
            _ = try await stack.approvals.approve(
                .init(id: asked.approvalId), stack.chief("approve", "bob"))
            // What is refused is no deed.
            _ = try await refusalKey {
                _ = try await stack.approvals.approve(
                    .init(id: asked.approvalId), stack.chief("approve-again", "bob"))
            }
            let stored = try await stack.topUp("wx-1", of: ann)
            let withdrawal = try #require(
                try await stack.requestWithdrawal(stored.topUpId, .byCustomer).withdrawal)
            _ = try await stack.storedValue.completeWithdrawal(
                .init(id: withdrawal.id, payoutReference: "refund-1"), stack.chief("complete"))

            let audit = stack.audit
            let deeds = try await audit.deeds()
            #expect(
                deeds.map(\.action) == [
                    "points.adjusted", "points.freeze_set", "points.freeze_set",
                    "points.compensated", "approval.asked", "approval.decided",
                    "withdrawal.requested", "withdrawal.completed",
                ])
            #expect(deeds.prefix(4).map(\.object) == [id, id, id, id])
            #expect(deeds.prefix(3).map(\.after) == ["500 points", "FROZEN", "NONE"])
            #expect(deeds[5].before == "WAITING" && deeds[5].after == "APPROVED")
            #expect(deeds.suffix(2).map(\.object) == [withdrawal.id, withdrawal.id])
            try await audit.chained()
            #expect(try await audit.faults() == [])
        }
    }

    @Test("H04 I12 rewards, cards, orders, invoices and days leave their rows, once a deed")
    func catalogue() async throws {
        try await PointsStack.runWithMember { stack, ann in
            func glass(_ points: Int64) -> PointsV1.RewardDefinition {
                .init(name: .init(zh: "杯子", en: "glass"), points: points)
            }
            let reward = try #require(
                try await stack.rewards.create(
                    .init(definition: glass(100), stock: .init(total: 2), active: true),
                    stack.chief("make")
                ).reward
            ).id
            _ = try await stack.rewards.update(
                .init(id: reward, definition: glass(200), version: 1), stack.chief("dearer"))
            _ = try await stack.rewards.restock(
                .init(id: reward, change: 3), stack.chief("more"))
            let taken = try await stack.redeem(reward, of: ann)
            _ = try await stack.rewards.cancel(.init(id: taken.id), stack.manager("cancel"))
            // A member's own is no deed of staff.
            let hers = try await stack.redeem(reward, of: ann, key: "hers")
            _ = try await stack.rewards.cancel(
                .init(id: hers.id), stack.member(ann, key: PointsStack.key("back")))
            _ = try await stack.rewards.setState(
                .init(id: reward, state: .rewardPaused), stack.chief("pause"))

            let plan = try await stack.cardPlan()
            let card = try await stack.card(plan, of: ann)
            _ = try await stack.undo(try await stack.use(card, 1))
            _ = try await stack.punchCards.archivePlan(.init(id: plan), stack.chief("archive"))

            let wrong = try await stack.ringUp("v-1", to: ann)
            let order = try #require(wrong.order).id
            for key in ["void", "void-again"] {
                _ = try await stack.intake.void(
                    .init(id: order, reason: "twice"), stack.manager(key))
            }
            _ = try await stack.invoices.setPolicy(
                .init(storedValue: .atTopUp), stack.chief("policy"))
            _ = try await stack.tills.closeDay(
                .init(storeId: Demo.store, businessDate: "2026-03-05"), stack.manager("day"))

            let audit = stack.audit
            #expect(
                try await audit.deeds().map { "\($0.action) \($0.object)" } == [
                    "reward.created \(reward)", "reward.changed \(reward)",
                    "reward.restocked \(reward)", "redemption.cancelled \(taken.id)",
                    "reward.state_set \(reward)", "punch_card_plan.created \(plan)",
                    "punch_card.use_undone \(card.id)", "punch_card_plan.archived \(plan)",
                    "order.voided \(order)", "invoice.policy_set \(Demo.merchant)",
                    "day.closed \(Demo.store) 2026-03-05",
                ])
            let restocked = try await audit.deeds("reward.restocked").first
            #expect(restocked?.before == "ACTIVE version 2, stock 2")
            #expect(restocked?.after == "ACTIVE version 2, stock 5")
            try await audit.chained()
            #expect(try await audit.faults() == [])
        }
    }

    @Test("H04 the ledger's own tables have no triggers: earning, paying and holding pay nothing")
    func hotTables() async throws {
        try await PointsStack.run { stack in
            let noted = try await stack.owner.query(
                TablesWithNotes(), deadline: .now + .seconds(10))
            let hot: Set<String> = [
                "accounts", "postings", "entries", "movements", "lots", "holds", "hold_parts",
                "orders", "order_lines", "order_tenders", "operations", "outbox", "period_totals",
                "top_up_lots", "stored_value_movements", "stored_value_holds", "check_ins",
            ]
            #expect(!noted.isEmpty && hot.isDisjoint(with: noted))
        }
    }

    @Test("H04 I12 a privileged change without its row is found, whoever made it")
    func planted() async throws {
        try await PointsStack.run { stack in
            let audit = stack.audit
            #expect(try await audit.faults() == [])
            let merchant = Demo.merchant
            // By a service that has forgotten the audit.
            try await audit.script(
                """
                SET ROLE patron_points;
                SELECT set_config('patron.merchant', '\(merchant)', false);
                UPDATE programmes SET definition = definition || '{"rate":{"points":"9"}}'
                    WHERE merchant_id = '\(merchant)' AND version = 1;
                RESET ROLE;
                RESET patron.merchant;
                """)
            let programme = "\(merchant) programmes programmes/1: not in the audit"
            #expect(try await audit.faults() == [programme])
            // By somebody who goes past it.
            try await audit.script(
                """
                INSERT INTO stored_value_terms
                    (merchant_id, version, definition, author, created_at)
                SELECT merchant_id, 99, definition, author, created_at FROM stored_value_terms
                WHERE merchant_id = '\(merchant)' AND version = 1;
                """)
            let terms =
                "\(merchant) stored_value_terms stored-value-terms/99: not in the audit"
            let both = try await audit.faults()
            #expect(Set(both) == [programme, terms])
            // What redemptions count of a reward is no deed of staff.
            try await audit.script("UPDATE rewards SET taken = taken")
            #expect(try await audit.faults().count == 2)
        }
    }

    @Test("I12 a changed and a removed row, and an end that was cut off, are found")
    func damaged() async throws {
        try await TestedAudit.withKeys { keys in
            try await PointsStack.run(settings: ["keys.directory": keys]) { stack in
                for number: Int64 in 1...3 {
                    _ = try await stack.programmes.create(
                        .init(definition: Self.definition(number)), stack.chief("create-\(number)"))
                }
                let audit = stack.audit
                try await audit.chained()
                func heads() async throws -> [PatronV1.AuditCheckpoint] {
                    var heads: [PatronV1.AuditCheckpoint] = []
                    let stream = try await stack.auditReader.listCheckpoints(
                        .init(), stack.service())
                    for try await head in stream { heads.append(head) }
                    return heads
                }
                try await eventually("a head is signed") { try await !heads().isEmpty }
                _ = try await stack.programmes.create(
                    .init(definition: Self.definition(4)), stack.chief("create-4"))
                try await audit.chained()
                stack.clock.advance(seconds: 3_600)
                try await eventually("the end is signed") {
                    try await heads().last?.position == 4
                }
                let known = try await heads()
                #expect(known.allSatisfy { $0.service == "points" })
                #expect(try await audit.faults(known: known) == [])

                try await audit.script(
                    "UPDATE audit SET reason = 'another' WHERE object LIKE '%/2'")
                #expect(try await audit.faults().map { $0.hasSuffix("changedRow") } == [true])
                try await audit.script("UPDATE audit SET reason = NULL WHERE object LIKE '%/2'")
                #expect(try await audit.faults() == [])

                // All of it, notes and chain and heads: only what was kept elsewhere tells.
                try await audit.script(
                    """
                    DELETE FROM privileged_changes;
                    DELETE FROM audit_checkpoints;
                    DELETE FROM audit_chain;
                    DELETE FROM audit;
                    """)
                #expect(try await audit.faults() == [])
                let cut = try await audit.faults(known: known)
                #expect(cut.count == known.count)
                #expect(cut.allSatisfy { $0.hasSuffix("the chain does not run through it") })
                #expect(
                    try await refusalKey {
                        var foreign = known
                        foreign[0].service = "marketing"
                        _ = try await audit.faults(known: foreign)
                    } == "INVALID_ARGUMENT")
            }
        }
    }

    @Test("H04 points-service can neither change nor delete what the audit keeps")
    func rights() async throws {
        try await PointsStack.run { stack in
            for table in ["audit", "audit_chain", "audit_checkpoints", "privileged_changes"] {
                for right in ["UPDATE", "DELETE", "TRUNCATE"] {
                    let may = try await stack.audit.mayDo(right, to: table, as: "patron_points")
                    #expect(may == false)
                }
            }
            // What installs a merchant is nobody's deed.
            let findings = try await stack.audit.findings()
            #expect(findings.map(\.checked) == [0, 0, 0, 0, 0])
        }
    }
}

private struct TablesWithNotes: Statement {
    static let sql = """
        SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger t
        JOIN pg_proc p ON p.oid = t.tgfoid WHERE p.proname = 'note_privileged_change'
        """

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}
