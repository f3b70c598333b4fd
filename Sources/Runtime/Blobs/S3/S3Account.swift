/// A bucket, and the key that opens it.
package struct S3Account: Sendable {
    /// Scheme, host and port: `https://s3.example.com`.
    package let server: String
    /// As it stands in the header: without the port that everybody knows.
    let host: String
    package let bucket: String
    package let signature: S3Signature

    /// Nil for a server that is no `http(s)://host[:port]`, or a bucket that is no name of one.
    package init?(server: String, bucket: String, signature: S3Signature) {
        let isSecure = server.hasPrefix("https://")
        guard isSecure || server.hasPrefix("http://") else { return nil }
        let authority = server.dropFirst(isSecure ? 8 : 7)
        let port = isSecure ? ":443" : ":80"
        let host = authority.hasSuffix(port) ? authority.dropLast(port.count) : authority
        guard !host.isEmpty,
            host.utf8.allSatisfy({ Self.isPlain($0) || $0 == UInt8(ascii: ":") }),
            (3...63).contains(bucket.utf8.count), bucket.utf8.allSatisfy(Self.isPlain)
        else { return nil }
        self.host = String(host)
        self.server = (isSecure ? "https://" : "http://") + host
        self.bucket = bucket
        self.signature = signature
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }
}
