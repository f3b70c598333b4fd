import MemberDomain
import Messages
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Audit`.
struct AuditHandlers: MemberV1.Audit.Handlers {
    private static let list = "members.audit"
    private static let mostKnown = 1_000

    let parts: MemberParts
    let signing: AuditSigning

    func list(
        _ request: MemberV1.ListAuditRowsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListAuditRowsReply {
        let context = try RequestContext(call, clock: parts.clock)
        // Deeds belong to the merchant: whoever is confined to stores sees none.
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 1)
        let deeds = try await parts.pool.query(
            ReadAuditRows(
                merchant: context.merchant, object: request.object.isEmpty ? nil : request.object,
                actor: request.actor.isEmpty ? nil : request.actor, before: page.after?[0] ?? .max,
                limit: Int64(page.size + 1)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = deeds.prefix(page.size)
        let rows = shown.map(MemberV1.AuditRow.init)
        guard deeds.count > page.size, let last = shown.last else {
            return MemberV1.ListAuditRowsReply(rows: rows)
        }
        return MemberV1.ListAuditRowsReply(
            rows: rows, nextPageToken: Page.token(list: Self.list, [last.sequence]))
    }

    func listCheckpoints(
        _ request: MemberV1.ListAuditCheckpointsRequest, _ call: CallContext,
        _ responses: ResponseWriter<MemberV1.AuditCheckpoint>
    ) async throws {
        let context = try RequestContext(call, clock: parts.clock)
        let merchants = try await parts.pool.query(ReadMerchantIds(), deadline: context.deadline)
        for merchant in merchants {
            var after: Int64 = 0
            while true {
                let heads = try await parts.pool.query(
                    ReadCheckpoints(
                        merchant: merchant, after: after, behind: request.after ?? .epoch,
                        limit: 1_000),
                    settings: [.merchant(merchant)], deadline: context.deadline)
                guard let last = heads.last else { break }
                for head in heads {
                    try await responses.send(MemberV1.AuditCheckpoint(head))
                }
                after = last.head.position
            }
        }
    }

    func verify(
        _ request: MemberV1.VerifyAuditRequest, _ call: CallContext,
        _ responses: ResponseWriter<PatronV1.VerifyResult>
    ) async throws {
        let context = try RequestContext(call, clock: parts.clock)
        var merchant: UUIDv7?
        if !request.merchantId.isEmpty {
            guard let id = UUIDv7(request.merchantId) else {
                throw Refusal.invalid("merchantId", "is not a UUID")
            }
            merchant = id
        }
        guard request.known.count <= Self.mostKnown else {
            throw Refusal.invalid("known", "has more than \(Self.mostKnown)")
        }
        let verifier = AuditVerifier(
            pool: parts.pool, signing: signing, now: context.now,
            retiredBefore: AuditRetention.retiredBefore(context.now), deadline: context.deadline)
        try await verifier.run(merchant, known: try request.known.map(SignedHead.init)) {
            try await responses.send($0)
        }
    }
}

extension MemberV1.AuditRow {
    init(_ deed: AuditDeed) {
        self.init(
            sequence: deed.sequence, at: deed.at, actorKind: deed.actorKind, actor: deed.actor,
            role: deed.role ?? "", address: deed.address, app: deed.app ?? "",
            requestId: deed.requestId, action: deed.action, object: deed.object,
            reason: deed.reason ?? "", before: deed.before ?? "", after: deed.after ?? "",
            beforeDigest: deed.beforeDigest ?? [], afterDigest: deed.afterDigest ?? [])
    }
}

extension MemberV1.AuditCheckpoint {
    init(_ signed: SignedHead) {
        self.init(
            merchantId: signed.head.merchant.description, position: signed.head.position,
            at: signed.head.at, hash: signed.head.hash, kid: signed.kid,
            signature: signed.signature)
    }
}

extension SignedHead {
    init(_ checkpoint: MemberV1.AuditCheckpoint) throws {
        guard let merchant = UUIDv7(checkpoint.merchantId), let at = checkpoint.at else {
            throw Refusal.invalid("known", "has a checkpoint without merchantId or at")
        }
        self.init(
            head: AuditHead(
                merchant: merchant, position: checkpoint.position, hash: checkpoint.hash, at: at),
            kid: checkpoint.kid, signature: checkpoint.signature)
    }
}
