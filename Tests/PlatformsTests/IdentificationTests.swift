import PlatformStandIns
import Primitives
import StandIns
import Testing

@testable import Platforms
@testable import Providers

@Suite("Platforms tell who somebody is")
struct IdentificationTests {
    @Test(
        "A10 each platform names the account behind a code, once",
        arguments: PlatformWorld.Kind.allCases)
    func once(kind: PlatformWorld.Kind) async throws {
        try await PlatformWorld.run { world in
            let app = try world.app(kind)
            let code = world.book(kind).code(for: PlatformUser("user-1"))
            let identity = try await app.identify(code: code)
            #expect(identity.subject == "user-1" && identity.app == app.app)
            #expect(identity.platform == app.platform)
            #expect(!"\(identity)".contains("user-1"))
            guard case .refused(let refusal) = await error({ try await app.identify(code: code) })
            else {
                Issue.record("a code was taken twice")
                return
            }
            #expect(refusal.reason == (kind == .weChat ? .codeUsed : .codeInvalid))
        }
    }

    @Test("A10 a code is good for five minutes", arguments: PlatformWorld.Kind.allCases)
    func expires(kind: PlatformWorld.Kind) async throws {
        try await PlatformWorld.run { world in
            let app = try world.app(kind)
            let late = world.book(kind).code(for: PlatformUser("user-1"))
            world.time.advance(seconds: 300)
            guard case .refused(let refusal) = await error({ try await app.identify(code: late) })
            else {
                Issue.record("a code was taken late")
                return
            }
            #expect(refusal.reason == .codeInvalid)
            let codes = ["", "with space", String(repeating: "x", count: 513), "no-such-code"]
            for code in codes {
                guard
                    case .refused(let refusal) = await error({ try await app.identify(code: code) })
                else {
                    Issue.record("\(code) was taken")
                    continue
                }
                #expect(refusal.reason == .codeInvalid)
            }
        }
    }

    @Test(
        "F20 an answer that is late, broken, foreign or none is sorted, and names nobody",
        arguments: PlatformWorld.Kind.allCases,
        [
            StandInFault.hang, .serverError, .garbage, .truncated, .oversized, .redirect,
            .rateLimit, .undecided, .dribble,
        ])
    func faults(kind: PlatformWorld.Kind, fault: StandInFault) async throws {
        try await PlatformWorld.run { world in
            let isSlow = [.hang, .dribble].contains(fault)
            let app = try world.app(
                kind, timeLimit: isSlow ? .milliseconds(700) : .seconds(10))
            let code = world.book(kind).code(for: PlatformUser("user-1"))
            world.standIns.faults.next(kind.call, fault)
            let seen = try #require(await error { try await app.identify(code: code) })
            let limited = kind == .alipay ? "isv.app-call-limited" : "45011"
            let busy = kind == .alipay ? "isp.unknow-error" : "-1"
            let expected: PlatformError =
                switch fault {
                case .hang, .dribble: .unknown(.timedOut)
                case .serverError: .unknown(.serverError(status: 500))
                case .truncated: .unknown(.connectionLost)
                case .oversized: .unknown(.tooLarge)
                case .redirect: .unknown(.redirected)
                case .rateLimit: .transient(.rateLimited(code: limited))
                case .undecided: .unknown(.undecided(code: busy))
                default: .unknown(.malformed("body"))
                }
            #expect(seen == expected)
        }
    }

    @Test("A03 an answer of Alipay's that is unsigned or signed by another names nobody")
    func signatures() async throws {
        try await PlatformWorld.run { world in
            let app = try world.alipay()
            for (fault, problem) in [
                (StandInFault.unsigned, SignatureProblem.missing), (.forgedSignature, .wrong),
            ] {
                let code = world.standIns.alipay.code(for: PlatformUser("user-1"))
                world.standIns.faults.next("alipayToken", fault)
                let seen = await error { try await app.identify(code: code) }
                #expect(seen == .unknown(.untrusted(problem)))
            }
        }
    }

    @Test("A10 the phone of a code is told once, with its country")
    func phone() async throws {
        try await PlatformWorld.run { world in
            let app = world.weChat()
            let code = world.standIns.weChat.phoneCode("13900000001")
            let phone = try await app.phone(proof: code)
            #expect(phone == "+8613900000001")
            let again = await error { try await app.phone(proof: code) }
            #expect(again == .refused(PlatformRefusal(.codeUsed, code: "40163")))
            // A code of a log-in is none of a phone.
            let other = world.standIns.weChat.code(for: PlatformUser("user-1"))
            let refused = await error { try await app.phone(proof: other) }
            #expect(refused == .refused(PlatformRefusal(.codeInvalid, code: "40029")))
        }
    }

    @Test("A10 a phone with another app's watermark, or an old one, is not believed")
    func watermark() async throws {
        try await PlatformWorld.run { world in
            let app = world.weChat()
            for (fault, expected) in [
                (
                    StandInFault.wrongMerchant,
                    PlatformError.unknown(.mismatch(field: "watermark.appid"))
                ),
                (.oldTime, .unknown(.untrusted(.tooOld))),
            ] {
                world.standIns.faults.next("phone", fault)
                let code = world.standIns.weChat.phoneCode("13900000001")
                #expect(await error { try await app.phone(proof: code) } == expected)
            }
        }
    }

    @Test("A03 Alipay's content about a phone is opened where its signature is Alipay's")
    func content() async throws {
        try await PlatformWorld.run { world in
            let app = try world.alipay()
            let good = try world.standIns.alipayContent(phone: "13900000001")
            #expect(try await app.phone(proof: good) == "13900000001")
            let forged = try world.standIns.alipayContent(phone: "13900000001", isForged: true)
            for proof in [forged, "{}", "", "no JSON", String(good.dropLast(9))] {
                guard
                    case .refused(let refusal) = await error({ try await app.phone(proof: proof) })
                else {
                    Issue.record("\(proof.prefix(20)) was believed")
                    continue
                }
                #expect(refusal.reason == .codeInvalid)
            }
        }
    }

    @Test("A22 whoever is not of the company is a stranger")
    func stranger() async throws {
        try await PlatformWorld.run { world in
            let code = world.standIns.weCom.code(for: PlatformUser("outside-1"))
            let seen = await error { try await world.weCom().identify(code: code) }
            #expect(seen == .refused(PlatformRefusal(.stranger, code: "NO_USERID")))
        }
    }

    @Test("A secret that is wrong is a fault of the configuration, and in no error")
    func secrets() async throws {
        try await PlatformWorld.run { world in
            let code = world.standIns.weChat.code(for: PlatformUser("user-1"))
            let seen = [
                await error { try await world.weChat(secret: "wrong-one").identify(code: code) },
                await error { try await world.weCom(secret: "wrong-one").identify(code: code) },
                await error { try await world.dingTalk(secret: "wrong-one").identify(code: code) },
            ]
            for error in seen {
                guard case .refused(let refusal) = error else {
                    Issue.record("a wrong secret was taken")
                    continue
                }
                #expect(refusal.reason == .credentials)
                #expect(!"\(refusal)".contains("wrong-one"))
            }
        }
    }
}
