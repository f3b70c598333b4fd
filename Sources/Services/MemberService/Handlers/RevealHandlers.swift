import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Reveal`.
struct RevealHandlers: MemberV1.Reveal.Handlers {
    let parts: MemberParts

    func show(
        _ request: MemberV1.RevealMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.RevealMemberReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let member = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        guard let reason = StaffReason(request.reason) else {
            throw Refusal.invalid(
                "reason", "is not 1 to \(StaffReason.maximumCharacters) characters")
        }
        let fields = try request.fields.map(RevealedField.init)
        guard !fields.isEmpty, Set(fields).count == fields.count else {
            throw Refusal.invalid("fields", "names none, or one of them twice")
        }
        let work = RevealWork(
            context: context, member: member, scope: try context.scope(), fields: fields,
            reason: reason, subject: parts.vault.subject("reveal", context.principal.subject),
            eventId: parts.identifiers.next())
        let (record, remaining) = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        // Opened after the commit: nobody sees what no row of the audit tells of.
        let personal = try parts.vault.open(
            record.personal, merchant: context.merchant, member: record.id)
        var reply = MemberV1.RevealMemberReply(remaining: Int32(remaining))
        for field in fields {
            switch field {
            case .phone: reply.phone = personal.phone?.e164 ?? ""
            case .nickname: reply.nickname = personal.nickname ?? ""
            case .birthday: reply.birthday = personal.birthday?.description ?? ""
            }
        }
        return reply
    }
}

/// What can be shown in clear; as the audit spells it.
enum RevealedField: String, Sendable {
    case phone = "PHONE"
    case nickname = "NICKNAME"
    case birthday = "BIRTHDAY"

    init(_ field: MemberV1.RevealField) throws(Refusal) {
        switch field {
        case .revealPhone: self = .phone
        case .revealNickname: self = .nickname
        case .revealBirthday: self = .birthday
        case .unspecified, .unrecognized:
            throw .invalid(
                "fields", "has something else than REVEAL_PHONE, REVEAL_NICKNAME, REVEAL_BIRTHDAY")
        }
    }
}
