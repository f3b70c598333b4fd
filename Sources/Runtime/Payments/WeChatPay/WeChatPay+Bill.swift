import Crypto
package import Primitives
import Providers

extension WeChatPay {
    /// A day's bill is there from about ten in the morning of the next day.
    package func bill(
        of day: CalendarDate, receive: @escaping @Sendable (BillLine) async -> Void
    ) async throws(PaymentError) -> BillSummary {
        let (digest, address) = try await call(
            .GET, "/v3/bill/tradebill?bill_date=\(day)&bill_type=ALL"
        ) { (answer) throws(PaymentError) in
            guard try answer.needed("hash_type") == "SHA1" else {
                throw .unknown(.malformed("hash_type"))
            }
            return (
                try answer.needed("hash_value").lowercased(), try answer.needed("download_url")
            )
        }
        // Our signature goes along: to nobody but the server that we know.
        guard address.hasPrefix(merchant.server + "/") else {
            throw .unknown(.mismatch(field: "download_url"))
        }
        let target = String(address.dropFirst(merchant.server.count))
        let file = BillFile(WeChatPayBill(merchantId: merchant.merchantId))
        try await http.download(
            request(.GET, target), limit: BillFile.bytes, refusals: PaymentRefusal.self
        ) { piece in
            for line in try await file.take(piece) { await receive(line) }
        }
        return try await file.finish(digest: digest, receive)
    }
}

/// A bill on its way: pieces come one after the other.
private actor BillFile {
    /// About four million transactions.
    static let bytes = 1 << 30

    private var bill: WeChatPayBill
    private var cutter = LineCutter()
    private var digest = Insecure.SHA1()

    init(_ bill: WeChatPayBill) {
        self.bill = bill
    }

    func take(_ piece: [UInt8]) throws(PaymentError) -> [BillLine] {
        digest.update(data: piece)
        var lines: [BillLine] = []
        for text in try cutter.take(piece) {
            if let line = try bill.read(text) { lines.append(line) }
        }
        return lines
    }

    func finish(
        digest expected: String, _ receive: @escaping @Sendable (BillLine) async -> Void
    ) async throws(PaymentError) -> BillSummary {
        if let text = cutter.last(), let line = try bill.read(text) { await receive(line) }
        guard digest.finalize().hexadecimal == expected else {
            throw .unknown(.malformed("bill digest"))
        }
        return try bill.finish()
    }
}
