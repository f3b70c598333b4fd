import Postgres
import Primitives
import ServiceKit

/// One transaction of a lane: two round trips for all of its commands, and one or two more where
/// time has changed a member's lots or a spend needs more lots than expected.
enum Batch {
    struct Result: Sendable {
        let decisions: [BatchDecision]
        let balances: [BalanceVersion]
    }

    /// Some command of a batch that took all for new is a repeat, or is not to be done.
    struct NotAllNew: Error {}

    /// Runs on a connection's own thread; nothing in it waits for anything but that connection.
    ///
    /// - Parameter takesAllForNew: does not look for what earlier calls have done. Then every
    ///   command must post, and its key and its source are unique, so a repeat fails the batch.
    static func run(
        _ commands: [any QueuedCommand], takesAllForNew: Bool, clock: any WallClock,
        identifiers: IdentifierSource, in transaction: inout Transaction
    ) throws -> Result {
        let now = clock.now()
        let facts = try BatchFacts.read(
            for: commands, withRecords: !takesAllForNew, now: now, in: &transaction)
        var ledger = WorkingLedger(facts: facts, now: now, identifiers: identifiers)
        let decisions = commands.map { $0.decide(&ledger) }
        if takesAllForNew, !decisions.allSatisfy(\.needsNoRecords) { throw NotAllNew() }
        CrashPoint.reached(.decided, with: commands)
        let writes = ledger.finished()
        try write(writes, now: now, in: &transaction)
        return Result(
            decisions: decisions,
            balances: (writes.newAccounts + writes.accounts).map { BalanceVersion($0, at: now) })
    }

    private static func write(
        _ writes: LedgerWrites, now: Instant, in transaction: inout Transaction
    ) throws {
        try transaction.commit { pipeline in
            if !writes.operations.isEmpty {
                pipeline.add(InsertOperations(operations: writes.operations))
            }
            addAccounts(writes, to: &pipeline)
            addJournal(writes, to: &pipeline)
            addLots(writes, now: now, to: &pipeline)
            writes.storedValue.add(to: &pipeline)
            writes.memberMerges.add(at: now, to: &pipeline)
            addSources(writes, to: &pipeline)
            for row in writes.audit { pipeline.add(row) }
            if !writes.events.isEmpty { pipeline.add(OutboxInsert(writes.events)) }
        }
    }

    private static func addAccounts(_ writes: LedgerWrites, to pipeline: inout Pipeline) {
        if !writes.newAccounts.isEmpty {
            pipeline.add(InsertAccounts(accounts: writes.newAccounts))
        }
        if !writes.accounts.isEmpty { pipeline.add(UpdateAccounts(accounts: writes.accounts)) }
        if !writes.periods.isEmpty { pipeline.add(StorePeriods(periods: writes.periods)) }
        if !writes.debts.isEmpty {
            pipeline.add(StorePlainAccounts(kind: .debt, rows: writes.debts))
        }
    }

    private static func addJournal(_ writes: LedgerWrites, to pipeline: inout Pipeline) {
        guard !writes.postings.isEmpty else { return }
        pipeline.add(InsertPostings(postings: writes.postings))
        pipeline.add(InsertEntries(entries: writes.entries))
        if !writes.movements.isEmpty {
            pipeline.add(InsertMovements(movements: writes.movements))
        }
    }

    private static func addLots(
        _ writes: LedgerWrites, now: Instant, to pipeline: inout Pipeline
    ) {
        // First: lots that come or change after it in the batch stand in memory as they are to be.
        if !writes.renewals.isEmpty {
            pipeline.add(RenewLots(renewals: writes.renewals, now: now))
        }
        if !writes.newLots.isEmpty { pipeline.add(InsertLots(lots: writes.newLots)) }
        if !writes.lots.isEmpty { pipeline.add(UpdateLots(lots: writes.lots)) }
        if !writes.holds.isEmpty {
            pipeline.add(StoreHolds(holds: writes.holds))
            let parts = InsertHoldParts(writes.newHolds)
            if !parts.parts.isEmpty { pipeline.add(parts) }
        }
    }

    /// What the points were for.
    private static func addSources(_ writes: LedgerWrites, to pipeline: inout Pipeline) {
        if !writes.checkIns.isEmpty { pipeline.add(InsertCheckIns(rows: writes.checkIns)) }
        if !writes.orders.isEmpty {
            pipeline.add(InsertOrders(orders: writes.orders))
            pipeline.add(InsertOrderLines(lines: writes.lines))
            pipeline.add(InsertOrderTenders(tenders: writes.tenders))
        }
        if !writes.transfers.isEmpty { pipeline.add(InsertTransfers(rows: writes.transfers)) }
        if !writes.approvals.isEmpty { pipeline.add(DecideApprovals(rows: writes.approvals)) }
        if !writes.refunds.isEmpty {
            pipeline.add(InsertRefunds(refunds: writes.refunds))
            pipeline.add(InsertRefundLines(writes.refunds))
            let tenders = InsertRefundTenders(writes.refunds)
            if !tenders.rows.isEmpty { pipeline.add(tenders) }
            pipeline.add(NoteInvoicedReturns(orders: writes.refunds.map(\.order)))
        }
        if !writes.riskFlags.isEmpty { pipeline.add(InsertRiskFlags(flags: writes.riskFlags)) }
        if !writes.decidedFlags.isEmpty {
            pipeline.add(DecideRiskFlags(flags: writes.decidedFlags))
        }
        writes.checkouts.add(to: &pipeline)
        addRewards(writes, to: &pipeline)
        writes.earning.add(to: &pipeline)
        writes.intake.add(to: &pipeline)
        writes.punchCards.add(to: &pipeline)
        writes.payments.add(to: &pipeline)
    }

    private static func addRewards(_ writes: LedgerWrites, to pipeline: inout Pipeline) {
        if !writes.takenPieces.isEmpty { pipeline.add(ChangeTaken(changes: writes.takenPieces)) }
        if !writes.newRedemptions.isEmpty {
            pipeline.add(InsertRedemptions(rows: writes.newRedemptions))
        }
        if !writes.redemptions.isEmpty {
            pipeline.add(UpdateRedemptions(rows: writes.redemptions))
        }
    }
}
