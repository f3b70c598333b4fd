import ArgumentParser
import Foundation
import MemberService
import ServiceKit
import Stack

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes databases, roles and keys, and brings every schema up to date.")

    @OptionGroup var owner: OwnerOptions

    @Option(help: "Folder with one password file a service role: patron_member, patron_points, …")
    var rolePasswords: String

    @Option(help: "Folder of member-service's key files; they are made where none are.")
    var keys: String

    @Flag(help: "Load the sandbox merchant too.")
    var demo = false

    func run() async throws {
        try await reportingErrors("migrate") {
            let folder = URL(filePath: rolePasswords)
            let provisioning = try owner.provisioning {
                try OwnerOptions.secret(folder.appending(path: $0.role))
            }
            try await provisioning.migrate()
            try MemberKeys.createDevelopmentKeys(in: keys)
            if demo { try await provisioning.loadDemo(keys: URL(filePath: keys)) }
            say("Every schema is up to date.")
        }
    }
}
