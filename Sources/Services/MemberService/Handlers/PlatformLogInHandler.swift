import MemberDomain
import Messages
import Platforms
import Postgres
import Primitives
import ServiceKit
import TTRPC

extension IdentityHandlers {
    func logIn(
        _ request: MemberV1.PlatformLogInRequest, _ call: CallContext
    ) async throws -> MemberV1.PlatformLogInReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        let platform = try Self.platformOfMembers(request.platform)
        let profile = try await parts.profile(context)
        let place = try request.place(today: profile.clock.businessDate(at: context.now))
        let earlier = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try PlatformLogInWork.replay(operation, in: &transaction)
        }
        if let earlier { return try await reply(to: earlier, profile, context) }
        let app = try parts.app(request.app, at: platform, context)
        let identity = try await parts.identify(request.code, by: app)
        let shown = ShownIdentity(identity, id: parts.identifiers.next(), vault: parts.vault)
        let person = try await person(
            place, request, behind: shown, by: app, context)
        let registration = try person.map {
            try parts.registration($0, operation: operation, context: context, profile: profile)
        }
        let work = PlatformLogInWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            vault: parts.vault, shown: shown, registration: registration,
            proofHash: app.takesAnyProofAgain && person != nil
                ? parts.vault.subject("proof", request.phoneProof) : nil,
            scene: SceneCode(request.scene, merchant: context.merchant, vault: parts.vault)?
                .scene)
        let admitted = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        return try await reply(to: admitted, profile, context)
    }

    /// Whom the platform names by a phone; nobody where the account is known, or no phone was told. A
    /// phone of the request itself is no proof, and there is no field for one.
    private func person(
        _ place: RegistrationForm.Place?, _ request: MemberV1.PlatformLogInRequest,
        behind shown: ShownIdentity, by app: any IdentityPlatform, _ context: RequestContext
    ) async throws -> NewPerson? {
        guard let place else { return nil }
        let holders = try await parts.pool.query(
            FindHolders(
                merchant: context.merchant, subject: shown.index.subject,
                person: shown.index.person),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard holders.isEmpty else { return nil }
        guard let phones = app as? any PhonePlatform else { throw Refusal(.platformNotOffered) }
        let text: String
        do throws(PlatformError) {
            text = try await phones.phone(proof: request.phoneProof)
        } catch {
            parts.logger.note(error, of: app.platform, app: app.app)
            throw Refusal(of: error)
        }
        guard let phone = PhoneNumber(text) else { throw Refusal(.invalidPhone) }
        return NewPerson(
            phone: phone, proof: .vouched, place: place, origin: .init(.miniProgram),
            scene: request.scene,
            consents: try Consents.Choice.read(request.consents, of: "consents"))
    }

    private func reply(
        to admitted: PlatformLogInWork.Admitted, _ profile: MerchantProfile,
        _ context: RequestContext
    ) async throws -> MemberV1.PlatformLogInReply {
        guard
            let record = try await parts.reader.find(
                .id(admitted.member), merchant: context.merchant, scope: .merchant,
                deadline: context.deadline)
        else { throw Refusal(.memberNotFound) }
        let shown = try await MembersHandlers(parts: parts).shown(
            record, profile: profile, context: context)
        var reply = MemberV1.PlatformLogInReply(
            member: shown, registered: admitted.isRegistered,
            replayed: admitted.replayed != nil)
        // The call may be a repeated one, and the member blocked since the first.
        let mayRepeat =
            admitted.replayed.map { Session.mayRepeat($0, now: context.now) } ?? true
        guard record.state == .active, mayRepeat else { return reply }
        let session = try await parts.openSession(
            member: record.id, epoch: record.epoch, context: context)
        reply.accessToken = session.access.token
        reply.refreshToken = session.refresh.text
        reply.accessTokenExpiresAt = session.access.expiresAt
        return reply
    }
}

extension IdentityPlatform {
    /// Whether we must see to it that what proves a phone does so once.
    fileprivate var takesAnyProofAgain: Bool {
        (self as? any PhonePlatform).map { !$0.takesProofOnce } ?? false
    }
}

extension MemberV1.PlatformLogInRequest {
    /// What the mini-program says of a person who may be a new one; nil where it asks for a log-in only.
    fileprivate func place(today: CalendarDate) throws(Refusal) -> RegistrationForm.Place? {
        guard !phoneProof.isEmpty else { return nil }
        var fields = RegistrationForm.Fields()
        fields.deviceId = deviceId
        fields.nickname = nickname
        fields.birthday = birthday
        fields.referralCode = referralCode
        do throws(RegistrationForm.Fault) {
            return try RegistrationForm.miniProgram(fields, today: today)
        } catch {
            throw Refusal(of: error)
        }
    }
}
