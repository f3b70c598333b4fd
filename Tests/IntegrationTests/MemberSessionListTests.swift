import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MemberService

/// One after the other: log-ins of staff share the two threads for hashes.
@Suite("Sessions one by one on the real stack", .serialized)
struct MemberSessionListTests {
    private func refresh(
        _ stack: MemberStack, _ token: String
    ) async throws -> MemberV1.IssueTokensReply {
        try await stack.members.issueTokens(.init(refreshToken: token), stack.mini())
    }

    private func refused(_ stack: MemberStack, _ token: String) async -> Bool {
        await MemberStack.refusal { try await refresh(stack, token) } == "INVALID_REFRESH_TOKEN"
    }

    @Test("A01 a member's session ends a year after its log-in, however often it is refreshed")
    func absolute() async throws {
        try await MemberStack.run { stack in
            var token = try await stack.register("13800000981").refreshToken
            // Every 29 days, which is within the 30 of a token.
            for _ in 0..<12 {
                stack.clock.advance(seconds: 29 * 86_400)
                token = try await refresh(stack, token).refreshToken
            }
            stack.clock.advance(seconds: 17 * 86_400 - 1)
            token = try await refresh(stack, token).refreshToken
            stack.clock.advance(seconds: 1)
            #expect(await refused(stack, token))
        }
    }

    @Test("A01 the setting says how long a session may last")
    func setting() async throws {
        try await MemberStack.run(settings: ["sessions.member-days": "2"]) { stack in
            let first = try await stack.register("13800000982").refreshToken
            stack.clock.advance(seconds: 86_400)
            let second = try await refresh(stack, first).refreshToken
            stack.clock.advance(seconds: 86_400)
            #expect(await refused(stack, second))
        }
    }

    @Test("A01 a member sees her sessions and ends one of them; the others go on")
    func own() async throws {
        try await MemberStack.run { stack in
            let registered = try await stack.register("13800000983")
            let id = try #require(registered.member?.id)
            stack.clock.advance(seconds: 60)
            let code = try await stack.code("13800000983", .logIn)
            let phone = try await stack.members.issueTokens(
                .init(phone: "13800000983", smsCode: code), stack.mini())
            let listed = try await stack.sessions.listMine(.init(), stack.member(id)).sessions
            #expect(listed.count == 2)
            #expect(listed.allSatisfy { $0.app == "demo-mini-program" })
            #expect(listed.allSatisfy { $0.address == "203.0.113.7" })
            #expect(
                listed.map(\.beganAt) == [MemberStack.noon.adding(seconds: 60), MemberStack.noon])
            #expect(listed[1].endsAt == MemberStack.noon.adding(seconds: 365 * 86_400))

            // Nobody else's, and none that is not there.
            let other = try #require(try await stack.register("13800000984").member?.id)
            for (session, caller) in [
                (listed[1].id, other), (MemberDemo.merchant.description, id), ("no id", id),
            ] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.sessions.endMine(.init(id: session), stack.member(caller))
                    } == "SESSION_NOT_FOUND")
            }
            let options = stack.member(id, key: "end-session-000001")
            for isRepeated in [false, true] {
                let ended = try await stack.sessions.endMine(.init(id: listed[1].id), options)
                #expect(ended.replayed == isRepeated)
            }
            #expect(await refused(stack, registered.refreshToken))
            // Access tokens end by the epoch; the other session's next refresh is of the new one.
            let epoch = try await stack.organisation.getEpoch(.init(subject: id), stack.service())
            #expect(epoch.epoch == 2)
            let next = try await refresh(stack, phone.refreshToken)
            #expect(!next.accessToken.isEmpty)
            #expect(
                try await stack.sessions.listMine(.init(), stack.member(id)).sessions.map(\.id)
                    == [listed[0].id])
            #expect(
                try await stack.texts(
                    "SELECT object FROM audit WHERE action = 'session.ended'") == [id])
        }
    }

    @Test("logging out everywhere, blocking and leaving leave no session in the list")
    func none() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000985").member?.id)
            _ = try await stack.sessions.logOutEverywhere(.init(), stack.member(id))
            #expect(
                try await stack.sessions.listMine(.init(), stack.member(id)).sessions.isEmpty)
            let gone = try #require(try await stack.register("13800000986").member?.id)
            #expect(try await stack.count("sessions", "member_id = '\(gone)'") == 1)
            _ = try await stack.deregistrations.deregisterNow(
                .init(id: gone, reason: "asked"), stack.staff())
            #expect(try await stack.count("sessions", "member_id = '\(gone)'") == 0)
        }
    }

    @Test("H01 staff above sees the sessions of an account and ends one, with a reason")
    func ofStaff() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let session = try await stack.organisation.issueStaffToken(
                .init(
                    account: MemberDemo.account(of: "cashier"),
                    password: MemberDemo.staffPassword), stack.console())
            let listed = try await stack.sessions.listOfStaff(
                .init(id: session.staffId), stack.staff()
            ).sessions
            #expect(listed.map(\.app) == ["demo-console"])
            let id = try #require(listed.first?.id)
            #expect(listed.first?.endsAt == MemberStack.noon.adding(seconds: 24 * 3_600))
            let end = MemberV1.EndStaffSessionRequest(
                staffId: session.staffId, id: id, reason: "a lost till")
            var silent = end
            silent.reason = ""
            #expect(
                await MemberStack.refusal {
                    try await stack.sessions.endOfStaff(silent, stack.staff())
                } == "INVALID_ARGUMENT")
            let elsewhere = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[2].description])
            #expect(
                await MemberStack.refusal {
                    try await stack.sessions.endOfStaff(end, elsewhere)
                } == "STAFF_NOT_FOUND")
            #expect(
                await MemberStack.refusal {
                    try await stack.sessions.listOfStaff(.init(id: session.staffId), elsewhere)
                } == "STAFF_NOT_FOUND")
            #expect(
                await MemberStack.refusal {
                    try await stack.sessions.endOfStaff(end, stack.staff(role: "auditor"))
                } == "PERMISSION_DENIED")
            _ = try await stack.sessions.endOfStaff(end, stack.staff())
            #expect(
                await MemberStack.refusal {
                    try await stack.sessions.refreshStaff(
                        .init(refreshToken: session.refreshToken), stack.console())
                } == "INVALID_REFRESH_TOKEN")
            #expect(
                try await stack.texts("SELECT reason FROM audit WHERE action = 'session.ended'")
                    == ["a lost till"])
            #expect(
                await MemberStack.refusal {
                    try await stack.sessions.endOfStaff(end, stack.staff())
                } == "SESSION_NOT_FOUND")
        }
    }

    @Test("a session of staff ends a day after its log-in, however often it is refreshed")
    func absoluteOfStaff() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            var token = try await stack.organisation.issueStaffToken(
                .init(
                    account: MemberDemo.account(of: "cashier"),
                    password: MemberDemo.staffPassword), stack.console()
            ).refreshToken
            func refresh() async throws -> String {
                try await stack.sessions.refreshStaff(
                    .init(refreshToken: token), stack.console()
                ).refreshToken
            }
            for hours in [11, 11] as [Int64] {
                stack.clock.advance(seconds: hours * 3_600)
                token = try await refresh()
            }
            stack.clock.advance(seconds: 2 * 3_600)
            #expect(await MemberStack.refusal { try await refresh() } == "INVALID_REFRESH_TOKEN")
        }
    }
}
