import Messages
import PointsDomain
import Primitives
import Rules
import ServiceKit

/// From the message that a merchant writes to the terms that decide; an error names the field.
extension StoredValueTerms {
    init(_ message: PointsV1.StoredValueTerms, version: Int32) throws(DocumentError) {
        self.init()
        self.version = version
        guard let order = SpendOrder(message.order) else {
            throw DocumentError("order", "is not known")
        }
        self.order = order
        namedCapMinor = try Self.amount(
            message.namedCapMinor, "namedCapMinor", usual: namedCapMinor)
        anonymousCapMinor = try Self.amount(
            message.anonymousCapMinor, "anonymousCapMinor", usual: anonymousCapMinor)
        cashLimitMinor = try Self.amount(
            message.cashLimitMinor, "cashLimitMinor", usual: cashLimitMinor)
        coolingOffDays = try Self.days(
            message.coolingOffDays, "coolingOffDays", usual: coolingOffDays)
        graceDays = try Self.days(message.graceDays, "graceDays", usual: graceDays)
        topUpsEarn = !message.topUpsEarnNothing
        if message.anonymousMonths != 0 {
            guard Limits.anonymousMonths.contains(Int(message.anonymousMonths)) else {
                throw DocumentError("anonymousMonths", "is less than 36 or more than 1200")
            }
            anonymousMonths = Int(message.anonymousMonths)
        }
        var named: Set<WithdrawalReason> = []
        for (index, rule) in message.withdrawals.enumerated() {
            let path = "withdrawals[\(index)]"
            guard let reason = WithdrawalReason(rule.reason), named.insert(reason).inserted else {
                throw DocumentError("\(path).reason", "is not known, or named twice")
            }
            guard let policy = WithdrawalPolicy(rule.policy) else {
                throw DocumentError("\(path).policy", "is not known")
            }
            policies[reason] = policy
        }
    }

    /// From the books, where only what makes sense is written.
    init(stored definition: String, version: Int32) throws {
        try self.init(
            PointsV1.StoredValueTerms(json: Array(definition.utf8)), version: version)
    }

    private static func amount(
        _ value: Int64, _ field: String, usual: Int64
    ) throws(DocumentError) -> Int64 {
        guard (0...Limits.amountMinor).contains(value) else {
            throw DocumentError(field, "is not from 0 to \(Limits.amountMinor)")
        }
        return value == 0 ? usual : value
    }

    private static func days(
        _ value: Int32, _ field: String, usual: Int
    ) throws(DocumentError) -> Int {
        guard Limits.days.contains(Int(value)) else {
            throw DocumentError(field, "is not from 0 to \(Limits.days.upperBound)")
        }
        return value == 0 ? usual : Int(value)
    }
}

extension SpendOrder {
    fileprivate init?(_ order: PointsV1.StoredValueOrder) {
        switch order {
        case .unspecified, .bonusFirst: self = .bonusFirst
        case .principalFirst: self = .principalFirst
        case .proportionalToLot: self = .proportional
        case .unrecognized: return nil
        }
    }

    fileprivate var message: PointsV1.StoredValueOrder {
        switch self {
        case .bonusFirst: .bonusFirst
        case .principalFirst: .principalFirst
        case .proportional: .proportionalToLot
        }
    }
}

extension WithdrawalReason {
    /// Nil for what is not said, or not known.
    init?(_ reason: PointsV1.WithdrawalReason) {
        switch reason {
        case .byCustomer: self = .customer
        case .merchantFault: self = .merchantFault
        case .inCoolingOff: self = .coolingOff
        case .merchantClosure: self = .closure
        case .unspecified, .unrecognized: return nil
        }
    }

    fileprivate var message: PointsV1.WithdrawalReason {
        switch self {
        case .customer: .byCustomer
        case .merchantFault: .merchantFault
        case .coolingOff: .inCoolingOff
        case .closure: .merchantClosure
        }
    }
}

extension WithdrawalPolicy {
    fileprivate init?(_ policy: PointsV1.WithdrawalPolicy) {
        switch policy {
        case .forfeitBonus: self = .forfeitBonus
        case .forfeitAndRecoup: self = .forfeitAndRecoup
        case .prorata: self = .prorata
        case .coolingOff: self = .coolingOff
        case .unspecified, .unrecognized: return nil
        }
    }

    fileprivate var message: PointsV1.WithdrawalPolicy {
        switch self {
        case .forfeitBonus: .forfeitBonus
        case .forfeitAndRecoup: .forfeitAndRecoup
        case .prorata: .prorata
        case .coolingOff: .coolingOff
        }
    }
}

// MARK: Replies

