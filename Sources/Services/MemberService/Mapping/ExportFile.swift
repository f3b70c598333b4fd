import Messages
import Primitives

/// A member's data as the two files that she takes home; a line each row.
struct ExportFile: Sendable {
    let member: UUIDv7
    let at: Instant
    let rows: [PatronV1.DataRow]

    /// `{"memberId": …, "exportedAt": …, "data": {category: [row, …], …}}`.
    var json: String {
        var text = "{\"memberId\":\"\(member)\",\"exportedAt\":\"\(at)\",\"data\":{\n"
        for (index, category) in categories.enumerated() {
            if index > 0 { text += ",\n" }
            text += "\(Self.quoted(category)):[\n"
            text += rows.lazy.filter { $0.category == category }.map(Self.object)
                .joined(separator: ",\n")
            text += "\n]"
        }
        return text + "\n}}\n"
    }

    /// RFC 4180: category, row, field, value, every one in quotes.
    var csv: String {
        var text = "\"category\",\"row\",\"field\",\"value\"\r\n"
        var numbers: [String: Int] = [:]
        for row in rows {
            numbers[row.category, default: 0] += 1
            let number = numbers[row.category, default: 0]
            for field in row.fields {
                let cells = [row.category, "\(number)", field.name, field.value]
                text += cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
                    .joined(separator: ",")
                text += "\r\n"
            }
        }
        return text
    }

    /// In the order in which they come.
    private var categories: [String] {
        var seen: Set<String> = []
        return rows.map(\.category).filter { seen.insert($0).inserted }
    }

    private static func object(_ row: PatronV1.DataRow) -> String {
        "{"
            + row.fields.map { "\(quoted($0.name)):\(quoted($0.value))" }.joined(separator: ",")
            + "}"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension MemberV1.MemberExport {
    init(_ row: ExportRow) {
        switch row.state {
        case .running:
            self.init(
                id: row.id.description, state: .exportRunning, requestedAt: row.requestedAt)
        case .ready:
            self.init(
                id: row.id.description, state: .exportReady, requestedAt: row.requestedAt,
                expiresAt: row.until)
        case .failed:
            self.init(
                id: row.id.description, state: .exportFailed, requestedAt: row.requestedAt)
        }
    }
}
