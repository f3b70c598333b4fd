import Foundation
import Primitives
import StandIns

extension AlipayStandIn {
    /// The payer opens the payment page and pays, or types the password at the till.
    ///
    /// - Returns: false where the order cannot be paid.
    @discardableResult
    package func pay(_ number: String) -> Bool {
        let at = now()
        let paid = book.update { pages -> Payment? in
            guard var payment = pages.payments[number],
                payment.state == .unpaid || payment.state == .paying
            else { return nil }
            payment.state = .paid
            payment.paidAt = at
            pages.payments[number] = payment
            return payment
        }
        guard let paid else { return false }
        if !paid.noticeURL.isEmpty { notify(paid) }
        return true
    }

    package func repeatNotice(_ number: String) {
        if let payment = book.payment(number) { notify(payment) }
    }

    func notify(_ payment: Payment) {
        notify(payment, id: "n-\(payment.providerNumber)", more: [:])
    }

    func notify(_ refund: Refund) {
        guard let payment = book.payment(refund.orderNumber) else { return }
        notify(
            payment, id: "r-\(refund.providerNumber)",
            more: [
                "out_biz_no": refund.number, "refund_fee": StandInBook.yuan(payment.refundedFen),
                "gmt_refund": StandInBook.time(refund.at) + ".123",
            ])
    }

    private func notify(_ payment: Payment, id: String, more: [String: String]) {
        let fault = faults.takeNotice()
        if fault == .lost { return }
        let body = noticeBody(payment, id: id, more: more, fault)
        var notice = NoticeSender.Notice(
            url: payment.noticeURL,
            make: {
                let type = "application/x-www-form-urlencoded; charset=utf-8"
                return ([("content-type", type)], body)
            },
            isTaken: { _, answer in answer == "success" },
            schedule: NoticeSender.alipaySchedule)
        notice.extra = fault == .duplicated ? 2 : 0
        sender.send(notice)
    }

    func noticeBody(
        _ payment: Payment, id: String, more: [String: String], _ fault: NoticeFault?
    ) -> String {
        if fault == .garbage { return "out_trade_no=%ZZ" }
        let told = describe(payment)
        let sent = now().adding(seconds: fault == .oldTime ? -200_000 : 0)
        let fen = payment.amountFen + (fault == .wrongAmount ? 1 : 0)
        var fields: [String: String] = [
            "notify_time": StandInBook.time(sent), "notify_type": "trade_status_sync",
            "notify_id": id, "charset": "utf-8", "version": "1.0", "app_id": keys.appId,
            "seller_id": fault == .wrongMerchant ? "2088999999999999" : keys.merchantId,
            "out_trade_no": payment.number, "trade_no": payment.providerNumber,
            "trade_status": told["trade_status"] as? String ?? "",
            "total_amount": StandInBook.yuan(fen), "subject": payment.description,
            "buyer_open_id": payment.payer,
            "gmt_payment": payment.paidAt.map(StandInBook.time) ?? "",
        ]
        fields.merge(more) { first, _ in first }
        let signature = try? rsa.sign(
            Self.content(fields, without: []), isForged: fault == .forgedSignature)
        fields["sign"] = signature ?? ""
        fields["sign_type"] = "RSA2"
        return fields.map { Self.encode($0.key) + "=" + Self.encode($0.value) }
            .joined(separator: "&")
    }

    private static func encode(_ text: String) -> String {
        // As Java's encoder does it: a space is a plus.
        let plain = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. ")
        return (text.addingPercentEncoding(withAllowedCharacters: plain) ?? "")
            .replacing(" ", with: "+")
    }
}
