package import Primitives

/// An order of a platform in our words: lines that add up to what was paid.
package struct PlatformOrder: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let sku: String
        package let name: String
        package let category: String
        package let quantity: Int64
        /// What was paid for it, after all discounts.
        package var amountMinor: Int64

        package init(
            sku: String, name: String, category: String, quantity: Int64, amountMinor: Int64
        ) {
            self.sku = sku
            self.name = name
            self.category = category
            self.quantity = quantity
            self.amountMinor = amountMinor
        }
    }

    /// The platform's.
    package let number: String
    package let paidAt: Instant
    package let lines: [Line]
    package let payableMinor: Int64

    /// Of lines of their own, so that rules and returns tell them from goods.
    package enum Category {
        package static let shipping = "SHIPPING"
        package static let packaging = "PACKAGING"
        package static let fee = "PLATFORM_FEE"
    }
}

/// Reads the orders of one platform.
///
/// What a platform adds to its orders later is left alone.
package protocol PlatformOrderAdapter: Sendable {
    /// - Parameter nested: reads JSON that stands in a text, as platforms like to send it; nil for
    ///   what is none.
    static func order(
        _ tree: JSONTree, nested: (String) -> JSONTree?
    ) throws(PlatformOrderError) -> PlatformOrder
}

package enum PlatformOrderError: Error, Hashable, Sendable {
    /// Where in the platform's order, and why it cannot be read.
    case unreadable(place: String, problem: String)
    /// Cancelled, or not paid yet: it is pushed again when it is.
    case notPaid(state: String)
}

extension PlatformOrder {
    /// Brings lines at list price to what was paid: the discount over the goods by largest
    /// remainder, as far as they reach, then over the rest; what was paid on top is a fee of its
    /// own.
    static func settle(
        _ number: String, paidAt: Instant, goods: [Line], extras: [Line], payableMinor: Int64
    ) throws(PlatformOrderError) -> PlatformOrder {
        guard payableMinor >= 0, goods.allSatisfy({ $0.amountMinor >= 0 }),
            extras.allSatisfy({ $0.amountMinor >= 0 })
        else { throw .unreadable(place: "", problem: "an amount is negative") }
        var goods = goods
        var extras = extras.filter { $0.amountMinor > 0 }
        let listed = goods.reduce(0) { $0 + $1.amountMinor }
        let listedExtras = extras.reduce(0) { $0 + $1.amountMinor }
        let (gross, overflow) = listed.addingReportingOverflow(listedExtras)
        guard !overflow else { throw .unreadable(place: "", problem: "amounts are too large") }
        if payableMinor > gross {
            extras.append(
                Line(
                    sku: "", name: Category.fee, category: Category.fee, quantity: 1,
                    amountMinor: payableMinor - gross))
        } else {
            let discount = gross - payableMinor
            reduce(&goods, by: min(discount, listed))
            reduce(&extras, by: discount - min(discount, listed))
        }
        return PlatformOrder(
            number: number, paidAt: paidAt, lines: goods + extras, payableMinor: payableMinor)
    }

    private static func reduce(_ lines: inout [Line], by discount: Int64) {
        guard discount > 0 else { return }
        let parts = LargestRemainder.allocate(total: discount, weights: lines.map(\.amountMinor))
        for (index, part) in parts.enumerated() { lines[index].amountMinor -= part }
    }
}

/// Reads what it is asked for of an object, and leaves the rest alone.
struct PlatformFields {
    /// So that sums of some hundred of them stay within 64 bits, and so do products with a hundred
    /// thousand pieces.
    static let mostYuan: Int64 = 100_000_000

    let place: String
    private let members: [String: JSONTree]

    init(_ tree: JSONTree?, at place: String) throws(PlatformOrderError) {
        guard case .object(let members) = tree else {
            throw .unreadable(place: place, problem: "is no object")
        }
        self.place = place
        self.members = Dictionary(
            members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(key: String) -> JSONTree? { members[key] }

    func at(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }

    /// A text, or a number as it was written: platforms use both for the same.
    func text(_ key: String) -> String? {
        switch members[key] {
        case .string(let text): text.isEmpty ? nil : text
        case .number(let text): text
        case .null, .bool, .array, .object, nil: nil
        }
    }

    func needed(_ key: String) throws(PlatformOrderError) -> String {
        guard let text = text(key) else {
            throw .unreadable(place: at(key), problem: "is missing")
        }
        return text
    }

    func integer(_ key: String) throws(PlatformOrderError) -> Int64? {
        guard let text = text(key) else { return nil }
        // 2.0 is 2 in some systems.
        guard let (whole, fraction) = Self.decimal(text), fraction == 0 else {
            throw .unreadable(place: at(key), problem: "is no whole number")
        }
        return whole
    }

    /// Yuan with at most two digits that count, as minor units.
    func yuan(_ key: String) throws(PlatformOrderError) -> Int64? {
        guard let text = text(key) else { return nil }
        guard let (whole, hundredths) = Self.decimal(text) else {
            throw .unreadable(place: at(key), problem: "is no amount in yuan")
        }
        guard whole <= Self.mostYuan else {
            throw .unreadable(place: at(key), problem: "is too large")
        }
        return whole * 100 + hundredths
    }

    func list(
        _ key: String, nested: (String) -> JSONTree?
    ) throws(PlatformOrderError) -> [JSONTree] {
        switch members[key] {
        case .array(let elements): return elements
        case .string(let text):
            if text.isEmpty { return [] }
            guard case .array(let elements) = nested(text) else {
                throw .unreadable(place: at(key), problem: "is no list, nor one in a text")
            }
            return elements
        case .null, nil: return []
        case .bool, .number, .object:
            throw .unreadable(place: at(key), problem: "is no list")
        }
    }

    /// A decimal of 0 or more, as whole and hundredths; further digits must be 0.
    private static func decimal(_ text: String) -> (Int64, Int64)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let first = parts.first, !first.isEmpty,
            first.utf8.allSatisfy(isDigit), let whole = Int64(first)
        else { return nil }
        guard parts.count == 2 else { return (whole, 0) }
        let digits = Array(parts[1].utf8)
        guard !digits.isEmpty, digits.allSatisfy(isDigit),
            digits.dropFirst(2).allSatisfy({ $0 == 0x30 })
        else { return nil }
        let tens = Int64(digits[0] - 0x30) * 10
        return (whole, tens + (digits.count > 1 ? Int64(digits[1] - 0x30) : 0))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
