import Primitives

/// Seals the secrets that apps sign with.
struct AppSecrets: Sendable {
    static let purpose = "app secrets"

    private let cipher: FieldCipher

    init(encryption: KeyEncryption) throws { cipher = try encryption.cipher(for: Self.purpose) }

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
