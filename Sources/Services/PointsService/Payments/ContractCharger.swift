import Logging
import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Charges subscriptions by their contracts at WeChat Pay or Alipay (F03, F06).
///
/// Each try is a payment of its own, found again by the charge's key: it is deducted under one order
/// number, however often it is asked for. A contract is written `wxpay:<contract_id>` or
/// `alipay:<agreement_no>`; without a name before it, it belongs to the merchant's first provider.
struct ContractCharger: SubscriptionCharger {
    /// A deduction that the provider has never heard of by then will not come.
    private static let daysToDeduct: Int64 = 3
    /// The payment's reason where no later try can succeed.
    private static let contractInvalid = "CONTRACT_INVALID"

    let desk: PaymentDesk

    func charge(_ charge: SubscriptionCharge) async throws -> SubscriptionChargeOutcome {
        guard charge.currency == "CNY", let (provider, contract) = provider(of: charge) else {
            return .declined(reason: ErrorKey.paymentNotOffered.key, forGood: false)
        }
        let (row, isNew) = try await row(charge, provider.name, contract)
        guard row.state == .pending else { return Self.outcome(of: row) }
        do {
            if isNew { return try await deduct(row, provider, contract) }
            return try await goOn(row, provider, contract)
        } catch let error as PaymentError {
            return try await failed(error, row)
        }
    }

    private func provider(
        of charge: SubscriptionCharge
    ) -> (provider: any PaymentProvider, contract: String)? {
        for name in PaymentProviderName.allCases where charge.contractId.hasPrefix(name.prefix) {
            return desk.providers[name, of: charge.merchant].map {
                ($0, String(charge.contractId.dropFirst(name.prefix.count)))
            }
        }
        return desk.providers.all(of: charge.merchant).first.map { ($0, charge.contractId) }
    }

    /// The payment of this try, made at the first asking.
    private func row(
        _ charge: SubscriptionCharge, _ provider: PaymentProviderName, _ contract: String
    ) async throws -> (row: PaymentRow, isNew: Bool) {
        let now = desk.clock.now()
        var fresh = PaymentRow(
            key: PaymentKey(merchant: charge.merchant, id: desk.identifiers.next()),
            provider: provider, way: .contract, member: charge.member, plan: nil, checkout: nil,
            chargeKey: charge.key, contract: contract, store: nil, terminal: nil,
            amountMinor: charge.amountMinor, actor: "service:points", createdAt: now,
            expiresAt: now.adding(seconds: Self.daysToDeduct * 86_400))
        fresh.nextActionAt = fresh.nextLook(after: now, every: desk.poll)
        let new = fresh
        let stored = try await desk.pool.transaction(
            settings: [.merchant(charge.merchant)], deadline: .now + .seconds(5)
        ) { transaction in
            try transaction.run(InsertPayment(row: new))
            return try transaction.run(
                FindChargePayment(merchant: new.key.merchant, chargeKey: charge.key)
            ).first
        }
        guard let stored else { throw Refusal(.internalError) }
        return (stored, stored.key == new.key)
    }

    /// What has become of a deduction that was asked for before; where it never arrived, it is asked
    /// for again.
    private func goOn(
        _ row: PaymentRow, _ provider: any PaymentProvider, _ contract: String
    ) async throws -> SubscriptionChargeOutcome {
        let record: PaymentRecord
        do throws(PaymentError) {
            record = try await provider.payment(orderNumber: row.key.number)
        } catch {
            guard case .refused(let refusal) = error, refusal.reason == .notFound else {
                throw error
            }
            return try await deduct(row, provider, contract)
        }
        return try await hear(record, row)
    }

    private func deduct(
        _ row: PaymentRow, _ provider: any PaymentProvider, _ contract: String
    ) async throws -> SubscriptionChargeOutcome {
        let reference = ContractReference(plan: "", number: "", providerNumber: contract)
        let order = try PaymentOrder(
            number: row.key.number, amount: Money(minor: row.amountMinor), description: "订阅续费",
            noticeURL: desk.noticeURL(of: provider.name, row.key.merchant))
        try await provider.announceDeduction(of: order.amount, under: reference)
        return try await hear(try await provider.deduct(order, under: reference), row)
    }

    private func hear(
        _ record: PaymentRecord, _ row: PaymentRow
    ) async throws -> SubscriptionChargeOutcome {
        Self.outcome(
            of: try await desk.take(
                try await desk.hear(record, of: row.key, from: .answer), row))
    }

    private func failed(
        _ error: PaymentError, _ row: PaymentRow
    ) async throws -> SubscriptionChargeOutcome {
        guard case .refused(let refusal) = error else { return .pending }
        switch refusal.reason {
        // The merchant's own trouble is not the member's.
        case .merchantCannot, .badRequest:
            desk.logger.error(
                "a deduction is refused to the merchant",
                metadata: [
                    "payment.id": "\(row.key.id)", "merchant.id": "\(row.key.merchant)",
                    "payment.code": .string(refusal.code),
                ])
            return .pending
        // It went through before: the query tells.
        case .alreadyPaid: return .pending
        case .contractInvalid:
            return Self.outcome(of: try await desk.close(row, Self.contractInvalid))
        case .notFound, .alreadyClosed, .payerCannot, .codeInvalid, .numberTaken,
            .amountTooLarge, .noBill, .other:
            return Self.outcome(of: try await desk.close(row, String(refusal.code.prefix(64))))
        }
    }

    private static func outcome(of row: PaymentRow) -> SubscriptionChargeOutcome {
        switch row.state {
        case .pending, .reversing: .pending
        case .paid, .completed: .paid(reference: row.operation ?? row.key.number)
        case .closed, .returned:
            .declined(
                reason: row.reason ?? "DECLINED",
                forGood: row.reason == contractInvalid)
        }
    }
}

extension PaymentProviderName {
    fileprivate var prefix: String { rawValue + ":" }
}
