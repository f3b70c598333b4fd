import Blobs
import Primitives
import Testing

/// The examples of AWS's documentation of Signature Version 4 for S3.
@Suite("S3 signatures")
struct S3SignatureTests {
    private static let signature = S3Signature(
        accessKey: "AKIAIOSFODNN7EXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        region: "us-east-1")
    private static let day = Instant(rfc3339: "2013-05-24T00:00:00Z")!
    private static let host = (name: "host", value: "examplebucket.s3.amazonaws.com")

    private static func signature(
        _ exchange: S3Signature.Exchange, body: String = ""
    ) -> String {
        let headers = signature.authorised(exchange, body: Array(body.utf8), at: day)
        let text = headers.first { $0.name == "authorization" }?.value ?? ""
        return String(text.split(separator: "Signature=").last ?? "")
    }

    @Test("H11 requests are signed as AWS's examples are")
    func headers() {
        #expect(
            Self.signature(
                .init(
                    method: "GET", path: "/test.txt",
                    headers: [Self.host, ("range", "bytes=0-9")]))
                == "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
        #expect(
            Self.signature(
                .init(
                    method: "PUT", path: "/test$file.text",
                    headers: [
                        Self.host, ("date", "Fri, 24 May 2013 00:00:00 GMT"),
                        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
                    ]), body: "Welcome to Amazon S3.")
                == "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")
        #expect(
            Self.signature(
                .init(
                    method: "GET", path: "/", query: [("lifecycle", "")], headers: [Self.host]))
                == "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")
    }

    @Test("H11 a URL is signed as AWS's example is, and the secret is never told")
    func presigned() {
        let query = Self.signature.presigned(
            .init(method: "GET", path: "/test.txt", headers: [Self.host]), seconds: 86_400,
            at: Self.day)
        #expect(
            query == """
                X-Amz-Algorithm=AWS4-HMAC-SHA256\
                &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
                &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
                &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404
                """)
        #expect(!"\(Self.signature)".contains("wJalr"))
    }

    @Test("H11 a server is an address, and the port that everybody knows is no part of the host")
    func accounts() {
        func isAccount(_ server: String, _ bucket: String = "patron-files") -> Bool {
            S3Account(server: server, bucket: bucket, signature: Self.signature) != nil
        }
        #expect(isAccount("https://s3.example.com") && isAccount("http://127.0.0.1:9000"))
        for server in ["s3.example.com", "ftp://s3", "https://", "https://a/b", "https://a b"] {
            #expect(!isAccount(server), "\(server)")
        }
        for bucket in ["", "ab", "A-B-C", "a/b/c"] {
            #expect(!isAccount("https://s3.example.com", bucket), "\(bucket)")
        }
        #expect(
            S3Account(
                server: "https://s3.example.com:443", bucket: "abc", signature: Self.signature)?
                .server == "https://s3.example.com")
    }
}
