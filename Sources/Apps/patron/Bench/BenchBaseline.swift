import ArgumentParser
import Hummingbird
import Logging

/// The bare route that the gateway's cached read is held against.
struct BenchBaseline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "Serves one bare Hummingbird route.",
        shouldDisplay: false)

    @Option var port: Int

    func run() async throws {
        let router = Router()
        let body =
            #"{"points":{"available":"383","pending":"0","seq":"1","debt":"0"},"expiring":[]}"#
        router.get("/v1/me/points") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(string: body)))
        }
        var logger = Logger(label: "baseline")
        logger.logLevel = .warning
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)),
            logger: logger)
        try await application.runService()
    }
}
