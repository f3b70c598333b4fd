import MemberDomain
import MemberService
import Messages
import OfflineTokens
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Codes for the till on the real stack")
struct MemberCodeTests {
    private func codes(_ stack: MemberStack) -> MemberV1.Codes.Client { .init(stack.channel) }

    private func issue(_ stack: MemberStack, _ member: String) async throws -> String {
        try await codes(stack).issueMyCode(.init(), stack.member(member)).code
    }

    /// Who is behind a code.
    private func resolve(
        _ stack: MemberStack, _ code: String, for operation: String? = nil
    ) async throws -> MemberV1.MemberFacts {
        try await stack.members.resolve(
            .init(
                memberCode: code, purpose: operation == nil ? .identify : .spend,
                operation: operation ?? ""), stack.service())
    }

    private func reason(_ body: () async throws -> some Sendable) async -> String? {
        await MemberStack.fact("reason", body)
    }

    @Test("X22 D05 a code names its member for 60 s, typed in either case, and not a moment longer")
    func endsAfterAMinute() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000701").member?.id)
            let issued = try await codes(stack).issueMyCode(.init(), stack.member(id))
            #expect(issued.expiresAt == MemberStack.noon.adding(seconds: 60))
            #expect(MemberCode(issued.code)?.text == issued.code)
            stack.clock.set(MemberStack.noon.adding(milliseconds: 59_999))
            let facts = try await resolve(stack, issued.code.lowercased())
            #expect(facts.memberId == id && facts.identifiedBy == .code)
            stack.clock.set(MemberStack.noon.adding(milliseconds: 60_000))
            #expect(await reason { try await resolve(stack, issued.code) } == "EXPIRED")
            #expect(
                await reason { try await resolve(stack, issued.code, for: "op-1") } == "EXPIRED")
            #expect(!stack.logs.all.contains { $0.contains(issued.code) }, "a code is logged")
        }
    }

    @Test("X22 of 50 operations at once exactly one gets the code, and may show it again")
    func isUsedOnce() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000702").member?.id)
            let code = try await issue(stack, id)
            let winners = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        do {
                            _ = try await resolve(stack, code, for: "op-\(number)")
                            return "op-\(number)"
                        } catch let status as RPCStatus
                            where status.errorInfo?.key == "MEMBER_CODE_INVALID"
                        {
                            return nil
                        }
                    }
                }
                var winners: [String] = []
                for try await winner in group { if let winner { winners.append(winner) } }
                return winners
            }
            #expect(winners.count == 1)
            let winner = try #require(winners.first)
            #expect(await reason { try await resolve(stack, code, for: "op-other") } == "USED")
            #expect(await reason { try await resolve(stack, code) } == "USED")

            // The call whose answer was lost is repeated: after a wiped Redis, when the minute is
            // over, and when she shows a newer one.
            try await stack.redis.flushall()
            _ = try await issue(stack, id)
            stack.clock.advance(seconds: 3_600)
            let again = try await resolve(stack, code, for: winner)
            #expect(again.memberId == id && again.identifiedBy == .code)
        }
    }

    @Test(
        "X22 the order that a code was shown for may show it again for a hold's time, and no longer"
    )
    func isGoodForRetries() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000710").member?.id)
            let code = try await issue(stack, id)
            func retry(_ order: String) async throws -> MemberV1.MemberFacts {
                try await stack.members.resolve(
                    .init(
                        memberCode: code, purpose: .spend, operation: order, retrySeconds: 900),
                    stack.service())
            }
            #expect(try await retry("order/1").memberId == id)
            stack.clock.set(MemberStack.noon.adding(seconds: 60 + 899))
            #expect(try await retry("order/1").memberId == id)
            #expect(await reason { try await retry("order/2") } == "USED")
            stack.clock.advance(seconds: 1)
            #expect(await reason { try await retry("order/1") } == "EXPIRED")
        }
    }

    @Test("X22 the newest code kills the older ones, also of those that are asked for at once")
    func newestIsGood() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000703").member?.id)
            let other = try #require(try await stack.register("13800000704").member?.id)
            let old = try await issue(stack, id)
            let others = try await issue(stack, other)
            let new = try await issue(stack, id)
            #expect(await reason { try await resolve(stack, old, for: "op-1") } == "REPLACED")
            #expect(await reason { try await resolve(stack, old) } == "REPLACED")
            #expect(try await resolve(stack, new).memberId == id)
            #expect(try await resolve(stack, others).memberId == other)

            let all = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<20 { group.addTask { try await issue(stack, id) } }
                var all: [String] = []
                for try await code in group { all.append(code) }
                return all
            }
            #expect(Set(all).count == 20)
            var good = 0
            for code in all where await reason({ try await resolve(stack, code) }) == nil {
                good += 1
            }
            #expect(good == 1)
        }
    }

    @Test("X22 E04 a look-up at the till leaves the code as it is")
    func lookUpBurnsNothing() async throws {
        try await MemberStack.run { stack in
            let member = try #require(try await stack.register("13800000705").member)
            let code = try await issue(stack, member.id)
            for _ in 0..<3 {
                let found = try await stack.members.search(
                    .init(memberCode: code), stack.till())
                #expect(found.members.map(\.id) == [member.id])
            }
            #expect(try await resolve(stack, code, for: "op-1").memberId == member.id)
            #expect(
                await MemberStack.refusal {
                    try await stack.members.search(
                        .init(cardNumber: member.cardNumber, memberCode: code), stack.till())
                } == "INVALID_ARGUMENT")
        }
    }

    @Test("E04 D05 the answer says by what she was named, and a card is not used up")
    func saysHowSheWasNamed() async throws {
        try await MemberStack.run { stack in
            let member = try #require(try await stack.register("13800000706").member)
            func by(
                _ request: MemberV1.ResolveMemberRequest
            ) async throws -> MemberV1.IdentifiedBy {
                var request = request
                request.purpose = .spend
                request.operation = "op-1"
                return try await stack.members.resolve(request, stack.service()).identifiedBy
            }
            #expect(try await by(.init(memberId: member.id)) == .id)
            #expect(try await by(.init(memberCode: member.cardNumber)) == .card)
            #expect(try await by(.init(phone: "13800000706")) == .phone)
            let code = try await issue(stack, member.id)
            #expect(
                await MemberStack.refusal {
                    try await stack.members.resolve(
                        .init(memberCode: code, purpose: .spend), stack.service())
                } == "INVALID_ARGUMENT")
            #expect(
                await reason { try await resolve(stack, "M0000000000000000") } == "UNKNOWN")
            #expect(
                await MemberStack.refusal {
                    try await resolve(stack, "not a code of anybody")
                } == "MEMBER_NOT_FOUND")
        }
    }

    @Test(
        "X22 N12 who is blocked gets no code, and whose spending is closed spends nothing offline")
    func blockedMembersGetNone() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000707").member?.id)
            _ = try await stack.members.setBlocks(
                .init(id: id, spendingBlocked: true, reason: "test"), stack.staff())
            let limited = try await codes(stack).issueMyOfflineCode(.init(), stack.member(id))
            #expect(limited.spendLimitMinor == 0)
            _ = try await stack.members.setBlocks(
                .init(id: id, blocked: true, reason: "test"), stack.staff())
            #expect(
                await MemberStack.refusal { try await issue(stack, id) } == "MEMBER_BLOCKED")
            #expect(
                await MemberStack.refusal {
                    try await codes(stack).issueMyOfflineCode(.init(), stack.member(id))
                } == "MEMBER_BLOCKED")
        }
    }

    @Test("N12 an offline code is verified by the published keys, and names her online, too")
    func offlineCodeIsVerified() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000708").member?.id)
            let issued = try await codes(stack).issueMyOfflineCode(.init(), stack.member(id))
            #expect(issued.spendLimitMinor == 20_000 && issued.currency == "CNY")
            #expect(issued.expiresAt == MemberStack.noon.adding(seconds: 86_400))
            #expect(issued.code.utf8.count <= OfflineCode.longest)

            let published = try await codes(stack).getOfflineKeys(.init(), stack.till())
            let bundle = try OfflineKeyBundle(published.bundle)
            #expect(bundle.validUntil == published.validUntil)
            #expect(published.keys.map(\.kid) == ["dev-1"])
            #expect(published.keys.map(\.publicKey) == bundle.keys.keys.map(\.publicKey))
            let code = try OfflineCode.verify(
                issued.code, keys: bundle.keys, at: MemberStack.noon)
            #expect(code.member.description == id && code.levelCode == "base")

            let facts = try await resolve(stack, issued.code)
            #expect(facts.memberId == id && facts.identifiedBy == .offline)
            let found = try await stack.members.search(
                .init(memberCode: issued.code), stack.till())
            #expect(found.members.map(\.id) == [id])

            // Another merchant has other keys, of the same files.
            let others = try await codes(stack).readOfflineKeys(
                .init(), stack.service(merchant: MemberDemo.importMerchant))
            let theirs = try OfflineKeyBundle(others.bundle).keys
            let renamed = OfflineKeySet(merchant: MemberDemo.merchant, keys: theirs.keys)
            #expect(throws: OfflineFault.forged) {
                try OfflineCode.verify(issued.code, keys: renamed, at: MemberStack.noon)
            }
            stack.clock.advance(seconds: 86_400)
            #expect(await reason { try await resolve(stack, issued.code) } == "EXPIRED")
        }
    }

    @Test("N12 a repeated call has the same offline code, and the sixth in a day has none")
    func offlineCodesAreCounted() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000709").member?.id)
            let options = stack.member(id)
            let first = try await codes(stack).issueMyOfflineCode(.init(), options)
            stack.clock.advance(seconds: 30)
            let again = try await codes(stack).issueMyOfflineCode(.init(), options)
            #expect(again.replayed && !first.replayed)
            #expect(again.code == first.code && again.expiresAt == first.expiresAt)
            for _ in 2...5 {
                _ = try await codes(stack).issueMyOfflineCode(.init(), stack.member(id))
            }
            #expect(
                await MemberStack.refusal {
                    try await codes(stack).issueMyOfflineCode(.init(), stack.member(id))
                } == "OFFLINE_CODE_LIMIT_REACHED")
            let issued = "method = 'patron.member.v1.Codes/IssueMyOfflineCode'"
            #expect(try await stack.count("operations", issued) == 5)
            #expect(
                try await stack.count(
                    "operations", "\(issued) AND position('PO1.'::bytea IN response) > 0") == 0,
                "a code is kept")
            stack.clock.advance(seconds: 86_400)
            _ = try await codes(stack).issueMyOfflineCode(.init(), stack.member(id))
        }
    }
}
