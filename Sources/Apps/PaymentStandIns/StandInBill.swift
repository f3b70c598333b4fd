import Crypto
import Foundation
import Primitives
import StandIns

extension StandInBook {
    /// One line of a bill, as the book has it.
    struct Line {
        let payment: Payment
        let refund: Refund?
        let at: Instant
    }

    /// What happened on a day in China, by time.
    func lines(of day: String) -> [Line] {
        let lines = update { pages -> [Line] in
            var lines = pages.payments.values.compactMap { payment in
                payment.paidAt.map { Line(payment: payment, refund: nil, at: $0) }
            }
            for refund in pages.refunds.values {
                // A planted refund may have no payment here.
                let payment =
                    pages.payments[refund.orderNumber]
                    ?? Payment(
                        number: refund.orderNumber, providerNumber: refund.providerNumber,
                        amountFen: refund.amountFen, description: "", noticeURL: "", way: "JSAPI")
                lines.append(Line(payment: payment, refund: refund, at: refund.at))
            }
            return lines
        }
        return lines.filter { Self.time($0.at).hasPrefix(day) }.sorted {
            ($0.at, $0.refund?.number ?? $0.payment.number)
                < ($1.at, $1.refund?.number ?? $1.payment.number)
        }
    }

    static func time(_ instant: Instant) -> String {
        let local = Instant(secondsSinceEpoch: instant.secondsSinceEpoch + 28_800)
        return String(local.rfc3339.dropLast()).replacing("T", with: " ")
    }

    static func yuan(_ fen: Int64) -> String {
        let cents = String(fen % 100)
        return "\(fen / 100)." + (cents.count < 2 ? "0" : "") + cents
    }
}

extension WeChatPayStandIn {
    private static let head =
        "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
        + "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
        + "手续费,费率,订单金额,申请退款金额,费率备注"
    private static let totals = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"

    func bill(_ day: String, _ address: String) -> StandInAnswer {
        guard let text = text(of: day) else { return Self.error(400, "NO_STATEMENT_EXIST") }
        let digest = Insecure.SHA1.hash(data: Data(text.utf8)).hexadecimal
        return StandInAnswer(
            StandInJSON.text([
                "hash_type": "SHA1", "hash_value": digest,
                "download_url": "\(address)/v3/billdownload/file?token=\(day)",
            ]))
    }

    func file(_ day: String) -> StandInAnswer {
        var text = text(of: day) ?? ""
        if billTampered { text = text.replacing("SUCCESS", with: "REFUND") }
        return StandInAnswer(text)
    }

    /// Nil for a day on which nothing happened: no bill is made.
    private func text(of day: String) -> String? {
        let lines = book.lines(of: day)
        guard !lines.isEmpty else { return nil }
        let rows = lines.flatMap(rows)
        return ([Self.head] + rows + [Self.totals, "`\(rows.count),`0.00,`0.00,`0.00,`0.00"])
            .joined(separator: "\r\n") + "\r\n"
    }

    private func rows(_ line: StandInBook.Line) -> [String] {
        if let refund = line.refund { return [row(line, "REFUND", refund)] }
        let paid = row(line, "SUCCESS", nil)
        return line.payment.state == .reversed ? [paid, row(line, "REVOKED", nil)] : [paid]
    }

    private func row(_ line: StandInBook.Line, _ state: String, _ refund: Refund?) -> String {
        let payment = line.payment
        let amount = StandInBook.yuan(payment.amountFen)
        let back =
            refund.map { StandInBook.yuan($0.amountFen) } ?? (state == "REVOKED" ? amount : "0.00")
        let fields = [
            StandInBook.time(line.at), keys.appId, keys.merchantId, "0", "",
            payment.providerNumber, payment.number, payment.payer, payment.way, state, "OTHERS",
            "CNY", state == "SUCCESS" ? amount : "0.00", "0.00", refund?.providerNumber ?? "0",
            refund?.number ?? "0", back, "0.00", refund == nil ? "" : "ORIGINAL",
            refund == nil ? "" : "SUCCESS", payment.description, "", "0.00000", "0.60%", amount,
            back, "",
        ]
        return fields.map { "`" + $0 }.joined(separator: ",")
    }
}

