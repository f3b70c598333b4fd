package import Foundation
package import ServiceKit

/// The folder that holds everything a private stack writes: databases, keys, logs, state.
package struct StackDirectory: Sendable {
    package let root: URL

    package init(root: URL) {
        self.root = root.standardizedFileURL
    }

    package var postgres: URL { root.appending(path: "postgres") }
    package var redis: URL { root.appending(path: "redis") }
    package var keys: URL { root.appending(path: "keys") }
    package var pointsKeys: URL { root.appending(path: "points-keys") }
    package var marketingKeys: URL { root.appending(path: "marketing-keys") }
    package var passwords: URL { root.appending(path: "passwords") }
    package var logs: URL { root.appending(path: "logs") }
    package var status: URL { root.appending(path: "status.json") }
    package var lock: URL { root.appending(path: "lock") }

    /// Unix sockets live here; a socket's path may have 107 bytes at most, so a deep checkout gets
    /// a folder of its own under the system's temporary folder.
    package var sockets: URL {
        let inside = root.appending(path: "run")
        guard inside.path.utf8.count > 80 else { return inside }
        let digest = root.path.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        return URL(filePath: NSTemporaryDirectory()).appending(
            path: "patron-" + String(digest, radix: 36))
    }

    package func log(of name: String) -> URL { logs.appending(path: name + ".log") }

    package func createFolders() throws {
        for folder in [root, keys, passwords, logs, sockets] {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
    }

    /// The password of a database role, made at the first call and kept in a file only its owner
    /// reads.
    package func password(of role: String) throws -> String {
        let file = passwords.appending(path: role)
        if let known = try? String(contentsOf: file, encoding: .utf8) { return known }
        let bytes = (0..<24).map { _ in UInt8.random(in: .min ... .max) }
        let password = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
        try writePrivate(Data(password.utf8), to: file)
        return password
    }

    package func writePrivate(_ data: Data, to file: URL) throws {
        let partial = file.appendingPathExtension("partial")
        guard
            FileManager.default.createFile(
                atPath: partial.path, contents: data, attributes: [.posixPermissions: 0o600])
        else {
            throw StackError("cannot write \(file.path)", mend: "check its folder's permissions")
        }
        guard rename(partial.path, file.path) == 0 else {
            throw StackError("cannot write \(file.path)", mend: "check its folder's permissions")
        }
    }
}

/// What went wrong with the stack, in one line with the mend.
package struct StackError: Error, CustomStringConvertible {
    package let problem: String
    package let mend: String

    package init(_ problem: String, mend: String) {
        self.problem = problem
        self.mend = mend
    }

    package var description: String { "\(problem): \(mend)" }
}

extension StackError {
    /// A private stack's data are often only a trial's, which one may put aside.
    package init(_ mismatch: SchemaMismatch, in directory: StackDirectory) {
        self.init(
            "schema: \(mismatch.problem)",
            mend: "\(mismatch.mend), or move \(directory.root.path) away and start again")
    }
}
