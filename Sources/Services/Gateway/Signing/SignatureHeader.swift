import FoundationEssentials

/// The parts of a signed request's `Authorization` field:
/// `PATRON1-HMAC-SHA256 app="…",kid="…",ts="…",nonce="…",sig="…"`.
package struct SignatureHeader: Sendable, Equatable {
    package var scheme: SignatureScheme
    package var app: String
    package var kid: String
    /// Seconds since 1970.
    package var timestamp: Int64
    package var nonce: String
    /// As long as the scheme's are. Written in lower-case hex; read in hex or base64.
    package var code: [UInt8]

    package init(
        scheme: SignatureScheme, app: String, kid: String, timestamp: Int64, nonce: String,
        code: [UInt8]
    ) {
        self.scheme = scheme
        self.app = app
        self.kid = kid
        self.timestamp = timestamp
        self.nonce = nonce
        self.code = code
    }

    /// Nil unless every part is there once and has its form.
    ///
    /// - Parameter parameters: what follows the scheme.
    package init?(_ scheme: SignatureScheme, parameters: Substring) {
        var reader = ParameterReader(parameters)
        var values: [String?] = Array(repeating: nil, count: 5)
        while let (name, value) = reader.next() {
            guard let index = ["app", "kid", "ts", "nonce", "sig"].firstIndex(of: name),
                values[index] == nil
            else { return nil }
            values[index] = value
        }
        guard reader.isDone, let app = values[0], let kid = values[1], let time = values[2],
            let nonce = values[3], let signature = values[4],
            (1...64).contains(app.utf8.count), (1...64).contains(kid.utf8.count),
            (16...64).contains(nonce.utf8.count), let timestamp = Self.seconds(time),
            let code = Self.bytes(signature, count: scheme.codeLength)
        else { return nil }
        self.init(
            scheme: scheme, app: app, kid: kid, timestamp: timestamp, nonce: nonce, code: code)
    }

    /// Digits only: `+5` or ` 5` would be signed as other bytes than they are read as.
    private static func seconds(_ text: String) -> Int64? {
        guard (1...12).contains(text.utf8.count),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0")
        else { return nil }
        return Int64(text)
    }

    private static func bytes(_ text: String, count: Int) -> [UInt8]? {
        if text.utf8.count == 2 * count { return Hexadecimal.decode(text.utf8) }
        let standard = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: standard + padding), data.count == count else {
            return nil
        }
        return Array(data)
    }
}

extension SignatureHeader: CustomStringConvertible {
    /// The value of the field, with the scheme.
    package var description: String {
        var hex: [UInt8] = []
        Hexadecimal.append(code, to: &hex)
        let signature = String(decoding: hex, as: UTF8.self)
        return "\(scheme.rawValue) app=\"\(app)\",kid=\"\(kid)\",ts=\"\(timestamp)\","
            + "nonce=\"\(nonce)\",sig=\"\(signature)\""
    }
}

/// Reads `name="value"` pairs between commas. Values are visible ASCII without quote or backslash.
private struct ParameterReader {
    private var rest: Substring.UTF8View
    private var isFirst = true
    private var failed = false

    init(_ text: Substring) {
        rest = text.utf8
    }

    var isDone: Bool { rest.isEmpty && !failed }

    mutating func next() -> (name: String, value: String)? {
        skipSpaces()
        guard !rest.isEmpty, !failed else { return nil }
        if !isFirst {
            guard take(",") else { return fail() }
            skipSpaces()
        }
        isFirst = false
        let name = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        rest = rest[name.endIndex...]
        guard !name.isEmpty, take("="), take("\"") else { return fail() }
        let value = rest.prefix {
            (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        rest = rest[value.endIndex...]
        guard take("\"") else { return fail() }
        skipSpaces()
        return (String(Substring(name)), String(Substring(value)))
    }

    private mutating func fail() -> (name: String, value: String)? {
        failed = true
        return nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func skipSpaces() {
        while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    }
}
