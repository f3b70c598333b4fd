package import Primitives

/// The rules of codes by SMS (docs/security.md, SMS codes).
package enum SmsCodes {
    package static let digits = 6
    package static let lifetimeSeconds: Int64 = 300
    package static let maximumTries = 5
    package static let perPhone = [
        RateLimit(1, perSeconds: 60), RateLimit(5, perSeconds: 3_600),
        RateLimit(10, perSeconds: 86_400),
    ]
    package static let perAddress = [RateLimit(10, perSeconds: 600)]
    package static let perDevice = [RateLimit(5, perSeconds: 3_600)]
    /// How many instants of earlier codes a decision needs.
    package static let history = 10

    /// The six digits for a uniformly random value.
    package static func code(random: UInt64) -> String {
        let digits = String(random % 1_000_000)
        return String(repeating: "0", count: Self.digits - digits.utf8.count) + digits
    }

    package static func isWellFormed(_ code: String) -> Bool {
        code.utf8.count == digits && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// Whether another code may be sent.
package enum SmsSending {
    /// Instants of earlier codes, newest first, at most `SmsCodes.history` of each.
    package struct Facts: Sendable {
        package var toPhone: [Instant] = []
        package var fromAddress: [Instant] = []
        package var fromDevice: [Instant] = []
        package var now: Instant

        package init(now: Instant) { self.now = now }
    }

    package enum Decision: Hashable, Sendable {
        case send(expiresAt: Instant)
        case refuse(retryAfterSeconds: Int64)
    }

    package static func decide(_ facts: Facts) -> Decision {
        let waits = [
            (SmsCodes.perPhone, facts.toPhone), (SmsCodes.perAddress, facts.fromAddress),
            (SmsCodes.perDevice, facts.fromDevice),
        ].map { limits, instants in
            SlidingWindow.retryAfterSeconds(limits, newestFirst: instants, now: facts.now)
        }
        let wait = waits.max() ?? 0
        guard wait == 0 else { return .refuse(retryAfterSeconds: wait) }
        return .send(expiresAt: facts.now.adding(seconds: SmsCodes.lifetimeSeconds))
    }
}

/// Whether a code that somebody gives is the one that was sent.
package enum SmsVerification {
    /// The newest code of this phone, purpose and app, as it is kept.
    package struct Sent: Sendable {
        package let expiresAt: Instant
        package let failedTries: Int
        package let isUsed: Bool
        /// Whether the code given is the code sent; compared in constant time by the caller.
        package let matches: Bool

        package init(expiresAt: Instant, failedTries: Int, isUsed: Bool, matches: Bool) {
            self.expiresAt = expiresAt
            self.failedTries = failedTries
            self.isUsed = isUsed
            self.matches = matches
        }
    }

    /// In order of precedence.
    package enum Fault: String, Hashable, Sendable {
        case notSent = "NOT_SENT"
        case used = "USED"
        case expired = "EXPIRED"
        case tooManyTries = "TOO_MANY_TRIES"
        case wrong = "WRONG"
    }

    /// Nil when the code is good. Only `wrong` costs a try: the others can no longer be guessed.
    package static func fault(of sent: Sent?, now: Instant) -> Fault? {
        guard let sent else { return .notSent }
        if sent.isUsed { return .used }
        if now >= sent.expiresAt { return .expired }
        if sent.failedTries >= SmsCodes.maximumTries { return .tooManyTries }
        return sent.matches ? nil : .wrong
    }
}
