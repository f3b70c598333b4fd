import MemberService
import Messages
import PlatformStandIns
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Accounts at platforms on the real stack")
struct MemberIdentityTests {
    @Test("A02 A10 a WeChat code and the phone that WeChat vouches for make a member at one tap")
    func registers() async throws {
        try await PlatformShop.run { shop in
            let reply = try await shop.logIn(shop.weChat("openid-1", phone: "13900000001"))
            let member = try #require(reply.member)
            #expect(reply.registered && !reply.replayed)
            #expect(member.phone == "139****0001" && member.nickname == "李*")
            #expect(!reply.accessToken.isEmpty && !reply.refreshToken.isEmpty)
            let me = try await shop.stack.members.getMe(.init(), shop.stack.member(member.id))
            #expect(me.cardNumber == member.cardNumber)
            // The account is found by a digest, and kept under her key.
            #expect(try await shop.stack.count("identities", "length(subject_index) = 32") == 1)
            #expect(
                try await shop.stack.count(
                    "identities", "position('openid'::bytea IN subject_cipher) = 0") == 1)
            let told = try #require(
                try await shop.stack.payloads(of: "member.registered").first.map {
                    try MemberV1.MemberRegisteredEvent(serialized: $0)
                })
            #expect(told.source == "MINI_PROGRAM" && told.origin == .miniProgram)
        }
    }

    @Test("A07 the next log-in takes the WeChat code alone, and asks for no phone")
    func logsIn() async throws {
        try await PlatformShop.run { shop in
            let first = try await shop.logIn(shop.weChat("openid-1", phone: "13900000001"))
            let again = try await shop.logIn(shop.weChat("openid-1"))
            #expect(again.member?.id == first.member?.id && !again.registered)
            #expect(!again.accessToken.isEmpty && again.accessToken != first.accessToken)
            // A phone that is offered all the same is not asked for: it would prove nothing new.
            _ = try await shop.logIn(shop.weChat("openid-1", phone: "13900000002"))
            #expect(shop.platforms.weChat.calls("phone") == 1)
            #expect(try await shop.stack.count("members") == 1)
        }
    }

    @Test("A07 nobody is let in whom nobody knows, and nothing is written")
    func unknown() async throws {
        try await PlatformShop.run { shop in
            let refused = await MemberStack.refusal {
                try await shop.logIn(shop.weChat("openid-9"))
            }
            #expect(refused == "MEMBER_NOT_FOUND")
            let members = try await shop.stack.count("members")
            let identities = try await shop.stack.count("identities")
            #expect(members == 0 && identities == 0)
        }
    }

    @Test("A11 a phone that a member has leads to her, whichever way she comes")
    func sameMember() async throws {
        try await PlatformShop.run { shop in
            let ann = try #require(try await shop.stack.register("13900000003").member)
            let byWeChat = try await shop.logIn(shop.weChat("openid-3", phone: "13900000003"))
            #expect(byWeChat.member?.id == ann.id && !byWeChat.registered)
            let byAlipay = try await shop.identities.logIn(
                .init(
                    platform: .alipay,
                    code: shop.platforms.alipay.code(for: PlatformUser("openid-a3")),
                    phoneProof: try shop.platforms.alipayContent(phone: "13900000003"),
                    deviceId: "d-3", nickname: "李四"), shop.stack.mini())
            #expect(byAlipay.member?.id == ann.id && !byAlipay.registered)
            let tmall = try await shop.notice([
                "action": "bind", "open_id": "openid-t3", "mobile": "13900000003",
            ])
            #expect(String(decoding: tmall.body, as: UTF8.self) == #"{"sub_code":"SUCC"}"#)
            let mine = try await shop.identities.list(.init(), shop.stack.member(ann.id))
            #expect(mine.identities.map(\.platform) == [.wechat, .alipay, .tmall])
            #expect(try await shop.stack.count("members") == 1)
        }
    }

    @Test("A11 the same person in another app of the owner's is the same member, by unionid")
    func sameUnion() async throws {
        try await PlatformShop.run { shop in
            let first = try await shop.logIn(
                shop.weChat("openid-4", union: "union-4", phone: "13900000004"))
            let other = try await shop.logIn(shop.weChat("openid-4b", union: "union-4"))
            #expect(other.member?.id == first.member?.id && !other.registered)
            #expect(try await shop.stack.count("identities") == 2)
        }
    }

    @Test("A03 Alipay's authorisation registers with the phone that Alipay has signed, once")
    func alipay() async throws {
        try await PlatformShop.run { shop in
            let content = try shop.platforms.alipayContent(phone: "13900000005")
            func request(_ user: String, _ content: String) -> MemberV1.PlatformLogInRequest {
                .init(
                    platform: .alipay,
                    code: shop.platforms.alipay.code(
                        for: PlatformUser(user, union: "2088-\(user)")),
                    phoneProof: content, deviceId: "d-\(user)", nickname: "李四",
                    consents: MemberStack.agreed)
            }
            let reply = try await shop.logIn(request("openid-5", content))
            #expect(reply.registered && reply.member?.phone == "139****0005")
            // Somebody who has got hold of the content does not become her by it.
            let replayed = await MemberStack.refusal {
                try await shop.logIn(request("openid-6", content))
            }
            #expect(replayed == "PLATFORM_CODE_INVALID")
            let forged = try shop.platforms.alipayContent(phone: "13900000005", isForged: true)
            let refused = await MemberStack.refusal {
                try await shop.logIn(request("openid-6", forged))
            }
            #expect(refused == "PLATFORM_CODE_INVALID")
            #expect(try await shop.stack.count("identities") == 1)
        }
    }

    @Test(
        "A10 a phone that WeChat told another app, or told long ago, proves nothing",
        arguments: ["wrongMerchant", "oldTime"])
    func watermark(fault: String) async throws {
        try await PlatformShop.run { shop in
            shop.platforms.faults.next("phone", fault == "oldTime" ? .oldTime : .wrongMerchant)
            let reason = await MemberStack.fact("reason") {
                try await shop.logIn(shop.weChat("openid-7", phone: "13900000007"))
            }
            #expect(reason == "UNTRUSTED")
            let members = try await shop.stack.count("members")
            #expect(members == 0)
        }
    }

    @Test("A07 X06 a repeated call is answered without asking WeChat again, whose code is used up")
    func repeated() async throws {
        try await PlatformShop.run { shop in
            let key = "platform-log-in-0001"
            let request = shop.weChat("openid-8", phone: "13900000008")
            let first = try await shop.logIn(request, key: key)
            let again = try await shop.logIn(request, key: key)
            #expect(again.replayed && again.registered)
            #expect(again.member?.id == first.member?.id)
            #expect(!again.accessToken.isEmpty && again.accessToken != first.accessToken)
            #expect(shop.platforms.weChat.calls("jscode2session") == 1)
            // Under another key the same code is a used one.
            let reason = await MemberStack.fact("reason") { try await shop.logIn(request) }
            #expect(reason == "USED")
            shop.stack.clock.advance(seconds: 25 * 3_600)
            #expect(try await shop.logIn(request, key: key).accessToken.isEmpty)
        }
    }

    @Test("A09 a device that has registered today registers nobody by WeChat either")
    func throttle() async throws {
        try await PlatformShop.run { shop in
            _ = try await shop.stack.register("13900000010", device: "shared")
            let refused = await MemberStack.refusal {
                try await shop.logIn(
                    shop.weChat("openid-10", phone: "13900000011", device: "shared"))
            }
            #expect(refused == "REGISTRATION_THROTTLED")
            #expect(try await shop.stack.count("identities") == 0)
        }
    }

    @Test("A09 A11 ten log-ins of one new person at once make one member with one account")
    func parallel() async throws {
        try await PlatformShop.run { shop in
            let members = await withTaskGroup(of: String?.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        try? await shop.logIn(shop.weChat("openid-12", phone: "13900000012"))
                            .member?.id
                    }
                }
                return await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(members.count == 1 && !members.contains(nil))
            let written = try await shop.stack.count("members")
            let identities = try await shop.stack.count("identities")
            #expect(written == 1 && identities == 1)
        }
    }

    @Test("X15 A07 a blocked member is not let in by her account")
    func blocked() async throws {
        try await PlatformShop.run { shop in
            let reply = try await shop.logIn(shop.weChat("openid-13", phone: "13900000013"))
            let id = try #require(reply.member?.id)
            _ = try await shop.stack.members.setBlocks(
                .init(id: id, blocked: true, reason: "fraud"), shop.stack.staff())
            let refused = await MemberStack.refusal {
                try await shop.logIn(shop.weChat("openid-13"))
            }
            #expect(refused == "MEMBER_BLOCKED")
        }
    }

    @Test("A11 a member binds an account and takes it away; another's is refused")
    func binding() async throws {
        try await PlatformShop.run { shop in
            let ann = try #require(try await shop.stack.register("13900000014").member?.id)
            let bea = try #require(try await shop.stack.register("13900000015").member?.id)
            func bind(_ member: String) async throws -> MemberV1.BindIdentityReply {
                try await shop.identities.bind(
                    .init(
                        platform: .wechat,
                        code: shop.platforms.weChat.code(for: PlatformUser("openid-14"))),
                    shop.stack.member(member))
            }
            let bound = try #require(try await bind(ann).identity)
            #expect(bound.platform == .wechat && bound.app == shop.platforms.keys.weChatApp)
            // Again: it is hers already.
            #expect(try await bind(ann).identity?.id == bound.id)
            #expect(await MemberStack.refusal { try await bind(bea) } == "IDENTITY_TAKEN")
            let others = await MemberStack.refusal {
                try await shop.identities.unbind(.init(id: bound.id), shop.stack.member(bea))
            }
            #expect(others == "IDENTITY_NOT_FOUND")
            #expect(try await shop.logIn(shop.weChat("openid-14")).member?.id == ann)
            _ = try await shop.identities.unbind(.init(id: bound.id), shop.stack.member(ann))
            #expect(
                try await shop.identities.list(.init(), shop.stack.member(ann)).identities == [])
            #expect(try await bind(bea).identity != nil)
            #expect(try await shop.stack.count("audit", "action LIKE 'member.identity_%'") == 3)
        }
    }

    @Test("A11 a member has twenty accounts at most")
    func limit() async throws {
        try await PlatformShop.run { shop in
            let ann = try #require(try await shop.stack.register("13900000016").member?.id)
            func bind(_ number: Int) async -> String {
                await MemberStack.refusal {
                    try await shop.identities.bind(
                        .init(
                            platform: .wechat,
                            code: shop.platforms.weChat.code(
                                for: PlatformUser("openid-16-\(number)"))),
                        shop.stack.member(ann))
                }
            }
            for number in 0..<20 { #expect(await bind(number) == "none") }
            #expect(await bind(20) == "IDENTITY_LIMIT_REACHED")
            #expect(await bind(0) == "none")
        }
    }

    @Test("A07 WeChat's refusals, silence and nonsense are told apart, and let nobody in")
    func faults() async throws {
        try await PlatformShop.run { shop in
            _ = try await shop.logIn(shop.weChat("openid-17", phone: "13900000017"))
            for fault in ["garbage", "serverError", "undecided", "rateLimit", "oversized"] {
                shop.platforms.faults.next("jscode2session", try #require(.init(rawValue: fault)))
                let refused = await MemberStack.refusal {
                    try await shop.logIn(shop.weChat("openid-17"))
                }
                #expect(refused == "PLATFORM_UNAVAILABLE", "\(fault)")
                // One answer between two faults keeps the breaker closed.
                #expect(try await shop.logIn(shop.weChat("openid-17")).member != nil)
            }
            var old = shop.weChat("openid-17")
            shop.stack.clock.advance(seconds: 301)
            #expect(await MemberStack.fact("reason") { try await shop.logIn(old) } == "INVALID")
            old.code = ""
            #expect(
                await MemberStack.refusal { try await shop.logIn(old) } == "PLATFORM_CODE_INVALID")
            old.app = "wx-of-somebody-else"
            #expect(
                await MemberStack.refusal { try await shop.logIn(old) } == "PLATFORM_NOT_OFFERED")
            old.platform = .wecom
            #expect(await MemberStack.refusal { try await shop.logIn(old) } == "INVALID_ARGUMENT")
        }
    }

    @Test("E03 a payer's openid names her member, and nobody else's")
    func payers() async throws {
        try await PlatformShop.run { shop in
            let reply = try await shop.logIn(shop.weChat("openid-18", phone: "13900000018"))
            let id = try #require(reply.member?.id)
            let keys = shop.platforms.keys
            func payer(
                _ openid: String, _ platform: MemberV1.IdentityPlatform = .wechat,
                app: String? = nil
            ) async throws -> MemberV1.MemberFacts {
                try await shop.identities.resolvePayer(
                    .init(platform: platform, app: app ?? keys.weChatApp, openid: openid),
                    shop.stack.service())
            }
            let facts = try await payer("openid-18")
            #expect(facts.memberId == id && facts.levelCode == "base")
            for refused in [
                await MemberStack.refusal { try await payer("openid-19") },
                await MemberStack.refusal { try await payer("openid-18", .alipay) },
                await MemberStack.refusal { try await payer("openid-18", app: "wx-other") },
            ] {
                #expect(refused == "MEMBER_NOT_FOUND")
            }
            // Alipay names a payer by openid or by user id.
            _ = try await shop.identities.bind(
                .init(
                    platform: .alipay,
                    code: shop.platforms.alipay.code(
                        for: PlatformUser("openid-a18", union: "2088102146225135"))),
                shop.stack.member(id))
            #expect(try await payer("openid-a18", .alipay, app: keys.alipayApp).memberId == id)
            #expect(try await payer("2088102146225135", .alipay, app: "").memberId == id)
        }
    }
}
