import Stack
import Subprocess

/// Sends a word to Redis from outside, as an operator with redis-cli would.
struct RedisLine {
    let port: Int

    init(port: Int) async throws { self.port = port }

    func send(_ words: String...) async throws {
        let result = try await Subprocess.run(
            .name("redis-cli"), arguments: Arguments(["-p", "\(port)"] + words),
            output: .string(limit: 4_096))
        guard result.standardOutput.hasPrefix("OK") else {
            throw StackError("redis-cli \(words) failed", mend: "look at the log of redis")
        }
    }
}
