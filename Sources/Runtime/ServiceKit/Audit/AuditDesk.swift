import Logging
package import Messages
import Postgres
import Primitives
package import ServiceLifecycle
package import TTRPC

/// Reading and proving the audit of a service: the RPCs of `Audit`, the same of every service.
package struct AuditDesk: MemberV1.Audit.Handlers, PointsV1.LedgerAudit.Handlers,
    MarketingV1.OfferAudit.Handlers
{
    private static let list = "audit.rows"
    private static let mostKnown = 1_000

    private let service: ServiceName
    private let pool: PostgresPool
    private let clock: any WallClock
    private let signing: AuditSigning
    private let chain: AuditChain
    private let retirement: BackgroundJob
    private let logger: Logger

    package init(_ runtime: ServiceRuntime, signing: AuditSigning) throws {
        service = runtime.service
        pool = runtime.pool
        clock = runtime.clock
        logger = runtime.logger
        self.signing = signing
        chain = AuditChain(pool: pool, clock: clock, signing: signing)
        retirement = AuditRetirement(
            pool: pool, days: try runtime.reader.value(AuditRetention.setting)
        ).job(clock, logger)
    }

    /// What extends the chains and signs their heads, and what lets old rows go.
    package var background: [any Service] {
        [
            BackgroundJob("audit-chain", every: AuditChain.period, logger: logger, chain.run),
            retirement,
        ]
    }

    package func list(
        _ request: PatronV1.ListAuditRowsRequest, _ call: CallContext
    ) async throws -> PatronV1.ListAuditRowsReply {
        let context = try RequestContext(call, clock: clock)
        // Deeds belong to the merchant: whoever is confined to stores sees none.
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 1)
        let deeds = try await pool.query(
            ReadAuditRows(
                merchant: context.merchant, object: request.object.isEmpty ? nil : request.object,
                actor: request.actor.isEmpty ? nil : request.actor, before: page.after?[0] ?? .max,
                limit: Int64(page.size + 1)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = deeds.prefix(page.size)
        let rows = shown.map(PatronV1.AuditRow.init)
        guard deeds.count > page.size, let last = shown.last else {
            return PatronV1.ListAuditRowsReply(rows: rows)
        }
        return PatronV1.ListAuditRowsReply(
            rows: rows, nextPageToken: Page.token(list: Self.list, [last.sequence]))
    }

    package func listCheckpoints(
        _ request: PatronV1.ListAuditCheckpointsRequest, _ call: CallContext,
        _ responses: ResponseWriter<PatronV1.AuditCheckpoint>
    ) async throws {
        let context = try RequestContext(call, clock: clock)
        let merchants = try await pool.query(
            ReadAuditMerchants(), settings: [.allMerchants], deadline: context.deadline)
        for merchant in merchants {
            var after: Int64 = 0
            while true {
                let heads = try await pool.query(
                    ReadCheckpoints(
                        merchant: merchant, after: after, behind: request.after ?? .epoch,
                        limit: 1_000),
                    settings: [.merchant(merchant)], deadline: context.deadline)
                guard let last = heads.last else { break }
                for head in heads {
                    try await responses.send(PatronV1.AuditCheckpoint(head, of: service))
                }
                after = last.head.position
            }
        }
    }

    package func verify(
        _ request: PatronV1.VerifyAuditRequest, _ call: CallContext,
        _ responses: ResponseWriter<PatronV1.VerifyResult>
    ) async throws {
        let context = try RequestContext(call, clock: clock)
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
        for checkpoint in request.known
        where !checkpoint.service.isEmpty && checkpoint.service != service.rawValue {
            throw Refusal.invalid("known", "has a checkpoint of \(checkpoint.service)")
        }
        let verifier = AuditVerifier(
            pool: pool, signing: signing, now: context.now,
            retiredBefore: AuditRetention.retiredBefore(context.now), deadline: context.deadline)
        try await verifier.run(merchant, known: try request.known.map(SignedHead.init)) {
            try await responses.send($0)
        }
    }
}

extension PatronV1.AuditRow {
    fileprivate init(_ deed: AuditDeed) {
        self.init(
            sequence: deed.sequence, at: deed.at, actorKind: deed.actorKind, actor: deed.actor,
            role: deed.role ?? "", address: deed.address, app: deed.app ?? "",
            requestId: deed.requestId, action: deed.action, object: deed.object,
            reason: deed.reason ?? "", before: deed.before ?? "", after: deed.after ?? "",
            beforeDigest: deed.beforeDigest ?? [], afterDigest: deed.afterDigest ?? [])
    }
}

extension PatronV1.AuditCheckpoint {
    fileprivate init(_ signed: SignedHead, of service: ServiceName) {
        self.init(
            merchantId: signed.head.merchant.description, position: signed.head.position,
            at: signed.head.at, hash: signed.head.hash, kid: signed.kid,
            signature: signed.signature, service: service.rawValue)
    }
}

extension SignedHead {
    fileprivate init(_ checkpoint: PatronV1.AuditCheckpoint) throws {
        guard let merchant = UUIDv7(checkpoint.merchantId), let at = checkpoint.at else {
            throw Refusal.invalid("known", "has a checkpoint without merchantId or at")
        }
        self.init(
            head: AuditHead(
                merchant: merchant, position: checkpoint.position, hash: checkpoint.hash, at: at),
            kid: checkpoint.kid, signature: checkpoint.signature)
    }
}
