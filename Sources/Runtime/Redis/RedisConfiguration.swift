package import NIOCore

/// Where the server is, and how long and how much the client is ready to wait.
package struct RedisConfiguration: Sendable {
    package enum Address: Sendable, Equatable {
        case tcp(host: String, port: Int)
        case unixSocket(path: String)
    }

    package var address: Address
    package var username: String?
    package var password: String?
    /// Nil for a plain connection.
    package var tls: RedisTLS?
    /// How long a command waits for its reply; the cache must be quicker than the truth.
    package var timeout: TimeAmount = .milliseconds(20)
    /// How long a server may take to accept a connection and to answer its greeting.
    package var connectTimeout: TimeAmount = .seconds(1)
    /// A connection that owes replies and has been silent this long is closed.
    package var stallTimeout: TimeAmount = .seconds(2)
    package var connections = 1
    /// Commands under way per connection, those included whose reply nobody waits for any more.
    package var maxInFlight = 4_096

    package init(address: Address, username: String? = nil, password: String? = nil) {
        self.address = address
        self.username = username
        self.password = password
    }

    package init(host: String = "127.0.0.1", port: Int = 6_379) {
        self.init(address: .tcp(host: host, port: port))
    }
}
