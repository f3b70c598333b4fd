import MemberDomain
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Look-up, import and organisation on the real stack")
struct MemberLookupTests {
    @Test("A16 H02 a member is found by card number and by phone, masked, and by nothing else")
    func search() async throws {
        try await MemberStack.run { stack in
            let member = try #require(try await stack.register("13812345678").member)
            for request in [
                MemberV1.SearchMembersRequest(cardNumber: member.cardNumber),
                MemberV1.SearchMembersRequest(phone: "+86 138 1234 5678"),
            ] {
                let found = try await stack.members.search(request, stack.till()).members
                #expect(found.map(\.id) == [member.id])
                #expect(found.first?.phone == "138****5678")
                #expect(found.first?.nickname == "张*")
                #expect(found.first?.birthday == "")
            }
            #expect(
                try await stack.members.search(.init(phone: "13800000999"), stack.till()).members
                    .isEmpty)
            let other = try #require(CardNumber(prefix: "628800", random: 5)).description
            if other != member.cardNumber {
                #expect(
                    try await stack.members.search(.init(cardNumber: other), stack.till()).members
                        .isEmpty)
            }
            func refused(_ request: MemberV1.SearchMembersRequest) async -> String {
                await MemberStack.refusal { try await stack.members.search(request, stack.till()) }
            }
            #expect(await refused(.init()) == "INVALID_ARGUMENT")
            #expect(
                await refused(.init(cardNumber: member.cardNumber, phone: "13812345678"))
                    == "INVALID_ARGUMENT")
            #expect(await refused(.init(cardNumber: "6288000000000009")) == "INVALID_ARGUMENT")
            #expect(await refused(.init(phone: "1")) == "INVALID_PHONE")
        }
    }

    @Test("A16 H01 get by id: staff see members of their stores and of none, others do not exist")
    func scope() async throws {
        try await MemberStack.run { stack in
            let atNone = try #require(try await stack.register("13800000401").member?.id)
            let code = try await stack.code("13800000402", .register, stack.till())
            let atStore = try #require(
                try await stack.members.register(
                    .init(
                        phone: "13800000402", smsCode: code,
                        storeId: MemberDemo.stores[0].description, terminalId: "T", staffId: "S",
                        consents: MemberStack.agreed),
                    stack.till()
                ).member?.id)
            func seen(_ id: String, _ options: CallOptions) async -> String {
                await MemberStack.refusal { try await stack.members.get(.init(id: id), options) }
            }
            let own = stack.staff(role: "store_manager", stores: [MemberDemo.stores[0].description])
            let other = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[1].description])
            #expect(await seen(atStore, own) == "none")
            #expect(await seen(atStore, other) == "MEMBER_NOT_FOUND")
            #expect(await seen(atNone, other) == "none")
            #expect(await seen(atStore, stack.staff()) == "none")
            #expect(await seen(MemberDemo.merchant.description, stack.till()) == "MEMBER_NOT_FOUND")
            #expect(await seen("x", stack.till()) == "MEMBER_NOT_FOUND")
            // A member reads herself by /me only.
            #expect(await seen(atNone, stack.member(atNone)) == "PERMISSION_DENIED")
            // Another merchant's service does not find her.
            #expect(
                await MemberStack.refusal {
                    try await stack.members.resolve(
                        .init(memberId: atNone), stack.service(merchant: MemberDemo.importMerchant))
                } == "MEMBER_NOT_FOUND")
        }
    }

    @Test("A11 services resolve a member by id, card or phone, exactly one of them")
    func resolve() async throws {
        try await MemberStack.run { stack in
            let member = try #require(try await stack.register("13800000403").member)
            for request in [
                MemberV1.ResolveMemberRequest(memberId: member.id),
                .init(memberId: member.id), .init(memberCode: member.cardNumber),
                .init(phone: "13800000403"),
            ] {
                let facts = try await stack.members.resolve(request, stack.service())
                #expect(facts.memberId == member.id)
                #expect(facts.levelCode == "base")
                #expect(facts.version == 1)
                #expect(!facts.earningBlocked && !facts.spendingBlocked)
            }
            func refused(_ request: MemberV1.ResolveMemberRequest) async -> String {
                await MemberStack.refusal {
                    try await stack.members.resolve(request, stack.service())
                }
            }
            #expect(await refused(.init()) == "INVALID_ARGUMENT")
            #expect(
                await refused(.init(memberId: member.id, phone: "13800000403"))
                    == "INVALID_ARGUMENT")
            #expect(await refused(.init(phone: "13800000404")) == "MEMBER_NOT_FOUND")
            #expect(await refused(.init(memberCode: "1")) == "MEMBER_NOT_FOUND")
        }
    }

    @Test("X20 an import writes each member once, however often and however parallel it is sent")
    func importing() async throws {
        try await MemberStack.run { stack in
            let options = stack.service(merchant: MemberDemo.importMerchant)
            let start = ContinuousClock.now
            let ids = try await withThrowingTaskGroup(of: (Int, String).self) { group in
                var ids: [Int: Set<String>] = [:]
                for number in 0..<4_000 {
                    // So many in flight: a service sheds imports beyond half of its room.
                    if number >= 500, let (key, id) = try await group.next() {
                        ids[key, default: []].insert(id)
                    }
                    group.addTask {
                        let reply = try await stack.members.import(
                            .init(
                                source: "cdnow", externalId: "\(number % 2_000)",
                                registeredAt: MemberStack.noon), options)
                        return (number % 2_000, reply.memberId)
                    }
                }
                for try await (key, id) in group { ids[key, default: []].insert(id) }
                return ids
            }
            print("imported 4 000 calls in \(ContinuousClock.now - start)")
            #expect(ids.values.allSatisfy { $0.count == 1 })
            #expect(Set(ids.values.flatMap { $0 }).count == 2_000)
            #expect(try await stack.count("members") == 2_000)
            #expect(try await stack.count("outbox", "type = 'member.registered'") == 2_000)
            #expect(
                try await stack.number("SELECT count(DISTINCT card_number) FROM members") == 2_000)
            let again = try await stack.members.import(
                .init(source: "cdnow", externalId: "7", registeredAt: MemberStack.noon), options)
            #expect(again.replayed)
            #expect(try await stack.members.countByLevel(.init(), options).members == 2_000)
            for wrong in [
                MemberV1.ImportMemberRequest(
                    source: "", externalId: "1", registeredAt: MemberStack.noon),
                .init(source: "cdnow", externalId: "", registeredAt: MemberStack.noon),
                .init(source: "cdnow", externalId: "1"),
            ] {
                #expect(
                    await MemberStack.refusal { try await stack.members.import(wrong, options) }
                        == "INVALID_ARGUMENT")
            }
        }
    }

    @Test("X13 stores and clocks of a merchant, and apps with their keys, are told to services")
    func organisation() async throws {
        try await MemberStack.run { stack in
            let stores = try await stack.organisation.listStores(.init(), stack.service())
            #expect(stores.currency == "CNY")
            #expect(stores.timeZone == "Asia/Shanghai")
            #expect(stores.stores.map(\.name) == ["静安旗舰店", "徐汇甜品店", "外滩酒吧"])
            #expect(stores.stores.map(\.cutoffMinutes) == [0, 0, 300])
            #expect(
                await MemberStack.refusal {
                    try await stack.organisation.listStores(
                        .init(), stack.service(merchant: MemberDemo.importStore))
                } == "MERCHANT_NOT_FOUND")

            let app = try await stack.organisation.getApp(
                .init(app: "demo-pos"), stack.service(.gateway))
            #expect(app.kind == .appPos)
            #expect(app.merchantId == MemberDemo.merchant.description)
            #expect(app.sandbox)
            #expect(app.keys.map(\.kid) == ["demo-pos-1"])
            #expect(app.keys.first?.secret.count == 32)
            #expect(
                await MemberStack.refusal {
                    try await stack.organisation.getApp(
                        .init(app: "nobody"), stack.service(.gateway))
                } == "UNKNOWN_APP")
            // The demo is loaded once: a second time keeps the secrets.
            let again = try await MemberDemo.load(
                stack.owner, keysDirectory: stack.keysDirectory, withStaff: false)
            #expect(again.first { $0.app == "demo-pos" }?.secret == app.keys.first?.secret)
            #expect(
                again.map(\.app).sorted() == [
                    "bench-mini-program", "bench-pos", "demo-console", "demo-mini-program",
                    "demo-pos",
                ])
            // In the database the secret is not to be read.
            #expect(
                await MemberStack.refusal {
                    try await stack.organisation.getApp(.init(app: "demo-pos"), stack.till())
                } == "PERMISSION_DENIED")
        }
    }
}
