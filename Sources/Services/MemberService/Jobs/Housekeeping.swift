import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Deletes what no decision can need any more, and what may not be kept any longer: old events of
/// limits, dead codes and tokens, answers, links between members.
///
/// In small pieces: an open write transaction holds back every feed of the cluster.
struct Housekeeping: Sendable {
    static let period: Duration = .seconds(300)
    private static let piece: Int64 = 1_000

    let pool: PostgresPool
    let retention: Retention

    func run(now: Instant) async throws {
        func before(_ days: Int) -> Instant { now.adding(seconds: -Int64(days) * 86_400) }
        try await repeatUntilDone {
            DeleteRateEvents(before: before(retention.rateEventsDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteSmsSpent(before: before(retention.rateEventsDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteRefreshTokens(before: before(retention.tokensDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteCodes(before: before(retention.codesDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteMemberCodes(before: before(retention.codesDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            ForgetCodeAnswers(before: before(retention.answersDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteAbuseLinks(before: before(retention.abuseLinksDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteAbuseScores(before: before(retention.abuseLinksDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteProspects(before: before(retention.prospectsDays), limit: Self.piece)
        }
        try await repeatUntilDone {
            DeleteSessions(before: before(retention.tokensDays), limit: Self.piece)
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

private struct DeleteSessions: Statement {
    static let sql = """
        DELETE FROM sessions WHERE ctid IN (
            SELECT ctid FROM sessions WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)
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

/// Answers that have a code in them, encrypted, and that nobody can use any more.
private struct ForgetCodeAnswers: Statement {
    static let sql = """
        UPDATE operations SET response = NULL WHERE ctid IN (
            SELECT ctid FROM operations
            WHERE method = 'patron.member.v1.Members/SendSmsCode' AND status = 0
                AND response IS NOT NULL AND created_at < $1
            ORDER BY created_at LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}
