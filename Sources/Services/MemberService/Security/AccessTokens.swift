import Crypto
import JWTKit
import Primitives

/// Issues access tokens: JWT, Ed25519, `typ` at+jwt, no personal data in them.
struct AccessTokens: Sendable {
    static let memberLifetimeSeconds: Int64 = 7_200
    static let staffLifetimeSeconds: Int64 = 900
    static let audience = "patron"

    /// Who a token speaks for.
    struct Subject: Sendable {
        let id: UUIDv7
        let merchant: UUIDv7
        let app: String
        let role: String
        /// For the client: where a staff role holds.
        let scopes: [String]
        let epoch: Int64
        let isSandbox: Bool
        let lifetimeSeconds: Int64
    }

    struct Issued: Sendable {
        let token: String
        let expiresAt: Instant
    }

    let issuer: String
    let keys: TokenKeys
    private let signer = Signer()

    init(keys: KeyRing, issuer: String) {
        self.issuer = issuer
        self.keys = TokenKeys(roots: keys.signing)
    }

    func issue(_ subject: Subject, id: UUIDv7, now: Instant) async throws -> Issued {
        let seconds = now.secondsSinceEpoch
        let claims = Claims(
            iss: issuer, aud: Self.audience, sub: subject.id.description, jti: id.description,
            iat: seconds, nbf: seconds, exp: seconds + subject.lifetimeSeconds,
            merchant: subject.merchant.description, app: subject.app, role: subject.role,
            scopes: subject.scopes,
            epoch: subject.epoch, sandbox: subject.isSandbox ? true : nil)
        let key = try keys.signing(at: now)
        let token = try await signer.collection(for: key).sign(
            claims, kid: JWKIdentifier(string: key.kid), header: ["typ": "at+jwt"])
        return Issued(token: token, expiresAt: Instant(secondsSinceEpoch: claims.exp))
    }

    /// Keeps the key that signs ready: it changes every 90 days.
    private actor Signer {
        private var kept: (kid: String, collection: JWTKeyCollection)?

        func collection(for key: TokenKeys.Key) async -> JWTKeyCollection {
            if let kept, kept.kid == key.kid { return kept.collection }
            let collection = JWTKeyCollection()
            await collection.add(
                eddsa: EdDSA.PrivateKey(backing: key.key), kid: JWKIdentifier(string: key.kid))
            kept = (key.kid, collection)
            return collection
        }
    }

    private struct Claims: JWTPayload {
        let iss, aud, sub, jti: String
        let iat, nbf, exp: Int64
        let merchant, app, role: String
        let scopes: [String]
        let epoch: Int64
        let sandbox: Bool?

        /// The gateway verifies; nothing here ever does.
        func verify(using algorithm: some JWTAlgorithm) throws {}
    }
}
