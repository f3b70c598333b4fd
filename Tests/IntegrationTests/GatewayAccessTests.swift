import Crypto
import Foundation
import Gateway
import Messages
import ServiceKit
import TestKit
import Testing

@Suite("Gateway: who may call")
struct GatewayAccessTests {
    private let search = #"{"cardNumber":"1"}"#

    private func withGateway(_ body: (GatewayHarness) async throws -> Void) async throws {
        try await GatewayHarness.run { gateway in
            gateway.services.answer(
                MemberV1.Members.searchMethod, with: MemberV1.SearchMembersReply())
            gateway.services.answer(
                PointsV1.Points.getMineMethod, with: PointsV1.GetMyPointsReply())
            gateway.services.answer(PointsV1.Orders.placeMethod, with: PointsV1.PlaceOrderReply())
            gateway.services.answer(PointsV1.Orders.getMethod, with: PointsV1.Order())
            try await body(gateway)
        }
    }

    @Test("a signed request passes, and the service learns who called")
    func signedPasses() async throws {
        try await withGateway { gateway in
            let reply = try await gateway.signed("POST", "/v1/members:search", body: search)
            #expect(reply.status == 200)
            let call = try #require(gateway.services.calls(of: MemberV1.Members.searchMethod).first)
            let told = call.metadata
            #expect(told[MetadataKey.kind] == "app")
            #expect(told[MetadataKey.merchant] == GatewayStandIns.merchant)
            #expect(told[MetadataKey.subject] == "till")
            #expect(told[MetadataKey.appKind] == "POS")
            #expect(told[MetadataKey.sandbox] == "1")
            #expect(told[MetadataKey.clientAddress] == "127.0.0.1")
            #expect(told[MetadataKey.requestId] == reply["x-request-id"])
        }
    }

