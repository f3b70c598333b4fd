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
        guard let audience = Self.audience(of: principal), method.audience.contains(audience) else {
            throw Refusal(.permissionDenied)
        }
        if principal.kind == .staff, !isPermitted(principal, method) {
            throw Refusal(.permissionDenied)
        }
    }

    private func isPermitted(_ principal: Principal, _ method: MethodDescriptor) -> Bool {
        guard let role = principal.role, let permission = method.permission else { return false }
        return StaffPermissions.allows(role: role, permission: permission)
    }

    /// `spiffe://patron/<environment>/<service>`: the last part is who stands at the other end.
    private func check(_ peer: PeerIdentity, speaksFor principal: Principal) throws(Refusal) {
        let name = peer.uri.split(separator: "/").last.map(String.init) ?? ""
        if Self.delegates.contains(name) { return }
        guard principal.kind == .service, principal.subject == name else {
            throw Refusal(.permissionDenied)
        }
    }

    private static func audience(of principal: Principal) -> MethodDescriptor.Audience? {
        switch principal.kind {
        case .member: .member
        case .staff: .staff
        case .service: .internal
        case .app:
            switch principal.appKind {
            case .miniProgram: .miniProgram
            case .pos: .pos
            case .console: .console
            case nil: nil
            }
        }
    }
}
