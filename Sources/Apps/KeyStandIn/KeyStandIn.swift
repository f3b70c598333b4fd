import Crypto
import Foundation
import Hummingbird
package import Logging
import NIOCore
package import Primitives
import ServiceLifecycle
package import StandIns
import Synchronization

/// A key service on a local port, for tests: its keys live in memory and end with it.
///
/// It speaks docs/key-service.md, written apart from the client that stands opposite.
package final class KeyStandIn: Service {
    package let keyId = "patron-root"
    package let accessId = "member-service"
    /// What requests are signed with: text, as it stands in a file.
    package let secret: [UInt8]
    package let faults = FaultPlan()

    private struct Ring {
        var versions: [SymmetricKey]
        var isEnabled = true
        var nonces: Set<String> = []
        var calls: [String: Int] = [:]
    }

    private struct Refused: Error {
        let status: Int
        let code: String
    }

    private let ring: Mutex<Ring>
    private let host: String
    private let port: Int
    private let logger: Logger
    private let now: @Sendable () -> Instant
    private let started = StartedAddress()

    /// - Parameter port: 0 for any.
    package init(
        host: String = "127.0.0.1", port: Int = 0, logger: Logger,
        now: @escaping @Sendable () -> Instant
    ) {
        let random = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        secret = Array(random.base64EncodedString().utf8)
        ring = Mutex(Ring(versions: [SymmetricKey(size: .bits256)]))
        self.host = host
        self.port = port
        self.logger = logger
        self.now = now
    }

    /// Where it listens; waits until it does.
    package func address() async -> String { await started.wait() }

    /// From now on another version of the key seals; the older ones open what they sealed.
    package func rotate() { ring.withLock { $0.versions.append(SymmetricKey(size: .bits256)) } }

    /// The operator takes the key away, or gives it back.
    package func setEnabled(_ isEnabled: Bool) { ring.withLock { $0.isEnabled = isEnabled } }

    /// How often an action was asked for by who may.
    package func calls(_ action: String) -> Int { ring.withLock { $0.calls[action] ?? 0 } }

    package func run() async throws {
        let started = started
        let host = host
        let app = Application(
            responder: KeyResponder(standIn: self),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { channel in
                await started.tell("http://\(host):\(channel.localAddress?.port ?? 0)")
            },
            logger: logger)
        try await app.run()
    }

    // MARK: One exchange

    fileprivate func respond(to request: Request) async throws -> Response {
        let body = String(buffer: try await request.body.collect(upTo: 16 * 1_024))
        let path = request.uri.path
        let action = path.split(separator: ":").last.map(String.init) ?? ""
        let fault = faults.take(action)
        if let fault, !fault.happensAfter, fault != .rateLimit {
            return try await StandInResponse.make(StandInAnswer(""), headers: [], fault: fault)
        }
        var answer: StandInAnswer
        do {
            guard fault != .rateLimit else { throw Refused(status: 429, code: "TooManyRequests") }
            guard request.method == .post else { throw Refused(status: 405, code: "NotAllowed") }
            try check(request.headers[.authorization] ?? "", path, body)
            answer = StandInAnswer(StandInJSON.text(try self.answer(action, path, body)))
        } catch let refused as Refused {
            answer = StandInAnswer(
                StandInJSON.text(["code": refused.code]), status: refused.status)
        }
        switch fault {
        case .garbage: answer.body = "\u{1}{{"
        case .oversized: answer.body += String(repeating: " ", count: 70_000)
        case .anotherOrder:
            answer.body = answer.body.replacing("\"\(keyId)\"", with: "\"another\"")
        default: break
        }
        return try await StandInResponse.make(
            answer, headers: [("content-type", "application/json")], fault: fault)
    }

    private func check(_ authorization: String, _ path: String, _ body: String) throws {
        let unsigned = Refused(status: 401, code: "SignatureInvalid")
        let scheme = "KMS1-HMAC-SHA256 "
        guard authorization.hasPrefix(scheme) else { throw unsigned }
        var fields: [String: String] = [:]
        for part in authorization.dropFirst(scheme.count).split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { throw unsigned }
            fields[String(pair[0])] = String(pair[1].dropFirst().dropLast())
        }
        guard fields["access"] == accessId, let time = fields["ts"], let seconds = Int64(time),
            abs(now().secondsSinceEpoch - seconds) <= 300, let nonce = fields["nonce"],
            nonce.utf8.count >= 16
        else { throw unsigned }
        let digest = SHA256.hash(data: Data(body.utf8)).map { String(format: "%02x", $0) }.joined()
        let text = "POST\n\(path)\n\(time)\n\(nonce)\n\(digest)\n"
        let expected = HMAC<SHA256>.authenticationCode(
            for: Data(text.utf8), using: SymmetricKey(data: Data(secret))
        ).map { String(format: "%02x", $0) }.joined()
        guard fields["sig"] == expected else { throw unsigned }
        guard ring.withLock({ $0.nonces.insert(nonce).inserted }) else { throw unsigned }
    }

    private func answer(
        _ action: String, _ path: String, _ body: String
    ) throws -> [String: any Sendable] {
        guard path == "/v1/keys/\(keyId):\(action)" else {
            throw Refused(status: 404, code: "KeyNotFound")
        }
        guard let fields = StandInJSON.object(body), let context = fields["context"] as? String,
            !context.isEmpty
        else { throw Refused(status: 400, code: "InvalidRequest") }
        let versions = try ring.withLock { ring in
            ring.calls[action, default: 0] += 1
            guard ring.isEnabled else { throw Refused(status: 409, code: "KeyDisabled") }
            return ring.versions
        }
        func bytes(_ name: String) throws -> Data {
            guard let text = fields[name] as? String, let data = Data(base64Encoded: text) else {
                throw Refused(status: 400, code: "InvalidRequest")
            }
            return data
        }
        var told: [String: any Sendable] = ["keyId": keyId, "keyVersion": versions.count]
        switch action {
        case "encrypt":
            let plaintext = try bytes("plaintext")
            guard plaintext.count == 32 else { throw Refused(status: 400, code: "InvalidRequest") }
            told["ciphertext"] = try Self.seal(plaintext, context, versions)
        case "generateDataKey":
            let plaintext = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
            told["plaintext"] = plaintext.base64EncodedString()
            told["ciphertext"] = try Self.seal(plaintext, context, versions)
        case "decrypt":
            guard let version = fields["keyVersion"] as? Int,
                (1...versions.count).contains(version),
                let box = try? AES.GCM.SealedBox(combined: try bytes("ciphertext")),
                let opened = try? AES.GCM.open(
                    box, using: versions[version - 1], authenticating: Data(context.utf8))
            else { throw Refused(status: 400, code: "InvalidCiphertext") }
            told["keyVersion"] = version
            told["plaintext"] = opened.base64EncodedString()
        default: throw Refused(status: 404, code: "KeyNotFound")
        }
        return told
    }

    private static func seal(
        _ plaintext: Data, _ context: String, _ versions: [SymmetricKey]
    ) throws -> String {
        let box = try AES.GCM.seal(
            plaintext, using: versions[versions.count - 1], authenticating: Data(context.utf8))
        return (box.combined ?? Data()).base64EncodedString()
    }
}

private struct KeyResponder: HTTPResponder {
    typealias Context = BasicRequestContext
    let standIn: KeyStandIn

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        try await standIn.respond(to: request)
    }
}
