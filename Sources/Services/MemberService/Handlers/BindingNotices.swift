import MemberDomain
import Messages
import Platforms
import Postgres
import Primitives
import Providers
import ServiceKit
import TTRPC

/// Call-backs of shopping platforms about their users (A06).
///
/// Nothing of one is believed before its signature, age and app are checked. Its signature is its key:
/// the same call-back has its effect once.
extension IdentityHandlers {
    func handleBindingNotice(
        _ request: MemberV1.BindingNoticeRequest, _ call: CallContext
    ) async throws -> MemberV1.BindingNoticeReply {
        guard let merchant = UUIDv7(request.merchantId),
            let platform = Platform(rawValue: request.platform.uppercased()),
            let account = parts.platforms.partner(platform, of: merchant)
        else { return MemberV1.BindingNoticeReply(404, "UNKNOWN") }
        let now = parts.clock.now()
        let callBack: PartnerCallBack
        do throws(PlatformError) {
            callBack = try account.read(request.body, now: now)
        } catch {
            parts.logger.warning(
                "member call-back refused",
                metadata: [
                    "platform.name": "\(platform.rawValue)",
                    "notice.problem": .string("\(error)"),
                ])
            return MemberV1.BindingNoticeReply(401, "INVALID")
        }
        let context = RequestContext(
            call,
            as: Principal(kind: .service, merchant: merchant, subject: platform.rawValue),
            clock: parts.clock)
        let digest = parts.vault.subject(
            "call-back", String(decoding: request.body, as: UTF8.self))
        let operation = OperationKey(
            merchant: merchant, method: context.method, key: Base64.encodeForToken(digest),
            requestHash: digest)
        do {
            switch callBack.action {
            case .bind: try await take(callBack, operation, context)
            case .unbind: try await end(callBack, operation, context)
            }
            return MemberV1.BindingNoticeReply(200, "SUCC")
        } catch let refusal as Refusal where refusal.outcome == .definite {
            return MemberV1.BindingNoticeReply(200, refusal.key.key)
        } catch let status as RPCStatus {
            // The stored refusal of the first time it came.
            guard let key = status.errorInfo?.key else { throw status }
            return MemberV1.BindingNoticeReply(200, key)
        }
    }

    private func take(
        _ callBack: PartnerCallBack, _ operation: OperationKey, _ context: RequestContext
    ) async throws {
        let profile = try await parts.profile(context)
        let person = try callBack.phone.map { text throws(Refusal) in
            guard let phone = PhoneNumber(text) else { throw Refusal(.invalidPhone) }
            return NewPerson(
                phone: phone, proof: .vouched, place: .platform,
                origin: .init(.platform, reference: callBack.identity.platform.rawValue),
                consents: nil)
        }
        let work = PlatformLogInWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            vault: parts.vault,
            shown: ShownIdentity(
                callBack.identity, id: parts.identifiers.next(), vault: parts.vault),
            registration: try person.map {
                try parts.registration(
                    $0, operation: operation, context: context, profile: profile)
            }, proofHash: nil)
        _ = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    private func end(
        _ callBack: PartnerCallBack, _ operation: OperationKey, _ context: RequestContext
    ) async throws {
        let merchant = context.merchant
        let index = parts.vault.index(of: callBack.identity)
        _ = try await Idempotency.perform(
            operation, id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.UnbindIdentityReply> in
            let found = try transaction.pipeline { pipeline in
                _ = pipeline.add(
                    LockSubjects(merchant: merchant, subjects: [index.subject]))
                return pipeline.add(
                    FindHolders(merchant: merchant, subject: index.subject, person: nil))
            }
            guard let holder = try found.rows.first else {
                return .refused(Refusal(.identityNotFound))
            }
            return try UnbindIdentityWork(
                context: context, member: holder.member, identity: holder.identity
            ).run(in: &transaction)
        }
    }
}

extension MemberV1.BindingNoticeReply {
    fileprivate init(_ status: Int32, _ word: String) {
        self.init(
            status: status, contentType: "application/json",
            body: Array("{\"sub_code\":\"\(word)\"}".utf8))
    }
}
