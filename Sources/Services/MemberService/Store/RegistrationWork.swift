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
    let proof: PhoneProof
    let member: NewMember
    /// The QR code that she came by.
    let scene: UUIDv7?
    /// In clear, for the event; the member's row has it sealed.
    let birthday: Birthday?
    /// What she agreed to; nil where nobody was asked.
    let consents: [Consents.Choice]?
    let throttled: [(kind: ThrottleKind, subject: [UInt8])]
    /// Digest of the terminal; nil for a mini-program.
    let terminal: [UInt8]?
    let referrer: CardNumber?
    /// What she has that others may have too.
    let things: [AbuseLink.Thing]
    let vault: PersonalDataVault
    /// Numbers to choose from, in case the first is taken.
    let cards: [CardNumber]

    fileprivate struct Prefetched: Sendable {
        var facts: Registration.Facts
        var storeExists: Bool
        var takenCards: Set<String>
        var referrer: UUIDv7?
        var scene: SceneRow?
        /// What her source gives; nil where it gives nothing.
        var terms: SourceTerms?
        var consents: [Consents.Decided] = []
    }

    func run(in transaction: inout Transaction) throws -> Outcome {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            let stored = try replay.reply(MemberV1.RegisterReply.self)
            guard let id = (stored?.member?.id).flatMap({ UUIDv7($0) }) else {
                throw MalformedRow(problem: "an operation without its member")
            }
            return .replayed(member: id, operation: replay.operationId)
        }
        if let refusal = try register(in: &transaction) {
            // What is an answer is kept, and committed with what the refusal cost.
            if Idempotency.storable(refusal) {
                try Idempotency.finish(
                    operation, id: operationId, refused: refusal, in: &transaction)
            }
            return .refused(refusal)
        }
        let reply = MemberV1.RegisterReply(member: MemberV1.Member(id: member.id.description))
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .registered
    }

    /// Registers her within an operation that has begun; what a refusal costs is to be committed.
    func register(in transaction: inout Transaction) throws -> Refusal? {
        let prefetched = try prefetch(in: &transaction)
        guard prefetched.storeExists else { return Refusal(.storeNotFound) }
        if let refusal = Registration.refusal(prefetched.facts) {
            // A wrong code costs a try although the call is refused.
            if case .code(.wrong) = refusal, case .sms(let binding, _) = proof {
                try transaction.run(CountFailedTry(binding: binding))
            }
            return Refusal(of: refusal)
        }
        guard let card = cards.first(where: { !prefetched.takenCards.contains($0.description) })
        else { throw Refusal(.aborted) }
        try write(card, prefetched, in: &transaction)
        return nil
    }

    private func prefetch(in transaction: inout Transaction) throws -> Prefetched {
        let merchant = context.merchant
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(
                LockSubjects(
                    merchant: merchant,
                    subjects: throttled.map(\.subject) + (terminal.map { [$0] } ?? [])))
            return (
                code: proof.binding.map { pipeline.add(ReadCode(binding: $0)) },
                throttle: pipeline.add(ReadThrottle(merchant: merchant, subjects: throttled)),
                taken: member.phoneIndex.map { index in
                    pipeline.add(PhoneIsTaken(merchant: merchant, phoneIndex: index))
                },
                scene: scene.map { scene in
                    pipeline.add(FindScene(merchant: merchant, scene: scene))
                },
                terms: pipeline.add(
                    FindSourceTerms(merchant: merchant, origin: member.origin, scene: scene)),
                words: consents.map { _ in
                    pipeline.add(ReadConsentTexts(merchant: merchant))
                },
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
        if case .sms(_, let hash) = proof {
            facts.codeFault = SmsVerification.fault(
                of: try read.code?.rows.first?.sent(given: hash), now: context.now)
        }
        for row in try read.throttle.rows {
            switch row.kind {
            case .phone: facts.lastByPhone = row.at
            case .device: facts.lastByDevice = row.at
            case nil: break
            }
        }
        facts.isPhoneTaken = try read.taken?.rows.first ?? false
        facts.atTerminal = try read.enrolments?.rows ?? []
        let referrerId = referrer.flatMap { known[$0.description] }
        facts.isReferrerUnknown = referrer != nil && referrerId == nil
        let found = try read.scene?.rows.first
        facts.isSceneUnknown = scene != nil && found?.isDisabled ?? true
        let terms = try read.terms.rows.first?.terms
        let (decided, fault) = decide(try read.words?.rows ?? [])
        facts.consentFault = fault
        return Prefetched(
            facts: facts, storeExists: try read.store?.rows.first ?? true,
            takenCards: Set(known.keys), referrer: referrerId, scene: found,
            terms: terms.flatMap { $0.gives ? $0 : nil }, consents: decided)
    }

    private func decide(
        _ texts: [ReadConsentTexts.Row]
    ) -> ([Consents.Decided], Consents.RegistrationFault?) {
        guard let consents else { return ([], nil) }
        let words = Dictionary(
            texts.map { ($0.purpose, $0.words) }, uniquingKeysWith: { $1 })
        do throws(Consents.RegistrationFault) {
            return (try Consents.atRegistration(consents, words: words), nil)
        } catch {
            return ([], error)
        }
    }

    /// Her decisions in the order in which she made them, as rows from number 1.
    private func rows(_ decided: [Consents.Decided]) throws -> [ConsentRow] {
        let app = try context.appName()
        return decided.enumerated().map { index, decision in
            ConsentRow(
                number: Int64(index) + 1, purpose: decision.purpose, kept: decision.kept,
                decidedAt: context.now, app: app)
        }
    }

    private func write(
        _ card: CardNumber, _ prefetched: Prefetched, in transaction: inout Transaction
    ) throws {
        var member = member
        if let scene = prefetched.scene { member.come(by: scene) }
        let event = try MemberEvents.registered(
            member, birthday: birthday, referrer: prefetched.referrer,
            incentive: prefetched.terms, consents: prefetched.consents, profile: profile,
            id: eventId, at: context.now)
        let merchant = context.merchant
        let consents = prefetched.consents.isEmpty ? [] : try rows(prefetched.consents)
        try transaction.pipeline { pipeline in
            if let binding = proof.binding {
                _ = pipeline.add(UseCode(binding: binding, at: context.now))
            }
            _ = pipeline.add(
                InsertMembers(
                    rows: [.init(member: member, card: card, referrer: prefetched.referrer)]))
            _ = pipeline.add(
                InsertNameGrams(
                    merchant: merchant, member: member.id, grams: member.search.grams))
            _ = pipeline.add(TouchReviews(merchant: merchant, members: [member.id]))
            if let terms = prefetched.terms, let origin = member.origin {
                _ = pipeline.add(
                    InsertSourceIncentive(
                        merchant: merchant, member: member.id,
                        source: MemberSource(origin, scene: member.scene),
                        costMinor: terms.incentiveCostMinor, at: context.now))
            }
            if !consents.isEmpty {
                _ = pipeline.add(
                    InsertConsents(merchant: merchant, member: member.id, rows: consents))
            }
            let devices = throttled.filter { $0.kind == .device }
            if !devices.isEmpty {
                _ = pipeline.add(
                    InsertTraits(
                        merchant: merchant,
                        traits: devices.map {
                            MemberTrait(member: member.id, reason: .device, digest: $0.subject)
                        }))
            }
            noteLinks(of: member.id, broughtBy: prefetched.referrer, to: &pipeline)
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

extension RegistrationWork {
    /// What she has that others may have too, and the circle of whoever has brought her.
    private func noteLinks(
        of member: UUIDv7, broughtBy referrer: UUIDv7?, to pipeline: inout Pipeline
    ) {
        let (merchant, at) = (context.merchant, context.now)
        let circle = referrer.map { [vault.circle(of: $0, merchant: merchant)] } ?? []
        _ = pipeline.add(
            NoteAbuseLinks(merchant: merchant, member: member, things: things + circle, at: at))
        if let referrer {
            _ = pipeline.add(
                NoteAbuseLinks(merchant: merchant, member: referrer, things: circle, at: at))
        }
    }
}

extension NewMember {
    /// What the QR code says comes before what the caller has said; that of a store enrols there.
    fileprivate mutating func come(by scene: SceneRow) {
        origin = scene.origin
        originReference = scene.label
        self.scene = scene.id
        storeId = storeId ?? scene.store
    }
}

/// What proves that a phone is hers.
enum PhoneProof: Sendable {
    /// A code that was sent to it, and what is kept of the one that she gives.
    case sms(CodeBinding, hash: [UInt8])
    /// A platform says so.
    case vouched

    var binding: CodeBinding? {
        switch self {
        case .sms(let binding, _): binding
        case .vouched: nil
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
