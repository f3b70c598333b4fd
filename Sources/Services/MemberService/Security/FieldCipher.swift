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

    private let current: @Sendable () throws -> UInt8
    private let key: @Sendable (UInt8) throws -> SymmetricKey

    /// - Parameters:
    ///   - current: number of the key that seals.
    ///   - key: throws `Unreadable` for a number that no key has.
    init(
        current: @escaping @Sendable () throws -> UInt8,
        key: @escaping @Sendable (UInt8) throws -> SymmetricKey
    ) {
        self.current = current
        self.key = key
    }

    /// A cipher under one member's data key.
    init(dataKey: SymmetricKey) {
        self.init(
            current: { 1 },
            key: { number in
                guard number == 1 else { throw Unreadable() }
                return dataKey
            })
    }

    func seal(_ plaintext: [UInt8], at place: Place) throws -> [UInt8] {
        let number = try current()
        let box = try AES.GCM.seal(
            plaintext, using: try key(number), authenticating: place.bytes)
        guard let combined = box.combined else { throw Unreadable() }
        return [Self.format, number] + Array(combined)
    }

    func open(_ value: [UInt8], at place: Place) throws -> [UInt8] {
        guard value.count > 2, value[0] == Self.format else { throw Unreadable() }
        let key = try key(value[1])
        do {
            let box = try AES.GCM.SealedBox(combined: value.dropFirst(2))
            return Array(try AES.GCM.open(box, using: key, authenticating: place.bytes))
        } catch {
            throw Unreadable()
        }
    }
}
