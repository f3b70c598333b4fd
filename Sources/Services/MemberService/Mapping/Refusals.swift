import MemberDomain
import ServiceKit

/// The one switch from what the domain refuses to what a caller is told.
extension Refusal {
    init(of refusal: Registration.Refusal) {
        switch refusal {
        case .code(let fault): self.init(of: fault)
        case .consent(.serviceRequired(let version)):
            self.init(
                .consentRequired, facts: ["purpose": "SERVICE", "version": "\(version)"])
        case .consent(.outdated(_, let current)):
            self.init(.consentTextOutdated, facts: ["version": "\(current)"])
        case .throttled(let seconds):
            self.init(.registrationThrottled, facts: ["retryAfterSeconds": "\(seconds)"])
        case .phoneTaken: self.init(.phoneTaken)
        case .terminalLimit(let seconds):
            self.init(.enrolmentLimitReached, facts: ["retryAfterSeconds": "\(seconds)"])
        case .unknownReferrer: self = .invalid("referralCode", "names no member")
        case .unknownScene: self.init(.sceneInvalid)
        }
    }

    init(of refusal: BenefitClaims.Refusal) {
        switch refusal {
        case .notFound: self.init(.benefitNotFound)
        case .notClaimable:
            self.init(.benefitNotClaimable, facts: ["reason": "NOT_CLAIMED"])
        case .notBirthday:
            self.init(.benefitNotClaimable, facts: ["reason": "NOT_BIRTHDAY"])
        case .usedUp(let times): self.init(.benefitUsedUp, facts: ["uses": "\(times)"])
        case .choiceMade(let pick):
            self.init(.benefitChoiceMade, facts: ["choose": "\(pick)"])
        }
    }

    init(of refusal: ServiceWish.Refusal) {
        switch refusal {
        case .notOneToFive: self = .invalid("score", "is not 1 to 5")
        case .over: self.init(.wishOver)
        case .notAnswered: self.init(.wishNotAnswered)
        case .scored: self.init(.wishScored)
        }
    }

    init(of refusal: BenefitCode.Refusal) {
        switch refusal {
        case .used(let at): self.init(.codeUsed, facts: ["redeemedAt": at.rfc3339])
        case .expired(let at): self.init(.codeExpired, facts: ["expiresAt": at.rfc3339])
        case .notValidHere: self.init(.codeNotValidHere)
        }
    }

    init(of refusal: BenefitCode.ReversalRefusal) {
        self.init(.benefitUseNotReversible, facts: ["reason": refusal.rawValue])
    }

    init(of refusal: BenefitCode.FeedbackRefusal) {
        self.init(.benefitFeedbackClosed, facts: ["reason": refusal.rawValue])
    }

    init(of fault: SmsVerification.Fault) {
        self.init(.invalidSmsCode, facts: ["reason": fault.rawValue])
    }

    init(of fault: RegistrationForm.Fault) {
        switch fault {
        case .invalidPhone: self.init(.invalidPhone)
        case .malformedCode: self.init(of: SmsVerification.Fault.wrong)
        case .missing(let field): self = .invalid(field, "is missing")
        case .notForThisApp(let field): self = .invalid(field, "is not for this kind of app")
        case .malformed(let field, let expected): self = .invalid(field, "is not \(expected)")
        }
    }
}

extension Refusal {
    /// A name that others give to things, or why it is none.
    static func named(_ field: String, _ text: String) throws(Refusal) -> String {
        do throws(RegistrationForm.Fault) {
            return try RegistrationForm.identifier(field, text)
        } catch {
            throw Refusal(of: error)
        }
    }
}
