import Foundation
import Primitives
import StandIns

extension AlipayStandIn {
    func answer(
        _ method: String, _ fields: [String: String], _ address: String
    ) -> [String: any Sendable] {
        let content = StandInJSON.object(fields["biz_content"] ?? "") ?? [:]
        let number = content["out_trade_no"] as? String
        switch method {
        case "alipay.trade.create": return create(content, fields["notify_url"] ?? "")
        case "alipay.trade.pay": return pay(content, fields["notify_url"] ?? "")
        case "alipay.trade.query": return query(number, content["trade_no"] as? String)
        case "alipay.trade.close": return close(number)
        case "alipay.trade.cancel": return cancel(number)
        case "alipay.trade.refund": return refund(content)
        case "alipay.trade.fastpay.refund.query":
            return refundQuery(content["out_request_no"] as? String)
        case "alipay.user.agreement.query": return agreement(content)
        case "alipay.user.agreement.unsign": return unsign(content)
        case "alipay.data.dataservice.bill.downloadurl.query":
            let day = content["bill_date"] as? String ?? ""
            guard !book.lines(of: day).isEmpty else {
                return Self.failed("40004", "isp.bill_not_exist")
            }
            return Self.done(["bill_download_url": "\(address)/alipay-bill/\(day).csv.zip"])
        default: return Self.failed("40002", "isv.invalid-method")
        }
    }

    private func payment(
        _ content: [String: Any], _ noticeURL: String, way: String
    ) -> Payment? {
        guard let number = content["out_trade_no"] as? String,
            let fen = Self.fen(content["total_amount"] as? String), fen > 0,
            let subject = content["subject"] as? String, !subject.isEmpty
        else { return nil }
        return Payment(
            number: number, providerNumber: book.update { $0.providerNumber() }, amountFen: fen,
            description: subject, noticeURL: noticeURL, way: way)
    }

    private func create(_ content: [String: Any], _ noticeURL: String) -> [String: any Sendable] {
        guard var payment = payment(content, noticeURL, way: "JSAPI"),
            let payer = (content["buyer_open_id"] ?? content["buyer_id"]) as? String,
            content["product_code"] as? String == "JSAPI_PAY"
        else { return Self.failed("40004", "ACQ.INVALID_PARAMETER") }
        payment.payer = payer
        return book.update { [payment] pages in
            if let old = pages.payments[payment.number] {
                guard old.state == .unpaid else {
                    return Self.failed(
                        "40004",
                        old.state == .paid ? "ACQ.TRADE_HAS_SUCCESS" : "ACQ.TRADE_HAS_CLOSE")
                }
                guard old.amountFen == payment.amountFen else {
                    return Self.failed("40004", "ACQ.CONTEXT_INCONSISTENT")
                }
                return Self.done(["out_trade_no": old.number, "trade_no": old.providerNumber])
            }
            pages.payments[payment.number] = payment
            return Self.done([
                "out_trade_no": payment.number, "trade_no": payment.providerNumber,
            ])
        }
    }

    private func pay(_ content: [String: Any], _ noticeURL: String) -> [String: any Sendable] {
        let contract =
            (content["agreement_params"] as? [String: Any])?["agreement_no"] as? String
        guard var payment = payment(content, noticeURL, way: contract == nil ? "MICROPAY" : "PAP")
        else { return Self.failed("40004", "ACQ.INVALID_PARAMETER") }
        let code = content["auth_code"] as? String ?? ""
        let at = now()
        payment.paidAt = at
        let (answer, paid) = book.update { [payment] pages -> ([String: any Sendable], Payment?) in
            var payment = payment
            if let old = pages.payments[payment.number] {
                guard old.amountFen == payment.amountFen else {
                    return (Self.failed("40004", "ACQ.CONTEXT_INCONSISTENT"), nil)
                }
                return old.state == .paid
                    ? (Self.done(describe(old)), nil)
                    : (Self.failed("40004", "ACQ.TRADE_HAS_CLOSE"), nil)
            }
            if let contract {
                guard let signed = pages.contracts[contract], signed.isActive else {
                    return (Self.failed("40004", "ACQ.AGREEMENT_NOT_EXIST"), nil)
                }
                payment.payer = signed.payer
            } else {
                guard pages.usedCodes.insert(code).inserted else {
                    return (Self.failed("40004", "ACQ.PAYMENT_AUTH_CODE_INVALID"), nil)
                }
                payment.payer = "a-" + code.suffix(8)
                switch ScannedCode(code) {
                case .lacksMoney:
                    return (Self.failed("40004", "ACQ.BUYER_BALANCE_NOT_ENOUGH"), nil)
                case .isInvalid:
                    return (Self.failed("40004", "ACQ.PAYMENT_AUTH_CODE_INVALID"), nil)
                case .asksPassword:
                    payment.paidAt = nil
                    payment.state = .paying
                    pages.payments[payment.number] = payment
                    return (Self.done(describe(payment), code: "10003"), nil)
                case .pays: break
                }
            }
            payment.state = .paid
            pages.payments[payment.number] = payment
            return (Self.done(describe(payment)), payment)
        }
        if let paid, !paid.noticeURL.isEmpty { notify(paid) }
        return answer
    }

    private func query(_ number: String?, _ id: String?) -> [String: any Sendable] {
        let found = book.update { pages in
            number.flatMap { pages.payments[$0] }
                ?? id.flatMap { pages.payment(providerNumber: $0) }
        }
        guard let found else { return Self.failed("40004", "ACQ.TRADE_NOT_EXIST") }
        return Self.done(describe(found))
    }

