import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Credentials`.
///
/// A hash is computed between two transactions, on threads of its own, and for a phone that nobody has
/// or that has no password as well: neither answer nor time tells which it was.
struct CredentialHandlers: MemberV1.Credentials.Handlers {
    let parts: MemberParts
    let passwords: Passwords

    func logIn(
        _ request: MemberV1.PasswordLogInRequest, _ call: CallContext
    ) async throws -> MemberV1.CredentialReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        guard let phone = PhoneNumber(request.phone) else { throw Refusal(.invalidPhone) }
        guard PasswordPolicy.isWellFormed(request.password) else {
            throw Refusal(.invalidCredentials)
        }
        var address: [UInt8]?
        if !request.clientAddress.isEmpty {
            address = parts.vault.subject(
                "address", try Refusal.named("clientAddress", request.clientAddress))
        }
        let attempts = attempts(of: phone, context)
        let right = try await verified(request.password, attempts, address: address)
        let work = PasswordLogInWork(
            attempts: attempts, operation: operation, operationId: parts.identifiers.next(),
            right: right, renewedHash: await passwords.renewed(request.password, right?.hash))
        let admitted = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        return try await reply(to: admitted, context)
    }

    func setPassword(
        _ request: MemberV1.SetPasswordRequest, _ call: CallContext
    ) async throws -> MemberV1.CredentialReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        let member = try context.member()
        guard request.smsCode.isEmpty != request.oldPassword.isEmpty else {
            throw Refusal.invalid("smsCode", "or oldPassword must be given, and only one of them")
        }
        guard
            let record = try await parts.reader.find(
                .id(member), merchant: context.merchant, scope: .own(member),
                deadline: context.deadline),
            let phone = try parts.vault.open(
                record.personal, merchant: context.merchant, member: member
            ).phone
        else { throw Refusal(.memberNotFound) }
        guard
            MemberPasswordPolicy.isAcceptable(
                request.newPassword, phone: phone, names: try await parts.knownNames(context),
                breached: passwords.breached)
        else {
            throw Refusal(.passwordNotAcceptable)
        }
        let attempts = attempts(of: phone, context)
        let proof: SetPasswordWork.Proof
        if request.smsCode.isEmpty {
            proof = .old(try await verified(request.oldPassword, attempts, address: nil))
        } else {
            proof = .code(
                try parts.freshCode(request.smsCode, for: .setPassword, of: record, context))
        }
        let work = SetPasswordWork(
            attempts: attempts, operation: operation, operationId: parts.identifiers.next(),
            member: member, proof: proof,
            hash: try await passwords.hash(request.newPassword))
        let admitted = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        return try await reply(to: admitted, context)
    }

    func changeMyPhone(
        _ request: MemberV1.ChangeMyPhoneRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangePhoneReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        return try await changePhone(
            of: member, to: request.newPhone,
            .codes(
                app: try context.appName(), old: request.oldPhoneCode, new: request.newPhoneCode),
            context)
    }

    func changePhone(
        _ request: MemberV1.ChangePhoneRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangePhoneReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let member = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        return try await changePhone(
            of: member, to: request.newPhone, .staff(try StaffReason.read(request.reason)),
            context)
    }

    // MARK: Parts

    private func changePhone(
        of member: UUIDv7, to text: String, _ consent: PhoneWork.Consent,
        _ context: RequestContext
    ) async throws -> MemberV1.ChangePhoneReply {
        guard let phone = PhoneNumber(text) else { throw Refusal(.invalidPhone) }
        let work = PhoneWork(
            context: context, operation: try parts.vault.operation(context),
            operationId: parts.identifiers.next(), eventId: parts.identifiers.next(),
            profile: try await parts.profile(context), member: member, scope: try context.scope(),
            phone: phone, consent: consent, vault: parts.vault, cache: parts.facts)
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    private func attempts(of phone: PhoneNumber, _ context: RequestContext) -> PasswordAttempts {
        PasswordAttempts(
            context: context, phoneIndex: parts.vault.index(of: phone),
            account: parts.vault.subject("member password", phone.e164))
    }

    /// Whose password it is; nil where it is nobody's.
    private func verified(
        _ password: String, _ attempts: PasswordAttempts, address: [UInt8]?
    ) async throws -> FindCredential.Row? {
        let attempt = parts.identifiers.next()
        let context = attempts.context
        let found = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try attempts.gate(address: address, attempt: attempt, in: &transaction)
        }.get()
        return try await passwords.verify(password, found?.hash) ? found : nil
    }

    private func reply(
        to admitted: Admission, _ context: RequestContext
    ) async throws -> MemberV1.CredentialReply {
        let session = try await parts.openSession(
            member: admitted.member, epoch: admitted.epoch, context: context)
        return MemberV1.CredentialReply(
            accessToken: session.access.token, refreshToken: session.refresh.text,
            accessTokenExpiresAt: session.access.expiresAt,
            memberId: admitted.member.description, replayed: admitted.isReplay)
    }
}
