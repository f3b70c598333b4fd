import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Lets staff in by account and password.
///
/// The hash is computed between two transactions. The second one counts under the lock of the
/// account, so a burst of guesses gets five answers and no more.
struct StaffLogIn: Sendable {
    let pool: PostgresPool
    let identifiers: IdentifierSource
    let vault: PersonalDataVault
    let tokens: AccessTokens
    let passwords: PasswordHash
    let threads: HashingThreads

    func logIn(
        _ request: MemberV1.IssueStaffTokenRequest, _ context: RequestContext
    ) async throws -> MemberV1.IssueStaffTokenReply {
        let operation = try vault.operation(context)
        let app = try context.appName()
        guard !request.account.isEmpty, request.account.utf8.count <= 128,
            PasswordPolicy.isWellFormed(request.password)
        else { throw Refusal(.invalidCredentials) }
        let accountHash = vault.subject("account", request.account)
        let (attempts, found) = try await pool.query(
            ReadLogInAttempts(merchant: context.merchant, accountHash: accountHash),
            FindStaff(merchant: context.merchant, account: request.account),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        try refuseIfBlocked(attempts.first, now: context.now)

        let staff = found.first
        let isRight = try await verify(request.password, staff?.passwordHash)
        let work = StaffLogInWork(
            context: context, operation: operation, operationId: identifiers.next(),
            accountHash: accountHash, staff: isRight ? staff : nil)
        let admitted = try await pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        let issued = try await tokens.issue(
            .staff(admitted, merchant: context.merchant, app: app), id: identifiers.next(),
            now: context.now)
        return MemberV1.IssueStaffTokenReply(
            accessToken: issued.token, accessTokenExpiresAt: issued.expiresAt,
            staffId: admitted.id.description, role: admitted.role)
    }

    /// An unknown account costs what a known one costs, so the time tells nothing.
    private func verify(_ password: String, _ hash: String?) async throws(Refusal) -> Bool {
        let passwords = passwords
        do {
            let matches = try await threads.run {
                passwords.verify(password, hash ?? PasswordHash.ofNobody)
            }
            return matches && hash != nil
        } catch {
            throw Refusal(.overloaded)
        }
    }

    private func refuseIfBlocked(_ attempts: LogInAttempts?, now: Instant) throws(Refusal) {
        let wait = attempts?.retryAfterSeconds(now: now) ?? 0
        guard wait == 0 else {
            throw Refusal(.tooManyAttempts, facts: ["retryAfterSeconds": "\(wait)"])
        }
    }
}

extension AccessTokens.Subject {
    fileprivate static func staff(
        _ staff: FindStaff.Row, merchant: UUIDv7, app: String
    ) -> AccessTokens.Subject {
        AccessTokens.Subject(
            id: staff.id, merchant: merchant, app: app, role: staff.role,
            scopes: staff.stores.isEmpty ? ["merchant"] : staff.stores.map { "store:\($0)" },
            epoch: staff.epoch, lifetimeSeconds: AccessTokens.staffLifetimeSeconds)
    }
}

extension PersonalDataVault {
    /// The operation of a call whose request has a phone or a password in it: the digest that is
    /// kept is keyed, or it could be tried out against all phones there are.
    func operation(_ context: RequestContext) throws(Refusal) -> OperationKey {
        let plain = try context.operation()
        return OperationKey(
            merchant: plain.merchant, method: plain.method, key: plain.key,
            requestHash: digest(ofRequest: plain.requestHash))
    }
}
