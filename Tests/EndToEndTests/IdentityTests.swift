import AsyncHTTPClient
import Foundation
import NIOCore
import Stack
import TestKit
import Testing

/// Log-in by platforms through the gateway, against the stand-ins that the stack runs.
@Suite("Identities", .serialized)
struct IdentityTests {
    /// What the platform gives to the app of its user.
    private func code(_ path: String, _ caller: Caller) async throws -> String {
        let address = try #require(caller.status.platforms)
        var request = HTTPClientRequest(url: address + "/stand-in/" + path)
        request.method = .POST
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
        let body = Data(try await response.body.collect(upTo: 4_096).readableBytesView)
        let answer = try JSONSerialization.jsonObject(with: body) as? [String: String]
        return try #require(answer?["code"])
    }

    private func logIn(
        _ openid: String, phone: String? = nil, scene: String = "", _ caller: Caller
    ) async throws -> SignedClient.Answer {
        var body: [String: Any] = [
            "platform": "WECHAT", "code": try await code("codes/wechat/\(openid)", caller),
        ]
        if let phone {
            body["phoneProof"] = try await code("phones/\(phone)", caller)
            body["deviceId"] = "device-" + openid
            body["nickname"] = "李小龙"
            body["scene"] = scene
            body["consents"] = Caller.agreed
        }
        return try await caller.post("/v1/auth/platform-tokens", body, as: caller.miniProgram)
    }

    @Test("A02 A07 A11 one tap in WeChat makes a member; by phone and by WeChat she is the same")
    func weChat() async throws {
        let caller = try Caller(await RunningStack.shared())
        let openid = "o" + UUID().uuidString
        let phone = Caller.freshPhone()
        try expect(await logIn(openid, caller), 404, "MEMBER_NOT_FOUND")
        let first = try await logIn(openid, phone: phone, caller)
        #expect(first.status == 200, "\(first.text)")
        let id = try first.string("member", "id")
        let again = try await logIn(openid, caller)
        #expect(try again.string("member", "id") == id)
        let token = SignedClient.Caller.bearer(try again.string("accessToken"))
        #expect(try await caller.get("/v1/me", as: token).string("id") == id)
        let found = try await caller.post(
            "/v1/members:search", ["phone": phone], as: caller.till)
        #expect(found.text.contains(id))
        // Whoever has registered by phone is known by her WeChat phone.
        let member = try await caller.register()
        let other = try await logIn("o" + UUID().uuidString, phone: member.phone, caller)
        #expect(try other.string("member", "id") == member.id)
        let identities = try await caller.read("/v1/me/identities", as: member.token)
        #expect(identities.text.contains("WECHAT"))
    }

    @Test("A05 A25 a QR code of a store enrols there and is counted")
    func scene() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        let scene = try await caller.post(
            "/v1/scenes",
            ["origin": "STORE_QR", "storeId": caller.status.stores[1], "label": "door"],
            as: owner)
        #expect(scene.status == 200, "\(scene.text)")
        let text = try scene.string("scene", "scene")
        let reply = try await logIn(
            "o" + UUID().uuidString, phone: Caller.freshPhone(), scene: text, caller)
        #expect(try reply.string("member", "storeId") == caller.status.stores[1])
        let id = try scene.string("scene", "id")
        let off = try await caller.post("/v1/scenes/\(id):disable", [:], as: owner)
        #expect(off.status == 200)
        try expect(
            await logIn("o" + UUID().uuidString, phone: Caller.freshPhone(), scene: text, caller),
            400, "SCENE_INVALID")
    }

    @Test("A06 a forged call-back of a platform is answered 401 at the gateway's open door")
    func callBack() async throws {
        let caller = try Caller(await RunningStack.shared())
        let forged = try await caller.client.send(
            "POST", "/v1/callbacks/members/\(Demo.merchant)/tmall",
            body: Array("action=bind&open_id=x&sign=00".utf8), as: .nobody)
        #expect(forged.status == 401)
        #expect(try forged.string("sub_code") == "INVALID")
    }

    @Test("X31 a lost phone is frozen by its member and her card issued anew by staff")
    func lostCard() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let frozen = try await caller.post("/v1/me/card:freeze", [:], as: member.token)
        #expect(frozen.status == 200, "\(frozen.text)")
        let owner = try await caller.owner()
        let reissued = try await caller.post(
            "/v1/members/\(member.id)/card:reissue", ["reason": "shown her passport"], as: owner)
        #expect(reissued.status == 200, "\(reissued.text)")
        #expect(try reissued.string("cardNumber") != member.cardNumber)
        let old = try await caller.post(
            "/v1/members:search", ["cardNumber": member.cardNumber], as: caller.till)
        #expect(!old.text.contains(member.id))
    }
}
