import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Gives another phone to a member, in one transaction (A13). What the old phone registered and when
/// stays known: a phone that changes hands registers no sooner for it.
struct PhoneWork: Sendable {
    /// What allows it.
    enum Consent: Sendable {
        /// The codes that she gives for the old phone and for the new one.
        case codes(app: String, old: String, new: String)
        case staff(StaffReason)
    }

    private static let field = "phone"

    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    /// Names the change in the history, too.
    let eventId: UUIDv7
    let profile: MerchantProfile
    let member: UUIDv7
    let scope: MemberScope
    let phone: PhoneNumber
    let consent: Consent
    let vault: PersonalDataVault
    let cache: FactsCache

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.ChangePhoneReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            // The phone is not kept with the answer; the caller has it.
            guard var reply = try replay.reply(MemberV1.ChangePhoneReply.self) else {
                throw MalformedRow(problem: "a change of phone without its answer")
            }
            reply.phone = Masking.phone(phone)
            reply.replayed = true
            return .success(reply)
        }
        let merchant = context.merchant
        // Whose phone it is now, and whose it is to be: all who speak of either wait.
        guard
            let known = try transaction.run(
                FindMemberById(merchant: merchant, id: member, scope: scope)
            ).first, !known.isGone
        else { return try refuse(Refusal(.memberNotFound), &transaction) }
        let old = try vault.open(known.personal, merchant: merchant, member: member).phone
        let subjects = [phone, old].compactMap { $0 }.map { vault.subject("phone", $0.e164) }
        try transaction.run(LockSubjects(merchant: merchant, subjects: subjects))
        guard
            let record = try MemberRecord.lock(
                member, scope: scope, merchant: merchant, in: &transaction),
            record.personal.phone == known.personal.phone
        else { throw Refusal(.aborted) }
        guard old != phone else {
            return .failure(.invalid("newPhone", "is the phone that the member has"))
        }
        if let refusal = try use(consent, old: old, record, in: &transaction) {
            return try refuse(refusal, &transaction)
        }
        let index = vault.index(of: phone)
        let isTaken = try transaction.run(PhoneIsTaken(merchant: merchant, phoneIndex: index))
        guard isTaken.first == false else { return try refuse(Refusal(.phoneTaken), &transaction) }
        let reply = try write(record, index, old: old, in: &transaction)
        var kept = reply
        kept.phone = ""
        try Idempotency.finish(
            operation, id: operationId, response: try kept.serializedBytes(), in: &transaction)
        return .success(reply)
    }

    /// Nil where she may; a wrong code costs a try, and that is committed.
    private func use(
        _ consent: Consent, old: PhoneNumber?, _ record: MemberRecord,
        in transaction: inout Transaction
    ) throws -> Refusal? {
        guard case .codes(let app, let oldCode, let newCode) = consent else { return nil }
        guard record.state == .active else { return Refusal(.memberBlocked) }
        var bindings: [CodeBinding] = []
        for (number, code, field) in [
            (old, oldCode, "oldPhoneCode"), (phone, newCode, "newPhoneCode"),
        ] {
            // A member who has no phone yet proves the new one alone.
            guard let number else { continue }
            let binding = CodeBinding(
                merchant: context.merchant, phoneIndex: vault.index(of: number),
                purpose: .changePhone, app: app)
            let hash = vault.codeHash(
                code, merchant: context.merchant, phoneIndex: binding.phoneIndex,
                purpose: binding.purpose.rawValue, app: app)
            let sent = try transaction.run(ReadCode(binding: binding)).first?.sent(given: hash)
            if let fault = SmsVerification.fault(of: sent, now: context.now) {
                if fault == .wrong { try transaction.run(CountFailedTry(binding: binding)) }
                return Refusal(
                    .invalidSmsCode, facts: ["reason": fault.rawValue, "field": field])
            }
            bindings.append(binding)
        }
        for binding in bindings { try transaction.run(UseCode(binding: binding, at: context.now)) }
        return nil
    }

    private func write(
        _ record: MemberRecord, _ index: [UInt8], old: PhoneNumber?,
        in transaction: inout Transaction
    ) throws -> MemberV1.ChangePhoneReply {
        let merchant = context.merchant
        let dataKey = try record.ownDataKey(vault, merchant, in: &transaction)
        let cipher = try vault.seal(
            phone: phone, merchant: merchant, member: member, dataKey: dataKey)
        let change = MemberChange(
            context: context, profile: profile, record: record, eventId: eventId, cache: cache)
        let facts = try change.facts(blocks: record.blocks, in: &transaction)
        var reason: StaffReason?
        // Whoever has her old phone may have her sessions, too.
        var epoch = record.epoch
        if case .staff(let given) = consent {
            reason = given
            epoch += 1
        }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                UpdatePhone(
                    merchant: merchant, member: member, cipher: cipher, index: index,
                    tail: vault.tailKey(phone.tail, merchant: merchant), version: change.version,
                    eventSeq: change.eventSeq, epoch: epoch))
            _ = pipeline.add(
                InsertProfileChanges(
                    merchant: merchant, member: member,
                    rows: [
                        ProfileChangeRow(
                            change: eventId, of: Self.field, before: old.map(digest),
                            after: digest(phone), reason: reason, by: context)
                    ]))
            _ = pipeline.add(
                NoteAbuseLinks(
                    merchant: merchant, member: member,
                    things: [vault.thing(.phone, phone.e164, merchant: merchant)],
                    at: context.now))
            try change.tell(
                facts, changed: [Self.field],
                AuditEntry(
                    .memberPhoneChanged, object: member.description, reason: reason?.text),
                in: &pipeline)
        }
        return MemberV1.ChangePhoneReply(phone: Masking.phone(phone), facts: facts)
    }

    /// What the history keeps of a phone.
    private func digest(_ phone: PhoneNumber) -> [UInt8] {
        vault.digest(
            of: phone.e164, in: Self.field, merchant: context.merchant, member: member)
    }

    private func refuse(
        _ refusal: Refusal, _ transaction: inout Transaction
    ) throws -> Result<MemberV1.ChangePhoneReply, Refusal> {
        if Idempotency.storable(refusal) {
            try Idempotency.finish(
                operation, id: operationId, refused: refusal, in: &transaction)
        }
        return .failure(refusal)
    }
}

struct UpdatePhone: Statement {
    static let sql = """
        UPDATE members SET phone_cipher = $3, phone_index = $4, phone_tail = $5, version = $6,
            event_seq = $7, epoch = $8
        WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let cipher: [UInt8]
    let index: [UInt8]
    let tail: Int64
    let version: Int64
    let eventSeq: Int64
    let epoch: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(cipher)
        parameters.append(index)
        parameters.append(tail)
        parameters.append(version)
        parameters.append(eventSeq)
        parameters.append(epoch)
    }
}
