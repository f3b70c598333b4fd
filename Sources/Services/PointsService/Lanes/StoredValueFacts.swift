import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// What a batch knows of stored value before it decides.
struct StoredValueFacts: Sendable {
    /// What a spend took, and how much of it came back.
    struct SpendRow: Sendable {
        let member: UUIDv7
        var taken: [ValueMovement]
        let restored: Int64
    }

    /// Whose stored value was asked for, whether there is any or not.
    var members: Set<MemberKey> = []
    var rows: [MemberKey: StoredValueRow] = [:]
    var lots: [MemberKey: [UUIDv7: TopUpLotRow]] = [:]
    var holds: [MemberKey: [UUIDv7: ValueHoldRow]] = [:]
    var spends: [PostingKey: SpendRow] = [:]
    var withdrawals: [LotKey: WithdrawalRow] = [:]
    var terms: [UUIDv7: StoredValueTerms] = [:]

    /// A hold that was read, whoever has it.
    func knows(hold: UUIDv7) -> Bool { holds.values.contains { $0[hold] != nil } }

    /// A top-up that was read, whoever has it: that of a member who was merged stands with another.
    func knows(lot: UUIDv7) -> Bool { lots.values.contains { $0[lot] != nil } }

    func wallet(of member: MemberKey) -> StoredValueWallet {
        StoredValueWallet(
            account: rows[member]?.account ?? .empty,
            lots: (lots[member] ?? [:]).values.map(\.lot),
            holds: (holds[member] ?? [:]).values.map(\.hold))
    }
}

/// The same on its way: a part of a batch's first round trip.
struct StoredValueReads {
    private let members: Set<MemberKey>
    private let accounts: Pending<ReadStoredValueAccounts>?
    private let lots: Pending<ReadOpenTopUps>?
    private let openHolds: Pending<ReadOpenValueHolds>?
    private let terms: Pending<ReadStoredValueTerms>?
    private let holds: Pending<ReadValueHolds>?
    private let spends: Pending<ReadValueSpends>?
    private let spentLots: Pending<ReadTopUpsOfSpends>?
    private let namedLots: Pending<ReadTopUpLots>?
    private let withdrawals: Pending<ReadWithdrawals>?

    init(_ demand: FactDemand, into pipeline: inout Pipeline) {
        members = demand.storedValue
        let members = Array(demand.storedValue)
        let merchants = Array(Set(members.map(\.merchant)))
        let spends = Array(demand.storedValueSpends)
        let lots = Array(demand.topUps)
        let withdrawals = Array(demand.withdrawals)
        let isAsked = !members.isEmpty
        accounts = isAsked ? pipeline.add(ReadStoredValueAccounts(members: members)) : nil
        self.lots = isAsked ? pipeline.add(ReadOpenTopUps(members: members)) : nil
        openHolds = isAsked ? pipeline.add(ReadOpenValueHolds(members: members)) : nil
        terms = isAsked ? pipeline.add(ReadStoredValueTerms(merchants: merchants)) : nil
        holds =
            demand.storedValueHolds.isEmpty
            ? nil : pipeline.add(ReadValueHolds(keys: Array(demand.storedValueHolds)))
        self.spends = spends.isEmpty ? nil : pipeline.add(ReadValueSpends(keys: spends))
        spentLots = spends.isEmpty ? nil : pipeline.add(ReadTopUpsOfSpends(keys: spends))
        namedLots = lots.isEmpty ? nil : pipeline.add(ReadTopUpLots(keys: lots))
        self.withdrawals =
            lots.isEmpty && withdrawals.isEmpty
            ? nil : pipeline.add(ReadWithdrawals(keys: withdrawals, lots: lots))
    }

    func facts() throws -> StoredValueFacts {
        var facts = StoredValueFacts()
        facts.members = members
        for found in try accounts?.rows ?? [] { facts.rows[found.member] = found.row }
        for rows in [try lots?.rows, try spentLots?.rows, try namedLots?.rows] {
            for row in rows ?? [] { facts.lots[row.owner, default: [:]][row.key.id] = row }
        }
        let parts = [try openHolds?.rows, try holds?.rows].flatMap {
            ValueHoldPartRow.holds($0 ?? [])
        }
        for row in parts { facts.holds[row.owner, default: [:]][row.hold.id] = row }
        for row in try spends?.rows ?? [] {
            facts.spends[
                row.key,
                default: .init(member: row.member, taken: [], restored: row.restored)
            ].taken.append(row.movement)
        }
        for row in try withdrawals?.rows ?? [] { facts.withdrawals[row.key] = row }
        for row in try terms?.rows ?? [] {
            facts.terms[row.merchant] = try StoredValueTerms(
                stored: row.definition, version: row.version)
        }
        return facts
    }
}

