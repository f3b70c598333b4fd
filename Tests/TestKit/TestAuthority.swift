import Foundation

/// An authority and certificates of servers, made for one test by the `openssl` command.
package final class TestAuthority: Sendable {
    private let folder: URL

    /// - Parameter names: a certificate `<name>.pem` and a key `<name>.key` are made for each, good
    ///   for localhost, 127.0.0.1 and the name.
    package init(_ names: String...) throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "patron-authority-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try openssl(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-days", "2", "-subj", "/CN=Test CA", "-keyout", path("authority.key"), "-out",
            path("authority.pem"))
        for name in names { try issue(name) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    package func path(_ file: String) -> String { folder.appending(path: file).path() }

    /// The PEM file that whoever is to believe in this authority reads.
    package var file: String { path("authority.pem") }

    /// Puts the certificate and key of one name in the place of another's.
    package func replace(_ name: String, with other: String) throws {
        for suffix in ["pem", "key"] {
            try Data(contentsOf: URL(filePath: path("\(other).\(suffix)")))
                .write(to: URL(filePath: path("\(name).\(suffix)")))
        }
    }

    private func issue(_ name: String) throws {
        let extensions = path("\(name).ext")
        try Data("subjectAltName=DNS:localhost,DNS:\(name),IP:127.0.0.1\n".utf8)
            .write(to: URL(filePath: extensions))
        try openssl(
            "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
            "/CN=\(name)", "-keyout", path("\(name).key"), "-out", path("\(name).csr"))
        try openssl(
            "x509", "-req", "-in", path("\(name).csr"), "-CA", path("authority.pem"), "-CAkey",
            path("authority.key"), "-CAcreateserial", "-days", "2", "-extfile", extensions,
            "-out", path("\(name).pem"))
    }

    private func openssl(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
    }

    package struct Failure: Error {
        let arguments: [String]
    }
}
