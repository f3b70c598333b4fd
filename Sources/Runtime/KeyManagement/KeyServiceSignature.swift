import Crypto

/// What proves to the key service who asks (docs/key-service.md).
struct KeyServiceSignature: Sendable {
    static let scheme = "KMS1-HMAC-SHA256"

    let accessId: String
    let seconds: Int64
    let nonce: String

    func header(path: String, body: String, secret: SymmetricKey) -> String {
        let digest = Self.hex(SHA256.hash(data: Array(body.utf8)))
        let text = "POST\n\(path)\n\(seconds)\n\(nonce)\n\(digest)\n"
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: secret)
        let fields = [
            ("access", accessId), ("ts", "\(seconds)"), ("nonce", nonce), ("sig", Self.hex(code)),
        ]
        return Self.scheme + " "
            + fields.map { "\($0)=\"\($1)\"" }.joined(separator: ",")
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
