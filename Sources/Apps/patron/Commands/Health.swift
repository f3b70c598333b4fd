import ArgumentParser
import AsyncHTTPClient
import Foundation

struct Health: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Asks an address whether it is ready: exit code 0 or 1, for containers.")

    @Argument(help: "For example http://127.0.0.1:9101/readyz.")
    var address: String

    func run() async throws {
        let response = try? await HTTPClient.shared.execute(
            HTTPClientRequest(url: address), timeout: .seconds(3))
        guard response?.status == .ok else { throw ExitCode(1) }
    }
}
