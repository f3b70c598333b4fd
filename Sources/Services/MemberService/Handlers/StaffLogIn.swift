import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Lets staff in by account and password.
///
/// The hash is computed between two transactions: the first counts the attempts of an address, the
/// second the failures of the account, under its lock, so that a burst of guesses gets five answers
/// and no more.
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
        let gate = StaffLogInGate(
            context: context, attemptId: identifiers.next(), account: request.account,
            accountHash: accountHash,
            address: context.clientAddress.isEmpty
                ? nil : vault.subject("staff address", context.clientAddress))
        let staff = try await pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try gate.run(in: &transaction)
        }.get()

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
            AccessTokens.Subject(admitted.staff, app: app, context), id: identifiers.next(),
            now: context.now)
        return MemberV1.IssueStaffTokenReply(
            accessToken: issued.token, accessTokenExpiresAt: issued.expiresAt,
            staffId: admitted.staff.id.description, role: admitted.staff.role,
            replayed: admitted.isReplay)
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
}

extension AccessTokens.Subject {
    /// A staff member in an app of her merchant's.
    init(_ staff: FindStaff.Row, app: String, _ context: RequestContext) {
        self.init(
            id: staff.id, merchant: context.merchant, app: app, role: staff.role,
            scopes: staff.stores.isEmpty ? ["merchant"] : staff.stores.map { "store:\($0)" },
            epoch: staff.epoch, isSandbox: context.principal.sandbox,
            lifetimeSeconds: AccessTokens.staffLifetimeSeconds)
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
