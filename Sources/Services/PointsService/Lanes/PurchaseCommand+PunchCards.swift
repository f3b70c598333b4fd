import Messages
import PointsDomain
import Primitives
import ServiceKit

/// Uses of punch cards that are taken with an order: both in one transaction, or neither.
extension PurchaseCommand {
    /// Of each tender that names one, in their order.
    var punchCards: [(tender: Int, key: PunchCardKey)] {
        guard case .order(let draft) = source else { return [] }
        return draft.tenders.enumerated().compactMap { index, tender in
            tender.punchCard.map { (index, PunchCardKey(merchant: member.merchant, id: $0)) }
        }
    }

    /// The tenders that their cards do not pay, each for one reason in order of precedence: not hers,
    /// not good in the store, not to be used any more. Tried on copies.
    func tendersWithoutUse(
        _ ledger: WorkingLedger
    ) throws -> [(tender: Int, refusal: Refusal)] {
        guard case .order(let draft) = source else { return [] }
        var cards: [PunchCardKey: PunchCardRow] = [:]
        var refused: [(tender: Int, refusal: Refusal)] = []
        for (tender, key) in punchCards {
            guard var row = cards[key] ?? ledger.punchCard(key), row.member == member.member
            else {
                refused.append((tender, Refusal(.punchCardNotFound)))
                continue
            }
            let stores = try row.offer().storeIds
            guard stores.isEmpty || stores.contains(draft.key.store.description) else {
                refused.append((tender, Refusal(.punchCardNotValidHere)))
                continue
            }
            do throws(PunchCard.Refusal) {
                _ = try row.card.use(at: ledger.now)
                cards[key] = row
            } catch {
                refused.append((tender, Refusal(of: error)))
            }
        }
        return refused
    }

    /// Takes the uses that `tendersWithoutUse` has found to be there.
    func takeUses(
        order: UUIDv7, except unpaid: Set<Int>, in ledger: inout WorkingLedger
    ) throws -> [Int: UUIDv7] {
        guard case .order(let draft) = source else { return [:] }
        var uses: [Int: UUIDv7] = [:]
        for (tender, key) in punchCards where !unpaid.contains(tender) {
            uses[tender] = try ledger.usePunchCard(
                key,
                PunchCardEntryRow.Context(
                    store: draft.key.store, terminal: draft.terminal, staff: draft.staff,
                    reference: order.description, actor: actor,
                    businessDate: purchase.businessDate, at: ledger.now))
        }
        return uses
    }
}