    @Test("a signature is good for five minutes both ways, and no longer")
    func staleness() async throws {
        try await withGateway { gateway in
            for (offset, status) in [(-290, 200), (290, 200), (-310, 401), (310, 401)]
                as [(Int64, Int)]
            {
                let reply = try await gateway.signed(
                    "POST", "/v1/members:search", body: search, at: offset)
                #expect(reply.status == status)
                if status == 401 { #expect(reply.key == "STALE_SIGNATURE") }
            }
        }
    }

    @Test("a signature over anything else than what came is refused, and nothing is called")
    func forged() async throws {
        try await withGateway { gateway in
            let key = "forged-key-000001"
            let forgeries: [(inout [(String, String)]) -> Void] = [
                { $0[0].1 = "forged-key-000002" },
                { $0[2].1 = $0[2].1.replacing("app=\"till\"", with: "app=\"slow\"") },
                { $0[2].1 = $0[2].1.replacing("app=\"till\"", with: "app=\"nobody\"") },
                { $0[2].1 = $0[2].1.replacing("kid=\"k1\"", with: "kid=\"k9\"") },
                { $0[2].1 = $0[2].1.replacing(/sig="./, with: "sig=\"") },
                { $0[2].1 = $0[2].1.replacing(/nonce="./, with: "nonce=\"!") },
                { $0[2].1 = SignatureScheme.hmac.rawValue + " nonsense" },
            ]
            for forgery in forgeries {
                let reply = try await gateway.signed(
                    "POST", "/v1/orders", body: "{}", key: key, change: forgery)
                #expect(reply.status == 401)
                #expect(reply.key == "INVALID_SIGNATURE")
            }
            #expect(gateway.services.calls(of: PointsV1.Orders.placeMethod).isEmpty)
            let other = try await gateway.connect { connection in
                let line = RequestSignature.authorization(
                    app: "till", kid: "k1", secret: GatewayStandIns.secret("till"), method: "POST",
                    target: "/v1/members:search", timestamp: Int64(Date().timeIntervalSince1970),
                    nonce: UUID().uuidString, idempotencyKey: nil, body: Array(search.utf8))
                let headers = [("authorization", line), ("content-type", "application/json")]
                try await connection.send("POST", "/v1/members:search?a=1", headers, body: search)
                return try await connection.reply()
            }
            #expect(other.key == "INVALID_SIGNATURE")
        }
    }

    @Test("a nonce works once for an app, and other apps may have the same")
    func replayed() async throws {
        try await withGateway { gateway in
            let nonce = UUID().uuidString
            func send(_ app: String) async throws -> GatewayReply {
                try await gateway.signed(
                    "POST", "/v1/members:search", body: search, app: app, nonce: nonce)
            }
            #expect(try await send("till").status == 200)
            let again = try await send("till")
            #expect(again.status == 401)
            #expect(again.key == "REPLAYED_SIGNATURE")
            #expect(try await send("slow").status == 200)
        }
    }

    @Test("two keys of an app are good at a time, so that keys rotate without a gap")
    func twoKeys() async throws {
        try await withGateway { gateway in
            gateway.services.register("turning", .appPos, tier: "test", kids: ["k1", "k2", "k3"])
            for (kid, status) in [("k1", 200), ("k2", 200), ("k3", 401)] {
                let reply = try await gateway.signed(
                    "POST", "/v1/members:search", body: search, app: "turning", kid: kid)
                #expect(reply.status == status)
            }
        }
    }

    @Test("a disabled app is told so")
    func disabledApp() async throws {
        try await withGateway { gateway in
            gateway.services.register("gone", .appPos, tier: "test", disabled: true)
            let reply = try await gateway.signed(
                "POST", "/v1/members:search", body: search, app: "gone")
            #expect(reply.status == 403)
            #expect(reply.key == "APP_DISABLED")
        }
    }

    @Test("a member's token passes, and the service learns whose it is")
    func memberToken() async throws {
        try await withGateway { gateway in
            let token = try gateway.services.token()
            for _ in 0..<3 {
                #expect(
                    try await gateway.bearer("GET", "/v1/me/points", token: token).status == 200)
            }
            let calls = gateway.services.calls(of: PointsV1.Points.getMineMethod)
            #expect(calls.count == 3)
            #expect(calls.allSatisfy { $0.metadata[MetadataKey.kind] == "member" })
            #expect(calls.allSatisfy { $0.metadata[MetadataKey.subject] == GatewayStandIns.member })
            // The keys and the epoch were asked for once, not at every request.
            #expect(gateway.services.calls(of: MemberV1.Organisation.getEpochMethod).count == 1)
            let keys = MemberV1.Organisation.getVerificationKeysMethod
            #expect(gateway.services.calls(of: keys).count == 1)
        }
    }

    @Test("a token with anything wrong is refused with its key")
    func badTokens() async throws {
        try await withGateway { gateway in
            let services = gateway.services
            let now = Int64(Date().timeIntervalSince1970)
            let bad: [(String, String)] = [
                ("nonsense", "INVALID_TOKEN"), ("a.b.c", "INVALID_TOKEN"),
                (try services.token(key: Curve25519.Signing.PrivateKey()), "INVALID_TOKEN"),
                (try services.token(header: ["alg": "none"]), "INVALID_TOKEN"),
                (try services.token(header: ["alg": "HS256"]), "INVALID_TOKEN"),
                (try services.token(header: ["typ": "JWT"]), "INVALID_TOKEN"),
                (try services.token(header: ["kid": "signing-2"]), "INVALID_TOKEN"),
                (try services.token(header: ["jku": "https://evil.example/keys"]), "INVALID_TOKEN"),
                (try services.token(header: ["jwk": ["kty": "OKP"]]), "INVALID_TOKEN"),
                (try services.token(header: ["x5u": "https://evil.example"]), "INVALID_TOKEN"),
                (try services.token(header: ["x5c": ["MIIB"]]), "INVALID_TOKEN"),
                (try services.token(header: ["crit": ["exp"]]), "INVALID_TOKEN"),
                (try services.token { $0["iss"] = "somebody" }, "INVALID_TOKEN"),
                (try services.token { $0["aud"] = "other" }, "INVALID_TOKEN"),
                (try services.token { $0["aud"] = [String]() }, "INVALID_TOKEN"),
                (try services.token { $0["nbf"] = now + 60 }, "INVALID_TOKEN"),
                (try services.token { $0["exp"] = now }, "TOKEN_EXPIRED"),
                (try services.token { $0["epoch"] = 0 }, "INVALID_TOKEN"),
                (try services.token { $0["app"] = "nobody" }, "INVALID_TOKEN"),
                (try services.token { $0["merchant"] = UUID().uuidString }, "INVALID_TOKEN"),
                (try services.token { $0["sub"] = UUID().uuidString }, "INVALID_TOKEN"),
                (
                    try services.token { $0["pad"] = String(repeating: "x", count: 2_048) },
                    "INVALID_TOKEN"
                ),
                (try services.token(role: "owner") { $0["scopes"] = [String]() }, "INVALID_TOKEN"),
            ]
            for (token, key) in bad {
                let reply = try await gateway.bearer("GET", "/v1/me/points", token: token)
                #expect(reply.status == 401)
                #expect(reply.key == key)
            }
            #expect(services.calls(of: PointsV1.Points.getMineMethod).isEmpty)
        }
    }

