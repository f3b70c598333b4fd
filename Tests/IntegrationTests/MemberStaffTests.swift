import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// One after the other: they share the two threads for hashes.
@Suite("Staff on the real stack", .serialized)
struct MemberStaffTests {
    private func logIn(
        _ stack: MemberStack, _ account: String = MemberDemo.ownerAccount,
        _ password: String = MemberDemo.staffPassword, address: String = "203.0.113.7"
    ) async throws -> MemberV1.IssueStaffTokenReply {
        var options = stack.console()
        options.metadata[MetadataKey.clientAddress] = address
        return try await stack.organisation.issueStaffToken(
            .init(account: account, password: password), options)
    }

    @Test(
        "A07 H01 staff log in by account and password, and get a token of 15 minutes for their role"
    )
    func logIn() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let reply = try await logIn(stack)
            #expect(reply.role == "owner")
            #expect(reply.accessTokenExpiresAt == MemberStack.noon.adding(seconds: 900))
            #expect(reply.accessToken.split(separator: ".").count == 3)
            #expect(
                try await stack.count(
                    "audit", "action = 'staff.logged_in' AND object = '\(reply.staffId)'") == 1)
            #expect(
                try await stack.organisation.getEpoch(
                    .init(subject: reply.staffId), stack.service()
                ).epoch == 1)
            #expect(try await logIn(stack, MemberDemo.managerAccount).role == "store_manager")
        }
    }

    @Test("A07 A23 a wrong password and an unknown account are told alike")
    func wrong() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            #expect(
                await MemberStack.refusal {
                    try await logIn(stack, MemberDemo.ownerAccount, "wrong-password")
                } == "INVALID_CREDENTIALS")
            #expect(
                await MemberStack.refusal {
                    try await logIn(stack, "nobody@demo", "wrong-password")
                } == "INVALID_CREDENTIALS")
            #expect(
                await MemberStack.refusal { try await logIn(stack, MemberDemo.ownerAccount, "") }
                    == "INVALID_CREDENTIALS")
            #expect(
                await MemberStack.refusal {
                    try await logIn(stack, MemberDemo.ownerAccount, MemberDemo.staffPassword + " ")
                } == "INVALID_CREDENTIALS")
            // bcrypt alone would stop at 72 bytes; what follows counts here.
            let long = String(repeating: "x", count: 80)
            #expect(
                await MemberStack.refusal { try await logIn(stack, MemberDemo.ownerAccount, long) }
                    == "INVALID_CREDENTIALS")
        }
    }

    @Test("A07 five failures close an account for a while, the right password included")
    func tooMany() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            for _ in 0..<5 {
                #expect(
                    await MemberStack.refusal {
                        try await logIn(stack, MemberDemo.ownerAccount, "wrong-password")
                    } == "INVALID_CREDENTIALS")
            }
            #expect(await MemberStack.refusal { try await logIn(stack) } == "TOO_MANY_ATTEMPTS")
            #expect(await MemberStack.fact("retryAfterSeconds") { try await logIn(stack) } == "30")
            #expect(
                await MemberStack.refusal { try await logIn(stack, MemberDemo.managerAccount) }
                    == "none")
            stack.clock.advance(seconds: 30)
            #expect(await MemberStack.refusal { try await logIn(stack) } == "none")
            let reply = try await stack.count("staff_log_in_failures")
            #expect(reply == 0)
        }
    }

    @Test(
        "A07 guesses in parallel get five answers; beyond the queue they are refused at once"
    )
    func burst() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let keys = await withTaskGroup(of: String.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        await MemberStack.refusal {
                            try await logIn(
                                stack, MemberDemo.ownerAccount, "wrong-password-\(number)",
                                address: "198.51.100.\(number)")
                        }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(keys.count { $0 == "INVALID_CREDENTIALS" } == 5)
            #expect(keys.count { $0 == "OVERLOADED" } >= 1)
            #expect(
                keys.allSatisfy {
                    ["INVALID_CREDENTIALS", "TOO_MANY_ATTEMPTS", "OVERLOADED"].contains($0)
                })
        }
    }

    @Test("A07 an address gets 20 attempts a minute, right or wrong")
    func address() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            for number in 0..<20 {
                #expect(
                    await MemberStack.refusal {
                        try await logIn(stack, "nobody-\(number)", "wrong-password")
                    } == "INVALID_CREDENTIALS")
            }
            #expect(await MemberStack.refusal { try await logIn(stack) } == "TOO_MANY_ATTEMPTS")
            #expect(
                await MemberStack.refusal { try await logIn(stack, address: "198.51.100.1") }
                    == "none")
            stack.clock.advance(seconds: 60)
            #expect(await MemberStack.refusal { try await logIn(stack) } == "none")
        }
    }
}
