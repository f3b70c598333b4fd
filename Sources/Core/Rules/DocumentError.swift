/// What makes a configuration document useless, with the place in it.
package struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// For example `multipliers[2].when.all[0].op`; empty for the whole document.
    package let path: String
    package let problem: String

    package init(_ path: String, _ problem: String) {
        self.path = path
        self.problem = problem
    }

    package var description: String { path.isEmpty ? problem : "\(path) \(problem)" }
}
