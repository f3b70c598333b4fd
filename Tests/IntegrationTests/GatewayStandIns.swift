import Crypto
import Foundation
import JWTKit
import Messages
import NIOCore
import Primitives
import ServiceKit
import Synchronization
import TTRPC

/// The services behind a gateway under test: apps, epochs and keys as in member-service, and for
/// every other call an answer that the test gives.
final class GatewayStandIns: RPCChannel {
    typealias Answer = @Sendable (ByteBuffer, CallOptions) async throws -> ByteBuffer

    struct Call: Sendable {
        let path: String
        let metadata: Metadata
        let payload: ByteBuffer
    }

    private struct State {
        var apps: [String: MemberV1.App] = [:]
        var epochs: [String: MemberV1.GetEpochReply] = [:]
        var answers: [String: Answer] = [:]
        var streams: [String: RPCMethod.ServerStream] = [:]
        var calls: [Call] = []
        var isAway = false
    }

    static let merchant = "01980000-0000-7000-8000-000000000001"
    static let member = "01980000-0000-7000-8000-0000000000e1"
    static let issuer = "patron-test"
    static let kid = "signing-1"

    let signingKey = Curve25519.Signing.PrivateKey()
    private let state = Mutex(State())

    init() {
        register("till", .appPos, tier: "test")
        register("shop", .appMiniProgram, tier: "test")
        register("slow", .appPos, tier: "slow")
        setEpoch(1, of: Self.member)
    }

    // MARK: What a test sets and sees

    static func secret(_ app: String, _ kid: String = "k1") -> [UInt8] {
        Array(SHA256.hash(data: Array("\(app) \(kid)".utf8)))
    }

    func register(
        _ app: String, _ kind: MemberV1.AppKind, tier: String, kids: [String] = ["k1"],
        disabled: Bool = false
    ) {
        state.withLock {
            $0.apps[app] = MemberV1.App(
                app: app, kind: kind, merchantId: Self.merchant, tier: tier, disabled: disabled,
                keys: kids.map { MemberV1.AppKey(kid: $0, secret: Self.secret(app, $0)) },
                sandbox: true)
        }
    }

    /// An app with a key for Ed25519.
    func register(
        _ app: String, _ kind: MemberV1.AppKind, publicKey: Curve25519.Signing.PublicKey
    ) {
        state.withLock {
            $0.apps[app] = MemberV1.App(
                app: app, kind: kind, merchantId: Self.merchant, tier: "test",
                keys: [.init(kid: "p1", publicKey: Array(publicKey.rawRepresentation))],
                sandbox: true)
        }
    }

    /// - Parameter stores: where a staff account's role holds; nil for the whole merchant.
    func setEpoch(
        _ epoch: Int64, of subject: String, disabled: Bool = false, stores: [String]? = nil
    ) {
        state.withLock {
            $0.epochs[subject] = MemberV1.GetEpochReply(
                epoch: epoch, disabled: disabled, storeIds: stores ?? [],
                wholeMerchant: stores == nil)
        }
    }

    func answer<Reply: RPCMessage>(_ method: MethodDescriptor, with reply: Reply) {
        answer(method) { _, _ in try reply.serialized() }
    }

    func answer(_ method: MethodDescriptor, _ answer: @escaping Answer) {
        state.withLock { $0.answers[method.path] = answer }
    }

    func answer(_ method: MethodDescriptor, streaming handler: @escaping RPCMethod.ServerStream) {
        state.withLock { $0.streams[method.path] = handler }
    }

    /// Nothing answers any more, as when every process behind is killed.
    func setAway(_ isAway: Bool) { state.withLock { $0.isAway = isAway } }

    func calls(of method: MethodDescriptor) -> [Call] {
        state.withLock { $0.calls.filter { $0.path == method.path } }
    }

    /// A token as member-service issues it, with whatever a test makes of it.
    func token(
        role: String = "member", subject: String = GatewayStandIns.member,
        header: [String: JWTHeaderField] = [:], change: (inout [String: Any]) -> Void = { _ in },
        key: Curve25519.Signing.PrivateKey? = nil
    ) throws -> String {
        let now = Int64(Date().timeIntervalSince1970)
        var claims: [String: Any] = [
            "iss": Self.issuer, "aud": "patron", "sub": subject, "jti": UUID().uuidString,
            "iat": now, "nbf": now, "exp": now + 600, "merchant": Self.merchant, "app": "shop",
            "role": role, "scopes": [role == "member" ? "self" : "merchant"], "epoch": 1,
        ]
        change(&claims)
        var fields: [String: JWTHeaderField] = [
            "alg": "EdDSA", "kid": .string(Self.kid), "typ": "at+jwt",
        ]
        fields.merge(header) { $1 }
        let head = try JSONEncoder().encode(JWTHeader(fields: fields))
        let body = try JSONSerialization.data(withJSONObject: claims)
        let signed = Self.base64(head) + "." + Self.base64(body)
        let signature = try (key ?? signingKey).signature(for: Data(signed.utf8))
        return signed + "." + Self.base64(signature)
    }

    private static func base64(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    // MARK: The channel

    func unary(
        service: String, method: String, payload: ByteBuffer, options: CallOptions
    ) async throws -> ByteBuffer {
        let path = "\(service)/\(method)"
        let answer = try note(path, payload, options) { $0.answers[path] }
        if let answer { return try await answer(payload, options) }
        return try organisation(path, payload)
    }

    /// Remembers a call, and finds what answers it.
    private func note<Found: Sendable>(
        _ path: String, _ payload: ByteBuffer?, _ options: CallOptions, find: (State) -> Found
    ) throws -> Found {
        try state.withLock { state in
            if state.isAway { throw RPCStatus(.unavailable, outcome: .notSent) }
            let payload = payload ?? ByteBuffer()
            state.calls.append(Call(path: path, metadata: options.metadata, payload: payload))
            return find(state)
        }
    }

    private func organisation(_ path: String, _ payload: ByteBuffer) throws -> ByteBuffer {
        switch path {
        case MemberV1.Organisation.getAppMethod.path:
            let request = try MemberV1.GetAppRequest(serialized: payload)
            guard let app = state.withLock({ $0.apps[request.app] }) else {
                throw RPCStatus(Refusal(.unknownApp))
            }
            return try app.serialized()
        case MemberV1.Organisation.getEpochMethod.path:
            let request = try MemberV1.GetEpochRequest(serialized: payload)
            guard let epoch = state.withLock({ $0.epochs[request.subject] }) else {
                throw RPCStatus(Refusal(.subjectNotFound))
            }
            return try epoch.serialized()
        case MemberV1.Organisation.getVerificationKeysMethod.path:
            let key = MemberV1.VerificationKey(
                kid: Self.kid, publicKey: Array(signingKey.publicKey.rawRepresentation))
            return try MemberV1.GetVerificationKeysReply(issuer: Self.issuer, keys: [key])
                .serialized()
        case HealthV1.Health.checkMethod.path:
            return try HealthV1.HealthCheckResponse(status: .serving).serialized()
        default:
            throw RPCStatus(.unimplemented, path)
        }
    }

    func stream(
        service: String, method: String, kind: StreamKind, payload: ByteBuffer?,
        options: CallOptions
    ) async throws -> RPCStream {
        let path = "\(service)/\(method)"
        guard let handler = try note(path, payload, options, find: { $0.streams[path] }) else {
            throw RPCStatus(.unimplemented, path)
        }
        let offered = RPCMethod(service: service, method: method, kind: .serverStream(handler))
        return try await InProcessChannel(methods: [offered]).stream(
            service: service, method: method, kind: kind, payload: payload, options: options)
    }
}
