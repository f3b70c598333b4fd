import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Keeps what a member chooses, in one transaction with its events.
struct ConsentWork: Sendable {
    enum Outcome: Sendable {
        case kept(ConsentBook, isReplay: Bool)
        case refused(Refusal)
    }

    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let member: UUIDv7
    let app: String
    let choices: [Consents.Choice]
    /// One a choice.
    let eventIds: [UUIDv7]

    func run(in transaction: inout Transaction) throws -> Outcome {
        // The answer is not stored: a repeated call reads what holds now.
        let replay = try Idempotency.begin(operation, in: &transaction)
        _ = try replay?.reply(MemberV1.SetMyConsentsReply.self)
        let merchant = context.merchant
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return (
                member: pipeline.add(
                    FindMemberById(merchant: merchant, id: member, scope: .own(member))),
                texts: pipeline.add(ReadConsentTexts(merchant: merchant)),
                kept: pipeline.add(ReadConsents(merchant: merchant, members: [member])),
                last: pipeline.add(
                    ReadConsentDecisions(
                        merchant: merchant, member: member, before: .max, limit: 1))
            )
        }
        guard let record = try read.member.rows.first, !record.isGone else {
            return .refused(Refusal(.memberNotFound))
        }
        var book = ConsentBook(texts: try read.texts.rows, kept: try read.kept.rows.map(\.row))
        if replay != nil { return .kept(book, isReplay: true) }
        var rows: [ConsentRow] = []
        var number = try read.last.rows.first?.number ?? 0
        for choice in choices {
            switch Consents.decide(
                choice, kept: book.kept(choice.purpose)?.kept, words: book.words(choice.purpose))
            {
            case .unchanged: continue
            case .outdated(let current):
                return .refused(try keep(current, in: &transaction))
            case .endsWithMembership:
                return .refused(
                    .invalid("choices", "withdraws SERVICE, which ends with the membership only"))
            case .keep(let kept):
                number += 1
                rows.append(
                    ConsentRow(
                        number: number, purpose: choice.purpose, kept: kept,
                        decidedAt: context.now, app: app))
            }
        }
        try write(rows, behind: record.eventSeq, in: &transaction)
        for row in rows { book.keep(row) }
        try Idempotency.finish(operation, id: operationId, response: nil, in: &transaction)
        return .kept(book, isReplay: false)
    }

    private func keep(_ current: Int32, in transaction: inout Transaction) throws -> Refusal {
        let refusal = Refusal(.consentTextOutdated, facts: ["version": "\(current)"])
        try Idempotency.finish(operation, id: operationId, refused: refusal, in: &transaction)
        return refusal
    }

    private func write(
        _ rows: [ConsentRow], behind eventSeq: Int64, in transaction: inout Transaction
    ) throws {
        guard !rows.isEmpty else { return }
        var seq = eventSeq
        var events: [OutboxEvent] = []
        for (row, id) in zip(rows, eventIds) {
            seq += 1
            events.append(
                try MemberEvents.consentChanged(
                    row, of: member, merchant: context.merchant, seq: seq, id: id))
        }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                InsertConsents(merchant: context.merchant, member: member, rows: rows))
            _ = pipeline.add(
                UpdateEventSeq(merchant: context.merchant, member: member, eventSeq: seq))
            _ = pipeline.add(OutboxInsert(events))
            _ = pipeline.add(OutboxNotify())
        }
    }
}

/// Publishes the next version of the words for a purpose.
struct ConsentTextWork: Sendable {
    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let purpose: ConsentPurpose
    let zh: String
    let en: String
    let asksAgain: Bool

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.PublishConsentTextReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            guard var reply = try replay.reply(MemberV1.PublishConsentTextReply.self) else {
                throw MalformedRow(problem: "a consent text without its answer")
            }
            reply.replayed = true
            return .success(reply)
        }
        let merchant = context.merchant
        // Two versions of a merchant are not published at once.
        let texts = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return pipeline.add(ReadConsentTexts(merchant: merchant))
        }
        let current = try texts.rows.first { $0.purpose == purpose }
        let version = (current?.version ?? 0) + 1
        let row = ReadConsentTexts.Row(
            purpose: purpose, version: version, asksAgain: asksAgain, zh: zh, en: en,
            publishedAt: context.now,
            asksAgainFrom: asksAgain ? version : current?.asksAgainFrom ?? 0)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(InsertConsentText(merchant: merchant, row: row))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .consentTextPublished, object: merchant.description,
                        change: AuditEntry.Change(
                            before: "\(purpose) \(current?.version ?? 0)",
                            after: "\(purpose) \(version)")),
                    by: context))
        }
        let reply = MemberV1.PublishConsentTextReply(text: MemberV1.ConsentText(row))
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }
}
