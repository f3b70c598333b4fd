import Logging
import NIOCore
import Synchronization
import Testing

@testable import TTRPC

let quiet: Logger = {
    var logger = Logger(label: "ttrpc.tests")
    logger.logLevel = .critical
    return logger
}()

/// Runs a server for the length of `body`; afterwards it must have come to rest.
func withServer<Result: Sendable>(
    _ methods: [RPCMethod], limits: ServerLimits = ServerLimits(),
    interceptors: [any ServerInterceptor] = [], tls: TLSIdentity? = nil,
    gracePeriod: Duration = .seconds(2), onError: ErrorHook? = nil,
    _ body: (RPCServer, Int) async throws -> Result
) async throws -> Result {
    let server = RPCServer(
        configuration: ServerConfiguration(tls: tls, limits: limits, gracePeriod: gracePeriod),
        methods: methods, interceptors: interceptors, logger: quiet, onError: onError)
    let running = Task { try await server.run() }
    let result: Swift.Result<Result, any Error>
    do {
        result = .success(try await body(server, try await server.boundPort()))
    } catch {
        result = .failure(error)
    }
    running.cancel()
    try await running.value
    await expectSoon("the server is at rest") {
        server.callsInFlight == 0 && server.connectionCount == 0
    }
    return try result.get()
}

/// Runs a client of a port for the length of `body`.
func withClient<Result>(
    port: Int, tls: TLSIdentity? = nil, configure: (inout ClientConfiguration) -> Void = { _ in },
    _ body: (RPCClient) async throws -> Result
) async throws -> Result {
    var configuration = ClientConfiguration(
        target: RPCTarget(host: "127.0.0.1", port: port), tls: tls)
    configuration.gracePeriod = .seconds(2)
    configure(&configuration)
    let client = RPCClient(configuration: configuration, logger: quiet)
    do {
        let result = try await body(client)
        await client.close()
        #expect(client.callsInFlight == 0)
        return result
    } catch {
        await client.close()
        throw error
    }
}

/// Looks until the condition holds, at most ten seconds.
func expectSoon(
    _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () throws -> Bool
) async rethrows {
    let deadline = ContinuousClock.now.advanced(by: .seconds(30))
    while ContinuousClock.now < deadline {
        if try condition() { return }
        try? await Task.sleep(for: .milliseconds(2))
    }
    #expect(try condition(), what, sourceLocation: sourceLocation)
}

/// The status that the body throws.
func status(
    sourceLocation: SourceLocation = #_sourceLocation, of body: () async throws -> some Any
) async -> RPCStatus? {
    do {
        let value = try await body()
        Issue.record("no error but \(value)", sourceLocation: sourceLocation)
        return nil
    } catch let status as RPCStatus {
        return status
    } catch {
        Issue.record("not a status: \(error)", sourceLocation: sourceLocation)
        return nil
    }
}

extension RPCChannel {
    /// Calls a method of the test service with a text.
    func call(
        _ method: String, _ text: String = "", metadata: Metadata = Metadata(),
        timeout: Duration = .seconds(10)
    ) async throws -> String {
        let reply = try await unary(
            service: Methods.service, method: method, payload: ByteBuffer(string: text),
            options: .timeout(timeout, metadata: metadata))
        return String(buffer: reply)
    }

    func open(
        _ method: String, _ kind: StreamKind, _ text: String? = nil,
        timeout: Duration = .seconds(30)
    ) async throws -> RPCStream {
        try await stream(
            service: Methods.service, method: method, kind: kind,
            payload: text.map { ByteBuffer(string: $0) }, options: .timeout(timeout))
    }
}

extension RPCStream {
    func texts() async throws -> [String] {
        var texts: [String] = []
        for try await message in self { texts.append(String(buffer: message)) }
        return texts
    }
}
