/// What the catalogue has of a table: nothing is to be written (X20).
extension ItemImport {
    package struct Comparison: Sendable, Equatable {
        /// Rows whose sku the catalogue does not have.
        package fileprivate(set) var missing = 0
        /// Rows that say otherwise than the catalogue.
        package fileprivate(set) var different = 0
        package fileprivate(set) var same = 0
        /// By line: of what is missing the row, of what differs each cell.
        package fileprivate(set) var problems: [Problem] = []
    }

    package func compare(_ stored: [String: Stored]) -> Comparison {
        var comparison = Comparison()
        for row in table.rows {
            let sku = row.cells.count > skuAt ? row.cells[skuAt] : ""
            guard let kept = stored[sku] else {
                comparison.missing += 1
                comparison.note(row.line, sku, "", "is not in the catalogue")
                continue
            }
            var found = differences(row.cells, kept.item)
            if kept.isArchived { found = [("sku", "is archived")] }
            if found.isEmpty { comparison.same += 1 } else { comparison.different += 1 }
            for (column, problem) in found { comparison.note(row.line, sku, column, problem) }
        }
        return comparison
    }

    private func differences(
        _ cells: [String], _ item: CatalogueItem
    ) -> [(column: String, problem: String)] {
        guard cells.count == columns.count else {
            return [("", "has \(cells.count) cells instead of \(columns.count)")]
        }
        var found: [(column: String, problem: String)] = []
        for (index, column) in columns.enumerated() {
            var read = item
            if let problem = column.read(cells[index], minorDigits: minorDigits, into: &read) {
                found.append((table.columns[index], problem))
            } else if read != item {
                found.append((table.columns[index], "is otherwise in the catalogue"))
            }
        }
        return found
    }
}

extension ItemImport.Comparison {
    fileprivate mutating func note(
        _ line: Int, _ sku: String, _ field: String, _ problem: String
    ) {
        problems.append(
            ItemImport.Problem(line: line, sku: sku, field: field, problem: problem))
    }
}
