import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Clear text for staff on the real stack")
struct MemberRevealTests {
    private func show(
        _ stack: MemberStack, _ id: String, _ fields: [MemberV1.RevealField] = [.revealPhone],
        reason: String = "calls back about a complaint", _ options: CallOptions? = nil
    ) async throws -> MemberV1.RevealMemberReply {
        try await stack.reveal.show(
            .init(id: id, fields: fields, reason: reason), options ?? stack.staff())
    }

    @Test("H02 staff sees the named fields of one member, with a reason that stands in the audit")
    func shown() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000811").member?.id)
            let phone = try await show(stack, id)
            #expect(phone.phone == "+8613800000811")
            #expect(phone.nickname == "" && phone.birthday == "")
            #expect(phone.remaining == 19)
            let rest = try await show(stack, id, [.revealNickname, .revealBirthday])
            #expect(rest.phone == "" && rest.nickname == "张三" && rest.birthday == "1999-12-31")
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws('|', actor, object, before, after, reason) FROM audit
                    WHERE action = 'member.revealed' ORDER BY sequence
                    """) == [
                        "staff|\(id)|MASKED|PHONE|calls back about a complaint",
                        "staff|\(id)|MASKED|NICKNAME BIRTHDAY|calls back about a complaint",
                    ])
            let lines = stack.logs.all.joined(separator: "\n")
            #expect(!lines.contains("13800000811") && !lines.contains("张三"))
        }
    }

    @Test("H02 no clear text without reason, permission, scope or a field")
    func refused() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000812").member?.id)
            func refusal(
                _ fields: [MemberV1.RevealField] = [.revealPhone], reason: String = "why",
                _ options: CallOptions? = nil, of member: String? = nil
            ) async -> String {
                await MemberStack.refusal {
                    try await show(stack, member ?? id, fields, reason: reason, options)
                }
            }
            #expect(await refusal(reason: " ") == "INVALID_ARGUMENT")
            #expect(await refusal([]) == "INVALID_ARGUMENT")
            #expect(await refusal([.revealPhone, .revealPhone]) == "INVALID_ARGUMENT")
            #expect(await refusal([.unspecified]) == "INVALID_ARGUMENT")
            #expect(await refusal(of: "nobody") == "MEMBER_NOT_FOUND")
            for role in ["store_manager", "cashier", "auditor"] {
                #expect(
                    await refusal([.revealPhone], stack.staff(role: role)) == "PERMISSION_DENIED")
            }
            let till = try await stack.members.register(
                .init(
                    phone: "13800000813",
                    smsCode: try await stack.code("13800000813", .register, stack.till()),
                    storeId: MemberDemo.stores[0].description, terminalId: "t1", staffId: "s1",
                    consents: MemberStack.agreed),
                stack.till())
            let elsewhere = stack.staff(stores: [MemberDemo.stores[1].description])
            #expect(
                await refusal([.revealPhone], elsewhere, of: till.member?.id) == "MEMBER_NOT_FOUND")
            #expect(try await stack.count("audit", "action = 'member.revealed'") == 0)
        }
    }

    @Test("H02 after 20 looks in 24 hours there is no more, and the 21st leaves no row")
    func quota() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000814").member?.id)
            // At once: the quota holds against callers who do not wait for each other.
            let answers = await withTaskGroup(of: String.self) { group in
                for _ in 0..<24 {
                    group.addTask { await MemberStack.refusal { try await show(stack, id) } }
                }
                var answers: [String] = []
                for await answer in group { answers.append(answer) }
                return answers
            }
            #expect(answers.count { $0 == "none" } == 20)
            #expect(answers.count { $0 == "REVEAL_LIMIT_REACHED" } == 4)
            #expect(try await stack.count("audit", "action = 'member.revealed'") == 20)
            stack.clock.advance(seconds: 86_400)
            #expect(try await show(stack, id).remaining == 19)
        }
    }
}
