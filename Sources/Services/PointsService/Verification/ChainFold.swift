import PointsDomain
import Primitives

/// Something in the books that is not as it must be.
struct BookFinding: Sendable {
    let invariant: BookInvariant
    let member: MemberKey
    /// For a person: what differs, in numbers.
    let what: String
}

/// Goes along the entries of one account and recomputes what each says of itself.
struct ChainFold: Sendable {
    let account: AccountKey
    private(set) var end = ChainEnd.start
    private(set) var findings: [BookFinding] = []

    init(_ account: AccountKey) {
        self.account = account
    }

    /// The entries come in the order of their numbers.
    mutating func add(_ entry: ReadChains.Row) {
        if entry.seq != end.seq + 1 {
            find(.balances, "entry \(entry.seq) comes after entry \(end.seq)")
        }
        let (sum, overflow) = end.balance.addingReportingOverflow(entry.delta)
        if overflow || sum != entry.balanceAfter {
            find(
                .balances,
                "entry \(entry.seq) has balance_after \(entry.balanceAfter) after "
                    + "\(end.balance) and \(entry.delta)")
        }
        if entry.balanceAfter < 0 {
            find(.neverNegative, "entry \(entry.seq) has balance_after \(entry.balanceAfter)")
        }
        checkHash(entry)
        end = ChainEnd(balance: entry.balanceAfter, seq: entry.seq, hash: entry.hash)
    }

    private mutating func checkHash(_ entry: ReadChains.Row) {
        if entry.previous != end.hash {
            find(.chains, "entry \(entry.seq) does not name the hash of the entry before")
        }
        guard let occurredAt = entry.occurredAt else {
            return find(.noOrphans, "entry \(entry.seq) has no posting")
        }
        if !entry.isNamed {
            find(.noOrphans, "entry \(entry.seq) is not the one that its posting names")
        }
        let leg = Leg(
            owner: account.member.member, kind: account.kind, delta: entry.delta, seq: entry.seq,
            balanceAfter: entry.balanceAfter)
        let link = ChainLink(
            after: entry.previous, merchant: account.member.merchant, posting: entry.posting,
            leg: leg, at: occurredAt)
        if link.hash != entry.hash { find(.chains, "entry \(entry.seq) has another hash") }
    }

    private mutating func find(_ invariant: BookInvariant, _ what: String) {
        let name = account.kind == .points ? "" : "\(account.kind): "
        findings.append(
            BookFinding(invariant: invariant, member: account.member, what: name + what))
    }
}
