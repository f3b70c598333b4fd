package import Primitives

/// Orders as rows of a file: looked at as a whole, so that a file is understood or reported on.
package struct OrderRows: Sendable {
    package struct Line: Hashable, Sendable {
        package let row: Int
        package let sku: String
        package let name: String
        package let category: String
        package let quantity: Int64
        /// Of the whole line.
        package let amountMinor: Int64
    }

    package struct Order: Hashable, Sendable {
        package let firstRow: Int
        package let store: String
        /// As the file names it; empty where it does not.
        package let channel: String
        package let externalId: String
        package let paidAt: Instant
        package let member: String
        package let terminal: String
        package let staff: String
        package let tender: String
        package internal(set) var lines: [Line]
    }

    package struct Problem: Hashable, Sendable {
        package let row: Int
        /// Empty where the row as a whole is meant.
        package let column: String
        package let text: String
    }

    /// Rows that were left out come back with it, and it says nothing of them.
    private static let passedOver = RejectSheet.problemColumn

    package enum Column: String, CaseIterable, Sendable {
        case externalId, storeId, paidAt, member, quantity, amountMinor
        case channel, terminalId, staffId, sku, name, category, tender

        fileprivate var isNeeded: Bool {
            switch self {
            case .externalId, .storeId, .paidAt, .member, .quantity, .amountMinor: true
            case .channel, .terminalId, .staffId, .sku, .name, .category, .tender: false
            }
        }
    }

    package private(set) var orders: [Order] = []
    package private(set) var problems: [Problem] = []
    /// Numbers of orders that may be without one of their rows: a row of theirs is wrong, or one
    /// beside them of which nobody knows whose it is.
    package private(set) var spoiled: Set<String> = []
    private var places: [Column: Int] = [:]
    private var seen: Set<[String]> = []
    /// Number of the order of the row that is read; nil where nobody knows it.
    private var current: String?
    /// That of the last row that has one.
    private var last: String?
    private var isBehindUnknown = false

    /// Sum of the orders' lines; what leaves 64 bits is a problem of its row.
    package private(set) var sumMinor: Int64 = 0

    /// - Parameters:
    ///   - header: the file's first line; row 1 of the report.
    ///   - firstRow: number of the first of the rows.
    package init(header: String, rows: [String], firstRow: Int) {
        guard read(header: header) else { return }
        let width = CSVRow.fields(of: header)?.count ?? 0
        for (index, row) in rows.enumerated() {
            take(row, number: firstRow + index, width: width)
        }
    }

    private mutating func read(header: String) -> Bool {
        guard let names = CSVRow.fields(of: header) else {
            note(1, nil, "has an open quote")
            return false
        }
        for (place, name) in names.enumerated() where name != Self.passedOver {
            guard let column = Column(rawValue: name) else {
                note(1, nil, "\(name) is no column of this file")
                continue
            }
            guard places.updateValue(place, forKey: column) == nil else {
                note(1, column, "stands there twice")
                continue
            }
        }
        for column in Column.allCases where column.isNeeded && places[column] == nil {
            note(1, column, "is missing")
        }
        return problems.isEmpty
    }

    private mutating func take(_ text: String, number: Int, width: Int) {
        guard let fields = CSVRow.fields(of: text) else {
            begin("")
            return note(number, nil, "has a quote that is not closed, or text behind one")
        }
        guard fields.count == width else {
            begin("")
            return note(number, nil, "has \(fields.count) fields, not \(width)")
        }
        let row = Fields(texts: fields, places: places)
        begin(row[.externalId])
        guard let line = line(row, number) else { return }
        let key = [row[.storeId], row[.channel], row[.externalId]]
        if let last = orders.last, [last.store, last.channel, last.externalId] == key {
            join(line, row, to: last)
            return
        }
        guard seen.insert(key).inserted else {
            return note(
                number, .externalId, "rows of one order must follow each other in the file")
        }
        guard let paidAt = Instant(rfc3339: row[.paidAt]) else {
            return note(number, .paidAt, "is not an instant such as 2026-03-05T04:00:00Z")
        }
        for column in [Column.externalId, .storeId, .member] where row[column].isEmpty {
            return note(number, column, "is missing")
        }
        orders.append(
            Order(
                firstRow: number, store: row[.storeId], channel: row[.channel],
                externalId: row[.externalId], paidAt: paidAt, member: row[.member],
                terminal: row[.terminalId], staff: row[.staffId], tender: row[.tender],
                lines: [line]))
    }

    /// - Parameter order: its number; empty where the row does not say it.
    private mutating func begin(_ order: String) {
        guard !order.isEmpty else {
            if let last { spoiled.insert(last) }
            (current, isBehindUnknown) = (nil, true)
            return
        }
        if isBehindUnknown { spoiled.insert(order) }
        (current, last, isBehindUnknown) = (order, order, false)
    }

    private mutating func join(_ line: Line, _ row: Fields, to order: Order) {
        let paidAt = Instant(rfc3339: row[.paidAt])
        if !row[.paidAt].isEmpty, paidAt != order.paidAt {
            return note(line.row, .paidAt, "differs from the order's first row")
        }
        if !row[.member].isEmpty, row[.member] != order.member {
            return note(line.row, .member, "differs from the order's first row")
        }
        orders[orders.count - 1].lines.append(line)
    }

    private mutating func line(_ row: Fields, _ number: Int) -> Line? {
        guard let quantity = Int64(row[.quantity]), quantity > 0 else {
            note(number, .quantity, "is not a whole number above 0")
            return nil
        }
        guard let amount = Int64(row[.amountMinor]), amount >= 0 else {
            note(number, .amountMinor, "is not a whole number of minor units, 0 or more")
            return nil
        }
        let (sum, overflow) = sumMinor.addingReportingOverflow(amount)
        guard !overflow else {
            note(number, .amountMinor, "makes the sum of the file too large")
            return nil
        }
        sumMinor = sum
        return Line(
            row: number, sku: row[.sku], name: row[.name], category: row[.category],
            quantity: quantity, amountMinor: amount)
    }

    private mutating func note(_ row: Int, _ column: Column?, _ text: String) {
        problems.append(Problem(row: row, column: column?.rawValue ?? "", text: text))
        if let current { spoiled.insert(current) }
    }

    private struct Fields {
        let texts: [String]
        let places: [Column: Int]

        subscript(column: Column) -> String { places[column].map { texts[$0] } ?? "" }
    }
}
