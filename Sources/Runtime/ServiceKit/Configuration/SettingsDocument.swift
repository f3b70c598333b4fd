/// Writes what settings there are: for a terminal, and as docs/configuration.md.
package enum SettingsDocument {
    package static func help(_ service: ServiceName, keys: [any SettingDescription]) -> String {
        var text = """
            \(service.executable): one service of Patron.

            Every setting is a flag, an environment variable or a member of the JSON file named by
            --config-file; the first that is given wins.


            """
        for key in keys {
            let name = SettingName(key.name)
            text += "  \(name.flag) <\(key.valueText)>\n      \(key.doc)\n      \(name.variable)"
            text += key.defaultText.isEmpty ? "\n\n" : "; default \(key.defaultText)\n\n"
        }
        return text
    }

    /// One section for the settings that all services have, then one for each service's own.
    package static func markdown(own: [(service: ServiceName, keys: [any SettingDescription])])
        -> String
    {
        var text = """
            # Configuration

            Written from the table of settings in the code; a test compares. Each setting can be given as
            a flag (`--postgres-host=db`), as an environment variable (`PATRON_POSTGRES_HOST=db`) or in the
            JSON file that `config-file` names (`{"postgres": {"host": "db"}}`). Flags win over the
            environment, the environment over the file, the file over the default. A process that is given a
            bad value names the key and stops with exit code 78. `--help` prints all of a process's settings.

            What belongs to no setting is refused as well: a flag that the process does not have, a variable
            whose name begins with `PATRON_`, a member of the file. Processes may share an environment or a
            file, so what stands under "Every service" may be given to each of them, heeded or not.

            ## Every service

            \(tableHead)

            """
        for key in StandardSettings.all(.points).filter({ !$0.name.hasPrefix("peer.") }) {
            text += row(
                key,
                defaultText: key.defaultText.replacing("patron_points", with: "patron_<service>"))
        }
        for service in ServiceName.allCases where service.hasDatabase {
            text += row(StandardSettings.peer(service), defaultText: "")
        }
        text += "\nThe gateway has no `rpc.*` and no `postgres.*`.\n"
        for (service, keys) in own where !keys.isEmpty {
            text += "\n## \(service.executable)\n\n\(tableHead)\n"
            for key in keys { text += row(key, defaultText: key.defaultText) }
        }
        return text
    }

    private static let tableHead = """
        | key | value | default | meaning |
        |---|---|---|---|
        """

    private static func row(_ key: any SettingDescription, defaultText: String) -> String {
        let fallback = defaultText.isEmpty ? "" : "`\(defaultText)`"
        let cells = ["`\(key.name)`", key.valueText, fallback, key.doc]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
}
