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
    let budget: SmsBudget
    /// What the app's lock is made of: every code of it draws on its budget.
    let appSubject: [UInt8]
    /// The answer has the code in it, so it is kept encrypted.
    let answers: FieldCipher

    struct Sent: Sendable {
        let reply: MemberV1.SendSmsCodeReply
        /// That this code has brought the app's budget near its end.
        let alarm: SmsBudget.Alarm?
    }

    /// The app tells neither whose address nor which device the code is for, or only one of them.
    private var isUnplaced: Bool {
        !subjects.contains { $0.kind == .codeFromAddress }
            || !subjects.contains { $0.kind == .codeFromDevice }
    }

    func run(in transaction: inout Transaction) throws -> Result<Sent, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            // Only good answers are kept; of a code that ended long ago not even that.
            guard let sealed = replay.response else {
                throw Refusal(of: SmsVerification.Fault.expired)
            }
            let opened = try answers.open(sealed, at: place)
            var reply = try MemberV1.SendSmsCodeReply(serialized: opened)
            reply.replayed = true
            return .success(Sent(reply: reply, alarm: nil))
        }
        let (facts, spent) = try prefetch(in: &transaction)
        switch SmsSending.decide(facts) {
        case .refuse(let seconds):
            return .failure(Refusal(.smsTooFrequent, facts: ["retryAfterSeconds": "\(seconds)"]))
        case .send(let expiresAt):
            let alarm: SmsBudget.Alarm?
            switch budget.decide(spent, isUnplaced: isUnplaced, now: context.now) {
            case .send(let given): alarm = given
            case .refuse(let seconds):
                return .failure(
                    Refusal(.smsBudgetSpent, facts: ["retryAfterSeconds": "\(seconds)"]))
            }
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
                _ = pipeline.add(
                    CountSmsSpent(
                        merchant: context.merchant, app: binding.app,
                        hour: SmsBudget.hour(of: context.now), isUnplaced: isUnplaced))
            }
            try Idempotency.finish(
                operation, id: operationId,
                response: try answers.seal(try reply.serializedBytes(), at: place),
                in: &transaction)
            return .success(Sent(reply: reply, alarm: alarm))
        }
    }

    private func prefetch(
        in transaction: inout Transaction
    ) throws -> (SmsSending.Facts, SmsBudget.Spent) {
        let (read, spent) = try transaction.pipeline { pipeline in
            _ = pipeline.add(
                LockSubjects(
                    merchant: context.merchant,
                    subjects: subjects.map(\.subject) + [appSubject]))
            let spent = pipeline.add(
                ReadSmsSpent(
                    merchant: context.merchant, app: binding.app,
                    from: SmsBudget.countsFrom(context.now)))
            let read = subjects.map { kind, subject in
                pipeline.add(
                    RecentEvents(
                        merchant: context.merchant, kind: kind, subject: subject,
                        limit: SmsCodes.history))
            }
            return (read, spent)
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
        return (facts, try spent.rows.first ?? SmsBudget.Spent())
    }

    private var place: FieldCipher.Place {
        FieldCipher.Place(
            merchant: context.merchant, table: "operations", column: "response",
            row: "\(operation.method)|\(operation.key)")
    }
}
