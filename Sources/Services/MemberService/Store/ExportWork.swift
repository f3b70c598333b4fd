import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Takes one order for an export, in one transaction with its code, limit and audit.
struct ExportWork: Sendable {
    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let member: UUIDv7
    let code: FreshCode
    /// Digest of the member, to count by.
    let subject: [UInt8]

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.RequestExportReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            guard var reply = try replay.reply(MemberV1.RequestExportReply.self) else {
                throw MalformedRow(problem: "an export without its answer")
            }
            reply.replayed = true
            return .success(reply)
        }
        let merchant = context.merchant
        let (recent, found) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockSubjects(merchant: merchant, subjects: [subject]))
            return (
                pipeline.add(
                    RecentEvents(
                        merchant: merchant, kind: .export, subject: subject,
                        limit: DataExports.limit.count)),
                pipeline.add(
                    FindMemberById(merchant: merchant, id: member, scope: .own(member)))
            )
        }
        guard let record = try found.rows.first, record.state == .active else {
            return .failure(Refusal(.memberNotFound))
        }
        let wait = SlidingWindow.retryAfterSeconds(
            [DataExports.limit], newestFirst: try recent.rows, now: context.now)
        guard wait == 0 else {
            return .failure(
                Refusal(.exportLimitReached, facts: ["retryAfterSeconds": "\(wait)"]))
        }
        if let refusal = try code.check(at: context.now, in: &transaction) {
            return .failure(refusal)
        }
        let id = operationId
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                InsertExport(merchant: merchant, id: id, member: member, at: context.now))
            _ = pipeline.add(
                InsertRateEvents(
                    merchant: merchant, events: [(.export, subject)], at: context.now, id: id))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(.memberExportRequested, object: member.description), by: context))
        }
        let reply = MemberV1.RequestExportReply(
            export: MemberV1.MemberExport(
                id: id.description, state: .exportRunning, requestedAt: context.now))
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }
}
