import Primitives
import Redis
import Synchronization

/// Balances in Redis, each under its version: an older one never replaces a newer one (docs/reliability.md,
/// Caches).
///
/// Redis may lose everything or be away at any moment; then reads go to PostgreSQL.
struct BalanceCache: Sendable {
    let redis: RedisClient
    private let doubts = CacheDoubts()

    init(redis: RedisClient) { self.redis = redis }

    static let prefix = "points:balance:"

    /// Bounds how old an answer can be when a write of the cache was lost.
    private static let lifetimeMilliseconds: Int64 = 60_000
    /// A written-through version must outlive every fill that began before it; fills older than
    /// `oldestFill` are not written.
    private static let fenceMilliseconds: Int64 = 6_000
    static let oldestFill = Duration.seconds(2)

    /// KEYS: balances. ARGV: for each its seq, asOf, lifetime and value.
    private static let raise = RedisScript(
        """
        for i, key in ipairs(KEYS) do
            local at = (i - 1) * 4
            local seq, asOf = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
            local stored = redis.pcall('GET', key)
            local oldSeq, oldAsOf
            if type(stored) == 'string' then
                oldSeq, oldAsOf = string.match(stored, '^P1:(%d+):(%d+):')
                oldSeq, oldAsOf = tonumber(oldSeq), tonumber(oldAsOf)
            end
            if not oldSeq or oldSeq < seq or (oldSeq == seq and oldAsOf < asOf) then
                redis.call('SET', key, ARGV[at + 4], 'PX', ARGV[at + 3])
            end
        end
        return #KEYS
        """)

    func read(_ member: MemberKey) async -> BalanceSnapshot? {
        guard redis.isAvailable, !doubts.contains(member),
            let bytes = try? await redis.get(Self.key(member))
        else { return nil }
        return BalanceSnapshot(cached: bytes)
    }

    var isAvailable: Bool { redis.isAvailable }

    /// Keeps what a reader found.
    func fill(_ member: MemberKey, _ snapshot: BalanceSnapshot) async {
        let lifetime = Self.lifetimeMilliseconds
        let spread = Int64.random(in: -lifetime / 10...lifetime / 10)
        await raise([(member, snapshot)], lifetime: lifetime + spread)
    }

    /// Tells the cache what a batch has committed, so that no reader finds less.
    func write(_ versions: [BalanceVersion]) async {
        guard !versions.isEmpty, redis.isAvailable else { return }
        await raise(
            versions.map { ($0.key, $0.snapshot) }, lifetime: Self.fenceMilliseconds)
    }

    /// Puts a balance in the place of whatever is there, of a later version too: what was rebuilt may
    /// have been cached wrongly under any. It outlives every fill that began before.
    func replace(_ member: MemberKey, with snapshot: BalanceSnapshot) async {
        _ = try? await redis.set(
            Self.key(member), snapshot.cached, px: Self.fenceMilliseconds)
    }

    private func raise(
        _ balances: [(key: MemberKey, snapshot: BalanceSnapshot)], lifetime: Int64
    ) async {
        var keys: [String] = []
        var arguments: [[UInt8]] = []
        keys.reserveCapacity(balances.count)
        arguments.reserveCapacity(balances.count * 4)
        let lifetime = Array("\(lifetime)".utf8)
        for (key, snapshot) in balances {
            keys.append(Self.key(key))
            arguments.append(Array("\(snapshot.seq)".utf8))
            arguments.append(Array("\(snapshot.asOf.microsecondsSinceEpoch)".utf8))
            arguments.append(lifetime)
            arguments.append(snapshot.cached)
        }
        do {
            _ = try await redis.eval(Self.raise, keys: keys, arguments: arguments)
        } catch {
            // What is there may be older than what was told: until it is gone, this instance does
            // not look. Other instances are behind for its lifetime at most.
            doubts.add(balances.map(\.key), for: .milliseconds(Self.lifetimeMilliseconds * 11 / 10))
        }
    }

    private static func key(_ member: MemberKey) -> String {
        "\(prefix)\(member.merchant):\(member.member)"
    }
}

/// Members whose cached balance may be older than what a caller was told, since a write was lost.
private final class CacheDoubts: Sendable {
    private static let limit = 10_000
    private struct State {
        var until: [MemberKey: ContinuousClock.Instant] = [:]
        /// Where there were too many to name.
        var all: ContinuousClock.Instant?
    }

    private let state = Mutex(State())

    func contains(_ member: MemberKey) -> Bool {
        state.withLock { state in
            if state.until.isEmpty, state.all == nil { return false }
            let now = ContinuousClock.now
            if let all = state.all, now < all { return true }
            return state.until[member].map { now < $0 } ?? false
        }
    }

    func add(_ members: [MemberKey], for lifetime: Duration) {
        let now = ContinuousClock.now
        state.withLock { state in
            for member in members { state.until[member] = now + lifetime }
            guard state.until.count > Self.limit else { return }
            state.until = state.until.filter { now < $0.value }
            guard state.until.count > Self.limit else { return }
            state.until = [:]
            state.all = now + lifetime
        }
    }
}
