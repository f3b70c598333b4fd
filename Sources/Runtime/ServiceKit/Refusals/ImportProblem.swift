package import Messages

extension PatronV1.ImportProblem {
    /// Why a row was not taken over; without a column the refusal's own field is named.
    package init(_ refusal: Refusal, row: Int, column: String = "") {
        let info = refusal.info
        let facts = info.details.reduce(into: [:]) { $0[$1.name] = $1.value }
        self.init(
            row: Int32(row), column: column.isEmpty ? facts["field"] ?? "" : column,
            problem: facts["problem"] ?? info.message?.en ?? "", key: info.key)
    }
}
