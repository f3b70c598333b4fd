/// Where PostgreSQL is and how much of it to use.
package struct PostgresConfiguration: Sendable {
    /// A name, an address, or the directory of a unix socket (it begins with "/").
    package var host: String
    package var port: Int
    package var database: String
    package var user: String
    package var password: String?
    /// What the server's logs and `pg_stat_activity` show.
    package var applicationName: String
    /// Connections of the pool; sessions and listeners have their own beside them.
    package var connections: Int
    /// Units of work that may wait for a connection; one more is refused.
    package var queueLimit: Int
    /// Single statements in flight on one connection; more than the server's and our buffers
    /// profit from only adds waiting behind each other.
    package var pipelineDepth = 64
    /// As in libpq: disable, prefer, require, verify-full, …
    package var sslMode = "prefer"
    /// PEM file of the authority that signs the server's certificate; libpq's own file where nil.
    package var sslAuthority: String?
    package var connectTimeout: Duration = .seconds(5)
    /// The ceiling for any statement of the pool; a nearer deadline lowers it.
    package var statementTimeout: Duration = .seconds(30)
    package var lockTimeout: Duration = .seconds(1)
    package var idleInTransactionTimeout: Duration = .seconds(5)
    /// How long work may wait while no connection is up, before it is refused at once.
    package var outagePatience: Duration = .seconds(1)

    package init(
        host: String, port: Int = 5432, database: String, user: String, password: String? = nil,
        applicationName: String = "patron", connections: Int = 4, queueLimit: Int = 1024
    ) {
        self.host = host
        self.port = port
        self.database = database
        self.user = user
        self.password = password
        self.applicationName = applicationName
        self.connections = max(1, connections)
        self.queueLimit = max(1, queueLimit)
    }

    /// The parameters of libpq's connection string.
    var keywords: [(String, String)] {
        let timeouts = [
            ("statement_timeout", statementTimeout), ("lock_timeout", lockTimeout),
            ("idle_in_transaction_session_timeout", idleInTransactionTimeout),
        ]
        let options = timeouts.map { "-c \($0.0)=\($0.1.wholeMilliseconds)" } + ["-c timezone=UTC"]
        var keywords = [
            ("host", host), ("port", String(port)), ("dbname", database), ("user", user),
            ("application_name", applicationName), ("client_encoding", "UTF8"),
            ("sslmode", sslMode), ("gssencmode", "disable"),
            ("options", options.joined(separator: " ")),
            // A silent peer is found in about 10 s, also while nothing is sent.
            ("keepalives_idle", "5"), ("keepalives_interval", "2"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "10000"),
        ]
        if let sslAuthority { keywords.append(("sslrootcert", sslAuthority)) }
        if let password { keywords.append(("password", password)) }
        return keywords
    }
}

extension Duration {
    /// Rounded up, so that a wait is never too short.
    var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }
}
