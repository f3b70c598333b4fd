import PointsDomain
import Primitives
import Testing

/// Ids in the order of their numbers.
func uuid(_ number: UInt64) -> UUIDv7 { UUIDv7(hi: number, lo: 0) }

/// So many days after an instant that does not matter.
func day(_ number: Int64) -> Instant { Instant.epoch.adding(seconds: number * 86_400) }

/// A lot as it is granted; pending where it has a start.
func lot(
    _ number: UInt64, _ points: Int64, from start: Instant? = nil, until end: Instant? = nil,
    earnedAt: Instant = .epoch
) -> Lot {
    Lot(
        id: uuid(number), granted: points, earnedAt: earnedAt, activatesAt: start,
        isPending: start != nil, expiresAt: end)
}

/// A lot that waits for an event until its end.
func waiting(
    _ number: UInt64, _ points: Int64, for event: String, until end: Instant? = nil
) -> Lot {
    Lot(
        id: uuid(number), granted: points, earnedAt: .epoch,
        LotLife(awaitedEvent: event, expiresAt: end))
}

func move(_ lot: UInt64, _ delta: Int64) -> Movement { Movement(lot: uuid(lot), delta: delta) }

extension Wallet {
    static func with(_ lots: Lot...) throws -> Wallet {
        var wallet = Wallet(account: .empty)
        for lot in lots { _ = try wallet.grant(lot, as: .earn, at: .epoch) }
        return wallet
    }

    static func owing(_ debt: Int64) -> Wallet {
        var account = PointsAccount.empty
        account.debt = debt
        return Wallet(account: account)
    }

    /// A spend of which only the refusal matters.
    mutating func buy(_ points: Int64, at now: Instant) throws { _ = try spend(points, at: now) }

    func remaining(_ lot: UInt64) -> Int64? { self.lot(uuid(lot))?.remaining }
}

/// Expects that the wallet refuses, and that it is as it was before.
func expectRefusal(
    _ refusal: WalletRefusal, of wallet: Wallet,
    sourceLocation: SourceLocation = #_sourceLocation, to attempt: (inout Wallet) throws -> Void
) {
    var asked = wallet
    do {
        try attempt(&asked)
        Issue.record("it did not refuse", sourceLocation: sourceLocation)
    } catch {
        let given = error as? WalletRefusal
        #expect(given == refusal, sourceLocation: sourceLocation)
    }
    #expect(asked == wallet, "a refusal changed something", sourceLocation: sourceLocation)
}

/// A member's journal, added up again.
struct Books {
    private var balance: Int64 = 0
    private var debt: Int64 = 0
    private var seq: Int64 = 0
    private var moved: [UUIDv7: Int64] = [:]
    /// What changes of a kind added up to; what was restored is less spent.
    private(set) var flows: [WalletChange.Kind: Int64] = [:]
    private(set) var kinds: Set<WalletChange.Kind> = []
    /// What came from other members less what went to them.
    var transferred: Int64 {
        [WalletChange.Kind.transferIn, .transferOut, .mergeIn, .mergeOut].reduce(0) {
            $0 + flows[$1, default: 0]
        }
    }
    /// The first change that does not follow from those before it.
    private(set) var fault: WalletChange?

    mutating func add(_ changes: [WalletChange]) {
        for change in changes {
            seq += 1
            balance += change.delta
            debt += change.debtDelta
            kinds.insert(change.kind)
            flows[change.kind == .restore ? .spend : change.kind, default: 0] += change.delta
            for movement in change.movements { moved[movement.lot, default: 0] += movement.delta }
            let account = change.account
            let explained = change.movements.reduce(0) { $0 + $1.delta }
            let follows =
                account.seq == seq && account.balance == balance && account.debt == debt
                && (change.movements.isEmpty || explained == change.delta)
            if !follows { fault = fault ?? change }
        }
    }

    /// I6 and I1: each lot has what was granted and moved, the account what its lots have.
    func explains(_ wallet: Wallet) -> Bool {
        let account = wallet.account
        let inLots = wallet.lots.reduce(0) { $0 + $1.remaining + $1.held }
        return fault == nil && account.seq == seq && account.balance == balance
            && account.debt == debt && inLots == balance
            && moved.keys.allSatisfy { wallet.lot($0) != nil }
            && wallet.lots.allSatisfy { lot in
                lot.granted + moved[lot.id, default: 0] == lot.remaining + lot.held
                    && lot.remaining >= 0 && lot.held >= 0
            }
    }
}
