import Messages

extension RequestContext {
    /// What the caller reaches by this call.
    ///
    /// - Throws: PERMISSION_DENIED where nothing is.
    package func reach() throws(Refusal) -> Reach {
        guard let reach = Self.reach(of: principal, method) else {
            throw Refusal(.permissionDenied)
        }
        return reach
    }

    /// The principal as the method's handler sees it: without stores where the permission reaches
    /// the whole merchant wherever the account is placed.
    static func asReaching(_ principal: Principal, _ method: String) -> Principal {
        guard principal.kind == .staff, !principal.stores.isEmpty,
            reach(of: principal, method) == .merchant
        else { return principal }
        var principal = principal
        principal.stores = []
        return principal
    }

    private static func reach(of principal: Principal, _ method: String) -> Reach? {
        MethodDescriptor.find(path: method).flatMap { Access.reach(of: principal, $0) }
    }
}
