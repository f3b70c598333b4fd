import Crypto
import FoundationEssentials
import Primitives
import Providers

extension WeChatPay {
    package func verify(
        headers: [(name: String, value: String)], body: [UInt8]
    ) throws(CallbackProblem) -> PaymentNotice {
        guard body.count <= ProviderHTTP.bodyBytes else { throw .tooLarge }
        do throws(SignatureProblem) {
            try WeChatPaySignature.check(
                headers, body: body, now: now(), keys: merchant.platformKeys)
        } catch {
            throw .untrusted(error)
        }
        do throws(PaymentError) {
            return try notice(body)
        } catch {
            switch error {
            case .unknown(.mismatch(field: "mchid")): throw .wrongMerchant
            case .unknown(.malformed(let what)): throw .malformed(what)
            case .unknown(.mismatch(let field)): throw .malformed(field)
            case .refused(let refusal): throw .irrelevant(refusal.code)
            case .unknown, .transient: throw .malformed("notice")
            }
        }
    }

    private func notice(_ body: [UInt8]) throws(PaymentError) -> PaymentNotice {
        guard let envelope = Self.members(body), let resource = envelope.members("resource") else {
            throw .unknown(.malformed("notice"))
        }
        let type = try envelope.needed("event_type")
        guard type.hasPrefix("TRANSACTION.") || type.hasPrefix("REFUND.") else {
            throw .refused(PaymentRefusal(.other, code: type))
        }
        guard try resource.needed("algorithm") == "AEAD_AES_256_GCM",
            let opened = open(
                try resource.needed("ciphertext"), nonce: try resource.needed("nonce"),
                associated: try resource.text("associated_data") ?? ""),
            let content = Self.members(opened)
        else { throw .unknown(.malformed("resource")) }
        // A merchant's own keys could open a notice for another app of the same merchant.
        guard try content.needed("mchid") == merchant.merchantId else {
            throw .unknown(.mismatch(field: "mchid"))
        }
        let event: PaymentNotice.Event
        let operation: String
        if type.hasPrefix("TRANSACTION.") {
            if let app = try content.text("appid"), app != merchant.appId {
                throw .unknown(.mismatch(field: "mchid"))
            }
            let record = try Self.record(
                content, of: merchant, number: try content.needed("out_trade_no"))
            operation = try content.needed("transaction_id")
            event = .payment(record)
        } else {
            let record = try Self.refundNotice(content)
            operation = try content.needed("refund_id")
            event = .refund(record)
        }
        return PaymentNotice(
            provider: name, noticeId: try envelope.needed("id"),
            operationId: "\(name.rawValue):\(operation)", event: event)
    }

    private static func refundNotice(_ content: JSONMembers) throws(PaymentError) -> RefundRecord {
        RefundRecord(
            number: try content.needed("out_refund_no"),
            orderNumber: try content.needed("out_trade_no"),
            providerNumber: try content.needed("refund_id"),
            state: try refundState(try content.needed("refund_status"), key: "refund_status"),
            amount: try content.members("amount")?.integer("refund").map { Money(minor: $0) },
            succeededAt: try instant(content, "success_time"))
    }

    /// Nil where the text has not been sealed with our APIv3 key, or was changed.
    private func open(_ ciphertext: String, nonce: String, associated: String) -> [UInt8]? {
        guard let sealed = Base64Text.decode(ciphertext), sealed.count > 16,
            let nonce = try? AES.GCM.Nonce(data: Array(nonce.utf8)),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: sealed.dropLast(16), tag: sealed.suffix(16)),
            let opened = try? AES.GCM.open(
                box, using: merchant.apiKey, authenticating: Array(associated.utf8))
        else { return nil }
        return Array(opened)
    }
}
