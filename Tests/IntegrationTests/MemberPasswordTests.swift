import MemberDomain
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// One after the other: they share the two threads for hashes.
@Suite("Passwords of members on the real stack", .serialized)
struct MemberPasswordTests {
    private static let password = "柠檬 lemon 42"

    private func credentials(_ stack: MemberStack) -> MemberV1.Credentials.Client {
        .init(stack.channel)
    }

    /// A member with a password; the clock is past the time between two codes.
    private func member(_ stack: MemberStack, _ phone: String) async throws -> String {
        let id = try #require(try await stack.register(phone).member?.id)
        stack.clock.advance(seconds: 61)
        let code = try await stack.code(phone, .setPassword)
        _ = try await credentials(stack).setPassword(
            .init(smsCode: code, newPassword: Self.password), stack.member(id))
        return id
    }

    private func logIn(
        _ stack: MemberStack, _ phone: String, _ password: String = MemberPasswordTests.password,
        address: String = "", key: String? = nil
    ) async throws -> MemberV1.CredentialReply {
        try await credentials(stack).logIn(
            .init(phone: phone, password: password, clientAddress: address), stack.mini(key: key))
    }

    @Test("A07 a member sets a password by a fresh code and logs in by it")
    func setsAndLogsIn() async throws {
        try await MemberStack.run { stack in
            let id = try await member(stack, "13800000801")
            let reply = try await logIn(stack, "138 0000 0801")
            #expect(reply.memberId == id)
            #expect(!reply.accessToken.isEmpty && !reply.refreshToken.isEmpty)
            #expect(try await stack.count("member_passwords", "password_hash LIKE '$2b$12$%'") == 1)
            #expect(try await stack.count("audit", "action = 'member.password_set'") == 1)
            let key = "password-log-in-0001"
            let first = try await logIn(stack, "13800000801", key: key)
            let again = try await logIn(stack, "13800000801", key: key)
            #expect(!first.replayed && again.replayed)
        }
    }

    @Test("A07 A23 wrong, unknown, and a member without password are told alike")
    func alike() async throws {
        try await MemberStack.run { stack in
            _ = try await member(stack, "13800000802")
            _ = try await stack.register("13800000803")
            for (phone, password) in [
                ("13800000802", "another one 43"), ("13800000802", ""),
                ("13800000803", Self.password), ("13800000804", Self.password),
            ] {
                let refused = await MemberStack.refusal {
                    try await logIn(stack, phone, password)
                }
                #expect(refused == "INVALID_CREDENTIALS", "\(phone)")
            }
            let malformed = await MemberStack.refusal { try await logIn(stack, "138") }
            #expect(malformed == "INVALID_PHONE")
        }
    }

    @Test("A07 the time of a log-in does not tell whether a phone is a member's")
    func timing() async throws {
        try await MemberStack.run { stack in
            _ = try await member(stack, "13800000805")
            _ = try await stack.register("13800000806")
            // The shortest of four: others wait for the same threads now and then.
            func time(_ phone: String) async -> Duration {
                var times: [Duration] = []
                for _ in 0..<4 {
                    let began = ContinuousClock.now
                    let refused = await MemberStack.refusal {
                        try await logIn(stack, phone, "another one 43")
                    }
                    times.append(ContinuousClock.now - began)
                    #expect(refused == "INVALID_CREDENTIALS")
                }
                return times.min() ?? .zero
            }
            let known = await time("13800000805")
            for phone in ["13800000806", "13800000807"] {
                let other = await time(phone)
                #expect(other > known / 2 && other < known * 2, "\(known) \(other)")
            }
        }
    }

    @Test(
        "A07 five failures close a phone for a while, whoever's it is, the right password included")
    func tooMany() async throws {
        try await MemberStack.run { stack in
            _ = try await member(stack, "13800000808")
            for phone in ["13800000808", "13800000809"] {
                for _ in 0..<5 {
                    let refused = await MemberStack.refusal {
                        try await logIn(stack, phone, "another one 43")
                    }
                    #expect(refused == "INVALID_CREDENTIALS")
                }
                let wait = await MemberStack.fact("retryAfterSeconds") {
                    try await logIn(stack, phone)
                }
                #expect(wait == "30")
            }
            stack.clock.advance(seconds: 30)
            #expect(try await logIn(stack, "13800000808").memberId.isEmpty == false)
            // Success ends the series.
            let next = await MemberStack.refusal {
                try await logIn(stack, "13800000808", "another one 43")
            }
            #expect(next == "INVALID_CREDENTIALS")
        }
    }

