import FoundationEssentials

/// The field `Content-Digest` (RFC 9530), of which SHA-256 is used: `sha-256=:base64:`.
package enum ContentDigest {
    private static let prefix = "sha-256=:"

    /// The 32 bytes; nil where they are not there in their form.
    static func sha256(in field: String) -> [UInt8]? {
        for member in field.split(separator: ",") {
            let member = member.drop { $0 == " " }
            guard member.hasPrefix(prefix), member.hasSuffix(":"),
                member.utf8.count > prefix.utf8.count
            else { continue }
            let text = String(member.dropFirst(prefix.utf8.count).dropLast())
            guard let data = Data(base64Encoded: text), data.count == 32 else { return nil }
            return Array(data)
        }
        return nil
    }

    /// The value of the field.
    package static func field(_ sha256: some Sequence<UInt8>) -> String {
        prefix + Data(sha256).base64EncodedString() + ":"
    }
}
