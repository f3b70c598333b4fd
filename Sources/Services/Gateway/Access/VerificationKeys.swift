import Crypto
import FoundationEssentials
import JWTKit
import Messages
import ServiceKit

/// The public keys that access tokens are signed with, and who issues them.
struct VerificationKeys: Sendable {
    let issuer: String
    private let kids: Set<String>
    private let collection: JWTKeyCollection

    init(_ reply: MemberV1.GetVerificationKeysReply) async throws {
        issuer = reply.issuer
        collection = JWTKeyCollection()
        var kids: Set<String> = []
        for key in reply.keys {
            let bytes = try Curve25519.Signing.PublicKey(rawRepresentation: key.publicKey)
            let kid = JWKIdentifier(string: key.kid)
            await collection.add(eddsa: EdDSA.PublicKey(backing: bytes), kid: kid)
            kids.insert(key.kid)
        }
        self.kids = kids
    }

    /// The collection itself would try its first key for a kid that it does not know.
    func knows(_ kid: String) -> Bool { kids.contains(kid) }

    func verify(_ token: String) async throws -> AccessTokenClaims {
        try await collection.verify(token, as: AccessTokenClaims.self)
    }
}

/// There is one set of keys in an installation.
enum TheKeys: Hashable, Sendable {
    case all
}

extension FreshDirectory<TheKeys, VerificationKeys> {
    /// The keys of member-service. They outlive its absence for a while: keys are announced long
    /// before they are used, and stay long after.
    static func keys(
        _ organisation: MemberV1.Organisation.Client
    ) -> FreshDirectory<TheKeys, VerificationKeys> {
        let terms = Terms(
            freshFor: .seconds(60), keptFor: .seconds(600), absentFor: .seconds(1), capacity: 2)
        return FreshDirectory(terms) { _ in
            let options = RequestContext.internalOptions(as: .gateway, timeout: .seconds(2))
            let request = MemberV1.GetVerificationKeysRequest()
            return try await VerificationKeys(organisation.getVerificationKeys(request, options))
        }
    }
}
