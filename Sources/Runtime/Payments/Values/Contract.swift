package import Primitives

/// A payer's standing consent to be charged (委托代扣, 周期扣款).
package struct ContractReference: Hashable, Sendable {
    /// The plan at the provider: WeChat's `plan_id`, Alipay's personal product code.
    package let plan: String
    /// Our own number of the contract.
    package let number: String
    /// The provider's number; a deduction needs it.
    package let providerNumber: String

    package init(plan: String, number: String, providerNumber: String) {
        self.plan = plan
        self.number = number
        self.providerNumber = providerNumber
    }
}

/// What the provider knows about a contract.
package struct ContractRecord: Hashable, Sendable {
    package enum State: String, Hashable, Sendable { case active, ended, unknown }

    package let number: String
    package let providerNumber: String
    package let state: State
    package let payer: String?
    package let endsAt: Instant?

    package init(
        number: String, providerNumber: String, state: State, payer: String?, endsAt: Instant?
    ) {
        self.number = number
        self.providerNumber = providerNumber
        self.state = state
        self.payer = payer
        self.endsAt = endsAt
    }
}
