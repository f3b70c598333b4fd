import Metrics
import Payments
import ServiceKit

/// Figures of call-backs and of questions to providers; handles are made once.
struct PaymentMetrics: Sendable {
    /// Why a call-back is not taken.
    enum Reason: String, CaseIterable, Sendable {
        case merchantUnknown = "merchant_unknown"
        case tooLarge = "too_large"
        case untrusted
        case tooOld = "too_old"
        case wrongMerchant = "wrong_merchant"
        case malformed
        case orderUnknown = "order_unknown"
        case refundUnknown = "refund_unknown"
        case mismatch
        /// We could not take it: it comes again.
        case failed
    }

    /// What a provider is asked about.
    enum Subject: String, CaseIterable, Sendable { case payment, refund }

    /// What the asking has led to.
    enum Outcome: String, CaseIterable, Sendable {
        /// It is decided there.
        case known
        case waits
        /// No sound answer.
        case failed
    }

    private struct Notices: Sendable {
        let received: Counter
        let verified: Counter
        let duplicates: Counter
        let refused: [Reason: Counter]
        let polls: [Subject: [Outcome: Counter]]
    }

    private let notices: [PaymentProviderName: Notices]

    init(_ registry: MetricsRegistry) {
        let factory = registry.factory
        func counter(_ what: String, _ labels: [(String, String)]) -> Counter {
            Counter(
                label: "patron_points_payment_\(what)_total", dimensions: labels,
                factory: factory)
        }
        notices = Dictionary(
            uniqueKeysWithValues: PaymentProviderName.allCases.map { name in
                let provider = ("provider", name.rawValue)
                let refused = Reason.allCases.map { reason in
                    (reason, counter("notices_refused", [provider, ("reason", reason.rawValue)]))
                }
                let polls = Subject.allCases.map { subject in
                    let outcomes = Outcome.allCases.map { outcome in
                        (
                            outcome,
                            counter(
                                "polls",
                                [
                                    provider, ("subject", subject.rawValue),
                                    ("outcome", outcome.rawValue),
                                ])
                        )
                    }
                    return (subject, Dictionary(uniqueKeysWithValues: outcomes))
                }
                return (
                    name,
                    Notices(
                        received: counter("notices_received", [provider]),
                        verified: counter("notices_verified", [provider]),
                        duplicates: counter("notices_duplicate", [provider]),
                        refused: Dictionary(uniqueKeysWithValues: refused),
                        polls: Dictionary(uniqueKeysWithValues: polls))
                )
            })
    }

    func received(_ provider: PaymentProviderName) { notices[provider]?.received.increment() }
    func verified(_ provider: PaymentProviderName) { notices[provider]?.verified.increment() }
    func duplicate(_ provider: PaymentProviderName) { notices[provider]?.duplicates.increment() }

    func refused(_ provider: PaymentProviderName, _ reason: Reason) {
        notices[provider]?.refused[reason]?.increment()
    }

    func polled(_ provider: PaymentProviderName, _ subject: Subject, _ outcome: Outcome) {
        notices[provider]?.polls[subject]?[outcome]?.increment()
    }
}
