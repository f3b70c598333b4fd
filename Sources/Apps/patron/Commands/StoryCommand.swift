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

    func run() async throws {
        try await reportingErrors("story") {
            if let gateway, let apps {
                let data = try Data(contentsOf: URL(filePath: apps))
                try await Story(
                    gateway: gateway, apps: JSONDecoder().decode(StackStatus.Apps.self, from: data),
                    stores: Demo.stores
                ).tell()
            } else {
                let status = try StackStatus.read(in: options.stack)
                try await Story(status).tell()
            }
        }
    }
}
