import MemberDomain
import Messages
import OfflineTokens
import Postgres
import Primitives
import ServiceKit

/// Somebody who was named, and by what.
struct Identified: Sendable {
    let name: MemberReader.Name
    let by: MemberV1.IdentifiedBy
    /// Where it was read along with what named her.
    var member: MemberRecord?
}

extension MemberParts {
    private static let longestOperation = 256
    private static let longestRetrySeconds: Int64 = 86_400

    func identify(
        _ request: MemberV1.ResolveMemberRequest, _ context: RequestContext
    ) async throws -> Identified {
        let given = [request.memberId, request.memberCode, request.phone].count { !$0.isEmpty }
        guard given == 1 else {
            throw Refusal.invalid(
                "memberId", "or memberCode or phone must be given, and only one of them")
        }
        let operation = try request.spendingOperation(longest: Self.longestOperation)
        if !request.memberId.isEmpty {
            guard let id = UUIDv7(request.memberId) else { throw Refusal(.memberNotFound) }
            return Identified(name: .id(id), by: .id)
        }
        if !request.memberCode.isEmpty {
            return try await identify(
                code: request.memberCode, operation: operation,
                retrySeconds: try request.timeToRetry(longest: Self.longestRetrySeconds), context)
        }
        guard let phone = PhoneNumber(request.phone) else { throw Refusal(.invalidPhone) }
        return Identified(name: .phone(index: vault.index(of: phone)), by: .phone)
    }

    /// - Parameters:
    ///   - operation: what uses a dynamic code up; nil where she is only looked up.
    ///   - retrySeconds: as `MemberCodeRules.fault` takes it.
    func identify(
        code text: String, operation: String?, retrySeconds: Int64? = nil,
        _ context: RequestContext
    ) async throws -> Identified {
        if OfflineCode.isOne(text) {
            return Identified(name: .id(try offlineMember(text, context)), by: .offline)
        }
        if let card = CardNumber(text) { return Identified(name: .card(card), by: .card) }
        guard let code = MemberCode(text) else { throw Refusal(.memberNotFound) }
        let hash = vault.hash(of: code, merchant: context.merchant)
        if let operation {
            let member = try await codes.value(
                of: UseMemberCodes.Key(
                    merchant: context.merchant, hash: hash, operation: operation,
                    now: context.now), deadline: context.deadline)
            if let member {
                return Identified(name: .id(member.id), by: .code, member: member)
            }
        }
        // Where it is to be used, it was before, by this operation perhaps, or it is not good: that
        // says its row.
        let row = try await pool.query(
            ReadMemberCode(merchant: context.merchant, hash: hash),
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ).first
        if let fault = MemberCodeRules.fault(
            of: row?.kept, operation: operation, retrySeconds: retrySeconds, now: context.now)
        {
            throw Refusal(.memberCodeInvalid, facts: ["reason": fault.rawValue])
        }
        guard let row else { throw Refusal(.memberNotFound) }
        return Identified(name: .id(row.member), by: .code)
    }

    private func offlineMember(
        _ text: String, _ context: RequestContext
    ) throws(Refusal) -> UUIDv7 {
        let signers: [OfflineSigningKey]
        do {
            signers = try keys.offline.all(of: context.merchant)
        } catch {
            throw Refusal(.internalError)
        }
        let keys = OfflineKeySet(merchant: context.merchant, keys: signers.map(\.publicKey))
        do throws(OfflineFault) {
            return try OfflineCode.verify(text, keys: keys, at: context.now).member
        } catch {
            throw Refusal(of: error)
        }
    }
}

extension Refusal {
    /// Why an offline code is not taken.
    init(of fault: OfflineFault) {
        let reason =
            switch fault {
            case .malformed: "MALFORMED"
            case .otherMerchant: "OTHER_MERCHANT"
            case .keyUnknown: "KEY_UNKNOWN"
            case .forged: "FORGED"
            case .notYetValid: "NOT_YET_VALID"
            case .expired: "EXPIRED"
            }
        self.init(.offlineCodeInvalid, facts: ["reason": reason])
    }
}

extension MemberV1.ResolveMemberRequest {
    /// How long after a code's end its operation may show it again; nil: whenever.
    fileprivate func timeToRetry(longest: Int64) throws(Refusal) -> Int64? {
        guard (0...longest).contains(retrySeconds) else {
            throw .invalid("retrySeconds", "is not from 0 to \(longest)")
        }
        return retrySeconds == 0 ? nil : retrySeconds
    }

    /// What uses a code up; nil where she is only looked up.
    fileprivate func spendingOperation(longest: Int) throws(Refusal) -> String? {
        switch purpose {
        case .unspecified, .identify: return nil
        case .spend:
            guard (1...longest).contains(operation.utf8.count) else {
                throw .invalid("operation", "is not 1 to \(longest) characters")
            }
            return operation
        case .unrecognized: throw .invalid("purpose", "is not IDENTIFY or SPEND")
        }
    }
}
