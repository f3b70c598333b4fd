import Foundation

@testable import TTRPC

/// An authority and its certificates, made for one test by the `openssl` command.
final class TestCertificates: Sendable {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "patron-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try run(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-days", "2", "-subj", "/CN=Test CA", "-keyout", path("ca.key"), "-out",
            path("ca.pem"))
        for name in ["points", "gateway", "analytics", "renamed"] {
            try issue(name, "URI:spiffe://patron/\(name)")
        }
        try issue("nameless", "DNS:localhost")
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func path(_ file: String) -> String { folder.appending(path: file).path() }

    func identity(_ name: String, allowing peers: Set<String>) throws -> TLSIdentity {
        try TLSIdentity(
            files: TLSFiles(
                certificateChain: path("\(name).pem"), privateKey: path("\(name).key"),
                trustRoots: path("ca.pem")),
            allowedPeers: peers)
    }

    func replace(_ name: String, with other: String) throws {
        for suffix in ["pem", "key"] {
            try Data(contentsOf: URL(filePath: path("\(other).\(suffix)")))
                .write(to: URL(filePath: path("\(name).\(suffix)")))
        }
    }

    private func issue(_ name: String, _ alternativeName: String) throws {
        let extensions = path("\(name).ext")
        try Data("subjectAltName=\(alternativeName)\n".utf8).write(to: URL(filePath: extensions))
        try run(
            "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
            "/CN=\(name)", "-keyout", path("\(name).key"), "-out", path("\(name).csr"))
        try run(
            "x509", "-req", "-in", path("\(name).csr"), "-CA", path("ca.pem"), "-CAkey",
            path("ca.key"), "-CAcreateserial", "-days", "2", "-extfile", extensions, "-out",
            path("\(name).pem"))
    }

    private func run(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(command: arguments.joined(separator: " "))
        }
    }

    struct Failure: Error {
        let command: String
    }
}