extension PointsV1.StoredValueTerms {
    /// With every figure said, also the usual ones.
    init(_ terms: StoredValueTerms) {
        self.init(
            order: terms.order.message, namedCapMinor: terms.namedCapMinor,
            anonymousCapMinor: terms.anonymousCapMinor,
            coolingOffDays: Int32(terms.coolingOffDays), graceDays: Int32(terms.graceDays),
            cashLimitMinor: terms.cashLimitMinor, topUpsEarnNothing: !terms.topUpsEarn,
            withdrawals: WithdrawalReason.allCases.map {
                PointsV1.WithdrawalRule(
                    reason: $0.message, policy: terms.policy(for: $0).message)
            }, anonymousMonths: Int32(terms.anonymousMonths))
    }
}

extension PointsV1.StoredValuePlan {
    init(_ row: StoredValuePlanRow) {
        self.init(
            id: row.id.description, code: row.code, version: row.version,
            name: PatronV1.Text(zh: row.name.zh, en: row.name.en), paidMinor: row.paidMinor,
            bonusMinor: row.bonusMinor, bonusDays: row.bonusDays,
            archived: row.archivedAt != nil)
    }
}

extension PointsV1.StoredValueBalance {
    init(_ account: StoredValueAccount) {
        self.init(
            availableMinor: account.available, principalMinor: account.principal,
            bonusMinor: account.bonus, heldMinor: account.held, seq: account.seq)
    }
}

extension PointsV1.StoredValueLot {
    init(_ lot: TopUpLot) {
        self.init(
            topUpId: lot.id.description, paidMinor: lot.principal.granted,
            bonusMinor: lot.bonus.granted, principalLeftMinor: lot.principal.remaining,
            bonusLeftMinor: lot.bonus.remaining, heldMinor: lot.held,
            refundedMinor: lot.refunded, paidAt: lot.paidAt,
            bonusExpiresAt: lot.bonusExpiresAt, validUntil: lot.validUntil)
    }
}

extension PointsV1.WithdrawalQuote {
    init(_ quote: WithdrawalQuote) {
        self.init(
            quote.policy,
            WithdrawalRow.Amounts(
                principal: quote.parts.principal, bonus: quote.parts.bonus,
                consumedPrincipal: quote.consumedPrincipal, consumedBonus: quote.consumedBonus,
                payout: quote.payout))
    }

    fileprivate init(_ policy: WithdrawalPolicy, _ amounts: WithdrawalRow.Amounts) {
        let payout = amounts.payout
        self.init(
            policy: policy.message, refundMinor: payout.refund,
            principalMinor: amounts.principal, bonusMinor: amounts.bonus,
            consumedPrincipalMinor: amounts.consumedPrincipal,
            consumedBonusMinor: amounts.consumedBonus,
            recoupedMinor: amounts.principal - (payout.refund - payout.excess),
            excessMinor: payout.excess)
    }
}

extension PointsV1.Withdrawal {
    /// - Parameter state: what it was when the call was done that is answered.
    init(_ row: WithdrawalRow, as state: WithdrawalRow.State? = nil) {
        let isReplay = state != nil
        let state = state ?? row.state
        let isOpen = state == .requested
        self.init(
            id: row.id.description,
            state: isOpen && !isReplay && row.refund != nil
                ? .withdrawalPaying : PointsV1.WithdrawalState(rawValue: Int32(state.rawValue)),
            topUpId: row.lot.description, memberId: row.owner.member.description,
            reason: row.reason.message, quote: PointsV1.WithdrawalQuote(row.policy, row.amounts),
            method: PointsV1.PayoutMethod(rawValue: Int32(row.method)),
            payoutReference: isOpen ? "" : row.payoutReference ?? "",
            requestedAt: row.requestedAt, closedAt: isOpen ? nil : row.closedAt,
            payeeLastDigits: row.payee ?? "", failure: isOpen ? "" : row.failure ?? "",
            paymentRefundId: isOpen && isReplay ? "" : row.refund?.description ?? "")
    }
}

extension Refusal {
    /// The one table from what stored value refuses to what a caller hears.
    init(of refusal: StoredValueRefusal) {
        switch refusal {
        case .insufficient(let available):
            self.init(.insufficientStoredValue, facts: ["availableMinor": "\(available)"])
        case .frozen: self.init(.storedValueFrozen)
        case .capExceeded(let cap, let balance):
            self.init(
                .storedValueCapExceeded,
                facts: ["capMinor": "\(cap)", "balanceMinor": "\(balance)"])
        case .tooManyLots(let most), .tooManyHolds(let most):
            self.init(.storedValueLimitReached, facts: ["most": "\(most)"])
        case .holdNotFound: self.init(.holdNotFound)
        case .holdClosed: self.init(.holdClosed)
        case .holdExpired: self.init(.holdExpired)
        case .exceeds(let left):
            self.init(.storedValueExceeds, facts: ["leftMinor": "\(left)"])
        case .topUpNotFound: self.init(.topUpNotFound)
        case .topUpHeld(let held):
            self.init(.topUpHeld, facts: ["heldMinor": "\(held)"])
        case .nothingToRefund: self.init(.nothingToRefund)
        case .notDormant: self.init(.topUpNotDormant)
        case .outOfRange: self = OrderDraft.outOfRange("amountMinor")
        }
    }
}
