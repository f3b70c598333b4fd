import Crypto
import PointsDomain
import Primitives

/// The accountant's file as lines, with the hash of all of them as the last one.
struct AccountsFile: Sendable {
    static let header = "programme,account,businessDate,row,type,amount"

    /// Which books a line is of. A merchant has one programme of points.
    private enum Book: String {
        case ledger = "points"
        /// Money at providers of payments, and what was paid in their stead.
        case payments
    }

    let lines: [String]

    /// - Parameters:
    ///   - days: of the ledger.
    ///   - payments: of money at providers of payments, by `PaymentBooking.Account`.
    init(_ days: AccountDays, payments: AccountDays) {
        var digest = SHA256()
        var lines = [Self.header]
        lines += days.rows.map { Self.line($0, of: .ledger) }
        lines += payments.rows.map { Self.line($0, of: .payments) }
        for line in lines { digest.update(data: Array("\(line)\n".utf8)) }
        lines.append("sha256,\(digest.finalize().hexadecimal)")
        self.lines = lines
    }

    private static func line(_ row: AccountDays.Row, of book: Book) -> String {
        let entry: (row: String, type: String) =
            switch row.entry {
            case .opening: ("OPENING", "")
            case .movement(let type): ("MOVEMENT", type)
            case .closing: ("CLOSING", "")
            }
        return CSVRow.line([
            book.rawValue, account(row.kind, of: book), row.date.description, entry.row, entry.type,
            "\(row.amount)",
        ])
    }

    /// The account's name, and its number where this version does not know it.
    private static func account(_ kind: Int16, of book: Book) -> String {
        let known: String? =
            switch book {
            case .ledger: AccountKind(rawValue: kind).map { "\($0)" }
            case .payments: PaymentBooking.Account(rawValue: kind).map { "\($0)" }
            }
        guard let known else { return "ACCOUNT_\(kind)" }
        return known.reduce(into: "") { name, letter in
            if letter.isUppercase { name += "_" }
            name += letter.uppercased()
        }
    }
}