    @Test("a token whose audience is a list with us in it is good")
    func audienceList() async throws {
        try await withGateway { gateway in
            let token = try gateway.services.token { $0["aud"] = ["patron", "other"] }
            #expect(try await gateway.bearer("GET", "/v1/me/points", token: token).status == 200)
        }
    }

    @Test("a disabled subject's tokens are no longer good")
    func disabledSubject() async throws {
        try await withGateway { gateway in
            gateway.services.setEpoch(1, of: GatewayStandIns.member, disabled: true)
            let reply = try await gateway.bearer(
                "GET", "/v1/me/points", token: gateway.services.token())
            #expect(reply.key == "INVALID_TOKEN")
        }
    }

    @Test("who is not in a call's audience is refused before the call")
    func audiences() async throws {
        try await withGateway { gateway in
            let services = gateway.services
            let member = try services.token()
            let order = "/v1/orders/01980000-0000-7000-8000-0000000000aa"
            #expect(try await gateway.bearer("GET", order, token: member).status == 200)
            #expect(try await gateway.signed("GET", order).status == 200)
            let refused = [
                try await gateway.signed("GET", "/v1/me/points"),
                try await gateway.signed(
                    "POST", "/v1/orders", body: "{}", key: UUID().uuidString, app: "shop"),
                try await gateway.bearer("GET", "/v1/analytics/today", token: member),
            ]
            for reply in refused {
                #expect(reply.status == 403)
                #expect(reply.key == "PERMISSION_DENIED")
            }
            #expect(services.calls(of: PointsV1.Orders.placeMethod).isEmpty)
        }
    }

    @Test("a partner signs with Ed25519, and with nothing else")
    func ed25519() async throws {
        try await withGateway { gateway in
            let pair = Curve25519.Signing.PrivateKey()
            gateway.services.register("partner", .appPos, publicKey: pair.publicKey)
            let target = "/v1/orders/01980000-0000-7000-8000-0000000000aa"
            func answer(
                _ scheme: SignatureScheme, change: (inout [UInt8]) -> Void = { _ in }
            ) async throws -> GatewayReply {
                let nonce = UUID().uuidString
                let now = Int64(Date().timeIntervalSince1970)
                let signature = RequestSignature(
                    method: "GET", target: target, timestamp: now, nonce: nonce,
                    idempotencyKey: nil, body: [])
                var code =
                    scheme == .ed25519
                    ? Array(try pair.signature(for: signature.canonical))
                    : signature.code(key: SymmetricKey(data: pair.publicKey.rawRepresentation))
                change(&code)
                let header = SignatureHeader(
                    scheme: scheme, app: "partner", kid: "p1", timestamp: now, nonce: nonce,
                    code: code)
                return try await gateway.send(
                    "GET", target, [("authorization", header.description)])
            }
            let good = try await answer(.ed25519)
            #expect(good.status == 200)
            let changed = try await answer(.ed25519) { $0[0] ^= 1 }
            #expect(changed.key == "INVALID_SIGNATURE")
            // The public key is no secret to sign with.
            let known = try await answer(.hmac)
            #expect(known.key == "INVALID_SIGNATURE")
        }
    }

