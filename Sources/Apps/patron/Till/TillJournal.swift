import Crypto
import Foundation
import Primitives
import Stack

/// What a till sold while it was alone: a file of JSON lines that only grows.
///
/// Each line has the hash of the one before it, so none can be changed, removed or put in between
/// without the rest telling; and a sale is on the disk before its receipt is printed. A line that a
/// crash cut short was never acknowledged, and is cut off.
struct TillJournal {
    struct Entry: Codable, Equatable {
        enum Kind: String, Codable {
            case sale = "SALE"
            /// What the upload said of a sale.
            case outcome = "OUTCOME"
        }

        var seq: Int
        var kind: Kind
        var at: String
        /// Of SALE.
        var sale: TillSale?
        /// Of SALE: whose offline code it was, and which.
        var memberId: String?
        var serial: String?
        /// Of SALE: the coupon that was given.
        var coupon: String?
        /// Of OUTCOME.
        var outcome: Outcome?
        var prev: String
        var hash: String?
    }

    struct Outcome: Codable, Equatable {
        var saleId: String
        var outcome: String
        var conflict: String?
        var zh: String?
        var en: String?
        var orderId: String?
        var points: String?
    }

    static let first = String(repeating: "0", count: 64)

    private let file: URL
    private(set) var entries: [Entry] = []

    /// Reads the journal and checks its chain; the till's lock must be held.
    init(_ file: URL) throws {
        self.file = file
        guard var data = try? Data(contentsOf: file) else { return }
        if let torn = data.lastIndex(of: UInt8(ascii: "\n")).map({ data.index(after: $0) })
            ?? (data.isEmpty ? nil : data.startIndex), torn < data.endIndex
        {
            let handle = try FileHandle(forWritingTo: file)
            try handle.truncate(atOffset: UInt64(data.distance(from: data.startIndex, to: torn)))
            try handle.synchronize()
            try handle.close()
            data = data[..<torn]
        }
        for line in data.split(separator: UInt8(ascii: "\n")) {
            let entry = try Self.entry(Data(line), after: entries.last)
            entries.append(entry)
        }
    }

    mutating func append(_ draft: Entry) throws {
        var entry = draft
        entry.seq = entries.count + 1
        entry.prev = entries.last?.hash ?? Self.first
        entry.hash = try Self.hash(of: entry)
        let line = try Self.encoded(entry) + [UInt8(ascii: "\n")]
        let isNew = !FileManager.default.fileExists(atPath: file.path)
        let descriptor = open(file.path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.unwritable(file) }
        defer { close(descriptor) }
        let written = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == line.count, fsync(descriptor) == 0 else { throw Self.unwritable(file) }
        if isNew { try Self.synchronise(file.deletingLastPathComponent()) }
        entries.append(entry)
    }

    private static func entry(_ line: Data, after last: Entry?) throws -> Entry {
        let expected = (last?.seq ?? 0) + 1
        guard let entry = try? JSONDecoder().decode(Entry.self, from: line),
            entry.seq == expected, entry.prev == last?.hash ?? first,
            try entry.hash == hash(of: entry)
        else {
            throw StackError(
                "line \(expected) of the till's journal was changed",
                mend: "keep the file and compare it with the receipts")
        }
        return entry
    }

    private static func hash(of entry: Entry) throws -> String {
        var bare = entry
        bare.hash = nil
        return SHA256.hash(data: try encoded(bare)).hexadecimal
    }

    private static func encoded(_ entry: Entry) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(entry)
    }

    /// A file that was just made is lost with its folder's page unless that is written too.
    private static func synchronise(_ folder: URL) throws {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unwritable(folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw unwritable(folder) }
    }

    private static func unwritable(_ file: URL) -> StackError {
        StackError(
            "cannot write \(file.path): \(String(cString: strerror(errno)))",
            mend: "do not hand over the goods before the journal is writable")
    }
}

extension TillJournal {
    /// Sales that were not uploaded yet, in their order.
    var toUpload: [TillSale] {
        let done = Set(entries.compactMap { $0.outcome?.saleId })
        return entries.compactMap(\.sale).filter { !done.contains($0.id) }
    }

    func outcome(of sale: String) -> Outcome? {
        entries.last { $0.outcome?.saleId == sale }?.outcome
    }
}
