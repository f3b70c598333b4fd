import ServiceKit

/// Proves who sent a request, by signature or by token.
struct Authenticator: Sendable {
    let signatures: SignatureVerifier
    let tokens: TokenVerifier

    struct Proof: Sendable {
        let caller: Caller
        /// Of a signature; it is still to be claimed.
        let nonce: String?
    }

    func prove(_ call: HTTPCall, _ fields: RequestFields) async throws -> Proof {
        guard let authorization = fields.authorization,
            let space = authorization.utf8.firstIndex(of: UInt8(ascii: " "))
        else { throw Refusal(.unauthenticated) }
        let scheme = authorization[..<space]
        let rest = authorization[authorization.utf8.index(after: space)...]
        if scheme == "Bearer" {
            return Proof(caller: try await tokens.verify(rest), nonce: nil)
        }
        guard let scheme = SignatureScheme(rawValue: String(scheme)) else {
            throw Refusal(.unauthenticated)
        }
        let proof = try await signatures.verify(
            call, scheme, parameters: rest, idempotencyKey: fields.idempotencyKey)
        return Proof(caller: proof.app.caller, nonce: proof.nonce)
    }
}
