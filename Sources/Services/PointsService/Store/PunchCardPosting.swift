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
        let seq = before.seq + 1
        let balance = before.balance + line.movement.liabilityMinor
        self.init(
            line.movement.legs(
                of: member, merchant: line.card.merchant, seq: seq, balance: balance),
            id: line.id, type: line.movement.kind.postingType, source: line.source, line,
            of: member, after: before)
    }

    /// What an account gains by a card that comes to it, under the line's id, or loses by one that
    /// goes, under another.
    ///
    /// - Parameter source: the merge, which is the source of all that it moves.
    init(
        moving line: PunchCardEntryRow, _ liabilityMinor: Int64, id: UUIDv7, type: String,
        source: SourceKey, of member: UUIDv7, after before: PlainAccountRow
    ) {
        self.init(
            PunchCard.legs(
                moving: liabilityMinor, of: member, merchant: line.card.merchant,
                seq: before.seq + 1, balance: before.balance + liabilityMinor),
            id: id, type: type, source: source, line, of: member, after: before)
    }

    private init(
        _ legs: BalancedLegs, id: UUIDv7, type: String, source: SourceKey,
        _ line: PunchCardEntryRow, of member: UUIDv7, after before: PlainAccountRow
    ) {
        let merchant = line.card.merchant
        var account = before
        entries = legs.legs.map { leg in
            var link: ChainLink?
            if leg.kind.isMembers {
                let next = ChainLink(
                    after: account.headHash, merchant: merchant, posting: id, leg: leg,
                    at: line.context.at)
                account = PlainAccountRow(
                    balance: leg.balanceAfter ?? 0, seq: leg.seq ?? 0, headHash: next.hash)
                link = next
            }
            return EntryRow(merchant: merchant, posting: id, leg: leg, link: link)
        }
        self.account = account
        posting = PostingRow(
            merchant: merchant, id: id, type: type, source: source,
            businessDate: line.context.businessDate, occurredAt: line.context.at,
            programmeVersion: 0, levelCode: "", factsVersion: 0, actor: line.context.actor,
            contentHash: nil, member: member, seq: account.seq, reverses: line.undoes,
            reason: line.context.reason, seqAfter: nil, availableAfter: nil, pendingAfter: nil,
            debtAfter: nil, explanation: [], accountKind: .punches)
    }
}

extension PunchCardEntryRow {
    /// A card is sold, refunded and ended once, and each of its uses given back once. (What moves it
    /// says its source itself.)
    fileprivate var source: SourceKey {
        let id =
            switch movement.kind {
            case .sale, .refund, .expire, .move: card.id
            case .use: id
            case .undo: undoes ?? id
            }
        return SourceKey(
            merchant: card.merchant, type: SourceType.punchCard, id: id.description,
            effect: movement.kind.postingType)
    }
}
