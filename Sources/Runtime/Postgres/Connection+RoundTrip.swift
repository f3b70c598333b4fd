extension Connection {
    /// Sends the operations as one segment and waits for its end.
    ///
    /// The server keeps the time by `statement_timeout`; if it does not answer some time after
    /// the deadline, the connection is given up.
    func roundTrip(
        _ operations: [any Operation], deadline: ContinuousClock.Instant
    ) throws(PostgresError) {
        let segment = Segment(operations)
        roundTrips += 1
        let limit = deadline + Self.grace
        send(segment)
        while !segment.isFinished {
            let now = ContinuousClock.now
            if now >= limit { lose() }
            pump(until: min(limit, now + Self.tick))
            expire(.now)
            onTick?()
        }
        if let failure = segment.failure { throw failure }
    }
}
