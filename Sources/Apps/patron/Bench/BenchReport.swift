import Foundation
import Stack

/// What a run of the bench measured.
struct BenchReport: Codable {
    /// A ratio of two things measured in the same run, or a value with a limit of its own.
    struct Row: Codable {
        enum Bound: String, Codable {
            case atLeast, below

            var sign: String {
                switch self {
                case .atLeast: "≥"
                case .below: "<"
                }
            }

            func holds(_ figure: Double, _ limit: Double) -> Bool {
                switch self {
                case .atLeast: figure >= limit
                case .below: figure < limit
                }
            }
        }

        var name: String
        var value: Double
        var unit: String
        /// What the value is held against, with its own figure; empty where it has its own limit.
        var against = ""
        /// Nil where the value itself has to keep the limit.
        var ratio: Double?
        var bound = Bound.atLeast
        var limit: Double
        var aim: Double?
    }

    var commit: String
    var date: String
    var machine: String
    var seconds: Int
    var repetitions: Int
    var rows: [Row]
    /// What a row's figure leaves out, a sentence each.
    var notes: [String]
    /// Resident memory of each idle process, MiB.
    var memoryMiB: [String: Int]

    mutating func add(_ row: Row, _ note: String? = nil) {
        rows.append(row)
        if let note { notes.append(note) }
    }

    func write(to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: file)
    }

    var table: String {
        var lines = [
            "| row | value | against | ratio | limit | aim |", "|---|---|---|---|---|---|",
        ]
        lines += rows.map(\.line)
        if !notes.isEmpty { lines += [""] + notes.map { "- " + $0 } }
        guard !memoryMiB.isEmpty else { return lines.joined(separator: "\n") }
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

    /// With thousands apart, and two digits behind the point where it is small.
    static func figure(_ value: Double) -> String { value < 100 ? fixed(value) : grouped(value) }

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

extension BenchReport.Row {
    fileprivate var line: String {
        let held = ratio ?? value
        let mark: String
        if let aim, bound.holds(held, aim) {
            mark = "✓✓"
        } else {
            mark = bound.holds(held, limit) ? "✓" : "✗"
        }
        let cells = [
            name, "\(BenchReport.figure(value)) \(unit)", against.isEmpty ? "itself" : against,
            (ratio.map { BenchReport.fixed($0) + " " } ?? "") + mark, target(limit),
            aim.map(target) ?? "",
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    /// A row without ratio has a limit in its own unit.
    private func target(_ number: Double) -> String {
        "\(bound.sign) "
            + (ratio == nil ? "\(BenchReport.figure(number)) \(unit)" : "\(number)")
    }
}
