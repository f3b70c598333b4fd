import MemberDomain
import Messages
import Platforms
import Postgres
import Primitives
import ServiceKit

/// An account that a platform has just vouched for.
struct ShownIdentity: Sendable {
    let id: UUIDv7
    let identity: PlatformIdentity
    let index: IdentityIndex

    init(_ identity: PlatformIdentity, id: UUIDv7, vault: PersonalDataVault) {
        self.id = id
        self.identity = identity
        index = vault.index(of: identity)
    }

    /// Gives the account to a member, under her key.
    func bind(
        to member: UUIDv7, dataKey: [UInt8], vault: PersonalDataVault, context: RequestContext,
        in transaction: inout Transaction
    ) throws -> IdentityRow {
        let row = IdentityRow(
            id: id, member: member, platform: identity.platform, app: identity.app,
            boundAt: context.now)
        let cipher = try vault.seal(
            identity, id: id, merchant: context.merchant, dataKey: dataKey)
        let payer = vault.thing(.payer, identity.subject, merchant: context.merchant)
        try transaction.pipeline { pipeline in
            if identity.platform.pays {
                _ = pipeline.add(
                    NoteAbuseLinks(
                        merchant: context.merchant, member: member, things: [payer],
                        at: context.now))
            }
            _ = pipeline.add(
                InsertIdentity(merchant: context.merchant, row: row, index: index, cipher: cipher))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .identityBound, object: member.description,
                        change: AuditEntry.Change(
                            before: "", after: "\(row.platform.rawValue) \(id)")), by: context))
        }
        return row
    }
}

extension Platform {
    /// Whether payments name whoever pays as the platform does.
    fileprivate var pays: Bool {
        switch self {
        case .weChat, .alipay: true
        case .weCom, .dingTalk, .tmall, .jd, .meituan, .dianping: false
        }
    }
}

/// Lets in whom a platform vouches for, gives her the account, or registers her: in one transaction.
struct PlatformLogInWork: Sendable {
    struct Admitted: Sendable {
        let member: UUIDv7
        let isRegistered: Bool
        /// The call that was answered before; its tokens are new ones all the same.
        let replayed: UUIDv7?
    }

    typealias Outcome = Result<Admitted, Refusal>

    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let vault: PersonalDataVault
    let shown: ShownIdentity
    /// How she would be registered; nil where the platform told no phone.
    let registration: RegistrationWork?
    /// Of a proof that the platform would take again; nil of one that it does not.
    let proofHash: [UInt8]?

    /// The answer of an earlier call with the same key, before the platform is asked: it takes a code
    /// once.
    static func replay(
        _ operation: OperationKey, in transaction: inout Transaction
    ) throws -> Admitted? {
        guard let replay = try Idempotency.begin(operation, in: &transaction) else { return nil }
        let stored = try replay.reply(MemberV1.PlatformLogInReply.self)
        guard let stored, let member = (stored.member?.id).flatMap({ UUIDv7($0) }) else {
            throw MalformedRow(problem: "an operation without its member")
        }
        return Admitted(
            member: member, isRegistered: stored.registered, replayed: replay.operationId)
    }

    func run(in transaction: inout Transaction) throws -> Outcome {
        if let admitted = try Self.replay(operation, in: &transaction) { return .success(admitted) }
        let (facts, record) = try prefetch(in: &transaction)
        switch PlatformLogIn.decide(facts) {
        case .refuse(let refusal): return .failure(try keep(Refusal(of: refusal), &transaction))
        case .admit(let member):
            return .success(try admit(member, isRegistered: false, in: &transaction))
        case .bind(let member):
            if let refused = try useProof(in: &transaction) { return .failure(refused) }
            guard let record, record.id == member else { throw Refusal(.aborted) }
            _ = try shown.bind(
                to: member,
                dataKey: try record.ownDataKey(vault, context.merchant, in: &transaction),
                vault: vault, context: context, in: &transaction)
            return .success(try admit(member, isRegistered: false, in: &transaction))
        case .register:
            if let refused = try useProof(in: &transaction) { return .failure(refused) }
            return try register(in: &transaction)
        }
    }

