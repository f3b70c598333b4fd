import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Reviews of members on the real stack")
struct MemberAbuseTests {
    private static let payer = "openid-of-everybody"

    /// Four members, the first of whom has brought the others, for all of whom the same one pays.
    private func ring(_ stack: MemberStack, _ phones: [String]) async throws -> [String] {
        let abuse = stack.abuse
        var ids: [String] = []
        for phone in phones {
            var request = stack.registration(
                phone, code: try await stack.code(phone), device: "device-\(phone)")
            if let first = ids.first {
                request.referralCode =
                    try await stack.texts(
                        "SELECT card_number FROM members WHERE member_id = '\(first)'"
                    ).first ?? ""
            }
            let id = try #require(
                try await stack.members.register(request, stack.mini()).member?.id)
            ids.append(id)
            _ = try await abuse.notePayer(
                .init(memberId: id, payer: Self.payer), stack.service())
        }
        return ids
    }

    private func scored(_ stack: MemberStack) async throws {
        try await eventually("everybody is scored") { try await stack.count("abuse_queue") == 0 }
    }

    private func cases(
        _ stack: MemberStack, _ state: MemberV1.AbuseCaseState = .unspecified
    ) async throws -> [MemberV1.AbuseCase] {
        try await stack.abuse.listCases(.init(state: state), stack.staff()).cases
    }

    @Test("N15 a ring is scored, held, appealed and released, each step once, told and audited")
    func life() async throws {
        try await MemberStack.run { stack in
            let abuse = stack.abuse
            let ids = try await ring(
                stack, ["13800000801", "13800000802", "13800000803", "13800000804"])
            try await eventually("the first is held") {
                try await cases(stack, .abuseHeld).contains { $0.memberId == ids[0] }
            }
            try await scored(stack)
            let held = try #require(
                try await cases(stack, .abuseHeld).first { $0.memberId == ids[0] })
            #expect(held.reasons.map(\.code) == ["REFERRAL_RING", "SHARED_PAYER"])
            #expect(held.reasons.map(\.count) == [3, 3])
            #expect(held.score == 105 && held.heldAt != nil && held.settingsVersion == 0)
            // One case each, however often they were scored.
            #expect(try await stack.count("abuse_cases") == 4)

            let seen = try await abuse.getCase(.init(id: held.id), stack.staff())
            #expect(Set(seen.members.map(\.memberId)) == Set(ids))
            #expect(seen.members.map(\.number) == [1, 2, 3, 4])
            #expect(seen.members.first?.memberId == ids[0] && seen.members.first?.score == 105)
            #expect(seen.members.contains { $0.phone == "138****0801" && $0.nickname == "张*" })
            let payers = seen.edges.filter { $0.kind == .linkPayer }
            #expect(payers.map(\.member).sorted() == [1, 2, 3, 4])
            #expect(Set(payers.map(\.thing)).count == 1)
            // Each has a phone and a device of her own: nobody shares those.
            #expect(!seen.edges.contains { $0.kind == .linkPhone || $0.kind == .linkDevice })

            let mine = try await abuse.getMyReview(.init(), stack.member(ids[0]))
            #expect(mine.underReview && mine.caseId == held.id && mine.appealedAt == nil)
            let words = "这是我们全家的账户"
            for text in ["", "  ", String(repeating: "长", count: 1_001)] {
                #expect(
                    await MemberStack.refusal {
                        try await abuse.appeal(.init(text: text), stack.member(ids[0]))
                    } == "INVALID_ARGUMENT")
            }
            let appeal = stack.member(ids[0], key: "appeal-key-000001")
            #expect(try await abuse.appeal(.init(text: words), appeal).review?.appealedAt != nil)
            #expect(try await abuse.appeal(.init(text: words), appeal).replayed)
            #expect(
                await MemberStack.refusal {
                    try await abuse.appeal(.init(text: words), stack.member(ids[0]))
                } == "APPEAL_MADE")
            #expect(
                try await abuse.getCase(.init(id: held.id), stack.staff()).abuseCase?.appeal
                    == words)
            #expect(
                try await stack.texts("SELECT c::text FROM abuse_cases c").allSatisfy {
                    !$0.contains(words)
                })

            let decision = MemberV1.DecideAbuseCaseRequest(
                id: held.id, verdict: .releaseMember, reason: "一家人")
            let options = stack.staff(key: "decision-key-0001")
            let released = try await abuse.decide(decision, options)
            #expect(released.abuseCase?.state == .abuseReleased && !released.replayed)
            #expect(try await abuse.decide(decision, options).replayed)
            #expect(
                await MemberStack.refusal { try await abuse.decide(decision, stack.staff()) }
                    == "ABUSE_CASE_DECIDED")
            let over = try await abuse.getMyReview(.init(), stack.member(ids[0]))
            #expect(!over.underReview && over.state == .abuseReleased)

            // Her phone is seen again days later: the same reasons open no other case.
            stack.clock.advance(seconds: 2 * 86_400)
            let before = try await stack.texts(
                "SELECT scored_at::text FROM abuse_scores WHERE member_id = '\(ids[0])'")
            _ = try await stack.members.issueTokens(
                .init(
                    phone: "13800000801", smsCode: try await stack.nextCode("13800000801", .logIn)),
                stack.mini())
            try await scored(stack)
            let after = try await stack.texts(
                "SELECT scored_at::text FROM abuse_scores WHERE member_id = '\(ids[0])'")
            #expect(before != after)
            #expect(try await stack.count("abuse_cases") == 4)

            let told = try await stack.texts(
                """
                SELECT type || ' ' || aggregate_seq FROM outbox WHERE aggregate_id = '\(held.id)'
                ORDER BY aggregate_seq
                """)
            #expect(told.last?.hasPrefix("risk.released") == true)
            #expect(told.dropLast().allSatisfy { $0.hasPrefix("risk.flagged") })
            let last = try #require(
                try await stack.payloads(of: "risk.released").last)
            let event = try MemberV1.MemberRiskEvent(serialized: last)
            #expect(event.holds && event.state == .abuseReleased && event.memberId == ids[0])
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws('|', action, before, after, reason) FROM audit
                    WHERE action = 'abuse.case_decided' AND object = '\(held.id)'
                    """) == ["abuse.case_decided|HELD|RELEASED|一家人"])
            #expect(try await stack.count("audit", "action = 'member.appealed'") == 1)
        }
    }

    @Test("N15 nothing of phones, devices, payers and addresses is kept in clear")
    func digests() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000811").member?.id)
            _ = try await stack.abuse.notePayer(
                .init(memberId: id, payer: Self.payer), stack.service())
            _ = try await stack.profiles.updateMine(
                .init(profile: .init(address: "南京西路 1266 号"), updateMask: ["address"]),
                stack.member(id))
            #expect(
                try await stack.texts("SELECT DISTINCT kind::text FROM abuse_links ORDER BY 1")
                    == ["1", "2", "3", "4", "5"])
            let rows = try await stack.texts("SELECT l::text FROM abuse_links l").joined()
            let hexed = try await stack.texts(
                "SELECT encode('\(Self.payer)'::bytea, 'hex')")
            for secret in ["13800000811", Self.payer, "南京西路", "203.0.113.7"] + hexed {
                #expect(!rows.contains(secret))
            }
            // The same thing at another merchant would be another digest.
            #expect(try await stack.number("SELECT count(DISTINCT digest) FROM abuse_links") == 5)
        }
    }

    @Test("N15 thresholds are versions, and of two who change one the second is told")
    func settings() async throws {
        try await MemberStack.run { stack in
            let abuse = stack.abuse
            let usual = try #require(
                try await abuse.getSettings(.init(), stack.staff()).settings)
            #expect(usual.version == 0)
            #expect([usual.note, usual.review, usual.hold] == [20, 40, 70])
            let next = MemberV1.AbuseSettings(note: 200, review: 300, hold: 400)
            let changed = try await abuse.putSettings(.init(settings: next), stack.staff())
            #expect(changed.settings?.version == 1)
            #expect(
                await MemberStack.refusal {
                    try await abuse.putSettings(.init(settings: next), stack.staff())
                } == "REVISION_CONFLICT")
            #expect(
                await MemberStack.refusal {
                    try await abuse.putSettings(
                        .init(settings: .init(version: 1, note: 3, review: 2, hold: 4)),
                        stack.staff())
                } == "INVALID_ARGUMENT")
            for role in ["store_manager", "cashier", "auditor"] {
                #expect(
                    await MemberStack.refusal {
                        try await abuse.putSettings(.init(settings: next), stack.staff(role: role))
                    } == "PERMISSION_DENIED")
            }
            // Nobody is a case by these.
            _ = try await ring(
                stack, ["13800000821", "13800000822", "13800000823", "13800000824"])
            try await scored(stack)
            #expect(try await stack.count("abuse_cases") == 0)
            #expect(try await stack.count("abuse_scores") == 0)
        }
    }

    @Test("N15 two instances score everybody, and open each case once")
    func instances() async throws {
        try await MemberStack.run { stack in
            try await stack.secondInstance {
                let ids = try await ring(
                    stack, (0..<8).map { "1380000083\($0)" })
                try await scored(stack)
                try await eventually("all are held") {
                    try await stack.count("abuse_cases", "state = 2") == ids.count
                }
                #expect(try await stack.count("abuse_cases") == ids.count)
            }
        }
    }

    @Test(
        "N15 N11 who leaves takes her links with her, and the case that was under way is released")
    func erased() async throws {
        try await MemberStack.run { stack in
            let phones = ["13800000841", "13800000842", "13800000843", "13800000844"]
            let ids = try await ring(stack, phones)
            try await eventually("the first is held") {
                try await stack.count(
                    "abuse_cases", "state = 2 AND member_id = '\(ids[0])'") == 1
            }
            try await scored(stack)
            _ = try await stack.abuse.appeal(.init(text: "请核实"), stack.member(ids[0]))
            _ = try await stack.leave(ids[0], phones[0])
            stack.clock.advance(seconds: 8 * 86_400)
            try await eventually("she is gone") {
                try await stack.count("members", "member_id = '\(ids[0])' AND state = 3") == 1
            }
            try await scored(stack)
            for table in ["abuse_links", "abuse_queue", "abuse_scores"] {
                #expect(try await stack.count(table, "member_id = '\(ids[0])'") == 0, "\(table)")
            }
            #expect(
                try await stack.count(
                    "abuse_cases",
                    "member_id = '\(ids[0])' AND state = 3 AND appeal_cipher IS NULL") == 1)
            #expect(
                await MemberStack.refusal {
                    try await stack.abuse.notePayer(
                        .init(memberId: ids[0], payer: Self.payer), stack.service())
                } == "MEMBER_NOT_FOUND")
        }
    }

    @Test("N15 A24 her export tells of the review and has what she wrote")
    func exported() async throws {
        try await MemberStack.run { stack in
            let phones = ["13800000861", "13800000862", "13800000863", "13800000864"]
            let id = try await ring(stack, phones)[0]
            try await eventually("she is held") {
                try await stack.count("abuse_cases", "state = 2 AND member_id = '\(id)'") == 1
            }
            let words = "这是我们全家的账户"
            _ = try await stack.abuse.appeal(.init(text: words), stack.member(id))
            let code = try await stack.nextCode(phones[0], .exportData)
            let export = try #require(
                try await stack.exports.request(.init(smsCode: code), stack.member(id)).export)
            try await eventually("the export is ready") {
                try await stack.exports.get(.init(id: export.id), stack.member(id)).state
                    == .exportReady
            }
            var text = ""
            let stream = try await stack.exports.download(
                .init(id: export.id, format: .exportJson), stack.member(id))
            for try await line in stream { text += line.line }
            #expect(text.contains("\"reviews\":["))
            #expect(text.contains("\"state\":\"HELD\"") && text.contains(words))
            // Nothing of others, and not what speaks against her.
            #expect(!text.contains("SHARED_PAYER"))
        }
    }

    @Test(
        "N15 H01 staff reads by its role and stores, the owner decides, and members see themselves")
    func permissions() async throws {
        try await MemberStack.run { stack in
            let abuse = stack.abuse
            let ids = try await ring(
                stack, ["13800000851", "13800000852", "13800000853", "13800000854"])
            try await eventually("the first is held") {
                try await stack.count(
                    "abuse_cases", "state = 2 AND member_id = '\(ids[0])'") == 1
            }
            let id = try #require(
                try await cases(stack).first { $0.memberId == ids[0] }?.id)
            func decide(_ options: CallOptions) async -> String {
                await MemberStack.refusal {
                    try await abuse.decide(
                        .init(id: id, verdict: .confirmAbuse, reason: "刷单"), options)
                }
            }
            for options in [
                stack.staff(role: "store_manager"), stack.staff(role: "auditor"),
                stack.member(ids[0]),
                stack.till(), stack.service(),
            ] {
                #expect(await decide(options) == "PERMISSION_DENIED")
            }
            let manager = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[0].description])
            for reader in [manager, stack.staff(role: "auditor")] {
                #expect(try await abuse.getCase(.init(id: id), reader).abuseCase?.id == id)
                #expect(
                    try await abuse.listCases(.init(), reader).cases.contains { $0.id == id })
            }
            #expect(
                await MemberStack.refusal {
                    try await abuse.listCases(.init(), stack.staff(role: "cashier"))
                } == "PERMISSION_DENIED")
            #expect(
                await MemberStack.refusal {
                    try await abuse.getCase(
                        .init(id: MemberDemo.merchant.description), stack.staff())
                } == "ABUSE_CASE_NOT_FOUND")
            let stranger = try #require(try await stack.register("13800000855").member?.id)
            let review = try await abuse.getMyReview(.init(), stack.member(stranger))
            #expect(!review.underReview && review.caseId.isEmpty && review.text != nil)
            #expect(
                await MemberStack.refusal {
                    try await abuse.appeal(.init(text: "?"), stack.member(stranger))
                } == "NOT_UNDER_REVIEW")
            #expect(await decide(stack.staff()) == "none")
        }
    }
}

extension MemberStack {
    var abuse: MemberV1.Abuse.Client { .init(channel) }
}
