import Postgres
import Primitives
import ServiceKit

/// One transaction of a lane: two round trips for all of its commands.
enum Batch {
    struct Result: Sendable {
        let decisions: [BatchDecision]
        let balances: [BalanceVersion]
    }

    /// Runs on a connection's own thread; nothing in it waits for anything but that connection.
    static func run(
        _ commands: [any QueuedCommand], clock: any WallClock, identifiers: IdentifierSource,
        in transaction: inout Transaction
    ) throws -> Result {
        let now = clock.now()
        let facts = try prefetch(commands, now: now, in: &transaction)
        var ledger = WorkingLedger(facts: facts, now: now, identifiers: identifiers)
        let decisions = commands.map { $0.decide(&ledger) }
        let writes = ledger.finished()
        try write(writes, in: &transaction)
        return Result(
            decisions: decisions,
            balances: (writes.newAccounts + writes.accounts).map { BalanceVersion($0, at: now) })
    }

    private static func prefetch(
        _ commands: [any QueuedCommand], now: Instant, in transaction: inout Transaction
    ) throws -> BatchFacts {
        var demand = FactDemand()
        var members: Set<MemberKey> = []
        for command in commands {
            members.formUnion(command.members)
            command.demand(&demand)
        }
        let months = Array(demand.months)
        let orders = Array(demand.orders)
        let sources = Array(demand.sources)
        let calls = Array(Set(commands.lazy.map(\.operation.call)))
        let keys = Array(members)
        let locks = Set(keys.lazy.map { Outbox.lockKey($0.member) }).sorted()
        let found = try transaction.pipeline { pipeline in
            pipeline.add(LockMembers(keys: locks))
            return (
                calls: pipeline.add(ReadOperations(calls: calls)),
                members: pipeline.add(ReadMembers(members: keys, now: now)),
                months: months.isEmpty ? nil : pipeline.add(ReadMonths(months: months)),
                orders: orders.isEmpty ? nil : pipeline.add(ReadOrderKeys(keys: orders)),
                sources: sources.isEmpty ? nil : pipeline.add(ReadSourceKeys(keys: sources))
            )
        }
        var facts = BatchFacts()
        for row in try found.calls.rows { facts.operations[row.call] = row.stored }
        for row in try found.members.rows {
            facts.accounts[row.key] = row.account
            facts.members[row.key] = row.facts
        }
        for row in try found.months?.rows ?? [] { facts.months[row.key] = row.granted }
        for row in try found.orders?.rows ?? [] { facts.orders[row.key] = row.effect }
        for row in try found.sources?.rows ?? [] { facts.sources[row.key] = row.effect }
        return facts
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
            if !writes.lots.isEmpty { pipeline.add(InsertLots(lots: writes.lots)) }
            if !writes.orders.isEmpty {
                pipeline.add(InsertOrders(orders: writes.orders))
                pipeline.add(InsertOrderLines(lines: writes.lines))
                pipeline.add(InsertOrderTenders(tenders: writes.tenders))
            }
            if !writes.events.isEmpty { pipeline.add(OutboxInsert(writes.events)) }
        }
    }
}
