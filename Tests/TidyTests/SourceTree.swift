import Foundation

/// The checkout as text: what the rules of the house are checked against.
struct SourceTree {
    struct File {
        /// Path below the checkout, for example Sources/Core/Primitives/Ratio.swift.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var isGenerated: Bool { path.contains("/Generated/") }

        /// Modules that the file imports.
        var imports: [String] {
            lines.compactMap { line in
                line.firstMatch(
                    of:
                        /^\s*(?:@\w+ )*(?:package |public |internal |private )?import (?:\w+ )?(\w+)/
                )
                .map { String($0.1) }
            }
        }
    }

    /// Layer and module of a file below Sources, for example ("Domain", "PointsDomain").
    static func place(of path: String) -> (layer: String, module: String)? {
        let parts = path.split(separator: "/")
        guard parts.count > 3, parts[0] == "Sources" else { return nil }
        return (String(parts[1]), String(parts[2]))
    }

    let root: URL
    let files: [File]

    init() throws {
        root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let base = root.path + "/"
        var files: [File] = []
        for folder in ["Sources", "Tests"] {
            let paths = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            while let url = paths?.nextObject() as? URL {
                guard url.pathExtension == "swift" else { continue }
                files.append(
                    File(
                        path: String(url.path.dropFirst(base.count)),
                        text: try String(contentsOf: url, encoding: .utf8)))
            }
        }
        self.files = files.sorted { $0.path < $1.path }
    }

    func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Files of product code that people write.
    var written: [File] { files.filter { !$0.isGenerated } }
    var sources: [File] { written.filter { $0.path.hasPrefix("Sources/") } }
}
