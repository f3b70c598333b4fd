import Crypto
package import MemberDomain
package import Primitives

/// The codes of one seed (RFC 6238 with HMAC-SHA-1, which is what telephones' apps know).
package struct Totp: Sendable {
    package static let seedBytes = 20

    package let seed: [UInt8]

    package init(seed: [UInt8]) { self.seed = seed }

    static func make() -> Totp {
        Totp(seed: SymmetricKey(size: .init(bitCount: seedBytes * 8)).withUnsafeBytes { Array($0) })
    }

    package func code(step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let digest = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: seed)))
        let offset = Int(digest[19] & 0xF)
        let number = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let text = String((number & 0x7FFF_FFFF) % 1_000_000)
        return String(repeating: "0", count: TotpRules.digits - text.count) + text
    }

    /// The step that the code is of; nil where it is of none that is good now. Every step is
    /// compared, in a time that tells nothing.
    package func step(of code: String, at now: Instant, after lastUsed: Int64) -> Int64? {
        var found: Int64?
        for step in TotpRules.acceptable(at: now, after: lastUsed)
        where isEqualInConstantTime(Array(self.code(step: step).utf8), Array(code.utf8)) {
            found = found ?? step
        }
        return found
    }

    /// RFC 4648, section 6, without padding: 20 bytes are 32 letters.
    package var base32: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in seed {
            bits = (bits << 8 | UInt32(byte)) & 0xFFFF
            count += 8
            while count >= 5 {
                count -= 5
                text.append(alphabet[Int(bits >> UInt32(count) & 0x1F)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What a QR code shows. Accounts are of letters that stand in an address as they are.
    func uri(account: String, issuer: String) -> String {
        let label = issuer.utf8.map { byte in
            let isPlain =
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
                || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain
                ? String(UnicodeScalar(byte)) : "%" + (hex.utf8.count == 1 ? "0" : "") + hex
        }.joined()
        return "otpauth://totp/\(label):\(account)?secret=\(base32)&issuer=\(label)"
    }
}

/// A code that logs in once where the telephone is lost: 50 random bits, as people type them.
struct RecoveryCode: Sendable {
    static let symbols = 10

    let text: String

    static func make() -> RecoveryCode {
        var generator = SystemRandomNumberGenerator()
        let text = Crockford.text(UInt128(generator.next() as UInt64), symbols: symbols)
        return RecoveryCode(text: "\(text.prefix(5))-\(text.suffix(5))")
    }

    /// What is kept of it. Nil for what is no such code.
    static func hash(_ typed: String, of staff: UUIDv7, _ vault: PersonalDataVault) -> [UInt8]? {
        Crockford.symbols(symbols, of: typed).map { vault.subject("recovery|\(staff)", $0) }
    }
}

/// Seals the seeds of accounts.
struct TotpSeeds: Sendable {
    private let cipher: FieldCipher

    init(encryption: KeyEncryption) throws { cipher = try encryption.cipher(for: "totp seeds") }

    func seal(_ totp: Totp, of staff: UUIDv7, merchant: UUIDv7) throws -> [UInt8] {
        try cipher.seal(totp.seed, at: place(staff, merchant))
    }

    func open(_ sealed: [UInt8], of staff: UUIDv7, merchant: UUIDv7) throws -> Totp {
        Totp(seed: try cipher.open(sealed, at: place(staff, merchant)))
    }

    private func place(_ staff: UUIDv7, _ merchant: UUIDv7) -> FieldCipher.Place {
        FieldCipher.Place(
            merchant: merchant, table: "staff_totp", column: "seed", row: staff.description)
    }
}
