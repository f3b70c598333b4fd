import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Blocks on the real stack")
struct MemberBlockTests {
    /// As the owner, unless somebody else is named.
    private func set(
        _ stack: MemberStack, _ request: MemberV1.SetBlocksRequest, _ options: CallOptions? = nil
    ) async throws -> MemberV1.MemberFacts {
        let reply = try await stack.members.setBlocks(request, options ?? stack.staff())
        return try #require(reply.facts)
    }

    @Test("X15 staff blocks earning and spending separately, and reactivates")
    func separately() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000601").member?.id)
            let steps: [(earning: Bool, spending: Bool)] = [
                (true, false), (false, true), (true, true), (false, false),
            ]
            for (number, step) in steps.enumerated() {
                let facts = try await set(
                    stack,
                    .init(
                        id: id, earningBlocked: step.earning, spendingBlocked: step.spending,
                        reason: "step \(number)"))
                #expect(facts.memberId == id)
                #expect(facts.state == .active)
                #expect(facts.earningBlocked == step.earning)
                #expect(facts.spendingBlocked == step.spending)
                #expect(facts.levelCode == "base")
                #expect(facts.version == Int64(number + 2))
            }

            let events = try await stack.texts(
                """
                SELECT type || ' ' || aggregate_seq FROM outbox WHERE aggregate_id = '\(id)'
                ORDER BY aggregate_seq
                """)
            #expect(
                events == [
                    "member.registered 1", "member.updated 2", "member.updated 3",
                    "member.updated 4", "member.updated 5",
                ])
            let told = try await stack.payloads(of: "member.updated").map {
                try MemberV1.MemberUpdatedEvent(serialized: $0)
            }
            #expect(told.map(\.memberId) == [id, id, id, id])
            let facts = told.compactMap(\.facts)
            #expect(facts.map(\.earningBlocked) == steps.map { $0.earning })
            #expect(facts.map(\.spendingBlocked) == steps.map { $0.spending })
            #expect(facts.map(\.version) == [2, 3, 4, 5])
            let audit = try await stack.texts(
                """
                SELECT concat_ws('|', actor_kind, actor, role, object, before, after, reason)
                FROM audit WHERE action = 'member.blocks_set' ORDER BY sequence
                """)
            #expect(
                audit == [
                    "staff|staff|owner|\(id)|NONE|EARNING|step 0",
                    "staff|staff|owner|\(id)|EARNING|SPENDING|step 1",
                    "staff|staff|owner|\(id)|SPENDING|EARNING SPENDING|step 2",
                    "staff|staff|owner|\(id)|EARNING SPENDING|NONE|step 3",
                ])
        }
    }

    @Test("X15 A01 a member blocked as a whole is logged out, and back in once she is active again")
    func whole() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000602"
            let request = stack.registration(
                phone, code: try await stack.code(phone), device: "d-602")
            let key = "registration-0602"
            let registered = try await stack.members.register(request, stack.mini(key: key))
            let id = try #require(registered.member?.id)
            func refreshed(_ token: String) async -> String {
                await MemberStack.refusal {
                    try await stack.members.issueTokens(.init(refreshToken: token), stack.mini())
                }
            }
            func logIn() async throws -> MemberV1.IssueTokensReply {
                stack.clock.advance(seconds: 60)
                let code = try await stack.code(phone, .logIn)
                return try await stack.members.issueTokens(
                    .init(phone: phone, smsCode: code), stack.mini())
            }

            let blocked = try await set(stack, .init(id: id, blocked: true, reason: "fraud"))
            #expect(blocked.state == .blocked)
            #expect(blocked.earningBlocked && blocked.spendingBlocked)
            var epoch = try await stack.organisation.getEpoch(.init(subject: id), stack.service())
            #expect(epoch.epoch == 2 && epoch.disabled)
            #expect(await refreshed(registered.refreshToken) == "INVALID_REFRESH_TOKEN")
            #expect(await MemberStack.refusal { try await logIn() } == "MEMBER_BLOCKED")
            // Nor does the call that registered her give tokens again.
            let again = try await stack.members.register(request, stack.mini(key: key))
            #expect(again.replayed)
            #expect(again.member?.state == .blocked)
            #expect(again.accessToken.isEmpty && again.refreshToken.isEmpty)

            let active = try await set(stack, .init(id: id, reason: "was a mistake"))
            #expect(active.state == .active)
            #expect(!active.earningBlocked && !active.spendingBlocked)
            epoch = try await stack.organisation.getEpoch(.init(subject: id), stack.service())
            #expect(epoch.epoch == 2 && !epoch.disabled)
            // What ended stays ended.
            #expect(await refreshed(registered.refreshToken) == "INVALID_REFRESH_TOKEN")
            let session = try await logIn()
            #expect(session.memberId == id)
            #expect(await refreshed(session.refreshToken) == "none")
            #expect(
                try await stack.texts(
                    """
                    SELECT before || ' ' || after FROM audit
                    WHERE action = 'member.blocks_set' ORDER BY sequence
                    """) == ["NONE MEMBER", "MEMBER NONE"])
        }
    }

    @Test("X15 blocking as a whole keeps what is closed besides, and does not log out twice")
    func besides() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000603").member?.id)
            for (earning, whole) in [(true, false), (true, true), (false, true), (true, false)] {
                let facts = try await set(
                    stack,
                    .init(id: id, earningBlocked: earning, blocked: whole, reason: "watched"))
                #expect(facts.state == (whole ? .blocked : .active))
                #expect(facts.earningBlocked)
                #expect(facts.spendingBlocked == whole)
            }
            let epoch = try await stack.organisation.getEpoch(.init(subject: id), stack.service())
            #expect(epoch.epoch == 2 && !epoch.disabled)
        }
    }

    @Test("X15 a call that changes nothing is answered, and leaves nothing behind")
    func unchanged() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000604").member?.id)
            #expect(try await set(stack, .init(id: id, reason: "to be sure")).version == 1)
            for _ in 0..<2 {
                let facts = try await set(
                    stack, .init(id: id, spendingBlocked: true, reason: "to be sure"))
                #expect(facts.spendingBlocked && facts.version == 2)
            }
            #expect(try await stack.count("outbox", "type = 'member.updated'") == 1)
            #expect(try await stack.count("audit", "action = 'member.blocks_set'") == 1)
        }
    }

    @Test("X15 X06 the same key answers as before, whatever has changed since")
    func replay() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000605").member?.id)
            let request = MemberV1.SetBlocksRequest(
                id: id, earningBlocked: true, reason: "returns")
            let options = stack.staff(key: "block-key-0000001")
            let first = try await stack.members.setBlocks(request, options)
            #expect(!first.replayed)
            _ = try await set(stack, .init(id: id, reason: "cleared up"))
            let again = try await stack.members.setBlocks(request, options)
            #expect(again.replayed)
            #expect(again.facts == first.facts)
            #expect(try await stack.number("SELECT version FROM members") == 3)
            #expect(try await stack.count("members", "earning_blocked") == 0)
            var other = request
            other.spendingBlocked = true
            #expect(
                await MemberStack.refusal { try await set(stack, other, options) }
                    == "IDEMPOTENCY_MISMATCH")
        }
    }

    @Test("X15 H01 owner and store manager may block, the manager in her stores; nobody else may")
    func permissions() async throws {
        try await MemberStack.run { stack in
            let code = try await stack.code("13800000606", .register, stack.till())
            let id = try #require(
                try await stack.members.register(
                    .init(
                        phone: "13800000606", smsCode: code,
                        storeId: MemberDemo.stores[0].description, terminalId: "T1", staffId: "S1",
                        consents: MemberStack.agreed),
                    stack.till()
                ).member?.id)
            func answer(_ options: CallOptions) async -> String {
                await MemberStack.refusal {
                    try await set(
                        stack, .init(id: id, earningBlocked: true, reason: "returns"), options)
                }
            }
            for role in ["cashier", "auditor", "nobody"] {
                #expect(await answer(stack.staff(role: role)) == "PERMISSION_DENIED", "\(role)")
            }
            for options in [
                stack.member(id), stack.till(), stack.mini(), stack.console(), stack.service(),
            ] {
                #expect(await answer(options) == "PERMISSION_DENIED")
            }
            func manager(of store: UUIDv7) -> CallOptions {
                stack.staff(role: "store_manager", stores: [store.description])
            }
            #expect(await answer(manager(of: MemberDemo.stores[1])) == "MEMBER_NOT_FOUND")
            #expect(try await stack.count("members", "earning_blocked") == 0)
            #expect(try await stack.count("outbox", "type = 'member.updated'") == 0)
            #expect(await answer(manager(of: MemberDemo.stores[0])) == "none")
            #expect(try await stack.count("members", "earning_blocked") == 1)
            #expect(await answer(stack.staff()) == "none")
        }
    }

    @Test("X15 nobody there, an anonymised member, and a reason that is missing or too long")
    func refused() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000607").member?.id)
            func answer(_ id: String, reason: String = "returns") async -> String {
                await MemberStack.refusal {
                    try await set(stack, .init(id: id, blocked: true, reason: reason))
                }
            }
            #expect(await answer(MemberDemo.merchant.description) == "MEMBER_NOT_FOUND")
            #expect(await answer("x") == "MEMBER_NOT_FOUND")
            for reason in ["", "   ", String(repeating: "长", count: 257)] {
                #expect(await answer(id, reason: reason) == "INVALID_ARGUMENT")
                #expect(
                    await MemberStack.fact("field") {
                        try await set(stack, .init(id: id, blocked: true, reason: reason))
                    } == "reason")
            }
            _ = try await stack.owner.execute(
                Anonymise(member: try #require(UUIDv7(id))), deadline: .now + .seconds(5))
            #expect(await answer(id) == "MEMBER_NOT_FOUND")
            #expect(try await stack.count("outbox", "type = 'member.updated'") == 0)
            #expect(try await stack.count("audit", "action = 'member.blocks_set'") == 0)
            #expect(
                await answer(id, reason: String(repeating: "长", count: 256))
                    == "MEMBER_NOT_FOUND")
        }
    }

    @Test("X15 B01 a level that changes meanwhile keeps the blocks, and one that ended is not told")
    func levels() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000608").member?.id)
            _ = try await set(stack, .init(id: id, earningBlocked: true, reason: "returns"))
            try stack.ledger.paid(50_000, by: id, on: "2026-03-05")
            try await eventually("silver") {
                try await stack.count("outbox", "type = 'level.upgraded'") == 1
            }
            let upgraded = try #require(try await stack.payloads(of: "level.upgraded").first)
            let facts = try #require(try MemberV1.LevelChangedEvent(serialized: upgraded).facts)
            #expect(facts.levelCode == "silver" && facts.version == 3)
            #expect(facts.earningBlocked && !facts.spendingBlocked)
            let silver = try await set(
                stack, .init(id: id, spendingBlocked: true, reason: "returns"))
            #expect(silver.levelCode == "silver" && silver.version == 4)
            // Silver holds to the end of April, by Shanghai's clock; no order has ended it.
            stack.clock.set(Instant(rfc3339: "2026-04-30T16:00:00Z")!)
            let base = try await set(stack, .init(id: id, reason: "returns"))
            #expect(base.levelCode == "base" && base.levelRank == 0)
        }
    }

    @Test("X15 the cached facts follow a block without being asked for")
    func cache() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000609").member?.id)
            let key = "member:facts:\(MemberDemo.merchant):\(id)"
            func isBlocked() async throws -> Bool {
                try await stack.members.resolve(.init(memberId: id), stack.service())
                    .spendingBlocked
            }
            try await eventually("the facts are cached") {
                let reply = try await isBlocked()
                #expect(!reply)
                return (try? await stack.redis.get(key)) != nil
            }
            _ = try await set(stack, .init(id: id, spendingBlocked: true, reason: "returns"))
            try await eventually("the cache follows") { try await isBlocked() }
        }
    }

    @Test("X15 changes at once, by staff and by orders, leave no gap in versions and events")
    func parallel() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000610").member?.id)
            for minor: Int64 in [50_000, 250_000, 1_700_000] {
                try stack.ledger.paid(minor, by: id, on: "2026-03-05")
            }
            let keys = await withTaskGroup(of: String.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        await MemberStack.refusal {
                            try await set(
                                stack,
                                .init(
                                    id: id, earningBlocked: number.isMultiple(of: 2),
                                    spendingBlocked: number.isMultiple(of: 3), reason: "at once"))
                        }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(keys.allSatisfy { $0 == "none" })
            try await eventually("diamond") {
                try await stack.count("outbox", "type = 'level.upgraded'") == 3
            }
            let events = try await stack.count("outbox")
            #expect(try await stack.number("SELECT version FROM members") == events)
            #expect(try await stack.number("SELECT event_seq FROM members") == events)
            #expect(try await stack.number("SELECT max(aggregate_seq) FROM outbox") == events)
            let updates = try await stack.count("outbox", "type = 'member.updated'")
            #expect(updates > 0)
            #expect(try await stack.count("audit", "action = 'member.blocks_set'") == updates)
        }
    }
}

private struct Anonymise: Statement {
    static let sql = "UPDATE members SET state = 3 WHERE member_id = $1"
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(member) }
}
