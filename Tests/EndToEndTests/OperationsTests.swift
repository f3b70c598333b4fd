import Foundation
import MemberService
import Stack
import Subprocess
import SystemPackage
import TestKit
import Testing

/// What an operator does and sees.
@Suite("Operations", .serialized)
struct OperationsTests {
    @Test("patron status --json tells a program addresses, process ids and the sandbox's keys")
    func tellsStatus() async throws {
        let stack = try await RunningStack.shared()
        let output = try await patron(["status", "--json", "--directory", stack.path])
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        #expect((json["gateway"] as? String)?.hasPrefix("http://127.0.0.1:") == true)
        let services = try #require(json["services"] as? [String: [String: Any]])
        for name in ["member", "points", "marketing", "analytics"] {
            #expect((services[name]?["address"] as? String)?.hasPrefix("127.0.0.1:") == true)
        }
        for service in services.values {
            #expect((service["admin"] as? String)?.hasPrefix("http://") == true)
            let pid = try #require(service["pid"] as? Int)
            #expect(isRunning(pid))
        }
        let postgres = try #require(json["postgres"] as? [String: Any])
        let socket = try #require(postgres["socket"] as? String)
        let port = try #require(postgres["port"] as? Int)
        let postmaster = try #require(postgres["pid"] as? Int)
        #expect(FileManager.default.fileExists(atPath: "\(socket)/.s.PGSQL.\(port)"))
        #expect(isRunning(postmaster))
        let redis = try #require(json["redis"] as? [String: Int])
        let redisPort = try #require(redis["port"])
        let redisProcess = try #require(redis["pid"])
        #expect(try await RedisLine(port: redisPort).isServing)
        #expect(isRunning(redisProcess))
        let apps = try #require(json["apps"] as? [String: [String: String]])
        let names = [
            "miniProgram": "demo-mini-program", "pos": "demo-pos", "console": "demo-console",
            "benchMiniProgram": "bench-mini-program", "benchPos": "bench-pos",
        ]
        for (place, name) in names {
            let app = try #require(apps[place])
            #expect(app["app"] == name)
            #expect(app["kid"] == "\(name)-1")
            let secret = try #require(app["secret"])
            #expect((Data(base64Encoded: secret)?.count ?? 0) >= 32)
        }
        #expect((json["stores"] as? [String])?.count == 3)
    }

