import Foundation
import Gateway
import Messages
import ServiceKit
import TestKit
import Testing

@Suite("Gateway: refusals before proofs")
struct GatewayEarlyRefusalTests {
    private let search = #"{"cardNumber":"1"}"#

    private func withGateway(
        _ settings: [String: String], _ body: (GatewayHarness) async throws -> Void
    ) async throws {
        try await GatewayHarness.run(settings: settings) { gateway in
            gateway.services.answer(
                MemberV1.Members.searchMethod, with: MemberV1.SearchMembersReply())
            gateway.services.answer(
                PointsV1.Points.getMineMethod, with: PointsV1.GetMyPointsReply())
            try await body(gateway)
        }
    }

    @Test("X24 an app that has nothing left is refused before its signature is verified")
    func exhausted() async throws {
        // One request in 20 s comes free: longer than the test takes.
        try await withGateway(["rate.tiers": "rare: app=3m"]) { gateway in
            gateway.services.register("rare", .appPos, tier: "rare")
            func send(_ change: (inout [(String, String)]) -> Void = { _ in }) async throws
                -> GatewayReply
            {
                try await gateway.signed(
                    "POST", "/v1/members:search", body: search, app: "rare", change: change)
            }
            for _ in 0..<3 { #expect(try await send().status == 200) }
            #expect(try await send().status == 429)
            let forged = try await send { fields in
                fields[fields.count - 1].1.replace(/sig="./, with: "sig=\"")
            }
            // Its form is wrong, which is cheaper still to see.
            #expect(forged.status == 401)
            let wrong = try await send { fields in
                fields[fields.count - 1].1.replace(
                    /sig="[0-9a-f]*/, with: "sig=\"" + String(repeating: "0", count: 64))
            }
            #expect(wrong.status == 429)
            #expect(wrong.key == "RATE_LIMITED")
            #expect(wrong["ratelimit-remaining"] == "0")
            #expect(wrong["retry-after"].flatMap { Int($0) }.map { (1...20).contains($0) } == true)
            #expect(gateway.services.calls(of: MemberV1.Members.searchMethod).count == 3)
        }
    }

    @Test("who forges an app's name takes nothing from what the app may send")
    func forgeriesAreFree() async throws {
        try await withGateway(["rate.tiers": "rare: app=3m"]) { gateway in
            gateway.services.register("forged", .appPos, tier: "rare")
            for _ in 0..<10 {
                let reply = try await gateway.signed(
                    "POST", "/v1/members:search", body: search, app: "forged"
                ) { fields in
                    fields[fields.count - 1].1.replace(
                        /sig="[0-9a-f]*/, with: "sig=\"" + String(repeating: "0", count: 64))
                }
                #expect(reply.status == 401)
            }
            for _ in 0..<3 {
                let reply = try await gateway.signed(
                    "POST", "/v1/members:search", body: search, app: "forged")
                #expect(reply.status == 200)
            }
        }
    }

    @Test("an address whose proofs fail is refused before they are verified; known tokens go on")
    func guesser() async throws {
        try await withGateway(["rate.failed-proofs": "1"]) { gateway in
            let token = try gateway.services.token()
            #expect(try await gateway.bearer("GET", "/v1/me/points", token: token).status == 200)
            var refusal: GatewayReply?
            var attempts = 0
            while refusal == nil, attempts < 200 {
                attempts += 1
                let reply = try await gateway.signed(
                    "POST", "/v1/members:search", body: search, app: "nobody-\(attempts)")
                if reply.status == 429 { refusal = reply } else { #expect(reply.status == 401) }
            }
            let reply = try #require(refusal)
            #expect(reply.key == "RATE_LIMITED")
            #expect(reply["retry-after"] == "1")
            // Every unknown app that was looked up is one of the failures that were allowed.
            let lookUps = gateway.services.calls(of: MemberV1.Organisation.getAppMethod).count
            #expect(lookUps <= attempts)
            #expect(attempts > 10)
            #expect(try await gateway.bearer("GET", "/v1/me/points", token: token).status == 200)
        }
    }
}
