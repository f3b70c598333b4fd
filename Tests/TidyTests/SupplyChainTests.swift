import Foundation
import Testing

/// What a release says that it is made of.
@Suite("Bill of materials")
struct SupplyChainTests {
    private struct Bill: Decodable {
        struct Component: Decodable {
            let name: String
            let version: String
            let purl: String?
        }

        let bomFormat: String
        let components: [Component]
    }

    @Test("scripts/sbom names every package that Package.swift asks for, in the version resolved")
    func complete() throws {
        let tree = try SourceTree()
        let process = Process()
        process.executableURL = tree.root.appending(path: "scripts/sbom")
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let bill = try JSONDecoder().decode(Bill.self, from: data)
        #expect(bill.bomFormat == "CycloneDX")
        let named = Set(bill.components.compactMap(\.purl))
        let manifest = try tree.text(of: "Package.swift")
        let asked = manifest.matches(of: /url: "https:\/\/([^"]+)"/).map { String($0.1) }
        try #require(asked.count > 10)
        for path in asked {
            #expect(named.contains { $0.hasPrefix("pkg:swift/\(path)@") }, "\(path) is missing")
        }
        // What they need in turn is there, too.
        #expect(bill.components.contains { $0.name == "swift-asn1" })
        #expect(bill.components.allSatisfy { !$0.version.isEmpty })
        #expect(bill.components.contains { $0.name == "libpq5" })
    }

    /// What the script says of one row, on the first of December 2026; empty where it is content.
    private func overdue(_ row: String, header: String = Self.header) throws -> String {
        let path = NSTemporaryDirectory() + "patron-advisories-\(UUID().uuidString).csv"
        try "\(header)\n\(row)\n".write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        process.executableURL = Self.root.appending(path: "scripts/overdue")
        process.arguments = ["--on", "2026-12-01", path]
        let output = Pipe()
        process.standardError = output
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect((process.terminationStatus == 0) == text.isEmpty, "\(row): \(text)")
        return text
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let header = "advisory,component,severity,reach,since,mended"

    @Test(
        "V15.2.1 a known hole that is not mended in its time is overdue",
        arguments: [
            // The last day, and the day after it.
            ("9.0,outside,2026-11-29,", nil), ("9.0,outside,2026-11-28,", "2026-11-30"),
            ("10,inside,2026-11-24,", nil), ("9.8,inside,2026-11-23,", "2026-11-30"),
            ("exploited,outside,2026-11-28,", "2026-11-30"),
            ("8.9,outside,2026-11-24,", nil), ("7.0,outside,2026-11-23,", "2026-11-30"),
            ("7.0,inside,2026-11-01,", nil), ("8.9,inside,2026-10-31,", "2026-11-30"),
            ("6.9,outside,2026-11-01,", nil), ("4.0,outside,2026-10-31,", "2026-11-30"),
            ("4.0,inside,2026-09-02,", nil), ("6.9,inside,2026-09-01,", "2026-11-30"),
            ("3.9,outside,2026-12-01,", nil), ("0,inside,2026-11-30,", "2026-11-30"),
            // What is mended is not overdue, however late it was.
            ("9.8,outside,2026-01-01,2026-12-01", nil),
        ] as [(String, String?)])
    func overdue(row: String, since: String?) throws {
        let text = try overdue("CVE-2026-1,libpq5," + row)
        guard let since else {
            #expect(text.isEmpty, "\(text)")
            return
        }
        #expect(text.hasSuffix(":2: CVE-2026-1 libpq5: overdue since \(since)\n"), "\(text)")
    }

    @Test(
        "V15.2.1 a row of known holes that cannot be read stops a release, too",
        arguments: [
            "CVE-2026-1,libpq5,10.1,outside,2026-12-01,",
            "CVE-2026-1,libpq5,high,outside,2026-12-01,",
            "CVE-2026-1,libpq5,NaN,outside,2026-12-01,", "CVE-2026-1,libpq5,5,around,2026-12-01,",
            "CVE-2026-1,libpq5,5,outside,tomorrow,", "CVE-2026-1,libpq5,5,outside,,",
            "CVE-2026-1,libpq5,5,outside,2026-12-01", "CVE-2026-1,libpq5,5,outside,2026-12-01,,",
            "CVE-2026-1,,5,outside,2026-12-01,", ",libpq5,5,outside,2026-12-01,",
            "CVE-2026-1,libpq5,5,outside,2026-12-01,2026-12-02",
        ])
    func unreadable(row: String) throws {
        #expect(try overdue(row).contains("cannot be read"))
    }

    @Test("V15.2.1 docs/advisories.csv can be read, and another table is none")
    func table() throws {
        let text = try String(
            contentsOf: Self.root.appending(path: "docs/advisories.csv"), encoding: .utf8)
        #expect(text.hasPrefix(Self.header + "\n"))
        #expect(try overdue("", header: "advisory,component").contains("the first line is not"))
    }
}
