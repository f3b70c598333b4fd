import PointsDomain
import Primitives
import ServiceKit

/// The ledger as a batch sees it: the facts that were read, and what its commands have changed.
struct WorkingLedger {
    let now: Instant
    let identifiers: IdentifierSource
    private let facts: BatchFacts
    private(set) var writes = LedgerWrites()
    private var accounts: [MemberKey: AccountRow] = [:]
    private var months: [MonthKey: Int64] = [:]
    private var orders: [OrderKey: RecordedEffect] = [:]
    private var sources: [SourceKey: RecordedEffect] = [:]
    private var operations: [CallKey: StoredOperation] = [:]

    init(facts: BatchFacts, now: Instant, identifiers: IdentifierSource) {
        self.facts = facts
        self.now = now
        self.identifiers = identifiers
    }

    // MARK: What commands may ask

    func memberFacts(_ member: MemberKey) -> MemberFacts? { facts.members[member] }

    func account(_ member: MemberKey) -> AccountRow {
        accounts[member] ?? facts.accounts[member] ?? .absent
    }

    /// Points that the member has earned in the month so far.
    func granted(in month: MonthKey) -> Int64 { months[month] ?? facts.months[month] ?? 0 }

    func recorded(_ order: OrderKey) -> RecordedEffect? { orders[order] ?? facts.orders[order] }

    func recorded(_ source: SourceKey) -> RecordedEffect? {
        sources[source] ?? facts.sources[source]
    }

    func operation(_ call: CallKey) -> StoredOperation? {
        operations[call] ?? facts.operations[call]
    }

    // MARK: What commands may change

    /// Adds a member's posting: its legs, the account's new state, and its place in the chain.
    mutating func post(
        _ posting: PostingRow, _ legs: BalancedLegs, member: MemberKey, account: PointsAccount
    ) {
        var row = self.account(member)
        for leg in legs.legs {
            var link: ChainLink?
            if leg.kind.isMembers {
                link = ChainLink(
                    after: row.headHash, merchant: posting.merchant, posting: posting.id,
                    leg: leg, at: posting.occurredAt)
            }
            row.headHash = link?.hash ?? row.headHash
            writes.entries.append(
                EntryRow(merchant: posting.merchant, posting: posting.id, leg: leg, link: link))
        }
        row.account = account
        accounts[member] = row
        writes.postings.append(posting)
        sources[posting.source] = RecordedEffect(
            id: posting.id, contentHash: posting.contentHash ?? [])
    }

    mutating func add(_ lot: LotRow) {
        writes.lots.append(lot)
        // A lot that is over before it is written is looked at from the next read on.
        guard let end = lot.expiresAt else { return }
        let member = MemberKey(merchant: lot.merchant, member: lot.member)
        var row = account(member)
        row.firstOpenExpiry = min(row.firstOpenExpiry ?? end, end)
        accounts[member] = row
    }

    mutating func addGranted(_ points: Int64, in month: MonthKey) {
        months[month] = granted(in: month) + points
    }

    mutating func add(_ order: OrderRow, lines: [OrderLineRow], tenders: [OrderTenderRow]) {
        orders[order.key] = RecordedEffect(id: order.id, contentHash: order.contentHash)
        writes.orders.append(order)
        writes.lines += lines
        writes.tenders += tenders
    }

    /// Adds an event under the member's next number.
    mutating func emit(_ type: String, _ member: MemberKey, payload: [UInt8]) {
        var row = account(member)
        row.eventSeq += 1
        accounts[member] = row
        writes.events.append(
            OutboxEvent(
                id: identifiers.next(), merchant: member.merchant, type: type,
                aggregate: member.member, aggregateSeq: row.eventSeq, occurredAt: now,
                payload: payload))
    }

    // MARK: What the lane does

    mutating func record(_ operation: OperationKey, id: UUIDv7, refusal: Refusal?) throws {
        let row = OperationRow(
            call: operation.call, requestHash: operation.requestHash, id: id,
            status: Int16(refusal?.key.code.rawValue ?? 0),
            response: try refusal?.info.serializedBytes())
        operations[row.call] = row.stored
        writes.operations.append(row)
    }

    /// The writes of the batch, with the accounts and months that it has changed.
    func finished() -> LedgerWrites {
        var writes = writes
        for (key, row) in accounts {
            if facts.accounts[key] == nil {
                writes.newAccounts.append(AccountWrite(key: key, row: row))
            } else {
                writes.accounts.append(AccountWrite(key: key, row: row))
            }
        }
        for (key, granted) in months {
            if facts.months[key] == nil {
                writes.newMonths.append(MonthWrite(key: key, granted: granted))
            } else {
                writes.months.append(MonthWrite(key: key, granted: granted))
            }
        }
        return writes
    }
}

/// What a batch read in its first round trip.
struct BatchFacts: Sendable {
    var operations: [CallKey: StoredOperation] = [:]
    var accounts: [MemberKey: AccountRow] = [:]
    var members: [MemberKey: MemberFacts] = [:]
    var months: [MonthKey: Int64] = [:]
    var orders: [OrderKey: RecordedEffect] = [:]
    var sources: [SourceKey: RecordedEffect] = [:]
}

/// What a batch writes in its second round trip.
struct LedgerWrites: Sendable {
    var newAccounts: [AccountWrite] = []
    var accounts: [AccountWrite] = []
    var newMonths: [MonthWrite] = []
    var months: [MonthWrite] = []
    var postings: [PostingRow] = []
    var entries: [EntryRow] = []
    var lots: [LotRow] = []
    var orders: [OrderRow] = []
    var lines: [OrderLineRow] = []
    var tenders: [OrderTenderRow] = []
    var operations: [OperationRow] = []
    var events: [OutboxEvent] = []

    var isEmpty: Bool { operations.isEmpty && postings.isEmpty }
}

extension OperationKey {
    var call: CallKey { CallKey(merchant: merchant, method: method, key: key) }
}

extension OperationRow {
    var stored: StoredOperation {
        StoredOperation(
            requestHash: requestHash, operationId: id, status: status, response: response)
    }
}
