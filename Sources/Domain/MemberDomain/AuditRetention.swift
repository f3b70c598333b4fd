package import Primitives

/// How long rows of the audit are kept (H04): three years in all; their links stay for ever.
package enum AuditRetention {
    package static let days: Int64 = 3 * 366

    /// Rows that were chained before may be gone.
    package static func retiredBefore(_ now: Instant) -> Instant {
        now.adding(seconds: -days * 86_400)
    }
}
