internal import Glibc
internal import Logging

/// The life of one connection's thread: connect, serve, and connect again.
struct Worker {
    let core: PoolCore
    let member: Int

    private var wake: WakePipe { core.wakes[member] }

    func run() {
        var backoff = Backoff()
        var random = SystemRandomNumberGenerator()
        var isOutage = false
        while !core.isStopping {
            do {
                let connection = try open()
                backoff.reset()
                if isOutage { core.logger.notice("postgres connection is back") }
                isOutage = false
                serve(connection)
            } catch {
                // Once per outage, not once per attempt.
                if !isOutage, !core.isStopping {
                    core.logger.warning(
                        "postgres connection failed",
                        metadata: ["postgres.reason": "\(error.message)"])
                }
                isOutage = true
                pause(until: .now + backoff.next(using: &random))
            }
        }
        core.expire()
    }

    private func open() throws(PostgresError) -> Connection {
        let configuration = core.configuration
        return try Connection.open(configuration, until: .now + configuration.connectTimeout) {
            core.expire()
            return !core.isStopping
        }
    }

    private func pause(until time: ContinuousClock.Instant) {
        while ContinuousClock.now < time, !core.isStopping {
            core.expire()
            wake.wait(until: min(time, .now + Connection.tick))
        }
    }

    private func serve(_ connection: Connection) {
        connection.onTick = { core.expire() }
        core.memberIsUp(member)
        while !connection.isLost {
            let now = ContinuousClock.now
            connection.expire(now)
            let inFlight = connection.inFlight
            let taken = core.take(
                member, room: core.configuration.pipelineDepth - inFlight, inFlight: inFlight,
                now: now)
            for job in taken.work where job.start() { perform(job, on: connection, now) }
            guard taken.work.isEmpty else { continue }
            // What is in flight is finished, unless nobody waits for it any more.
            if taken.isStopping, connection.earliestDeadline == nil { break }
            let times = [taken.nextLook, connection.earliestDeadline, connection.stallsAt]
            connection.pump(until: times.compactMap { $0 }.min(), wake: wake)
        }
        core.memberIsDown(member)
        if connection.isLost, !core.isStopping {
            core.logger.warning(
                "postgres connection lost",
                metadata: ["postgres.reason": "\(connection.lossReason)"])
        }
    }

    private func perform(_ job: Job, on connection: Connection, _ now: ContinuousClock.Instant) {
        switch job.work {
        case .statements(let operations):
            let left = now.duration(
                to: min(job.deadline, now + core.configuration.statementTimeout))
            connection.send(
                Segment(operations, job: job), timeout: max(1, left.wholeMilliseconds))
        case .exclusive(let body):
            body(connection)
            job.finish(nil)
        }
    }
}
