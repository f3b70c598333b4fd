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

    /// - Parameter contentDigest: what the request says of a body that is still to come.
    func prove(
        _ call: HTTPCall, _ fields: RequestFields, contentDigest: [UInt8]? = nil
    ) async throws -> Proof {
        guard let authorization = fields.authorization,
            let space = authorization.utf8.firstIndex(of: UInt8(ascii: " "))
        else { throw Refusal(.unauthenticated) }
        let scheme = authorization[..<space]
        let rest = authorization[authorization.utf8.index(after: space)...]
        if scheme == "Bearer" {
            return Proof(caller: try await tokens.verify(rest, from: call.peer), nonce: nil)
        }
        guard let scheme = SignatureScheme(rawValue: String(scheme)) else {
            throw Refusal(.unauthenticated)
        }
        guard call.content == nil || contentDigest != nil else {
            throw Refusal.invalid("content-digest", "a signed request has to say it")
        }
        let proof = try await signatures.verify(
            call, scheme, parameters: rest, idempotencyKey: fields.idempotencyKey,
            contentDigest: contentDigest)
        return Proof(caller: proof.app.caller, nonce: proof.nonce)
    }
}
