/// Whom a client calls and how it holds its connections.
package struct ClientConfiguration: Sendable {
    package var target: RPCTarget
    /// Mutual TLS; without it the connection is plain, for loopback only.
    package var tls: TLSIdentity?
    package var connectionsPerPeer = 1
    /// Calls that wait for an answer on one connection; beyond it UNAVAILABLE, nothing sent.
    package var callsPerConnection = 1_024
    /// The data of one frame from the server.
    package var replyBytes = 4 << 20
    /// Messages of one stream that wait for their reader; beyond it the socket is not read.
    package var bufferedMessages = 64
    package var connectTimeout = Duration.seconds(2)
    /// How often the name is resolved again. Failures resolve it sooner.
    package var resolveInterval = Duration.seconds(30)
    package var backoff = Backoff()
    /// How often deadlines are looked at, and so how late an expiry may be noticed.
    package var tick = Duration.milliseconds(10)
    /// How long calls in flight may go on after `close()`.
    package var gracePeriod = Duration.seconds(10)

    package init(target: RPCTarget, tls: TLSIdentity? = nil) {
        self.target = target
        self.tls = tls
    }
}

/// How long to wait before the next attempt: doubling, and never all clients at the same moment.
package struct Backoff: Sendable, Equatable {
    package var first = Duration.milliseconds(50)
    package var maximum = Duration.seconds(5)

    package init() {}

    /// The wait after this many failures in a row.
    ///
    /// - Parameter jitter: 0…1, drawn anew each time; the wait is between half and all of the step.
    func delay(failures: Int, jitter: Double) -> Duration {
        guard failures > 0 else { return .zero }
        let step = min(maximum, first * (1 << min(failures - 1, 20)))
        return step * (0.5 + jitter / 2)
    }
}
