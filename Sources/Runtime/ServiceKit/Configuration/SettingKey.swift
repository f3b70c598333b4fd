/// What is known of a setting without its type: enough for `--help` and docs/configuration.md.
package protocol SettingDescription: Sendable {
    /// Dotted, words with dashes, for example `postgres.password-file`.
    var name: String { get }
    /// What the setting does, with its unit.
    var doc: String { get }
    /// What is accepted, for a person: `1 to 65535`, `host:port`.
    var valueText: String { get }
    /// The text of the default; empty where there is none.
    var defaultText: String { get }
}

extension SettingDescription {
    /// The environment variable that gives the setting.
    package var variable: String { SettingName(name).variable }
}

/// A setting: its name, type, default and meaning, declared once.
package struct SettingKey<Value: Sendable>: SettingDescription {
    package let name: String
    package let doc: String
    package let valueText: String
    package let defaultText: String
    let fallback: Value
    let parse: @Sendable (_ text: String, _ key: String) throws(SettingError) -> Value

    init(
        _ name: String, fallback: Value, defaultText: String, valueText: String, doc: String,
        parse: @escaping @Sendable (String, String) throws(SettingError) -> Value
    ) {
        self.name = name
        self.doc = doc
        self.valueText = valueText
        self.defaultText = defaultText
        self.fallback = fallback
        self.parse = parse
    }
}

extension SettingKey where Value == String {
    package static func string(_ name: String, default fallback: String, doc: String) -> Self {
        SettingKey(
            name, fallback: fallback, defaultText: fallback, valueText: "text", doc: doc
        ) { text, key throws(SettingError) in
            guard !text.isEmpty else { throw SettingError(key: key, problem: "is empty") }
            return text
        }
    }
}

extension SettingKey where Value == String? {
    package static func optionalString(_ name: String, doc: String) -> Self {
        SettingKey(name, fallback: nil, defaultText: "", valueText: "text", doc: doc) { text, _ in
            text.isEmpty ? nil : text
        }
    }
}

extension SettingKey where Value == Int {
    package static func integer(
        _ name: String, default fallback: Int, in range: ClosedRange<Int>, doc: String
    ) -> Self {
        SettingKey(
            name, fallback: fallback, defaultText: "\(fallback)",
            valueText: "\(range.lowerBound) to \(range.upperBound)", doc: doc
        ) { text, key throws(SettingError) in
            try number(text, in: range, key: key)
        }
    }
}

extension SettingKey where Value == Duration {
    package static func milliseconds(
        _ name: String, default fallback: Int, in range: ClosedRange<Int>, doc: String
    ) -> Self {
        SettingKey(
            name, fallback: .milliseconds(fallback), defaultText: "\(fallback)",
            valueText: "\(range.lowerBound) to \(range.upperBound) ms", doc: doc
        ) { text, key throws(SettingError) in
            .milliseconds(try number(text, in: range, key: key))
        }
    }
}

extension SettingKey where Value == Bool {
    package static func boolean(_ name: String, default fallback: Bool, doc: String) -> Self {
        SettingKey(
            name, fallback: fallback, defaultText: "\(fallback)", valueText: "true or false",
            doc: doc
        ) { text, key throws(SettingError) in
            switch text {
            case "true", "1", "yes": return true
            case "false", "0", "no": return false
            default: throw SettingError(key: key, problem: "\"\(text)\" is not true or false")
            }
        }
    }
}

extension SettingKey where Value == ListenAddress {
    package static func address(
        _ name: String, default fallback: ListenAddress, doc: String
    ) -> Self {
        SettingKey(
            name, fallback: fallback, defaultText: "\(fallback)", valueText: "host:port", doc: doc
        ) { text, key throws(SettingError) in
            guard let address = ListenAddress(text) else {
                throw SettingError(key: key, problem: "\"\(text)\" is not host:port")
            }
            return address
        }
    }
}

extension SettingKey
where Value: RawRepresentable, Value.RawValue == String, Value: CaseIterable {
    package static func choice(_ name: String, default fallback: Value, doc: String) -> Self {
        let choices = Value.allCases.map(\.rawValue).joined(separator: ", ")
        return SettingKey(
            name, fallback: fallback, defaultText: fallback.rawValue, valueText: choices, doc: doc
        ) { text, key throws(SettingError) in
            guard let value = Value(rawValue: text) else {
                throw SettingError(key: key, problem: "\"\(text)\" is not one of \(choices)")
            }
            return value
        }
    }
}

extension SettingKey where Value == [UInt8]? {
    /// The value is a path, the secret is the file's content without a last newline.
    package static func secretFile(_ name: String, doc: String) -> Self {
        SettingKey(
            name, fallback: nil, defaultText: "", valueText: "path of a file", doc: doc
        ) { text, key throws(SettingError) in
            text.isEmpty ? nil : try SecretFile.read(path: text, key: key)
        }
    }
}

private func number(
    _ text: String, in range: ClosedRange<Int>, key: String
) throws(SettingError) -> Int {
    guard let value = Int(text), range.contains(value) else {
        throw SettingError(
            key: key,
            problem: "\"\(text)\" is not a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
}
