import ArgumentParser
import Foundation
import Stack

struct Apps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the sandbox merchant's apps with their keys, as JSON.")

    @OptionGroup var owner: OwnerOptions

    @Option(help: "Folder of member-service's key files.")
    var keys: String

    func run() async throws {
        try await reportingErrors("apps") {
            let provisioning = try owner.provisioning { _ in "" }
            let apps = try await provisioning.loadDemo(keys: URL(filePath: keys))
            say(String(decoding: try JSONEncoder().encode(apps), as: UTF8.self))
        }
    }
}
