import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// TCP keepalive: a peer that vanished without a word is noticed within a minute.
struct KeepAlive {
    /// Seconds of silence before the first probe.
    var idleSeconds: Int
    /// Seconds between probes.
    var intervalSeconds: Int
    /// Probes without an answer after which the connection is lost.
    var probes: Int

    static let standard = KeepAlive(idleSeconds: 30, intervalSeconds: 10, probes: 3)

    /// Sets the times; the option that turns keepalive on is the bootstrap's.
    func apply(to channel: any Channel) throws {
        #if os(Linux)
            guard let options = channel.syncOptions else { return }
            let settings = [
                (TCP_KEEPIDLE, idleSeconds), (TCP_KEEPINTVL, intervalSeconds),
                (TCP_KEEPCNT, probes),
            ]
            for (name, value) in settings {
                try options.setOption(
                    .tcpOption(NIOBSDSocket.Option(rawValue: CInt(name))), value: value)
            }
        #endif
    }
}
