import AsyncHTTPClient
import Foundation
import NIOCore

/// Looks at the processes of a stack from outside.
struct StackWatch: Sendable {
    let directory: StackDirectory
    let postgres: SupervisedProcess
    let redis: SupervisedProcess
    let services: [SupervisedProcess]
    let gateway: String
    /// Where the stand-ins for payments listen.
    let payments: String
    /// Where the stand-ins for the platforms of identity listen.
    let platforms: String
    let ports: StackPorts
    let sockets: String

    /// Waits until every process says on its admin port that it is ready.
    ///
    /// - Throws: `StackError` with the log to read, after a minute.
    func waitUntilReady(_ say: @Sendable (String) -> Void) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        for service in services {
            let address = "http://127.0.0.1:\(ports.admin[service.name]!)/readyz"
            while await !answers(address) {
                try Task.checkCancellation()
                guard ContinuousClock.now < deadline else {
                    throw StackError(
                        "\(service.name) does not become ready",
                        mend:
                            "read \(directory.log(of: service.name).deletingLastPathComponent().path)"
                    )
                }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    func status(apps: StackStatus.Apps) throws -> StackStatus {
        var described: [String: StackStatus.Service] = [:]
        for service in services {
            described[service.name] = StackStatus.Service(
                address: ports.rpc[service.name].map { "127.0.0.1:\($0)" },
                admin: "http://127.0.0.1:\(ports.admin[service.name]!)", pid: service.pid)
        }
        return StackStatus(
            gateway: gateway, payments: payments, platforms: platforms, services: described,
            postgres: .init(socket: sockets, port: ports.postgres, pid: postgres.pid),
            redis: .init(port: ports.redis, pid: redis.pid), apps: apps,
            stores: Demo.stores, pid: ProcessInfo.processInfo.processIdentifier)
    }

    private func answers(_ address: String) async -> Bool {
        var request = HTTPClientRequest(url: address)
        request.headers.add(name: "connection", value: "close")
        let response = try? await HTTPClient.shared.execute(request, timeout: .seconds(2))
        return response?.status == .ok
    }
}
