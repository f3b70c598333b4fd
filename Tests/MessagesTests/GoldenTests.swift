import Foundation
import Testing

@testable import Messages

/// The bytes of every message as they once were; they must keep their meaning for ever.
///
/// Golden/<package>.golden holds blocks of three lines: message, JSON, bytes. The first of them
/// were written by protoc's own encoder. After adding a message or field, run
/// `PATRON_GOLDEN=add swift test --filter GoldenTests`: it appends what is missing and never
/// changes what is there.
@Suite("Golden bytes", .serialized)
struct GoldenTests {
    private struct Entry: Equatable {
        let message: String
        let json: String
        let bytes: String
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Golden")
    private static let isAdding = ProcessInfo.processInfo.environment["PATRON_GOLDEN"] == "add"

    private static func file(of message: String) -> URL {
        let package = message.split(separator: ".").dropLast().joined(separator: ".")
        return folder.appending(path: "\(package).golden")
    }

    private static func entries(of message: String) throws -> [Entry] {
        let url = file(of: message)
        guard FileManager.default.fileExists(atPath: url.path) else { return [] }
        return try parse(url).filter { $0.message == message }
    }

    private static func parse(_ url: URL) throws -> [Entry] {
        let lines = try String(contentsOf: url, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count % 3 == 0, "\(url.lastPathComponent) is cut off")
        return stride(from: 0, to: lines.count - 2, by: 3).map { start in
            Entry(
                message: String(lines[start]), json: String(lines[start + 1]),
                bytes: String(lines[start + 2]))
        }
    }

    private static func append(_ entry: Entry) throws {
        let url = file(of: entry.message)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var content = Data()
        if FileManager.default.fileExists(atPath: url.path) { content = try Data(contentsOf: url) }
        content += Data("\(entry.message)\n\(entry.json)\n\(entry.bytes)\n".utf8)
        try content.write(to: url)
    }

    private static func bytes(ofHexadecimal text: String) -> [UInt8]? {
        guard text.count % 2 == 0 else { return nil }
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] * 16 + digits[$0 + 1])
        }
    }

    @Test(
        "the message still has its golden bytes, and they still mean the same",
        arguments: AnyMessage.all)
    func golden(_ message: AnyMessage) throws {
        func check<M: SampleMessage>(_ type: M.Type) throws {
            let sample = Entry(
                message: M.protoName, json: text(try M.sample(1).json()),
                bytes: hexadecimal(try M.sample(1).serializedBytes()))
            var entries = try Self.entries(of: M.protoName)
            if !entries.contains(sample), Self.isAdding {
                try Self.append(sample)
                entries.append(sample)
            }
            #expect(
                entries.contains(sample),
                "no golden bytes of all fields: PATRON_GOLDEN=add swift test --filter GoldenTests")
            for entry in entries {
                let golden = try #require(Self.bytes(ofHexadecimal: entry.bytes))
                let value = try M(json: Array(entry.json.utf8))
                #expect(try M(serialized: golden) == value)
                #expect(try hexadecimal(value.serializedBytes()) == entry.bytes)
            }
        }
        try check(message.type)
    }

    @Test("no message with golden bytes has gone")
    func nothingGone() throws {
        let known = Set(Samples.all.map { $0.protoName })
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files where file.pathExtension == "golden" {
            let gone = Set(try Self.parse(file).map(\.message)).subtracting(known)
            #expect(gone.isEmpty, "delete their blocks by hand if that is meant")
        }
    }
}
