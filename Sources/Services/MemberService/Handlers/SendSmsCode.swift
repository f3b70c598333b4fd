import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

extension MembersHandlers {
    func sendSmsCode(
        _ request: MemberV1.SendSmsCodeRequest, _ call: CallContext
    ) async throws -> MemberV1.SendSmsCodeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        guard let phone = PhoneNumber(request.phone) else { throw Refusal(.invalidPhone) }
        let purpose = try CodeBinding.Purpose(request.purpose)
        let subjects = try subjects(of: request, phone: phone)
        let profile = try await parts.profile(context)
        guard profile.isSandbox else { throw Refusal(.smsProviderMissing) }

        let binding = CodeBinding(
            merchant: context.merchant, phoneIndex: parts.vault.index(of: phone),
            purpose: purpose, app: try context.appName())
        var random = SystemRandomNumberGenerator()
        let code = SmsCodes.code(random: random.next())
        let work = CodeWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            binding: binding, code: code,
            codeHash: parts.vault.codeHash(
                code, merchant: context.merchant, phoneIndex: binding.phoneIndex,
                purpose: purpose.rawValue, app: binding.app),
            subjects: subjects, budget: parts.sms.budget,
            appSubject: parts.vault.subject("app", binding.app),
            answers: try parts.keys.encryption.cipher(for: "answers"))
        let outcome = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
        switch outcome {
        case .success(let sent):
            if let alarm = sent.alarm {
                parts.sms.tell(alarm, app: binding.app, merchant: context.merchant)
            }
            return sent.reply
        case .failure(let refusal):
            if refusal.key == .smsBudgetSpent { parts.sms.countRefusal() }
            throw refusal
        }
    }

    private func subjects(
        of request: MemberV1.SendSmsCodeRequest, phone: PhoneNumber
    ) throws -> [(kind: RateKind, subject: [UInt8])] {
        var subjects: [(kind: RateKind, subject: [UInt8])] = [
            (.codeToPhone, parts.vault.subject("phone", phone.e164))
        ]
        if !request.clientAddress.isEmpty {
            let address = try Refusal.named("clientAddress", request.clientAddress)
            subjects.append((.codeFromAddress, parts.vault.subject("address", address)))
        }
        if !request.deviceId.isEmpty {
            let device = try Refusal.named("deviceId", request.deviceId)
            subjects.append((.codeFromDevice, parts.vault.subject("device", device)))
        }
        return subjects
    }
}

extension CodeBinding.Purpose {
    init(_ purpose: MemberV1.SmsPurpose) throws(Refusal) {
        switch purpose {
        case .register: self = .register
        case .logIn: self = .logIn
        case .changePhone: self = .changePhone
        case .setPassword: self = .setPassword
        case .exportData: self = .exportData
        case .deregister: self = .deregister
        case .unspecified, .unrecognized: throw .invalid("purpose", "is none of SmsPurpose")
        }
    }
}
