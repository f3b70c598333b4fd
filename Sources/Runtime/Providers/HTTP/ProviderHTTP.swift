package import AsyncHTTPClient
import Glibc
import NIOCore
package import NIOHTTP1
import NIOPosix

/// HTTP to one provider: one try, bounded in time and size, no redirects, behind a breaker.
package struct ProviderHTTP: Sendable {
    package struct Request: Sendable {
        package let method: HTTPMethod
        package let url: String
        package var headers: [(String, String)]
        package var body: [UInt8]

        package init(
            method: HTTPMethod, url: String, headers: [(String, String)] = [], body: String = ""
        ) {
            self.init(method: method, url: url, headers: headers, bytes: Array(body.utf8))
        }

        package init(
            method: HTTPMethod, url: String, headers: [(String, String)] = [], bytes: [UInt8]
        ) {
            self.method = method
            self.url = url
            self.headers = headers
            body = bytes
        }
    }

    package struct Answer: Sendable {
        package let status: Int
        package let headers: [(name: String, value: String)]
        package let body: [UInt8]

        package func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }
    }

    /// Answers are short; what is longer is no answer of the provider.
    package static let bodyBytes = 64 * 1_024

    private let client: HTTPClient
    private let timeLimit: Duration
    /// For a whole bill.
    private let downloadTimeLimit: Duration
    let breaker: SharedBreaker

    /// - Parameter client: made by `makeClient`; its owner shuts it down.
    package init(
        _ client: HTTPClient, timeLimit: Duration = .seconds(3),
        downloadTimeLimit: Duration = .seconds(300)
    ) {
        self.init(
            client, timeLimit: timeLimit, downloadTimeLimit: downloadTimeLimit,
            breaker: SharedBreaker())
    }

    init(
        _ client: HTTPClient, timeLimit: Duration, downloadTimeLimit: Duration = .seconds(300),
        breaker: SharedBreaker
    ) {
        self.client = client
        self.timeLimit = timeLimit
        self.downloadTimeLimit = downloadTimeLimit
        self.breaker = breaker
    }

    /// A client that follows no redirect and tells at once that nobody answers.
    package static func makeClient() -> HTTPClient {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = .seconds(2)
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    // MARK: Calls

    /// Sends a request and reads its answer; what `read` says about the answer counts for the
    /// breaker too.
    package func call<Value: Sendable, Refusal>(
        _ request: Request, read: (Answer) throws(ProviderError<Refusal>) -> Value
    ) async throws(ProviderError<Refusal>) -> Value {
        let permit = try breaker.admit(Refusal.self)
        do throws(ProviderError<Refusal>) {
            let value = try read(try await send(request, Refusal.self))
            breaker.succeeded(permit)
            return value
        } catch {
            breaker.ended(permit, error)
            throw error
        }
    }

    private func send<Refusal>(
        _ request: Request, _ refusals: Refusal.Type
    ) async throws(ProviderError<Refusal>) -> Answer {
        let prepared = prepare(request)
        let answer = try await within(timeLimit, refusals) {
            let response = try await client.execute(prepared, deadline: .distantFuture)
            let body = try await response.body.collect(upTo: Self.bodyBytes)
            return Answer(
                status: Int(response.status.code),
                headers: response.headers.map { ($0.name, $0.value) },
                body: Array(body.readableBytesView))
        }
        guard !(300..<400).contains(answer.status) else { throw .unknown(.redirected) }
        return answer
    }

    /// Reads a file piece by piece, `limit` bytes at most.
    ///
    /// - Parameter refusals: what the caller's errors refuse with.
    package func download<Refusal>(
        _ request: Request, limit: Int, refusals: Refusal.Type,
        receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws(ProviderError<Refusal>) {
        let permit = try breaker.admit(refusals)
        let prepared = prepare(request)
        do throws(ProviderError<Refusal>) {
            try await within(downloadTimeLimit, refusals) {
                let response = try await client.execute(prepared, deadline: .distantFuture)
                guard response.status.code == 200 else {
                    throw ProviderError<Refusal>.unknown(
                        .serverError(status: Int(response.status.code)))
                }
                var count = 0
                for try await piece in response.body {
                    count += piece.readableBytes
                    guard count <= limit else { throw ProviderError<Refusal>.unknown(.tooLarge) }
                    try await receive(Array(piece.readableBytesView))
                }
            }
            breaker.succeeded(permit)
        } catch {
            breaker.ended(permit, error)
            throw error
        }
    }

    private func prepare(_ request: Request) -> HTTPClientRequest {
        var prepared = HTTPClientRequest(url: request.url)
        prepared.method = request.method
        for (name, value) in request.headers { prepared.headers.add(name: name, value: value) }
        prepared.headers.add(name: "user-agent", value: "patron")
        if !request.body.isEmpty { prepared.body = .bytes(ByteBuffer(bytes: request.body)) }
        return prepared
    }

    // MARK: Time and errors

    /// The limit holds for the whole exchange: an answer that dribbles in is late all the same.
    private func within<Value: Sendable, Refusal>(
        _ limit: Duration, _ refusals: Refusal.Type,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws(ProviderError<Refusal>) -> Value {
        do {
            return try await withThrowingTaskGroup(of: Value?.self) { group in
                group.addTask { try await work() }
                group.addTask {
                    try await Task.sleep(for: limit)
                    return nil
                }
                defer { group.cancelAll() }
                guard let first = try await group.next(), let value = first else {
                    throw ProviderError<Refusal>.unknown(.timedOut)
                }
                return value
            }
        } catch {
            throw Self.meaning(of: error, refusals)
        }
    }

    /// What a failed exchange leaves us knowing. Only a connection that never stood proves that
    /// nothing was done.
    private static func meaning<Refusal>(
        of error: any Error, _ refusals: Refusal.Type
    ) -> ProviderError<Refusal> {
        switch error {
        case let error as ProviderError<Refusal>: return error
        case is CancellationError: return .unknown(.cancelled)
        case is NIOConnectionError: return .transient(.notConnected)
        case is NIOTooManyBytesError: return .unknown(.tooLarge)
        // Only an attempt to connect is refused.
        case let error as IOError where error.errnoCode == ECONNREFUSED:
            return .transient(.notConnected)
        case HTTPParserError.invalidEOFState: return .unknown(.connectionLost)
        case is HTTPParserError: return .unknown(.malformed("not HTTP"))
        case ChannelError.connectTimeout: return .transient(.notConnected)
        case let error as HTTPClientError:
            switch error {
            case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
                return .transient(.notConnected)
            case .cancelled: return .unknown(.cancelled)
            default: return .unknown(.connectionLost)
            }
        default: return .unknown(.connectionLost)
        }
    }
}
