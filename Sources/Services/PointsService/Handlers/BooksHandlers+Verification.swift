package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Whether the books are true, and how what is kept beside them is mended (N02).
extension BooksHandlers {
    package func verify(
        _ request: PatronV1.VerifyRequest, _ call: CallContext,
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
        let verifier = Verifier(
            reads: BookReads(
                pool: pool, scope: merchant.map { Setting.merchant($0) } ?? Setting.allMerchants,
                deadline: context.deadline))
        try await verifier.run(merchant) { try await responses.send($0) }
    }

    package func rebuild(
        _ request: PointsV1.RebuildRequest, _ call: CallContext
    ) async throws -> PointsV1.RebuildReply {
        let context = try RequestContext(call, clock: clock)
        let member = try Self.member(request.memberId, of: context)
        let rebuilt = try await pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try AccountRebuild.run(member, in: &transaction)
        }
        guard let rebuilt else {
            guard try await isKnown(member, context) else { throw Refusal(.memberNotFound) }
            return PointsV1.RebuildReply(changed: false, balance: PointsV1.PointsBalance())
        }
        // A balance that was cached before may be the wrong one, under this seq or any.
        await cache.replace(member, with: BalanceSnapshot(rebuilt.account, at: clock.now()))
        if !rebuilt.differences.isEmpty {
            logger.notice(
                "ledger.rebuilt",
                metadata: [
                    "merchant.id": "\(member.merchant)", "member.id": "\(member.member)",
                    "ledger.what": "\(rebuilt.differences.joined(separator: "; "))",
                ])
        }
        let snapshot = try await balances.read(member, deadline: context.deadline)
        return PointsV1.RebuildReply(
            changed: !rebuilt.differences.isEmpty, balance: PointsV1.PointsBalance(snapshot))
    }
}

extension BalanceSnapshot {
    fileprivate init(_ account: PointsAccount, at now: Instant) {
        self.init(
            seq: account.seq, asOf: now, available: account.available, pending: account.pending,
            debt: account.debt, nextChangeAt: account.nextChangeAt,
            expiring: account.nextChangeAt == nil ? [] : nil)
    }
}
