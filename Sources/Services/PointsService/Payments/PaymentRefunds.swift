import Logging
import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Sends refunds to their sources, and takes what is heard of them (`RefundLife`).
///
/// A refund is asked for under its own number however often it takes, so that it is given once. What
/// the provider has decided is written down before what follows from it, so that this can be tried
/// again by anybody.
struct PaymentRefunds: Sendable {
    /// The payer reads it.
    static let automaticReason = "无法完成，原路退回"
    /// The failure of a refund that somebody has to give by hand, in the provider's console.
    static let abnormal = "ABNORMAL"
    /// While the money is on its way.
    private static let processingSeconds: Int64 = 60
    /// Where the merchant has to do something first.
    private static let merchantSeconds: Int64 = 3_600
    private static let timeout = Duration.seconds(5)

    let desk: PaymentDesk

    /// Does what is to be done next; where there is no clear answer, it is done again later.
    func send(_ refund: PaymentRefundRow, of payment: PaymentRow) async -> PaymentRefundRow {
        do {
            switch refund.state {
            case .asked:
                let after = try await ask(refund, of: payment)
                desk.metrics.polled(
                    payment.provider, .refund, after.state == .asked ? .waits : .known)
                return after
            case .given, .denied: return try await finish(refund)
            case .done, .failed, .otherwise: return refund
            }
        } catch {
            desk.metrics.polled(payment.provider, .refund, .failed)
            desk.logger.warning(
                "refund waits",
                metadata: [
                    "payment.id": "\(payment.key.id)", "refund.id": "\(refund.id)",
                    "error.detail": .string(DefectText.of(error)),
                ])
            return refund
        }
    }

    // MARK: Asking

    /// What the provider says of a refund now, written down.
    ///
    /// - Throws: `PaymentError` where it does not say.
    func look(
        _ refund: PaymentRefundRow, of payment: PaymentRow
    ) async throws -> PaymentRefundRow {
        try await ask(refund, of: payment)
    }

    private func ask(
        _ refund: PaymentRefundRow, of payment: PaymentRow
    ) async throws -> PaymentRefundRow {
        let provider = try desk.provider(of: payment)
        let order = try RefundOrder(
            number: refund.number, orderNumber: payment.key.number,
            amount: Money(minor: refund.amountMinor), paid: Money(minor: payment.amountMinor),
            reason: refund.reason,
            noticeURL: provider.name == .weChatPay
                ? desk.noticeURL(of: .weChatPay, payment.key.merchant) : nil)
        do throws(PaymentError) {
            return try await take(answer: try await provider.refund(order), of: refund)
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            guard refusal.reason != .merchantCannot else {
                return try await move(
                    refund, .init(answer: .merchantCannot, failure: refusal.code))
            }
            return try await ask(refund, refusedBy: refusal, provider, of: payment)
        }
    }

    /// A request before this one may have been taken though its answer was lost, so a no counts only
    /// where the provider knows of no such refund.
    private func ask(
        _ refund: PaymentRefundRow, refusedBy refusal: PaymentRefusal,
        _ provider: any PaymentProvider, of payment: PaymentRow
    ) async throws -> PaymentRefundRow {
        let record: RefundRecord
        do throws(PaymentError) {
            record = try await provider.refund(
                number: refund.number, orderNumber: payment.key.number)
        } catch {
            guard case .refused(let other) = error, other.reason == .notFound else { throw error }
            return try await move(refund, .init(answer: .unknownThere, failure: refusal.code))
        }
        return try await take(answer: record, of: refund)
    }

    private func take(
        answer record: RefundRecord, of refund: PaymentRefundRow
    ) async throws(PaymentError) -> PaymentRefundRow {
        do {
            try check(record, of: refund)
            return try await move(
                refund,
                .init(
                    answer: RefundLife.News(record.state), number: record.providerNumber,
                    failure: record.state.failure))
        } catch let error as PaymentError {
            throw error
        } catch {
            throw .unknown(.undecided(code: "BOOKS"))
        }
    }

    private func check(
        _ record: RefundRecord, of refund: PaymentRefundRow
    ) throws(PaymentError) {
        if let told = record.amount, told.minor != refund.amountMinor {
            throw .unknown(.mismatch(field: "amount"))
        }
    }

    /// What a call-back says of a refund.
    ///
    /// - Returns: what it has led to.
    func take(
        notice record: RefundRecord, of refund: PaymentRefundRow
    ) async throws -> RefundLife.Step {
        try check(record, of: refund)
        let step = RefundLife.step(onNotice: RefundLife.News(record.state), in: refund.state)
        if step != .nothing {
            _ = try await move(
                refund,
                .init(
                    notice: RefundLife.News(record.state), number: record.providerNumber,
                    failure: record.state.failure))
        }
        return step
    }

    // MARK: Deciding

    /// What was heard of a refund.
    private struct Word: Sendable {
        let news: RefundLife.News
        let isNotice: Bool
        var number: String?
        let failure: String?

        init(answer news: RefundLife.News, number: String? = nil, failure: String?) {
            (self.news, isNotice, self.number, self.failure) = (news, false, number, failure)
        }

        init(notice news: RefundLife.News, number: String?, failure: String?) {
            (self.news, isNotice, self.number, self.failure) = (news, true, number, failure)
        }

