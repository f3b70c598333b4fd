import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Registers one member in one transaction: code, throttle, member, event and audit together.
struct RegistrationWork: Sendable {
    enum Outcome: Sendable {
        case registered
        /// The member of an earlier call with the same key, and that call's id.
        case replayed(member: UUIDv7, operation: UUIDv7)
        case refused(Refusal)
    }

    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let eventId: UUIDv7
    let profile: MerchantProfile
    let binding: CodeBinding
    let codeHash: [UInt8]
    let member: NewMember
    /// In clear, for the event; the member's row has it sealed.
    let birthday: Birthday?
    let throttled: [(kind: ThrottleKind, subject: [UInt8])]
    /// Digest of the terminal; nil for a mini-program.
    let terminal: [UInt8]?
    let referrer: CardNumber?
    /// Numbers to choose from, in case the first is taken.
    let cards: [CardNumber]

    private struct Prefetched: Sendable {
        var facts: Registration.Facts
        var storeExists: Bool
        var takenCards: Set<String>
        var referrer: UUIDv7?
    }

    func run(in transaction: inout Transaction) throws -> Outcome {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            let stored = try replay.reply(MemberV1.RegisterReply.self)
            guard let id = (stored?.member?.id).flatMap({ UUIDv7($0) }) else {
                throw MalformedRow(problem: "an operation without its member")
            }
            return .replayed(member: id, operation: replay.operationId)
        }
        let prefetched = try prefetch(in: &transaction)
        guard prefetched.storeExists else { return .refused(Refusal(.storeNotFound)) }
        if let refusal = Registration.refusal(prefetched.facts) {
            return .refused(try keep(refusal, in: &transaction))
        }
        guard let card = cards.first(where: { !prefetched.takenCards.contains($0.description) })
        else { throw Refusal(.aborted) }
        try write(card: card, referrer: prefetched.referrer, in: &transaction)
        let reply = MemberV1.RegisterReply(member: MemberV1.Member(id: member.id.description))
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .registered
    }

    private func prefetch(in transaction: inout Transaction) throws -> Prefetched {
        let merchant = context.merchant
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(
                LockSubjects(
                    merchant: merchant,
                    subjects: throttled.map(\.subject) + (terminal.map { [$0] } ?? [])))
            return (
                code: pipeline.add(ReadCode(binding: binding)),
                throttle: pipeline.add(ReadThrottle(merchant: merchant, subjects: throttled)),
                taken: pipeline.add(
                    PhoneIsTaken(merchant: merchant, phoneIndex: binding.phoneIndex)),
                enrolments: terminal.map { terminal in
                    pipeline.add(
                        RecentEvents(
                            merchant: merchant, kind: .enrolment, subject: terminal,
                            limit: Registration.perTerminal.count))
                },
                cards: pipeline.add(
                    FindCards(merchant: merchant, cards: cards + (referrer.map { [$0] } ?? []))),
                store: member.storeId.map { store in
                    pipeline.add(StoreExists(merchant: merchant, store: store))
                }
            )
        }
        let known = Dictionary(
            try read.cards.rows.map { ($0.card, $0.member) }, uniquingKeysWith: { $1 })
        var facts = Registration.Facts(now: context.now)
        facts.codeFault = SmsVerification.fault(
            of: try read.code.rows.first?.sent(given: codeHash), now: context.now)
        for row in try read.throttle.rows {
            switch row.kind {
            case .phone: facts.lastByPhone = row.at
            case .device: facts.lastByDevice = row.at
            case nil: break
            }
        }
        facts.isPhoneTaken = try read.taken.rows.first ?? false
        facts.atTerminal = try read.enrolments?.rows ?? []
        let referrerId = referrer.flatMap { known[$0.description] }
        facts.isReferrerUnknown = referrer != nil && referrerId == nil
        return Prefetched(
            facts: facts, storeExists: try read.store?.rows.first ?? true,
            takenCards: Set(known.keys), referrer: referrerId)
    }

    /// A wrong code costs a try although the call is refused, and a refusal that is an answer is
    /// kept: both are committed.
    private func keep(
        _ refusal: Registration.Refusal, in transaction: inout Transaction
    ) throws -> Refusal {
        if case .code(.wrong) = refusal { try transaction.run(CountFailedTry(binding: binding)) }
        let refused = Refusal(of: refusal)
        if Idempotency.storable(refused) {
            try Idempotency.finish(operation, id: operationId, refused: refused, in: &transaction)
        }
        return refused
    }

    private func write(
        card: CardNumber, referrer: UUIDv7?, in transaction: inout Transaction
    ) throws {
        let event = try MemberEvents.registered(
            member, birthday: birthday, referrer: referrer, profile: profile, id: eventId,
            at: context.now)
        let merchant = context.merchant
        try transaction.pipeline { pipeline in
            _ = pipeline.add(UseCode(binding: binding, at: context.now))
            _ = pipeline.add(
                InsertMembers(rows: [.init(member: member, card: card, referrer: referrer)]))
            _ = pipeline.add(
                InsertNameGrams(
                    merchant: merchant, member: member.id, grams: member.search.grams))
            _ = pipeline.add(TouchReviews(merchant: merchant, members: [member.id]))
            let devices = throttled.filter { $0.kind == .device }
            if !devices.isEmpty {
                _ = pipeline.add(
                    InsertTraits(
                        merchant: merchant,
                        traits: devices.map {
                            MemberTrait(member: member.id, reason: .device, digest: $0.subject)
                        }))
            }
            _ = pipeline.add(
                StoreThrottle(merchant: merchant, subjects: throttled, at: context.now))
            if let terminal {
                _ = pipeline.add(
                    InsertRateEvents(
                        merchant: merchant, events: [(.enrolment, terminal)], at: context.now,
                        id: eventId))
            }
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(.memberRegistered, object: member.id.description), by: context))
            _ = pipeline.add(OutboxInsert([event]))
            _ = pipeline.add(OutboxNotify())
        }
    }
}

extension ReadCode.Row {
    func sent(given hash: [UInt8]) -> SmsVerification.Sent {
        SmsVerification.Sent(
            expiresAt: expiresAt, failedTries: Int(failedTries), isUsed: isUsed,
            matches: isEqualInConstantTime(codeHash, hash))
    }
}
