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
        let writes = ledger.finished()
        try write(writes, in: &transaction)
        return Result(
            decisions: decisions,
            balances: (writes.newAccounts + writes.accounts).map { BalanceVersion($0, at: now) })
    }

    private static func write(
        _ writes: LedgerWrites, in transaction: inout Transaction
    ) throws {
        try transaction.commit { pipeline in
            if !writes.operations.isEmpty {
                pipeline.add(InsertOperations(operations: writes.operations))
            }
            guard !writes.postings.isEmpty else { return }
            if !writes.newAccounts.isEmpty {
                pipeline.add(InsertAccounts(accounts: writes.newAccounts))
            }
            if !writes.accounts.isEmpty {
                pipeline.add(UpdateAccounts(accounts: writes.accounts))
            }
            if !writes.newMonths.isEmpty { pipeline.add(InsertMonths(months: writes.newMonths)) }
            if !writes.months.isEmpty { pipeline.add(UpdateMonths(months: writes.months)) }
            pipeline.add(InsertPostings(postings: writes.postings))
            pipeline.add(InsertEntries(entries: writes.entries))
            if !writes.newLots.isEmpty { pipeline.add(InsertLots(lots: writes.newLots)) }
            if !writes.lots.isEmpty { pipeline.add(UpdateLots(lots: writes.lots)) }
            if !writes.movements.isEmpty {
                pipeline.add(InsertMovements(movements: writes.movements))
            }
            if !writes.debts.isEmpty { pipeline.add(StoreDebts(debts: writes.debts)) }
            if !writes.holds.isEmpty {
                pipeline.add(StoreHolds(holds: writes.holds))
                let parts = InsertHoldParts(writes.newHolds)
                if !parts.parts.isEmpty { pipeline.add(parts) }
            }
            if !writes.checkIns.isEmpty { pipeline.add(InsertCheckIns(rows: writes.checkIns)) }
            if !writes.orders.isEmpty {
                pipeline.add(InsertOrders(orders: writes.orders))
                pipeline.add(InsertOrderLines(lines: writes.lines))
                pipeline.add(InsertOrderTenders(tenders: writes.tenders))
            }
            if !writes.events.isEmpty { pipeline.add(OutboxInsert(writes.events)) }
        }
    }
}
