import Crypto
import Foundation
import Primitives
import StandIns

extension WeChatPayStandIn {
    /// The payer opens the payment page and pays, or types the password at the till.
    ///
    /// - Returns: false where the order cannot be paid.
    @discardableResult
    package func pay(_ number: String, payer: String? = nil) -> Bool {
        let at = now()
        let paid = book.update { pages -> Payment? in
            guard var payment = pages.payments[number],
                payment.state == .unpaid || payment.state == .paying
            else { return nil }
            payment.state = .paid
            payment.paidAt = at
            if let payer { payment.payer = payer }
            pages.payments[number] = payment
            return payment
        }
        guard let paid else { return false }
        if !paid.noticeURL.isEmpty { notify(paid) }
        return true
    }

    /// Deducts all that was taken for deduction; returns how many.
    @discardableResult
    package func settleDeductions() -> Int {
        book.payments.count { $0.way == "PAP" && $0.state == .paying && pay($0.number) }
    }

    /// Sends the notice of a payment once more, as support staff at the provider can.
    package func repeatNotice(_ number: String) {
        if let payment = book.payment(number) { notify(payment) }
    }

    func notify(_ payment: Payment) {
        notify(
            payment.noticeURL, "TRANSACTION.SUCCESS", id: "tx-\(payment.providerNumber)",
            describe(payment), original: "transaction")
    }

    func notify(_ refund: Refund) {
        let content: [String: Any] = [
            "mchid": keys.merchantId, "out_trade_no": refund.orderNumber,
            "out_refund_no": refund.number, "refund_id": refund.providerNumber,
            "transaction_id": "", "refund_status": refund.status.rawValue,
            "success_time": Self.time(refund.at),
            "amount": [
                "refund": refund.amountFen, "total": refund.amountFen,
                "payer_refund": refund.amountFen, "payer_total": refund.amountFen,
            ] as [String: Any],
        ]
        notify(
            refund.noticeURL, "REFUND.\(refund.status.rawValue)", id: "rf-\(refund.providerNumber)",
            content,
            original: "refund")
    }

    private func notify(
        _ url: String, _ type: String, id: String, _ content: [String: Any], original: String
    ) {
        let fault = faults.takeNotice()
        if fault == .lost { return }
        let body = noticeBody(type, id: id, content, original: original, fault)
        var notice = NoticeSender.Notice(
            url: url,
            make: { [self] in
                let headers = try? headers(for: body, callFault(fault))
                return (headers ?? [], body)
            },
            isTaken: { status, _ in status == 200 || status == 204 },
            schedule: NoticeSender.weChatSchedule)
        notice.extra = fault == .duplicated ? 2 : 0
        sender.send(notice)
    }

    private func callFault(_ fault: NoticeFault?) -> StandInFault? {
        switch fault {
        case .forgedSignature: .forgedSignature
        case .oldTime: .oldTime
        default: nil
        }
    }

    /// The envelope with its sealed content.
    func noticeBody(
        _ type: String, id: String, _ content: [String: Any], original: String,
        _ fault: NoticeFault?
    ) -> String {
        if fault == .garbage { return "{\"id\":" }
        var content = content
        if fault == .wrongMerchant { content["mchid"] = "1999999999" }
        if fault == .wrongAmount, var amount = content["amount"] as? [String: Any],
            let total = amount["total"] as? Int64
        {
            amount["total"] = total + 1
            content["amount"] = amount
        }
        let nonce = String(UUID().uuidString.prefix(12))
        guard let sealed = seal(StandInJSON.text(content), nonce: nonce, associated: original)
        else { return "{}" }
        return StandInJSON.text([
            "id": id, "create_time": Self.time(now()), "resource_type": "encrypt-resource",
            "event_type": type, "summary": "支付成功",
            "resource": [
                "original_type": original, "algorithm": "AEAD_AES_256_GCM", "ciphertext": sealed,
                "associated_data": original, "nonce": nonce,
            ],
        ])
    }

    private func seal(_ text: String, nonce: String, associated: String) -> String? {
        guard let nonce = try? AES.GCM.Nonce(data: Data(nonce.utf8)),
            let box = try? AES.GCM.seal(
                Data(text.utf8), using: SymmetricKey(data: Data(keys.apiKey.utf8)), nonce: nonce,
                authenticating: Data(associated.utf8))
        else { return nil }
        return (box.ciphertext + box.tag).base64EncodedString()
    }
}
