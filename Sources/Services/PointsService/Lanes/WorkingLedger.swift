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
    var debts: [MemberKey: PlainAccountRow] = [:]
    /// Which posting granted a lot; of the lots that this batch has granted.
    var newLots: [UUIDv7: UUIDv7] = [:]
    var rewards = RewardChanges()
    var earning = EarningState()
    var storedValue = StoredValueState()
    private var checkIns: [MemberKey: CheckInRow] = [:]
    private var restored: [PostingKey: Int64] = [:]
    private var periods: [PeriodKey: PeriodTotal] = [:]
    private var renewals: [MemberKey: Instant] = [:]
    private var given: [EarnedKey: TransferRule.Given] = [:]
    private var approvals: [ApprovalKey: ApprovalRow] = [:]
    private var riskFlags: [RiskFlagKey: RiskFlag] = [:]
    private var orders: [OrderKey: RecordedEffect] = [:]
    /// Orders of which this batch has returned something, with all that was returned of them.
    var refunds: [PlacedOrderKey: RefundedBefore] = [:]
    /// Points of lots that this batch has seen end.
    var ended: [LotKey: Int64] = [:]
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

    func grant(_ key: LotKey) -> GrantRow? { facts.grants[key] }

    func approval(_ key: ApprovalKey) -> ApprovalRow? { approvals[key] ?? facts.approvals[key] }

    func riskFlag(_ key: RiskFlagKey) -> RiskFlag? { riskFlags[key] ?? facts.riskFlags[key] }

    /// Whether other flags of the member than this open one hold points, this batch counted in.
    func holdsBeside(_ flag: RiskFlag) -> Bool {
        let decided = writes.decidedFlags.count {
            $0.row.member == flag.row.member && $0.row.holds
        }
        let raised = writes.riskFlags.count { $0.member == flag.row.member && $0.holds }
        return flag.otherHolds - Int64(decided) + Int64(raised) > 0
    }

    func given(_ key: EarnedKey) -> TransferRule.Given {
        given[key] ?? facts.given[key] ?? TransferRule.Given()
    }

    func isUnderReview(_ member: MemberKey) -> Bool {
        (accounts[member] ?? facts.accounts[member])?.isUnderReview ?? false
    }

    /// What the member has earned on a date and in its month so far.
    func totals(of key: EarnedKey) -> EarnedTotals {
        let earned = (accounts[key.member] ?? facts.accounts[key.member])?.earned ?? .init()
        let month = key.date.startOfMonth
        var totals = EarnedTotals()
        totals.inMonth =
            earned.month == month ? earned.monthEarned : total(.month, month, of: key.member).earned
        if earned.day == key.date {
            totals.onDay = earned.dayEarned
            totals.grantedOnDay = earned.dayGranted
        } else {
            let day = total(.day, key.date, of: key.member)
            totals.onDay = day.earned
            totals.grantedOnDay = day.granted
        }
        return totals
    }

    private func total(
        _ period: PeriodKey.Period, _ start: CalendarDate, of member: MemberKey
    ) -> PeriodTotal {
        let key = PeriodKey(member: member, period: period, start: start)
        return periods[key] ?? facts.periods[key] ?? PeriodTotal()
    }

    func recorded(_ order: OrderKey) -> RecordedEffect? { orders[order] ?? facts.orders[order] }

    func recorded(_ source: SourceKey) -> RecordedEffect? {
        sources[source] ?? facts.sources[source]
    }

    func operation(_ call: CallKey) -> StoredOperation? {
        operations[call] ?? facts.operations[call]
    }

    // MARK: What commands may change

    /// Counts points that were earned (below 0: taken back) and granted; the account keeps the
    /// latest day and month, and what they push out goes to the table of the others.
    mutating func count(earned points: Int64, granted: Int64, for key: EarnedKey) {
        var row = accounts[key.member] ?? facts.accounts[key.member] ?? .absent
        let month = key.date.startOfMonth
        if let latest = row.earned.month, month < latest {
            add(points, 0, to: .month, month, of: key.member)
        } else {
            if let latest = row.earned.month, latest < month {
                add(row.earned.monthEarned, 0, to: .month, latest, of: key.member)
                row.earned.monthEarned = 0
            }
            row.earned.month = month
            row.earned.monthEarned += points
        }
        if let latest = row.earned.day, key.date < latest {
            add(points, granted, to: .day, key.date, of: key.member)
        } else {
            if let latest = row.earned.day, latest < key.date {
                add(row.earned.dayEarned, row.earned.dayGranted, to: .day, latest, of: key.member)
                (row.earned.dayEarned, row.earned.dayGranted) = (0, 0)
            }
            row.earned.day = key.date
            row.earned.dayEarned += points
            row.earned.dayGranted += granted
        }
        accounts[key.member] = row
    }

    private mutating func add(
        _ earned: Int64, _ granted: Int64, to period: PeriodKey.Period, _ start: CalendarDate,
        of member: MemberKey
    ) {
        var total = total(period, start, of: member)
        total.earned += earned
        total.granted += granted
        periods[PeriodKey(member: member, period: period, start: start)] = total
    }

    /// Lets all usable lots of a member live at least until an instant.
    mutating func renew(_ member: MemberKey, _ wallet: inout Wallet, until end: Instant) {
        wallet.renew(until: end, at: now)
        renewals[member] = max(renewals[member] ?? end, end)
    }

    mutating func decide(_ row: ApprovalRow) {
        approvals[ApprovalKey(merchant: row.merchant, id: row.id)] = row
        writes.approvals.append(row)
    }

    mutating func decide(_ flag: RiskFlag) {
        riskFlags[RiskFlagKey(merchant: flag.row.merchant, id: flag.row.id)] = flag
        writes.decidedFlags.append(flag)
    }

    mutating func add(_ row: TransferRow) {
        let key = EarnedKey(
            member: MemberKey(merchant: row.merchant, member: row.sender), date: row.date)
        var given = given(key)
        given.today += row.points
        given.timesToday += 1
        given.thisMonth += row.points
        self.given[key] = given
        writes.transfers.append(row)
    }

    /// Raises a flag that holds points, where it is not raised yet.
    mutating func hold(_ flag: RiskFlagRow) {
        let key = RiskFlagKey(merchant: flag.merchant, id: flag.id)
        guard riskFlag(key) == nil else { return }
        riskFlags[key] = RiskFlag(row: flag, state: .open)
        writes.riskFlags.append(flag)
        setUnderReview(true, MemberKey(merchant: flag.merchant, member: flag.member))
    }

    mutating func setUnderReview(_ isUnderReview: Bool, _ member: MemberKey) {
        accounts[member, default: facts.accounts[member] ?? .absent].isUnderReview = isUnderReview
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
            call: operation.call, requestHash: operation.storedHash, id: id,
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
        writes.periods = periods.map { ($0.key, $0.value) }
        writes.renewals = renewals.map { ($0.key, $0.value) }
        for (member, wallet) in wallets {
            addLots(of: wallet, member, to: &writes)
            addHolds(of: wallet, member, to: &writes)
        }
        writes.debts = debts.map { ($0.key, $0.value) }
        rewards.add(to: &writes)
        writes.earning.referrals = Array(earning.referrals.values)
        writes.earning.referrers = earning.referrers
            .map { (friend: $0.key, referrer: $0.value) }.sorted { $0.friend < $1.friend }
        storedValue.add(facts.storedValue, now: now, to: &writes.storedValue)
        writes.memberMerges.late = lateForMerge
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
    var debts: [(key: MemberKey, row: PlainAccountRow)] = []
    var periods: [(key: PeriodKey, total: PeriodTotal)] = []
    var renewals: [(member: MemberKey, until: Instant)] = []
    var riskFlags: [RiskFlagRow] = []
    var decidedFlags: [RiskFlag] = []
    var approvals: [ApprovalRow] = []
    var transfers: [TransferRow] = []
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
    var refunds: [RefundRow] = []
    var newRedemptions: [RedemptionRow] = []
    var redemptions: [RedemptionRow] = []
    var takenPieces: [(reward: RewardKey, pieces: Int64)] = []
    var operations: [OperationRow] = []
    /// Of commands of staff.
    var audit: [InsertAudit] = []
    var events: [OutboxEvent] = []
    var checkouts = CheckoutChanges()
    /// Of events, referrals and reminders.
    var earning = EarningWrites()
    var storedValue = StoredValueWrites()
    /// Of voids.
    var intake = IntakeWrites()
    var punchCards = PunchCardWrites()
    /// Of what goes back to its source with a return.
    var payments = PaymentWrites()
    var memberMerges = MemberMergeWrites()
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
