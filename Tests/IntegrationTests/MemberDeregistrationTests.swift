import Foundation
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("De-registration on the real stack")
struct MemberDeregistrationTests {
    private static let week: Int64 = 7 * 86_400

    /// A member with her id, whose phone is her number.
    private func member(_ stack: MemberStack, _ phone: String) async throws -> String {
        try #require(try await stack.register(phone).member?.id)
    }

    private func erased(_ stack: MemberStack, _ id: String) async throws {
        try await eventually("her data is destroyed") {
            try await stack.count("members", "member_id = '\(id)' AND state = 3") == 1
        }
    }

    @Test("A24 a member sees what she forfeits, asks with a fresh code, and nothing is processed")
    func asks() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000901"
            let id = try await member(stack, phone)
            stack.others.keep {
                $0.standing = PointsV1.MemberStanding(points: 120, bonusMinor: 500)
                $0.coupons = 2
            }
            let before = try await stack.deregistrations.getMine(.init(), stack.member(id))
            #expect(before.deregistration == nil && before.settled)
            #expect(before.leaving?.points == 120 && before.leaving?.coupons == 2)
            _ = try await stack.consents.setMine(
                .init(choices: [.init(purpose: .smsMarketing, given: true, textVersion: 1)]),
                stack.member(id))

            #expect(
                await MemberStack.refusal {
                    try await stack.deregistrations.request(
                        .init(smsCode: "000000"), stack.member(id))
                } == "INVALID_SMS_CODE")
            // A code for something else is none.
            let other = try await stack.nextCode(phone, .logIn)
            #expect(
                await MemberStack.refusal {
                    try await stack.deregistrations.request(
                        .init(smsCode: other), stack.member(id))
                } == "INVALID_SMS_CODE")
            let reply = try await stack.leave(id, phone, key: "leave-key-00000901")
            #expect(reply.deregistration?.state == .coolingOff)
            #expect(reply.deregistration?.dueAt == stack.clock.now().adding(seconds: Self.week))
            #expect(reply.leaving?.points == 120)

            let facts = try await stack.members.resolve(.init(memberId: id), stack.service())
            #expect(facts.leaving && facts.earningBlocked && facts.spendingBlocked)
            #expect(facts.state == .active)
            let told = try await stack.payloads(of: "member.updated").map {
                try MemberV1.MemberUpdatedEvent(serialized: $0)
            }
            #expect(told.count == 1 && told[0].facts?.leaving == true)
            // Nor is anything sent.
            #expect(
                try await stack.consents.check(
                    .init(purpose: .smsMarketing, memberIds: [id]), stack.service(.marketing)
                ).allowedMemberIds == [])
            // Staff cannot open it by opening its own blocks.
            let opened = try await stack.members.setBlocks(
                .init(id: id, earningBlocked: true, reason: "one"), stack.staff())
            #expect(opened.facts?.spendingBlocked == true)
            #expect(
                try await stack.members.setBlocks(.init(id: id, reason: "two"), stack.staff())
                    .facts?.earningBlocked == true)
            #expect(
                await MemberStack.refusal { try await stack.leave(id, phone) }
                    == "DEREGISTRATION_PENDING")
        }
    }

    @Test("A24 what she paid is settled first")
    func settlement() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000902"
            let id = try await member(stack, phone)
            let owed = [
                PointsV1.MemberStanding(principalMinor: 1),
                PointsV1.MemberStanding(punchCardsMinor: 1),
                PointsV1.MemberStanding(renewingSubscriptions: 1),
            ]
            for standing in owed {
                stack.others.keep { $0.standing = standing }
                #expect(
                    await MemberStack.refusal { try await stack.leave(id, phone) }
                        == "PRINCIPAL_OUTSTANDING")
                stack.clock.advance(seconds: 3_600)
            }
            #expect(try await stack.count("deregistrations") == 0)
            stack.others.keep { $0.standing = PointsV1.MemberStanding() }
            _ = try await stack.leave(id, phone)
            // A return brings money back within the seven days: she waits a day longer.
            stack.others.keep { $0.standing = PointsV1.MemberStanding(principalMinor: 300) }
            stack.clock.advance(seconds: Self.week)
            try await eventually("she is looked at again tomorrow") {
                try await stack.count("deregistrations", "next_try_at > due_at") == 1
            }
            #expect(try await stack.count("members", "state = 3") == 0)
            stack.others.keep { $0.standing = PointsV1.MemberStanding() }
            stack.clock.advance(seconds: 86_400)
            try await erased(stack, id)
        }
    }

    @Test("A24 within seven days she may change her mind, and everything is as it was")
    func cancels() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000903"
            let id = try await member(stack, phone)
            #expect(
                await MemberStack.refusal {
                    try await stack.deregistrations.cancel(.init(), stack.member(id))
                } == "DEREGISTRATION_NOT_FOUND")
            _ = try await stack.leave(id, phone)
            stack.clock.advance(seconds: Self.week - 60)
            let reply = try await stack.deregistrations.cancel(.init(), stack.member(id))
            #expect(reply.deregistration?.state == .deregistrationCancelled)
            // The cache is written right after the commit.
            try await eventually("she earns and spends again") {
                let facts = try await stack.members.resolve(.init(memberId: id), stack.service())
                return !facts.leaving && !facts.earningBlocked && !facts.spendingBlocked
            }
            stack.clock.advance(seconds: 3_600)
            // Whoever is due by now goes before her.
            let other = try await member(stack, "13800000904")
            _ = try await stack.leave(other, "13800000904")
            stack.clock.advance(seconds: Self.week)
            try await erased(stack, other)
            #expect(try await stack.count("members", "member_id = '\(id)' AND state = 1") == 1)
            #expect(
                try await stack.deregistrations.getMine(.init(), stack.member(id))
                    .deregistration?.state == .deregistrationCancelled)
        }
    }

    @Test(
        "A24 N11 after seven days nothing tells who she was; the pseudonym stays, the phone is free"
    )
    func erases() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000905"
            let registered = try await stack.register(phone)
            let id = try #require(registered.member?.id)
            _ = try await stack.leave(id, phone)
            let sealed = try await stack.texts(
                """
                SELECT encode(unnest(ARRAY[data_key, phone_cipher, nickname_cipher,
                    birthday_cipher, phone_index]), 'hex') FROM members WHERE member_id = '\(id)'
                """)
            #expect(sealed.count == 5)
            stack.clock.advance(seconds: Self.week)
            try await erased(stack, id)

            let tables = try await stack.texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
            for table in tables where table != "registration_throttle" {
                let rows = try await stack.texts("SELECT t::text FROM \(table) t").joined()
                for value in sealed { #expect(!rows.contains(value), "\(table)") }
            }
            #expect(try await stack.count("refresh_tokens", "member_id = '\(id)'") == 0)
            #expect(try await stack.count("erasures", "member_id = '\(id)'") == 1)
            #expect(try await stack.count("deregistrations", "state = 3") == 1)
            // Her events forget her birthday, and nothing else.
            let event = try #require(try await stack.payloads(of: "member.registered").first)
            let told = try MemberV1.MemberRegisteredEvent(serialized: event)
            #expect(told.facts?.birthday == "" && told.memberId == id)
            #expect(told.source == "MINI_PROGRAM" && !told.businessDate.isEmpty)
            let gone = try await stack.payloads(of: "member.deregistered").map {
                try MemberV1.MemberDeregisteredEvent(serialized: $0)
            }
            #expect(gone.count == 1 && gone[0].facts?.state == .anonymised)
            #expect(gone[0].facts?.spendingBlocked == true)

            #expect(
                await MemberStack.refusal {
                    try await stack.members.issueTokens(
                        .init(refreshToken: registered.refreshToken), stack.mini())
                } == "INVALID_REFRESH_TOKEN")
            let shown = try await stack.members.get(.init(id: id), stack.till())
            #expect(shown.state == .anonymised && shown.phone == "" && shown.nickname == "")
            #expect(
                try await stack.members.search(.init(phone: phone), stack.till()).members == [])
            #expect(
                await MemberStack.refusal {
                    try await stack.reveal.show(
                        .init(id: id, fields: [.revealPhone], reason: "curious"), stack.staff())
                } == "MEMBER_NOT_FOUND")
            // The phone is free again, for another member.
            let again = try await member(stack, phone)
            #expect(again != id)
            try await stack.chained()
            #expect(try await stack.auditFaults() == [])
        }
    }

    @Test("A24 N11 staff de-registers at once with a reason; the phone's throttle stays")
    func atOnce() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000906"
            let id = try await member(stack, phone)
            func now(
                _ reason: String, _ options: CallOptions? = nil
            ) async throws -> MemberV1.DeregistrationReply {
                try await stack.deregistrations.deregisterNow(
                    .init(id: id, reason: reason), options ?? stack.staff())
            }
            #expect(await MemberStack.refusal { try await now("") } == "INVALID_ARGUMENT")
            #expect(
                await MemberStack.refusal {
                    try await now("asked", stack.staff(role: "store_manager"))
                } == "PERMISSION_DENIED")
            let key = "deregister-0906-key"
            let reply = try await now("asked by letter", stack.staff(key: key))
            #expect(reply.deregistration?.state == .deregistered)
            #expect(try await now("asked by letter", stack.staff(key: key)).replayed)
            #expect(await MemberStack.refusal { try await now("again") } == "MEMBER_NOT_FOUND")
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws('|', actor, reason, before, length(before_digest),
                        before_digest <> after_digest) FROM audit
                    WHERE action = 'member.deregistered'
                    """) == ["staff|asked by letter|32|t"])
            stack.clock.advance(seconds: 60)
            #expect(
                await MemberStack.refusal { try await member(stack, phone) }
                    == "REGISTRATION_THROTTLED")
        }
    }

    @Test("A24 N11 accounts, password and a frozen card go with her; the account is free again")
    func identities() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let phone = "13900000921"
            func logIn(_ phone: String? = nil) async throws -> MemberV1.PlatformLogInReply {
                try await shop.logIn(shop.weChat("openid-d1", union: "union-d1", phone: phone))
            }
            let id = try #require(try await logIn(phone).member?.id)
            _ = try await stack.credentials.setPassword(
                .init(
                    smsCode: try await stack.nextCode(phone, .setPassword),
                    newPassword: "correct horse battery"), stack.member(id))
            _ = try await stack.cards.freeze(.init(id: id, reason: "lost"), stack.staff())
            let kept = try await stack.texts(
                """
                SELECT encode(unnest(ARRAY[subject_index, person_index, subject_cipher]), 'hex')
                FROM identities
                """)
            #expect(kept.count == 3)
            _ = try await stack.deregistrations.deregisterNow(
                .init(id: id, reason: "asked"), stack.staff())
            for table in ["identities", "member_passwords", "card_losses"] {
                #expect(try await stack.count(table) == 0, "\(table)")
            }
            let tables = try await stack.texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
            for table in tables {
                let rows = try await stack.texts("SELECT t::text FROM \(table) t").joined()
                for value in kept { #expect(!rows.contains(value), "\(table)") }
            }
            #expect(await MemberStack.refusal { try await logIn() } == "MEMBER_NOT_FOUND")
            stack.clock.advance(seconds: 86_400)
            let again = try await logIn(phone)
            #expect(again.registered && again.member?.id != id)
        }
    }

    @Test("N11 after a restore the journal destroys again what the backup has brought back")
    func restored() async throws {
        try await MemberStack.run { stack in
            let id = try await member(stack, "13800000907")
            try await stack.script("CREATE TABLE backup AS SELECT * FROM members")
            _ = try await stack.deregistrations.deregisterNow(
                .init(id: id, reason: "asked"), stack.staff())
            let journal = try String(
                contentsOfFile: "\(stack.keysDirectory)/erasures.jsonl", encoding: .utf8)
            let erasures = try journal.split(separator: "\n").map {
                try MemberV1.Erasure(json: Array($0.utf8))
            }
            #expect(erasures.map(\.memberId) == [id])
            var listed: [MemberV1.Erasure] = []
            let stream = try await stack.deregistrations.listErasures(.init(), stack.service())
            for try await erasure in stream { listed.append(erasure) }
            #expect(listed == erasures)

            try await stack.script(
                """
                DELETE FROM erasures;
                UPDATE members m SET state = b.state, data_key = b.data_key,
                    phone_cipher = b.phone_cipher, nickname_cipher = b.nickname_cipher,
                    birthday_cipher = b.birthday_cipher, phone_index = b.phone_index
                FROM backup b WHERE b.member_id = m.member_id;
                DROP TABLE backup;
                """)
            #expect(
                try await stack.members.search(.init(phone: "13800000907"), stack.till())
                    .members.count == 1)
            let unknown = MemberV1.Erasure(
                merchantId: MemberDemo.merchant.description,
                memberId: IdentifierSource().next().description, erasedAt: MemberStack.noon)
            let first = try await stack.deregistrations.applyErasures(
                .init(erasures: erasures + [unknown]), stack.service())
            #expect(first.erased == 1 && first.alreadyErased == 0 && first.unknown == 1)
            #expect(
                try await stack.members.search(.init(phone: "13800000907"), stack.till())
                    .members == [])
            let second = try await stack.deregistrations.applyErasures(
                .init(erasures: erasures), stack.service())
            #expect(second.erased == 0 && second.alreadyErased == 1)
        }
    }
}
