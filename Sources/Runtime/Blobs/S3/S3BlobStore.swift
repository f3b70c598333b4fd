import NIOHTTP1
package import Primitives
package import Providers

/// Files on a server that speaks S3, addressed by path: `{server}/{bucket}/{name}`.
package struct S3BlobStore: BlobStore {
    private let account: S3Account
    private let http: ProviderHTTP
    private let now: @Sendable () -> Instant

    package init(
        _ account: S3Account, http: ProviderHTTP, now: @escaping @Sendable () -> Instant
    ) {
        self.account = account
        self.http = http
        self.now = now
    }

    // MARK: For clients

    /// `if-none-match` lets the server take the file once: what was looked at stays what it was.
    package func upload(_ name: BlobName, as content: BlobContent) -> BlobUpload {
        let headers = [
            (name: "content-type", value: content.type.rawValue),
            (name: "if-none-match", value: "*"),
        ]
        let exchange = exchange(
            .PUT, name, headers + [("content-length", "\(content.bytes)")])
        return BlobUpload(
            url: url(exchange, seconds: BlobTimes.uploadSeconds), headers: headers,
            expiresAt: now().adding(seconds: BlobTimes.uploadSeconds))
    }

    package func link(to name: BlobName) -> BlobLink {
        BlobLink(
            url: url(exchange(.GET, name), seconds: BlobTimes.linkSeconds),
            expiresAt: now().adding(seconds: BlobTimes.linkSeconds))
    }

    private func url(_ exchange: S3Signature.Exchange, seconds: Int64) -> String {
        account.server + exchange.path + "?"
            + account.signature.presigned(exchange, seconds: seconds, at: now())
    }

    private func exchange(
        _ method: HTTPMethod, _ name: BlobName, _ headers: [(name: String, value: String)] = []
    ) -> S3Signature.Exchange {
        S3Signature.Exchange(
            method: method.rawValue, path: "/\(account.bucket)/\(name.text)",
            headers: [("host", account.host)] + headers)
    }

    // MARK: For ourselves

    package func put(
        _ name: BlobName, _ type: BlobType, _ bytes: [UInt8]
    ) async throws(BlobError) {
        try await call(.PUT, name, [("content-type", type.rawValue)], bytes) {
            answer throws(BlobError) in
            guard answer.status == 200 else { throw Self.failure(answer) }
        }
    }

    package func read(_ name: BlobName, limit: Int) async throws(BlobError) -> [UInt8]? {
        try await call(.GET, name, [("range", "bytes=0-\(limit - 1)")]) {
            answer throws(BlobError) in
            switch answer.status {
            case 200, 206: return Array(answer.body.prefix(limit))
            case 404: return nil
            // An empty file has no first byte.
            case 416: return []
            default: throw Self.failure(answer)
            }
        }
    }

    package func facts(of name: BlobName) async throws(BlobError) -> BlobFacts? {
        try await call(.HEAD, name) { answer throws(BlobError) in
            switch answer.status {
            case 200:
                guard let bytes = answer.header("content-length").flatMap({ Int64($0) }) else {
                    throw .unknown(.malformed("no length"))
                }
                return BlobFacts(bytes: bytes, type: answer.header("content-type") ?? "")
            case 404: return nil
            default: throw Self.failure(answer)
            }
        }
    }

    package func remove(_ name: BlobName) async throws(BlobError) {
        try await call(.DELETE, name) { answer throws(BlobError) in
            guard [200, 204, 404].contains(answer.status) else { throw Self.failure(answer) }
        }
    }

    private func call<Value: Sendable>(
        _ method: HTTPMethod, _ name: BlobName, _ headers: [(name: String, value: String)] = [],
        _ body: [UInt8] = [], read: (ProviderHTTP.Answer) throws(BlobError) -> Value
    ) async throws(BlobError) -> Value {
        let exchange = exchange(method, name, headers)
        let signed = account.signature.authorised(exchange, body: body, at: now())
        let request = ProviderHTTP.Request(
            method: method, url: account.server + exchange.path,
            // The client adds the host by itself.
            headers: signed.filter { $0.name != "host" }.map { ($0.name, $0.value) },
            bytes: body)
        return try await http.call(request, read: read)
    }

    /// An S3 server says 503 and SlowDown where it has too much to do; what it says with 5xx else
    /// tells nothing of what was done.
    private static func failure(_ answer: ProviderHTTP.Answer) -> BlobError {
        let code = code(String(decoding: answer.body, as: UTF8.self))
        switch answer.status {
        case 429: return .transient(.rateLimited(code: code))
        case 503 where code == "SlowDown": return .transient(.rateLimited(code: code))
        case 500...: return .unknown(.serverError(status: answer.status))
        default: return .refused(BlobRefusal(status: answer.status, code: code))
        }
    }

    /// What stands in `<Code>` of an S3 error.
    private static func code(_ xml: String) -> String {
        guard let start = xml.firstRange(of: "<Code>"),
            let end = xml[start.upperBound...].firstRange(of: "</Code>")
        else { return "" }
        return String(xml[start.upperBound..<end.lowerBound].prefix(64))
    }
}
