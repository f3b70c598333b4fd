import Foundation
import StandIns

extension WeChatPayStandIn {
    func contract(_ plan: String, _ code: String) -> StandInAnswer {
        let found = book.update { pages in
            pages.contracts.values.first { $0.plan == plan && $0.number == code }
        }
        guard let found else { return Self.error(404, "RESOURCE_NOT_EXISTS") }
        return StandInAnswer(
            StandInJSON.text([
                "mchid": keys.merchantId, "appid": keys.appId, "plan_id": Int(plan) ?? 0,
                "contract_id": found.providerNumber, "out_contract_code": found.number,
                "contract_state": found.isActive ? "SIGNED" : "TERMINATED",
                "openid": found.payer, "contract_display_account": "会员",
            ]))
    }

    func terminate(_ plan: String, _ code: String) -> StandInAnswer {
        book.update { pages in
            guard
                let id = pages.contracts.values.first(where: {
                    $0.plan == plan && $0.number == code
                })?.providerNumber
            else { return Self.error(404, "RESOURCE_NOT_EXISTS") }
            pages.contracts[id]?.isActive = false
            return StandInAnswer("", status: 204)
        }
    }

    func schedule(_ id: String, _ fields: [String: Any]) -> StandInAnswer {
        guard let fen = (fields["schedule_amount"] as? [String: Any])?["total"] as? Int else {
            return Self.error(400, "PARAM_ERROR")
        }
        return book.update { pages in
            guard pages.contracts[id]?.isActive == true else {
                return Self.error(400, "CONTRACT_TERMINATED")
            }
            pages.contracts[id]?.announcedFen = Int64(fen)
            return StandInAnswer(StandInJSON.text(["schedule_state": "SCHEDULED"]))
        }
    }

    /// Takes the order; `settleDeductions` is when the money moves.
    func apply(_ fields: [String: Any]) -> StandInAnswer {
        guard var payment = payment(from: fields, way: "PAP"),
            let id = fields["contract_id"] as? String
        else { return Self.error(400, "PARAM_ERROR") }
        return book.update { pages in
            guard let contract = pages.contracts[id], contract.isActive else {
                return Self.error(400, "CONTRACT_NOT_EXIST")
            }
            guard contract.announcedFen == payment.amountFen else {
                return Self.error(400, "INVALID_REQUEST")
            }
            if let old = pages.payments[payment.number] {
                return old.amountFen == payment.amountFen
                    ? StandInAnswer("", status: 204) : Self.error(400, "OUT_TRADE_NO_USED")
            }
            payment.state = .paying
            payment.payer = contract.payer
            pages.payments[payment.number] = payment
            return StandInAnswer("", status: 204)
        }
    }
}
