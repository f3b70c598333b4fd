import Crypto
package import Primitives
import Providers

/// Signs requests to S3 as AWS Signature Version 4 says.
package struct S3Signature: Sendable, CustomStringConvertible {
    /// What is signed of a request. Names of headers are in lower case.
    package struct Exchange: Sendable {
        package let method: String
        /// As it is, not encoded.
        package let path: String
        package var query: [(name: String, value: String)]
        package var headers: [(name: String, value: String)]

        package init(
            method: String, path: String, query: [(name: String, value: String)] = [],
            headers: [(name: String, value: String)]
        ) {
            self.method = method
            self.path = path
            self.query = query
            self.headers = headers
        }

        var signedHeaders: String {
            headers.map(\.name).sorted().joined(separator: ";")
        }

        /// Names and values are encoded before they are sorted.
        var canonicalQuery: String {
            query.map { (PercentCoding.encode($0.name), PercentCoding.encode($0.value)) }
                .sorted { $0 < $1 }
                .map { $0.0 + "=" + $0.1 }.joined(separator: "&")
        }

        var canonicalPath: String { S3Signature.encode(path: path) }
    }

    private static let algorithm = "AWS4-HMAC-SHA256"
    private static let unsigned = "UNSIGNED-PAYLOAD"

    private let accessKey: String
    private let secret: String
    private let region: String

    package init(accessKey: String, secret: String, region: String) {
        self.accessKey = accessKey
        self.secret = secret
        self.region = region
    }

    package var description: String { "S3 key \(accessKey)" }

    static func encode(path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentCoding.encode(String($0)) }.joined(separator: "/")
    }

    /// The headers to send: those of the exchange, and what proves who sends them.
    package func authorised(
        _ exchange: Exchange, body: [UInt8], at instant: Instant
    ) -> [(name: String, value: String)] {
        let time = Time(instant)
        let digest = SHA256.hash(data: body).hexadecimal
        var signed = exchange
        signed.headers += [("x-amz-content-sha256", digest), ("x-amz-date", time.second)]
        let signature = signature(of: signed, payload: digest, time)
        let authorization =
            "\(Self.algorithm) Credential=\(accessKey)/\(scope(time)),"
            + "SignedHeaders=\(signed.signedHeaders),Signature=\(signature)"
        return signed.headers + [("authorization", authorization)]
    }

    /// The query of a URL by which whoever has it may do this, for so many seconds.
    package func presigned(_ exchange: Exchange, seconds: Int64, at instant: Instant) -> String {
        let time = Time(instant)
        var signed = exchange
        signed.query += [
            ("X-Amz-Algorithm", Self.algorithm),
            ("X-Amz-Credential", "\(accessKey)/\(scope(time))"), ("X-Amz-Date", time.second),
            ("X-Amz-Expires", "\(seconds)"), ("X-Amz-SignedHeaders", exchange.signedHeaders),
        ]
        let signature = signature(of: signed, payload: Self.unsigned, time)
        return signed.canonicalQuery + "&X-Amz-Signature=" + signature
    }

    // MARK: Version 4

    private struct Time {
        /// 20130524T000000Z
        let second: String
        let day: String

        init(_ instant: Instant) {
            let whole = Instant(secondsSinceEpoch: instant.secondsSinceEpoch).rfc3339.prefix(19)
            second = whole.filter { $0 != "-" && $0 != ":" } + "Z"
            day = String(second.prefix(8))
        }
    }

    private func scope(_ time: Time) -> String { "\(time.day)/\(region)/s3/aws4_request" }

    private func signature(of exchange: Exchange, payload: String, _ time: Time) -> String {
        let headers = exchange.headers.sorted { $0.name < $1.name }
        let canonical = [
            exchange.method, exchange.canonicalPath, exchange.canonicalQuery,
            headers.map { "\($0.name):\($0.value)\n" }.joined(), exchange.signedHeaders, payload,
        ].joined(separator: "\n")
        let text = [
            Self.algorithm, time.second, scope(time),
            SHA256.hash(data: Array(canonical.utf8)).hexadecimal,
        ].joined(separator: "\n")
        var key = Array("AWS4\(secret)".utf8)
        for part in [time.day, region, "s3", "aws4_request"] { key = Self.code(of: part, key) }
        return Self.code(of: text, key).hexadecimal
    }

    private static func code(of text: String, _ key: [UInt8]) -> [UInt8] {
        Array(
            HMAC<SHA256>.authenticationCode(
                for: Array(text.utf8), using: SymmetricKey(data: key)))
    }
}
