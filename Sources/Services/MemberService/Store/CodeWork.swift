import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Counts and keeps one new code, in one transaction.
struct CodeWork: Sendable {
    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let binding: CodeBinding
    let code: String
    let codeHash: [UInt8]
    let subjects: [(kind: RateKind, subject: [UInt8])]
    /// The answer has the code in it, so it is kept encrypted.
    let answers: FieldCipher

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.SendSmsCodeReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            // Only good answers are kept; of a code that ended long ago not even that.
            guard let sealed = replay.response else {
                throw Refusal(of: SmsVerification.Fault.expired)
            }
            let opened = try answers.open(sealed, at: place)
            var reply = try MemberV1.SendSmsCodeReply(serialized: opened)
            reply.replayed = true
            return .success(reply)
        }
        switch SmsSending.decide(try prefetch(in: &transaction)) {
        case .refuse(let seconds):
            return .failure(Refusal(.smsTooFrequent, facts: ["retryAfterSeconds": "\(seconds)"]))
        case .send(let expiresAt):
            let reply = MemberV1.SendSmsCodeReply(
                expiresAt: expiresAt,
                retryAfterSeconds: Int32(SmsCodes.perPhone[0].seconds), code: code)
            try transaction.pipeline { pipeline in
                _ = pipeline.add(
                    StoreCode(binding: binding, codeHash: codeHash, expiresAt: expiresAt))
                _ = pipeline.add(
                    InsertRateEvents(
                        merchant: context.merchant, events: subjects, at: context.now,
                        id: operationId))
            }
            try Idempotency.finish(
                operation, id: operationId,
                response: try answers.seal(try reply.serializedBytes(), at: place),
                in: &transaction)
            return .success(reply)
        }
    }

    private func prefetch(in transaction: inout Transaction) throws -> SmsSending.Facts {
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(
                LockSubjects(merchant: context.merchant, subjects: subjects.map(\.subject)))
            return subjects.map { kind, subject in
                pipeline.add(
                    RecentEvents(
                        merchant: context.merchant, kind: kind, subject: subject,
                        limit: SmsCodes.history))
            }
        }
        var facts = SmsSending.Facts(now: context.now)
        for (subject, recent) in zip(subjects, read) {
            switch subject.kind {
            case .codeToPhone: facts.toPhone = try recent.rows
            case .codeFromAddress: facts.fromAddress = try recent.rows
            case .codeFromDevice: facts.fromDevice = try recent.rows
            case .enrolment, .staffLogIn, .offlineCode, .phoneLookUp, .passwordLogIn, .reveal,
                .export:
                break
            }
        }
        return facts
    }

    private var place: FieldCipher.Place {
        FieldCipher.Place(
            merchant: context.merchant, table: "operations", column: "response",
            row: "\(operation.method)|\(operation.key)")
    }
}
