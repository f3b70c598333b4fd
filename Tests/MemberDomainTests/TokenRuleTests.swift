import MemberDomain
import Primitives
import Testing

private let start = Instant(secondsSinceEpoch: 1_772_000_000)

@Suite("Refresh tokens")
struct RefreshRuleTests {
    private func decide(
        expiresIn: Int64 = 100, revoked: Bool = false, usedAgo: Int64? = nil, key: String = "key-1"
    ) -> RefreshRules.Decision {
        RefreshRules.decide(
            RefreshRules.Kept(
                expiresAt: start.adding(seconds: expiresIn), isRevoked: revoked,
                use: usedAgo.map {
                    RefreshRules.Use(at: start.adding(seconds: -$0), idempotencyKey: "key-1")
                }), idempotencyKey: key, now: start)
    }

    @Test("A01 a refresh token is exchanged once, until it expires")
    func once() {
        #expect(decide() == .rotate)
        #expect(decide(expiresIn: 0) == .refuse)
        #expect(decide(revoked: true) == .refuse)
        #expect(RefreshRules.decide(nil, idempotencyKey: "k", now: start) == .refuse)
    }

    @Test("A01 the same call again within 30 s is no reuse; anything else revokes the family")
    func reuse() {
        #expect(decide(usedAgo: 0) == .repeated)
        #expect(decide(usedAgo: 29) == .repeated)
        #expect(decide(usedAgo: 30) == .revokeFamily)
        #expect(decide(usedAgo: 1, key: "key-2") == .revokeFamily)
        #expect(decide(expiresIn: -1, usedAgo: 60) == .revokeFamily)
        #expect(decide(revoked: true, usedAgo: 1) == .refuse)
    }
}

@Suite("Failed log-ins")
struct LogInAttemptTests {
    private func failures(_ ages: [Int64]) -> LogInAttempts? {
        ages.reduce(LogInAttempts?.none) { attempts, age in
            LogInAttempts.afterFailure(attempts, now: start.adding(seconds: -age))
        }
    }

    @Test("A07 five failures within 15 minutes close an account for a while, and longer each time")
    func delay() {
        #expect(failures([40, 30, 20, 10])?.retryAfterSeconds(now: start) == 0)
        #expect(failures([40, 30, 20, 10, 0])?.retryAfterSeconds(now: start) == 30)
        #expect(failures([90, 80, 70, 60, 50, 0])?.retryAfterSeconds(now: start) == 60)
        #expect(
            failures([600, 590, 580, 570, 560, 500, 400, 0])?.retryAfterSeconds(now: start) == 240)
    }

    @Test("A07 the delay has a longest, and numbers do not overflow")
    func longest() {
        let many = failures((0..<100).map { 99 - $0 })
        #expect(many?.retryAfterSeconds(now: start) == 900)
    }

    @Test("A07 failures are forgotten when window and delay are over")
    func forgotten() {
        let old = failures([2_000, 1_990, 1_980, 1_970, 1_960])
        #expect(old?.retryAfterSeconds(now: start) == 0)
        #expect(LogInAttempts.afterFailure(old, now: start).failures == 1)
        #expect(failures([901, 0])?.failures == 1)
        #expect(failures([899, 0])?.failures == 2)
    }
}
