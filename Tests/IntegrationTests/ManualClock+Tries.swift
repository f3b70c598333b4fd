import ServiceKit
import TestKit

extension ManualClock {
    /// Lets ten minutes pass again and again until the answer is yes. Once would not do: a try that
    /// fails after the clock was moved waits from then on.
    func passes(_ what: String, until condition: () async throws -> Bool) async throws {
        try await eventually(what) {
            if try await condition() { return true }
            advance(seconds: 600)
            try await Task.sleep(for: .milliseconds(500))
            return false
        }
    }
}
