import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Sessions`.
struct SessionsHandlers: MemberV1.Sessions.Handlers {
    let parts: MemberParts
    let staff: StaffLogIn

    func refreshStaff(
        _ request: MemberV1.RefreshStaffTokenRequest, _ call: CallContext
    ) async throws -> MemberV1.RefreshStaffTokenReply {
        let context = try RequestContext(call, clock: parts.clock)
        let app = try context.appName()
        guard let given = RefreshToken(request.refreshToken) else {
            throw Refusal(.invalidRefreshToken)
        }
        let work = RefreshWork(
            context: context, operation: try parts.vault.operation(context),
            operationId: parts.identifiers.next(), app: app, kind: .staff, given: given,
            next: .make())
        let refreshed = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        let row = try await parts.pool.query(
            ReadStaffAccount(merchant: context.merchant, staff: refreshed.holder.id),
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ).first
        guard let row else { throw Refusal(.invalidRefreshToken) }
        let issued = try await parts.issue(
            staff: row.id, role: row.access.role.rawValue, units: row.units,
            epoch: refreshed.epoch, app: app, context)
        return MemberV1.RefreshStaffTokenReply(
            accessToken: issued.token, accessTokenExpiresAt: issued.expiresAt,
            refreshToken: work.next.text, replayed: refreshed.isReplay)
    }

    func enrolTotp(
        _ request: MemberV1.EnrolTotpRequest, _ call: CallContext
    ) async throws -> MemberV1.EnrolTotpReply {
        try await staff.enrol(request, try RequestContext(call, clock: parts.clock))
    }

    func confirmTotp(
        _ request: MemberV1.ConfirmTotpRequest, _ call: CallContext
    ) async throws -> MemberV1.ConfirmTotpReply {
        try await staff.confirm(request, try RequestContext(call, clock: parts.clock))
    }

    func logOutEverywhere(
        _ request: MemberV1.LogOutEverywhereRequest, _ call: CallContext
    ) async throws -> MemberV1.LogOutEverywhereReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard case .own(let subject) = try context.reach() else { throw Refusal(.permissionDenied) }
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.LogOutEverywhereReply> in
            // Whoever changes her writes her epoch as it was under her lock.
            let raised = try transaction.pipeline { pipeline in
                _ = pipeline.add(LockAggregates([subject]))
                return pipeline.add(RaiseEpoch(merchant: context.merchant, subject: subject))
            }.rows
            guard !raised.isEmpty else { return .refused(Refusal(.subjectNotFound)) }
            try transaction.run(
                InsertAudit(
                    AuditEntry(.loggedOutEverywhere, object: subject.description), by: context))
            return .reply(MemberV1.LogOutEverywhereReply())
        }
        return try performed.answer { $0.replayed = true }
    }
}
