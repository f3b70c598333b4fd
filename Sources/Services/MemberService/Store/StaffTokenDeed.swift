import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// The log-in proper: second factor, new password where there is one, refresh token.
struct StaffTokenDeed: Sendable {
    /// Hash of the password that the account takes from now on.
    let newPasswordHash: String?
    let totpCode: String
    /// Of the recovery code that was given in place of a code.
    let recoveryHash: [UInt8]?
    let refresh: RefreshToken
    let family: UUIDv7
    let app: String
    let limits: RefreshRules.SessionLimits
    /// Of the same password, in place of a hash below today's policy; nil where it is not.
    let renewedHash: String?

    func run(
        _ staff: FindStaff.Row, _ totp: ReadTotp.Row?, hasShownCode: Bool, seeds: TotpSeeds,
        by context: RequestContext, in transaction: inout Transaction
    ) throws -> StaffLogInWork.Step {
        var staff = staff
        // Before the code is looked at, or it would be used up for nothing.
        guard staff.oneTimeUntil == nil || newPasswordHash != nil else {
            return .refused(Refusal(.passwordChangeNeeded))
        }
        if let problem = try checkFactor(
            of: staff, totp, hasShownCode: hasShownCode, seeds: seeds, by: context,
            in: &transaction)
        {
            return problem
        }
        if let newPasswordHash {
            let epoch = try transaction.run(
                ChangeOwnPassword(
                    merchant: context.merchant, staff: staff.id, given: staff.passwordHash,
                    new: newPasswordHash)
            ).first
            // Somebody else has changed it meanwhile.
            guard let epoch else { return .refused(Refusal(.invalidCredentials)) }
            staff.epoch = epoch
            try transaction.run(
                InsertAudit(
                    AuditEntry(.staffPasswordChanged, object: staff.id.description), by: context))
        }
        if let renewedHash {
            let renewed = try transaction.run(
                RenewStaffHash(
                    merchant: context.merchant, staff: staff.id, old: staff.passwordHash,
                    new: renewedHash))
            if !renewed.isEmpty {
                try transaction.run(
                    InsertAudit(
                        AuditEntry(.staffPasswordRehashed, object: staff.id.description),
                        by: context))
            }
        }
        let session = SessionRow(
            id: family, of: .staff(staff.id), app: app, epoch: staff.epoch, limits: limits,
            by: context)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                InsertRefreshToken(
                    merchant: context.merchant, hash: refresh.hash, of: session))
            _ = pipeline.add(InsertSession(merchant: context.merchant, row: session))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(.staffLoggedIn, object: staff.id.description), by: context))
        }
        return .done(staff)
    }

    /// Nil where the second factor is there, or not needed.
    private func checkFactor(
        of staff: FindStaff.Row, _ totp: ReadTotp.Row?, hasShownCode: Bool, seeds: TotpSeeds,
        by context: RequestContext, in transaction: inout Transaction
    ) throws -> StaffLogInWork.Step? {
        guard let role = StaffRole(rawValue: staff.role) else {
            throw MalformedRow(problem: "role \(staff.role) of staff \(staff.id)")
        }
        switch TotpRules.demand(
            of: role, having: totp?.enrolment ?? .none, isSandbox: context.principal.sandbox)
        {
        case .nothing: return nil
        case .enrolment: return .refused(Refusal(.totpEnrolmentNeeded))
        case .code where hasShownCode: return nil
        case .code(let lastStep):
            if let recoveryHash {
                return try recover(staff, recoveryHash, by: context, in: &transaction)
            }
            guard !totpCode.isEmpty, let totp else { return .refused(Refusal(.totpNeeded)) }
            let seed = try seeds.open(totp.sealed, of: staff.id, merchant: context.merchant)
            guard let step = seed.step(of: totpCode, at: context.now, after: lastStep) else {
                return .wrongCode
            }
            try transaction.run(
                UseTotpStep(merchant: context.merchant, staff: staff.id, step: step))
            return nil
        }
    }

    private func recover(
        _ staff: FindStaff.Row, _ hash: [UInt8], by context: RequestContext,
        in transaction: inout Transaction
    ) throws -> StaffLogInWork.Step? {
        let used = try transaction.run(
            UseRecoveryCode(merchant: context.merchant, staff: staff.id, hash: hash))
        guard !used.isEmpty else { return .wrongCode }
        try transaction.run(
            InsertAudit(
                AuditEntry(.staffRecoveryCodeUsed, object: staff.id.description), by: context))
        return nil
    }
}
