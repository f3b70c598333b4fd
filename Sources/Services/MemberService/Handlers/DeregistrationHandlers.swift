import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Deregistrations`.
struct DeregistrationHandlers: MemberV1.Deregistrations.Handlers {
    private static let mostApplied = 500

    let parts: MemberParts
    let others: OtherServices
    let eraser: Eraser

    func getMine(
        _ request: MemberV1.GetMyDeregistrationRequest, _ call: CallContext
    ) async throws -> MemberV1.GetMyDeregistrationReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try await parts.caller(context).id
        let leaving = try await leaving(member, context)
        let row = try await parts.pool.query(
            ReadDeparture(merchant: context.merchant, member: member),
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ).first
        return MemberV1.GetMyDeregistrationReply(
            deregistration: row.map(MemberV1.Deregistration.init), leaving: leaving,
            settled: leaving.settlement.isSettled)
    }

    func request(
        _ request: MemberV1.RequestDeregistrationRequest, _ call: CallContext
    ) async throws -> MemberV1.DeregistrationReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        let record = try await parts.caller(context)
        let work = LeaveWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            eventId: parts.identifiers.next(), profile: try await parts.profile(context),
            member: record.id,
            code: try parts.freshCode(request.smsCode, for: .deregister, of: record, context),
            leaving: try await leaving(record.id, context), cache: parts.facts)
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    func cancel(
        _ request: MemberV1.CancelDeregistrationRequest, _ call: CallContext
    ) async throws -> MemberV1.DeregistrationReply {
        let context = try RequestContext(call, clock: parts.clock)
        let work = StayWork(
            context: context, operation: try context.operation(),
            operationId: parts.identifiers.next(), eventId: parts.identifiers.next(),
            profile: try await parts.profile(context), member: try context.member(),
            cache: parts.facts)
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    func deregisterNow(
        _ request: MemberV1.DeregisterMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.DeregistrationReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try context.operation()
        guard let member = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        guard let reason = StaffReason(request.reason) else {
            throw Refusal.invalid(
                "reason", "is not 1 to \(StaffReason.maximumCharacters) characters")
        }
        let scope = try context.scope()
        guard
            try await parts.reader.find(
                .id(member), merchant: context.merchant, scope: scope, deadline: context.deadline)
                != nil
        else { throw Refusal(.memberNotFound) }
        let work = DeregisterNowWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            member: member, scope: scope, reason: reason,
            leaving: try await leaving(member, context),
            erasure: try await eraser.erasure(
                of: member, merchant: context.merchant, at: context.now,
                deadline: context.deadline))
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    func listErasures(
        _ request: MemberV1.ListErasuresRequest, _ call: CallContext,
        _ responses: ResponseWriter<MemberV1.Erasure>
    ) async throws {
        let context = try RequestContext(call, clock: parts.clock)
        for merchant in try await parts.pool.query(ReadMerchantIds(), deadline: context.deadline) {
            var after = UUIDv7(hi: 0, lo: 0)
            while true {
                let rows = try await parts.pool.query(
                    ReadErasures(
                        merchant: merchant, after: after, from: request.from ?? .epoch,
                        limit: 1_000),
                    settings: [.merchant(merchant)], deadline: context.deadline)
                guard let last = rows.last else { break }
                for row in rows { try await responses.send(MemberV1.Erasure(row)) }
                after = last.member
            }
        }
    }

    func applyErasures(
        _ request: MemberV1.ApplyErasuresRequest, _ call: CallContext
    ) async throws -> MemberV1.ApplyErasuresReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard (1...Self.mostApplied).contains(request.erasures.count) else {
            throw Refusal.invalid("erasures", "are not 1 to \(Self.mostApplied)")
        }
        let rows = try request.erasures.map { erasure in
            guard let merchant = UUIDv7(erasure.merchantId), let member = UUIDv7(erasure.memberId),
                let at = erasure.erasedAt
            else { throw Refusal.invalid("erasures", "has one without merchant, member or time") }
            return ErasureRow(merchant: merchant, member: member, erasedAt: at)
        }
        var reply = MemberV1.ApplyErasuresReply()
        for row in rows {
            switch try await eraser.again(row, deadline: context.deadline) {
            case .erased: reply.erased += 1
            case .alreadyErased: reply.alreadyErased += 1
            case .unknown: reply.unknown += 1
            }
        }
        return reply
    }

    private func leaving(
        _ member: UUIDv7, _ context: RequestContext
    ) async throws -> MemberV1.Leaving {
        let options = context.forward(as: .member)
        async let standing = others.points.getStanding(
            .init(memberId: member.description), options)
        async let coupons = others.marketing.countCoupons(
            .init(memberId: member.description), options)
        return MemberV1.Leaving(
            try await standing, coupons: try await coupons.coupons,
            currency: try await parts.profile(context).currency)
    }
}

/// Whom member-service asks about what they keep of a member.
struct OtherServices: Sendable {
    let points: PointsV1.MemberData.Client
    let marketing: MarketingV1.MemberData.Client
}
