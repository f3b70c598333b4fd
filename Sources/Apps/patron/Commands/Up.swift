import ArgumentParser
import Foundation
import Logging
import Stack

struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Starts PostgreSQL, Redis, the four services and the gateway, and keeps them up.")

    @OptionGroup var options: StackOptions

    @Option(help: "Address of the gateway, host:port; port 0 takes any free one.")
    var listen = "127.0.0.1:8080"

    @Option(help: "debug, info, notice, warning or error.")
    var logLevel = "info"

    @Flag(help: "Run the main job once and print it as a story.")
    var story = false

    func run() async throws {
        var logger = Logger(label: "patron")
        logger.logLevel = .error
        let executables = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent()
        try await reportingErrors("up") {
            let runner = try StackRunner(
                .init(
                    directory: options.stack, gateway: listen, logLevel: logLevel,
                    executables: executables),
                logger: logger, say: { say($0) })
            let began = ContinuousClock.now
            let tellStory = story
            let directory = options.directory
            try await runner.run { status in
                say("Started in \(Self.seconds(ContinuousClock.now - began)).\n")
                if tellStory { try await Story(status).tell() }
                say(Self.signpost(status, directory: directory))
            }
            say("Stopped.")
        }
    }

    private static func seconds(_ duration: Duration) -> String {
        let milliseconds = Int(duration / .milliseconds(1))
        return "\(milliseconds / 1_000).\(milliseconds / 100 % 10) s"
    }

    private static func signpost(_ status: StackStatus, directory: String) -> String {
        """
        Patron serves at \(status.gateway)
          documentation   \(status.gateway)/docs
          what runs       .build/debug/patron status
          try a call      .build/debug/patron http POST /v1/members:search '{"phone": "13800000000"}'
          logs            \(directory)/logs
        Ctrl-C stops everything in order.
        """
    }
}
