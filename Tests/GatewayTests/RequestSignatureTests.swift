import Crypto
import Foundation
import Testing

@testable import Gateway

/// docs/signature-vectors.json, which anybody who signs requests can test against.
private struct Vectors: Decodable {
    struct Good: Decodable, CustomTestStringConvertible {
        let name, app, kid, secretBase64, method, target, nonce, body, bodySha256, canonical: String
        let signature, authorization: String
        let timestamp: Int64
        let idempotencyKey: String?

        var testDescription: String { name }
    }

    struct Ed25519: Decodable {
        struct Good: Decodable, CustomTestStringConvertible {
            let name, publicKeyBase64, method, target, nonce, body, canonical: String
            let signature, authorization: String
            let timestamp: Int64
            let idempotencyKey: String?

            var testDescription: String { name }
        }

        let scheme: String
        let good: [Good]
    }

    struct Refused: Decodable, CustomTestStringConvertible {
        let name, parameters: String

        var testDescription: String { name }
    }

    let scheme: String
    let good: [Good]
    let refused: [Refused]
    let ed25519: Ed25519

    static let published: Vectors = {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "docs/signature-vectors.json")
        return try! JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
    }()
}

@Suite("Signatures of requests")
struct RequestSignatureTests {
    @Test("the published vectors are what we sign", arguments: Vectors.published.good)
    private func signs(vector: Vectors.Good) throws {
        let secret = Array(try #require(Data(base64Encoded: vector.secretBase64)))
        let signature = RequestSignature(
            method: vector.method, target: vector.target, timestamp: vector.timestamp,
            nonce: vector.nonce, idempotencyKey: vector.idempotencyKey,
            body: Array(vector.body.utf8))
        #expect(String(decoding: signature.canonical, as: UTF8.self) == vector.canonical)
        #expect(
            RequestSignature.authorization(
                app: vector.app, kid: vector.kid, secret: secret, method: vector.method,
                target: vector.target, timestamp: vector.timestamp, nonce: vector.nonce,
                idempotencyKey: vector.idempotencyKey, body: Array(vector.body.utf8))
                == vector.authorization)
    }

    @Test(
        "the published vectors verify, and do not with one bit changed",
        arguments: Vectors.published.good)
    private func verifies(vector: Vectors.Good) throws {
        let key = SignatureKey.hmac(
            SymmetricKey(data: try #require(Data(base64Encoded: vector.secretBase64))))
        let signature = RequestSignature(
            method: vector.method, target: vector.target, timestamp: vector.timestamp,
            nonce: vector.nonce, idempotencyKey: vector.idempotencyKey,
            body: Array(vector.body.utf8))
        var code = try #require(Hexadecimal.decode(vector.signature.utf8))
        #expect(signature.matches(code, key: key))
        for index in code.indices {
            code[index] ^= 1
            #expect(!signature.matches(code, key: key))
            code[index] ^= 1
        }
        #expect(!signature.matches([], key: key))
        #expect(!signature.matches(code + [0], key: key))
    }

    @Test(
        "the published vectors of Ed25519 verify by the public key, and not with a bit changed",
        arguments: Vectors.published.ed25519.good)
    private func verifiesPublic(vector: Vectors.Ed25519.Good) throws {
        let bytes = try #require(Data(base64Encoded: vector.publicKeyBase64))
        let key = SignatureKey.ed25519(try .init(rawRepresentation: bytes))
        #expect(Vectors.published.ed25519.scheme == key.scheme.rawValue)
        let signature = RequestSignature(
            method: vector.method, target: vector.target, timestamp: vector.timestamp,
            nonce: vector.nonce, idempotencyKey: vector.idempotencyKey,
            body: Array(vector.body.utf8))
        #expect(String(decoding: signature.canonical, as: UTF8.self) == vector.canonical)
        let parameters = vector.authorization.dropFirst(key.scheme.rawValue.utf8.count + 1)
        let header = try #require(SignatureHeader(.ed25519, parameters: parameters))
        #expect(header.description == vector.authorization)
        #expect(signature.matches(header.code, key: key))
        for index in header.code.indices {
            var code = header.code
            code[index] ^= 1
            #expect(!signature.matches(code, key: key))
        }
        for code in [[], Array(header.code.prefix(32)), header.code + [0]] {
            #expect(!signature.matches(code, key: key))
        }
        // A signature of one kind is none of the other, whatever it is long.
        #expect(SignatureHeader(.hmac, parameters: parameters) == nil)
        #expect(!signature.matches(header.code, key: .hmac(SymmetricKey(data: bytes))))
    }

    @Test("every line of the canonical text is covered")
    func everyPartCounts() {
        func code(_ change: (inout RequestSignature) -> Void = { _ in }, body: String = "{}")
            -> [UInt8]
        {
            var signature = RequestSignature(
                method: "POST", target: "/v1/orders", timestamp: 1, nonce: "0123456789abcdef",
                idempotencyKey: "key-0123456789ab", body: Array(body.utf8))
            change(&signature)
            return signature.code(key: SymmetricKey(data: Array("secret".utf8)))
        }
        let codes = [
            code(), code(body: "{} "), code { $0.method = "PUT" },
            code { $0.target = "/v1/orders?" },
            code { $0.timestamp = 2 }, code { $0.nonce = "0123456789abcdeg" },
            code { $0.idempotencyKey = "key-0123456789ac" }, code { $0.idempotencyKey = nil },
        ]
        #expect(Set(codes).count == codes.count)
    }

    @Test("a header that is not whole is refused", arguments: Vectors.published.refused)
    private func refuses(vector: Vectors.Refused) {
        #expect(SignatureHeader(.hmac, parameters: vector.parameters[...]) == nil)
    }

    @Test("a header is read back as it was written, in any order and in base64 too")
    func readsBack() throws {
        let header = SignatureHeader(
            scheme: .hmac, app: "demo-pos", kid: "k1", timestamp: 1_773_000_000,
            nonce: "nonce-0123456789",
            code: Array(0..<32))
        let text = header.description
        let parameters = text.dropFirst(SignatureScheme.hmac.rawValue.utf8.count + 1)
        #expect(SignatureHeader(.hmac, parameters: parameters) == header)
        let parts = parameters.split(separator: ",")
        let reversed = parts.reversed().joined(separator: ", ")
        #expect(SignatureHeader(.hmac, parameters: reversed[...]) == header)
        let hex = try #require(parts.last)
        for base64 in [
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
        ] {
            let other = parameters.replacing(hex, with: "sig=\"\(base64)\"")
            #expect(SignatureHeader(.hmac, parameters: other) == header)
        }
    }
}
