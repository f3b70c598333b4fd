import PointsDomain
import Postgres
import Primitives

/// Checks members' accounts against their entries, lots and holds: I1, I3, the chains of N02, and the
/// part of I6 that is about accounts.
enum AccountAudit {
    /// Entries that are read at once, of all accounts together; at least some of each.
    private static let pageSize = 10_000
    private static let smallestPage = 100

    struct Report: Sendable {
        var accounts: Int64 = 0
        var entries: Int64 = 0
        /// Members who have stored value, or had.
        var withStoredValue: Int64 = 0
        /// Members who have punch cards, or had.
        var withPunchCards: Int64 = 0
        var findings: [BookFinding] = []
    }

    /// In one snapshot: what is found is wrong, not only seen at different moments.
    static func check(
        _ members: [MemberKey], in transaction: inout Transaction
    ) throws -> Report {
        var report = Report()
        let caches = try transaction.run(ReadCaches(members: members))
        var folds: [AccountKey: ChainFold] = [:]
        let values = try transaction.run(ReadValueCaches(members: members))
        let punches = try transaction.run(ReadPunchCaches(members: members))
        for key in caches.flatMap(\.accounts) + values.flatMap(\.accounts)
            + punches.compactMap(\.key)
        {
            folds[key] = ChainFold(key)
        }
        try follow(&folds, &report, in: &transaction)
        report.accounts = Int64(folds.count)
        for fold in folds.values { report.findings += fold.findings }
        for row in caches {
            report.findings += row.findings { folds[$0]?.end ?? .start }
        }
        for row in values where !row.accounts.isEmpty { report.withStoredValue += 1 }
        for row in values { report.findings += row.findings { folds[$0]?.end ?? .start } }
        for row in punches where row.key != nil { report.withPunchCards += 1 }
        for row in punches { report.findings += row.findings { folds[$0]?.end ?? .start } }
        return report
    }

    /// All accounts at once, a page of each, until each has come to its end.
    private static func follow(
        _ folds: inout [AccountKey: ChainFold], _ report: inout Report,
        in transaction: inout Transaction
    ) throws {
        var open = Array(folds.keys)
        while !open.isEmpty {
            let limit = max(smallestPage, pageSize / open.count)
            let rows = try transaction.run(
                ReadChains(
                    accounts: open.map { ($0, folds[$0]?.end.seq ?? 0) }, limit: limit))
            var counts: [AccountKey: Int] = [:]
            for row in rows {
                folds[row.account]?.add(row)
                counts[row.account, default: 0] += 1
            }
            report.entries += Int64(rows.count)
            open = open.filter { counts[$0] == limit }
        }
    }
}

extension MemberCaches {
    /// Those that she has, by their rows or by their entries.
    fileprivate var accounts: [AccountKey] {
        var keys: [AccountKey] = []
        if account != nil || lastEntry != nil {
            keys.append(AccountKey(member: member, kind: .points))
        }
        if debt != nil || lastDebtEntry != nil {
            keys.append(AccountKey(member: member, kind: .debt))
        }
        return keys
    }

    /// Where what is kept differs from what it is kept of.
    ///
    /// - Parameter end: the end of an account by its entries.
    func findings(end: (AccountKey) -> ChainEnd) -> [BookFinding] {
        let points = end(AccountKey(member: member, kind: .points))
        let owed = end(AccountKey(member: member, kind: .debt))
        guard let account else {
            // Who has bought nothing but punch cards has no points, and no account of them.
            let isUnused = points == .start && lots.points == 0 && holds == 0 && debt == nil
            return isUnused ? [] : [find(.balances, "there is no account")]
        }
        var findings = compare(account.end, with: points, "")
        findings += compare(debt ?? .start, with: owed, "debt: ")
        if account.debt != owed.balance {
            findings.append(find(.debts, "owes \(account.debt), by the entries \(owed.balance)"))
        }
        if account.debt > 0, account.available > 0 {
            findings.append(
                find(.debts, "owes \(account.debt) and can spend \(account.available)"))
        }
        return findings + compare(account)
    }

    private func compare(
        _ kept: ChainEnd, with entries: ChainEnd, _ name: String
    ) -> [BookFinding] {
        var findings: [BookFinding] = []
        if kept.balance != entries.balance {
            findings.append(
                find(.balances, "\(name)balance \(kept.balance), by the entries \(entries.balance)")
            )
        }
        if kept.seq != entries.seq {
            findings.append(
                find(.balances, "\(name)seq \(kept.seq), by the entries \(entries.seq)"))
        }
        if kept.hash != entries.hash {
            findings.append(find(.chains, "\(name)the head is not the last entry's hash"))
        }
        return findings
    }

    private func compare(_ account: Account) -> [BookFinding] {
        var findings: [BookFinding] = []
        let pairs = [
            ("balance", account.end.balance, lots.points, "lots"),
            ("pending", account.pending, lots.pending, "lots"),
            ("held", account.held, lots.held, "lots"), ("held", account.held, holds, "holds"),
        ]
        for (name, kept, sum, source) in pairs where kept != sum {
            findings.append(find(.lotsOfAccounts, "\(name) \(kept), by the \(source) \(sum)"))
        }
        if wrongParts > 0 {
            findings.append(
                find(.lotsOfAccounts, "\(wrongParts) lots hold other points than the holds say"))
        }
        if let firstChangeAt, account.nextChangeAt.map({ $0 > firstChangeAt }) ?? true {
            findings.append(find(.lotsOfAccounts, "time changes it earlier than the account says"))
        }
        return findings
    }

    private func find(_ invariant: BookInvariant, _ what: String) -> BookFinding {
        BookFinding(invariant: invariant, member: member, what: what)
    }
}
