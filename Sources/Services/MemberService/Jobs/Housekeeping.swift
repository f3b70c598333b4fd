import MemberDomain
import Postgres
import Primitives

/// Deletes what no decision can need any more: old events of limits, dead codes and tokens.
///
/// In small pieces: an open write transaction holds back every feed of the cluster.
struct Housekeeping: Sendable {
    static let period: Duration = .seconds(300)
    private static let piece: Int64 = 1_000
    /// The longest window of any limit is a day.
    private static let eventsKeptSeconds: Int64 = 2 * 86_400
    /// Used tokens are kept past their end, so that their reuse is noticed.
    private static let tokensKeptSeconds: Int64 = 7 * 86_400

    /// Used codes are kept for calls that are repeated.
    private static let memberCodesKeptSeconds: Int64 = 2 * 86_400

    let pool: PostgresPool

    func run(now: Instant) async throws {
        try await repeatUntilDone {
            DeleteRateEvents(
                before: now.adding(seconds: -Self.eventsKeptSeconds), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteRefreshTokens(
                before: now.adding(seconds: -Self.tokensKeptSeconds), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteCodes(before: now.adding(seconds: -Self.eventsKeptSeconds), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteMemberCodes(
                before: now.adding(seconds: -Self.memberCodesKeptSeconds), limit: Self.piece)
        }
    }

    private func repeatUntilDone(_ statement: () -> some Statement) async throws {
        var deleted = Int(Self.piece)
        while deleted == Int(Self.piece) {
            deleted = try await pool.execute(
                statement(), settings: [.allMerchants], deadline: .now + .seconds(5))
        }
    }
}

private struct DeleteRateEvents: Statement {
    static let sql = """
        DELETE FROM rate_events WHERE ctid IN (
            SELECT ctid FROM rate_events WHERE at < $1 ORDER BY at LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}

private struct DeleteRefreshTokens: Statement {
    static let sql = """
        DELETE FROM refresh_tokens WHERE ctid IN (
            SELECT ctid FROM refresh_tokens WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}

private struct DeleteCodes: Statement {
    static let sql = """
        DELETE FROM sms_codes WHERE ctid IN (
            SELECT ctid FROM sms_codes WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}
