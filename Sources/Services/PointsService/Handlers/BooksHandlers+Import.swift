package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Points of another system, with the life that they have there (X20).
extension BooksHandlers {
    package func importBalance(
        _ request: PointsV1.ImportBalanceRequest, _ call: CallContext
    ) async throws -> PointsV1.ImportBalanceReply {
        let context = try RequestContext(call, clock: clock)
        let member = try WalletHandlers.id(request.memberId, "memberId")
        guard !request.externalId.isEmpty else {
            throw Refusal.invalid("externalId", "is missing")
        }
        let externalId = try OrderDraft.text(request.externalId, "externalId", 128)
        let points = try WalletHandlers.positive(request.points)
        try WalletHandlers.checkGiven(points)
        guard let earnedAt = request.earnedAt, earnedAt <= context.now else {
            throw Refusal.invalid("earnedAt", "is missing or ahead")
        }
        if let expiresAt = request.expiresAt, expiresAt <= earnedAt {
            throw Refusal.invalid("expiresAt", "is not after earnedAt")
        }
        let operation = try context.operation()
        let rules = try await desk.rules(context)
        let outcome = try await desk.submit(context) { told in
            GrantCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member),
                action: .open(
                    points: points, earnedAt: earnedAt, expiresAt: request.expiresAt,
                    externalId: externalId),
                businessDate: rules.clock.businessDate(at: context.now), actor: context.actor,
                reason: nil, rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return PointsV1.ImportBalanceReply(balance: PointsV1.PointsBalance(receipt.account))
        case .recorded(let id, let earlier):
            let done = try await desk.receipt(of: id, replayed: earlier, context)
            return PointsV1.ImportBalanceReply(balance: done.balance, replayed: earlier)
        }
    }

    package func reconcileImport(
        _ request: PointsV1.ReconcileImportRequest, _ call: CallContext
    ) async throws -> PointsV1.ReconcileImportReply {
        let context = try RequestContext(call, clock: clock)
        let prefix = try OrderDraft.text(request.prefix, "prefix", 64)
        let rows = try await pool.query(
            SumImportedBalances(merchant: context.merchant, prefix: prefix),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let sums = rows.first else { throw Refusal(.internalError) }
        return PointsV1.ReconcileImportReply(balances: sums.balances, points: sums.points)
    }
}

/// Balances that were taken over, by the beginning of their names.
struct SumImportedBalances: Statement {
    static let sql = """
        SELECT count(*), coalesce(sum(e.delta), 0)::bigint
        FROM postings p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
            AND e.kind = 1 AND e.seq = p.seq
        WHERE p.merchant_id = $1 AND p.source_type = 'IMPORT' AND p.effect = 'OPENING'
            AND p.source_id >= $2 AND p.source_id < $3
        """

    let merchant: UUIDv7
    let prefix: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(prefix)
        // Beyond every name that begins so, in the order of bytes.
        parameters.append(prefix + "\u{10FFFF}")
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (balances: Int64, points: Int64) {
        (try row.next(), try row.next())
    }
}
