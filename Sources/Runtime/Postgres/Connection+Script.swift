internal import CLibPQ
internal import Glibc

// The simple protocol and COPY, which pipeline mode has not: it is left and entered again.
extension Connection {
    func script(_ sql: String, deadline: ContinuousClock.Instant) throws(PostgresError) {
        try leavePipeline()
        defer { enterPipeline() }
        guard withHandle({ PQsendQuery($0, sql) }) == 1 else { throw connectionEnded() }
        try drain(deadline)
    }

    /// The rows loaded.
    func copy(
        _ sql: String, deadline: ContinuousClock.Instant,
        rows next: (inout CopyRow) throws -> Bool
    ) throws -> Int {
        try leavePipeline()
        defer { enterPipeline() }
        guard withHandle({ PQsendQuery($0, sql) }) == 1 else { throw connectionEnded() }
        let start = try result(deadline)
        defer { PQclear(start) }
        guard PQresultStatus(start) == PGRES_COPY_IN else {
            try drain(deadline)
            throw start.map { PostgresError(result: $0) }
                ?? PostgresError(.misuse, "the statement is no COPY FROM STDIN")
        }
        do {
            try sendRows(deadline, next)
            try put(deadline) { PQputCopyEnd($0, nil) }
        } catch {
            // The server undoes the whole COPY.
            _ = try? put(deadline) { PQputCopyEnd($0, "given up by the client") }
            _ = try? drain(deadline)
            throw error
        }
        return try drain(deadline)
    }

    private func sendRows(
        _ deadline: ContinuousClock.Instant, _ next: (inout CopyRow) throws -> Bool
    ) throws {
        let chunkSize = 64 << 10
        var row = CopyRow()
        var isMore = true
        while isMore {
            isMore = try next(&row)
            if isMore { row.endRow() }
            guard !row.bytes.isEmpty, row.bytes.count >= chunkSize || !isMore else { continue }
            try put(deadline) { handle in
                row.bytes.withUnsafeBytes {
                    PQputCopyData(
                        handle, $0.assumingMemoryBound(to: CChar.self).baseAddress,
                        Int32($0.count))
                }
            }
            row.removeAll()
        }
    }

    /// Repeats while libpq's buffer is full.
    private func put(
        _ deadline: ContinuousClock.Instant, _ send: (OpaquePointer) -> Int32
    ) throws(PostgresError) {
        while true {
            switch withHandle(send) {
            case 1: return
            case 0: try waitForSocket(deadline)
            default: throw connectionEnded()
            }
        }
    }

    /// Takes all results of the command; throws the first error. Returns the last row count.
    @discardableResult
    private func drain(_ deadline: ContinuousClock.Instant) throws(PostgresError) -> Int {
        var failure: PostgresError?
        var affected = 0
        while let result = try result(deadline) {
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                affected = affectedRows(result)
            case PGRES_FATAL_ERROR:
                failure = failure ?? PostgresError(result: result)
            default:
                // COPY inside a script would wait for data for ever.
                lose()
                throw PostgresError(.misuse, "a script cannot COPY from or to the client")
            }
        }
        if let failure { throw failure }
        return affected
    }

    /// The next result, nil behind the last one.
    private func result(
        _ deadline: ContinuousClock.Instant
    ) throws(PostgresError) -> OpaquePointer? {
        while true {
            let unsent = withHandle { PQflush($0) }
            guard unsent >= 0 else { throw connectionEnded() }
            if unsent == 0, withHandle({ PQisBusy($0) }) == 0 {
                return withHandle { PQgetResult($0) }
            }
            try waitForSocket(deadline, toWrite: unsent == 1)
        }
    }

    private func waitForSocket(
        _ deadline: ContinuousClock.Instant, toWrite: Bool = true
    ) throws(PostgresError) {
        let left = ContinuousClock.now.duration(to: deadline + Self.grace)
        guard left > .zero else { throw connectionEnded() }
        let events = Int16(POLLIN) | (toWrite ? Int16(POLLOUT) : 0)
        var descriptor = pollfd(fd: withHandle { PQsocket($0) }, events: events, revents: 0)
        _ = Glibc.poll(&descriptor, 1, Int32(min(left.wholeMilliseconds, 60_000)))
        guard descriptor.revents & ~Int16(POLLOUT) != 0 else { return }
        guard withHandle({ PQconsumeInput($0) }) == 1 else { throw connectionEnded() }
    }

    private func leavePipeline() throws(PostgresError) {
        guard !isLost, withHandle({ PQexitPipelineMode($0) }) == 1 else { throw connectionEnded() }
    }

    private func enterPipeline() {
        if !isLost, withHandle({ PQenterPipelineMode($0) }) != 1 { lose() }
    }

    private func connectionEnded() -> PostgresError {
        lose()
        return PostgresError(.connectionLost(ambiguous: true), lossReason)
    }
}
