import MemberDomain
import Messages
import OfflineTokens
import Postgres
import Primitives
import ServiceKit

/// Counts one new offline code, in one transaction.
///
/// What is kept is what the code says, without its signature: whoever reads the database cannot make
/// codes of it, and a repeated call signs the same once more.
struct OfflineCodeWork: Sendable {
    struct Issued: Sendable {
        let code: OfflineCode
        let kid: String
        let replayed: Bool
    }

    let context: RequestContext
    let operation: OperationKey
    let code: OfflineCode
    let kid: String
    /// What the member's codes are counted by.
    let subject: [UInt8]

    func run(in transaction: inout Transaction) throws -> Result<Issued, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            guard replay.status == .ok, let kept = replay.response else {
                throw MalformedRow(problem: "an offline code without its answer")
            }
            return .success(try issued(MemberV1.IssueMyOfflineCodeReply(serialized: kept), replay))
        }
        let recent = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockSubjects(merchant: context.merchant, subjects: [subject]))
            return pipeline.add(
                RecentEvents(
                    merchant: context.merchant, kind: .offlineCode, subject: subject,
                    limit: OfflineCodeRules.perMember[0].count))
        }
        let wait = OfflineCodeRules.retryAfterSeconds(
            newestFirst: try recent.rows, now: context.now)
        guard wait == 0 else {
            return .failure(
                Refusal(.offlineCodeLimitReached, facts: ["retryAfterSeconds": "\(wait)"]))
        }
        try transaction.run(
            InsertRateEvents(
                merchant: context.merchant, events: [(.offlineCode, subject)], at: context.now,
                id: code.serial))
        try Idempotency.finish(
            operation, id: code.serial, response: try kept.serializedBytes(), in: &transaction)
        return .success(Issued(code: code, kid: kid, replayed: false))
    }

    /// The answer, with level and key in the place of the code.
    private var kept: MemberV1.IssueMyOfflineCodeReply {
        MemberV1.IssueMyOfflineCodeReply(
            code: "\(code.levelRank) \(code.levelCode) \(kid)", expiresAt: code.expiresAt,
            spendLimitMinor: code.spendLimitMinor, currency: code.currency.code)
    }

    private func issued(
        _ kept: MemberV1.IssueMyOfflineCodeReply, _ replay: Replay
    ) throws -> Issued {
        let parts = kept.code.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let rank = UInt8(parts[0]), let expiresAt = kept.expiresAt,
            let currency = Currency(kept.currency)
        else { throw MalformedRow(problem: "an offline code that cannot be read") }
        return Issued(
            code: OfflineCode(
                serial: replay.operationId, merchant: context.merchant,
                member: try context.member(), levelCode: String(parts[1]), levelRank: rank,
                spendLimitMinor: kept.spendLimitMinor, currency: currency,
                issuedAt: expiresAt.adding(seconds: -OfflineCodeRules.lifetimeSeconds),
                expiresAt: expiresAt), kid: String(parts[2]), replayed: true)
    }
}
