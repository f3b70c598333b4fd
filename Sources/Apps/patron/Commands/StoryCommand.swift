import ArgumentParser
import Foundation
import Stack

struct StoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story", abstract: "Runs the main job once and tells it as a story.")

    @OptionGroup var options: StackOptions

    @Option(help: "Address of a gateway that is not of a private stack.")
    var gateway: String?

    @Option(help: "File with what `patron apps` printed for it.")
    var apps: String?

    @Option(
        help: "PEM file of the authority that signs its certificate; the system's where absent.")
    var authority: String?

    func run() async throws {
        try await reportingErrors("story") {
            if let gateway, let apps {
                let data = try Data(contentsOf: URL(filePath: apps))
                let apps = try JSONDecoder().decode(StackStatus.Apps.self, from: data)
                try await SignedClient.withHTTP(trusting: authority) { http in
                    try await Story(
                        gateway: gateway, apps: apps, stores: Demo.stores, http: http
                    ).tell()
                }
            } else {
                let status = try StackStatus.read(in: options.stack)
                try await Story(status).tell()
            }
        }
    }
}
