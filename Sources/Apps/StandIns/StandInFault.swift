import Synchronization

/// How a stand-in misbehaves, once, when it is called.
package enum StandInFault: String, CaseIterable, Hashable, Sendable {
    /// Nothing is done and nothing answered.
    case hang
    /// Done, and not answered.
    case hangAfter
    case serverError
    case serverErrorAfter
    /// Done, and answered with what is no JSON.
    case garbage
    /// Done, and the answer breaks off.
    case truncated
    /// Done, and the answer has more than 64 KiB.
    case oversized
    /// Sends the caller elsewhere.
    case redirect
    /// Done; the answer's signature is not the provider's.
    case forgedSignature
    case unsigned
    /// Done; signed an hour ago.
    case oldTime
    /// Signed with a key that nobody was told of.
    case unknownKey
    /// Done; the answer speaks of one fen more.
    case wrongAmount
    case wrongMerchant
    /// Done; the answer speaks of another order.
    case anotherOrder
    /// Names a place that is not the provider's to fetch a bill from.
    case billElsewhere
    /// Answers that there are too many calls.
    case rateLimit
    /// Says itself that it does not know.
    case undecided
    /// Done; one byte of the answer comes now and then.
    case dribble

    /// Whether the call has its effect all the same.
    package var happensAfter: Bool {
        switch self {
        case .hang, .serverError, .redirect, .rateLimit, .undecided: false
        default: true
        }
    }
}

/// How a call-back is spoilt.
package enum NoticeFault: String, CaseIterable, Hashable, Sendable {
    /// Never sent.
    case lost
    /// Sent three times, whatever is answered.
    case duplicated
    case forgedSignature
    case wrongAmount
    case wrongMerchant
    case oldTime
    case garbage
}

/// The faults to come, in order, by call: `*` for any.
package final class FaultPlan: Sendable {
    private let calls = Mutex<[String: [StandInFault]]>([:])
    private let notices = Mutex<[NoticeFault]>([])

    package init() {}

    /// Of whatever call comes next.
    package func next(_ fault: StandInFault) { next("*", fault) }

    /// - Parameter call: WeChat Pay's `jsapi`, `codepay`, `query`, `queryById`, `close`, `reverse`,
    ///   `refund`, `refundQuery`, `contract`, `terminate`, `schedule`, `apply`, `bill` and
    ///   `download`; Alipay's methods by their names; or `*`.
    package func next(_ call: String, _ fault: StandInFault, times: Int = 1) {
        let faults = [StandInFault](repeating: fault, count: times)
        calls.withLock { $0[call, default: []] += faults }
    }

    package func nextNotice(_ fault: NoticeFault) {
        notices.withLock { $0.append(fault) }
    }

    package func clear() {
        calls.withLock { $0 = [:] }
        notices.withLock { $0 = [] }
    }

    package func take(_ call: String) -> StandInFault? {
        calls.withLock { calls in
            for name in [call, "*"] {
                if let first = calls[name]?.first {
                    calls[name]?.removeFirst()
                    return first
                }
            }
            return nil
        }
    }

    package func takeNotice() -> NoticeFault? {
        notices.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}
