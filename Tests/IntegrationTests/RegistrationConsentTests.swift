import MemberService
import Messages
import Primitives
import TTRPC
import TestKit
import Testing

@Suite("Consent at registration on the real stack")
struct RegistrationConsentTests {
    private func register(
        _ stack: MemberStack, _ phone: String, _ consents: [MemberV1.ConsentChoice],
        code: String? = nil, key: String? = nil
    ) async throws -> MemberV1.RegisterReply {
        let sent: String
        if let code { sent = code } else { sent = try await stack.code(phone) }
        var form = stack.registration(phone, code: sent, device: "device-\(phone)")
        form.consents = consents
        return try await stack.members.register(form, stack.mini(key: key))
    }

    @Test("H06 what she agreed to is kept with the member, in one transaction with her")
    func kept() async throws {
        try await MemberStack.run { stack in
            let reply = try await register(
                stack, "13800000951",
                [
                    .init(purpose: .service, given: true, textVersion: 1),
                    .init(purpose: .smsMarketing, given: true, textVersion: 1),
                    .init(purpose: .profiling, given: false, textVersion: 1),
                ])
            let id = try #require(reply.member?.id)
            let mine = try await stack.consents.listMine(.init(), stack.member(id)).consents
            #expect(mine.map(\.given) == [true, true, false, false])
            let kept = try await stack.consents.listDecisions(.init(id: id), stack.staff())
            #expect(kept.decisions.map(\.purpose) == [.profiling, .smsMarketing, .service])
            #expect(kept.decisions.map(\.given) == [false, true, true])
            #expect(kept.decisions.allSatisfy { $0.app == "demo-mini-program" })
            #expect(
                try await stack.consents.check(
                    .init(purpose: .smsMarketing, memberIds: [id]), stack.service(.marketing)
                ).allowedMemberIds == [id])
            let told = try await stack.payloads(of: "member.registered").map {
                try MemberV1.MemberRegisteredEvent(serialized: $0)
            }
            #expect(
                told.first?.consents.map(\.purpose) == [.service, .smsMarketing, .profiling])
            #expect(
                try await stack.number(
                    """
                    SELECT count(*) FROM consents c
                    JOIN outbox o ON o.aggregate_id = c.member_id
                        AND o.type = 'member.registered' AND o.transaction::text = c.xmin::text
                    """) == 3)
        }
    }

    @Test("H06 nobody becomes a member without consent to the membership, by whatever door")
    func required() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let phone = "13800000952"
            let code = try await stack.code(phone)
            for consents in [
                [], [.init(purpose: .service, given: false, textVersion: 1)],
                [.init(purpose: .smsMarketing, given: true, textVersion: 1)],
            ] as [[MemberV1.ConsentChoice]] {
                #expect(
                    await MemberStack.refusal {
                        try await register(stack, phone, consents, code: code)
                    } == "CONSENT_REQUIRED")
            }
            #expect(
                await MemberStack.fact("version") {
                    try await register(
                        stack, phone, [.init(purpose: .service, given: true, textVersion: 7)],
                        code: code)
                } == "1")
            let sent = try await stack.code("13800000953", .register, stack.till())
            #expect(
                await MemberStack.refusal {
                    try await stack.members.register(
                        .init(
                            phone: "13800000953", smsCode: sent,
                            storeId: MemberDemo.stores[0].description, terminalId: "T",
                            staffId: "S"), stack.till())
                } == "CONSENT_REQUIRED")
            var tap = shop.weChat("openid-h06", phone: "13900000954")
            tap.consents = []
            #expect(
                await MemberStack.refusal { try await shop.logIn(tap) } == "CONSENT_REQUIRED")
            #expect(try await stack.count("members") == 0)
            #expect(try await stack.count("consents") == 0)
            // None of these has used the code up.
            _ = try await register(stack, phone, MemberStack.agreed, code: code)
            #expect(try await stack.count("consents") == 1)
        }
    }

    @Test("H06 a purpose that is named twice, or none at all, is refused")
    func malformed() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000955"
            let code = try await stack.code(phone)
            for consents in [
                MemberStack.agreed + MemberStack.agreed,
                MemberStack.agreed + [.init(purpose: .unspecified, given: true, textVersion: 1)],
            ] {
                #expect(
                    await MemberStack.fact("field") {
                        try await register(stack, phone, consents, code: code)
                    } == "consents")
            }
            #expect(try await stack.count("members") == 0)
        }
    }

    @Test("H06 whom a platform tells of has agreed to nothing yet, and is asked when she comes")
    func byPlatform() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            _ = try await shop.notice([
                "action": "bind", "open_id": "openid-c956", "mobile": "13900000956",
            ])
            let id = try #require(
                try await stack.texts("SELECT member_id::text FROM members").first)
            let mine = try await stack.consents.listMine(.init(), stack.member(id)).consents
            #expect(mine.allSatisfy { !$0.given })
            _ = try await stack.consents.setMine(
                .init(choices: MemberStack.agreed), stack.member(id))
            #expect(try await stack.count("consents") == 1)
        }
    }
}
