import Configuration

/// Reads settings: flags over environment over the JSON file over the key's default.
package struct SettingsReader: Sendable {
    private let providers: [any ConfigProvider]

    /// Values by dotted name, for tests.
    package init(values: [String: String]) {
        providers = [Self.memory(values)]
    }

    /// Reads what a process was given. Flags, variables and members of the file that belong to no
    /// setting are refused; variables and members may be settings that only other services heed.
    init(
        arguments: [String], environment: [String: String], keys: [any SettingDescription]
    ) async throws(SettingError) {
        let known = KnownSettings(keys)
        try known.check(environment: environment)
        let flags = Self.memory(try Flags.parse(arguments, keys: keys))
        let variables = EnvironmentVariablesProvider(environmentVariables: environment)
            .prefixKeys(with: "patron")
        let given = SettingsReader(providers: [flags, variables])
        var providers = given.providers
        if let path = try given.value(StandardSettings.file) {
            do {
                let location = ConfigReader(provider: Self.memory(["filePath": path]))
                providers.append(try await FileProvider<JSONSnapshot>(config: location))
            } catch {
                throw SettingError(
                    key: StandardSettings.file.name,
                    problem: "\(path) cannot be read as JSON: \(error)")
            }
            try known.check(file: path)
        }
        self.init(providers: providers)
    }

    private init(providers: [any ConfigProvider]) {
        self.providers = providers
    }

    private static func memory(_ values: [String: String]) -> InMemoryProvider {
        InMemoryProvider(
            values: Dictionary(
                uniqueKeysWithValues: values.map { name, text in
                    (
                        AbsoluteConfigKey(SettingName(name).components),
                        ConfigValue(.string(text), isSecret: false)
                    )
                }))
    }

    package func value<Value>(_ key: SettingKey<Value>) throws(SettingError) -> Value {
        guard let text = try text(of: key.name) else { return key.fallback }
        return try key.parse(text, key.name)
    }

    /// Whether anybody gave a value.
    func isSet(_ key: some SettingDescription) throws(SettingError) -> Bool {
        try text(of: key.name) != nil
    }

    private func text(of name: String) throws(SettingError) -> String? {
        let key = AbsoluteConfigKey(SettingName(name).components)
        for provider in providers {
            if let text = try Self.text(of: key, name: name, in: provider) { return text }
        }
        return nil
    }

    /// A JSON file may write 5432, true or "5432"; a provider refuses the wrong type, so each that
    /// has a plain text is tried.
    private static func text(
        of key: AbsoluteConfigKey, name: String, in provider: any ConfigProvider
    ) throws(SettingError) -> String? {
        for type in [ConfigType.string, .int, .bool] {
            guard let result = try? provider.value(forKey: key, type: type) else { continue }
            guard let content = result.value?.content else { return nil }
            switch content {
            case .string(let text): return text
            case .int(let number): return "\(number)"
            case .bool(let flag): return "\(flag)"
            default: continue
            }
        }
        throw SettingError(key: name, problem: "is neither text, nor a number, nor true or false")
    }
}

/// The flags of a command line: `--name=value` or `--name value`.
private enum Flags {
    static func parse(
        _ arguments: [String], keys: [any SettingDescription]
    ) throws(SettingError) -> [String: String] {
        let names = Dictionary(
            keys.map { (SettingName($0.name).flag, $0.name) },
            uniquingKeysWith: { first, _ in first })
        var values: [String: String] = [:]
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let parts = argument.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let flag = String(parts[0])
            guard let name = names[flag] else {
                throw SettingError(unknown: flag, problem: "no such flag; --help lists them all")
            }
            guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
                throw SettingError(key: name, problem: "\(flag) needs a value")
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw SettingError(key: name, problem: "\(flag) is given twice")
            }
        }
        return values
    }
}
