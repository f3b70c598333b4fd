import ArgumentParser
import Foundation
import Logging
import ServiceKit
import Stack

/// How to reach a PostgreSQL that is no private one, as the role that owns the databases.
struct OwnerOptions: ParsableArguments {
    @Option(help: "Host of PostgreSQL, or the folder of its unix socket.")
    var host: String

    @Option(help: "Port of PostgreSQL.")
    var port = 5432

    @Option(help: "Role that owns the databases.")
    var user = LocalPostgres.owner

    @Option(help: "File with that role's password.")
    var passwordFile: String?

    @Option(help: "How the connection is encrypted; verify-full wherever it leaves the machine.")
    var tls = PostgresTLS.prefer

    @Option(help: "PEM file of the authority that signs PostgreSQL's certificate.")
    var authority: String?

    func provisioning(
        passwords: @escaping @Sendable (ServiceName) throws -> String
    ) throws -> Provisioning {
        var logger = Logger(label: "patron")
        logger.logLevel = .error
        return Provisioning(
            owner: .init(
                host: host, port: port, user: user,
                password: try passwordFile.map { try Self.secret(URL(filePath: $0)) },
                tls: tls, authority: authority),
            passwords: passwords, logger: logger, say: { say($0) })
    }

    func validate() throws {
        switch tls {
        case .disable, .prefer, .require: break
        case .verifyAuthority, .verifyFull:
            guard authority != nil || host.hasPrefix("/") else {
                throw ValidationError("--tls \(tls.rawValue) needs --authority")
            }
        }
    }

    static func secret(_ file: URL) throws -> String {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw StackError("\(file.path) cannot be read", mend: "write the password into it")
        }
        return text.trimmingCharacters(in: .newlines)
    }
}

extension PostgresTLS: ExpressibleByArgument {}
