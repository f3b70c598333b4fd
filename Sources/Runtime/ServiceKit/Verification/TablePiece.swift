package import Postgres
package import Primitives

/// Some pages of a table as it lies on disk: what no index leads to is read so.
package struct TablePiece: Sendable {
    /// Some thousand rows, less than 50 ms.
    package static let usualPages: Int64 = 128

    let from: Int64
    /// Exclusive.
    let to: Int64
    /// All merchants' rows where nil.
    let merchant: UUIDv7?

    /// A table of so many pages, piece by piece.
    package static func pieces(
        of end: Int64, pages: Int64 = usualPages, merchant: UUIDv7?
    ) -> [TablePiece] {
        stride(from: 0, to: end, by: Int64.Stride(pages)).map {
            TablePiece(from: $0, to: $0 + pages, merchant: merchant)
        }
    }

    /// Three parameters: two of type `tid`, exclusive at the end, and the merchant.
    package func bind(_ parameters: inout Parameters) {
        parameters.append("(\(from),0)")
        parameters.append("(\(to),0)")
        parameters.append(merchant)
    }
}

/// How many pages a table has.
package struct ReadTablePages: Statement {
    package static let sql = """
        SELECT pg_relation_size($1::regclass) / current_setting('block_size')::bigint
        """

    let table: String

    package init(table: String) { self.table = table }

    package func bind(_ parameters: inout Parameters) { parameters.append(table) }

    package static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 {
        try row.next()
    }
}
