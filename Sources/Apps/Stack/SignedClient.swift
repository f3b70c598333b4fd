package import AsyncHTTPClient
import Foundation
import Gateway
package import NIOCore
import NIOFoundationCompat

/// Calls a gateway as an app that signs, or as a member or staff with a token.
package struct SignedClient: Sendable {
    package enum Caller: Sendable {
        case app(StackStatus.App)
        case bearer(String)
        case nobody
    }

    package struct Answer: Sendable {
        package let status: Int
        package let headers: [(name: String, value: String)]
        package let body: [UInt8]

        package var text: String { String(decoding: body, as: UTF8.self) }

        package func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }

        /// The value under a path of keys, for example `json("member", "id")`.
        package func json(_ path: String...) throws -> Any? {
            var value: Any? = try JSONSerialization.jsonObject(with: Data(body))
            for key in path { value = (value as? [String: Any])?[key] }
            return value
        }

        package func string(_ path: String...) throws -> String {
            var value: Any? = try JSONSerialization.jsonObject(with: Data(body))
            for key in path { value = (value as? [String: Any])?[key] }
            guard let text = value as? String else {
                throw StackError(
                    "HTTP \(status) without \(path.joined(separator: ".")): \(text)",
                    mend: "compare it with /docs")
            }
            return text
        }
    }

    private let gateway: String
    private let http: HTTPClient

    package init(gateway: String, http: HTTPClient = .shared) {
        self.gateway = gateway
        self.http = http
    }

    /// - Parameter key: the idempotency key; a write gets a fresh one where it is nil.
    package func send(
        _ method: String, _ path: String, body: [UInt8] = [], as caller: Caller,
        key: String? = nil, headers: [(String, String)] = [], timeout: TimeAmount = .seconds(30)
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: gateway + path)
        request.method = .RAW(value: method)
        let key = method == "GET" ? key : key ?? UUID().uuidString.lowercased()
        if let key { request.headers.add(name: "idempotency-key", value: key) }
        if !body.isEmpty {
            request.headers.add(name: "content-type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: body))
        }
        switch caller {
        case .app(let app):
            request.headers.add(
                name: "authorization",
                value: try Self.signature(app, method, path, key: key ?? "", body: body))
        case .bearer(let token):
            request.headers.add(name: "authorization", value: "Bearer " + token)
        case .nobody: break
        }
        for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
        let response = try await http.execute(request, timeout: timeout)
        let bytes = try await response.body.collect(upTo: 8 << 20)
        return Answer(
            status: Int(response.status.code),
            headers: response.headers.map { ($0.name, $0.value) },
            body: Array(buffer: bytes))
    }

    package static func signature(
        _ app: StackStatus.App, _ method: String, _ path: String, key: String, body: [UInt8]
    ) throws -> String {
        guard let secret = Data(base64Encoded: app.secret) else {
            throw StackError("the secret of \(app.app) is not base64", mend: "start the stack anew")
        }
        return RequestSignature.authorization(
            app: app.app, kid: app.kid, secret: Array(secret), method: method, target: path,
            timestamp: Int64(Date().timeIntervalSince1970),
            nonce: UUID().uuidString.replacing("-", with: ""), idempotencyKey: key, body: body)
    }
}
