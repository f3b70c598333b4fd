internal import CLibPQ
internal import Glibc

extension Connection {
    /// Connects and enters pipeline mode.
    ///
    /// - Parameter shouldContinue: asked several times a second.
    static func open(
        _ configuration: PostgresConfiguration, until deadline: ContinuousClock.Instant,
        while shouldContinue: () -> Bool
    ) throws(PostgresError) -> Connection {
        guard let handle = start(configuration) else {
            throw PostgresError(.unavailable, "out of memory")
        }
        // Notices go nowhere; libpq would print them.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        if let problem = finish(handle, deadline, shouldContinue) {
            PQfinish(handle)
            throw PostgresError(.unavailable, problem)
        }
        return Connection(
            adopting: handle, statementTimeout: configuration.statementTimeout)
    }

    private static func start(_ configuration: PostgresConfiguration) -> OpaquePointer? {
        let keywords = configuration.keywords
        let names = keywords.map { UnsafePointer(strdup($0.0)) } + [nil]
        let values = keywords.map { UnsafePointer(strdup($0.1)) } + [nil]
        defer { (names + values).forEach { free(UnsafeMutablePointer(mutating: $0)) } }
        return PQconnectStartParams(names, values, 0)
    }

    /// What is wrong, or nil once the connection is ready.
    private static func finish(
        _ handle: OpaquePointer, _ deadline: ContinuousClock.Instant, _ shouldContinue: () -> Bool
    ) -> String? {
        guard PQstatus(handle) != CONNECTION_BAD else { return problem(handle) }
        var events = Int16(POLLOUT)
        while true {
            let now = ContinuousClock.now
            guard now < deadline else { return "connecting took too long" }
            guard shouldContinue() else { return "stopped while connecting" }
            // The socket may be another one at every turn: libpq tries address after address.
            var descriptor = pollfd(fd: PQsocket(handle), events: events, revents: 0)
            let left = now.duration(to: min(deadline, now + tick)).wholeMilliseconds
            guard Glibc.poll(&descriptor, 1, Int32(left)) > 0 else { continue }
            switch PQconnectPoll(handle) {
            case PGRES_POLLING_READING: events = Int16(POLLIN)
            case PGRES_POLLING_WRITING: events = Int16(POLLOUT)
            case PGRES_POLLING_OK:
                let isReady = PQsetnonblocking(handle, 1) == 0 && PQenterPipelineMode(handle) == 1
                return isReady ? nil : problem(handle)
            default: return problem(handle)
            }
        }
    }

    private static func problem(_ handle: OpaquePointer) -> String {
        String(cString: PQerrorMessage(handle)).firstLine
    }

    /// The longest wait without a look at the clock and at what else is to be done.
    static let tick: Duration = .milliseconds(50)
}
