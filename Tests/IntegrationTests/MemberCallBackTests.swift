import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Call-backs of shopping platforms on the real stack")
struct MemberCallBackTests {
    private func word(_ reply: MemberV1.BindingNoticeReply) -> String {
        String(decoding: reply.body, as: UTF8.self)
    }

    @Test("A06 A25 a platform that vouches for a phone makes a member, whose source it is")
    func registers() async throws {
        try await PlatformShop.run { shop in
            let body = shop.platforms.partnerCallBack([
                "action": "bind", "open_id": "openid-t1", "mobile": "13900000101",
            ])
            for _ in 0..<3 {
                let reply = try await shop.notice(body)
                #expect(reply.status == 200 && word(reply) == #"{"sub_code":"SUCC"}"#)
            }
            #expect(try await shop.stack.count("members", "source = 'PLATFORM'") == 1)
            #expect(
                try await shop.stack.count("members", "origin = 6 AND origin_reference = 'TMALL'")
                    == 1)
            #expect(try await shop.stack.count("identities", "platform = 5") == 1)
        }
    }

    @Test("A06 a call-back without a phone finds whom it has bound before, and makes nobody up")
    func withoutPhone() async throws {
        try await PlatformShop.run { shop in
            let stranger = try await shop.notice(["action": "bind", "open_id": "openid-t2"])
            #expect(word(stranger) == #"{"sub_code":"MEMBER_NOT_FOUND"}"#)
            _ = try await shop.notice([
                "action": "bind", "open_id": "openid-t2", "mobile": "13900000102",
            ])
            shop.stack.clock.advance(seconds: 1)
            let known = try await shop.notice(["action": "bind", "open_id": "openid-t2"])
            #expect(word(known) == #"{"sub_code":"SUCC"}"#)
            let ended = try await shop.notice(["action": "unbind", "open_id": "openid-t2"])
            #expect(word(ended) == #"{"sub_code":"SUCC"}"#)
            #expect(try await shop.stack.count("identities") == 0)
            #expect(try await shop.stack.count("members") == 1)
        }
    }

    @Test("A06 a call-back that is forged, stale, from the future or another app's does nothing")
    func refused() async throws {
        try await PlatformShop.run { shop in
            let fields = ["action": "bind", "open_id": "openid-t3", "mobile": "13900000103"]
            let noon = MemberStack.noon
            let bad = [
                try await shop.notice(fields, secret: "another secret of 16"),
                try await shop.notice(fields, appKey: "99999999"),
                try await shop.notice(fields, sentAt: noon.adding(seconds: -601)),
                try await shop.notice(fields, sentAt: noon.adding(seconds: 601)),
                try await shop.notice(fields.merging(["extra": "1"]) { $1 }),
                try await shop.notice(["action": "steal", "open_id": "openid-t3"]),
                try await shop.notice(Array("open_id=openid-t3".utf8)),
                try await shop.notice([0xFF, 0xFE]),
            ]
            #expect(bad.map(\.status) == [Int32](repeating: 401, count: bad.count))
            #expect(try await shop.notice(fields, platform: "jd").status == 404)
            #expect(try await shop.notice(fields, platform: "wechat").status == 404)
            #expect(try await shop.stack.count("members") == 0)
            #expect(try await shop.notice(fields, sentAt: noon.adding(seconds: -599)).status == 200)
        }
    }
}
