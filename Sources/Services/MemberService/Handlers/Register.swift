import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

extension MembersHandlers {
    func register(
        _ request: MemberV1.RegisterRequest, _ call: CallContext
    ) async throws -> MemberV1.RegisterReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        let profile = try await parts.profile(context)
        let form = try RegistrationForm(
            request, from: context.principal.appKind,
            today: profile.clock.businessDate(at: context.now))
        let work = try registration(
            form, request, operation: operation, context: context, profile: profile)
        let outcome = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
        switch outcome {
        case .refused(let refusal): throw refusal
        case .registered:
            return try await reply(
                to: work.member.id, profile: profile, context: context,
                withTokens: context.principal.appKind == .miniProgram)
        case .replayed(let member, let operation):
            var reply = try await reply(
                to: member, profile: profile, context: context,
                withTokens: context.principal.appKind == .miniProgram
                    && Session.mayRepeat(operation, now: context.now))
            reply.replayed = true
            return reply
        }
    }

    private func registration(
        _ form: RegistrationForm, _ request: MemberV1.RegisterRequest, operation: OperationKey,
        context: RequestContext, profile: MerchantProfile
    ) throws -> RegistrationWork {
        let binding = CodeBinding(
            merchant: context.merchant, phoneIndex: parts.vault.index(of: form.phone),
            purpose: .register, app: try context.appName())
        let hash = parts.vault.codeHash(
            form.code, merchant: context.merchant, phoneIndex: binding.phoneIndex,
            purpose: binding.purpose.rawValue, app: binding.app)
        return try parts.registration(
            NewPerson(
                phone: form.phone, proof: .sms(binding, hash: hash), place: form.place,
                origin: form.origin, scene: request.scene,
                consents: try Consents.Choice.read(request.consents, of: "consents")),
            operation: operation, context: context, profile: profile)
    }

    private func reply(
        to member: UUIDv7, profile: MerchantProfile, context: RequestContext, withTokens: Bool
    ) async throws -> MemberV1.RegisterReply {
        guard
            let record = try await parts.reader.find(
                .id(member), merchant: context.merchant, scope: .merchant,
                deadline: context.deadline)
        else { throw Refusal(.memberNotFound) }
        let shown = try await shown(record, profile: profile, context: context)
        // The call may be a repeated one, and the member blocked since the first.
        guard withTokens, record.state == .active else {
            return MemberV1.RegisterReply(member: shown)
        }
        let session = try await parts.openSession(
            member: member, epoch: record.epoch, context: context)
        return MemberV1.RegisterReply(
            member: shown, accessToken: session.access.token, refreshToken: session.refresh.text,
            accessTokenExpiresAt: session.access.expiresAt)
    }
}

extension RegistrationForm {
    init(
        _ request: MemberV1.RegisterRequest, from app: Principal.AppKind?, today: CalendarDate
    ) throws(Refusal) {
        var fields = Fields()
        fields.phone = request.phone
        fields.smsCode = request.smsCode
        fields.deviceId = request.deviceId
        fields.nickname = request.nickname
        fields.birthday = request.birthday
        fields.referralCode = request.referralCode
        fields.storeId = request.storeId
        fields.terminalId = request.terminalId
        fields.staffId = request.staffId
        fields.origin = try RegistrationOrigin(request.origin)
        fields.originReference = request.originReference
        do throws(Fault) {
            switch app {
            case .miniProgram: try self.init(miniProgram: fields, today: today)
            case .pos: try self.init(till: fields)
            case .console, nil: throw Fault.notForThisApp(field: "phone")
            }
        } catch {
            throw Refusal(of: error)
        }
    }
}
