import Crypto
import Primitives

/// Encrypts single fields: AES-256-GCM, `01 | key id | nonce | ciphertext | tag`.
///
/// The place of a field is authenticated with it, so a value that is moved to another row, column
/// or merchant does not open.
struct FieldCipher: Sendable {
    static let format: UInt8 = 1

    struct Place: Sendable {
        let merchant: UUIDv7
        let table: String
        let column: String
        let row: String

        var bytes: [UInt8] { Array("v1|\(merchant)|\(table)|\(column)|\(row)".utf8) }
    }

    /// The value was not written by this key for this place.
    struct Unreadable: Error {}

    private let keys: [UInt8: SymmetricKey]
    private let current: UInt8

    init(keys: [UInt8: SymmetricKey], current: UInt8) {
        self.keys = keys
        self.current = current
    }

    /// A cipher under one member's data key.
    init(dataKey: SymmetricKey) { self.init(keys: [1: dataKey], current: 1) }

    func seal(_ plaintext: [UInt8], at place: Place) throws -> [UInt8] {
        guard let key = keys[current] else { throw Unreadable() }
        let box = try AES.GCM.seal(plaintext, using: key, authenticating: place.bytes)
        guard let combined = box.combined else { throw Unreadable() }
        return [Self.format, current] + Array(combined)
    }

    func open(_ value: [UInt8], at place: Place) throws -> [UInt8] {
        guard value.count > 2, value[0] == Self.format, let key = keys[value[1]] else {
            throw Unreadable()
        }
        do {
            let box = try AES.GCM.SealedBox(combined: value.dropFirst(2))
            return Array(try AES.GCM.open(box, using: key, authenticating: place.bytes))
        } catch {
            throw Unreadable()
        }
    }
}
