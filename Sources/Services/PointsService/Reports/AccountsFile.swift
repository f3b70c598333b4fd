import Crypto
import PointsDomain
import Primitives

/// The accountant's file as lines, with the hash of all of them as the last one.
struct AccountsFile: Sendable {
    static let header = "programme,account,businessDate,row,type,amount"
    /// A merchant has one programme of points; its name stands in every line.
    private static let programme = "points"

    let lines: [String]

    init(_ days: AccountDays) {
        var digest = SHA256()
        var lines = [Self.header]
        lines += days.rows.map(Self.line)
        for line in lines { digest.update(data: Array("\(line)\n".utf8)) }
        lines.append("sha256,\(digest.finalize().hexadecimal)")
        self.lines = lines
    }

    private static func line(_ row: AccountDays.Row) -> String {
        let entry: (row: String, type: String) =
            switch row.entry {
            case .opening: ("OPENING", "")
            case .movement(let type): ("MOVEMENT", type)
            case .closing: ("CLOSING", "")
            }
        return CSVRow.line([
            programme, account(row.kind), row.date.description, entry.row, entry.type,
            "\(row.amount)",
        ])
    }

    /// The account's name, and its number where this version does not know it.
    private static func account(_ kind: Int16) -> String {
        guard let known = AccountKind(rawValue: kind) else { return "ACCOUNT_\(kind)" }
        return "\(known)".reduce(into: "") { name, letter in
            if letter.isUppercase { name += "_" }
            name += letter.uppercased()
        }
    }
}
