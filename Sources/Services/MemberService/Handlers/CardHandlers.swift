import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Cards`.
struct CardHandlers: MemberV1.Cards.Handlers {
    let parts: MemberParts

    func freezeMine(
        _ request: MemberV1.FreezeMyCardRequest, _ call: CallContext
    ) async throws -> MemberV1.CardReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await perform(.freeze, on: try context.member(), reason: nil, context)
    }

    func freeze(
        _ request: MemberV1.FreezeCardRequest, _ call: CallContext
    ) async throws -> MemberV1.CardReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await perform(
            .freeze, on: try Self.member(request.id),
            reason: try StaffReason.read(request.reason), context)
    }

    func reissue(
        _ request: MemberV1.ReissueCardRequest, _ call: CallContext
    ) async throws -> MemberV1.CardReply {
        let context = try RequestContext(call, clock: parts.clock)
        let profile = try await parts.profile(context)
        return try await perform(
            .reissue(CardNumber.candidates(3, prefix: profile.cardPrefix)),
            on: try Self.member(request.id), reason: try StaffReason.read(request.reason),
            context)
    }

    private func perform(
        _ asked: CardWork.Asked, on member: UUIDv7, reason: StaffReason?, _ context: RequestContext
    ) async throws -> MemberV1.CardReply {
        let work = CardWork(
            context: context, operation: try context.operation(),
            operationId: parts.identifiers.next(), eventId: parts.identifiers.next(),
            profile: try await parts.profile(context), member: member, scope: try context.scope(),
            asked: asked, reason: reason?.text, cache: parts.facts)
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    private static func member(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let member = UUIDv7(text) else { throw Refusal(.memberNotFound) }
        return member
    }
}