/// What the commands of a batch have done to it.
struct StoredValueState: Sendable {
    var wallets: [MemberKey: StoredValueWallet] = [:]
    /// Hashes of the last entries of principal and bonus.
    var heads: [MemberKey: (principal: [UInt8], bonus: [UInt8])] = [:]
    /// Which posting gave a top-up; of those that this batch has given.
    var newLots: [UUIDv7: UUIDv7] = [:]
    var restored: [PostingKey: Int64] = [:]
    var withdrawals: [LotKey: WithdrawalRow] = [:]
}

/// What a batch writes of it; postings and entries stand with the others.
struct StoredValueWrites: Sendable {
    var newAccounts: [(key: MemberKey, row: StoredValueRow)] = []
    var accounts: [(key: MemberKey, row: StoredValueRow)] = []
    var newLots: [TopUpLotRow] = []
    var lots: [TopUpLotRow] = []
    var movements: [ValueMovementRow] = []
    var holds: [ValueHoldRow] = []
    var newHolds: [ValueHoldRow] = []
    var topUps: [TopUpRow] = []
    var withdrawals: [WithdrawalRow] = []
    /// Top-ups that were paid back: what was invoiced of them is looked at anew.
    var paidBack: [LotKey] = []

    func add(to pipeline: inout Pipeline) {
        if !newAccounts.isEmpty { pipeline.add(StoreStoredValue(newAccounts)) }
        if !accounts.isEmpty { pipeline.add(UpdateStoredValue(accounts)) }
        if !newLots.isEmpty { pipeline.add(InsertTopUpLots(rows: newLots)) }
        if !lots.isEmpty { pipeline.add(UpdateTopUpLots(rows: lots)) }
        if !movements.isEmpty { pipeline.add(InsertValueMovements(rows: movements)) }
        if !holds.isEmpty { pipeline.add(StoreValueHolds(rows: holds)) }
        let parts = InsertValueHoldParts(newHolds)
        if !parts.rows.isEmpty { pipeline.add(parts) }
        if !topUps.isEmpty { pipeline.add(InsertTopUps(rows: topUps)) }
        if !withdrawals.isEmpty { pipeline.add(StoreWithdrawals(rows: withdrawals)) }
        if !paidBack.isEmpty {
            pipeline.add(
                NoteInvoicedReturns(
                    orders: paidBack.map { PlacedOrderKey(merchant: $0.merchant, order: $0.id) }))
        }
    }
}

extension StoredValueState {
    /// Everything that differs from what was read.
    func add(_ facts: StoredValueFacts, now: Instant, to writes: inout StoredValueWrites) {
        for (member, wallet) in wallets {
            let known = facts.rows[member] ?? .absent
            let head = heads[member] ?? (known.principalHash, known.bonusHash)
            if wallet.account != known.account {
                let row = StoredValueRow(
                    account: wallet.account, principalHash: head.principal,
                    bonusHash: head.bonus)
                if facts.rows[member] == nil {
                    writes.newAccounts.append((member, row))
                } else {
                    writes.accounts.append((member, row))
                }
            }
            addLots(of: wallet, member, facts, to: &writes)
            let holds = facts.holds[member] ?? [:]
            for hold in wallet.holds where holds[hold.id]?.hold != hold {
                let row = ValueHoldRow(
                    owner: member, placedAt: holds[hold.id]?.placedAt ?? now, hold: hold)
                writes.holds.append(row)
                if holds[hold.id] == nil, !facts.knows(hold: hold.id) {
                    writes.newHolds.append(row)
                }
            }
        }
        writes.withdrawals = Array(withdrawals.values)
    }

    private func addLots(
        of wallet: StoredValueWallet, _ member: MemberKey, _ facts: StoredValueFacts,
        to writes: inout StoredValueWrites
    ) {
        let known = facts.lots[member] ?? [:]
        for lot in wallet.lots where known[lot.id]?.lot != lot {
            guard let posting = known[lot.id]?.posting ?? newLots[lot.id] else {
                preconditionFailure("a top-up has no posting")
            }
            let row = TopUpLotRow(
                key: LotKey(merchant: member.merchant, id: lot.id), member: member.member,
                posting: posting, lot: lot)
            if known[lot.id] != nil || facts.knows(lot: lot.id) {
                writes.lots.append(row)
            } else {
                writes.newLots.append(row)
            }
        }
    }
}
