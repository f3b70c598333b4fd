import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Lets staff in by account and password, and by what else the account needs.
///
/// The hash is computed between two transactions: the first counts the attempts of an address, the
/// second the failures of the account, under its lock, so that a burst of guesses gets five answers
/// and no more.
struct StaffLogIn: Sendable {
    let parts: MemberParts
    let passwords: Passwords
    let seeds: TotpSeeds

    func logIn(
        _ request: MemberV1.IssueStaffTokenRequest, _ context: RequestContext
    ) async throws -> MemberV1.IssueStaffTokenReply {
        let app = try context.appName()
        try await check(request, context)
        let shown = try await shown(request.account, request.password, context)
        let changes = shown.staff != nil && !request.newPassword.isEmpty
        let refresh = RefreshToken.make()
        var renewed: String?
        if !changes {
            renewed = await passwords.renewed(request.password, shown.staff?.passwordHash)
        }
        let deed = StaffTokenDeed(
            newPasswordHash: changes ? try await passwords.hash(request.newPassword) : nil,
            totpCode: request.totpCode, recoveryHash: recoveryHash(request, shown.staff),
            refresh: refresh, family: parts.identifiers.next(), app: app,
            limits: parts.sessionLimits,
            renewedHash: renewed)
        let admitted = try await perform(.token(deed), shown, context)
        let issued = try await parts.issue(
            staff: admitted.staff.id, role: admitted.staff.role, units: admitted.staff.units,
            epoch: admitted.staff.epoch, app: app, context)
        return MemberV1.IssueStaffTokenReply(
            accessToken: issued.token, accessTokenExpiresAt: issued.expiresAt,
            staffId: admitted.staff.id.description, role: admitted.staff.role,
            replayed: admitted.isReplay, refreshToken: refresh.text)
    }

    func enrol(
        _ request: MemberV1.EnrolTotpRequest, _ context: RequestContext
    ) async throws -> MemberV1.EnrolTotpReply {
        let shown = try await shown(request.account, request.password, context)
        let totp = Totp.make()
        // Nobody's seed is sealed for whoever has shown no password, and nobody gets it.
        let sealed = try shown.staff.map {
            try seeds.seal(totp, of: $0.id, merchant: context.merchant)
        }
        _ = try await perform(.enrol(seed: sealed ?? []), shown, context)
        return MemberV1.EnrolTotpReply(
            secret: totp.base32,
            uri: totp.uri(account: request.account, issuer: parts.tokens.issuer))
    }

    func confirm(
        _ request: MemberV1.ConfirmTotpRequest, _ context: RequestContext
    ) async throws -> MemberV1.ConfirmTotpReply {
        let shown = try await shown(request.account, request.password, context)
        let codes = (0..<TotpRules.recoveryCodes).map { _ in RecoveryCode.make() }
        let hashes = shown.staff.map { staff in
            codes.compactMap { RecoveryCode.hash($0.text, of: staff.id, parts.vault) }
        }
        let admitted = try await perform(
            .confirm(code: request.code, recoveryHashes: hashes ?? []), shown, context)
        return MemberV1.ConfirmTotpReply(
            recoveryCodes: admitted.isReplay ? [] : codes.map(\.text), replayed: admitted.isReplay)
    }

    // MARK: Steps

    /// What account and password have shown: an account, or none.
    private struct Shown: Sendable {
        let staff: FindStaff.Row?
        let accountHash: [UInt8]
    }

    private func shown(
        _ account: String, _ password: String, _ context: RequestContext
    ) async throws -> Shown {
        guard !account.isEmpty, account.utf8.count <= 128, PasswordPolicy.isWellFormed(password)
        else { throw Refusal(.invalidCredentials) }
        let accountHash = parts.vault.subject("account", account)
        let gate = StaffLogInGate(
            context: context, attemptId: parts.identifiers.next(), account: account,
            accountHash: accountHash,
            address: context.clientAddress.isEmpty
                ? nil : parts.vault.subject("staff address", context.clientAddress))
        let staff = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try gate.run(in: &transaction)
        }.get()
        var isRight = try await passwords.verify(password, staff?.passwordHash)
        // A one-time password that has run out is none.
        if let end = staff?.oneTimeUntil, end <= context.now { isRight = false }
        return Shown(staff: isRight ? staff : nil, accountHash: accountHash)
    }

    private func perform(
        _ deed: StaffLogInWork.Deed, _ shown: Shown, _ context: RequestContext
    ) async throws -> StaffLogInWork.Admitted {
        let work = StaffLogInWork(
            context: context, operation: try parts.vault.operation(context),
            operationId: parts.identifiers.next(), accountHash: shown.accountHash,
            staff: shown.staff, seeds: seeds, deed: deed)
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    private func check(
        _ request: MemberV1.IssueStaffTokenRequest, _ context: RequestContext
    ) async throws {
        guard !request.newPassword.isEmpty else { return }
        let names = try await parts.knownNames(context) + [request.account]
        guard
            PasswordPolicy.isAcceptable(
                request.newPassword, names: names, breached: passwords.breached)
        else {
            throw Refusal.invalid(
                "newPassword",
                "is too short, easy to guess, known from a breach, or of few characters; at least "
                    + "\(PasswordPolicy.minimumCharacters) are needed")
        }
        guard request.newPassword != request.password else {
            throw Refusal.invalid("newPassword", "is the one in use")
        }
    }

    /// Nil where none was given. What is no such code has a digest that no code has.
    private func recoveryHash(
        _ request: MemberV1.IssueStaffTokenRequest, _ staff: FindStaff.Row?
    ) -> [UInt8]? {
        guard !request.recoveryCode.isEmpty, let staff else { return nil }
        return RecoveryCode.hash(request.recoveryCode, of: staff.id, parts.vault) ?? []
    }
}

extension MemberParts {
    /// A token of 15 minutes for a staff account.
    func issue(
        staff: UUIDv7, role: String, units: [UUIDv7], epoch: Int64, app: String,
        _ context: RequestContext
    ) async throws -> AccessTokens.Issued {
        let subject = AccessTokens.Subject(
            id: staff, merchant: context.merchant, app: app, role: role,
            scopes: units.contains(context.merchant)
                ? ["merchant"] : units.map { "unit:\($0)" },
            epoch: epoch, isSandbox: context.principal.sandbox,
            lifetimeSeconds: AccessTokens.staffLifetimeSeconds)
        return try await tokens.issue(subject, id: identifiers.next(), now: context.now)
    }
}

extension PersonalDataVault {
    /// The operation of a call whose request has a phone or a password in it: the digest that is
    /// kept is keyed, or it could be tried out against all phones there are.
    func operation(_ context: RequestContext) throws(Refusal) -> OperationKey {
        let plain = try context.operation()
        return OperationKey(
            merchant: plain.merchant, method: plain.method, key: plain.key,
            requestHash: digest(ofRequest: plain.requestHash), app: plain.app)
    }
}
