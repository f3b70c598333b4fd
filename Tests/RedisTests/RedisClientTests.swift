import Foundation
import Redis
import TestKit
import Testing

@Suite struct RedisClientTests {
    @Test("commands do with a real server what their names say")
    func commands() async throws {
        try await withRealClient { client in
            let binary: [UInt8] = [0, 13, 10, 255]
            #expect(try await client.get("absent") == nil)
            #expect(try await client.set("a", binary))
            #expect(try await client.get("a") == binary)
            #expect(try await client.set("a", [1], nx: true) == false)
            #expect(try await client.set("b", [2], px: 60_000, nx: true))
            #expect(try await client.mget(["a", "absent", "b"]) == [binary, nil, [2]])
            #expect(try await client.mget([]).isEmpty)
            #expect(try await client.incr("n") == 1)
            #expect(try await client.incr("n", by: -3) == -2)
            #expect(try await client.expire("n", milliseconds: 60_000))
            #expect(try await client.expire("absent", milliseconds: 1) == false)
            guard
                case .integer(let left) = try await client.send(
                    RawCommand(RedisArguments("PTTL", "b")))
            else {
                Issue.record("no time to live")
                return
            }
            #expect((1...60_000).contains(left))
            #expect(try await client.del(["a", "absent", "b"]) == 2)
            #expect(try await client.del([]) == 0)
            try await client.ping()
            try await client.flushall()
            #expect(try await client.get("n") == nil)
        }
    }

    @Test("a key expires when its milliseconds are over")
    func expiry() async throws {
        try await withRealClient { client in
            try await client.set("soon", [1], px: 5)
            try await eventually("the key has expired") { try await client.get("soon") == nil }
        }
    }

    @Test("keys that begin alike are deleted, however many, and no other")
    func prefix() async throws {
        try await withRealClient { client in
            for number in 0..<2_500 { try await client.set("points:balance:\(number)", [1]) }
            try await client.set("points:other", [2])
            try await client.delete(prefix: "points:balance:")
            let left = try await client.send(RawCommand(RedisArguments("KEYS", "*")))
            #expect(left == .array([.bulk(Array("points:other".utf8))]))
            try await client.delete(prefix: "points:balance:")
        }
    }

    @Test("the server's error is thrown to the one who caused it, and the next command works")
    func refused() async throws {
        try await withRealClient { client in
            try await client.set("text", [120])
            let error = await failure { () throws(RedisError) in try await client.incr("text") }
            guard case .refused(let message) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(message.hasPrefix("ERR value is not an integer"))
            #expect(try await client.get("text") == [120])
        }
    }

    @Test("a reply of the wrong kind is an error of its own")
    func unexpectedReply() async throws {
        // PONG to the greeting, then a number to whatever is asked.
        try await withFakeServer { _, received in
            [Array((received == 1 ? "+PONG\r\n" : ":1\r\n").utf8)]
        } _: { port in
            try await withClient(patient(port: port)) { client in
                #expect(
                    await failure { () throws(RedisError) in try await client.get("a") }
                        == .unexpectedReply)
                #expect(
                    await failure { () throws(RedisError) in try await client.ping() }
                        == .unexpectedReply)
                let number = try await client.incr("a")
                #expect(number == 1)
            }
        }
    }

    @Test("thousands of commands of many tasks share connections and each gets its own answer")
    func pipelining() async throws {
        try await withRealClient(connections: 2) { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<64 {
                    group.addTask {
                        for number in 0..<100 {
                            let word = "\(task):\(number)"
                            let echo = try await client.send(
                                RawCommand(RedisArguments("ECHO", word)))
                            #expect(echo == .bulk(Array(word.utf8)))
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("commands of one task that are under way together are carried out in order")
    func order() async throws {
        try await withRealClient { client in
            // One command's words decide nothing; the counter shows the server's order.
            let answers = try await withThrowingTaskGroup(of: Int64.self) { group in
                for _ in 0..<500 {
                    group.addTask { try await client.incr("counter") }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.sorted() == Array(1...500))
        }
    }

    @Test("a large value goes there and back")
    func large() async throws {
        try await withRealClient { client in
            let value = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try await client.set("large", value)
            #expect(try await client.get("large") == value)
        }
    }

    @Test("a script runs by its digest, and by its source after the server has lost it")
    func scripts() async throws {
        try await withRealClient { client in
            let script = RedisScript("return {KEYS[1], ARGV[1], redis.call('INCR', KEYS[1])}")
            func run() async throws -> RedisValue {
                try await client.eval(script, keys: ["k"], arguments: [[0, 255]])
            }
            func answer(_ count: Int64) -> RedisValue {
                .array([.bulk(Array("k".utf8)), .bulk([0, 255]), .integer(count)])
            }
            #expect(try await run() == answer(1))
            #expect(try await run() == answer(2))
            #expect(
                try await client.send(RawCommand(RedisArguments("SCRIPT", "EXISTS", script.digest)))
                    == .array([.integer(1)]))
            _ = try await client.send(RawCommand(RedisArguments("SCRIPT", "FLUSH")))
            #expect(try await run() == answer(3))
            try await client.flushall()
            #expect(try await run() == answer(1))
            #expect(
                try await client.send(
                    RawCommand(RedisArguments("SCRIPT", "LOAD", script.source)))
                    == .bulk(Array(script.digest.utf8)))

            let broken = RedisScript("return redis.call('INCR')")
            let error = await failure { () throws(RedisError) in
                try await client.eval(broken, keys: [])
            }
            guard case .refused = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("a password and a user are given before anything else")
    func authentication() async throws {
        try await withServer([
            "--requirepass", "secret of all", "--user", "points", "on", ">secret", "~*", "+@all",
        ]) { server in
            var configuration = patient(port: server.port)
            configuration.password = "secret of all"
            try await withClient(configuration) { try await $0.ping() }
            configuration.username = "points"
            configuration.password = "secret"
            try await withClient(configuration) { client in
                let name = try await client.send(RawCommand(RedisArguments("ACL", "WHOAMI")))
                #expect(name == .bulk(Array("points".utf8)))
            }
        }
    }

    @Test("a connection through the unix socket is as good")
    func unixSocket() async throws {
        let path = "/tmp/patron-redis-\(UInt64.random(in: 0...UInt64.max)).sock"
        try await withServer(["--unixsocket", path]) { _ in
            var configuration = RedisConfiguration(address: .unixSocket(path: path))
            configuration.timeout = .seconds(5)
            try await withClient(configuration) { try await $0.ping() }
        }
        unlink(path)
    }
}

private func withRealClient(
    connections: Int = 1, _ body: (RedisClient) async throws -> Void
) async throws {
    try await withServer { server in
        var configuration = patient(port: server.port)
        configuration.connections = connections
        try await withClient(configuration, body)
    }
}