/// Alipay's bill: a ZIP archive with a file of details and one of sums, in GBK.
enum AlipayBillFile {
    private enum GBK {
        static let title = "I9anuLaxptK1zvHD98+4sunRrw=="
        static let begin = "Iy0tLS3Stc7xw/fPuMHQse0tLS0t"
        static let end = "Iy0tLS3Stc7xw/fPuMHQse294cr4LS0tLQ=="
        static let head =
            "1qe4trGmvbvS17rFLMnMu6e2qbWlusUs0rXO8cDg0M0syczGt8P7s8YstLS9qMqxvOQszeqzycqxvOQsw8W1"
            + "6rHgusUsw8W16sP7s8YsstnX99SxLNbVtsu6xSy21Le91cu7pyy2qbWlvfC27qOo1KqjqSzJzLzSyrXK"
            + "1aOo1KqjqSzWp7i2saa67LD8o6jUqqOpLLyvt9axpqOo1KqjqSzWp7i2sabTxbvdo6jUqqOpLMnMvNLT"
            + "xbvdo6jUqqOpLMivusvP+r3wtu6jqNSqo6ksyK/D+7PGLMnMvNK67LD8z/u30b3wtu6jqNSqo6ksv6jP"
            + "+7fRvfC27qOo1KqjqSzNy7/uxfq0zrrFL8frx/O6xSy3/s7xt9GjqNSqo6kst9bI86Oo1KqjqSyxuNei"
        static let sums = "w8W16rHgusUsw8W16sP7s8YsvbvS17aptaXX3LHKyv0="
        static let payment = "vbvS1w=="
        static let refund = "zcu/7g=="
        static let goods = "xMyy6A=="
    }

    static func archive(_ lines: [StandInBook.Line]) -> [UInt8] {
        zip([("sums.csv", sums()), ("details.csv", details(lines))])
    }

    private static func bytes(_ base64: String) -> [UInt8] {
        Array(Data(base64Encoded: base64) ?? Data())
    }

    private static func sums() -> [UInt8] {
        bytes(GBK.title) + [0x0D, 0x0A] + bytes(GBK.sums) + [0x0D, 0x0A]
    }

    private static func details(_ lines: [StandInBook.Line]) -> [UInt8] {
        let end: [UInt8] = [0x0D, 0x0A]
        var file = bytes(GBK.title) + end + bytes(GBK.begin) + end + bytes(GBK.head) + end
        for line in lines { file += row(line) + end }
        return file + bytes(GBK.end) + end
    }

    private static func row(_ line: StandInBook.Line) -> [UInt8] {
        let payment = line.payment
        let time = StandInBook.time(line.at)
        let amount =
            line.refund.map { "-" + StandInBook.yuan($0.amountFen) }
            ?? StandInBook.yuan(payment.amountFen)
        let before = Array("\(payment.providerNumber)\t,\(payment.number)\t,".utf8)
        let kind = bytes(line.refund == nil ? GBK.payment : GBK.refund) + Array("\t,".utf8)
        let after =
            ",\(time),\(time),,,,,payer,\(amount),\(amount),0.00,0.00,0.00,0.00,0.00,,0.00,0.00,"
            + "\(line.refund?.number ?? ""),0.00,0.00,"
        return before + kind + bytes(GBK.goods) + Array(after.utf8)
    }

    // MARK: ZIP

    /// Packed by blocks that are stored as they are: sound DEFLATE, if no smaller.
    private static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        var index: [UInt8] = []
        for file in files {
            let packed = stored(file.bytes)
            let name = Array(file.name.utf8)
            let sizes =
                number(checksum(file.bytes), 4) + number(packed.count, 4)
                + number(file.bytes.count, 4) + number(name.count, 2) + number(0, 2)
            let common = number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4) + sizes
            index += number(0x0201_4B50, 4) + number(20, 2) + common
            index += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            index += number(archive.count, 4) + name
            archive += number(0x0403_4B50, 4) + common + name + packed
        }
        let place = archive.count
        archive += index + number(0x0605_4B50, 4) + number(0, 2) + number(0, 2)
        archive += number(files.count, 2) + number(files.count, 2) + number(index.count, 4)
        return archive + number(place, 4) + number(0, 2)
    }

    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        var start = 0
        repeat {
            let end = min(start + 65_535, bytes.count)
            packed.append(end == bytes.count ? 1 : 0)
            packed += number(end - start, 2) + number(~(end - start) & 0xFFFF, 2)
            packed += bytes[start..<end]
            start = end
        } while start < bytes.count
        return packed
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) }
    }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        var value: UInt32 = .max
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return Int(~value)
    }
}
