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
        let scopes: [String]
        /// Where a staff role holds; empty: in the whole merchant.
        let epoch: Int64
        let isSandbox: Bool
        let lifetimeSeconds: Int64
    }

    struct Issued: Sendable {
        let token: String
        let expiresAt: Instant
    }

    let issuer: String
    /// Keys that verify, the signing one included.
    let verification: [(kid: String, publicKey: [UInt8])]
    private let signing: JWTKeyCollection
    private let kid: JWKIdentifier

    init(keys: KeyRing, issuer: String) async {
        self.issuer = issuer
        verification = keys.signing.map { ($0.kid, Array($0.key.publicKey.rawRepresentation)) }
        // The ring has at least one.
        let current = keys.signing[keys.signing.count - 1]
        kid = JWKIdentifier(string: current.kid)
        signing = JWTKeyCollection()
        await signing.add(eddsa: EdDSA.PrivateKey(backing: current.key), kid: kid)
    }

    func issue(_ subject: Subject, id: UUIDv7, now: Instant) async throws -> Issued {
        let seconds = now.secondsSinceEpoch
        let claims = Claims(
            iss: issuer, aud: Self.audience, sub: subject.id.description, jti: id.description,
            iat: seconds, nbf: seconds, exp: seconds + subject.lifetimeSeconds,
            merchant: subject.merchant.description, app: subject.app, role: subject.role,
            scopes: subject.scopes,
            epoch: subject.epoch, sandbox: subject.isSandbox ? true : nil)
        let token = try await signing.sign(claims, kid: kid, header: ["typ": "at+jwt"])
        return Issued(token: token, expiresAt: Instant(secondsSinceEpoch: claims.exp))
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
