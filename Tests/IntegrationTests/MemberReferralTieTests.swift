import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("What friends and who brought them have in common, on the real stack")
struct MemberReferralTieTests {
    private func scored(_ stack: MemberStack) async throws {
        try await eventually("everybody is scored") { try await stack.count("abuse_queue") == 0 }
    }

    /// A new member, brought by another.
    private func register(
        _ phone: String, on device: String? = nil, broughtBy referrer: String? = nil,
        _ stack: MemberStack
    ) async throws -> String {
        var request = stack.registration(
            phone, code: try await stack.code(phone), device: device ?? "device-\(phone)")
        if let referrer {
            request.referralCode =
                try await stack.texts(
                    "SELECT card_number FROM members WHERE member_id = '\(referrer)'"
                ).first ?? ""
        }
        return try #require(
            try await stack.members.register(request, stack.mini()).member?.id)
    }

    private func logIn(_ phone: String, on device: String, _ stack: MemberStack) async throws {
        _ = try await stack.members.issueTokens(
            .init(
                phone: phone, smsCode: try await stack.nextCode(phone, .logIn), deviceId: device),
            stack.mini())
    }

    private func pay(_ payer: String, for id: String, _ stack: MemberStack) async throws {
        _ = try await stack.abuse.notePayer(.init(memberId: id, payer: payer), stack.service())
    }

    private func told(_ stack: MemberStack) async throws -> [MemberV1.ReferralFlaggedEvent] {
        try await stack.payloads(of: "referral.flagged").map {
            try MemberV1.ReferralFlaggedEvent(serialized: $0)
        }
    }

    @Test(
        "X17 N15 a friend who logs in on her referrer's device is told of, once, by either's scoring"
    )
    func device() async throws {
        try await MemberStack.run { stack in
            let ann = try await register("13800000901", on: "ann-phone", stack)
            let bob = try await register("13800000902", broughtBy: ann, stack)
            try await scored(stack)
            #expect(try await told(stack).isEmpty)
            try await logIn("13800000902", on: "ann-phone", stack)
            try await eventually("it is told") { try await told(stack).count == 1 }
            try await scored(stack)
            let event = try #require(try await told(stack).first)
            #expect(event.friendMemberId == bob && event.referrerMemberId == ann)
            #expect(event.flags == ["SAME_DEVICE"])
            // Days later it is seen again, and no news.
            stack.clock.advance(seconds: 3 * 86_400)
            try await logIn("13800000901", on: "ann-phone", stack)
            try await logIn("13800000902", on: "ann-phone", stack)
            try await scored(stack)
            #expect(try await told(stack).count == 1)
            // Another thing is.
            try await pay("openid-of-ann", for: bob, stack)
            try await scored(stack)
            #expect(try await told(stack).count == 1)
            try await pay("openid-of-ann", for: ann, stack)
            try await eventually("the payer is told") { try await told(stack).count == 2 }
            #expect(try await told(stack).last?.flags == ["SAME_PAYER"])
        }
    }

    @Test(
        "X17 N15 friends of one referrer with one payer are told of only where she has it as well")
    func strangers() async throws {
        try await MemberStack.run { stack in
            let ann = try await register("13800000911", stack)
            let bob = try await register("13800000912", broughtBy: ann, stack)
            let cem = try await register("13800000913", broughtBy: ann, stack)
            let dan = try await register("13800000914", stack)
            // Of two friends, and of the referrer and somebody whom she has not brought.
            for id in [bob, cem] { try await pay("openid-of-friends", for: id, stack) }
            for id in [ann, dan] { try await pay("openid-of-ann", for: id, stack) }
            try await scored(stack)
            #expect(try await told(stack).isEmpty)
            try await pay("openid-of-friends", for: ann, stack)
            try await eventually("both are told of") { try await told(stack).count == 2 }
            #expect(Set(try await told(stack).map(\.friendMemberId)) == [bob, cem])
            #expect(try await told(stack).allSatisfy { $0.flags == ["SAME_PAYER"] })
        }
    }

    @Test("X17 N15 two instances that score both at once tell of it once")
    func instances() async throws {
        try await MemberStack.run { stack in
            try await stack.secondInstance {
                let ann = try await register("13800000921", stack)
                let bob = try await register("13800000922", broughtBy: ann, stack)
                try await scored(stack)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for id in [ann, bob] {
                        group.addTask { try await pay("openid-of-both", for: id, stack) }
                    }
                    try await group.waitForAll()
                }
                try await eventually("it is told") { try await told(stack).count == 1 }
                try await scored(stack)
                #expect(try await told(stack).count == 1)
                #expect(try await stack.count("referral_ties") == 1)
            }
        }
    }

    @Test("X17 N11 what was told of who left is forgotten")
    func erased() async throws {
        try await MemberStack.run { stack in
            let ann = try await register("13800000931", stack)
            let bob = try await register("13800000932", broughtBy: ann, stack)
            for id in [ann, bob] { try await pay("openid-of-both", for: id, stack) }
            try await eventually("it is told") { try await told(stack).count == 1 }
            try await scored(stack)
            _ = try await MemberV1.Deregistrations.Client(stack.channel).deregisterNow(
                .init(id: ann, reason: "asked"), stack.staff())
            try await eventually("it is forgotten") {
                try await stack.count("referral_ties") == 0
            }
        }
    }
}