    @Test("what staff looks up is counted by itself, by the minute and by the day")
    func lookUps() async throws {
        try await withGateway { gateway in
            let services = gateway.services
            func cashier() throws -> [(String, String)] {
                let subject = UUID().uuidString
                services.setEpoch(1, of: subject)
                let token = try services.token(role: "cashier", subject: subject) {
                    $0["app"] = "slow"
                }
                return [
                    ("authorization", "Bearer \(token)"), ("content-type", "application/json"),
                ]
            }
            let (one, other) = (try cashier(), try cashier())
            for caller in [one, other] {
                for _ in 0..<2 {
                    let reply = try await gateway.send(
                        "POST", "/v1/members:search", caller, body: search)
                    #expect(reply.status == 200)
                }
                let refused = try await gateway.send(
                    "POST", "/v1/members:search", caller, body: search)
                #expect(refused.status == 429 && refused.key == "RATE_LIMITED")
                let wait = try #require(refused["retry-after"].flatMap { Int($0) })
                #expect((2...30).contains(wait))
                // Other calls of the same caller go on.
                let order = "/v1/orders/01980000-0000-7000-8000-0000000000aa"
                #expect(try await gateway.send("GET", order, [caller[0]]).status == 200)
            }
            // An app speaks for many, and is counted as a whole only.
            for _ in 0..<5 {
                let reply = try await gateway.signed("POST", "/v1/members:search", body: search)
                #expect(reply.status == 200)
            }
        }
    }

    @Test("X13 H01 staff may do what their role may, and the stores in their units are told")
    func staff() async throws {
        try await withGateway { gateway in
            let services = gateway.services
            services.setEpoch(
                1, of: "staff-1", stores: ["01980000-0000-7000-8000-00000000000a"])
            let cashier = try services.token(role: "cashier", subject: "staff-1") {
                $0["scopes"] = ["unit:01980000-0000-7000-8000-0000000000f1"]
            }
            let order = "/v1/orders/01980000-0000-7000-8000-0000000000aa"
            #expect(try await gateway.bearer("GET", order, token: cashier).status == 200)
            let told = try #require(services.calls(of: PointsV1.Orders.getMethod).first?.metadata)
            #expect(told[MetadataKey.kind] == "staff")
            #expect(told[MetadataKey.role] == "cashier")
            #expect(told[MetadataKey.stores] == "01980000-0000-7000-8000-00000000000a")
            let today = try await gateway.bearer("GET", "/v1/analytics/today", token: cashier)
            #expect(today.key == "PERMISSION_DENIED")
            // An area without a store is no merchant.
            services.setEpoch(1, of: "staff-2", stores: [])
            let nowhere = try services.token(role: "cashier", subject: "staff-2")
            #expect(try await gateway.bearer("GET", order, token: nowhere).key == "INVALID_TOKEN")
            let unknown = try services.token(role: "wizard", subject: "staff-1")
            #expect(
                try await gateway.bearer("GET", order, token: unknown).key == "PERMISSION_DENIED")
        }
    }

    @Test("without credentials, or with those of another scheme, a call is refused")
    func noCredentials() async throws {
        try await withGateway { gateway in
            let values: [String?] = [nil, "Basic dXNlcjpwYXNz", "Bearer"]
            for value in values {
                let headers = value.map { [("authorization", $0)] } ?? []
                let reply = try await gateway.send("GET", "/v1/me/points", headers)
                #expect(reply.status == 401)
                #expect(reply.key == "UNAUTHENTICATED")
                #expect(reply["www-authenticate"] == "Bearer")
            }
        }
    }
}
