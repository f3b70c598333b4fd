import Foundation
import Stack

/// What a run of the bench measured.
struct BenchReport: Codable {
    struct Row: Codable {
        var name: String
        var value: Double
        var unit: String
        /// What the value is held against, with its own figure.
        var against: String
        var ratio: Double
        var atLeast: Double
        var aim: Double
    }

    var commit: String
    var date: String
    var machine: String
    var seconds: Int
    var repetitions: Int
    var rows: [Row]
    /// Resident memory of each idle process, MiB.
    var memoryMiB: [String: Int]

    func write(to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: file)
    }

    var table: String {
        var lines = [
            "| row | value | against | ratio | at least | aim |", "|---|---|---|---|---|---|",
        ]
        for row in rows {
            let mark = row.ratio >= row.aim ? "✓✓" : row.ratio >= row.atLeast ? "✓" : "✗"
            lines.append(
                "| \(row.name) | \(Self.grouped(row.value)) \(row.unit) | \(row.against) "
                    + "| \(Self.fixed(row.ratio)) \(mark) | \(row.atLeast) | \(row.aim) |")
        }
        lines.append("")
        lines.append(
            "Idle memory (RSS): "
                + memoryMiB.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value) MiB" }
                .joined(separator: ", "))
        return lines.joined(separator: "\n")
    }

    /// Puts the table between its marks, and leaves the words around it alone.
    func publish(in file: URL) throws {
        let begin = "<!-- bench:begin -->"
        let end = "<!-- bench:end -->"
        guard let text = try? String(contentsOf: file, encoding: .utf8),
            let from = text.range(of: begin), let to = text.range(of: end)
        else {
            throw StackError("\(file.path) has no marks for the table", mend: "restore it from git")
        }
        let body = """
            \(begin)
            `make bench` on \(date), commit \(commit), \(machine); \(repetitions) repetitions of \
            \(seconds) s, medians.

            \(table)
            \(end)
            """
        let replaced = text[..<from.lowerBound] + body + text[to.upperBound...]
        try String(replaced).write(to: file, atomically: true, encoding: .utf8)
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1
            ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    static func grouped(_ value: Double) -> String {
        let digits = String(Int(value.rounded()))
        var groups: [String] = []
        var rest = Substring(digits)
        while !rest.isEmpty {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest = rest.dropLast(3)
        }
        return groups.joined(separator: " ")
    }

    static func fixed(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
