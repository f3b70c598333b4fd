import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Change of phone, and lost cards, on the real stack")
struct MemberPhoneTests {
    private func find(_ stack: MemberStack, phone: String) async throws -> String? {
        try await stack.members.search(.init(phone: phone), stack.till()).members.first?.id
    }

    @Test("A13 a member changes her phone by a code to each; it finds her, and the old one nobody")
    func changes() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000901").member?.id)
            stack.clock.advance(seconds: 61)
            let old = try await stack.code("13800000901", .changePhone)
            let new = try await stack.code("13800000902", .changePhone)
            let request = MemberV1.ChangeMyPhoneRequest(
                newPhone: "13800000902", oldPhoneCode: old, newPhoneCode: new)
            let key = "change-of-phone-0001"
            let reply = try await stack.credentials.changeMyPhone(
                request, stack.member(id, key: key))
            #expect(reply.phone == "138****0902" && reply.facts?.version == 2)
            let again = try await stack.credentials.changeMyPhone(
                request, stack.member(id, key: key))
            #expect(again.replayed && again.phone == "138****0902")
            #expect(try await find(stack, phone: "13800000902") == id)
            #expect(try await find(stack, phone: "13800000901") == nil)
            for (tail, ids) in [("0902", [id]), ("0901", [])] {
                #expect(
                    try await stack.search.find(.init(phoneTail: tail), stack.staff()).members
                        .compactMap(\.member?.id) == ids)
            }
            let me = try await stack.members.getMe(.init(), stack.member(id))
            #expect(me.phone == "138****0902" && me.nickname == "张*" && me.birthday == "1999-12-31")
            let history = try await stack.profiles.listChanges(.init(id: id), stack.staff())
            #expect(history.changes.map(\.field) == ["phone"] && history.changes[0].by == "MEMBER")
            #expect(history.changes[0].beforeDigest != history.changes[0].afterDigest)
            // The log-in follows; the session goes on.
            stack.clock.advance(seconds: 61)
            let code = try await stack.code("13800000902", .logIn)
            let logIn = try await stack.members.issueTokens(
                .init(phone: "13800000902", smsCode: code), stack.mini())
            #expect(logIn.memberId == id)
            #expect(try await stack.count("members", "epoch = 1") == 1)
            let told = try await stack.payloads(of: "member.updated").map {
                try MemberV1.MemberUpdatedEvent(serialized: $0)
            }
            #expect(told.map(\.changed) == [["phone"]])
        }
    }

    @Test("A13 A09 the old phone is free, but registers no sooner than its day")
    func throttleStays() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000903").member?.id)
            _ = try await stack.credentials.changePhone(
                .init(id: id, newPhone: "13800000904", reason: "new SIM"), stack.staff())
            stack.clock.advance(seconds: 61)
            func register() async -> String {
                await MemberStack.refusal {
                    try await stack.register("13800000903", device: "another")
                }
            }
            #expect(await register() == "REGISTRATION_THROTTLED")
            stack.clock.advance(seconds: 86_400)
            #expect(await register() == "none")
            #expect(try await find(stack, phone: "13800000904") == id)
        }
    }

    @Test("A13 a code of one phone alone, a wrong one or one of another purpose changes nothing")
    func codes() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000905").member?.id)
            stack.clock.advance(seconds: 61)
            let old = try await stack.code("13800000905", .changePhone)
            let logIn = try await stack.code("13800000906", .logIn)
            func change(_ old: String, _ new: String) async -> String? {
                await MemberStack.fact("field") {
                    try await stack.credentials.changeMyPhone(
                        .init(newPhone: "13800000906", oldPhoneCode: old, newPhoneCode: new),
                        stack.member(id))
                }
            }
            #expect(await change("", "") == "oldPhoneCode")
            #expect(await change(old == "000000" ? "000001" : "000000", "") == "oldPhoneCode")
            #expect(await change(old, logIn) == "newPhoneCode")
            #expect(try await find(stack, phone: "13800000905") == id)
            #expect(try await stack.count("sms_codes", "failed_tries > 0") == 1)
            // Nothing is used up by a call that failed.
            stack.clock.advance(seconds: 61)
            let new = try await stack.code("13800000906", .changePhone)
            #expect(await change(old, new) == nil)
            #expect(try await find(stack, phone: "13800000906") == id)
        }
    }

    @Test("A13 H01 staff changes a phone with a reason, which ends the sessions; nobody's twice")
    func staff() async throws {
        try await MemberStack.run { stack in
            let ann = try #require(try await stack.register("13800000907").member?.id)
            _ = try await stack.register("13800000908")
            func change(
                _ phone: String, reason: String = "lost", _ options: CallOptions? = nil
            ) async -> String {
                await MemberStack.refusal {
                    try await stack.credentials.changePhone(
                        .init(id: ann, newPhone: phone, reason: reason), options ?? stack.staff())
                }
            }
            #expect(await change("13800000908") == "PHONE_TAKEN")
            #expect(await change("13800000907") == "INVALID_ARGUMENT")
            #expect(await change("1380") == "INVALID_PHONE")
            #expect(await change("13800000909", reason: " ") == "INVALID_ARGUMENT")
            #expect(
                await change("13800000909", stack.staff(role: "cashier")) == "PERMISSION_DENIED")
            #expect(await change("13800000909", stack.till()) == "PERMISSION_DENIED")
            #expect(await change("13800000909") == "none")
            #expect(try await find(stack, phone: "13800000909") == ann)
            #expect(try await stack.count("members", "epoch = 2") == 1)
            let audit = try await stack.texts(
                "SELECT concat_ws('|', object, reason) FROM audit WHERE action = 'member.phone_changed'"
            )
            #expect(audit == ["\(ann)|lost"])
        }
    }

    @Test("A13 two members who want one phone at once: one of them has it")
    func parallel() async throws {
        try await MemberStack.run { stack in
            var members: [String] = []
            for number in 0..<5 {
                members.append(
                    try #require(try await stack.register("1380000091\(number)").member?.id))
            }
            let keys = await withTaskGroup(of: String.self) { group in
                for member in members {
                    group.addTask {
                        await MemberStack.refusal {
                            try await stack.credentials.changePhone(
                                .init(id: member, newPhone: "13800000920", reason: "at once"),
                                stack.staff())
                        }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(
                keys.sorted() == [
                    "PHONE_TAKEN", "PHONE_TAKEN", "PHONE_TAKEN", "PHONE_TAKEN", "none",
                ])
            #expect(try await find(stack, phone: "13800000920") != nil)
        }
    }

    @Test(
        "X31 a lost phone is frozen: nothing is spent, codes and sessions end, and earning goes on")
    func freezes() async throws {
        try await MemberStack.run { stack in
            let registered = try await stack.register("13800000931")
            let member = try #require(registered.member)
            let code = try await MemberV1.Codes.Client(stack.channel).issueMyCode(
                .init(), stack.member(member.id))
            let frozen = try await stack.cards.freezeMine(.init(), stack.member(member.id))
            #expect(frozen.cardNumber == member.cardNumber)
            #expect(frozen.facts?.spendingBlocked == true && frozen.facts?.earningBlocked == false)
            let used = await MemberStack.refusal {
                try await stack.members.resolve(
                    .init(memberCode: code.code, purpose: .spend, operation: "op-1"),
                    stack.service())
            }
            #expect(used == "MEMBER_CODE_INVALID")
            let refreshed = await MemberStack.refusal {
                try await stack.members.issueTokens(
                    .init(refreshToken: registered.refreshToken), stack.mini())
            }
            #expect(refreshed == "INVALID_REFRESH_TOKEN")
            // Again: nothing more happens.
            let again = try await stack.cards.freeze(
                .init(id: member.id, reason: "called"), stack.staff())
            #expect(again.facts?.version == frozen.facts?.version)
            #expect(try await stack.count("outbox", "type = 'member.updated'") == 1)
        }
    }

    @Test("X31 a card is issued anew: the old number finds nobody, and everything else is kept")
    func reissues() async throws {
        try await MemberStack.run { stack in
            let member = try #require(try await stack.register("13800000932").member)
            try stack.ledger.paid(50_000, by: member.id, on: "2026-03-05")
            try await eventually("silver") {
                try await stack.count("outbox", "type = 'level.upgraded'") == 1
            }
            _ = try await stack.cards.freeze(
                .init(id: member.id, reason: "lost card"), stack.staff())
            let reply = try await stack.cards.reissue(
                .init(id: member.id, reason: "shown her passport"), stack.staff())
            #expect(reply.cardNumber != member.cardNumber && reply.cardNumber.utf8.count == 16)
            #expect(reply.facts?.spendingBlocked == false && reply.facts?.levelCode == "silver")
            func holder(_ card: String) async throws -> String? {
                try await stack.members.search(.init(cardNumber: card), stack.till()).members
                    .first?.id
            }
            #expect(try await holder(reply.cardNumber) == member.id)
            #expect(try await holder(member.cardNumber) == nil)
            let me = try await stack.members.getMe(.init(), stack.member(member.id))
            #expect(me.phone == "138****0932" && me.level?.code == "silver")
            #expect(me.registeredAt == member.registeredAt)
            // Whoever registers by the old number as an invitation still counts for her.
            var friend = stack.registration(
                "13800000933", code: try await stack.code("13800000933"), device: "d-933")
            friend.referralCode = member.cardNumber
            _ = try await stack.members.register(friend, stack.mini())
            #expect(try await stack.count("members", "referrer_id = '\(member.id)'") == 1)
            let actions = try await stack.texts(
                "SELECT action FROM audit WHERE action LIKE 'member.card_%' ORDER BY sequence")
            #expect(actions == ["member.card_frozen", "member.card_reissued"])
        }
    }

    @Test("X31 X15 what staff has closed before or meanwhile stays closed after the re-issue")
    func keepsBlocks() async throws {
        try await MemberStack.run { stack in
            let before = try #require(try await stack.register("13800000934").member?.id)
            let meanwhile = try #require(try await stack.register("13800000935").member?.id)
            func block(_ id: String) async throws {
                _ = try await stack.members.setBlocks(
                    .init(id: id, spendingBlocked: true, reason: "dispute"), stack.staff())
            }
            func freeze(_ id: String) async throws {
                _ = try await stack.cards.freeze(.init(id: id, reason: "lost"), stack.staff())
            }
            try await block(before)
            try await freeze(before)
            try await freeze(meanwhile)
            // What staff opens meanwhile opens with the new card only.
            let opened = try await stack.members.setBlocks(
                .init(id: meanwhile, earningBlocked: true, reason: "returns"), stack.staff())
            #expect(opened.facts?.spendingBlocked == true && opened.facts?.earningBlocked == true)
            // It is closed already, and what staff says now is of another reason.
            try await block(meanwhile)
            for id in [before, meanwhile] {
                let reply = try await stack.cards.reissue(
                    .init(id: id, reason: "found"), stack.staff())
                #expect(reply.facts?.spendingBlocked == true)
            }
            #expect(try await stack.count("card_losses") == 0)
        }
    }

    @Test("X31 H01 a store manager freezes and issues in her stores; a cashier and an app do not")
    func permissions() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000936").member?.id)
            func answer(_ options: CallOptions) async -> [String] {
                [
                    await MemberStack.refusal {
                        try await stack.cards.freeze(.init(id: id, reason: "lost"), options)
                    },
                    await MemberStack.refusal {
                        try await stack.cards.reissue(.init(id: id, reason: "lost"), options)
                    },
                ]
            }
            let denied = ["PERMISSION_DENIED", "PERMISSION_DENIED"]
            #expect(await answer(stack.staff(role: "cashier")) == denied)
            #expect(await answer(stack.till()) == denied)
            #expect(await answer(stack.member(id)) == denied)
            let manager = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[0].description])
            #expect(await answer(manager) == ["none", "none"])
            let unreasoned = await MemberStack.refusal {
                try await stack.cards.freeze(.init(id: id), stack.staff())
            }
            #expect(unreasoned == "INVALID_ARGUMENT")
            #expect(try await stack.count("retired_cards") == 1)
        }
    }
}
