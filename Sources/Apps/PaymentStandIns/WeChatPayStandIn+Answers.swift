import Crypto
import Foundation
import Primitives
import StandIns

extension WeChatPayStandIn {
    typealias Payment = StandInBook.Payment
    typealias Refund = StandInBook.Refund

    func answer(
        _ call: Call, _ body: String, _ day: String, _ address: String
    ) -> StandInAnswer {
        let fields = StandInJSON.object(body) ?? [:]
        switch call {
        case .jsapi: return prepare(fields)
        case .codepay: return charge(fields)
        case .query(let number):
            guard let payment = book.payment(number) else {
                return Self.error(404, "ORDER_NOT_EXIST")
            }
            return StandInAnswer(StandInJSON.text(describe(payment)))
        case .queryById(let id):
            guard let payment = book.update({ $0.payment(providerNumber: id) }) else {
                return Self.error(404, "ORDER_NOT_EXIST")
            }
            return StandInAnswer(StandInJSON.text(describe(payment)))
        case .close(let number): return close(number)
        case .reverse(let number): return reverse(number)
        case .refund: return refund(fields)
        case .refundQuery(let number):
            guard let refund = book.refund(number) else {
                return Self.error(404, "RESOURCE_NOT_EXISTS")
            }
            return StandInAnswer(StandInJSON.text(describe(refund)))
        case .contract(let plan, let code): return contract(plan, code)
        case .terminate(let plan, let code): return terminate(plan, code)
        case .schedule(let id): return schedule(id, fields)
        case .apply: return apply(fields)
        case .bill: return bill(day, address)
        case .download: return file(day)
        }
    }

    // MARK: Payments

    private func prepare(_ fields: [String: Any]) -> StandInAnswer {
        guard let payment = payment(from: fields, way: "JSAPI"),
            let payer = (fields["payer"] as? [String: Any])?["openid"] as? String
        else { return Self.error(400, "PARAM_ERROR") }
        return book.update { pages in
            if let old = pages.payments[payment.number] {
                guard old.state == .unpaid else {
                    return Self.error(400, old.state == .paid ? "ORDERPAID" : "ORDER_CLOSED")
                }
                guard old.amountFen == payment.amountFen else {
                    return Self.error(400, "INVALID_REQUEST")
                }
            } else {
                pages.payments[payment.number] = payment
                pages.payments[payment.number]?.payer = payer
            }
            return StandInAnswer(StandInJSON.text(["prepay_id": "wx\(payment.number)"]))
        }
    }

    private func charge(_ fields: [String: Any]) -> StandInAnswer {
        guard let payment = payment(from: fields, way: "MICROPAY"),
            let code = (fields["payer"] as? [String: Any])?["auth_code"] as? String
        else { return Self.error(400, "PARAM_ERROR") }
        let at = now()
        let (answer, paid) = book.update { pages -> (StandInAnswer, Payment?) in
            if let old = pages.payments[payment.number] {
                guard old.amountFen == payment.amountFen else {
                    return (Self.error(400, "OUT_TRADE_NO_USED"), nil)
                }
                return (StandInAnswer(StandInJSON.text(describe(old))), nil)
            }
            guard pages.usedCodes.insert(code).inserted else {
                return (Self.error(400, "AUTH_CODE_INVALID"), nil)
            }
            var payment = payment
            switch ScannedCode(code) {
            case .lacksMoney: return (Self.error(403, "NOTENOUGH"), nil)
            case .isInvalid: return (Self.error(400, "AUTH_CODE_INVALID"), nil)
            case .asksPassword:
                payment.state = .paying
                pages.payments[payment.number] = payment
                return (StandInAnswer(StandInJSON.text(["trade_state": "USERPAYING"])), nil)
            case .pays:
                payment.state = .paid
                payment.payer = "o-" + code.suffix(8)
                payment.paidAt = at
                pages.payments[payment.number] = payment
                return (StandInAnswer(StandInJSON.text(describe(payment))), payment)
            }
        }
        if let paid, !paid.noticeURL.isEmpty { notify(paid) }
        return answer
    }

    private func close(_ number: String) -> StandInAnswer {
        book.update { pages in
            switch pages.payments[number]?.state {
            case nil: return Self.error(404, "ORDER_NOT_EXIST")
            case .paid, .reversed: return Self.error(400, "ORDERPAID")
            default:
                pages.payments[number]?.state = .closed
                return StandInAnswer("", status: 204)
            }
        }
    }

