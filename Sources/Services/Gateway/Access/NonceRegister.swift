package import Redis

/// Remembers nonces for longer than a signature can be good, so that each works once.
package struct NonceRegister: Sendable {
    /// Twice the tolerance of the time, and a minute for clocks that differ.
    private static let lifetimeMilliseconds: Int64 = 660_000

    private let redis: RedisClient

    package init(redis: RedisClient) {
        self.redis = redis
    }

    /// Whether the nonce is new. With Redis away everything counts as new: writes carry a signed
    /// idempotency key, so a replay of one has no effect, and reads may be repeated.
    package func claim(_ nonce: String, app: String) async -> Bool {
        do {
            return try await redis.set(
                "nonce:\(app):\(nonce)", [UInt8(ascii: "1")], px: Self.lifetimeMilliseconds,
                nx: true)
        } catch {
            return true
        }
    }
}
