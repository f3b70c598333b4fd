/// Why path, query or framing of a request do not fit the RPC.
package struct TranscodingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Field, path variable or query parameter; empty for the whole request.
    package let path: String
    package let reason: String

    package init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    package var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}
