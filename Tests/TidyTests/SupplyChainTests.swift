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
}
