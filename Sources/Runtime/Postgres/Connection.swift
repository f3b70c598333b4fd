internal import CLibPQ
internal import DequeModule
internal import Glibc

/// One connection to PostgreSQL in pipeline mode, confined to the thread that opened it.
///
/// The shell around `PipelineState`: it owns libpq's handle, waits in poll, and does what the
/// state says. Of libpq it knows that input is consumed before results are asked for, that what
/// is read while writing keeps both sides from waiting for each other, and that a dead connection
/// gives no more answers.
final class Connection {
    private let handle: OpaquePointer
    private var state: PipelineState
    private var segments: Deque<Segment> = []
    private var parameters = Parameters()
    private var arguments = ArgumentList()
    private var needsFlush = false
    /// What each prepared statement was declared with.
    private var prepared: [Int: (name: String, types: [UInt32])] = [:]
    private var preparationErrors: [Int: PostgresError] = [:]
    /// Why the server says it closes the connection, if it says so.
    private var farewell: PostgresError?
    private(set) var isLost = false
    /// Waited for by transactions and sessions.
    var roundTrips = 0
    /// Called every now and then while a round trip waits.
    var onTick: (() -> Void)?
    /// No later than the earliest deadline in flight.
    private(set) var earliestDeadline: ContinuousClock.Instant?
    private var lastProgress = ContinuousClock.now

    /// How long after its time limit an answer may still come before the peer counts as dead.
    static let grace: Duration = .seconds(2)

    /// Takes over a handle that is connected.
    init(adopting handle: OpaquePointer, statementTimeout: Duration) {
        self.handle = handle
        self.state = PipelineState(timeout: statementTimeout.wholeMilliseconds)
    }

    deinit { PQfinish(handle) }

    var inFlight: Int { segments.count }

    /// When the peer counts as dead if nothing has come by then.
    var stallsAt: ContinuousClock.Instant? {
        segments.isEmpty ? nil : lastProgress + .milliseconds(state.timeout) + Self.grace
    }

    // MARK: Sending

    /// Queues the segment behind what is in flight; its answers come while pumping.
    func send(_ segment: Segment, timeout: Int64? = nil) {
        if isLost { return segment.lose(lossError(ambiguous: false)) }
        if segments.isEmpty { lastProgress = .now }
        let operations = segment.operations
        let steps = state.submit(operations.lazy.map(\.key), timeout: timeout)
        segments.append(segment)
        if let deadline = segment.job?.deadline {
            earliestDeadline = min(earliestDeadline ?? deadline, deadline)
        }
        for step in steps where !isLost {
            switch step {
            case .setTimeout(let milliseconds):
                setTimeout(milliseconds)
            case .discardPlans:
                parameters.removeAll()
                sendUnprepared("DISCARD PLANS")
            case .prepare(let index, let number):
                prepare(operations[index], number)
            case .execute(let index, let number):
                execute(operations[index], number)
            case .sync:
                check(PQpipelineSync(handle))
            }
        }
        flush()
    }

    private func setTimeout(_ milliseconds: Int64) {
        parameters.removeAll()
        SetStatementTimeout(milliseconds: milliseconds).bind(&parameters)
        sendUnprepared(SetStatementTimeout.sql)
    }

    private func prepare(_ operation: any Operation, _ number: Int) {
        parameters.removeAll()
        operation.bind(&parameters)
        let types = parameters.slots.map(\.oid)
        // Names above 63 bytes would be cut by the server and could then collide.
        let name =
            String(operation.name.unicodeScalars.filter(\.isASCII).suffix(40).map(Character.init))
            + "#\(number)"
        prepared[number] = (name, types)
        check(PQsendPrepare(handle, name, operation.sql, Int32(types.count), types))
    }

