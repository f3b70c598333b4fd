package import Primitives

/// The dynamic code that a member shows at the till (X22): `M` and 80 random bits as 16 letters and
/// digits of Crockford's base 32.
///
/// The `M` sets it apart from card numbers and from codes of rewards; 17 symbols fit a QR code as
/// well as Code 128, so there is one code for all scanners.
package struct MemberCode: Hashable, Sendable {
    package static let lifetimeSeconds: Int64 = 60

    package let text: String

    private static let mark: Character = "M"
    private static let length = 17

    /// - Parameters: random bits of a source that nobody can guess.
    package init(high: UInt16, low: UInt64) {
        text =
            String(Self.mark)
            + Crockford.text(UInt128(high) << 64 | UInt128(low), symbols: Self.length - 1)
    }

    /// As people type it. Nil for what is no code.
    package init?(_ typed: String) {
        guard let text = Crockford.symbols(Self.length, of: typed), text.first == Self.mark else {
            return nil
        }
        self.text = text
    }
}

/// Whether a dynamic code identifies somebody now (docs/domain.md, Identification).
package enum MemberCodeRules {
    /// A code as it is kept.
    package struct Kept: Hashable, Sendable {
        package let expiresAt: Instant
        /// Whether it is the member's newest.
        package let isNewest: Bool
        /// The operation that used it up.
        package let usedBy: String?

        package init(expiresAt: Instant, isNewest: Bool, usedBy: String?) {
            self.expiresAt = expiresAt
            self.isNewest = isNewest
            self.usedBy = usedBy
        }
    }

    /// In order of precedence.
    package enum Fault: String, Hashable, Sendable {
        case unknown = "UNKNOWN"
        case used = "USED"
        case expired = "EXPIRED"
        /// A newer one has taken its place.
        case replaced = "REPLACED"
    }

    /// Nil where the code is good.
    ///
    /// The operation that used a code up may show it again: a call whose answer was lost, or that was
    /// refused, is repeated when the minute is over.
    ///
    /// - Parameters:
    ///   - operation: what the code is used up by; nil where she is only looked up.
    ///   - retrySeconds: how long after the code's own end its operation may show it; nil: whenever.
    package static func fault(
        of kept: Kept?, operation: String?, retrySeconds: Int64? = nil, now: Instant
    ) -> Fault? {
        guard let kept else { return .unknown }
        if let usedBy = kept.usedBy {
            guard usedBy == operation else { return .used }
            guard let retrySeconds else { return nil }
            return now < kept.expiresAt.adding(seconds: retrySeconds) ? nil : .expired
        }
        if now >= kept.expiresAt { return .expired }
        return kept.isNewest ? nil : .replaced
    }
}

/// Offline codes (N12): how long they are good, and how many a member gets.
package enum OfflineCodeRules {
    package static let lifetimeSeconds: Int64 = 86_400
    /// Each is good for a payment at a till that nobody else can see; more of them than a day has
    /// use for are somebody's who collects them.
    package static let perMember = [RateLimit(5, perSeconds: 86_400)]

    /// Seconds until another one may be had; 0 when it is now.
    package static func retryAfterSeconds(newestFirst: [Instant], now: Instant) -> Int64 {
        SlidingWindow.retryAfterSeconds(perMember, newestFirst: newestFirst, now: now)
    }
}
