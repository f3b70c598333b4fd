import FoundationEssentials
import JWTKit
import Primitives

/// What an access token says, as member-service issues it.
struct AccessTokenClaims: JWTPayload {
    var iss: String
    var aud: Audience
    /// Id of the member or staff account.
    var sub: String
    var jti: String
    var iat: Int64
    var nbf: Int64
    var exp: Int64
    var merchant: String
    /// The app that asked for the token.
    var app: String
    /// `member`, or a role of staff.
    var role: String
    /// For the client: `self` of a member; of staff `merchant`, or `unit:` and an id for each unit.
    /// Which stores these are now is asked of member-service.
    var scopes: [String]
    /// A token of a lower epoch than the subject's is no longer good.
    var epoch: Int64

    /// One name or a list of them.
    struct Audience: Codable, Sendable {
        var names: [String]

        init(_ names: [String]) {
            self.names = names
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let name = try? container.decode(String.self) {
                names = [name]
            } else {
                names = try container.decode([String].self)
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(names)
        }
    }

    /// `TokenVerifier` compares the claims, since it knows the clock and the issuer.
    func verify(using algorithm: some JWTAlgorithm) async throws {}
}

/// The header of an access token: exactly an algorithm, a key id and a type.
///
/// A header that brings its own key (jwk, jku, x5u, x5c) or makes demands (crit) has other members
/// than these three and is no header of ours.
struct AccessTokenHeader {
    let kid: String

    init?(token: String) {
        guard let dot = token.utf8.firstIndex(of: UInt8(ascii: ".")),
            let bytes = Self.decode(token[..<dot]),
            let members = try? JSONDecoder().decode([String: String].self, from: bytes),
            members.count == 3, members["alg"] == "EdDSA", members["typ"] == "at+jwt",
            let kid = members["kid"], !kid.isEmpty
        else { return nil }
        self.kid = kid
    }

    private static func decode(_ text: Substring) -> Data? {
        let standard = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        return Data(base64Encoded: standard + padding)
    }
}
