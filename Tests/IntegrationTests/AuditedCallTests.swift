import Foundation
import Messages
import ServiceKit
import Testing

@testable import MarketingService
@testable import MemberService
@testable import PointsService

/// docs/audited-calls.csv: every call by which staff changes something, and the row that it leaves.
@Suite("Calls of staff and their rows of the audit")
struct AuditedCallTests {
    private struct Line {
        let call: String
        let deeds: [String]
        let whyNone: String
    }

    private static func lines() throws -> [Line] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/audited-calls.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        return try text.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            try #require(fields.count == 3, "\(line)")
            return Line(
                call: String(fields[0]), deeds: fields[1].split(separator: " ").map(String.init),
                whyNone: String(fields[2]))
        }
    }

    /// A call that changes something, and that staff makes, with nobody beside but the member
    /// herself. What tills do as well is everyday work, and in the books of its own.
    private static func isPrivileged(_ method: MethodDescriptor) -> Bool {
        method.idempotent && method.audience.contains(.staff)
            && Set(method.audience).isSubset(of: [.staff, .member])
    }

    @Test("H04 every call by which staff alone changes something is listed, and no other")
    func complete() throws {
        let listed = try Self.lines().map(\.call)
        #expect(listed == listed.sorted())
        #expect(Set(listed).count == listed.count)
        let privileged = MethodDescriptor.all.filter(Self.isPrivileged)
            .map { "\($0.service)/\($0.method)" }
        #expect(Set(privileged).subtracting(listed).sorted() == [], "not listed")
        #expect(Set(listed).subtracting(privileged).sorted() == [], "no such call")
    }

    @Test("H04 each leaves rows that its service knows, or it is said why none is needed")
    func deeds() throws {
        let known: [String: Set<String>] = [
            "member": Set(MemberDeed.allCases.map(\.rawValue)),
            "points": Set(PointsDeed.allCases.map(\.rawValue)),
            "marketing": Set(MarketingDeed.allCases.map(\.rawValue)),
        ]
        var listed: [String: Set<String>] = [:]
        for line in try Self.lines() {
            let service = try #require(line.call.split(separator: ".").dropFirst().first)
            #expect(line.deeds.isEmpty != line.whyNone.isEmpty, "\(line.call)")
            #expect(
                known[String(service)]?.isSuperset(of: line.deeds) == true, "\(line.call)")
            listed[String(service), default: []].formUnion(line.deeds)
        }
        // Member-service writes down what members and apps do, too; the others staff's deeds alone.
        for service in ["points", "marketing"] {
            #expect(listed[service] == known[service], "\(service)")
        }
    }
}
