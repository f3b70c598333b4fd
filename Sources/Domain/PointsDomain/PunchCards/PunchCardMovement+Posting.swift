package import Primitives

extension PunchCardMovement.Kind {
    /// The type of its posting.
    package var postingType: String {
        switch self {
        case .sale: "PUNCH_CARD_SALE"
        case .use: "PUNCH_CARD_USE"
        case .undo: "PUNCH_CARD_UNDO"
        case .refund: "PUNCH_CARD_REFUND"
        case .expire: "PUNCH_CARD_EXPIRE"
        case .move: Self.movedIn
        }
    }

    /// Of the account that a card comes to, and of the one that it leaves.
    package static let movedIn = "PUNCH_CARD_MERGE_IN"
    package static let movedOut = "PUNCH_CARD_MERGE_OUT"

    /// The programme's account on the other side, also where nothing moves.
    fileprivate var counterpart: AccountKind {
        switch self {
        case .sale, .refund: .punchesPaid
        case .use, .undo: .punchRevenue
        case .expire: .punchBreakage
        case .move: .punchesTransferred
        }
    }
}

extension PunchCardMovement {
    /// What the accounts of the ledger gain by it.
    ///
    /// - Parameters:
    ///   - seq: of the entry of the member's account, in which all her cards are one.
    ///   - balance: of that account right after it.
    package func legs(
        of member: UUIDv7, merchant: UUIDv7, seq: Int64, balance: Int64
    ) -> BalancedLegs {
        let counterparts: [(kind: AccountKind, delta: Int64)] = [
            (.punchesPaid, cashMinor), (.punchRevenue, revenueMinor),
            (.punchBreakage, breakageMinor),
        ]
        return BalancedLegs(
            [
                Leg(
                    owner: member, kind: .punches, delta: liabilityMinor, seq: seq,
                    balanceAfter: balance)
            ]
                + counterparts.filter { $0.kind == kind.counterpart || $0.delta != 0 }.map {
                    Leg(owner: merchant, kind: $0.kind, delta: $0.delta)
                })
    }
}

extension PunchCard {
    /// What an account of unused punches gains by a card that comes to it, or loses by one that goes.
    ///
    /// - Parameters:
    ///   - seq: of the entry of the member's account, in which all her cards are one.
    ///   - balance: of that account right after it.
    package static func legs(
        moving liabilityMinor: Int64, of member: UUIDv7, merchant: UUIDv7, seq: Int64,
        balance: Int64
    ) -> BalancedLegs {
        BalancedLegs([
            Leg(
                owner: member, kind: .punches, delta: liabilityMinor, seq: seq,
                balanceAfter: balance),
            Leg(owner: merchant, kind: .punchesTransferred, delta: -liabilityMinor),
        ])
    }
}
