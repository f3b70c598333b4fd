import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// What a batch reads before it decides.
struct BatchFacts: Sendable {
    var operations: [CallKey: StoredOperation] = [:]
    var accounts: [MemberKey: AccountRow] = [:]
    var members: [MemberKey: MemberFacts] = [:]
    var periods: [PeriodKey: PeriodTotal] = [:]
    var orders: [OrderKey: RecordedEffect] = [:]
    var sources: [SourceKey: RecordedEffect] = [:]
    var lots: [MemberKey: [UUIDv7: Lot]] = [:]
    var holds: [MemberKey: [UUIDv7: HoldRow]] = [:]
    var spends: [PostingKey: SpendRow] = [:]
    var debts: [MemberKey: PlainAccountRow] = [:]
    var checkIns: [MemberKey: CheckInRow] = [:]
    var grants: [LotKey: GrantRow] = [:]
    var given: [EarnedKey: TransferRule.Given] = [:]
    var approvals: [ApprovalKey: ApprovalRow] = [:]
    var riskFlags: [RiskFlagKey: RiskFlag] = [:]
    var refunds: [PlacedOrderKey: RefundedBefore] = [:]
    var rewards: [RewardKey: RewardRow] = [:]
    var redemptions: [RedemptionKey: RedemptionRow] = [:]
    var takenPieces: [TakenKey: TakenPieces] = [:]
    var checkouts: [CheckoutKey: CheckoutRow] = [:]
    var earning = EarningFacts()
    var storedValue = StoredValueFacts()
    var intake = IntakeFacts()
    var punchCards = PunchCardFacts()
    /// What time changes next of the members who were due.
    var nextChanges: [MemberKey: Instant] = [:]

    /// What a spend took, and how much of it came back.
    struct SpendRow: Sendable {
        let member: UUIDv7
        var taken: [Movement]
        let restored: Int64
    }
}

/// Reading them: one round trip for most batches.
extension BatchFacts {
    /// Lots that cover most spends; a spend that needs more has the next ones read too.
    private static let usualLots = 8

    /// - Parameter withRecords: also what earlier calls have done under the same keys, numbers and
    ///   sources.
    static func read(
        for commands: [any QueuedCommand], withRecords: Bool, now: Instant,
        in transaction: inout Transaction
    ) throws -> BatchFacts {
        var demand = FactDemand()
        var members: Set<MemberKey> = []
        for command in commands {
            members.formUnion(command.members)
            command.demand(&demand)
        }
        var facts = BatchFacts()
        var calls: [CallKey] = []
        if withRecords {
            calls = Array(Set(commands.lazy.map(\.operation.call)))
        } else {
            demand.orders = []
            demand.sources = []
        }
        let spenders = try facts.readFirst(
            Array(members), calls, demand, now: now, in: &transaction)
        demand.price(by: facts.rewards)
        try facts.readDue(demand, now: now, in: &transaction)
        facts.knowGrants()
        try facts.readNamedLots(in: &transaction)
        try facts.readMoreLots(spenders, demand, now: now, in: &transaction)
        return facts
    }

