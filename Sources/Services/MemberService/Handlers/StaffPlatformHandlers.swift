import MemberDomain
import Messages
import Platforms
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.StaffPlatforms` (A22).
struct StaffPlatformHandlers: MemberV1.StaffPlatforms.Handlers {
    let parts: MemberParts

    func bind(
        _ request: MemberV1.BindStaffAccountRequest, _ call: CallContext
    ) async throws -> MemberV1.BindStaffAccountReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        guard let staff = UUIDv7(context.principal.subject) else {
            throw Refusal(.permissionDenied)
        }
        let earlier = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            let replay = try Idempotency.begin(operation, in: &transaction)
            return try replay?.reply(MemberV1.BindStaffAccountReply.self)
        }
        if earlier != nil { return MemberV1.BindStaffAccountReply(replayed: true) }
        let app = try parts.app(
            request.app, at: try Self.platformOfStaff(request.platform), context)
        let identity = try await parts.identify(request.code, by: app)
        let subject = parts.vault.index(of: identity).subject
        let merchant = context.merchant
        let performed = try await Idempotency.perform(
            operation, id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.BindStaffAccountReply> in
            let found = try transaction.pipeline { pipeline in
                _ = pipeline.add(
                    LockSubjects(
                        merchant: merchant,
                        subjects: [
                            subject, parts.vault.subject("staff", staff.description),
                        ]))
                return pipeline.add(FindStaffHolder(merchant: merchant, subject: subject))
            }
            let holder = try found.rows.first
            if let holder, holder != staff { return .refused(Refusal(.identityTaken)) }
            try transaction.pipeline { pipeline in
                _ = pipeline.add(
                    DeleteStaffIdentity(
                        merchant: merchant, staff: staff, platform: identity.platform))
                _ = pipeline.add(
                    InsertStaffIdentity(
                        merchant: merchant, subject: subject, platform: identity.platform,
                        staff: staff, at: context.now))
                _ = pipeline.add(
                    InsertAudit(
                        AuditEntry(
                            .staffIdentityBound, object: staff.description,
                            change: AuditEntry.Change(
                                before: "", after: identity.platform.rawValue)), by: context))
            }
            return .reply(MemberV1.BindStaffAccountReply())
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed: return MemberV1.BindStaffAccountReply(replayed: true)
        }
    }

    func issueToken(
        _ request: MemberV1.PlatformStaffTokenRequest, _ call: CallContext
    ) async throws -> MemberV1.PlatformStaffTokenReply {
        let context = try RequestContext(call, clock: parts.clock)
        let name = try context.appName()
        // The key is asked for and not kept: a code of the platform's is good once, and a repeated call
        // comes with another.
        _ = try context.operation()
        let app = try parts.app(
            request.app, at: try Self.platformOfStaff(request.platform), context)
        let identity = try await parts.identify(request.code, by: app)
        let subject = parts.vault.index(of: identity).subject
        let merchant = context.merchant
        let staff = try await parts.pool.transaction(
            settings: [.merchant(merchant)], deadline: context.deadline
        ) { transaction -> FindStaff.Row? in
            let found = try transaction.run(
                FindStaffByIdentity(merchant: merchant, subject: subject))
            guard let staff = found.first, !staff.needsTotp else { return found.first }
            try transaction.run(
                InsertAudit(
                    AuditEntry(
                        .staffLoggedIn, object: staff.id.description,
                        reason: identity.platform.rawValue), by: context))
            return staff
        }
        guard let staff else { throw Refusal(.invalidCredentials) }
        // Who logs in by two factors does not by the one that an unlocked phone gives away.
        guard !staff.needsTotp else { throw Refusal(.permissionDenied) }
        let issued = try await parts.issue(
            staff: staff.id, role: staff.role, units: staff.units, epoch: staff.epoch, app: name,
            context)
        return MemberV1.PlatformStaffTokenReply(
            accessToken: issued.token, accessTokenExpiresAt: issued.expiresAt,
            staffId: staff.id.description, role: staff.role)
    }

    private static func platformOfStaff(
        _ platform: MemberV1.IdentityPlatform
    ) throws(Refusal) -> Platform {
        guard let platform = Platform(platform), platform.isOfStaff else {
            throw .invalid("platform", "is not WECOM or DINGTALK")
        }
        return platform
    }
}

extension FindStaff.Row {
    /// A role that nobody knows is none that may do with one factor.
    fileprivate var needsTotp: Bool { StaffRole(rawValue: role)?.needsTotp ?? true }
}
