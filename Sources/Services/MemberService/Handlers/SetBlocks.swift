import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

extension MembersHandlers {
    func setBlocks(
        _ request: MemberV1.SetBlocksRequest, _ call: CallContext
    ) async throws -> MemberV1.SetBlocksReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try context.operation()
        guard let member = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        let reason = try StaffReason.read(request.reason)
        let work = BlockWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            eventId: parts.identifiers.next(), profile: try await parts.profile(context),
            member: member, scope: try context.scope(),
            asked: MemberBlocks(
                earning: request.earningBlocked, spending: request.spendingBlocked,
                whole: request.blocked),
            reason: reason, cache: parts.facts)
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }
}
