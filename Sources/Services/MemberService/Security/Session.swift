import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// The tokens of one log-in.
struct Session: Sendable {
    let access: AccessTokens.Issued
    let refresh: RefreshToken

    /// Tokens are never stored, so a repeated call gets new ones; but not for ever, or its key
    /// would be a password.
    static let repeatMilliseconds: Int64 = 24 * 3_600 * 1_000

    static func mayRepeat(_ operation: UUIDv7, now: Instant) -> Bool {
        now.millisecondsSinceEpoch - operation.unixMilliseconds < repeatMilliseconds
    }
}

extension SessionRow {
    /// A session that begins now.
    init(
        id: UUIDv7, of holder: RefreshHolder, app: String, epoch: Int64,
        limits: RefreshRules.SessionLimits, by context: RequestContext
    ) {
        let now = context.now
        let end = now.adding(seconds: holder.kind.sessionSeconds(limits))
        self.init(
            id: id, holder: holder, app: app, epoch: epoch, beganAt: now, endsAt: end,
            usedAt: now,
            expiresAt: RefreshRules.end(
                lifetimeSeconds: holder.kind.lifetimeSeconds, sessionEndsAt: end, now: now),
            address: context.clientAddress)
    }
}

extension InsertRefreshToken {
    /// The first token of a session.
    init(merchant: UUIDv7, hash: [UInt8], of session: SessionRow) {
        self.init(
            merchant: merchant, hash: hash, family: session.id, holder: session.holder,
            app: session.app, epoch: session.epoch, expiresAt: session.expiresAt)
    }
}

extension MemberParts {
    /// Begins a family of refresh tokens.
    func openSession(
        member: UUIDv7, epoch: Int64, context: RequestContext
    ) async throws -> Session {
        let app = try context.appName()
        let refresh = RefreshToken.make()
        let begun = SessionRow(
            id: identifiers.next(), of: .member(member), app: app, epoch: epoch,
            limits: sessionLimits, by: context)
        _ = try await pool.query(
            InsertRefreshToken(merchant: context.merchant, hash: refresh.hash, of: begun),
            InsertSession(merchant: context.merchant, row: begun),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return try await session(
            refresh, member: member, epoch: epoch, app: app, context: context)
    }

    /// The session of a refresh token that is written already.
    func session(
        _ refresh: RefreshToken, member: UUIDv7, epoch: Int64, app: String, context: RequestContext
    ) async throws -> Session {
        let subject = AccessTokens.Subject(
            id: member, merchant: context.merchant, app: app, role: "member", scopes: ["self"],
            epoch: epoch, isSandbox: context.principal.sandbox,
            lifetimeSeconds: AccessTokens.memberLifetimeSeconds)
        return Session(
            access: try await tokens.issue(subject, id: identifiers.next(), now: context.now),
            refresh: refresh)
    }
}
