import CCrypt
import Crypto
import Glibc
import MemberDomain
import ServiceKit

/// Hashes of passwords: bcrypt `$2b$`, cost 12, over a peppered digest of the password.
///
/// A hash says by its prefix how it was made, and is verified so (`PasswordScheme`); one that was
/// made with less than today's cost, or in another way, is replaced when its password is shown next.
///
/// bcrypt ignores what follows 72 bytes and stops at a NUL; the digest has neither problem, and
/// without the pepper, which is not in the database, no hash can be attacked.
struct PasswordHash: Sendable {
    static let cost = 12
    /// Far above any pass phrase; bounds the work of the digest.
    static let maximumBytes = 1_024

    private let pepper: SymmetricKey
    private let cost: Int

    /// - Parameter cost: of new hashes; a test makes old ones.
    init(pepper: SymmetricKey, cost: Int = PasswordHash.cost) {
        self.pepper = pepper
        self.cost = cost
    }

    /// Blocks for a quarter of a second: only on `HashingThreads`.
    func hash(_ password: String, salt: [UInt8]) -> String? {
        Self.crypt(digest(password), setting: PasswordScheme.prefix(cost) + Self.saltText(salt))
    }

    /// Blocks like `hash`. False also for a hash of an unknown kind.
    func verify(_ password: String, _ hash: String) -> Bool {
        switch PasswordScheme(hash) {
        case .bcrypt, .yescrypt:
            guard let computed = Self.crypt(digest(password), setting: hash) else { return false }
            return isEqualInConstantTime(Array(computed.utf8), Array(hash.utf8))
        case .unknown: return false
        }
    }

    /// Whether a hash is below what new ones are made with.
    func isOutdated(_ hash: String) -> Bool {
        switch PasswordScheme(hash) {
        case .bcrypt(let used): used < cost
        case .yescrypt, .unknown: true
        }
    }

    /// A hash that no password has: what an unknown account is compared with.
    static let ofNobody = PasswordScheme.prefix(cost) + String(repeating: ".", count: 53)

    private func digest(_ password: String) -> [UInt8] {
        Base64.encode(
            Array(HMAC<SHA256>.authenticationCode(for: Array(password.utf8), using: pepper)))
    }

    private static func crypt(_ phrase: [UInt8], setting: String) -> String? {
        // 32 KiB with intermediate values of the password in it: on the heap, and wiped.
        let data = UnsafeMutablePointer<crypt_data>.allocate(capacity: 1)
        memset(data, 0, MemoryLayout<crypt_data>.size)
        var phrase = phrase.map { CChar(bitPattern: $0) } + [0]
        defer {
            explicit_bzero(data, MemoryLayout<crypt_data>.size)
            data.deallocate()
            explicit_bzero(&phrase, phrase.count)
        }
        guard let result = crypt_r(phrase, setting, data) else { return nil }
        let text = String(cString: result)
        // On failure libcrypt answers "*0" or "*1", never a hash.
        switch PasswordScheme(text) {
        case .bcrypt, .yescrypt: return text
        case .unknown: return nil
        }
    }

    /// 16 bytes in bcrypt's own base64: 22 characters, most significant bits first.
    private static func saltText(_ salt: [UInt8]) -> String {
        precondition(salt.count == 16, "a salt of bcrypt has 16 bytes")
        let alphabet = Array(
            "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
        var text: [UInt8] = []
        var bits = 0
        var value = 0
        for byte in salt {
            value = (value << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(alphabet[value >> bits & 63])
            }
        }
        text.append(alphabet[value << (6 - bits) & 63])
        return String(decoding: text, as: UTF8.self)
    }
}

/// The rule for new passwords of staff.
enum PasswordPolicy {
    static let minimumCharacters = 12

    /// - Parameter names: those of the merchant and the account, which everybody knows.
    static func isAcceptable(
        _ password: String, names: [String] = [], breached: BreachedPasswords
    ) -> Bool {
        isWellFormed(password) && password.count >= minimumCharacters && Set(password).count > 4
            && !GuessablePasswords.isGuessable(password, names: names)
            && !breached.contains(password)
    }

    /// What can be a password at all.
    static func isWellFormed(_ password: String) -> Bool {
        !password.isEmpty && password.utf8.count <= PasswordHash.maximumBytes
            && !password.utf8.contains(0)
    }
}
