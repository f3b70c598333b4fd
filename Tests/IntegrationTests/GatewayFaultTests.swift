import Foundation
import Gateway
import Messages
import NIOCore
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

@Suite("Gateway: limits and faults", .serialized)
struct GatewayFaultTests {
    private let card = #"{"cardNumber":"1"}"#

    private func search(
        _ gateway: GatewayHarness, app: String = "till", nonce: String = UUID().uuidString
    )
        async throws -> GatewayReply
    {
        try await gateway.signed(
            "POST", "/v1/members:search", body: card, app: app, nonce: nonce)
    }

    private func withGateway(
        redis: RedisServer? = nil, _ body: (GatewayHarness) async throws -> Void
    ) async throws {
        try await GatewayHarness.run(redis: redis) { gateway in
            gateway.services.answer(
                MemberV1.Members.searchMethod, with: MemberV1.SearchMembersReply())
            gateway.services.answer(
                PointsV1.Points.getMineMethod, with: PointsV1.GetMyPointsReply())
            try await body(gateway)
        }
    }

    @Test(
        "X24 a caller over its rate gets 429 with Retry-After, and every answer says what is left")
    func rateLimit() async throws {
        let redis = try await RedisServer()
        try await withGateway(redis: redis) { gateway in
            let first = try await search(gateway, app: "slow")
            #expect(first.status == 200)
            #expect(first["ratelimit-limit"] == "3")
            #expect(first["ratelimit-remaining"] == "2")
            #expect(first["ratelimit-reset"] == "1")
            var replies: [GatewayReply] = []
            for _ in 0..<20 { replies.append(try await search(gateway, app: "slow")) }
            let refused = try #require(replies.first { $0.status == 429 })
            #expect(refused.key == "RATE_LIMITED")
            #expect(refused["retry-after"] == "1")
            #expect(refused["ratelimit-remaining"] == "0")
            #expect(refused.json["outcome"] as? String == "TRANSIENT")
            // Another caller is not held up by it, and this one is admitted again soon.
            #expect(try await search(gateway).status == 200)
            try await eventually("admitted again") {
                try await search(gateway, app: "slow").status == 200
            }
        }
        await redis.stop()
    }

    @Test("X24 two gateways count together")
    func sharedLimit() async throws {
        let redis = try await RedisServer()
        try await withGateway(redis: redis) { one in
            try await withGateway(redis: redis) { other in
                let begin = ContinuousClock.now
                var admitted = 0
                for _ in 0..<10 {
                    if try await search(one, app: "slow").status == 200 { admitted += 1 }
                    if try await search(other, app: "slow").status == 200 { admitted += 1 }
                }
                let seconds = (ContinuousClock.now - begin) / .seconds(1)
                #expect(admitted >= 3)
                #expect(Double(admitted) <= 3 + 3 * seconds + 1)
            }
        }
        await redis.stop()
    }

    @Test(
        "with Redis away requests go on, each gateway counting by itself, and it is used again after"
    )
    func redisAway() async throws {
        let redis = try await RedisServer()
        try await withGateway(redis: redis) { gateway in
            let nonce = UUID().uuidString
            #expect(try await search(gateway, nonce: nonce).status == 200)
            try await redis.kill()
            let token = try gateway.services.token()
            #expect(try await gateway.bearer("GET", "/v1/me/points", token: token).status == 200)
            // The nonce cannot be looked up: writes are held by their idempotency key instead.
            #expect(try await search(gateway, nonce: nonce).status == 200)
            var statuses: Set<Int> = []
            for _ in 0..<20 { statuses.insert(try await search(gateway, app: "slow").status) }
            #expect(statuses == [200, 429])
            try await redis.restart()
            try await eventually("nonces are remembered again") {
                let nonce = UUID().uuidString
                _ = try await search(gateway, nonce: nonce)
                return try await search(gateway, nonce: nonce).key == "REPLAYED_SIGNATURE"
            }
        }
        await redis.stop()
    }

    @Test("a value of the wrong kind where a rate is kept refuses nobody")
    func garbageInRedis() async throws {
        let redis = try await RedisServer()
        try await withGateway(redis: redis) { gateway in
            try await redis.command("RPUSH rate:app:slow x")
            #expect(try await search(gateway, app: "slow").status == 200)
            try await redis.command("SET rate:app:slow garbage")
            #expect(try await search(gateway, app: "slow").status == 200)
            try await redis.command("SET rate:app:slow 99999999999999999999")
            try await eventually("admitted again") {
                try await search(gateway, app: "slow").status == 200
            }
        }
        await redis.stop()
    }

    @Test("a call that a service could not take is sent up to three times")
    func retries() async throws {
        try await withGateway { gateway in
            let attempts = Atomic<Int>(0)
            gateway.services.answer(MemberV1.Members.searchMethod) { _, _ in
                guard attempts.add(1, ordering: .relaxed).newValue >= 3 else {
                    throw RPCStatus(.unavailable, outcome: .unknown)
                }
                return try MemberV1.SearchMembersReply().serialized()
            }
            let reply = try await search(gateway).status
            #expect(reply == 200)
            #expect(attempts.load(ordering: .relaxed) == 3)
        }
    }

    @Test("a service that stays away is UNAVAILABLE, and says whether the call may have had effect")
    func unavailable() async throws {
        try await withGateway { gateway in
            for (outcome, told) in [
                (RPCStatus.Outcome.unknown, "AMBIGUOUS"), (.notSent, "TRANSIENT"),
            ] {
                gateway.services.answer(MemberV1.Members.searchMethod) { _, _ in
                    throw RPCStatus(.unavailable, outcome: outcome)
                }
                let reply = try await search(gateway)
                #expect(reply.status == 503)
                #expect(reply.key == "UNAVAILABLE")
                #expect(reply["retry-after"] == "1")
                #expect(reply.json["outcome"] as? String == told)
                #expect(reply.json["retryable"] as? Bool == true)
            }
        }
    }

    @Test("with member-service away unknown callers get 503 and known ones are served")
    func memberServiceAway() async throws {
        try await withGateway { gateway in
            let token = try gateway.services.token()
            #expect(try await gateway.bearer("GET", "/v1/me/points", token: token).status == 200)
            gateway.services.answer(MemberV1.Organisation.getAppMethod) { _, _ in
                throw RPCStatus(.unavailable, outcome: .notSent)
            }
            #expect(try await gateway.bearer("GET", "/v1/me/points", token: token).status == 200)
            let reply = try await search(gateway)
            #expect(reply.status == 503)
            #expect(reply.key == "UNAVAILABLE")
        }
    }
}

extension RedisServer {
    /// Sends one inline command on a connection of its own.
    fileprivate func command(_ line: String) async throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["redis-cli", "-h", host, "-p", "\(port)"] + line.split(separator: " ").map(String.init)
        process.standardOutput = FileHandle.nullDevice
        try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
    }
}
