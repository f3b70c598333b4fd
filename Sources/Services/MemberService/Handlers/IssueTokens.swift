import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

extension MembersHandlers {
    func issueTokens(
        _ request: MemberV1.IssueTokensRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueTokensReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        guard request.refreshToken.isEmpty else {
            for (field, value) in [
                ("phone", request.phone), ("smsCode", request.smsCode),
                ("deviceId", request.deviceId),
            ]
            where !value.isEmpty {
                throw Refusal.invalid(field, "goes without refreshToken only")
            }
            return try await refresh(request.refreshToken, operation, context)
        }
        return try await logIn(request, operation, context)
    }

    private func logIn(
        _ request: MemberV1.IssueTokensRequest, _ operation: OperationKey,
        _ context: RequestContext
    ) async throws -> MemberV1.IssueTokensReply {
        guard let phone = PhoneNumber(request.phone) else { throw Refusal(.invalidPhone) }
        guard !request.smsCode.isEmpty else { throw Refusal.invalid("smsCode", "is missing") }
        var things = [parts.vault.thing(.phone, phone.e164, merchant: context.merchant)]
        if !request.deviceId.isEmpty {
            // A till would tie all of its members to each other.
            guard context.principal.appKind == .miniProgram else {
                throw Refusal.invalid("deviceId", "is not for this kind of app")
            }
            things.append(
                parts.vault.thing(
                    .device, try Refusal.named("deviceId", request.deviceId),
                    merchant: context.merchant))
        }
        let binding = CodeBinding(
            merchant: context.merchant, phoneIndex: parts.vault.index(of: phone),
            purpose: .logIn, app: try context.appName())
        let work = LogInWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            binding: binding, phoneSubject: parts.vault.subject("phone", phone.e164),
            codeHash: parts.vault.codeHash(
                request.smsCode, merchant: context.merchant, phoneIndex: binding.phoneIndex,
                purpose: binding.purpose.rawValue, app: binding.app),
            things: things)
        let admitted = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        let session = try await parts.openSession(
            member: admitted.member, epoch: admitted.epoch, context: context)
        return MemberV1.IssueTokensReply(session, admitted)
    }

    private func refresh(
        _ text: String, _ operation: OperationKey, _ context: RequestContext
    ) async throws -> MemberV1.IssueTokensReply {
        guard let given = RefreshToken(text) else { throw Refusal(.invalidRefreshToken) }
        let app = try context.appName()
        let work = RefreshWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            app: app, kind: .member, given: given, next: .make())
        let refreshed = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        let admitted = Admission(
            member: refreshed.holder.id, epoch: refreshed.epoch, isReplay: refreshed.isReplay)
        let session = try await parts.session(
            work.next, member: admitted.member, epoch: admitted.epoch, app: app, context: context)
        return MemberV1.IssueTokensReply(session, admitted)
    }
}

extension MemberV1.IssueTokensReply {
    fileprivate init(_ session: Session, _ admitted: Admission) {
        self.init(
            accessToken: session.access.token, refreshToken: session.refresh.text,
            accessTokenExpiresAt: session.access.expiresAt, memberId: admitted.member.description,
            replayed: admitted.isReplay)
    }
}