    @Test("patron down stops all in order; the next start finds balances and ports as they were")
    func stopsAndStartsAgain() async throws {
        let stack = try await RunningStack()
        let caller = try Caller(stack)
        let member = try await caller.register()
        let order = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 12_300),
            as: caller.till)
        let available = try order.string("points", "available")
        let before = try stack.status
        try await stopsInOrder(stack, before)
        let log = try postgresLog(stack)
        #expect(log.contains("received fast shutdown request"))
        #expect(log.split(separator: "\n").last?.hasSuffix("database system is shut down") == true)
        let postmaster = stack.directory.postgres.appending(path: "postmaster.pid")
        #expect(!FileManager.default.fileExists(atPath: postmaster.path))

        let began = ContinuousClock.now
        let again = try await RunningStack(
            in: stack.directory.root, listen: String(before.gateway.dropFirst("http://".count)))
        let took = ContinuousClock.now - began
        #expect(took < .seconds(20), "it took \(took) to start again")
        #expect(try addresses(again.status) == addresses(before))
        #expect(try !postgresLog(again).contains("was not properly shut down"))
        let points = try await Caller(again).get("/v1/me/points", as: member.token)
        #expect(try points.string("points", "available") == available)
        #expect(try points.string("points", "seq") == "1")
        await again.stop()
    }

    @Test("a second stack in the same folder, and a taken port, are one line with the mend")
    func refusesToStartTwice() async throws {
        let stack = try await RunningStack.shared()
        let twice = try await failure(["up", "--directory", stack.path, "--listen", "127.0.0.1:0"])
        #expect(twice.contains("already runs") && twice.contains("patron status"))
        let gateway = try stack.status.gateway.dropFirst("http://".count)
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "patron-e2e-port-\(UUID().uuidString.prefix(8))")
        defer { try? FileManager.default.removeItem(at: folder) }
        let taken = try await failure([
            "up", "--directory", folder.path, "--listen", String(gateway),
        ])
        #expect(taken.contains("is taken") && taken.contains("--listen"))
        #expect(taken.split(separator: "\n").count == 1)
    }

    @Test("H01 staff log in with account and password, and read today's figures with the token")
    func staffLogIn() async throws {
        let caller = try Caller(await RunningStack.shared())
        let token = try await caller.post(
            "/v1/staff/tokens",
            ["account": MemberDemo.ownerAccount, "password": MemberDemo.staffPassword],
            as: caller.console)
        #expect(token.status == 200, "\(token.text)")
        let today = try await caller.get(
            "/v1/analytics/today", as: .bearer(token.string("accessToken")))
        #expect(today.status == 200, "\(today.text)")
        let wrong = try await caller.post(
            "/v1/staff/tokens", ["account": MemberDemo.ownerAccount, "password": "not this one"],
            as: caller.console)
        #expect(try wrong.string("key") == "INVALID_CREDENTIALS")
    }

    @Test("patron http signs, sends, and prints the answer")
    func sendsByHand() async throws {
        let stack = try await RunningStack.shared()
        let output = try await patron([
            "http", "--directory", stack.path, "--include", "POST", "/v1/members:search",
            #"{"phone": "13800000000"}"#,
        ])
        #expect(output.contains("HTTP 200"))
        #expect(output.lowercased().contains("ratelimit-remaining"))
    }

    // MARK: Processes

    /// Runs `patron down`, and looks all the while at who lives. What was started earlier outlives
    /// what was started after it, and nobody is left when the command returns.
    private func stopsInOrder(_ stack: RunningStack, _ status: StackStatus) async throws {
        let parts = ["postgres", "redis", "member", "points", "marketing", "analytics", "gateway"]
        let started = try [status.pid] + parts.map { try #require(status.pid(of: $0)) }
        var seen = [started.map { isRunning(Int($0)) }]
        let isDown = Flag()
        async let output = down(stack, isDown)
        try await eventually("patron down returns", within: .seconds(60)) {
            let isLast = isDown.isSet
            // In the order of the start: who is seen dead was so before the next is looked at.
            let alive = started.map { isRunning(Int($0)) }
            if alive != seen.last { seen.append(alive) }
            return isLast
        }
        let said = try await output
        #expect(said.contains("Stopped."))
        #expect(seen.first == started.map { _ in true })
        #expect(seen.last == started.map { _ in false })
        #expect(seen.count > 2, "nobody was seen stopping before the others")
        for alive in seen {
            #expect(!alive.drop(while: { $0 }).contains(true), "\(alive)")
        }
    }

    private func down(_ stack: RunningStack, _ isDown: Flag) async throws -> String {
        defer { isDown.set() }
        return try await patron(["down", "--directory", stack.path])
    }

    /// Whether a process runs; one that has ended and was not yet waited for does not.
    private func isRunning(_ process: Int) -> Bool {
        let stat = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        return !stat.isEmpty && !stat.contains(") Z ")
    }

    private func postgresLog(_ stack: RunningStack) throws -> String {
        try String(contentsOf: stack.directory.log(of: "postgres"), encoding: .utf8)
    }

    private func addresses(_ status: StackStatus) -> [String] {
        let services = status.services.sorted { $0.key < $1.key }.flatMap {
            [$0.value.address ?? "", $0.value.admin]
        }
        let stores = ["\(status.postgres.port)", "\(status.redis.port)"]
        return [status.gateway] + services + stores
    }

    private func patron(_ arguments: [String]) async throws -> String {
        let result = try await Subprocess.run(
            .path(FilePath(try RunningStack.executables.appending(path: "patron").path)),
            arguments: Arguments(arguments), output: .string(limit: 1 << 20),
            error: .string(limit: 1 << 16))
        #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
        return result.standardOutput
    }

    private func failure(_ arguments: [String]) async throws -> String {
        let result = try await Subprocess.run(
            .path(FilePath(try RunningStack.executables.appending(path: "patron").path)),
            arguments: Arguments(arguments), output: .discarded, error: .string(limit: 1 << 16))
        #expect(!result.terminationStatus.isSuccess)
        return result.standardError
    }
}

extension RunningStack {
    var path: String { directory.root.path }
}
