import Messages
import TTRPC

/// Decides whether a caller may make a call. What nothing allows is refused.
struct Authorisation: Sendable {
    /// Who may speak for others: the gateway has proven whom it names, the operator's tool acts as
    /// a service. Every other peer speaks for itself only.
    private static let delegates: Set<String> = ["gateway", "patron"]

    func decide(
        _ principal: Principal?, peer: PeerIdentity?, _ method: MethodDescriptor
    ) throws(Refusal) {
        if method.audience.contains(.public) || method.service == HealthV1.Health.service { return }
        guard let principal else { throw Refusal(.unauthenticated) }
        if let peer { try check(peer, speaksFor: principal) }
        guard Access.reach(of: principal, method) != nil else {
            throw Refusal(.permissionDenied)
        }
    }

    /// `spiffe://patron/<environment>/<service>`: the last part is who stands at the other end.
    private func check(_ peer: PeerIdentity, speaksFor principal: Principal) throws(Refusal) {
        let name = peer.uri.split(separator: "/").last.map(String.init) ?? ""
        if Self.delegates.contains(name) { return }
        guard principal.kind == .service, principal.subject == name else {
            throw Refusal(.permissionDenied)
        }
    }
}
