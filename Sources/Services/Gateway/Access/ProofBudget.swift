import ServiceKit
import Synchronization

/// How many signatures and tokens of one address may fail.
///
/// To verify one costs a digest of the body, a signature or a look-up in member-service; who only
/// guesses is refused before. What succeeds costs nothing here, so a back end that is right is never
/// held up, and one that shares its address with a guesser keeps the tokens that are known already.
final class ProofBudget: Sendable {
    /// Addresses that are remembered: a flood from more of them is for a firewall.
    private static let addresses = 50_000

    private let rule: GCRA
    private let figures: DoorFigures
    private let now: @Sendable () -> Int64
    private let numbers = Mutex(RecentTable<String, Int64>(capacity: addresses))
    /// Until something fails there is nothing to look up.
    private let hasFailed = Atomic<Bool>(false)

    /// - Parameter now: microseconds of a clock that only rises.
    init(
        _ limit: RateLimit, figures: DoorFigures,
        now: @escaping @Sendable () -> Int64 = steadyMicroseconds
    ) {
        rule = GCRA(limit)
        self.figures = figures
        self.now = now
    }

    /// Refuses an address whose budget is spent.
    ///
    /// - Parameter peer: whom the request comes from; empty where nobody knows.
    func check(_ peer: String) throws(Refusal) {
        guard hasFailed.load(ordering: .relaxed) else { return }
        let key = NetworkAddress.countedText(peer)
        let now = now()
        guard var number = numbers.withLock({ $0.find(key) }) else { return }
        let outcome = rule.take(1, from: &number, at: now)
        guard outcome.granted == 0 else { return }
        figures.proofsRefused.increment()
        let seconds = max(1, (outcome.retryMicroseconds + 999_999) / 1_000_000)
        throw Refusal(.rateLimited, facts: ["retryAfterSeconds": "\(seconds)"])
    }

    /// Notes that a proof of the address has failed.
    func failed(_ peer: String) {
        figures.proofsFailed.increment()
        hasFailed.store(true, ordering: .relaxed)
        let key = NetworkAddress.countedText(peer)
        let now = now()
        numbers.withLock { numbers in
            var number = numbers.find(key) ?? now
            _ = rule.take(1, from: &number, at: now)
            numbers.insert(number, for: key)
        }
    }

    /// What verifies, counted where it fails: a proof that is wrong, not a failure of ours.
    func guarding<Proof>(
        _ peer: String, _ verify: () async throws -> Proof
    ) async throws -> Proof {
        try check(peer)
        do {
            return try await verify()
        } catch let refusal as Refusal {
            switch refusal.key {
            case .invalidSignature, .invalidToken, .tokenExpired: failed(peer)
            default: break
            }
            throw refusal
        }
    }
}