    private func reverse(_ number: String) -> StandInAnswer {
        book.update { pages in
            guard let payment = pages.payments[number] else {
                return Self.error(404, "ORDER_NOT_EXIST")
            }
            switch payment.state {
            case .paid: pages.payments[number]?.state = .reversed
            case .unpaid, .paying, .failed: pages.payments[number]?.state = .closed
            case .closed, .reversed: break
            }
            return StandInAnswer(StandInJSON.text(["mchid": keys.merchantId]))
        }
    }

    /// A payment as a request asks for it; nil where something is missing.
    func payment(from fields: [String: Any], way: String) -> Payment? {
        guard let number = fields["out_trade_no"] as? String, (6...32).contains(number.count),
            fields["appid"] as? String == keys.appId,
            way == "PAP" || fields["mchid"] as? String == keys.merchantId,
            let total = (fields["amount"] as? [String: Any])?["total"] as? Int, total > 0,
            let description = fields["description"] as? String, !description.isEmpty
        else { return nil }
        let url = fields["notify_url"] as? String ?? fields["transaction_notify_url"] as? String
        return Payment(
            number: number, providerNumber: book.update { $0.providerNumber() },
            amountFen: Int64(total), description: description, noticeURL: url ?? "", way: way)
    }

    func describe(_ payment: Payment) -> [String: Any] {
        let refunded = payment.refundedFen > 0
        let state =
            switch payment.state {
            case .unpaid: "NOTPAY"
            case .paying: payment.way == "PAP" ? "ACCEPT" : "USERPAYING"
            case .paid: refunded ? "REFUND" : "SUCCESS"
            case .closed: "CLOSED"
            case .reversed: "REVOKED"
            case .failed: "PAYERROR"
            }
        var text: [String: Any] = [
            "appid": keys.appId, "mchid": keys.merchantId, "out_trade_no": payment.number,
            "trade_state": state, "trade_state_desc": "描述", "trade_type": payment.way,
            "amount": [
                "total": payment.amountFen, "payer_total": payment.amountFen, "currency": "CNY",
                "payer_currency": "CNY",
            ] as [String: Any],
        ]
        if payment.paidAt != nil {
            text["transaction_id"] = payment.providerNumber
            text["success_time"] = Self.time(payment.paidAt)
            text["payer"] = ["openid": payment.payer]
            text["bank_type"] = "OTHERS"
        }
        return text
    }

    // MARK: Refunds

    private func refund(_ fields: [String: Any]) -> StandInAnswer {
        guard let number = fields["out_refund_no"] as? String,
            let order = fields["out_trade_no"] as? String,
            let amount = fields["amount"] as? [String: Any], let fen = amount["refund"] as? Int,
            let total = amount["total"] as? Int
        else { return Self.error(400, "PARAM_ERROR") }
        let at = now()
        let (answer, made) = book.update { pages -> (StandInAnswer, Refund?) in
            if let old = pages.refunds[number] {
                guard old.orderNumber == order, old.amountFen == Int64(fen) else {
                    return (Self.error(400, "INVALID_REQUEST"), nil)
                }
                return (StandInAnswer(StandInJSON.text(describe(old))), nil)
            }
            guard let payment = pages.payments[order], payment.state == .paid else {
                return (Self.error(404, "RESOURCE_NOT_EXISTS"), nil)
            }
            guard payment.amountFen == Int64(total),
                payment.refundedFen + Int64(fen) <= payment.amountFen
            else { return (Self.error(400, "REFUND_FEE_MISMATCH"), nil) }
            let providerNumber = pages.providerNumber()
            let refund = pages.take(
                Refund(
                    number: number, orderNumber: order, providerNumber: providerNumber,
                    amountFen: Int64(fen), noticeURL: fields["notify_url"] as? String ?? "",
                    at: at))
            return (
                StandInAnswer(StandInJSON.text(describe(refund))),
                refund.status == .success ? refund : nil
            )
        }
        if let made, !made.noticeURL.isEmpty { notify(made) }
        return answer
    }

    private func describe(_ refund: Refund) -> [String: Any] {
        [
            "refund_id": refund.providerNumber, "out_refund_no": refund.number,
            "transaction_id": "", "out_trade_no": refund.orderNumber, "channel": "ORIGINAL",
            "user_received_account": "支付用户零钱", "success_time": Self.time(refund.at),
            "create_time": Self.time(refund.at), "status": refund.status.rawValue,
            "amount": [
                "total": refund.amountFen, "refund": refund.amountFen, "currency": "CNY",
            ] as [String: Any],
        ]
    }

    /// `2026-03-05T12:59:00+08:00`.
    static func time(_ instant: Instant?) -> String {
        guard let instant else { return "" }
        let local = Instant(secondsSinceEpoch: instant.secondsSinceEpoch + 28_800)
        return local.rfc3339.dropLast() + "+08:00"
    }
}
