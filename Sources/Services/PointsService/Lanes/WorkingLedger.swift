import PointsDomain
import Primitives
import ServiceKit

/// The ledger as a batch sees it: the facts that were read, and what its commands have changed.
struct WorkingLedger {
    let now: Instant
    let identifiers: IdentifierSource
    let facts: BatchFacts
    var writes = LedgerWrites()
    var accounts: [MemberKey: AccountRow] = [:]
    var wallets: [MemberKey: Wallet] = [:]
    var debts: [MemberKey: DebtRow] = [:]
    /// Which posting granted a lot; of the lots that this batch has granted.
    var newLots: [UUIDv7: UUIDv7] = [:]
    private var checkIns: [MemberKey: CheckInRow] = [:]
    private var restored: [PostingKey: Int64] = [:]
    private var months: [MonthKey: Int64] = [:]
    private var orders: [OrderKey: RecordedEffect] = [:]
    var sources: [SourceKey: RecordedEffect] = [:]
    private var operations: [CallKey: StoredOperation] = [:]

    init(facts: BatchFacts, now: Instant, identifiers: IdentifierSource) {
        self.facts = facts
        self.now = now
        self.identifiers = identifiers
    }

    // MARK: What commands may ask

    func memberFacts(_ member: MemberKey) -> MemberFacts? { facts.members[member] }

    func spend(_ key: PostingKey) -> BatchFacts.SpendRow? { facts.spends[key] }

    func lastCheckIn(_ member: MemberKey) -> CheckInRow? {
        checkIns[member] ?? facts.checkIns[member]
    }

    /// Points that came back from a spend, in this batch too.
    func restored(_ key: PostingKey) -> Int64 {
        (facts.spends[key]?.restored ?? 0) + restored[key, default: 0]
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

    mutating func addGranted(_ points: Int64, in month: MonthKey) {
        months[month] = granted(in: month) + points
    }

    mutating func add(_ row: CheckInRow) {
        checkIns[row.member] = row
        writes.checkIns.append(row)
    }

    mutating func addRestored(_ points: Int64, from spend: PostingKey) {
        restored[spend, default: 0] += points
    }

    mutating func add(_ order: OrderRow, lines: [OrderLineRow], tenders: [OrderTenderRow]) {
        orders[order.key] = RecordedEffect(id: order.id, contentHash: order.contentHash)
        writes.orders.append(order)
        writes.lines += lines
        writes.tenders += tenders
    }

    /// Adds an event under the member's next number.
    mutating func emit(_ type: String, _ member: MemberKey, payload: [UInt8]) {
        var row = accounts[member] ?? facts.accounts[member] ?? .absent
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

    /// The writes of the batch, with all that it has changed.
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
        for (member, wallet) in wallets {
            addLots(of: wallet, member, to: &writes)
            addHolds(of: wallet, member, to: &writes)
        }
        writes.debts = debts.map { ($0.key, $0.value) }
        return writes
    }

    private func addLots(of wallet: Wallet, _ member: MemberKey, to writes: inout LedgerWrites) {
        let known = facts.lots[member] ?? [:]
        for lot in wallet.lots {
            let key = LotKey(merchant: member.merchant, id: lot.id)
            if let posting = newLots[lot.id] {
                writes.newLots.append(
                    LotRow(key: key, member: member.member, posting: posting, lot: lot))
            } else if known[lot.id] != lot {
                writes.lots.append((key, lot))
            }
        }
    }

    private func addHolds(of wallet: Wallet, _ member: MemberKey, to writes: inout LedgerWrites) {
        let known = facts.holds[member] ?? [:]
        for hold in wallet.holds where known[hold.id]?.hold != hold {
            let row = HoldRow(
                merchant: member.merchant, member: member.member,
                placedAt: known[hold.id]?.placedAt ?? now, hold: hold)
            writes.holds.append(row)
            if known[hold.id] == nil { writes.newHolds.append(row) }
        }
    }
}

/// What a batch writes in its second round trip.
struct LedgerWrites: Sendable {
    var newAccounts: [AccountWrite] = []
    var accounts: [AccountWrite] = []
    var debts: [(key: MemberKey, row: DebtRow)] = []
    var newMonths: [MonthWrite] = []
    var months: [MonthWrite] = []
    var postings: [PostingRow] = []
    var entries: [EntryRow] = []
    var newLots: [LotRow] = []
    var lots: [(key: LotKey, lot: Lot)] = []
    var movements: [MovementRow] = []
    var holds: [HoldRow] = []
    var newHolds: [HoldRow] = []
    var checkIns: [CheckInRow] = []
    var orders: [OrderRow] = []
    var lines: [OrderLineRow] = []
    var tenders: [OrderTenderRow] = []
    var operations: [OperationRow] = []
    var events: [OutboxEvent] = []
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
