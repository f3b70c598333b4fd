import PointsDomain
import Primitives
import ServiceKit

/// Moves the points of a duplicate to who took her place, or back: both books in one transaction
/// (A12).
struct MergeCommand: LedgerCommand {
    enum Step: Sendable {
        case move
        /// What was moved, by the survivor's lots.
        case back([Movement])
    }

    let operation: OperationKey
    let merge: MemberMerge
    let step: Step
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String

    /// Whether it is done; if not, it is to be tried again later.
    typealias Receipt = Bool

    private var giver: MemberKey {
        switch step {
        case .move: merge.duplicateKey
        case .back: merge.survivorKey
        }
    }

    private var taker: MemberKey {
        switch step {
        case .move: merge.survivorKey
        case .back: merge.duplicateKey
        }
    }

    var members: [MemberKey] { [giver, taker] }

    func demand(_ demand: inout FactDemand) {
        demand.debts.insert(taker)
        switch step {
        // All that there is.
        case .move: demand.spend(.max, of: giver)
        case .back(let moved):
            for part in moved {
                demand.grants.insert(LotKey(merchant: merge.merchant, id: part.lot))
            }
        }
    }

    /// Blocks and states of the two are no matter: it is one person's, whatever she may do with it.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Bool> {
        var from = try ledger.settledWallet(giver, on: businessDate, actor: actor)
        var to = try ledger.settledWallet(taker, on: businessDate, actor: actor)
        if from.account.isFrozen { return .done(false) }
        let given: (change: WalletChange, parts: [TransferredPart])?
        switch step {
        case .move: given = try from.moveAll(at: ledger.now)
        case .back(let moved): given = from.moveBack(moved, at: ledger.now)
        }
        guard let (change, parts) = given else {
            note(points: 0, lots: [], in: &ledger)
            return .done(true)
        }
        let identifiers = ledger.identifiers
        var lots: [UUIDv7] = []
        let received = try to.receive(parts, as: .mergeIn, at: ledger.now) {
            lots.append(identifiers.next())
            return lots[lots.count - 1]
        }
        let id = identifiers.next()
        try ledger.keep(from, [change], of: giver, header(ledger.memberFacts(giver), id: id))
        try ledger.keep(
            to, received, of: taker, newLots: lots, header(ledger.memberFacts(taker), id: nil))
        note(
            points: -change.delta, lots: Array(zip(lots, parts.map(\.points))), in: &ledger)
        return .posted(id, true)
    }

    private func note(
        points: Int64, lots: [(UUIDv7, Int64)], in ledger: inout WorkingLedger
    ) {
        switch step {
        case .move:
            ledger.writes.memberMerges.moved.append((merge, points))
            ledger.writes.memberMerges.lots += lots.map {
                MemberMergeWrites.Lot(merge: merge, lot: $0.0, points: $0.1)
            }
        case .back: ledger.writes.memberMerges.returned.append((merge, points))
        }
    }

    private func header(_ facts: MemberFacts?, id: UUIDv7?) -> PostingHeader {
        let type =
            switch step {
            case .move: SourceType.merge
            case .back: SourceType.mergeReversal
            }
        return PostingHeader(
            id: id,
            source: SourceKey(
                merchant: merge.merchant, type: type, id: merge.id.description, effect: ""),
            businessDate: businessDate, actor: actor, facts: facts)
    }
}
