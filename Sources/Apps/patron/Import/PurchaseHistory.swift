import Foundation
import Primitives
import Stack

/// A purchase history as the CDNOW file has it: customer, date, number of items, dollars.
struct PurchaseHistory: Sendable {
    struct Purchase: Sendable {
        /// Line of the file, from 1; with the file's name it is the purchase's natural key, since
        /// equal rows are different purchases.
        let row: Int
        let date: CalendarDate
        let quantity: Int64
        let amountMinor: Int64
    }

    struct Customer: Sendable {
        let id: String
        var purchases: [Purchase]
    }

    let name: String
    /// In the order of their first purchase in the file.
    let customers: [Customer]
    let purchaseCount: Int

    /// - Throws: `StackError` that names the row that cannot be read.
    init(file: URL) throws {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw StackError("\(file.path) cannot be read", mend: "give the path of the history")
        }
        name = file.lastPathComponent
        var customers: [Customer] = []
        var places: [String: Int] = [:]
        var count = 0
        let lines = text.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
        for (index, line) in lines.enumerated() {
            let fields = line.split { $0 == UInt8(ascii: " ") || $0 == 9 || $0 == 13 }
                .map { String(decoding: $0, as: UTF8.self) }
            if fields.isEmpty || (index == 0 && fields[0] == "customer_id") { continue }
            guard let purchase = Self.purchase(fields, row: index + 1) else {
                throw StackError(
                    "\(file.lastPathComponent), row \(index + 1): no purchase",
                    mend: "a row is: customer YYYYMMDD quantity dollars")
            }
            count += 1
            if let place = places[fields[0]] {
                customers[place].purchases.append(purchase)
            } else {
                places[fields[0]] = customers.count
                customers.append(Customer(id: fields[0], purchases: [purchase]))
            }
        }
        self.customers = customers
        purchaseCount = count
    }

    private static func purchase(_ fields: [String], row: Int) -> Purchase? {
        guard fields.count == 4, let digits = Int(fields[1]), fields[1].count == 8,
            let date = CalendarDate(
                year: digits / 10_000, month: digits / 100 % 100, day: digits % 100),
            let quantity = Int64(fields[2]), let amount = cents(fields[3])
        else { return nil }
        return Purchase(row: row, date: date, quantity: quantity, amountMinor: amount)
    }

    /// "11.77" → 1177, without a detour over floating point.
    private static func cents(_ text: String) -> Int64? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Int64(parts[0]), whole >= 0 else { return nil }
        guard parts.count == 2 else { return whole * 100 }
        guard (1...2).contains(parts[1].count), let fraction = Int64(parts[1]) else { return nil }
        return whole * 100 + (parts[1].count == 1 ? fraction * 10 : fraction)
    }
}
