/// A setting that cannot be used: its key, what is wrong, and where to mend it.
package struct SettingError: Error, Sendable, Equatable, CustomStringConvertible {
    package let key: String
    package let problem: String
    /// Whether the key is a setting's, which has three spellings.
    private let isKnown: Bool

    package init(key: String, problem: String) {
        self.key = key
        self.problem = problem
        isKnown = true
    }

    /// A flag, a variable or a member of the file that belongs to no setting.
    init(unknown name: String, problem: String) {
        key = name
        self.problem = problem
        isKnown = false
    }

    package var description: String {
        guard isKnown else { return "\(key): \(problem)" }
        let name = SettingName(key)
        return "\(key): \(problem) (set \(name.flag), \(name.variable) or \(name.path) in the file)"
    }
}

/// The three spellings of a key: `a.b-c` is the flag `--a-b-c`, the variable `PATRON_A_B_C` and the
/// member `"a"."b-c"` of the JSON file.
struct SettingName {
    let key: String

    init(_ key: String) {
        self.key = key
    }

    var components: [String] { key.split(separator: ".").map(String.init) }

    var flag: String { "--" + key.replacing(".", with: "-") }

    var variable: String {
        "PATRON_" + key.replacing(".", with: "_").replacing("-", with: "_").uppercased()
    }

    var path: String { components.map { "\"\($0)\"" }.joined(separator: ".") }
}
