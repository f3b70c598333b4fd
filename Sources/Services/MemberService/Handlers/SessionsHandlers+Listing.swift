import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Sessions one by one: the caller's own, and those of staff for staff above.
extension SessionsHandlers {
    func listMine(
        _ request: MemberV1.ListMySessionsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListSessionsReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await sessions(of: try Self.caller(context), context)
    }

    func endMine(
        _ request: MemberV1.EndMySessionRequest, _ call: CallContext
    ) async throws -> MemberV1.EndSessionReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let session = UUIDv7(request.id) else { throw Refusal(.sessionNotFound) }
        let work = EndSessionWork(
            context: context, session: session, holder: try Self.caller(context).id, reason: nil)
        return try await perform(context) { transaction in
            try work.run(in: &transaction) ? nil : Refusal(.sessionNotFound)
        }
    }

    func listOfStaff(
        _ request: MemberV1.ListStaffSessionsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListSessionsReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let staff = UUIDv7(request.id) else { throw Refusal(.staffNotFound) }
        let granter = try StaffGrant.Granter(context)
        let (accounts, units) = try await parts.pool.query(
            ReadStaffAccount(merchant: context.merchant, staff: staff),
            ReadUnits(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        let tree = UnitTree(merchant: context.merchant, units.map(\.unit))
        guard let row = accounts.first, granter.reaches(row.access.places, in: tree) else {
            throw Refusal(.staffNotFound)
        }
        return try await sessions(of: .staff(staff), context)
    }

    func endOfStaff(
        _ request: MemberV1.EndStaffSessionRequest, _ call: CallContext
    ) async throws -> MemberV1.EndSessionReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let staff = UUIDv7(request.staffId) else { throw Refusal(.staffNotFound) }
        guard let session = UUIDv7(request.id) else { throw Refusal(.sessionNotFound) }
        let granter = try StaffGrant.Granter(context)
        let work = EndSessionWork(
            context: context, session: session, holder: staff,
            reason: try StaffReason.read(request.reason))
        return try await perform(context) { transaction in
            let (units, accounts) = try transaction.pipeline { pipeline in
                _ = pipeline.add(LockAggregates([context.merchant]))
                return (
                    pipeline.add(ReadUnits(merchant: context.merchant)),
                    pipeline.add(ReadStaffAccount(merchant: context.merchant, staff: staff))
                )
            }
            let tree = UnitTree(merchant: context.merchant, try units.rows.map(\.unit))
            guard let row = try accounts.rows.first,
                granter.reaches(row.access.places, in: tree)
            else { return Refusal(.staffNotFound) }
            if let refusal = StaffGrant.refusal(
                ofChanging: staff, having: row.access, by: granter)
            {
                return Refusal(of: refusal)
            }
            return try work.run(in: &transaction) ? nil : Refusal(.sessionNotFound)
        }
    }

    private func sessions(
        of holder: RefreshHolder, _ context: RequestContext
    ) async throws -> MemberV1.ListSessionsReply {
        let rows = try await parts.pool.query(
            ReadSessions(merchant: context.merchant, holder: holder, now: context.now),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return MemberV1.ListSessionsReply(sessions: rows.map(MemberV1.Session.init))
    }

    /// - Parameter body: ends the session, or says why not.
    private func perform(
        _ context: RequestContext,
        _ body: @escaping @Sendable (inout Transaction) throws -> Refusal?
    ) async throws -> MemberV1.EndSessionReply {
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.EndSessionReply> in
            if let refusal = try body(&transaction) { return .refused(refusal) }
            return .reply(MemberV1.EndSessionReply())
        }
        return try performed.answer { $0.replayed = true }
    }

    private static func caller(_ context: RequestContext) throws(Refusal) -> RefreshHolder {
        guard case .own(let subject) = try context.reach() else { throw Refusal(.permissionDenied) }
        return context.principal.kind == .staff ? .staff(subject) : .member(subject)
    }
}

extension MemberV1.Session {
    init(_ row: ReadSessions.Row) {
        self.init(
            id: row.id.description, app: row.app, beganAt: row.beganAt, lastUsedAt: row.usedAt,
            expiresAt: row.expiresAt, endsAt: row.endsAt, address: row.address)
    }
}
