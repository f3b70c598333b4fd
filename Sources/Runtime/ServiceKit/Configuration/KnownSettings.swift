import FoundationEssentials

/// What may stand in a process's environment and in its JSON file: the settings of its own, and
/// those of every service, since processes may share one environment or one file.
///
/// Anything else is refused by its name: a slip of the pen must not turn into a default.
struct KnownSettings {
    private let names: Set<String>
    private let variables: Set<String>

    init(_ keys: [any SettingDescription]) {
        let all = keys + ServiceName.allCases.flatMap { StandardSettings.all($0) }
        names = Set(all.map(\.name))
        variables = Set(all.map(\.variable))
    }

    /// - Parameter environment: the variables whose names begin with `PATRON_`.
    func check(environment: [String: String]) throws(SettingError) {
        for variable in environment.keys.sorted() where !variables.contains(variable) {
            throw SettingError(unknown: variable, problem: "no such setting; --help lists them all")
        }
    }

    func check(file path: String) throws(SettingError) {
        let root: [String: FileMember]
        do {
            let data = try Data(contentsOf: URL(filePath: path))
            root = try JSONDecoder().decode([String: FileMember].self, from: data)
        } catch {
            throw SettingError(
                key: StandardSettings.file.name,
                problem: "\(path) cannot be read as JSON: \(error)")
        }
        for name in FileMember.names(in: root).sorted() where !names.contains(name) {
            throw SettingError(
                unknown: SettingName(name).path,
                problem: "no such setting, but a member of \(path); --help lists them all")
        }
    }
}

/// A member of the JSON file: a group of further members, or a setting's value.
private indirect enum FileMember: Decodable {
    case group([String: FileMember])
    case value

    init(from decoder: any Decoder) throws {
        let group = try? decoder.singleValueContainer().decode([String: FileMember].self)
        self = group.map(FileMember.group) ?? .value
    }

    /// Dotted names of the settings in a group.
    static func names(in group: [String: FileMember]) -> [String] {
        group.flatMap { name, member -> [String] in
            switch member {
            case .value: return [name]
            case .group(let members): return names(in: members).map { "\(name).\($0)" }
            }
        }
    }
}
