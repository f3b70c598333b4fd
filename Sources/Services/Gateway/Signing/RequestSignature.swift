package import Crypto
import FoundationEssentials

/// How a request is signed: the word before the parameters of the `Authorization` field.
package enum SignatureScheme: String, Sendable, CaseIterable {
    /// By a secret that app and gateway know: 32 bytes.
    case hmac = "PATRON1-HMAC-SHA256"
    /// By a secret that the app alone knows: 64 bytes.
    case ed25519 = "PATRON1-ED25519"

    package var codeLength: Int {
        switch self {
        case .hmac: 32
        case .ed25519: 64
        }
    }
}

/// What one key of an app verifies with.
package enum SignatureKey: Sendable {
    case hmac(SymmetricKey)
    case ed25519(Curve25519.Signing.PublicKey)

    package var scheme: SignatureScheme {
        switch self {
        case .hmac: .hmac
        case .ed25519: .ed25519
        }
    }
}

/// The signature of a request over the raw bytes, before any parsing.
///
/// What is signed, each line ended by a newline: method, path with query, time in whole seconds,
/// nonce, idempotency key (empty where there is none), SHA-256 of the body in lower-case hex.
/// `docs/signature-vectors.json` has examples.
package struct RequestSignature: Sendable {
    /// How far the time of a signature may lie from the verifier's, both ways.
    package static let toleranceSeconds: Int64 = 300

    package var method: String
    /// Path and query as they stand in the request line.
    package var target: String
    /// Seconds since 1970.
    package var timestamp: Int64
    /// 16 to 64 characters, never used before with this app.
    package var nonce: String
    package var idempotencyKey: String?
    private var bodyDigest: SHA256Digest

    package init(
        method: String, target: String, timestamp: Int64, nonce: String, idempotencyKey: String?,
        body: UnsafeRawBufferPointer
    ) {
        self.method = method
        self.target = target
        self.timestamp = timestamp
        self.nonce = nonce
        self.idempotencyKey = idempotencyKey
        var hasher = SHA256()
        hasher.update(bufferPointer: body)
        self.bodyDigest = hasher.finalize()
    }

    package init(
        method: String, target: String, timestamp: Int64, nonce: String, idempotencyKey: String?,
        body: [UInt8]
    ) {
        self = body.withUnsafeBytes {
            RequestSignature(
                method: method, target: target, timestamp: timestamp, nonce: nonce,
                idempotencyKey: idempotencyKey, body: $0)
        }
    }

    /// The bytes that are signed.
    package var canonical: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(target.utf8.count + 224)
        for line in [method, target, String(timestamp), nonce, idempotencyKey ?? ""] {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        Hexadecimal.append(bodyDigest, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// The signature by one key.
    package func code(key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: canonical, using: key))
    }

    /// Whether a signature is right, in a time that does not depend on it.
    package func matches(_ code: [UInt8], key: SignatureKey) -> Bool {
        switch key {
        case .hmac(let key):
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: canonical, using: key)
        case .ed25519(let key):
            key.isValidSignature(code, for: canonical)
        }
    }

    /// The value of the `Authorization` field for a request of an app.
    ///
    /// - Parameters:
    ///   - target: path and query as they will stand in the request line.
    ///   - timestamp: seconds since 1970.
    ///   - idempotencyKey: nil or empty where the request has none.
    package static func authorization(
        app: String, kid: String, secret: [UInt8], method: String, target: String,
        timestamp: Int64, nonce: String, idempotencyKey: String?, body: [UInt8]
    ) -> String {
        let signature = RequestSignature(
            method: method, target: target, timestamp: timestamp, nonce: nonce,
            idempotencyKey: idempotencyKey, body: body)
        let header = SignatureHeader(
            scheme: .hmac, app: app, kid: kid, timestamp: timestamp, nonce: nonce,
            code: signature.code(key: SymmetricKey(data: secret)))
        return header.description
    }
}

enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func append(_ source: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        for byte in source {
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 0xF)])
        }
    }

    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        var high: UInt8?
        for digit in text {
            guard let value = value(of: digit) else { return nil }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
