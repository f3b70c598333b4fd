import Messages
import Primitives
import ServiceKit
import TTRPC

/// Who a request comes from, proven by a signature or a token.
final class Caller: Sendable {
    let principal: Principal
    /// The principal as metadata, written once.
    let metadata: Metadata
    /// What the caller's requests are counted under.
    let rateKey: String
    let rate: RateLimit
    /// Of calls that are counted by themselves.
    let calls: [CallKind: RateLimit]

    init(
        _ principal: Principal, rateKey: String, rate: RateLimit,
        calls: [CallKind: RateLimit] = [:]
    ) {
        self.principal = principal
        self.rateKey = rateKey
        self.rate = rate
        self.calls = calls
        var metadata = Metadata()
        principal.write(to: &metadata)
        self.metadata = metadata
    }

    /// Refuses what the caller may not call; what nothing allows is refused.
    func check(_ method: MethodDescriptor) throws(Refusal) {
        guard Access.reach(of: principal, method) != nil else {
            throw Refusal(.permissionDenied)
        }
    }
}
