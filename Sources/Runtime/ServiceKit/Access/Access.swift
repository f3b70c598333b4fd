package import Messages
package import Primitives

/// What a caller reaches in one call: every function of a store takes it, and none has a default.
package enum Reach: Sendable, Hashable {
    case merchant
    case stores([UUIDv7])
    /// Members whom this staff account has served.
    case served(by: UUIDv7)
    /// One member's own data, or one staff account's.
    case own(UUIDv7)

    package func includes(_ place: Place) -> Bool {
        switch self {
        case .merchant: true
        case .stores(let stores): place.store.map(stores.contains) ?? false
        case .served(let staff): place.servedBy == staff
        case .own(let subject): place.subject == subject
        }
    }
}

/// Where data lies that somebody asks for.
package struct Place: Sendable, Hashable {
    package var merchant: UUIDv7
    /// Nil for what belongs to no store.
    package var store: UUIDv7?
    /// The member or staff account that it is about.
    package var subject: UUIDv7?
    /// The staff account that served the member whom it is about.
    package var servedBy: UUIDv7?

    package init(
        merchant: UUIDv7, store: UUIDv7? = nil, subject: UUIDv7? = nil, servedBy: UUIDv7? = nil
    ) {
        self.merchant = merchant
        self.store = store
        self.subject = subject
        self.servedBy = servedBy
    }
}

/// Who may call what, and what they reach: the audience of the RPC, and the table of roles.
package enum Access {
    package enum Verdict: Sendable, Hashable {
        case allowed
        /// PERMISSION_DENIED.
        case denied
        /// There, but for this caller it is not: NOT_FOUND.
        case hidden
    }

    /// What the principal reaches by the method; nil where it may not call it.
    package static func reach(of principal: Principal, _ method: MethodDescriptor) -> Reach? {
        guard let audience = audience(of: principal), method.audience.contains(audience) else {
            return nil
        }
        // A signed app has no role: its audience is all that it has, and it speaks for its
        // merchant.
        guard let role = role(of: principal) else {
            return principal.kind == .app ? .merchant : nil
        }
        guard let permission = method.permission else {
            return principal.kind == .staff ? nil : widest(principal)
        }
        return RoleTable.shared.scope(of: role, for: permission).flatMap {
            reach(of: principal, in: $0)
        }
    }

    package static func decide(
        _ principal: Principal, _ method: MethodDescriptor, at place: Place
    ) -> Verdict {
        guard let reach = reach(of: principal, method) else { return .denied }
        guard principal.merchant == place.merchant, reach.includes(place) else { return .hidden }
        return .allowed
    }

    private static func reach(of principal: Principal, in scope: DataScope) -> Reach? {
        switch scope {
        case .merchant where RoleTable.shared.isLocal(principal.role ?? ""):
            return .merchant
        case .merchant, .store, .region:
            guard !principal.stores.isEmpty else { return .merchant }
            return .stores(principal.stores.compactMap { UUIDv7($0) })
        case .served:
            return UUIDv7(principal.subject).map { .served(by: $0) }
        case .own:
            return UUIDv7(principal.subject).map { .own($0) }
        }
    }

    private static func widest(_ principal: Principal) -> Reach? {
        principal.kind == .member ? reach(of: principal, in: .own) : .merchant
    }

    private static func role(of principal: Principal) -> String? {
        switch principal.kind {
        case .member: RoleTable.member
        case .service: RoleTable.service
        // A token of staff may name no role but one of staff's.
        case .staff: principal.role.flatMap { isOfStaff($0) ? $0 : nil }
        case .app: nil
        }
    }

    private static func isOfStaff(_ role: String) -> Bool {
        role != RoleTable.member && role != RoleTable.service
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
