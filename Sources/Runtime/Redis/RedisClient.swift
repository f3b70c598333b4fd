package import Logging
package import NIOCore
internal import NIOPosix
internal import Synchronization

/// A client of one Redis server, which is a cache and never the truth.
///
/// Nothing here waits for a connection: without one, every command fails at once with
/// `RedisError.unavailable`. Commands of many tasks are pipelined on few connections. A cancelled
/// task still waits for its reply or its timeout, which is short.
package final class RedisClient: Sendable {
    private let connections: [RedisConnection]
    private let next = Atomic<Int>(0)

    package init(
        configuration: RedisConfiguration, logger: Logger,
        eventLoopGroup: any EventLoopGroup = .singletonMultiThreadedEventLoopGroup
    ) {
        connections = (0..<max(configuration.connections, 1)).map { _ in
            RedisConnection(
                configuration: configuration, eventLoop: eventLoopGroup.next(), logger: logger)
        }
    }

    /// Keeps the connections, until cancelled.
    package func run() async throws {
        await withDiscardingTaskGroup { group in
            for connection in connections {
                group.addTask { await connection.run() }
            }
        }
    }

    /// Whether a command sent now would have a connection.
    package var isAvailable: Bool { connections.contains { $0.isReady } }

    package func send<Command: RedisCommand>(
        _ command: Command
    ) async throws(RedisError) -> Command.Reply {
        var arguments = RedisArguments()
        command.write(to: &arguments)
        let value = try await connection().send(arguments)
        if case .error(let message) = value { throw .refused(message) }
        return try command.decode(value)
    }

    /// The next connection in turn that stands, or any.
    private func connection() -> RedisConnection {
        guard connections.count > 1 else { return connections[0] }
        let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
        for offset in 0..<connections.count {
            let index = Int(UInt(bitPattern: turn &+ offset) % UInt(connections.count))
            if connections[index].isReady { return connections[index] }
        }
        return connections[0]
    }
}

extension RedisClient {
    package func get(_ key: String) async throws(RedisError) -> [UInt8]? {
        try await send(Get(key: key))
    }

    /// The values in the order of the keys, nil where there is none.
    package func mget(_ keys: [String]) async throws(RedisError) -> [[UInt8]?] {
        keys.isEmpty ? [] : try await send(GetMany(keys: keys))
    }

    /// False only if `nx` (only if absent) was asked for and the key was there.
    @discardableResult
    package func set(
        _ key: String, _ value: [UInt8], px milliseconds: Int64? = nil, nx: Bool = false
    ) async throws(RedisError) -> Bool {
        try await send(
            Set(key: key, value: value, expiryMilliseconds: milliseconds, onlyIfAbsent: nx))
    }

    /// How many of the keys were there.
    @discardableResult
    package func del(_ keys: [String]) async throws(RedisError) -> Int64 {
        keys.isEmpty ? 0 : try await send(Delete(keys: keys))
    }

    @discardableResult
    package func incr(_ key: String, by amount: Int64 = 1) async throws(RedisError) -> Int64 {
        try await send(Increment(key: key, amount: amount))
    }

    /// False if there is no such key.
    @discardableResult
    package func expire(_ key: String, milliseconds: Int64) async throws(RedisError) -> Bool {
        try await send(Expire(key: key, milliseconds: milliseconds))
    }

    /// Runs the script by its digest, and by its source where the server has lost it.
    package func eval(
        _ script: RedisScript, keys: [String], arguments: [[UInt8]] = []
    ) async throws(RedisError) -> RedisValue {
        do {
            return try await send(
                Evaluate(script: script, keys: keys, arguments: arguments, byDigest: true))
        } catch .refused(let message) where message.hasPrefix("NOSCRIPT") {
            return try await send(
                Evaluate(script: script, keys: keys, arguments: arguments, byDigest: false))
        }
    }

    package func ping() async throws(RedisError) {
        try await send(Ping())
    }

    package func flushall() async throws(RedisError) {
        try await send(FlushAll())
    }
}