    private func register(in transaction: inout Transaction) throws -> Outcome {
        guard let registration, let dataKey = registration.member.personal.dataKey else {
            return .failure(Refusal(.memberNotFound))
        }
        if let refusal = try registration.register(in: &transaction) {
            return .failure(try keep(refusal, &transaction))
        }
        let member = registration.member.id
        _ = try shown.bind(
            to: member, dataKey: dataKey, vault: vault, context: context, in: &transaction)
        return .success(try admit(member, isRegistered: true, in: &transaction))
    }

    /// All locks at once: the account's, the phone's and the device's.
    private func prefetch(
        in transaction: inout Transaction
    ) throws -> (PlatformLogIn.Facts, MemberRecord?) {
        let merchant = context.merchant
        let subjects = [shown.index.subject] + (registration?.throttled.map(\.subject) ?? [])
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockSubjects(merchant: merchant, subjects: subjects))
            return (
                holders: pipeline.add(
                    FindHolders(
                        merchant: merchant, subject: shown.index.subject,
                        person: shown.index.person)),
                phone: registration?.member.phoneIndex.map { index in
                    pipeline.add(
                        FindMemberByPhone(merchant: merchant, phoneIndex: index, scope: .merchant))
                }
            )
        }
        var facts = PlatformLogIn.Facts()
        facts.hasPhone = registration != nil
        for holder in try read.holders.rows {
            let known = PlatformLogIn.Known(member: holder.member, isActive: holder.isActive)
            if holder.isAccount { facts.byAccount = known } else { facts.byPerson = known }
        }
        let byPhone = try read.phone?.rows.first
        facts.byPhone = byPhone.map {
            PlatformLogIn.Known(member: $0.id, isActive: $0.state == .active)
        }
        guard facts.byAccount == nil, let member = (facts.byPerson ?? facts.byPhone)?.member else {
            return (facts, nil)
        }
        // Two accounts of hers that come at once are counted one after the other.
        let own = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return (
                count: pipeline.add(CountIdentities(merchant: merchant, member: member)),
                record: pipeline.add(
                    FindMemberById(merchant: merchant, id: member, scope: .merchant))
            )
        }
        facts.accounts = Int(try own.count.rows.first ?? 0)
        // She may have left before her lock was ours.
        guard let record = try own.record.rows.first, !record.isGone else {
            throw Refusal(.aborted)
        }
        return (facts, record)
    }

    private func admit(
        _ member: UUIDv7, isRegistered: Bool, in transaction: inout Transaction
    ) throws -> Admitted {
        if !isRegistered {
            try transaction.run(
                InsertAudit(AuditEntry(.memberLoggedIn, object: member.description), by: context))
        }
        let reply = MemberV1.PlatformLogInReply(
            member: MemberV1.Member(id: member.description), registered: isRegistered)
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return Admitted(member: member, isRegistered: isRegistered, replayed: nil)
    }

    private func useProof(in transaction: inout Transaction) throws -> Refusal? {
        guard let proofHash else { return nil }
        let used = try transaction.run(
            UseProof(merchant: context.merchant, hash: proofHash, at: context.now))
        guard used.isEmpty else { return nil }
        return Refusal(.platformCodeInvalid, facts: ["reason": "USED"])
    }

    /// A refusal that is an answer is kept: it is committed, with what it cost.
    private func keep(
        _ refusal: Refusal, _ transaction: inout Transaction
    ) throws -> Refusal {
        if Idempotency.storable(refusal) {
            try Idempotency.finish(
                operation, id: operationId, refused: refusal, in: &transaction)
        }
        return refusal
    }
}

extension MemberRecord {
    /// Her key, or a new one for whom was taken over without personal data; under her lock.
    func ownDataKey(
        _ vault: PersonalDataVault, _ merchant: UUIDv7, in transaction: inout Transaction
    ) throws -> [UInt8] {
        if let key = personal.dataKey { return key }
        let key = try vault.freshDataKey()
        try transaction.run(SetDataKey(merchant: merchant, member: id, dataKey: key))
        return key
    }
}