    @Test("A07 an address has twenty attempts a minute, over all phones")
    func address() async throws {
        try await MemberStack.run { stack in
            func attempt(_ number: Int, _ address: String) async -> String {
                await MemberStack.refusal {
                    try await logIn(
                        stack, "1380000\(2_000 + number)", "wrong 42 one", address: address)
                }
            }
            for number in 0..<20 {
                #expect(await attempt(number, "203.0.113.9") == "INVALID_CREDENTIALS")
            }
            #expect(await attempt(20, "203.0.113.9") == "TOO_MANY_ATTEMPTS")
            #expect(await attempt(21, "203.0.113.10") == "INVALID_CREDENTIALS")
        }
    }

    @Test("A07 a change takes the old password or a code, and ends every session but the new one")
    func changes() async throws {
        try await MemberStack.run { stack in
            let id = try await member(stack, "13800000810")
            let before = try await logIn(stack, "13800000810")
            func set(_ old: String, _ new: String) async throws -> MemberV1.CredentialReply {
                try await credentials(stack).setPassword(
                    .init(oldPassword: old, newPassword: new), stack.member(id))
            }
            let wrong = await MemberStack.refusal {
                try await set("not the old one", "new words 77")
            }
            #expect(wrong == "INVALID_CREDENTIALS")
            let changed = try await set(Self.password, "new words 77")
            let old = await MemberStack.refusal { try await logIn(stack, "13800000810") }
            #expect(old == "INVALID_CREDENTIALS")
            #expect(try await logIn(stack, "13800000810", "new words 77").memberId == id)
            let epoch = try await stack.organisation.getEpoch(.init(subject: id), stack.service())
            #expect(epoch.epoch == 3)
            func refresh(_ token: String) async -> String {
                await MemberStack.refusal {
                    try await stack.members.issueTokens(.init(refreshToken: token), stack.mini())
                }
            }
            #expect(await refresh(before.refreshToken) == "INVALID_REFRESH_TOKEN")
            #expect(await refresh(changed.refreshToken) == "none")
        }
    }

    @Test("A07 A23 a password that everybody tries, her phone or a short one is not taken")
    func policy() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000811").member?.id)
            stack.clock.advance(seconds: 61)
            let code = try await stack.code("13800000811", .setPassword)
            func set(_ password: String, code: String) async -> String {
                await MemberStack.refusal {
                    try await credentials(stack).setPassword(
                        .init(smsCode: code, newPassword: password), stack.member(id))
                }
            }
            for password in [
                "", "seven77", "12345678", "Password1", "aabbaabb", "13800000811", "+8613800000811",
                "00000811", String(repeating: "长", count: 400),
            ] {
                #expect(await set(password, code: code) == "PASSWORD_NOT_ACCEPTABLE", "\(password)")
            }
            // None of these has used the code up.
            #expect(await set(Self.password, code: "000000") == "INVALID_SMS_CODE")
            #expect(await set(Self.password, code: code) == "none")
            #expect(await set(Self.password, code: code) == "INVALID_SMS_CODE")
        }
    }

    @Test("X15 A07 a blocked member is told so by the right password alone")
    func blocked() async throws {
        try await MemberStack.run { stack in
            let id = try await member(stack, "13800000812")
            _ = try await stack.members.setBlocks(
                .init(id: id, blocked: true, reason: "fraud"), stack.staff())
            let right = await MemberStack.refusal { try await logIn(stack, "13800000812") }
            #expect(right == "MEMBER_BLOCKED")
            let wrong = await MemberStack.refusal {
                try await logIn(stack, "13800000812", "another one 43")
            }
            #expect(wrong == "INVALID_CREDENTIALS")
        }
    }
}
