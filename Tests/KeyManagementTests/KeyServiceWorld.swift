import AsyncHTTPClient
import KeyManagement
import KeyStandIn
import Logging
import Primitives
import Providers
import StandIns
import Synchronization

/// The stand-in of a key service, running, with clients that speak to it.
struct KeyServiceWorld: Sendable {
    let standIn: KeyStandIn
    let address: String
    let http: HTTPClient
    let time: Time

    /// A clock that stands where it is put.
    final class Time: Sendable {
        private let instant = Mutex(Instant(rfc3339: "2026-03-05T04:59:00Z")!)
        var now: Instant { instant.withLock { $0 } }
        func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
    }

    static func run(
        _ body: @Sendable @escaping (KeyServiceWorld) async throws -> Void
    ) async throws {
        let time = Time()
        let standIn = KeyStandIn(
            logger: Logger(label: "key service") { _ in SwiftLogNoOpLogHandler() },
            now: { time.now })
        let http = ProviderHTTP.makeClient()
        let result = await withTaskGroup(of: Void.self, returning: Result<Void, any Error>.self) {
            group in
            group.addTask { try? await standIn.run() }
            let world = KeyServiceWorld(
                standIn: standIn, address: await standIn.address(), http: http, time: time)
            let result: Result<Void, any Error>
            do {
                try await body(world)
                result = .success(())
            } catch {
                result = .failure(error)
            }
            group.cancelAll()
            return result
        }
        try await http.shutdown()
        try result.get()
    }

    func client(
        secret: [UInt8]? = nil, keyId: String? = nil, timeLimit: Duration = .seconds(10)
    ) -> KeyServiceClient {
        KeyServiceClient(
            KeyServiceClient.Configuration(
                server: address, keyId: keyId ?? standIn.keyId, accessId: standIn.accessId,
                secret: secret ?? standIn.secret),
            client: http, timeLimit: timeLimit, now: { [time] in time.now })
    }
}

/// What an expression throws, as the key service's error.
func error(_ work: () async throws -> some Any) async -> KeyServiceError? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? KeyServiceError
    }
}