    /// - Returns: how many lots were read of each member who spends.
    private mutating func readFirst(
        _ members: [MemberKey], _ calls: [CallKey], _ demand: FactDemand, now: Instant,
        in transaction: inout Transaction
    ) throws -> [MemberKey: Int] {
        let orders = Array(demand.orders.union(demand.otherOrders))
        let sources = Array(demand.sources.union(demand.alternativeSources))
        let spenders = Array(demand.spends.keys)
        let locks = Set(members.lazy.map { Outbox.lockKey($0.member) })
            .union(demand.rewards.lazy.map { Outbox.lockKey($0.id) })
            .union(demand.intake.guests.lazy.map { Outbox.lockKey($0.id) })
            .union(demand.punchCards.cards.lazy.map { Outbox.lockKey($0.id) }).sorted()
        let found = try transaction.pipeline { pipeline in
            pipeline.add(LockMembers(keys: locks))
            return (
                calls: calls.isEmpty ? nil : pipeline.add(ReadOperations(calls: calls)),
                members: pipeline.add(ReadMembers(members: members)),
                orders: orders.isEmpty ? nil : pipeline.add(ReadOrderKeys(keys: orders)),
                sources: sources.isEmpty ? nil : pipeline.add(ReadSourceKeys(keys: sources)),
                lots: spenders.isEmpty
                    ? nil
                    : pipeline.add(
                        ReadSpendableLots(members: spenders, now: now, limit: Self.usualLots)),
                holds: demand.holds.isEmpty
                    ? nil : pipeline.add(ReadHolds(keys: Array(demand.holds))),
                spends: demand.postings.isEmpty
                    ? nil : pipeline.add(ReadSpends(keys: Array(demand.postings))),
                checkIns: demand.checkIns.isEmpty
                    ? nil : pipeline.add(ReadLastCheckIns(members: Array(demand.checkIns))),
                grants: demand.grants.isEmpty
                    ? nil : pipeline.add(ReadGrants(keys: Array(demand.grants))),
                pending: demand.pendingLots.isEmpty
                    ? nil : pipeline.add(ReadPendingLots(members: Array(demand.pendingLots))),
                given: demand.transfers.isEmpty
                    ? nil : pipeline.add(ReadGiven(keys: Array(demand.transfers))),
                approvals: demand.approvals.isEmpty
                    ? nil : pipeline.add(ReadApprovals(keys: Array(demand.approvals))),
                flags: demand.riskFlags.isEmpty
                    ? nil : pipeline.add(ReadRiskFlags(keys: Array(demand.riskFlags))),
                refunds: demand.refunds.isEmpty
                    ? nil : pipeline.add(ReadRefunds(orders: Array(demand.refunds))),
                returned: demand.refunds.isEmpty
                    ? nil : pipeline.add(ReadReturnedLines(orders: Array(demand.refunds))),
                returnedTenders: demand.refunds.isEmpty
                    ? nil : pipeline.add(ReadReturnedTenders(orders: Array(demand.refunds))),
                checkouts: demand.checkouts.isEmpty
                    ? nil : pipeline.add(ReadCheckouts(keys: Array(demand.checkouts))),
                rewards: RewardReads(demand, &pipeline),
                earning: EarningReads(demand.earning, now: now, into: &pipeline),
                storedValue: StoredValueReads(demand, into: &pipeline),
                intake: IntakeReads(demand.intake, into: &pipeline),
                punchCards: PunchCardReads(demand.punchCards, into: &pipeline)
            )
        }
        for row in try found.calls?.rows ?? [] { operations[row.call] = row.stored }
        for row in try found.members.rows {
            accounts[row.key] = row.account
            self.members[row.key] = row.facts
        }
        for row in try found.orders?.rows ?? [] { self.orders[row.key] = row.effect }
        for row in try found.sources?.rows ?? [] { self.sources[row.key] = row.effect }
        for row in try found.checkIns?.rows ?? [] { checkIns[row.member] = row }
        for row in HoldPartRow.holds(try found.holds?.rows ?? []) { add(row) }
        for row in try found.spends?.rows ?? [] { add(row) }
        for row in try found.grants?.rows ?? [] { grants[row.lot.key] = row }
        for row in try found.given?.rows ?? [] { given[row.key] = row.given }
        for row in try found.approvals?.rows ?? [] {
            approvals[ApprovalKey(merchant: row.merchant, id: row.id)] = row
        }
        for row in try found.flags?.rows ?? [] {
            riskFlags[RiskFlagKey(merchant: row.row.merchant, id: row.row.id)] = row
        }
        for row in try found.refunds?.rows ?? [] {
            refunds[row.order, default: RefundedBefore()].add(row)
        }
        for row in try found.returned?.rows ?? [] {
            refunds[row.order, default: RefundedBefore()].add(row.line)
        }
        for row in try found.returnedTenders?.rows ?? [] {
            refunds[row.order, default: RefundedBefore()].add(row.row)
        }
        for row in try found.checkouts?.rows ?? [] { checkouts[row.key] = row }
        try keep(found.rewards)
        add(try found.pending?.rows ?? [])
        earning = try found.earning.facts()
        storedValue = try found.storedValue.facts()
        intake = try found.intake.facts()
        punchCards = try found.punchCards.facts()
        return add(try found.lots?.rows ?? [])
    }

