import MemberDomain
import Messages
import OfflineTokens
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Codes`.
struct CodesHandlers: MemberV1.Codes.Handlers {
    let parts: MemberParts

    func issueMyCode(
        _ request: MemberV1.IssueMyCodeRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueMyCodeReply {
        let context = try RequestContext(call, clock: parts.clock)
        // The key is asked for and not kept: a code is never stored, and a repeated call gets
        // another one, which takes the place of the one whose answer was lost.
        _ = try context.operation()
        let member = try await parts.caller(context)
        var random = SystemRandomNumberGenerator()
        let code = MemberCode(high: random.next(), low: random.next())
        let expiresAt = context.now.adding(seconds: MemberCode.lifetimeSeconds)
        let insert = InsertMemberCode(
            merchant: context.merchant,
            hash: parts.vault.hash(of: code, merchant: context.merchant), member: member.id,
            issuedAt: context.now, expiresAt: expiresAt)
        let subject = parts.vault.subject("member-code", member.id.description)
        try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try transaction.pipeline { pipeline in
                // Of two codes that are asked for at once the later one is the newest.
                _ = pipeline.add(LockSubjects(merchant: insert.merchant, subjects: [subject]))
                _ = pipeline.add(
                    ReplaceMemberCode(merchant: insert.merchant, member: insert.member))
                _ = pipeline.add(insert)
            }
        }
        return MemberV1.IssueMyCodeReply(code: code.text, expiresAt: expiresAt)
    }

    func issueMyOfflineCode(
        _ request: MemberV1.IssueMyOfflineCodeRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueMyOfflineCodeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try context.operation()
        guard let key = try parts.keys.offline.current(of: context.merchant) else {
            throw Refusal(.offlineNotOffered)
        }
        let member = try await parts.caller(context)
        let profile = try await parts.profile(context)
        let level = try await parts.reader.held(
            of: member, profile: profile, now: context.now, deadline: context.deadline)
        let serial = parts.identifiers.next()
        let work = OfflineCodeWork(
            context: context, operation: operation,
            code: OfflineCode(
                serial: serial, merchant: context.merchant, member: member.id,
                levelCode: profile.scheme.level(rank: level.rank).code,
                levelRank: UInt8(clamping: level.rank),
                spendLimitMinor: member.blocks.spending ? 0 : parts.offlineSpendLimitMinor,
                currency: profile.currency, issuedAt: context.now,
                expiresAt: context.now.adding(seconds: OfflineCodeRules.lifetimeSeconds)),
            kid: key.kid, subject: parts.vault.subject("offline-code", member.id.description))
        let issued = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
        guard
            let signer = try parts.keys.offline.key(named: issued.kid, of: context.merchant)
        else { throw Refusal(.offlineNotOffered) }
        return MemberV1.IssueMyOfflineCodeReply(
            code: try issued.code.signed(by: signer), expiresAt: issued.code.expiresAt,
            spendLimitMinor: issued.code.spendLimitMinor, currency: issued.code.currency.code,
            replayed: issued.replayed)
    }

    func getOfflineKeys(
        _ request: MemberV1.GetOfflineKeysRequest, _ call: CallContext
    ) async throws -> MemberV1.GetOfflineKeysReply {
        let context = try RequestContext(call, clock: parts.clock)
        let signers = try parts.keys.offline.all(of: context.merchant)
        guard !signers.isEmpty else { throw Refusal(.offlineNotOffered) }
        let bundle = try OfflineKeyBundle(
            merchant: context.merchant, signers: signers, issuedAt: context.now)
        return MemberV1.GetOfflineKeysReply(
            merchantId: context.merchant.description,
            keys: bundle.keys.keys.map {
                MemberV1.OfflineKey(kid: $0.kid, publicKey: $0.publicKey)
            }, validUntil: bundle.validUntil, bundle: bundle.text)
    }

    func readOfflineKeys(
        _ request: MemberV1.GetOfflineKeysRequest, _ call: CallContext
    ) async throws -> MemberV1.GetOfflineKeysReply {
        try await getOfflineKeys(request, call)
    }
}