        func step(in state: RefundLife.State) -> RefundLife.Step {
            isNotice
                ? RefundLife.step(onNotice: news, in: state)
                : RefundLife.step(onAnswer: news, in: state)
        }
    }

    /// Decides under the refund's lock, then sees to what follows.
    private func move(
        _ refund: PaymentRefundRow, _ word: Word
    ) async throws -> PaymentRefundRow {
        let now = desk.clock.now()
        let after = try await change(refund) { row -> (PaymentRefundRow, BookPayments?)? in
            var row = row
            row.providerNumber = word.number ?? row.providerNumber
            row.failure = word.failure
            switch word.step(in: row.state) {
            case .nothing: return nil
            case .alarm:
                alarm("a refund that was denied is said to be given", row)
                return nil
            case .wait: row.nextActionAt = now.adding(seconds: Self.processingSeconds)
            case .waitForMerchant: row.nextActionAt = now.adding(seconds: Self.merchantSeconds)
            case .lookAgain: row.nextActionAt = now
            case .deny:
                row.state = .denied
                row.nextActionAt = now.adding(seconds: PaymentDesk.leaseSeconds)
            case .give:
                row.state = .given
                row.failure = nil
                row.nextActionAt = now.adding(seconds: PaymentDesk.leaseSeconds)
                return (
                    row, BookPayments(row.payment, .givenBack, row.id, row.amountMinor, at: now)
                )
            }
            return (row, nil)
        }
        if after.state == .asked, after.failure != nil { alarm("refund needs somebody", after) }
        return try await finish(after)
    }

    /// Closes what the refund belongs to, then the refund; each may be done any number of times.
    private func finish(_ refund: PaymentRefundRow) async throws -> PaymentRefundRow {
        let state: RefundLife.State
        switch refund.state {
        case .given: state = .done
        case .denied: state = .failed
        case .asked, .done, .failed, .otherwise: return refund
        }
        do {
            if let withdrawal = refund.withdrawal {
                state == .done
                    ? try await desk.effects.complete(withdrawal: withdrawal, by: refund)
                    : try await desk.effects.fail(withdrawal: withdrawal, of: refund)
            }
        } catch let impossible as PaymentEffects.Impossible {
            // It stays as it is, to be seen, and is tried again: its money and its books differ.
            alarm("a withdrawal does not follow its refund: \(impossible.key)", refund)
            return refund
        }
        let now = desk.clock.now()
        let after = try await change(refund) { row in
            guard row.state == refund.state else { return nil }
            var row = row
            row.state = state
            row.closedAt = now
            row.nextActionAt = nil
            return (
                row,
                state == .done && row.takesOutOfUseAtEnd
                    ? BookPayments(row.payment, .returned, row.id, row.amountMinor, at: now) : nil
            )
        }
        if after.state == .failed { alarm("refund needs somebody", after) }
        return after
    }

    // MARK: Writing

    /// - Parameter edit: the row as it is to be, with what is booked; nil where it stays.
    /// - Returns: the row as it is then.
    private func change(
        _ refund: PaymentRefundRow,
        _ edit: @escaping @Sendable (PaymentRefundRow) -> (PaymentRefundRow, BookPayments?)?
    ) async throws -> PaymentRefundRow {
        let (payment, id) = (refund.payment, refund.id)
        let changed = try await desk.pool.transaction(
            settings: [.merchant(payment.merchant)], deadline: .now + Self.timeout
        ) { transaction -> PaymentRefundRow? in
            try transaction.run(LockPaymentRefund(payment: payment, id: id))
            guard
                let row = try transaction.run(ReadPaymentRefund(payment: payment, id: id)).first
            else { return nil }
            guard let (changed, booking) = edit(row) else { return row }
            try transaction.pipeline { pipeline in
                pipeline.add(UpdatePaymentRefund(row: changed))
                if let booking { pipeline.add(booking) }
            }
            return changed
        }
        return changed ?? refund
    }

    func read(_ payment: PaymentKey, _ id: UUIDv7) async throws -> PaymentRefundRow? {
        try await desk.pool.query(
            ReadPaymentRefund(payment: payment, id: id),
            settings: [.merchant(payment.merchant)], deadline: .now + Self.timeout
        ).first
    }

    private func alarm(_ what: String, _ refund: PaymentRefundRow) {
        desk.logger.error(
            "refund needs somebody",
            metadata: [
                "payment.id": "\(refund.payment.id)", "refund.id": "\(refund.id)",
                "refund.failure": .string(refund.failure ?? ""), "refund.what": .string(what),
            ])
    }
}

extension RefundLife.News {
    init(_ state: RefundRecord.State) {
        switch state {
        case .processing: self = .processing
        case .succeeded: self = .succeeded
        case .closed: self = .closed
        case .abnormal: self = .abnormal
        }
    }
}

extension RefundRecord.State {
    /// What a person reads of it; nil where there is nothing to do.
    fileprivate var failure: String? {
        switch self {
        case .processing, .succeeded: nil
        case .closed: "CLOSED"
        case .abnormal: PaymentRefunds.abnormal
        }
    }
}

extension PaymentDesk {
    /// Where a provider tells of a merchant's payments.
    func noticeURL(of provider: PaymentProviderName, _ merchant: UUIDv7) -> String {
        let path =
            switch provider {
            case .weChatPay: "wechat-pay"
            case .alipay: "alipay"
            }
        return "\(providers.callBackAddress)/v1/callbacks/\(path)/\(merchant)"
    }
}
