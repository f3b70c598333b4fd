import Messages
import PointsDomain
import Primitives
import ServiceKit

extension LedgerDesk {
    /// Who spends, and has shown enough for it: her own token, or a dynamic code, which this
    /// operation uses up. Repeated under its key the call may show the code again.
    ///
    /// - Throws: IDENTIFICATION_REQUIRED for a card, a phone or an id; MEMBER_CODE_INVALID.
    func identifyToSpend(
        _ name: MemberName, _ context: RequestContext
    ) async throws -> (member: UUIDv7, told: ToldMembers) {
        if context.principal.kind == .member { return (try context.member(), ToldMembers()) }
        // What proves nothing anyway is refused before anybody is asked.
        guard case .code = name else {
            let named: MemberV1.IdentifiedBy = if case .phone = name { .phone } else { .id }
            try Identification(context.principal, resolved: named).checkMaySpend()
            throw Refusal(.internalError)
        }
        var request = name.request
        request.purpose = .spend
        request.operation = try context.operation().spendingName
        let facts = try await members.resolve(request, context.forward(as: .points))
        try Identification(context.principal, resolved: facts.identifiedBy).checkMaySpend()
        guard let id = UUIDv7(facts.memberId) else { throw Refusal(.internalError) }
        var told = ToldMembers()
        told.add(id, MemberFacts(facts))
        return (id, told)
    }
}

extension OperationKey {
    /// What a dynamic code is used up by: the same for every repetition of the call.
    var spendingName: String { "\(method)/\(key)" }
}