    private func close(_ number: String?) -> [String: any Sendable] {
        book.update { pages in
            guard let number, let payment = pages.payments[number] else {
                return Self.failed("40004", "ACQ.TRADE_NOT_EXIST")
            }
            guard payment.state == .unpaid || payment.state == .paying else {
                return Self.failed("40004", "ACQ.TRADE_STATUS_ERROR")
            }
            pages.payments[number]?.state = .closed
            return Self.done(["out_trade_no": number, "trade_no": payment.providerNumber])
        }
    }

    private func cancel(_ number: String?) -> [String: any Sendable] {
        book.update { pages in
            guard let number, let payment = pages.payments[number] else {
                return Self.done(["out_trade_no": number ?? "", "retry_flag": "N"])
            }
            let isPaid = payment.state == .paid
            pages.payments[number]?.state = isPaid ? .reversed : .closed
            return Self.done([
                "out_trade_no": number, "trade_no": payment.providerNumber, "retry_flag": "N",
                "action": isPaid ? "refund" : "close",
            ])
        }
    }

    // MARK: Refunds

    private func refund(_ content: [String: Any]) -> [String: any Sendable] {
        guard let order = content["out_trade_no"] as? String,
            let fen = Self.fen(content["refund_amount"] as? String), fen > 0
        else { return Self.failed("40004", "ACQ.INVALID_PARAMETER") }
        let number = content["out_request_no"] as? String ?? order
        let at = now()
        let (answer, made) = book.update { pages -> ([String: any Sendable], Refund?) in
            guard let payment = pages.payments[order] else {
                return (Self.failed("40004", "ACQ.TRADE_NOT_EXIST"), nil)
            }
            func told(_ moved: Bool, _ sum: Int64) -> [String: any Sendable] {
                Self.done([
                    "out_trade_no": order, "trade_no": payment.providerNumber,
                    "fund_change": moved ? "Y" : "N", "refund_fee": StandInBook.yuan(sum),
                ])
            }
            if let old = pages.refunds[number] {
                return old.amountFen == fen && old.orderNumber == order
                    ? (told(false, payment.refundedFen), nil)
                    : (Self.failed("40004", "ACQ.DISCORDANT_REPEAT_REQUEST"), nil)
            }
            guard payment.state == .paid else {
                return (Self.failed("40004", "ACQ.TRADE_STATUS_ERROR"), nil)
            }
            guard payment.refundedFen + fen <= payment.amountFen else {
                return (Self.failed("40004", "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL"), nil)
            }
            let providerNumber = pages.providerNumber()
            let refund = pages.take(
                Refund(
                    number: number, orderNumber: order, providerNumber: providerNumber,
                    amountFen: fen, noticeURL: payment.noticeURL, at: at))
            let isGiven = refund.status == .success
            return (told(isGiven, payment.refundedFen + fen), isGiven ? refund : nil)
        }
        if let made, !made.noticeURL.isEmpty { notify(made) }
        return answer
    }

    private func refundQuery(_ number: String?) -> [String: any Sendable] {
        guard let refund = number.flatMap({ book.refund($0) }) else { return Self.done() }
        return Self.done([
            "out_trade_no": refund.orderNumber, "out_request_no": refund.number,
            "trade_no": book.payment(refund.orderNumber)?.providerNumber ?? "",
            "refund_amount": StandInBook.yuan(refund.amountFen),
            "refund_status": Self.status(refund.status),
            "gmt_refund_pay": StandInBook.time(refund.at),
        ])
    }

    private static func status(_ status: Refund.Status) -> String {
        switch status {
        case .success: "REFUND_SUCCESS"
        case .processing: ""
        case .closed, .abnormal: "REFUND_FAIL"
        }
    }

    // MARK: Agreements

    private func agreement(_ content: [String: Any]) -> [String: any Sendable] {
        let id = content["agreement_no"] as? String ?? ""
        guard let found = book.update({ $0.contracts[id] }) else {
            return Self.failed("40004", "USER_AGREEMENT_NOT_EXIST")
        }
        return Self.done([
            "agreement_no": id, "external_agreement_no": found.number,
            "status": found.isActive ? "NORMAL" : "STOP", "principal_open_id": found.payer,
        ])
    }

    private func unsign(_ content: [String: Any]) -> [String: any Sendable] {
        let id = content["agreement_no"] as? String ?? ""
        return book.update { pages in
            guard pages.contracts[id] != nil else {
                return Self.failed("40004", "USER_AGREEMENT_NOT_EXIST")
            }
            pages.contracts[id]?.isActive = false
            return Self.done()
        }
    }

    // MARK: Texts

    func describe(_ payment: Payment) -> [String: any Sendable] {
        let status =
            switch payment.state {
            case .unpaid, .paying: "WAIT_BUYER_PAY"
            case .paid: payment.refundedFen == payment.amountFen ? "TRADE_CLOSED" : "TRADE_SUCCESS"
            case .closed, .reversed, .failed: "TRADE_CLOSED"
            }
        var text: [String: any Sendable] = [
            "out_trade_no": payment.number, "trade_no": payment.providerNumber,
            "trade_status": status, "total_amount": StandInBook.yuan(payment.amountFen),
            "buyer_open_id": payment.payer, "buyer_logon_id": "159****5620",
            "fund_bill_list": "[{\"amount\":\"1.00\",\"fund_channel\":\"ALIPAYACCOUNT\"}]",
        ]
        if let at = payment.paidAt {
            text["send_pay_date"] = StandInBook.time(at)
            text["gmt_payment"] = StandInBook.time(at)
        }
        return text
    }

    static func fen(_ yuan: String?) -> Int64? {
        guard let parts = yuan?.split(separator: ".", omittingEmptySubsequences: false),
            parts.count == 2, parts[1].count == 2, let whole = Int64(parts[0]),
            let cents = Int64(parts[1])
        else { return nil }
        return whole * 100 + cents
    }
}
