package import Primitives
import Providers

extension Alipay {
    /// A day's bill is there from about nine in the morning of the next day.
    package func bill(
        of day: CalendarDate, receive: @escaping @Sendable (BillLine) async -> Void
    ) async throws(PaymentError) -> BillSummary {
        let content: JSONText = ["bill_type": "trade", "bill_date": JSONText(day.description)]
        let address = try await call("alipay.data.dataservice.bill.downloadurl.query", content) {
            (node, _) throws(PaymentError) in try node.needed("bill_download_url")
        }
        guard Self.isAlipays(address, gateway: merchant.gateway) else {
            throw .unknown(.mismatch(field: "bill_download_url"))
        }
        let archive = ReceivedArchive()
        try await http.download(
            ProviderHTTP.Request(method: .GET, url: address), limit: ReceivedArchive.byteLimit,
            refusals: PaymentRefusal.self
        ) { piece in await archive.add(piece) }
        return try await Self.read(await archive.bytes, receive)
    }

    /// The address comes signed; still nothing is fetched but from Alipay, or from the gateway
    /// that the configuration names.
    static func isAlipays(_ address: String, gateway: String) -> Bool {
        let origin = gateway.split(separator: "/", maxSplits: 3).prefix(2).joined(separator: "//")
        if address.hasPrefix(origin + "/") { return true }
        guard address.hasPrefix("https://") else { return false }
        let rest = address.dropFirst("https://".count)
        guard let end = rest.firstIndex(of: "/") else { return false }
        // A name and nothing else: before another sign the host would end already.
        let host = rest[..<end]
        guard host.utf8.allSatisfy(isOfName) else { return false }
        return host.hasSuffix(".alipay.com") || host.hasSuffix(".alipayobjects.com")
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func read(
        _ archive: [UInt8], _ receive: @escaping @Sendable (BillLine) async -> Void
    ) async throws(PaymentError) -> BillSummary {
        do {
            for entry in try ZipArchive(archive).entries {
                if let summary = try await read(entry, receive) { return summary }
            }
        } catch let error as PaymentError {
            throw error
        } catch {
            throw .unknown(.malformed("bill archive"))
        }
        throw .unknown(.malformed("bill archive without details"))
    }

    /// Nil for the file of sums, which stands beside that of details.
    private static func read(
        _ entry: ZipArchive.Entry, _ receive: @escaping @Sendable (BillLine) async -> Void
    ) async throws -> BillSummary? {
        var bill = AlipayBill()
        var cutter = LineCutter()
        try await ZipArchive.unpack(entry) { piece in
            for text in try cutter.take(piece) {
                if let line = try bill.read(text) { await receive(line) }
            }
        }
        if let text = cutter.last(), let line = try bill.read(text) { await receive(line) }
        return bill.isDetails ? try bill.finish() : nil
    }
}

/// An archive on its way: its index stands at its end.
private actor ReceivedArchive {
    /// Packed; some two million transactions.
    static let byteLimit = 64 * 1_024 * 1_024
    private(set) var bytes: [UInt8] = []

    func add(_ piece: [UInt8]) { bytes += piece }
}