    private func execute(_ operation: any Operation, _ number: Int) {
        parameters.removeAll()
        operation.bind(&parameters)
        guard let (name, types) = prepared[number],
            types.elementsEqual(parameters.slots.lazy.map(\.oid))
        else { return sendUnprepared(operation.sql) }
        arguments.withArguments(parameters) { count, values, lengths, formats in
            check(PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1))
        }
    }

    /// For values of other types than the statement was prepared with: right, if slower.
    private func sendUnprepared(_ sql: String) {
        let types = parameters.slots.map(\.oid)
        arguments.withArguments(parameters) { count, values, lengths, formats in
            check(PQsendQueryParams(handle, sql, count, types, values, lengths, formats, 1))
        }
    }

    private func check(_ status: Int32) {
        if status == 0 { lose() }
    }

    private func flush() {
        guard !isLost else { return }
        let status = PQflush(handle)
        needsFlush = status == 1
        if status < 0 {
            // The server's last words may be waiting to be read.
            _ = PQconsumeInput(handle)
            receive()
            lose()
        }
    }

    // MARK: Waiting

    /// Waits once, for the socket, the wake-up or the time, and handles what has come.
    func pump(until time: ContinuousClock.Instant?, wake: WakePipe? = nil) {
        guard !isLost else { return }
        let ready = poll(until: time, wake: wake)
        guard ready.socket != 0 else { return }
        if ready.socket & ~Int16(POLLOUT) != 0, PQconsumeInput(handle) == 0 {
            receive()
            return lose()
        }
        if needsFlush { flush() }
        receive()
    }

    private func poll(
        until time: ContinuousClock.Instant?, wake: WakePipe?
    ) -> (socket: Int16, woken: Bool) {
        var milliseconds: Int32 = -1
        if let time {
            let left = ContinuousClock.now.duration(to: time).wholeMilliseconds
            milliseconds = Int32(min(max(left, 0), 60_000))
        }
        let events = Int16(POLLIN) | (needsFlush ? Int16(POLLOUT) : 0)
        var descriptors = (
            pollfd(fd: PQsocket(handle), events: events, revents: 0),
            pollfd(fd: wake?.readEnd ?? -1, events: Int16(POLLIN), revents: 0)
        )
        let count = withUnsafeMutableBytes(of: &descriptors) {
            Glibc.poll($0.assumingMemoryBound(to: pollfd.self).baseAddress, 2, milliseconds)
        }
        guard count > 0 else { return (0, false) }
        if descriptors.1.revents != 0 { wake?.drain() }
        return (descriptors.0.revents, descriptors.1.revents != 0)
    }

    /// Handles all results that are complete.
    private func receive() {
        while !isLost, !state.isIdle, PQisBusy(handle) == 0 {
            let result = PQgetResult(handle)
            defer { PQclear(result) }
            lastProgress = .now
            perform(state.receive(Self.answer(result)), result)
        }
        if state.isIdle { preparationErrors.removeAll() }
        if !isLost, PQstatus(handle) == CONNECTION_BAD { lose() }
    }

    private static func answer(_ result: OpaquePointer?) -> PipelineState.Answer {
        guard let result else { return .end }
        return switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: .completed
        case PGRES_FATAL_ERROR: .failed
        case PGRES_PIPELINE_ABORTED: .skipped
        case PGRES_PIPELINE_SYNC: .synced
        default: .unexpected
        }
    }

    private func perform(_ action: PipelineState.Action, _ result: OpaquePointer?) {
        switch action {
        case .nothing:
            break
        case .complete(let index):
            if let result { segments.first?.complete(index, result) }
        case .fail(let index):
            fail(index, serverError(result))
        case .failUnprepared(let index, let number):
            fail(index, preparationErrors[number] ?? serverError(result))
        case .skip(let index):
            segments.first?.skip(index)
        case .preparationFailed(let number):
            preparationErrors[number] = serverError(result)
            prepared[number] = nil
        case .finishSegment:
            segments.popFirst()?.finish()
            if segments.isEmpty { earliestDeadline = nil }
        case .desynchronised:
            farewell = farewell ?? result.map { _ in serverError(result) }
            lose()
        }
    }

    private func fail(_ index: Int, _ error: PostgresError) {
        guard let segment = segments.first else { return }
        segment.fail(index, error)
        if error.sqlState == .invalidStatementName || error.sqlState == .featureNotSupported {
            // Deallocated, or "cached plan must not change result type" after a migration.
            state.forget(segment.operations[index].key)
        }
    }

    private func serverError(_ result: OpaquePointer?) -> PostgresError {
        let error = PostgresError(result: result)
        // Class 57 without a cancelled statement: the server ends the session. So do time-outs
        // of idle sessions.
        if let state = error.sqlState?.description,
            state.hasPrefix("57P") || state == "25P03" || state == "08P01"
        {
            farewell = error
        }
        return error
    }

    // MARK: Ending

    /// Answers the tasks whose deadlines have passed; their results are dropped when they come.
    func expire(_ now: ContinuousClock.Instant) {
        if let stallsAt, stallsAt <= now {
            farewell = farewell ?? PostgresError(.server, "the server stopped answering")
            return lose()
        }
        guard let earliest = earliestDeadline, earliest <= now else { return }
        for segment in segments {
            if let job = segment.job, job.deadline <= now { job.expire() }
        }
        earliestDeadline = segments.lazy.compactMap(\.job?.deadline).filter { $0 > now }.min()
    }

    /// Everything in flight fails, ambiguously: it was sent and not answered.
    func lose() {
        guard !isLost else { return }
        isLost = true
        let error = lossError(ambiguous: true)
        while let segment = segments.popFirst() { segment.lose(error) }
        earliestDeadline = nil
    }

    private func lossError(ambiguous: Bool) -> PostgresError {
        let reason = farewell?.message ?? String(cString: PQerrorMessage(handle)).firstLine
        return PostgresError(
            .connectionLost(ambiguous: ambiguous), reason.isEmpty ? "connection closed" : reason,
            sqlState: farewell?.sqlState)
    }

    var lossReason: String { lossError(ambiguous: true).message }

    /// Whether the server has no transaction open.
    var isOutsideTransaction: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Lends libpq's handle for what has no pipeline: scripts, COPY, notifications.
    func withHandle<R>(_ body: (OpaquePointer) throws -> R) rethrows -> R { try body(handle) }
}

extension String {
    /// libpq's messages end with a newline and sometimes hold several lines.
    var firstLine: String { String(prefix { !$0.isNewline }) }
}
