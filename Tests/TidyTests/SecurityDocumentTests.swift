import Foundation
import Testing

/// docs/asvs.md claims nothing that cannot be found.
@Suite("docs/asvs.md")
struct SecurityDocumentTests {
    private struct Row {
        let requirements: [String]
        let status: String
        let how: String
        let proofs: [String]
    }

    private static let statuses: Set = ["met", "partly", "not met", "n/a", "L3"]

    /// How many requirements each section of ASVS 5.0.0 has, from its first one on.
    private static let sections = [
        "V1": [2, 10, 12, 3, 3], "V2": [3, 3, 5, 2], "V3": [1, 3, 5, 8, 8, 1, 5],
        "V4": [5, 5, 2, 4], "V5": [1, 6, 3, 3], "V6": [3, 12, 8, 6, 8, 4, 2, 4],
        "V7": [3, 4, 2, 5, 3, 2], "V8": [4, 4, 3, 2], "V9": [3, 4],
        "V10": [2, 3, 5, 16, 5, 2, 3], "V11": [4, 5, 5, 4, 2, 2, 2], "V12": [5, 2, 5],
        "V13": [4, 6, 4, 7], "V14": [2, 8, 3], "V15": [5, 5, 7, 4], "V16": [1, 5, 4, 3, 4],
        "V17": [2, 8, 2],
    ]

    private let tree: SourceTree
    private let rows: [Row]

    init() throws {
        tree = try SourceTree()
        rows = try tree.text(of: "docs/asvs.md").split(separator: "\n").compactMap(Self.row)
    }

    @Test("Every requirement of ASVS 5.0.0 is in docs/asvs.md once")
    func isComplete() {
        let all = Self.sections.flatMap { chapter, sizes in
            sizes.enumerated().flatMap { section, size in
                (1...size).map { "\(chapter).\(section + 1).\($0)" }
            }
        }
        let listed = rows.flatMap(\.requirements)
        #expect(Set(listed) == Set(all))
        #expect(listed.count == Set(listed).count)
    }

    @Test("Every row of docs/asvs.md says whether it is met, and how or why not")
    func saysHow() {
        for row in rows {
            let name = row.requirements.first ?? "a row"
            #expect(Self.statuses.contains(row.status), "\(name)")
            switch row.status {
            case "met": #expect(!row.how.isEmpty || !row.proofs.isEmpty, "\(name)")
            case "partly", "not met", "n/a": #expect(!row.how.isEmpty, "\(name)")
            default: #expect(row.proofs.isEmpty, "\(name) is not claimed")
            }
        }
    }

    @Test("Every test and every file that docs/asvs.md names exists")
    func namesWhatExists() {
        let titles = Set(
            tree.files.filter { $0.path.hasPrefix("Tests/") }.flatMap { file in
                file.text.matches(of: /@Test\(\s*"((?:[^"\\]|\\.)*)"/).map { String($0.1) }
            })
        for row in rows {
            let name = row.requirements.first ?? "a row"
            for proof in row.proofs {
                #expect(titles.contains(proof), "\(name): no test is called \(proof)")
            }
            for match in row.how.matches(of: /`((?:Sources|Tests|docs|deploy|docker)\/[^`]*)`/) {
                let path = String(match.1)
                let url = tree.root.appending(path: path)
                #expect(FileManager.default.fileExists(atPath: url.path), "\(name): no \(path)")
            }
        }
    }

    /// `| V1.2.6-9 | subject | status | how | "test" "test" |`
    private static func row(_ line: Substring) -> Row? {
        guard line.hasPrefix("| V"), line.hasSuffix("|") else { return nil }
        let cells = line.dropFirst().dropLast().split(
            separator: "|", omittingEmptySubsequences: false
        ).map { $0.trimmingCharacters(in: .whitespaces) }
        guard cells.count == 5,
            let match = cells[0].wholeMatch(of: /(V\d+\.\d+)\.(\d+)(?:-(\d+))?/),
            let first = Int(match.2)
        else {
            Issue.record("docs/asvs.md: \(line.prefix(40))… is no row of five cells")
            return nil
        }
        let last = match.3.flatMap { Int($0) } ?? first
        guard first <= last else { return nil }
        return Row(
            requirements: (first...last).map { "\(match.1).\($0)" }, status: cells[2],
            how: cells[3], proofs: cells[4].matches(of: /"([^"]*)"/).map { String($0.1) })
    }
}
