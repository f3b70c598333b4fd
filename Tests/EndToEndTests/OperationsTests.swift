import Foundation
import MemberService
import Stack
import Subprocess
import SystemPackage
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
            #expect(kill(pid_t(pid), 0) == 0)
        }
        let apps = try #require(json["apps"] as? [String: [String: String]])
        for name in ["miniProgram", "pos", "console"] {
            let secret = try #require(apps[name]?["secret"])
            #expect((Data(base64Encoded: secret)?.count ?? 0) >= 32)
        }
        #expect((json["stores"] as? [String])?.count == 3)
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
