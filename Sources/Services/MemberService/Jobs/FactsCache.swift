import Logging
import Messages
import Postgres
import Primitives
import Redis
import Synchronization

/// Facts of members in Redis: faster than the database, and never the truth.
///
/// An entry has the version of its facts, and a lower version never takes the place of a higher
/// one; it names the instant at which the facts change by themselves (a level ends) and is not
/// served past it; and it is gone after a minute.
final class FactsCache: Sendable {
    private static let lifetimeMilliseconds: Int64 = 60_000
    /// A fill that took longer may be older than what it would replace.
    private static let oldestFill: Duration = .seconds(2)

    private static let replace = RedisScript(
        """
        local held = redis.pcall('GET', KEYS[1])
        if type(held) == 'string' then
            local version = tonumber(string.match(held, '^(%d+) '))
            if version and version > tonumber(ARGV[1]) then return 0 end
        end
        redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
        return 1
        """)

    static let prefix = "member:facts:"

    private let redis: RedisClient

    init(redis: RedisClient) { self.redis = redis }

    func facts(
        of member: UUIDv7, merchant: UUIDv7, now: Instant
    ) async -> MemberV1.MemberFacts? {
        // Whatever is wrong with the cache, the answer comes from the database.
        guard let bytes = try? await redis.get(Self.key(member, merchant)),
            let entry = Entry(bytes), entry.changesAt.map({ now < $0 }) ?? true,
            entry.facts.memberId == member.description
        else { return nil }
        return entry.facts
    }

    func store(
        _ facts: MemberV1.MemberFacts, of member: UUIDv7, merchant: UUIDv7, changesAt: Instant?,
        readAt: ContinuousClock.Instant
    ) async {
        guard ContinuousClock.now - readAt < Self.oldestFill,
            let value = try? Entry(facts: facts, changesAt: changesAt).bytes()
        else { return }
        let lifetime = Self.lifetimeMilliseconds * Int64.random(in: 900...1_100) / 1_000
        _ = try? await redis.eval(
            Self.replace, keys: [Self.key(member, merchant)],
            arguments: [Array("\(facts.version)".utf8), value, Array("\(lifetime)".utf8)])
    }

    private static func key(_ member: UUIDv7, _ merchant: UUIDv7) -> String {
        "\(prefix)\(merchant):\(member)"
    }

    // MARK: Write-through

    private struct Target: Hashable {
        let merchant: UUIDv7
        let member: UUIDv7
    }

    private struct Expected {
        var version: Int64
        var since: ContinuousClock.Instant
    }

    private let expected = Mutex<[Target: Expected]>([:])

    /// Notes that a transaction under way will leave this version behind.
    func expect(_ version: Int64, of member: UUIDv7, merchant: UUIDv7) {
        expected.withLock { expected in
            expected[Target(merchant: merchant, member: member)] = Expected(
                version: version, since: .now)
        }
    }

    /// Replaces entries when the versions that were expected are there.
    ///
    /// `wakes` comes after commits. A version that is not there yet waits for the next one; one
    /// that never comes (its transaction failed) is forgotten when the old entry has gone.
    func writeThrough(
        wakes: AsyncStream<Void>,
        read: @Sendable (_ merchant: UUIDv7, _ member: UUIDv7) async throws -> Fill?
    ) async {
        for await _ in wakes {
            let patience: Duration = .milliseconds(2 * Self.lifetimeMilliseconds)
            let due = expected.withLock { expected in
                expected = expected.filter { ContinuousClock.now - $0.value.since < patience }
                return expected
            }
            for (target, wanted) in due {
                let readAt = ContinuousClock.now
                guard let fill = try? await read(target.merchant, target.member),
                    fill.facts.version >= wanted.version
                else { continue }
                await store(
                    fill.facts, of: target.member, merchant: target.merchant,
                    changesAt: fill.changesAt, readAt: readAt)
                expected.withLock { expected in
                    guard let current = expected[target], current.version <= fill.facts.version
                    else { return }
                    expected[target] = nil
                }
            }
        }
    }

    struct Fill: Sendable {
        let facts: MemberV1.MemberFacts
        let changesAt: Instant?
    }
}

/// `<version> <instant of the next change, or -> <facts>`.
private struct Entry {
    let facts: MemberV1.MemberFacts
    let changesAt: Instant?

    init(facts: MemberV1.MemberFacts, changesAt: Instant?) {
        self.facts = facts
        self.changesAt = changesAt
    }

    init?(_ bytes: [UInt8]) {
        let parts = bytes.split(
            separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let version = Int64(String(decoding: parts[0], as: UTF8.self)),
            let facts = try? MemberV1.MemberFacts(serialized: Array(parts[2])),
            facts.version == version
        else { return nil }
        self.facts = facts
        let change = String(decoding: parts[1], as: UTF8.self)
        if change == "-" {
            changesAt = nil
        } else {
            guard let microseconds = Int64(change) else { return nil }
            changesAt = Instant(microsecondsSinceEpoch: microseconds)
        }
    }

    func bytes() throws -> [UInt8] {
        let change = changesAt.map { "\($0.microsecondsSinceEpoch)" } ?? "-"
        return Array("\(facts.version) \(change) ".utf8) + (try facts.serializedBytes())
    }
}
