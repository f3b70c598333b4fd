import NIOCore
import Redis
import TestKit
import Testing

/// What goes wrong with servers and between: none of it may cost the caller more than the timeout.
@Suite struct RedisFaultTests {
    @Test("without a server every command is refused at once")
    func noServer() async throws {
        // A port that was bound a moment ago and is not any more.
        let port = try await withServer { $0.port }
        try await withClient(patient(port: port), waits: false) { client in
            let start = ContinuousClock.now
            for _ in 0..<1_000 {
                #expect(
                    await failure { () throws(RedisError) in try await client.get("a") }
                        == .unavailable)
            }
            #expect(ContinuousClock.now - start < .seconds(2))
            #expect(!client.isAvailable)
        }
    }

    @Test("a client that does not run refuses every command at once")
    func notRunning() async throws {
        let client = RedisClient(configuration: RedisConfiguration(), logger: .init(label: "test"))
        #expect(
            await failure { () throws(RedisError) in try await client.ping() } == .unavailable)
    }

    @Test("a killed server fails what is under way promptly, and its successor is found again")
    func killed() async throws {
        try await withServer { server in
            try await withClient(patient(port: server.port)) { client in
                for _ in 0..<3 {
                    // Stopped first, so that the commands are surely under way when it dies.
                    server.pause()
                    try await withThrowingTaskGroup(of: RedisError?.self) { group in
                        for index in 0..<50 {
                            group.addTask {
                                await failure { () throws(RedisError) in
                                    try await client.get("key:\(index)")
                                }
                            }
                        }
                        let start = ContinuousClock.now
                        try await server.kill()
                        for try await error in group {
                            #expect(error == .unavailable)
                        }
                        #expect(ContinuousClock.now - start < .seconds(2))
                    }
                    #expect(
                        await failure { () throws(RedisError) in try await client.ping() }
                            == .unavailable)
                    try await server.restart()
                    try await eventually("the client has found the server again") {
                        client.isAvailable
                    }
                    #expect(try await client.set("a", [1]))
                    #expect(try await client.get("a") == [1])
                }
            }
        }
    }

    @Test("a slow server costs 20 ms, and its late reply goes to nobody else")
    func slow() async throws {
        try await withServer(["--enable-debug-command", "yes"]) { server in
            var configuration = RedisConfiguration(port: server.port)
            configuration.stallTimeout = .seconds(30)
            try await withClient(configuration) { client in
                func identity() async throws -> RedisValue {
                    try await client.send(RawCommand(RedisArguments("CLIENT", "ID")))
                }
                // A busy machine may be late as well; only the server's sleep is under test.
                var before: RedisValue?
                try await eventually("the server answers") {
                    before = try? await identity()
                    return before != nil
                }
                let start = ContinuousClock.now
                let slow = await failure { () throws(RedisError) in
                    try await client.send(RawCommand(RedisArguments("DEBUG", "SLEEP", "2")))
                }
                let behind = await failure { () throws(RedisError) in
                    try await client.send(RawCommand(RedisArguments("ECHO", "behind")))
                }
                let waited = ContinuousClock.now - start
                #expect(slow == .timedOut && behind == .timedOut)
                #expect(waited >= .milliseconds(40) && waited < .milliseconds(1_800))

                var after: RedisValue?
                try await eventually("the server answers again") {
                    after = try? await identity()
                    return after != nil
                }
                #expect(after == before, "the connection was closed")
                for number in 0..<20 {
                    let word = "after \(number)"
                    let answer = try? await client.send(RawCommand(RedisArguments("ECHO", word)))
                    #expect(answer == nil || answer == .bulk(Array(word.utf8)))
                }
            }
        }
    }

    @Test("commands under way are bounded, and the one too many is refused at once")
    func bounded() async throws {
        try await withServer { server in
            var configuration = patient(port: server.port)
            configuration.maxInFlight = 4
            try await withClient(configuration) { client in
                server.pause()
                try await withThrowingTaskGroup(of: RedisError?.self) { group in
                    for _ in 0..<10 {
                        group.addTask {
                            await failure { () throws(RedisError) in try await client.get("a") }
                        }
                    }
                    // Six come back while the server still stands still.
                    for _ in 0..<6 {
                        #expect(try await group.next() == .overloaded)
                    }
                    server.resume()
                    for try await error in group {
                        #expect(error == nil)
                    }
                }
                try await client.ping()
            }
        }
    }

    @Test("a server that stands still is given up, and taken back when it moves again")
    func stalled() async throws {
        try await withServer { server in
            var configuration = RedisConfiguration(port: server.port)
            configuration.stallTimeout = .milliseconds(200)
            configuration.connectTimeout = .milliseconds(200)
            try await withClient(configuration) { client in
                server.pause()
                #expect(
                    await failure { () throws(RedisError) in try await client.ping() } == .timedOut)
                try await eventually("the server is given up") {
                    await failure { () throws(RedisError) in try await client.ping() }
                        == .unavailable
                }
                server.resume()
                try await eventually("the server is taken back") {
                    await failure { () throws(RedisError) in try await client.ping() } == nil
                }
            }
        }
    }

    @Test(
        "garbage instead of a reply closes the connection, fails what waits, and harms nothing",
        arguments: [
            "HTTP/1.1 400 Bad Request\r\n\r\n", "*2147483647\r\n", "+OK\r\n+OK\r\n+OK\r\n",
            "\0\0\0",
            "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n", "$-9\r\n",
        ])
    func garbage(text: String) async throws {
        // The first connection answers its first command with garbage, later ones behave.
        try await withFakeServer { connection, received in
            if received == 1 { return [Array("+PONG\r\n".utf8)] }
            return [Array((connection == 1 ? text : "+PONG\r\n").utf8)]
        } _: { port in
            try await withClient(patient(port: port)) { client in
                let error = await failure { () throws(RedisError) in try await client.ping() }
                #expect(error == .unavailable || error == .unexpectedReply)
                try await eventually("the client is back") {
                    await failure { () throws(RedisError) in try await client.ping() } == nil
                }
            }
        }
    }

    @Test("replies ahead of garbage in the same burst still reach those who wait")
    func beforeGarbage() async throws {
        try await withFakeServer { connection, received in
            switch (connection, received) {
            case (_, 1): [Array("+PONG\r\n".utf8)]
            case (1, 2): []
            default: [Array("+PONG\r\n:7\r\n!\r\n".utf8)]
            }
        } _: { port in
            try await withClient(patient(port: port)) { client in
                async let one = client.send(RawCommand(RedisArguments("ANY")))
                async let other = client.send(RawCommand(RedisArguments("ANY")))
                let answers = try await [one, other]
                #expect(answers.contains(.simple("PONG")) && answers.contains(.integer(7)))
            }
        }
    }

    @Test("a reply that dribbles in byte by byte is whole in the end")
    func dribble() async throws {
        try await withFakeServer { _, received in
            let reply = received == 1 ? "+PONG\r\n" : "*2\r\n$3\r\nabc\r\n$-1\r\n"
            return reply.utf8.map { [$0] }
        } _: { port in
            try await withClient(patient(port: port)) { client in
                for _ in 0..<20 {
                    let found = try await client.mget(["a", "b"])
                    #expect(found == [Array("abc".utf8), nil])
                }
            }
        }
    }

    @Test("a server that loads its data, or wants another password, is not taken for ready")
    func notServing() async throws {
        try await withFakeServer { connection, _ in
            let answer =
                connection < 3 ? "-LOADING Redis is loading the dataset in memory" : "+PONG"
            return [Array("\(answer)\r\n".utf8)]
        } _: { port in
            try await withClient(patient(port: port)) { try await $0.ping() }
        }

        try await withServer(["--requirepass", "right"]) { server in
            var configuration = patient(port: server.port)
            configuration.password = "wrong"
            try await withClient(configuration, waits: false) { client in
                let deadline = ContinuousClock.now + .milliseconds(300)
                while ContinuousClock.now < deadline {
                    #expect(
                        await failure { () throws(RedisError) in try await client.ping() }
                            == .unavailable)
                    await Task.yield()
                }
            }
        }
    }

    @Test("cancelling the client fails what waits and ends the run")
    func cancelled() async throws {
        try await withServer { server in
            let client = RedisClient(
                configuration: patient(port: server.port), logger: .init(label: "test"))
            let run = Task { try await client.run() }
            try await eventually("the client is connected") { client.isAvailable }
            server.pause()
            async let waiting = failure { () throws(RedisError) in try await client.get("a") }
            run.cancel()
            #expect(await waiting == .unavailable)
            try await run.value
            #expect(!client.isAvailable)
            server.resume()
        }
    }
}
