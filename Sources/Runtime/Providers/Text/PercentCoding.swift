import Messages

/// Percent-encoding of what we put into addresses and forms (RFC 3986: all but the unreserved).
package enum PercentCoding {
    package static func encode(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }

    package static func form(_ fields: [(name: String, value: String)]) -> String {
        fields.map { encode($0.name) + "=" + encode($0.value) }.joined(separator: "&")
    }

    /// The fields of a form; nil where the encoding is broken, a name comes twice, or there are
    /// more than 100.
    package static func fields(of form: String) -> [String: String]? {
        var fields: [String: String] = [:]
        for item in form.split(separator: "&", omittingEmptySubsequences: false) {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2,
                let name = PercentEncoding.decode(parts[0], plusIsSpace: true), !name.isEmpty,
                let value = PercentEncoding.decode(parts[1], plusIsSpace: true),
                fields.updateValue(value, forKey: name) == nil, fields.count <= 100
            else { return nil }
        }
        return fields
    }
}
