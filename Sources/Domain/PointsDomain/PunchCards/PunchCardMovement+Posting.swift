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
        }
    }

    /// The programme's account on the other side, also where nothing moves.
    fileprivate var counterpart: AccountKind {
        switch self {
        case .sale, .refund: .punchesPaid
        case .use, .undo: .punchRevenue
        case .expire: .punchBreakage
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
