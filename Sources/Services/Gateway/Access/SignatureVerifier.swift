import Crypto
import NIOCore
import ServiceKit

/// Proves which app signed a request.
struct SignatureVerifier: Sendable {
    let apps: FreshDirectory<String, KnownApp>
    let clock: any WallClock

    /// What is proven, and the nonce that is still to be claimed.
    struct Proof: Sendable {
        let app: KnownApp
        let nonce: String
    }

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
        // An unknown app is answered like a wrong signature: neither says what exists.
        guard let app = try await apps.value(of: header.app),
            let known = app.keys.first(where: { $0.kid == header.kid })
        else { throw Refusal(.invalidSignature) }
        guard let key = known.key else { throw Refusal(.unavailable) }
        guard key.scheme == scheme else { throw Refusal(.invalidSignature) }
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
