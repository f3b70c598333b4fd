import Glibc
package import Primitives
import Synchronization

/// A time zone that this machine does not know.
package struct TimeZoneUnknown: Error, Sendable, Equatable, CustomStringConvertible {
    package let identifier: String

    package var description: String {
        "time zone \"\(identifier)\" is unknown (install the package tzdata)"
    }
}

/// The machine's time zones, read once each.
package enum TimeZones {
    private static let directory = "/usr/share/zoneinfo"
    /// The largest zone of the database has less than 4 KiB.
    private static let byteLimit = 65_536
    private static let cache = Mutex<[String: TimeZoneRules]>([:])

    /// Rules by IANA name, for example Asia/Shanghai.
    package static func load(_ identifier: String) throws(TimeZoneUnknown) -> TimeZoneRules {
        if let known = cache.withLock({ $0[identifier] }) { return known }
        guard isName(identifier), let bytes = read("\(directory)/\(identifier)"),
            let rules = try? TimeZoneRules(tzif: bytes, identifier: identifier)
        else { throw TimeZoneUnknown(identifier: identifier) }
        cache.withLock { $0[identifier] = rules }
        return rules
    }

    /// A name comes from the database of a merchant: it must not lead out of the directory.
    private static func isName(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 64 else { return false }
        return text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy { byte in
                    switch byte {
                    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
                    default: false
                    }
                }
        }
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: byteLimit)
        let count = fread(&bytes, 1, byteLimit, file)
        guard count > 0, count < byteLimit else { return nil }
        bytes.removeLast(byteLimit - count)
        return bytes
    }
}
