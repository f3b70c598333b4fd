package import AsyncHTTPClient
package import Crypto
import FoundationEssentials
import Messages
import NIOHTTP1
package import Primitives
import Providers

/// The key service over HTTPS (docs/key-service.md): signed requests, 3 s, a breaker.
package struct KeyServiceClient: KeyService {
    package struct Configuration: Sendable, CustomStringConvertible {
        /// Without a last slash, for example `https://kms.example.com`.
        package let server: String
        package let keyId: String
        package let accessId: String
        let secret: SymmetricKey

        package init(server: String, keyId: String, accessId: String, secret: [UInt8]) {
            self.server = server
            self.keyId = keyId
            self.accessId = accessId
            self.secret = SymmetricKey(data: secret)
        }

        /// Without the secret.
        package var description: String { "\(keyId) at \(server) as \(accessId)" }
    }

    static let keyBytes = 32
    /// A key of 32 bytes with whatever the service puts around it.
    static let mostCiphertextBytes = 4_096

    private let configuration: Configuration
    private let http: ProviderHTTP
    private let now: @Sendable () -> Instant

    /// - Parameter client: made by `ProviderHTTP.makeClient`; its owner shuts it down.
    package init(
        _ configuration: Configuration, client: HTTPClient, timeLimit: Duration = .seconds(3),
        now: @escaping @Sendable () -> Instant
    ) {
        self.configuration = configuration
        self.http = ProviderHTTP(client, timeLimit: timeLimit)
        self.now = now
    }

    package func generateDataKey(
        context: String
    ) async throws(KeyServiceError) -> (key: SymmetricKey, sealed: SealedKey) {
        let members = try await call(
            "generateDataKey", configuration.keyId, ["context": JSONText(context)])
        return (try Self.key(in: members), try sealed(in: members))
    }

    package func encrypt(
        _ key: SymmetricKey, context: String
    ) async throws(KeyServiceError) -> SealedKey {
        let plaintext = key.withUnsafeBytes { Data($0).base64EncodedString() }
        return try sealed(
            in: try await call(
                "encrypt", configuration.keyId,
                ["context": JSONText(context), "plaintext": JSONText(plaintext)]))
    }

    package func decrypt(
        _ sealed: SealedKey, context: String
    ) async throws(KeyServiceError) -> SymmetricKey {
        try Self.key(
            in: try await call(
                "decrypt", sealed.keyId,
                [
                    "context": JSONText(context),
                    "ciphertext": JSONText(Data(sealed.ciphertext).base64EncodedString()),
                    "keyVersion": JSONText(Int64(sealed.version)),
                ]))
    }

    // MARK: One exchange

    private typealias Members = ProviderMembers<KeyServiceRefusal>

    private func call(
        _ action: String, _ keyId: String, _ body: JSONText
    ) async throws(KeyServiceError) -> Members {
        let path = "/v1/keys/\(keyId):\(action)"
        let request = ProviderHTTP.Request(
            method: .POST, url: configuration.server + path,
            headers: [
                ("content-type", "application/json"),
                ("authorization", authorization(path, body.text)),
            ], body: body.text)
        return try await http.call(request) { (answer) throws(KeyServiceError) in
            let members = try Self.members(of: answer)
            // An answer about another key is no answer.
            guard try members.needed("keyId") == keyId else {
                throw .unknown(.mismatch(field: "keyId"))
            }
            return members
        }
    }

    private func authorization(_ path: String, _ body: String) -> String {
        let signature = KeyServiceSignature(
            accessId: configuration.accessId, seconds: now().secondsSinceEpoch,
            nonce: Nonce.fresh())
        return signature.header(path: path, body: body, secret: configuration.secret)
    }

    private static func members(
        of answer: ProviderHTTP.Answer
    ) throws(KeyServiceError) -> Members {
        guard answer.status < 500 else { throw .unknown(.serverError(status: answer.status)) }
        guard let text = String(validating: answer.body, as: UTF8.self),
            let tree = try? JSONTree(json: text), let members = Members(tree)
        else { throw .unknown(.malformed("body")) }
        if answer.status == 200 { return members }
        let code = try members.needed("code")
        if answer.status == 429 { throw .transient(.rateLimited(code: code)) }
        throw .refused(KeyServiceRefusal(code))
    }

    private static func key(in members: Members) throws(KeyServiceError) -> SymmetricKey {
        guard let bytes = Base64Text.decode(try members.needed("plaintext")),
            bytes.count == keyBytes, Set(bytes).count > 1
        else { throw .unknown(.malformed("plaintext")) }
        return SymmetricKey(data: bytes)
    }

    private func sealed(in members: Members) throws(KeyServiceError) -> SealedKey {
        guard let bytes = Base64Text.decode(try members.needed("ciphertext")),
            bytes.count <= Self.mostCiphertextBytes
        else { throw .unknown(.malformed("ciphertext")) }
        let version = try members.neededInteger("keyVersion")
        guard let version = Int32(exactly: version), version > 0 else {
            throw .unknown(.malformed("keyVersion"))
        }
        return SealedKey(keyId: configuration.keyId, version: version, ciphertext: bytes)
    }
}
