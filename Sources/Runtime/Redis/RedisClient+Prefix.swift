extension RedisClient {
    /// ARGV: cursor, pattern. Returns the next cursor.
    private static let deleteSome = RedisScript(
        """
        local found = redis.call('SCAN', ARGV[1], 'MATCH', ARGV[2], 'COUNT', 1000)
        if #found[2] > 0 then redis.call('UNLINK', unpack(found[2])) end
        return found[1]
        """)

    /// Deletes every key that begins so, a thousand or so at a time.
    ///
    /// - Parameter prefix: without the signs that patterns have: `*`, `?`, `[`, `\`.
    package func delete(prefix: String) async throws(RedisError) {
        let pattern = Array("\(prefix)*".utf8)
        let end = Array("0".utf8)
        var cursor = end
        repeat {
            guard
                case .bulk(let next) = try await eval(
                    Self.deleteSome, keys: [], arguments: [cursor, pattern])
            else { throw .refused("SCAN answered without a cursor") }
            cursor = next
        } while cursor != end
    }
}
