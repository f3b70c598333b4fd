import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// A code by SMS that a member gives beside her token: that she has the phone now.
struct FreshCode: Sendable {
    let binding: CodeBinding
    let codeHash: [UInt8]
    let phoneSubject: [UInt8]

    /// Of her phone: taken before that of a member, as whoever changes phones does.
    var lock: LockSubjects {
        LockSubjects(merchant: binding.merchant, subjects: [phoneSubject])
    }

    /// What is wrong with the code; it is used up where nothing is. A wrong one costs a try, which
    /// counts where the transaction is committed although the call is refused.
    func check(at now: Instant, in transaction: inout Transaction) throws -> Refusal? {
        let code = try transaction.pipeline { pipeline in
            _ = pipeline.add(lock)
            return pipeline.add(ReadCode(binding: binding))
        }
        let sent = try code.rows.first?.sent(given: codeHash)
        guard let fault = SmsVerification.fault(of: sent, now: now) else {
            try transaction.run(UseCode(binding: binding, at: now))
            return nil
        }
        if fault == .wrong { try transaction.run(CountFailedTry(binding: binding)) }
        return Refusal(of: fault)
    }
}

extension MemberParts {
    /// Of a member without a phone none is ever good.
    func freshCode(
        _ text: String, for purpose: CodeBinding.Purpose, of record: MemberRecord,
        _ context: RequestContext
    ) throws -> FreshCode {
        guard SmsCodes.isWellFormed(text) else { throw Refusal(of: SmsVerification.Fault.wrong) }
        let personal = try vault.open(
            record.personal, merchant: context.merchant, member: record.id)
        guard let phone = personal.phone else {
            throw Refusal(of: SmsVerification.Fault.notSent)
        }
        let binding = CodeBinding(
            merchant: context.merchant, phoneIndex: vault.index(of: phone), purpose: purpose,
            app: try context.appName())
        return FreshCode(
            binding: binding,
            codeHash: vault.codeHash(
                text, merchant: context.merchant, phoneIndex: binding.phoneIndex,
                purpose: purpose.rawValue, app: binding.app),
            phoneSubject: vault.subject("phone", phone.e164))
    }

    /// The calling member, who is neither blocked nor gone.
    func caller(_ context: RequestContext) async throws -> MemberRecord {
        let id = try context.member()
        guard
            let record = try await reader.find(
                .id(id), merchant: context.merchant, scope: .own(id), deadline: context.deadline)
        else { throw Refusal(.memberNotFound) }
        switch record.state {
        case .active: return record
        case .blocked: throw Refusal(.memberBlocked)
        case .anonymised, .merged: throw Refusal(.memberNotFound)
        }
    }
}
