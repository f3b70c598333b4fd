import ArgumentParser
import AsyncHTTPClient
import Foundation
import ServiceKit
import Stack

struct Health: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Asks an address whether it is ready: exit code 0 or 1, for containers.",
        discussion: """
            Without an address it asks the admin port of the process that runs by the same environment \
            (PATRON_ADMIN_LISTEN, PATRON_TLS_CERTIFICATE, PATRON_TLS_AUTHORITY).
            """)

    @Argument(help: "For example http://127.0.0.1:9101/readyz.")
    var address: String?

    @Option(
        help: "PEM file of the authority that signs its certificate; the system's where absent.")
    var authority: String?

    func run() async throws {
        try await reportingErrors("health") {
            let isReady: Bool
            if let address {
                isReady = try await asks(address, trusting: authority, comparingNames: true)
            } else {
                let probe = try AdminProbe(environment: ProcessInfo.processInfo.environment)
                // The certificate is for the name that others reach the process by.
                isReady = try await asks(
                    probe.url, trusting: probe.authority, comparingNames: false)
            }
            guard isReady else { throw ExitCode(1) }
        }
    }

    private func asks(
        _ address: String, trusting authority: String?, comparingNames: Bool
    ) async throws -> Bool {
        try await SignedClient.withHTTP(trusting: authority, comparingNames: comparingNames) {
            http in
            let response = try? await http.execute(
                HTTPClientRequest(url: address), timeout: .seconds(3))
            return response?.status == .ok
        }
    }
}
