/// A file of another system: rows whose columns have known names, and what is wrong with it.
package struct ImportSheet: Sendable {
    package struct Problem: Hashable, Sendable {
        /// Of the file, from 1.
        package let line: Int
        /// Empty where the row as a whole is meant.
        package let column: String
        package let text: String

        package init(line: Int, column: String, text: String) {
            self.line = line
            self.column = column
            self.text = text
        }
    }

    /// What is wrong with a cell.
    package struct Flaw: Error, Hashable, Sendable {
        package let column: String
        package let text: String

        package init(_ column: String, _ text: String) {
            self.column = column
            self.text = text
        }
    }

    package struct Row: Sendable {
        package let line: Int
        fileprivate let cells: [String]
        fileprivate let places: [String: Int]

        /// Empty where the file has no such column.
        package subscript(column: String) -> String {
            guard let place = places[column], place < cells.count else { return "" }
            return cells[place]
        }
    }

    /// Rows at most.
    package static let most = 1_000_000

    private var rows: [Row] = []
    private var problems: [Problem] = []

    package init(_ text: String, needed: [String], optional: [String] = []) {
        let table: CSVTable
        do throws(CSVTable.Fault) {
            table = try CSVTable(text, most: Self.most)
        } catch {
            problems = [Problem(line: error.line, column: "", text: error.problem)]
            return
        }
        var places: [String: Int] = [:]
        for (place, name) in table.columns.enumerated()
        where name != RejectSheet.problemColumn {
            if !needed.contains(name), !optional.contains(name) {
                problems.append(Problem(line: 1, column: name, text: "is no column of this file"))
            } else if places.updateValue(place, forKey: name) != nil {
                problems.append(Problem(line: 1, column: name, text: "stands there twice"))
            }
        }
        for name in needed where places[name] == nil {
            problems.append(Problem(line: 1, column: name, text: "is missing"))
        }
        guard problems.isEmpty else { return }
        for row in table.rows {
            if row.cells.count == table.columns.count {
                rows.append(Row(line: row.line, cells: row.cells, places: places))
            } else {
                problems.append(
                    Problem(
                        line: row.line, column: "",
                        text: "has \(row.cells.count) cells, not \(table.columns.count)"))
            }
        }
    }

    /// Reads every row.
    ///
    /// - Parameter names: what no two rows share, by column; empty texts are shared.
    package func read<Value: Sendable>(
        names: (Value) -> [(column: String, name: String)],
        _ value: (Row) throws(Flaw) -> Value
    ) -> ImportFile<Value> {
        var file = ImportFile<Value>(rows: [], problems: problems)
        var lines: [String: Int] = [:]
        for row in rows {
            do throws(Flaw) {
                let read = try value(row)
                for (column, name) in names(read) where !name.isEmpty {
                    if let earlier = lines.updateValue(row.line, forKey: "\(column)\n\(name)") {
                        throw Flaw(column, "stands in line \(earlier), too")
                    }
                }
                file.rows.append(.init(line: row.line, value: read))
            } catch {
                file.problems.append(
                    Problem(line: row.line, column: error.column, text: error.text))
            }
        }
        file.problems.sort { $0.line < $1.line }
        return file
    }
}

/// The rows of a file that make sense, and what is wrong with the others.
package struct ImportFile<Value: Sendable>: Sendable {
    package struct Row: Sendable {
        package let line: Int
        package let value: Value
    }

    package fileprivate(set) var rows: [Row]
    package fileprivate(set) var problems: [ImportSheet.Problem]
}

extension ImportSheet.Row {
    /// The row's name in the other system.
    package func externalId() throws(ImportSheet.Flaw) -> String {
        let text = self["external_id"]
        guard (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            throw ImportSheet.Flaw(
                "external_id", "is not 1 to 64 letters, digits and signs without space")
        }
        return text
    }

    package func number(
        _ column: String, in range: ClosedRange<Int64>
    ) throws(ImportSheet.Flaw) -> Int64 {
        guard let number = Int64(self[column]), range.contains(number) else {
            throw ImportSheet.Flaw(
                column, "is not a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// Nil where the cell is empty.
    package func date(_ column: String) throws(ImportSheet.Flaw) -> CalendarDate? {
        guard !self[column].isEmpty else { return nil }
        guard let date = CalendarDate(iso: self[column]) else {
            throw ImportSheet.Flaw(column, "is not a date such as 2025-06-01")
        }
        return date
    }

    /// A date in the past, or today.
    package func pastDate(
        _ column: String, today: CalendarDate
    ) throws(ImportSheet.Flaw) -> CalendarDate {
        guard let date = try date(column) else { throw ImportSheet.Flaw(column, "is missing") }
        guard date <= today else { throw ImportSheet.Flaw(column, "is ahead") }
        return date
    }

    /// The last day of something; nil where it is for good.
    ///
    /// - Parameter from: it is still good on this day; nil: it may be over.
    package func lastDay(
        _ column: String, from: CalendarDate?
    ) throws(ImportSheet.Flaw) -> CalendarDate? {
        guard let date = try date(column) else { return nil }
        if let from, date < from { throw ImportSheet.Flaw(column, "is over") }
        return date
    }
}
