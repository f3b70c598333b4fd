/// Where a server listens and what it puts up with.
package struct ServerConfiguration: Sendable {
    package var host: String
    /// 0 takes any free port.
    package var port: Int
    /// Mutual TLS; without it the connection is plain, for loopback only.
    package var tls: TLSIdentity?
    package var limits: ServerLimits
    /// How long calls in flight may go on after the server was told to stop.
    package var gracePeriod: Duration

    package init(
        host: String = "127.0.0.1", port: Int = 0, tls: TLSIdentity? = nil,
        limits: ServerLimits = ServerLimits(), gracePeriod: Duration = .seconds(10)
    ) {
        self.host = host
        self.port = port
        self.tls = tls
        self.limits = limits
        self.gracePeriod = gracePeriod
    }
}

/// What a server puts up with; beyond each limit the answer is a status, never a longer queue.
package struct ServerLimits: Sendable {
    /// The data of one frame. Larger ones are skipped and answered RESOURCE_EXHAUSTED.
    package var requestBytes = 1 << 20
    /// Calls of one connection that have a handler at work; beyond it UNAVAILABLE.
    package var callsPerConnection = 1_024
    /// Calls of the whole server that have a handler at work; beyond it UNAVAILABLE.
    package var calls = 4_096
    /// Connections; the next one is closed at once.
    package var connections = 1_024
    /// Connections of one address, so that no neighbour holds them all; the next one is closed at
    /// once. Callers of ours hold one or two each.
    package var connectionsPerAddress = 256
    /// The deadline of a request that names none.
    package var defaultTimeout = Duration.seconds(30)
    /// No unary call has a later deadline than this.
    package var maximumTimeout = Duration.seconds(60)
    /// No stream has a later deadline than this.
    package var maximumStreamTimeout = Duration.seconds(24 * 3600)
    /// Messages of one stream that wait for its handler; beyond it the socket is not read.
    package var bufferedMessages = 64
    /// How often deadlines are looked at, and so how late an expiry may be noticed.
    package var tick = Duration.milliseconds(10)
    /// How long a frame may take from its first byte to its last, and a TLS handshake.
    package var frameTimeout = Duration.seconds(30)

    package init() {}
}
