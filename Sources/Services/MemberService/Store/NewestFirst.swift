import Primitives
import ServiceKit

/// One page of a list that goes by ids, newest first.
struct NewestFirst: Sendable {
    let size: Int
    /// Exclusive.
    let before: UUIDv7
    private let list: String

    init(list: String, size: Int32, token: String) throws(Refusal) {
        let page = try Page(list: list, size: size, token: token, fields: 2)
        self.list = list
        self.size = page.size
        if let after = page.after {
            before = UUIDv7(hi: UInt64(bitPattern: after[0]), lo: UInt64(bitPattern: after[1]))
        } else {
            before = UUIDv7(hi: .max, lo: .max)
        }
    }

    /// One row more than the page has tells whether there is another page.
    var limit: Int64 { Int64(size + 1) }

    /// - Returns: the page's rows, and the token of the next page; empty at the end.
    func cut<Row>(_ rows: [Row], _ id: (Row) -> UUIDv7) -> (rows: [Row], nextToken: String) {
        let cut = Array(rows.prefix(size))
        guard rows.count > size, let last = cut.last.map(id) else { return (cut, "") }
        return (
            cut, Page.token(list: list, [Int64(bitPattern: last.hi), Int64(bitPattern: last.lo)])
        )
    }
}
