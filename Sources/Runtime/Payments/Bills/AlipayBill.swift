import Primitives
import Providers

/// Reads Alipay's bill of a day (业务明细): remarks behind `#`, a head, one line a payment or refund.
///
/// The file is GBK. What we need of it is ASCII but for the head and the kind of business, whose
/// bytes we know; a comma, a tab and the end of a line are no part of a GBK character.
struct AlipayBill {
    private enum Place {
        /// → details (a line with the columns that we need)
        case start
        /// The columns' places.
        case details(Columns)
        case end
    }

    private struct Columns {
        let providerNumber, orderNumber, kind, finished, amount, refundNumber: Int
    }

    /// A word in both encodings; bills in UTF-8 have been seen too.
    private struct Word {
        let gbk: [UInt8]
        let utf8: [UInt8]

        init(_ text: String, gbk: [UInt8]) {
            utf8 = Array(text.utf8)
            self.gbk = gbk
        }

        func matches(_ field: ArraySlice<UInt8>) -> Bool {
            field.elementsEqual(gbk) || field.elementsEqual(utf8)
        }
    }

    private enum Words {
        static let providerNumber = Word(
            "支付宝交易号",
            gbk: [0xD6, 0xA7, 0xB8, 0xB6, 0xB1, 0xA6, 0xBD, 0xBB, 0xD2, 0xD7, 0xBA, 0xC5])
        static let orderNumber = Word(
            "商户订单号", gbk: [0xC9, 0xCC, 0xBB, 0xA7, 0xB6, 0xA9, 0xB5, 0xA5, 0xBA, 0xC5])
        static let kind = Word("业务类型", gbk: [0xD2, 0xB5, 0xCE, 0xF1, 0xC0, 0xE0, 0xD0, 0xCD])
        static let finished = Word("完成时间", gbk: [0xCD, 0xEA, 0xB3, 0xC9, 0xCA, 0xB1, 0xBC, 0xE4])
        static let amount = Word(
            "订单金额（元）",
            gbk: [
                0xB6, 0xA9, 0xB5, 0xA5, 0xBD, 0xF0, 0xB6, 0xEE, 0xA3, 0xA8, 0xD4, 0xAA, 0xA3, 0xA9,
            ])
        static let refundNumber = Word(
            "退款批次号/请求号",
            gbk: [
                0xCD, 0xCB, 0xBF, 0xEE, 0xC5, 0xFA, 0xB4, 0xCE, 0xBA, 0xC5, 0x2F, 0xC7, 0xEB, 0xC7,
                0xF3, 0xBA, 0xC5,
            ])
        static let payment = Word("交易", gbk: [0xBD, 0xBB, 0xD2, 0xD7])
        static let refund = Word("退款", gbk: [0xCD, 0xCB, 0xBF, 0xEE])
    }

    private var place = Place.start
    private(set) var summary = BillSummary()

    /// The line of the bill that a line of text is; nil for remarks and the head.
    mutating func read(_ line: ArraySlice<UInt8>) throws(PaymentError) -> BillLine? {
        let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map(Self.trimmed)
        if line.first == UInt8(ascii: "#") {
            // The remark after the details says that they are over.
            if case .details = place { place = .end }
            return nil
        }
        switch place {
        case .start:
            if let columns = Self.columns(fields) { place = .details(columns) }
            return nil
        case .details(let columns):
            if line.isEmpty { return nil }
            let entry = try Self.entry(fields, columns)
            try summary.add(entry)
            return entry
        case .end: return nil
        }
    }

    /// Whether this is a file of details at all: the archive holds one of sums too.
    var isDetails: Bool {
        if case .start = place { false } else { true }
    }

    /// A bill whose details do not end with their remark has been cut off.
    func finish() throws(PaymentError) -> BillSummary {
        guard case .end = place else { throw .unknown(.malformed("bill without its end")) }
        return summary
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var field = field
        while let first = field.first, first == 0x20 || first == 0x09 { field = field.dropFirst() }
        while let last = field.last, last == 0x20 || last == 0x09 { field = field.dropLast() }
        return field
    }

    private static func columns(_ fields: [ArraySlice<UInt8>]) -> Columns? {
        func place(_ word: Word) -> Int? { fields.firstIndex(where: word.matches) }
        guard let providerNumber = place(Words.providerNumber),
            let orderNumber = place(Words.orderNumber), let kind = place(Words.kind),
            let finished = place(Words.finished), let amount = place(Words.amount),
            let refundNumber = place(Words.refundNumber)
        else { return nil }
        return Columns(
            providerNumber: providerNumber, orderNumber: orderNumber, kind: kind,
            finished: finished, amount: amount, refundNumber: refundNumber)
    }

    private static func entry(
        _ fields: [ArraySlice<UInt8>], _ columns: Columns
    ) throws(PaymentError) -> BillLine {
        func text(_ index: Int, _ name: String) throws(PaymentError) -> String {
            guard fields.indices.contains(index),
                fields[index].allSatisfy({ $0 < 0x80 })
            else { throw .unknown(.malformed(name)) }
            return String(decoding: fields[index], as: UTF8.self)
        }
        guard fields.indices.contains(columns.kind) else { throw .unknown(.malformed("fields")) }
        let word = fields[columns.kind]
        let kind: BillLine.Kind
        if Words.payment.matches(word) {
            kind = .payment
        } else if Words.refund.matches(word) {
            kind = .refund
        } else {
            throw .unknown(.malformed("kind of business"))
        }
        guard let amount = Yuan.money(try text(columns.amount, "amount")),
            // Refunds stand below zero.
            amount.isNegative == (kind == .refund) || amount == .zero
        else { throw .unknown(.malformed("amount")) }
        guard let at = ChinaTime.plain(try text(columns.finished, "time")) else {
            throw .unknown(.malformed("time"))
        }
        return BillLine(
            kind: kind, orderNumber: try text(columns.orderNumber, "order"),
            providerNumber: try text(columns.providerNumber, "trade"),
            refundNumber: kind == .refund ? try text(columns.refundNumber, "refund") : "",
            amount: Money(minor: abs(amount.minor)), at: at)
    }
}
