import Crypto
import Primitives

/// Seals the secrets that apps sign with.
struct AppSecrets: Sendable {
    static let purpose = "app secrets"

    private let cipher: FieldCipher

    init(encryption: KeyEncryption) throws { cipher = try encryption.cipher(for: Self.purpose) }

    /// A new secret, as the app signs with it and as it is kept.
    func make(
        app: String, kid: String, merchant: UUIDv7
    ) throws -> (plain: [UInt8], sealed: [UInt8]) {
        let plain = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        return (plain, try seal(plain, app: app, kid: kid, merchant: merchant))
    }

    func seal(_ secret: [UInt8], app: String, kid: String, merchant: UUIDv7) throws -> [UInt8] {
        try cipher.seal(secret, at: Self.place(app, kid, merchant))
    }

    func open(_ sealed: [UInt8], app: String, kid: String, merchant: UUIDv7) throws -> [UInt8] {
        try cipher.open(sealed, at: Self.place(app, kid, merchant))
    }

    static func place(_ app: String, _ kid: String, _ merchant: UUIDv7) -> FieldCipher.Place {
        FieldCipher.Place(
            merchant: merchant, table: "app_keys", column: "secret", row: "\(app)|\(kid)")
    }
}
