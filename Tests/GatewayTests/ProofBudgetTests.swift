import ServiceKit
import Synchronization
import Testing

@testable import Gateway

@Suite("Proofs that fail")
struct ProofBudgetTests {
    /// Microseconds that a test moves on.
    private final class Hands: Sendable {
        private let microseconds = Atomic<Int64>(1_000_000)

        func advance(milliseconds: Int64) {
            microseconds.add(milliseconds * 1_000, ordering: .relaxed)
        }

        var now: @Sendable () -> Int64 { { self.microseconds.load(ordering: .relaxed) } }
    }

    private let metrics = MetricsRegistry(service: .gateway)
    private var figures: DoorFigures { DoorFigures(metrics) }

    private func seconds(_ budget: ProofBudget, _ peer: String) -> String? {
        do {
            try budget.check(peer)
            return nil
        } catch {
            return error.key == .rateLimited ? error.facts.first?.value : error.key.key
        }
    }

    @Test("an address that has failed as often as it may is refused until time has passed")
    func spent() {
        let hands = Hands()
        let budget = ProofBudget(
            RateLimit(perSecond: 1, burst: 3), figures: figures, now: hands.now)
        #expect(seconds(budget, "203.0.113.7") == nil)
        for _ in 0..<3 {
            #expect(seconds(budget, "203.0.113.7") == nil)
            budget.failed("203.0.113.7")
        }
        #expect(seconds(budget, "203.0.113.7") == "1")
        // Others are not held up, and to be refused costs nothing more.
        #expect(seconds(budget, "203.0.113.8") == nil)
        for _ in 0..<10 { budget.failed("203.0.113.7") }
        hands.advance(milliseconds: 999)
        #expect(seconds(budget, "203.0.113.7") == "1")
        hands.advance(milliseconds: 1)
        #expect(seconds(budget, "203.0.113.7") == nil)
        budget.failed("203.0.113.7")
        #expect(seconds(budget, "203.0.113.7") == "1")
        let text = metrics.render()
        #expect(text.contains(#"patron_gateway_proofs_total{outcome="failed"} 14"#))
        #expect(text.contains(#"patron_gateway_proofs_total{outcome="refused"} 3"#))
    }

    @Test("all addresses of one subscriber's network spend one budget")
    func network() {
        let budget = ProofBudget(
            RateLimit(perSecond: 1, burst: 2), figures: figures, now: Hands().now)
        budget.failed("2001:db8:1:2::1")
        budget.failed("2001:db8:1:2::2")
        #expect(seconds(budget, "2001:db8:1:2:ffff::3") == "1")
        #expect(seconds(budget, "2001:db8:1:3::1") == nil)
    }

    @Test("only a proof that is wrong counts, and nothing is verified when the budget is spent")
    func guarding() async throws {
        let budget = ProofBudget(
            RateLimit(perSecond: 1, burst: 2), figures: figures, now: Hands().now)
        func attempt(_ outcome: ErrorKey?) async -> ErrorKey? {
            do {
                try await budget.guarding("203.0.113.7") {
                    if let outcome { throw Refusal(outcome) }
                }
                return nil
            } catch { return (error as? Refusal)?.key }
        }
        for _ in 0..<5 {
            #expect(await attempt(nil) == nil)
            #expect(await attempt(.appDisabled) == .appDisabled)
            #expect(await attempt(.unavailable) == .unavailable)
        }
        #expect(await attempt(.invalidSignature) == .invalidSignature)
        #expect(await attempt(.invalidToken) == .invalidToken)
        #expect(await attempt(nil) == .rateLimited)
    }
}
