import MemberDomain
import Primitives
import Testing

private let start = Instant(secondsSinceEpoch: 1_772_000_000)

private func at(_ seconds: Int64) -> Instant { start.adding(seconds: seconds) }

@Suite("SMS codes")
struct SmsCodeTests {
    @Test(
        "A23 a code has six digits",
        arguments: [(0, "000000"), (42, "000042"), (1_234_567, "234567")])
    func digits(_ random: UInt64, _ code: String) {
        #expect(SmsCodes.code(random: random) == code)
        #expect(SmsCodes.isWellFormed(code))
    }

    @Test(
        "A23 what is not six digits is no code",
        arguments: ["", "12345", "1234567", "12345a", "１２３４５６"])
    func malformed(_ code: String) {
        #expect(!SmsCodes.isWellFormed(code))
    }

    // Seconds before now at which codes were sent to the phone, and the wait that follows.
    @Test(
        "A01 a phone gets 1 code a minute, 5 an hour, 10 a day",
        arguments: [
            ([], 0), ([0], 60), ([59], 1), ([60], 0), ([61, 200, 300, 400], 0),
            ([61, 200, 300, 400, 500], 3_100), ([61, 200, 300, 400, 3_600], 0),
            ([3_601, 7_201, 10_801, 14_401, 18_001, 21_601, 25_201, 28_801, 32_401, 86_399], 1),
            ([3_601, 7_201, 10_801, 14_401, 18_001, 21_601, 25_201, 28_801, 32_401, 86_400], 0),
        ] as [([Int64], Int64)])
    func perPhone(_ ages: [Int64], _ wait: Int64) {
        var facts = SmsSending.Facts(now: start)
        facts.toPhone = ages.map { at(-$0) }
        let expected: SmsSending.Decision =
            wait == 0 ? .send(expiresAt: at(300)) : .refuse(retryAfterSeconds: wait)
        #expect(SmsSending.decide(facts) == expected)
    }

    @Test(
        "A01 an address gets 10 codes in 10 minutes, a device 5 in an hour; the longest wait counts"
    )
    func perAddressAndDevice() {
        var facts = SmsSending.Facts(now: start)
        facts.fromAddress = (1...10).map { at(-10 * $0) }
        #expect(SmsSending.decide(facts) == .refuse(retryAfterSeconds: 500))
        facts.fromAddress.removeLast()
        #expect(SmsSending.decide(facts) == .send(expiresAt: at(300)))
        facts.fromDevice = (1...5).map { at(-10 * $0) }
        facts.toPhone = [at(-30)]
        #expect(SmsSending.decide(facts) == .refuse(retryAfterSeconds: 3_550))
    }

    @Test("A01 a part of a second is waited for as a whole one")
    func fraction() {
        var facts = SmsSending.Facts(now: start)
        facts.toPhone = [at(-60).adding(microseconds: 1)]
        #expect(SmsSending.decide(facts) == .refuse(retryAfterSeconds: 1))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let sent: SmsVerification.Sent?
        let now: Int64
        let fault: SmsVerification.Fault?
        var testDescription: String { name }
    }

    static func sent(
        tries: Int = 0, used: Bool = false, matches: Bool = true
    ) -> SmsVerification.Sent {
        SmsVerification.Sent(
            expiresAt: at(300), failedTries: tries, isUsed: used, matches: matches)
    }

    @Test(
        "A01 A23 a code is good once, for five minutes and five tries",
        arguments: [
            Case(name: "right", sent: sent(), now: 0, fault: nil),
            Case(name: "wrong", sent: sent(matches: false), now: 0, fault: .wrong),
            Case(name: "none sent", sent: nil, now: 0, fault: .notSent),
            Case(name: "used", sent: sent(used: true), now: 0, fault: .used),
            Case(name: "last moment", sent: sent(), now: 299, fault: nil),
            Case(name: "expired", sent: sent(), now: 300, fault: .expired),
            Case(name: "after 4 failures", sent: sent(tries: 4), now: 0, fault: nil),
            Case(name: "after 5 failures", sent: sent(tries: 5), now: 0, fault: .tooManyTries),
            Case(
                name: "wrong after 5", sent: sent(tries: 5, matches: false), now: 0,
                fault: .tooManyTries),
            Case(name: "wrong and expired", sent: sent(matches: false), now: 300, fault: .expired),
        ])
    func verification(_ given: Case) {
        #expect(SmsVerification.fault(of: given.sent, now: at(given.now)) == given.fault)
    }
}

@Suite("Registration")
struct RegistrationTests {
    private func refusal(
        _ change: (inout Registration.Facts) -> Void
    ) -> Registration.Refusal? {
        var facts = Registration.Facts(now: start)
        change(&facts)
        return Registration.refusal(facts)
    }

    @Test("A01 a right code and a new phone register")
    func accepted() {
        #expect(refusal { _ in } == nil)
    }

    @Test("A09 phone and device are throttled for 24 hours from the success, to the microsecond")
    func throttle() {
        let day: Int64 = 86_400
        #expect(refusal { $0.lastByPhone = at(0) } == .throttled(retryAfterSeconds: day))
        #expect(
            refusal { $0.lastByDevice = at(-3_600) } == .throttled(retryAfterSeconds: day - 3_600))
        #expect(
            refusal { $0.lastByPhone = at(-day).adding(microseconds: 1) }
                == .throttled(retryAfterSeconds: 1))
        #expect(refusal { $0.lastByPhone = at(-day) } == nil)
        #expect(
            refusal {
                $0.lastByPhone = at(-80_000)
                $0.lastByDevice = at(-10)
            } == .throttled(retryAfterSeconds: day - 10))
    }

    @Test("A09 after 24 hours a member's phone is taken, not throttled")
    func taken() {
        #expect(
            refusal {
                $0.lastByPhone = at(-86_400)
                $0.isPhoneTaken = true
            } == .phoneTaken)
        #expect(
            refusal {
                $0.lastByPhone = at(-1)
                $0.isPhoneTaken = true
            } == .throttled(retryAfterSeconds: 86_399))
    }

    @Test("A01 who cannot show the code learns nothing about the phone")
    func codeFirst() {
        #expect(
            refusal {
                $0.codeFault = .wrong
                $0.lastByPhone = at(0)
                $0.isPhoneTaken = true
                $0.isReferrerUnknown = true
            } == .code(.wrong))
    }

    @Test("A04 a terminal enrols 60 in an hour")
    func terminal() {
        #expect(refusal { $0.atTerminal = (1...59).map { at(-$0) } } == nil)
        #expect(
            refusal { $0.atTerminal = (1...60).map { at(-$0) } }
                == .terminalLimit(retryAfterSeconds: 3_540))
    }

    @Test("A01 an invitation that names nobody is refused last")
    func referrer() {
        #expect(refusal { $0.isReferrerUnknown = true } == .unknownReferrer)
    }
}
