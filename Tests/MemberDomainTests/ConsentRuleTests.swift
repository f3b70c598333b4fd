import MemberDomain
import Primitives
import Testing

@Suite("Consent and clear text")
struct ConsentRuleTests {
    typealias Kept = Consents.Kept
    typealias Words = Consents.Words

    @Test("X21 silence is no consent, and what is asked again no longer counts")
    func counting() {
        let given = Kept(given: true, textVersion: 2)
        #expect(!Consents.counts(nil, Words(version: 2, asksAgainFrom: 0)))
        #expect(!Consents.counts(Kept(given: false, textVersion: 2), nil))
        #expect(Consents.counts(given, nil))
        #expect(Consents.counts(given, Words(version: 5, asksAgainFrom: 2)))
        #expect(!Consents.counts(given, Words(version: 5, asksAgainFrom: 3)))
    }

    @Test("H06 X21 consent is given to the words in force; a withdrawal needs none")
    func deciding() {
        func decide(
            _ given: Bool, _ version: Int32, _ kept: Kept?, _ words: Words?,
            _ purpose: ConsentPurpose = .smsMarketing
        ) -> Consents.Decision {
            Consents.decide(
                .init(purpose: purpose, given: given, textVersion: version), kept: kept,
                words: words)
        }
        let words = Words(version: 3, asksAgainFrom: 0)
        let yes = Kept(given: true, textVersion: 3)
        let older = Kept(given: true, textVersion: 2)
        let no = Kept(given: false, textVersion: 3)
        #expect(decide(true, 3, nil, words) == .keep(yes))
        #expect(decide(true, 3, older, words) == .keep(yes))
        #expect(decide(true, 3, yes, words) == .unchanged)
        #expect(decide(true, 2, nil, words) == .outdated(current: 3))
        #expect(decide(true, 1, nil, nil) == .outdated(current: 0))
        #expect(decide(false, 0, yes, words) == .keep(no))
        #expect(decide(false, 0, older, words) == .keep(Kept(given: false, textVersion: 2)))
        #expect(decide(false, 0, no, words) == .unchanged)
        // Who says no before she was asked is heard.
        #expect(decide(false, 0, nil, nil) == .keep(Kept(given: false, textVersion: 0)))
        #expect(decide(false, 0, yes, words, .service) == .endsWithMembership)
    }

    @Test("H02 a member of staff sees 20 members in clear in 24 hours, and the 21st later")
    func reveals() {
        let now = Instant(secondsSinceEpoch: 1_000_000)
        func earlier(_ count: Int, secondsAgo: Int64) -> [Instant] {
            Array(repeating: now.adding(seconds: -secondsAgo), count: count)
        }
        #expect(Reveals.decide(newestFirst: [], now: now) == .show(remaining: 19))
        #expect(
            Reveals.decide(newestFirst: earlier(19, secondsAgo: 60), now: now)
                == .show(remaining: 0))
        #expect(
            Reveals.decide(newestFirst: earlier(20, secondsAgo: 60), now: now)
                == .refuse(retryAfterSeconds: 86_340))
        #expect(
            Reveals.decide(newestFirst: earlier(20, secondsAgo: 86_400), now: now)
                == .show(remaining: 19))
    }
}
