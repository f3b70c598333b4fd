import Crypto
import Messages
import PointsDomain
import Primitives
import ServiceKit

extension LedgerDesk {
    /// How long after its own end a code is good for the order that it was shown for: as long as a
    /// hold lives by default (docs/domain.md, Identification).
    private static let retrySeconds: Int64 = 900

    /// Who spends, and has shown enough for it: her own token, or a dynamic code, which from now on
    /// is good for this order alone. So a payment that was refused may be tried again with the code
    /// that was shown for it, corrected or not, and no other payment may: of an order there is one.
    ///
    /// - Parameter order: nil where there is none; then the code is this call's, and its repetitions'.
    /// - Throws: IDENTIFICATION_REQUIRED for a card, a phone or an id; MEMBER_CODE_INVALID.
    func identifyToSpend(
        _ name: MemberName, for order: OrderKey?, _ context: RequestContext
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
        if let order {
            request.operation = order.spendingName
            request.retrySeconds = Self.retrySeconds
        } else {
            request.operation = try context.operation().spendingName
        }
        let facts = try await members.resolve(request, context.forward(as: .points))
        try Identification(context.principal, resolved: facts.identifiedBy).checkMaySpend()
        guard let id = UUIDv7(facts.memberId) else { throw Refusal(.internalError) }
        var told = ToldMembers()
        told.add(id, MemberFacts(facts))
        return (id, told)
    }
}

extension OperationKey {
    /// What a dynamic code is used up by where there is no order: the same for every repetition of
    /// the call.
    fileprivate var spendingName: String { "\(method)/\(key)" }
}

extension OrderKey {
    /// What a dynamic code is used up by: the same for every call about the order, under any key.
    fileprivate var spendingName: String {
        // The number may be longer than a name, in bytes.
        let number = SHA256.hash(data: Array(externalId.utf8)).hexadecimal
        return "order/\(store)/\(channel)/\(number)"
    }
}
