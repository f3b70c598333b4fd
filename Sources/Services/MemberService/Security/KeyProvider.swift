import Crypto
import ServiceKit

/// Where the keys are that encrypt keys, by their numbers: 1 to 255, a newer one has a higher one.
///
/// Nobody waits for a key: it is asked for within transactions, where nothing remote may stand. A
/// key that cannot be had now is `UNAVAILABLE`, so the caller comes again and nothing is lost.
protocol KeyProvider: Sendable {
    /// Number of the key that wraps.
    var current: UInt8 { get throws }

    /// Throws `Unreadable` for a number that no key has.
    func key(_ number: UInt8) throws -> SymmetricKey
}

/// Keys in files `kek-1.key` to `kek-255.key`, read at the start; the highest wraps.
///
/// A file that was not there at the start is read when its number is met: while instances are
/// started anew one after the other, those that know a new key wrap by it already.
struct FileKeys: KeyProvider {
    let current: UInt8
    private let keys: [UInt8: SymmetricKey]
    private let directory: String

    /// Nil where there is none.
    init?(directory: String) throws {
        var keys: [UInt8: SymmetricKey] = [:]
        for name in try KeyFiles.names(in: directory) where name.hasPrefix("kek-") {
            let path = "\(directory)/\(name)"
            guard let number = UInt8(name.dropFirst(4).dropLast(4)), number > 0 else {
                throw KeyFiles.Fault(path, "is not named kek-1.key to kek-255.key")
            }
            keys[number] = SymmetricKey(data: try KeyFiles.read(path))
        }
        guard let newest = keys.keys.max() else { return nil }
        self.keys = keys
        self.directory = directory
        current = newest
    }

    func key(_ number: UInt8) throws -> SymmetricKey {
        if let key = keys[number] { return key }
        guard let bytes = try? KeyFiles.read("\(directory)/kek-\(number).key") else {
            throw FieldCipher.Unreadable()
        }
        return SymmetricKey(data: bytes)
    }
}
