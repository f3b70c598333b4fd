import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Consent on the real stack")
struct MemberConsentTests {
    private func set(
        _ stack: MemberStack, _ id: String, _ purpose: MemberV1.ConsentPurpose, _ given: Bool,
        version: Int32 = 1, key: String? = nil
    ) async throws -> MemberV1.SetMyConsentsReply {
        try await stack.consents.setMine(
            .init(choices: [.init(purpose: purpose, given: given, textVersion: version)]),
            key.map { stack.member(id, key: $0) } ?? stack.member(id))
    }

    private func allowed(
        _ stack: MemberStack, _ purpose: MemberV1.ConsentPurpose, _ members: [String]
    ) async throws -> [String] {
        try await stack.consents.check(
            .init(purpose: purpose, memberIds: members), stack.service(.marketing)
        ).allowedMemberIds
    }

    @Test("H06 X21 a member gives and withdraws by purpose; every decision stays, and is an event")
    func decisions() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000801").member?.id)
            let other = try #require(try await stack.register("13800000802").member?.id)
            let before = try await stack.consents.listMine(.init(), stack.member(id)).consents
            #expect(
                before.map(\.purpose) == [.service, .smsMarketing, .wechatMarketing, .profiling])
            #expect(before.map(\.given) == [true, false, false, false])
            #expect(before.allSatisfy { $0.text?.version == 1 })
            #expect(try await allowed(stack, .smsMarketing, [id, other]) == [])

            let given = try await set(stack, id, .smsMarketing, true)
            #expect(given.consents.map(\.given) == [true, true, false, false])
            #expect(try await allowed(stack, .smsMarketing, [other, id]) == [id])
            #expect(try await allowed(stack, .wechatMarketing, [other, id]) == [])
            // The same again is no decision.
            _ = try await set(stack, id, .smsMarketing, true)
            stack.clock.advance(seconds: 1)
            let withdrawn = try await set(stack, id, .smsMarketing, false)
            #expect(withdrawn.consents.map(\.given) == [true, false, false, false])
            #expect(try await allowed(stack, .smsMarketing, [id]) == [])

            let kept = try await stack.consents.listDecisions(.init(id: id), stack.staff())
            #expect(kept.decisions.map(\.given) == [false, true, true])
            #expect(kept.decisions.allSatisfy { $0.app == "demo-mini-program" })
            #expect(
                try await stack.consents.getOfMember(.init(id: id), stack.staff()).consents
                    == withdrawn.consents)
            let events = try await stack.payloads(of: "consent.changed").map {
                try MemberV1.ConsentChangedEvent(serialized: $0)
            }
            #expect(events.map(\.given) == [true, false])
            #expect(events.allSatisfy { $0.memberId == id && $0.purpose == .smsMarketing })
            #expect(
                try await stack.texts(
                    "SELECT aggregate_seq FROM outbox WHERE aggregate_id = '\(id)' ORDER BY 1")
                    == ["1", "2", "3"])
        }
    }

    @Test("X21 a repeated call decides once, also when she has changed her mind in between")
    func repeated() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000803").member?.id)
            let key = "consent-key-0803"
            _ = try await set(stack, id, .profiling, true, key: key)
            _ = try await set(stack, id, .profiling, false)
            let again = try await set(stack, id, .profiling, true, key: key)
            #expect(again.replayed)
            #expect(again.consents.map(\.given) == [true, false, false, false])
            #expect(try await stack.count("consents") == 3)
            #expect(
                await MemberStack.refusal {
                    try await set(stack, id, .smsMarketing, true, key: key)
                } == "IDEMPOTENCY_MISMATCH")
        }
    }

    @Test("H06 who was shown older words is asked again; a new version can end earlier consents")
    func versions() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000804").member?.id)
            _ = try await set(stack, id, .smsMarketing, true)
            func publish(asksAgain: Bool, _ options: CallOptions? = nil) async throws -> Int32? {
                try await stack.consents.publishText(
                    .init(
                        purpose: .smsMarketing, text: .init(zh: "新", en: "new"),
                        asksAgain: asksAgain), options ?? stack.staff()
                ).text?.version
            }
            #expect(
                await MemberStack.refusal {
                    try await publish(asksAgain: true, stack.staff(role: "store_manager"))
                } == "PERMISSION_DENIED")
            #expect(try await publish(asksAgain: false) == 2)
            #expect(try await allowed(stack, .smsMarketing, [id]) == [id])
            #expect(
                await MemberStack.fact("version") {
                    try await set(stack, id, .smsMarketing, true, version: 1)
                } == "2")
            #expect(try await publish(asksAgain: true) == 3)
            #expect(try await allowed(stack, .smsMarketing, [id]) == [])
            let now = try await set(stack, id, .smsMarketing, true, version: 3)
            #expect(now.consents[1].given && now.consents[1].textVersion == 3)
            #expect(try await allowed(stack, .smsMarketing, [id]) == [id])
            let texts = try await stack.consents.listTexts(.init(), stack.mini()).texts
            #expect(texts.map(\.version).sorted() == [1, 1, 1, 3])
            #expect(
                try await stack.texts(
                    """
                    SELECT before || ' to ' || after FROM audit
                    WHERE action = 'consent.text_published' ORDER BY sequence
                    """) == [
                        "smsMarketing 1 to smsMarketing 2", "smsMarketing 2 to smsMarketing 3",
                    ])
        }
    }

    @Test("H06 the service's consent ends with the membership only; a blocked member gets nothing")
    func limits() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000805").member?.id)
            _ = try await set(stack, id, .service, true)
            #expect(
                await MemberStack.refusal { try await set(stack, id, .service, false) }
                    == "INVALID_ARGUMENT")
            #expect(
                await MemberStack.refusal {
                    try await stack.consents.setMine(.init(), stack.member(id))
                } == "INVALID_ARGUMENT")
            _ = try await set(stack, id, .wechatMarketing, true)
            #expect(try await allowed(stack, .wechatMarketing, [id]) == [id])
            _ = try await stack.members.setBlocks(
                .init(id: id, blocked: true, reason: "fraud"), stack.staff())
            #expect(try await allowed(stack, .wechatMarketing, [id]) == [])
            for right in ["UPDATE", "DELETE", "TRUNCATE"] {
                #expect(
                    try await stack.texts(
                        "SELECT has_table_privilege('patron_member', 'consents', '\(right)')")
                        == ["false"])
            }
        }
    }
}
