import Crypto
import NIOCore
import ServiceKit

/// Proves which app signed a request.
struct SignatureVerifier: Sendable {
    let apps: FreshDirectory<String, KnownApp>
    let limiter: RateLimiter
    let budget: ProofBudget
    let clock: any WallClock

    /// What is proven, and the nonce that is still to be claimed.
    struct Proof: Sendable {
        let app: KnownApp
        let nonce: String
    }

    /// What costs little comes first: the form, the time, whether the address has failed too often,
    /// and, before the body is digested, whether the app has requests left.
    ///
    /// - Parameters:
    ///   - parameters: what follows the scheme in the `Authorization` field.
    ///   - contentDigest: what the request says of a body that is still to come.
    func verify(
        _ call: HTTPCall, _ scheme: SignatureScheme, parameters: Substring,
        idempotencyKey: String?, contentDigest: [UInt8]?
    ) async throws -> Proof {
        guard let header = SignatureHeader(scheme, parameters: parameters) else {
            throw Refusal(.invalidSignature)
        }
        let distance = clock.now().secondsSinceEpoch - header.timestamp
        guard abs(distance) <= RequestSignature.toleranceSeconds else {
            throw Refusal(
                .staleSignature, facts: ["limitSeconds": "\(RequestSignature.toleranceSeconds)"])
        }
        return try await budget.guarding(call.peer) {
            try await examine(call, header, idempotencyKey, contentDigest)
        }
    }

    private func examine(
        _ call: HTTPCall, _ header: SignatureHeader, _ idempotencyKey: String?,
        _ contentDigest: [UInt8]?
    ) async throws -> Proof {
        // An unknown app is answered like a wrong signature: neither says what exists.
        guard let app = try await apps.value(of: header.app),
            let known = app.keys.first(where: { $0.kid == header.kid })
        else { throw Refusal(.invalidSignature) }
        guard let key = known.key else { throw Refusal(.unavailable) }
        guard key.scheme == header.scheme else { throw Refusal(.invalidSignature) }
        if let exhausted = limiter.exhausted(app.caller.rateKey) { throw exhausted }
        let digest = contentDigest ?? Array(SHA256.hash(data: call.body.readableBytesView))
        let signature = RequestSignature(
            method: call.method.rawValue, target: call.target, timestamp: header.timestamp,
            nonce: header.nonce, idempotencyKey: idempotencyKey, bodyDigest: digest)
        guard signature.matches(header.code, key: key) else {
            throw Refusal(.invalidSignature)
        }
        guard !app.isDisabled else { throw Refusal(.appDisabled) }
        return Proof(app: app, nonce: header.nonce)
    }
}
