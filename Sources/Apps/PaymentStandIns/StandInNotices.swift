package import StandIns

/// One call-back as it would be sent, for tests that hand it over themselves.
package struct SealedNotice: Sendable {
    package let headers: [(name: String, value: String)]
    package let body: String

    package init(headers: [(name: String, value: String)], body: String) {
        self.headers = headers
        self.body = body
    }
}

extension WeChatPayStandIn {
    /// The notice of a payment; nil for an order that is not in the book.
    package func sealedNotice(_ number: String, _ fault: NoticeFault? = nil) -> SealedNotice? {
        guard let payment = book.payment(number) else { return nil }
        return sealed(
            "TRANSACTION.SUCCESS", describe(payment), original: "transaction", fault)
    }

    /// Any content under any type, signed and sealed as it should be.
    package func sealedNotice(
        _ type: String, _ content: [String: any Sendable], original: String
    ) -> SealedNotice? {
        sealed(type, content, original: original, nil)
    }

    private func sealed(
        _ type: String, _ content: [String: Any], original: String, _ fault: NoticeFault?
    ) -> SealedNotice? {
        let body = noticeBody(type, id: "tx-1", content, original: original, fault)
        let spoilt: StandInFault? =
            switch fault {
            case .forgedSignature: .forgedSignature
            case .oldTime: .oldTime
            default: nil
            }
        guard let headers = try? headers(for: body, spoilt) else { return nil }
        return SealedNotice(headers: headers.map { (name: $0.0, value: $0.1) }, body: body)
    }
}

extension AlipayStandIn {
    /// The notice of a payment; nil for an order that is not in the book.
    package func sealedNotice(
        _ number: String, more: [String: String] = [:], _ fault: NoticeFault? = nil
    ) -> SealedNotice? {
        guard let payment = book.payment(number) else { return nil }
        return SealedNotice(
            headers: [],
            body: noticeBody(payment, id: "n-\(payment.providerNumber)", more: more, fault))
    }
}
