import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("What ties members to each other, on the real stack")
struct MemberAbuseLinkTests {
    private func scored(_ stack: MemberStack) async throws {
        try await eventually("everybody is scored") { try await stack.count("abuse_queue") == 0 }
    }

    /// Members of these phones, each with a device of her own.
    private func members(_ stack: MemberStack, _ phones: [String]) async throws -> [String] {
        var ids: [String] = []
        for phone in phones {
            ids.append(try #require(try await stack.register(phone).member?.id))
        }
        return ids
    }

    private func pay(_ stack: MemberStack, _ payer: String, for ids: [String]) async throws {
        for id in ids {
            _ = try await stack.abuse.notePayer(
                .init(memberId: id, payer: payer), stack.service())
        }
    }

    private func reasons(_ stack: MemberStack, of id: String) async throws -> String {
        try await stack.texts(
            """
            SELECT array_to_string(reasons, ' ') FROM abuse_scores WHERE member_id = '\(id)'
            """
        ).first ?? ""
    }

    @Test("N15 a device that several log in on ties them to each other, once a day")
    func devices() async throws {
        try await MemberStack.run { stack in
            let phones = ["13800000861", "13800000862", "13800000863"]
            let ids = try await members(stack, phones)
            func logIn(_ phone: String, _ device: String) async throws {
                _ = try await stack.members.issueTokens(
                    .init(
                        phone: phone, smsCode: try await stack.nextCode(phone, .logIn),
                        deviceId: device), stack.mini())
            }
            for phone in phones { try await logIn(phone, "one-phone-for-all") }
            try await scored(stack)
            for id in ids { #expect(try await reasons(stack, of: id) == "SHARED_DEVICE:2") }
            let seen = try await stack.texts(
                "SELECT last_seen::text FROM abuse_links WHERE kind = 2 ORDER BY digest, member_id")

            // The same day it is no news.
            try await logIn(phones[0], "one-phone-for-all")
            #expect(
                try await stack.texts(
                    """
                    SELECT last_seen::text FROM abuse_links WHERE kind = 2
                    ORDER BY digest, member_id
                    """) == seen)
            #expect(
                await MemberStack.refusal {
                    try await logIn(phones[0], String(repeating: "d", count: 65))
                } == "INVALID_ARGUMENT")
            // A till has a device that is nobody's.
            #expect(
                await MemberStack.refusal {
                    try await stack.members.issueTokens(
                        .init(phone: phones[0], smsCode: "000000", deviceId: "till-1"),
                        stack.till())
                } == "INVALID_ARGUMENT")
        }
    }

    @Test("N15 A13 an address that many give ties them, however it is written; a family's does not")
    func addresses() async throws {
        try await MemberStack.run { stack in
            let ids = try await members(stack, (0..<6).map { "1380000087\($0)" })
            func live(_ id: String, _ address: String) async throws {
                _ = try await stack.profiles.updateMine(
                    .init(profile: .init(address: address), updateMask: ["address"]),
                    stack.member(id))
            }
            // So that the least that speaks against anybody is kept.
            _ = try await stack.abuse.putSettings(
                .init(settings: .init(note: 1, review: 40, hold: 70)), stack.staff())
            for id in ids.prefix(4) { try await live(id, "上海市 南京西路1266号") }
            try await scored(stack)
            for id in ids { #expect(!(try await reasons(stack, of: id).contains("ADDRESS"))) }
            for id in ids.suffix(2) { try await live(id, "上海市南京西路 1266 号.") }
            try await scored(stack)
            for id in ids {
                #expect(try await reasons(stack, of: id).contains("SHARED_ADDRESS:5"))
            }
        }
    }

    @Test("N15 H01 whom a store manager may not see is a number and a score in the graph")
    func scope() async throws {
        try await MemberStack.run { stack in
            let ids = try await members(
                stack, ["13800000881", "13800000882", "13800000883", "13800000884"])
            // All but the last are of the manager's store.
            for (place, id) in ids.enumerated() {
                let store = MemberDemo.stores[place == 3 ? 1 : 0]
                try await stack.script(
                    "UPDATE members SET store_id = '\(store)' WHERE member_id = '\(id)'")
            }
            try await pay(stack, "openid-of-everybody", for: ids)
            try await scored(stack)
            let manager = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[0].description])
            let cases = try await stack.abuse.listCases(.init(), manager).cases
            #expect(Set(cases.map(\.memberId)) == Set(ids.prefix(3)))
            let own = try #require(cases.first { $0.memberId == ids[0] })
            let seen = try await stack.abuse.getCase(.init(id: own.id), manager)
            #expect(seen.members.map(\.number) == [1, 2, 3, 4])
            let hidden = seen.members.filter(\.memberId.isEmpty)
            #expect(hidden.count == 1)
            #expect(
                hidden.allSatisfy {
                    $0.phone.isEmpty && $0.nickname.isEmpty && $0.registeredAt == nil
                        && $0.score == 45
                })
            #expect(seen.edges.count { $0.kind == .linkPayer } == 4)

            let all = try await stack.abuse.listCases(.init(), stack.staff()).cases
            let other = try #require(all.first { $0.memberId == ids[3] })
            #expect(
                await MemberStack.refusal {
                    try await stack.abuse.getCase(.init(id: other.id), manager)
                } == "ABUSE_CASE_NOT_FOUND")
            let whole = try await stack.abuse.getCase(.init(id: own.id), stack.staff())
            #expect(Set(whole.members.map(\.memberId)) == Set(ids))
        }
    }

    @Test("N15 A12 a duplicate's ties are the survivor's, until they are parted; held ones wait")
    func merged() async throws {
        try await MemberStack.run { stack in
            stack.accounts.storedValueMinor = 0
            let ids = try await members(
                stack, ["13800000891", "13800000892", "13800000893", "13800000894", "13800000895"])
            let (survivor, duplicate) = (ids[0], ids[1])
            // Two of one person: that ties her to herself only.
            try await pay(stack, "openid-of-her", for: [survivor, duplicate])
            try await pay(stack, "openid-of-another", for: [duplicate, ids[2], ids[3]])
            try await scored(stack)
            #expect(try await reasons(stack, of: duplicate) == "SHARED_PAYER:2")
            let merge = try #require(
                try await stack.merges.merge(
                    .init(id: survivor, duplicateId: duplicate, reason: "同一人"), stack.staff()
                ).merge)
            try await scored(stack)
            #expect(try await reasons(stack, of: survivor) == "SHARED_PAYER:2")
            #expect(try await reasons(stack, of: duplicate) == "")
            #expect(try await reasons(stack, of: ids[2]) == "SHARED_PAYER:2")

            _ = try await stack.merges.reverse(
                .init(id: merge.id, reason: "不是同一人"), stack.staff())
            try await scored(stack)
            #expect(try await reasons(stack, of: survivor) == "")
            #expect(try await reasons(stack, of: duplicate) == "SHARED_PAYER:2")

            // One more, and there is a case: it is decided before anything is merged.
            try await pay(stack, "openid-of-another", for: [ids[4]])
            try await eventually("a case is opened") {
                try await stack.count("abuse_cases", "member_id = '\(duplicate)'") == 1
            }
            func again() async throws -> MemberV1.MergeReply {
                try await stack.merges.merge(
                    .init(id: survivor, duplicateId: duplicate, reason: "同一人"), stack.staff())
            }
            #expect(await MemberStack.fact("reason", again) == "UNDER_REVIEW")
            let open = try #require(
                try await stack.abuse.listCases(.init(), stack.staff()).cases
                    .first { $0.memberId == duplicate })
            _ = try await stack.abuse.decide(
                .init(id: open.id, verdict: .releaseMember, reason: "同一人"), stack.staff())
            _ = try await again()
        }
    }

    @Test("N15 N11 nobody is scored while she is leaving, and she is again once she stays")
    func leaving() async throws {
        try await MemberStack.run { stack in
            let phones = ["13800000841", "13800000842", "13800000843"]
            let ids = try await members(stack, phones)
            _ = try await stack.leave(ids[0], phones[0])
            try await pay(stack, "openid-of-everybody", for: ids)
            try await scored(stack)
            #expect(try await reasons(stack, of: ids[0]) == "")
            #expect(try await reasons(stack, of: ids[1]) == "SHARED_PAYER:2")
            _ = try await stack.deregistrations.cancel(.init(), stack.member(ids[0]))
            try await scored(stack)
            #expect(try await reasons(stack, of: ids[0]) == "SHARED_PAYER:2")
        }
    }

    @Test("N15 a link that was noted as somebody left is erased, and keeps nobody else waiting")
    func late() async throws {
        try await MemberStack.run { stack in
            let ids = try await members(stack, ["13800000831", "13800000832"])
            try await scored(stack)
            // As two transactions leave it that have not seen each other.
            try await stack.script(
                """
                UPDATE members SET state = 3, data_key = NULL, phone_cipher = NULL,
                    phone_index = NULL, phone_tail = NULL, nickname_cipher = NULL,
                    birthday_cipher = NULL
                WHERE member_id = '\(ids[0])';
                INSERT INTO abuse_queue SELECT merchant_id, member_id, true FROM members
                WHERE member_id = '\(ids[0])';
                """)
            try await scored(stack)
            #expect(try await stack.count("abuse_links", "member_id = '\(ids[0])'") == 0)
            #expect(try await stack.count("abuse_links", "member_id = '\(ids[1])'") == 3)
        }
    }
}
