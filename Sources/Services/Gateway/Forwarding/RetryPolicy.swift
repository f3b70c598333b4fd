import Messages
import ServiceKit
import Synchronization
import TTRPC

/// When a call is sent once more, and after how long. Nobody but the gateway does so
/// (docs/reliability.md, Errors and retries).
struct RetryPolicy: Sendable {
    static let attempts = 3
    private static let firstPause = Duration.milliseconds(50)
    private static let longestPause = Duration.milliseconds(500)

    /// Only what carries a key, or only reads, may have its effect asked for twice.
    static func isRepeatable(_ method: MethodDescriptor, hasKey: Bool) -> Bool {
        !method.idempotent || hasKey
    }

    /// Transient failures only: what was decided stays decided.
    static func isTransient(_ status: RPCStatus) -> Bool {
        switch status.code {
        case .unavailable:
            // An overloaded service is not helped by more calls: its caller hears of it at once.
            return status.errorInfo?.key != ErrorKey.overloaded.key
        case .aborted:
            return status.errorInfo?.retryable ?? false
        default:
            return false
        }
    }

    /// The pause before attempt number `attempt` (2, 3 …): any length up to a bound that doubles.
    static func pause(
        before attempt: Int, using generator: inout some RandomNumberGenerator
    ) -> Duration {
        let bound = min(firstPause * (1 << (attempt - 2)), longestPause)
        return bound * Double.random(in: 0...1, using: &generator)
    }
}

/// Allows one repeated call for ten first ones, so that retries cannot multiply an outage.
final class RetryBudget: Sendable {
    /// In tenths of a retry.
    private let tenths: Atomic<Int>
    private let most: Int

    init(retries: Int = 100) {
        most = retries * 10
        tenths = Atomic(retries * 10)
    }

    func noteCall() {
        if tenths.load(ordering: .relaxed) < most { tenths.add(1, ordering: .relaxed) }
    }

    func takeRetry() -> Bool {
        guard tenths.load(ordering: .relaxed) >= 10 else { return false }
        // Two at once may take it a little below zero; the calls that follow pay it back.
        tenths.subtract(10, ordering: .relaxed)
        return true
    }
}
