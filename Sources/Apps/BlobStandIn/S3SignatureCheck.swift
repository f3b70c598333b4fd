import Crypto
import Foundation
import Hummingbird
import Primitives

/// What S3 looks at before it does anything: who signed the request, what of it, and when.
struct S3SignatureCheck: Sendable {
    struct Problem: Hashable {
        let status: Int
        let code: String
    }

    let accessKey: String
    let secret: String
    let region: String

    /// How far a clock may be off.
    private static let skewSeconds: Int64 = 900
    private static let longestSeconds: Int64 = 7 * 86_400

    /// What a request says of its signature.
    private struct Claim {
        var credential = ""
        var time = ""
        var signedHeaders = ""
        var signature = ""
        var payload = ""
        /// Nil for a signature in a header.
        var expires: Int64?
    }

    func problem(of request: Request, body: [UInt8], now: Instant) -> Problem? {
        guard let claim = claim(request) else { return Problem(status: 403, code: "AccessDenied") }
        guard let signedAt = Self.instant(claim.time) else {
            return Problem(status: 403, code: "AccessDenied")
        }
        let age = now.seconds(since: signedAt)
        if let expires = claim.expires {
            guard (1...Self.longestSeconds).contains(expires) else {
                return Problem(status: 400, code: "AuthorizationQueryParametersError")
            }
            guard age < expires, age > -Self.skewSeconds else {
                return Problem(status: 403, code: "AccessDenied")
            }
        } else if abs(age) > Self.skewSeconds {
            return Problem(status: 403, code: "RequestTimeTooSkewed")
        }
        let day = String(claim.time.prefix(8))
        let scope = "\(day)/\(region)/s3/aws4_request"
        guard claim.credential.hasPrefix(accessKey + "/") else {
            return Problem(status: 403, code: "InvalidAccessKeyId")
        }
        guard claim.credential == "\(accessKey)/\(scope)" else {
            return Problem(status: 400, code: "AuthorizationHeaderMalformed")
        }
        if claim.expires == nil, claim.payload != Self.hex(SHA256.hash(data: Data(body))) {
            return Problem(status: 400, code: "XAmzContentSHA256Mismatch")
        }
        guard signature(request, claim, scope, day) == claim.signature else {
            return Problem(status: 403, code: "SignatureDoesNotMatch")
        }
        return nil
    }

    private func claim(_ request: Request) -> Claim? {
        let query = URLComponents(string: request.uri.string)?.queryItems ?? []
        var claim = Claim()
        if let header = request.headers[.authorization] {
            let scheme = "AWS4-HMAC-SHA256 "
            guard header.hasPrefix(scheme) else { return nil }
            for field in header.dropFirst(scheme.count).split(separator: ",") {
                let pair = field.trimmingCharacters(in: .whitespaces).split(
                    separator: "=", maxSplits: 1)
                guard pair.count == 2 else { return nil }
                switch pair[0] {
                case "Credential": claim.credential = String(pair[1])
                case "SignedHeaders": claim.signedHeaders = String(pair[1])
                case "Signature": claim.signature = String(pair[1])
                default: return nil
                }
            }
            claim.time = Self.header("x-amz-date", request) ?? ""
            claim.payload = Self.header("x-amz-content-sha256", request) ?? ""
            // Every header of Amazon's must be signed.
            guard
                ["host", "x-amz-content-sha256", "x-amz-date"].allSatisfy({
                    claim.signedHeaders.split(separator: ";").map(String.init).contains($0)
                })
            else { return nil }
            return claim
        }
        for item in query {
            let value = item.value ?? ""
            switch item.name {
            case "X-Amz-Algorithm": guard value == "AWS4-HMAC-SHA256" else { return nil }
            case "X-Amz-Credential": claim.credential = value
            case "X-Amz-Date": claim.time = value
            case "X-Amz-Expires": claim.expires = Int64(value)
            case "X-Amz-SignedHeaders": claim.signedHeaders = value
            case "X-Amz-Signature": claim.signature = value
            default: break
            }
        }
        claim.payload = "UNSIGNED-PAYLOAD"
        return claim.expires == nil ? nil : claim
    }

    private func signature(
        _ request: Request, _ claim: Claim, _ scope: String, _ day: String
    ) -> String {
        let query = (request.uri.query ?? "").split(separator: "&").map(String.init)
            .filter { !$0.hasPrefix("X-Amz-Signature=") }.sorted().joined(separator: "&")
        let headers = claim.signedHeaders.split(separator: ";").map { name in
            "\(name):\(Self.header(String(name), request) ?? "")\n"
        }.joined()
        let canonical =
            "\(request.method.rawValue)\n\(request.uri.path)\n\(query)\n\(headers)\n"
            + "\(claim.signedHeaders)\n\(claim.payload)"
        let text =
            "AWS4-HMAC-SHA256\n\(claim.time)\n\(scope)\n"
            + Self.hex(SHA256.hash(data: Data(canonical.utf8)))
        let dayKey = Self.code(Data("AWS4\(secret)".utf8), day)
        let regionKey = Self.code(dayKey, region)
        let signingKey = Self.code(Self.code(regionKey, "s3"), "aws4_request")
        return Self.hex(Self.code(signingKey, text))
    }

    private static func header(_ name: String, _ request: Request) -> String? {
        // What HTTP/1.1 calls Host is the authority here.
        if name == "host" { return request.head.authority }
        return HTTPFields.Element.Name(name).flatMap { request.headers[$0] }
    }

    private static func code(_ key: Data, _ text: String) -> Data {
        Data(
            HMAC<SHA256>.authenticationCode(
                for: Data(text.utf8), using: SymmetricKey(data: key)))
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
    }

    /// Of 20130524T000000Z.
    private static func instant(_ text: String) -> Instant? {
        guard let parts = text.wholeMatch(of: /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/) else {
            return nil
        }
        return Instant(
            rfc3339: "\(parts.1)-\(parts.2)-\(parts.3)T\(parts.4):\(parts.5):\(parts.6)Z")
    }
}
