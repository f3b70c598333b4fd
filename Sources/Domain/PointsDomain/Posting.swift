package import Primitives

/// An account of the ledger: one of a member's, or one of the programme's.
package enum AccountKind: Int16, Hashable, Sendable, CaseIterable {
    /// A member's points.
    case points = 1
    /// What a member owes to the programme after returns.
    case debt = 2
    /// A member's stored value that she paid for,
    case principal = 3
    /// and that she was given with it; both are numbered together.
    case bonus = 4
    /// What a member has paid for uses of her punch cards that she has not had.
    case punches = 5
    /// Counterparts of members' points, each owned by the merchant: points that were granted,
    case pointsIssued = 101
    /// spent, less those that came back,
    case pointsRedeemed = 102
    /// ended,
    case pointsExpired = 103
    /// taken back with what had earned them,
    case pointsClawedBack = 104
    /// given up for a debt,
    case pointsRepaid = 105
    /// corrected by staff,
    case pointsAdjusted = 106
    /// on their way from one member to another,
    case pointsTransferred = 107
    /// or only moved within the account.
    case pointsUnmoved = 108
    /// Points that were taken over from another system.
    case pointsOpened = 109
    /// Counterpart of all debts of members.
    case debtsIncurred = 110
    /// Counterparts of stored value: what was paid in,
    case cashReceived = 111
    /// given as bonus, or refunded beyond principal,
    case promotionExpense = 112
    /// spent, less what came back,
    case storedValueRevenue = 113
    /// ended, cancelled or recouped,
    case promotionReversal = 114
    /// and paid out again.
    case payouts = 115
    /// Counterparts of punch cards: what was paid for them, less what was paid back,
    case punchesPaid = 116
    /// recognised by their uses,
    case punchRevenue = 117
    /// and forfeited at their end.
    case punchBreakage = 118
    /// Counterparts of what moves between two accounts of one member: stored value,
    case storedValueTransferred = 119
    /// and what her punch cards owe.
    case punchesTransferred = 120

    /// Member accounts have a gap-free seq and a balance; programme accounts are sums of entries,
    /// so that no row is hot for a whole merchant.
    package var isMembers: Bool { rawValue < 100 }

    package var asset: Asset {
        switch self {
        case .points, .pointsIssued, .pointsRedeemed, .pointsExpired, .pointsClawedBack,
            .pointsRepaid, .pointsAdjusted, .pointsTransferred, .pointsUnmoved, .pointsOpened:
            .points
        case .debt, .debtsIncurred: .debt
        case .principal, .bonus, .punches, .cashReceived, .promotionExpense, .storedValueRevenue,
            .promotionReversal, .payouts, .punchesPaid, .punchRevenue, .punchBreakage,
            .storedValueTransferred, .punchesTransferred:
            .money
        }
    }
}

package enum Asset: Int16, Hashable, Sendable {
    case points = 1
    case debt = 2
    /// Minor units of the merchant's currency.
    case money = 3
}

/// One row of a posting: an account and what it gains.
package struct Leg: Hashable, Sendable {
    package let owner: UUIDv7
    package let kind: AccountKind
    package let delta: Int64
    /// Of member accounts only: the account's state after the leg.
    package let seq: Int64?
    package let balanceAfter: Int64?

    /// A leg on a member's account.
    package init(owner: UUIDv7, kind: AccountKind, delta: Int64, seq: Int64, balanceAfter: Int64) {
        precondition(kind.isMembers, "only member accounts are numbered")
        self.owner = owner
        self.kind = kind
        self.delta = delta
        self.seq = seq
        self.balanceAfter = balanceAfter
    }

    /// A leg on an account of the programme.
    package init(owner: UUIDv7, kind: AccountKind, delta: Int64) {
        precondition(!kind.isMembers, "a member's leg has its number and balance")
        self.owner = owner
        self.kind = kind
        self.delta = delta
        seq = nil
        balanceAfter = nil
    }
}

/// The legs of one change, balanced in every asset.
package struct BalancedLegs: Hashable, Sendable {
    package let legs: [Leg]

    /// Stops the process before it writes books that do not balance (I2).
    package init(_ legs: [Leg]) {
        precondition(legs.count >= 2, "a posting has at least two legs")
        for leg in legs {
            let sum = legs.lazy.filter { $0.kind.asset == leg.kind.asset }
                .reduce(Int64(0)) { $0 + $1.delta }
            precondition(sum == 0, "the legs of a posting do not balance")
            precondition((leg.balanceAfter ?? 0) >= 0, "a member's balance is below zero")
        }
        self.legs = legs
    }
}
