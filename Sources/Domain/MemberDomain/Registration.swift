package import Primitives

/// Who may become a member now (docs/domain.md, A01, A04 and A09).
package enum Registration {
    /// A phone, and a device, registers once in this time, counted from the success.
    package static let throttle = RateLimit(1, perSeconds: 86_400)
    /// A till enrols so many in an hour: more is a till that is being misused.
    package static let perTerminal = RateLimit(60, perSeconds: 3_600)

    package struct Facts: Sendable {
        package var codeFault: SmsVerification.Fault?
        /// What is wrong with what she agreed to; nil too where nobody is there to be asked.
        package var consentFault: Consents.RegistrationFault?
        /// Last successful registration of this phone, if it is known.
        package var lastByPhone: Instant?
        /// Last successful registration of this device; nil at a till.
        package var lastByDevice: Instant?
        package var isPhoneTaken = false
        /// Earlier enrolments at this terminal, newest first; empty elsewhere.
        package var atTerminal: [Instant] = []
        /// Whether an invitation names nobody.
        package var isReferrerUnknown = false
        /// Whether the QR code that she came by is none of the merchant's, or was switched off.
        package var isSceneUnknown = false
        package var now: Instant

        package init(now: Instant) { self.now = now }
    }

    /// In order of precedence. Whoever cannot show the code learns nothing about the phone.
    package enum Refusal: Hashable, Sendable {
        case code(SmsVerification.Fault)
        case consent(Consents.RegistrationFault)
        case throttled(retryAfterSeconds: Int64)
        case phoneTaken
        case terminalLimit(retryAfterSeconds: Int64)
        case unknownReferrer
        case unknownScene
    }

    /// Nil when the member may be registered.
    package static func refusal(_ facts: Facts) -> Refusal? {
        if let fault = facts.codeFault { return .code(fault) }
        if let fault = facts.consentFault { return .consent(fault) }
        let wait =
            [facts.lastByPhone, facts.lastByDevice].map { last in
                SlidingWindow.retryAfterSeconds(
                    [throttle], newestFirst: last.map { [$0] } ?? [], now: facts.now)
            }.max() ?? 0
        if wait > 0 { return .throttled(retryAfterSeconds: wait) }
        if facts.isPhoneTaken { return .phoneTaken }
        let terminalWait = SlidingWindow.retryAfterSeconds(
            [perTerminal], newestFirst: facts.atTerminal, now: facts.now)
        if terminalWait > 0 { return .terminalLimit(retryAfterSeconds: terminalWait) }
        if facts.isReferrerUnknown { return .unknownReferrer }
        return facts.isSceneUnknown ? .unknownScene : nil
    }
}
