/// Rows of a table that were left out, as a table to be mended: the columns that it had, and behind
/// them what is wrong. Whoever reads such a table passes over that column.
package struct RejectSheet: Sendable {
    package static let problemColumn = "problem"

    /// Of the columns that come back.
    private let places: [Int]
    private let columns: [String]

    /// - Parameter columns: of the table that the rows are of.
    package init(columns: [String]) {
        self.columns = columns
        places = columns.indices.filter { columns[$0] != Self.problemColumn }
    }

    /// The line of names.
    package var names: String {
        CSVRow.line(places.map { columns[$0] } + [Self.problemColumn])
    }

    /// A row as it comes back, without what is wrong. One that has not the table's cells is the text
    /// of a single one.
    ///
    /// - Parameters:
    ///   - cells: nil where they cannot be told apart.
    ///   - text: the row as it stands there.
    ///   - blank: what is not to come back of a cell.
    package func row(
        _ cells: [String]?, text: @autoclosure () -> String,
        blank: (_ column: String, _ cell: String) -> Bool = { _, _ in false }
    ) -> String {
        guard let cells, cells.count == columns.count else {
            let blanks = places.dropFirst().map { _ in "" }
            return CSVRow.line([text()] + blanks)
        }
        return CSVRow.line(places.map { blank(columns[$0], cells[$0]) ? "" : cells[$0] })
    }

    /// The whole line: a row, and what is wrong with it.
    package static func line(_ row: String, _ problem: String) -> String {
        row + "," + CSVRow.line([problem])
    }
}
