import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Somebody who is to become a member, and what proves her phone.
struct NewPerson: Sendable {
    let phone: PhoneNumber
    let proof: PhoneProof
    let place: RegistrationForm.Place
    /// Where she came from, unless the QR code says otherwise.
    let origin: RegistrationForm.Origin
    /// What a QR code said, as it came; empty without one.
    var scene = ""
    /// What she agreed to; nil where a platform tells of her and nobody is there to be asked.
    let consents: [Consents.Choice]?
}

extension MemberParts {
    /// Everything that a registration writes, drawn up before its transaction.
    func registration(
        _ person: NewPerson, operation: OperationKey, context: RequestContext,
        profile: MerchantProfile
    ) throws -> RegistrationWork {
        let merchant = context.merchant
        var personal = PersonalData(phone: person.phone)
        var throttled: [(kind: ThrottleKind, subject: [UInt8])] = [
            (.phone, vault.subject("phone", person.phone.e164))
        ]
        var (store, terminal, referrer) = (UUIDv7?.none, [UInt8]?.none, CardNumber?.none)
        var birthday: Birthday?
        var things = [vault.thing(.phone, person.phone.e164, merchant: merchant)]
        let source: NewMember.Source
        switch person.place {
        case .miniProgram(let device, let nickname, let bornOn, let invitedBy):
            source = .miniProgram
            personal.nickname = nickname.text
            personal.birthday = bornOn?.date
            birthday = bornOn
            throttled.append((.device, vault.subject("device", device)))
            things.append(vault.thing(.device, device, merchant: merchant))
            things += clientAddress(context)
            referrer = invitedBy
        case .till(let storeId, let terminalId):
            source = .till
            store = storeId
            terminal = vault.subject("terminal", "\(storeId)|\(terminalId)")
        case .platform:
            source = .platform
            things += clientAddress(context)
        }
        let id = identifiers.next()
        return RegistrationWork(
            context: context, operation: operation, operationId: identifiers.next(),
            eventId: identifiers.next(), profile: profile, proof: person.proof,
            member: NewMember(
                merchant: merchant, id: id, source: source, storeId: store,
                registeredAt: context.now,
                personal: try vault.seal(personal, merchant: merchant, member: id),
                phoneIndex: vault.index(of: person.phone),
                standing: profile.rules.standingOfNewMember(now: context.now),
                search: vault.searchKeys(
                    phone: person.phone, names: [personal.nickname], merchant: merchant),
                origin: person.origin.origin, originReference: person.origin.reference),
            scene: try scene(person.scene, at: person.place, merchant: merchant),
            birthday: birthday, consents: person.consents, throttled: throttled,
            terminal: terminal, referrer: referrer, things: things, vault: vault,
            cards: CardNumber.candidates(3, prefix: profile.cardPrefix))
    }

    /// From which she registers, where it is hers and not the shop's.
    private func clientAddress(_ context: RequestContext) -> [AbuseLink.Thing] {
        guard !context.clientAddress.isEmpty else { return [] }
        return [vault.thing(.clientAddress, context.clientAddress, merchant: context.merchant)]
    }

    private func scene(
        _ text: String, at place: RegistrationForm.Place, merchant: UUIDv7
    ) throws(Refusal) -> UUIDv7? {
        guard !text.isEmpty else { return nil }
        switch place {
        case .miniProgram: break
        case .till, .platform: throw .invalid("scene", "is not for this kind of app")
        }
        guard let code = SceneCode(text, merchant: merchant, vault: vault) else {
            throw Refusal(.sceneInvalid)
        }
        return code.scene
    }
}

extension CardNumber {
    static func candidates(_ count: Int, prefix: String) -> [CardNumber] {
        var random = SystemRandomNumberGenerator()
        return (0..<count).compactMap { _ in CardNumber(prefix: prefix, random: random.next()) }
    }
}
