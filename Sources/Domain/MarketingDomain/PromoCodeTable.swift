import Primitives

/// A table of promo codes that exist already: a column `code`, and others that say nothing (X07).
package struct PromoCodeTable: Sendable {
    /// Why a line brings no code.
    package enum Flaw: String, Sendable {
        case malformed = "MALFORMED"
        /// Stands in an earlier line, too.
        case duplicate = "DUPLICATE"
    }

    /// Why no line can be looked at.
    package struct Rejection: Error, Hashable, Sendable {
        /// Of the text, from 1.
        package let line: Int
        package let problem: String
    }

    package struct Row: Sendable {
        /// Of the text, from 1.
        package let line: Int
        package let code: PromoCode
    }

    /// Lines without the one of names.
    package let lines: Int
    package private(set) var codes: [Row] = []
    package private(set) var flaws: [(line: Int, flaw: Flaw)] = []

    package init(_ text: String) throws(Rejection) {
        let table: CSVTable
        do throws(CSVTable.Fault) {
            table = try CSVTable(text)
        } catch {
            throw Rejection(line: error.line, problem: error.problem)
        }
        guard let column = table.columns.firstIndex(of: "code") else {
            throw Rejection(line: 1, problem: "has no column named code")
        }
        lines = table.rows.count
        var seen: Set<String> = []
        for row in table.rows {
            guard column < row.cells.count, let code = PromoCode(row.cells[column]) else {
                flaws.append((row.line, .malformed))
                continue
            }
            guard seen.insert(code.key).inserted else {
                flaws.append((row.line, .duplicate))
                continue
            }
            codes.append(Row(line: row.line, code: code))
        }
    }
}
