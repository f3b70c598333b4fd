import PointsDomain
import Primitives

/// A line of a card's journal as a posting of the ledger, under the line's id.
///
/// All cards of a member are one account: what she has paid for and not had. Its numbers go on from
/// card to card; whoever writes holds her lock.
struct PunchCardPosting: Sendable {
    let posting: PostingRow
    let entries: [EntryRow]
    /// As the posting leaves it.
    let account: PlainAccountRow

    init(_ line: PunchCardEntryRow, of member: UUIDv7, after before: PlainAccountRow) {
        let merchant = line.card.merchant
        let seq = before.seq + 1
        let balance = before.balance + line.movement.liabilityMinor
        var head = before.headHash
        entries = line.movement.legs(of: member, merchant: merchant, seq: seq, balance: balance)
            .legs.map { leg in
                var link: ChainLink?
                if leg.kind.isMembers {
                    let next = ChainLink(
                        after: head, merchant: merchant, posting: line.id, leg: leg,
                        at: line.context.at)
                    head = next.hash
                    link = next
                }
                return EntryRow(merchant: merchant, posting: line.id, leg: leg, link: link)
            }
        account = PlainAccountRow(balance: balance, seq: seq, headHash: head)
        posting = PostingRow(
            merchant: merchant, id: line.id, type: line.movement.kind.postingType,
            source: line.source, businessDate: line.context.businessDate,
            occurredAt: line.context.at, programmeVersion: 0, levelCode: "", factsVersion: 0,
            actor: line.context.actor, contentHash: nil, member: member, seq: seq,
            reverses: line.undoes, reason: line.context.reason, seqAfter: nil,
            availableAfter: nil, pendingAfter: nil, debtAfter: nil, explanation: [],
            accountKind: .punches)
    }
}

extension PunchCardEntryRow {
    /// A card is sold, refunded and ended once, and each of its uses given back once.
    fileprivate var source: SourceKey {
        let id =
            switch movement.kind {
            case .sale, .refund, .expire: card.id
            case .use: id
            case .undo: undoes ?? id
            }
        return SourceKey(
            merchant: card.merchant, type: SourceType.punchCard, id: id.description,
            effect: movement.kind.postingType)
    }
}
