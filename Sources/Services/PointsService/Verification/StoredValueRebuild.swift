import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Writes what is kept of a member's stored value anew from her entries, top-ups and holds (N02);
/// part of the rebuild of her account, under its lock.
enum StoredValueRebuild {
    /// - Returns: what differed, for a person; empty where nothing did.
    static func run(
        _ member: MemberKey, in transaction: inout Transaction
    ) throws -> [String] {
        let (foundCaches, foundPrincipal, foundBonus) = try transaction.pipeline { pipeline in
            (
                pipeline.add(ReadValueCaches(members: [member])),
                pipeline.add(ReadSums(member: member, kind: .principal)),
                pipeline.add(ReadSums(member: member, kind: .bonus))
            )
        }
        guard let kept = try foundCaches.rows.first, let principal = try foundPrincipal.rows.first,
            let bonus = try foundBonus.rows.first
        else { throw Refusal(.internalError) }
        guard !kept.accounts.isEmpty else { return [] }
        guard principal.isWhole, bonus.isWhole, principal.end.seq == bonus.end.seq,
            kept.lots == .init(principal: principal.end.balance, bonus: bonus.end.balance),
            kept.lotsHeld == kept.holds
        else { throw Refusal(.failedPrecondition) }
        let differences = kept.findings {
            $0.kind == .principal ? principal.end : bonus.end
        }.map { "stored value: \($0.what)" }
        guard !differences.isEmpty else { return [] }
        let account = StoredValueAccount(
            principal: principal.end.balance, bonus: bonus.end.balance,
            principalHeld: kept.holds.principal, bonusHeld: kept.holds.bonus,
            seq: principal.end.seq, nextChangeAt: kept.firstChangeAt, isFrozen: kept.isFrozen)
        try transaction.run(
            StoreStoredValue([
                (
                    member,
                    StoredValueRow(
                        account: account, principalHash: principal.end.hash,
                        bonusHash: bonus.end.hash)
                )
            ]))
        return differences
    }
}
