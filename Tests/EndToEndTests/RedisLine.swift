import Stack
import Subprocess

/// Sends a word to Redis from outside, as an operator with redis-cli would.
struct RedisLine {
    let port: Int

    init(port: Int) async throws { self.port = port }

    func send(_ words: String...) async throws {
        guard try await answer(words).hasPrefix("OK") else {
            throw StackError("redis-cli \(words) failed", mend: "look at the log of redis")
        }
    }

    /// Whether it answers at all.
    var isServing: Bool {
        get async throws { try await answer(["PING"]).hasPrefix("PONG") }
    }

    private func answer(_ words: [String]) async throws -> String {
        try await Subprocess.run(
            .name("redis-cli"), arguments: Arguments(["-p", "\(port)"] + words),
            output: .string(limit: 4_096)
        ).standardOutput
    }
}