    /// All that time has changed of members since somebody looked, and the debts that matter.
    private mutating func readDue(
        _ demand: FactDemand, now: Instant, in transaction: inout Transaction
    ) throws {
        let due = accounts.filter { $0.value.account.isDue(at: now) }.map(\.key)
        let debtors = demand.debts.union(
            accounts.filter { $0.value.account.debt > 0 }.map(\.key))
        let periods = Array(unknownPeriods(demand))
        guard !due.isEmpty || !debtors.isEmpty || !periods.isEmpty else { return }
        let found = try transaction.pipeline { pipeline in
            (
                lots: due.isEmpty ? nil : pipeline.add(ReadDueLots(members: due, now: now)),
                holds: due.isEmpty ? nil : pipeline.add(ReadDueHolds(members: due, now: now)),
                next: due.isEmpty ? nil : pipeline.add(ReadNextChanges(members: due, now: now)),
                debts: debtors.isEmpty
                    ? nil : pipeline.add(ReadPlainAccounts(kind: .debt, members: Array(debtors))),
                periods: periods.isEmpty ? nil : pipeline.add(ReadPeriods(keys: periods))
            )
        }
        add(try found.lots?.rows ?? [])
        for row in HoldPartRow.holds(try found.holds?.rows ?? []) { add(row) }
        for row in try found.next?.rows ?? [] { nextChanges[row.member] = row.next }
        for row in try found.debts?.rows ?? [] { debts[row.member] = row.row }
        for row in try found.periods?.rows ?? [] { self.periods[row.key] = row.total }
    }

    /// Days and months before their accounts' latest ones, which stand in a table of their own.
    private func unknownPeriods(_ demand: FactDemand) -> Set<PeriodKey> {
        var unknown: Set<PeriodKey> = []
        for key in demand.earned {
            guard let earned = accounts[key.member]?.earned else { continue }
            let month = key.date.startOfMonth
            if let latest = earned.month, month < latest {
                unknown.insert(PeriodKey(member: key.member, period: .month, start: month))
            }
            if let latest = earned.day, key.date < latest {
                unknown.insert(PeriodKey(member: key.member, period: .day, start: key.date))
            }
        }
        return unknown
    }

    /// A grant's lot is one of its member's like any other.
    private mutating func knowGrants() {
        for row in grants.values {
            let member = MemberKey(merchant: row.lot.key.merchant, member: row.lot.member)
            lots[member, default: [:]][row.lot.key.id] = row.lot.lot
        }
    }

    /// The lots of holds and of spends, wherever they stand.
    private mutating func readNamedLots(in transaction: inout Transaction) throws {
        var missing: Set<LotKey> = []
        for (member, rows) in holds {
            for part in rows.values.flatMap(\.hold.parts) where lots[member]?[part.lot] == nil {
                missing.insert(LotKey(merchant: member.merchant, id: part.lot))
            }
        }
        for (key, row) in spends {
            let member = MemberKey(merchant: key.merchant, member: row.member)
            for taken in row.taken where lots[member]?[taken.lot] == nil {
                missing.insert(LotKey(merchant: key.merchant, id: taken.lot))
            }
        }
        guard !missing.isEmpty else { return }
        add(try transaction.run(ReadLots(keys: Array(missing))))
    }

    /// For those whose first lots do not cover what they spend: more and more of them.
    private mutating func readMoreLots(
        _ counts: [MemberKey: Int], _ demand: FactDemand, now: Instant,
        in transaction: inout Transaction
    ) throws {
        var limit = Self.usualLots
        var counts = counts
        while true {
            let short = counts.filter { member, count in
                count == limit && covered(member, at: now) < demand.spends[member] ?? 0
            }.map(\.key)
            guard !short.isEmpty else { return }
            limit *= 16
            counts = add(
                try transaction.run(ReadSpendableLots(members: short, now: now, limit: limit)))
        }
    }

    private func covered(_ member: MemberKey, at now: Instant) -> Int64 {
        (lots[member] ?? [:]).values.reduce(0) {
            $0 + ($1.isUsable(at: now) ? $1.remaining : 0)
        }
    }

    @discardableResult
    private mutating func add(_ rows: [LotRow]) -> [MemberKey: Int] {
        var counts: [MemberKey: Int] = [:]
        for row in rows {
            let member = MemberKey(merchant: row.key.merchant, member: row.member)
            lots[member, default: [:]][row.key.id] = row.lot
            counts[member, default: 0] += 1
        }
        return counts
    }

    private mutating func add(_ row: HoldRow) {
        let member = MemberKey(merchant: row.merchant, member: row.member)
        holds[member, default: [:]][row.hold.id] = row
    }

    private mutating func add(_ row: ReadSpends.Row) {
        spends[row.key, default: SpendRow(member: row.member, taken: [], restored: row.restored)]
            .taken.append(row.movement)
    }
}
