import ArgumentParser
import Foundation
import Logging
import MemberService
import ServiceKit
import Stack

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes databases and roles, and brings every schema up to date.")

    @Option(help: "Host of PostgreSQL, or the folder of its unix socket.")
    var host: String

    @Option(help: "Port of PostgreSQL.")
    var port = 5432

    @Option(help: "Role that owns the databases.")
    var user = LocalPostgres.owner

    @Option(help: "File with that role's password.")
    var passwordFile: String?

    @Option(help: "Folder with one password file a service role: patron_member, patron_points, …")
    var rolePasswords: String

    @Option(help: "Folder of member-service's key files; they are made where none are.")
    var keys: String

    @Flag(help: "Load the sandbox merchant too.")
    var demo = false

    func run() async throws {
        var logger = Logger(label: "patron")
        logger.logLevel = .warning
        let folder = URL(filePath: rolePasswords)
        do {
            let provisioning = Provisioning(
                owner: .init(
                    host: host, port: port, user: user,
                    password: try passwordFile.map { try Self.secret(URL(filePath: $0)) }),
                passwords: { try Self.secret(folder.appending(path: $0.role)) }, logger: logger,
                say: { print($0) })
            try await provisioning.migrate()
            try MemberKeys.createDevelopmentKeys(in: keys)
            if demo { try await provisioning.loadDemo(keys: URL(filePath: keys)) }
            print("Every schema is up to date.")
        } catch let error as StackError {
            FileHandle.standardError.write(Data("patron migrate: \(error)\n".utf8))
            throw ExitCode(1)
        }
    }

    private static func secret(_ file: URL) throws -> String {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw StackError("\(file.path) cannot be read", mend: "write the password into it")
        }
        return text.trimmingCharacters(in: .newlines)
    }
}
