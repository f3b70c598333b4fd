import Primitives
import ServiceKit

extension PurchaseDesk {
    /// Books a sale that is over: with what the member has of the stored value that the till took.
    ///
    /// She is not asked for a dynamic code: the claim stands for the offline code that she showed.
    func settle(
        _ sale: ClaimedOfflineSale, told: ToldMembers, _ operation: OperationKey,
        _ context: RequestContext
    ) async throws -> Settled {
        let rules = try await desk.rules(
            context.merchant, at: sale.order.paidAt, deadline: context.deadline)
        return try await settle(
            Draft(
                source: .order(sale.order), purchase: sale.order.purchase, window: .standard,
                payment: PurchaseCommand.Payment(of: sale)),
            of: sale.member, told: told, rules: rules, operation, context)
    }
}
