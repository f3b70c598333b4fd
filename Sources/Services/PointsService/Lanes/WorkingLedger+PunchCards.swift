import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// What commands need to know of punch cards.
struct PunchCardDemand: Sendable {
    /// Each is locked, as it is by the calls that use a card alone.
    var cards: Set<PunchCardKey> = []
    /// Uses that may be given back.
    var uses: Set<PunchCardUseKey> = []
    /// Who may get cards, beside those who have them.
    var takers: Set<MemberKey> = []
}

struct PunchCardFacts: Sendable {
    var rows: [PunchCardKey: PunchCardRow] = [:]
    /// Of the cards' members.
    var accounts: [MemberKey: PlainAccountRow] = [:]
    /// Uses that were given back before.
    var undone: Set<UUIDv7> = []
}

/// The same on its way: a part of a batch's first round trip.
struct PunchCardReads {
    private let cards: Pending<ReadPunchCards>?
    private let accounts: Pending<ReadPunchAccounts>?
    private let undone: Pending<ReadUndoneUses>?
    private let takers: Pending<ReadPlainAccounts>?

    init(_ demand: PunchCardDemand, into pipeline: inout Pipeline) {
        cards =
            demand.cards.isEmpty ? nil : pipeline.add(ReadPunchCards(keys: Array(demand.cards)))
        accounts =
            demand.cards.isEmpty
            ? nil : pipeline.add(ReadPunchAccounts(cards: Array(demand.cards)))
        undone =
            demand.uses.isEmpty ? nil : pipeline.add(ReadUndoneUses(uses: Array(demand.uses)))
        takers =
            demand.takers.isEmpty
            ? nil
            : pipeline.add(ReadPlainAccounts(kind: .punches, members: Array(demand.takers)))
    }

    func facts() throws -> PunchCardFacts {
        var facts = PunchCardFacts()
        for row in try cards?.rows ?? [] { facts.rows[row.key] = row }
        for found in (try accounts?.rows ?? []) + (try takers?.rows ?? []) {
            facts.accounts[found.member] = found.row
        }
        facts.undone = Set(try undone?.rows ?? [])
        return facts
    }
}

/// What a batch writes of it.
struct PunchCardWrites: Sendable {
    /// As the last command of the batch left them.
    var rows: [PunchCardKey: PunchCardRow] = [:]
    var entries: [PunchCardEntryRow] = []
    /// Their postings stand with the others.
    var accounts: [MemberKey: PlainAccountRow] = [:]

    /// The number of each entry is unique, so a card that was not as it was read fails the batch.
    func add(to pipeline: inout Pipeline) {
        for (key, row) in rows {
            pipeline.add(UpdatePunchCard(row: row, steps: entries.count { $0.card == key }))
        }
        for entry in entries { pipeline.add(InsertPunchCardEntry(entry: entry)) }
        if !accounts.isEmpty {
            pipeline.add(
                StorePlainAccounts(kind: .punches, rows: accounts.map { ($0.key, $0.value) }))
        }
    }
}

extension WorkingLedger {
    func punchCard(_ key: PunchCardKey) -> PunchCardRow? {
        writes.punchCards.rows[key] ?? facts.punchCards.rows[key]
    }

    /// Takes one use.
    /// - Returns: its entry.
    mutating func usePunchCard(
        _ key: PunchCardKey, _ context: PunchCardEntryRow.Context
    ) throws -> UUIDv7 {
        guard var row = punchCard(key) else { throw Refusal(.punchCardNotFound) }
        let movement = try row.card.use(at: now)
        return try keep(movement, &row, "punch_card.used", context)
    }

    /// Gives a use back; nothing where that was done before, or the card cannot be used any more.
    mutating func giveBack(
        _ use: PunchCardUseKey, _ context: PunchCardEntryRow.Context
    ) throws {
        let isUndone =
            facts.punchCards.undone.contains(use.use)
            || writes.punchCards.entries.contains { $0.undoes == use.use }
        guard !isUndone, var row = punchCard(use.card),
            let movement = try? row.card.undo(at: now)
        else { return }
        _ = try keep(movement, &row, "punch_card.use_undone", undoes: use.use, context)
    }

    /// Moves a card to another account of its member, as it is: what it owes leaves one account and
    /// comes to the other (A12).
    ///
    /// - Returns: the posting by which it left.
    mutating func movePunchCard(
        _ key: PunchCardKey, to taker: MemberKey, by header: PostingHeader
    ) throws -> UUIDv7 {
        guard var row = punchCard(key) else { throw Refusal(.punchCardNotFound) }
        let giver = MemberKey(merchant: key.merchant, member: row.member)
        let owed = row.card.liabilityMinor
        row.member = taker.member
        let line = PunchCardEntryRow(
            row.card.move(), id: identifiers.next(), of: &row,
            PunchCardEntryRow.Context(
                reference: header.source.id, actor: header.actor,
                businessDate: header.businessDate, at: now))
        writes.punchCards.rows[key] = row
        writes.punchCards.entries.append(line)
        let left = identifiers.next()
        for (owner, id, type, minor) in [
            (giver, left, PunchCardMovement.Kind.movedOut, -owed),
            (taker, line.id, PunchCardMovement.Kind.movedIn, owed),
        ] {
            let account = writes.punchCards.accounts[owner] ?? facts.punchCards.accounts[owner]
            let posted = PunchCardPosting(
                moving: line, minor, id: id, type: type,
                source: SourceKey(
                    merchant: key.merchant, type: header.source.type, id: header.source.id,
                    effect: "\(type):\(key.id)"), of: owner.member, after: account ?? .absent)
            writes.punchCards.accounts[owner] = posted.account
            writes.postings.append(posted.posting)
            writes.entries += posted.entries
        }
        try tell("punch_card.moved", row, line)
        return left
    }

    private mutating func keep(
        _ movement: PunchCardMovement, _ row: inout PunchCardRow, _ event: String,
        undoes: UUIDv7? = nil, _ context: PunchCardEntryRow.Context
    ) throws -> UUIDv7 {
        let line = PunchCardEntryRow(
            movement, id: identifiers.next(), of: &row, undoes: undoes, context)
        writes.punchCards.rows[row.key] = row
        writes.punchCards.entries.append(line)
        let owner = MemberKey(merchant: row.key.merchant, member: row.member)
        let account = writes.punchCards.accounts[owner] ?? facts.punchCards.accounts[owner]
        let posted = PunchCardPosting(line, of: row.member, after: account ?? .absent)
        writes.punchCards.accounts[owner] = posted.account
        writes.postings.append(posted.posting)
        writes.entries += posted.entries
        try tell(event, row, line)
        return line.id
    }

    private mutating func tell(
        _ event: String, _ row: PunchCardRow, _ line: PunchCardEntryRow
    ) throws {
        writes.events.append(
            try OutboxEvent(
                id: identifiers.next(), merchant: row.key.merchant, type: event,
                aggregate: row.key.id, aggregateSeq: line.seq, occurredAt: now,
                payload: PointsV1.PunchCardEvent(row, line)))
    }
}
