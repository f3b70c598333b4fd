import MemberDomain
import Primitives
import Testing

private let issued = Instant(secondsSinceEpoch: 1_772_000_000)
private let end = issued.adding(seconds: MemberCode.lifetimeSeconds)

@Suite("Dynamic codes")
struct MemberCodeTests {
    @Test("X22 a code has 80 random bits behind its mark, and is no card number")
    func isUnguessable() throws {
        let code = MemberCode(high: .max, low: .max)
        #expect(code.text == "M" + String(repeating: "Z", count: 16))
        #expect(MemberCode(high: 0, low: 0).text == "M" + String(repeating: "0", count: 16))
        #expect(MemberCode("mzzzz zzzz-ZZZZ zzzz") == code)
        #expect(CardNumber(code.text) == nil)
        // A code of a reward has no mark, a card number is too short.
        #expect(MemberCode(String(repeating: "Z", count: 16)) == nil)
        #expect(MemberCode("AZZZZZZZZZZZZZZZZ") == nil)
        #expect(MemberCode("6288000000000008") == nil)
    }

    @Test(
        "X22 a code is good for 60 s and one operation, until a newer one is there",
        arguments: [
            // used by, newest, asked by, at, fault
            (nil, true, nil, end.adding(microseconds: -1), nil),
            (nil, true, nil, end, .expired),
            (nil, true, "op-1", end.adding(microseconds: -1), nil),
            (nil, true, "op-1", end, .expired),
            (nil, false, "op-1", issued, .replaced),
            (nil, false, nil, issued, .replaced),
            ("op-1", true, "op-1", issued, nil),
            ("op-1", false, "op-1", end.adding(seconds: 3_600), nil),
            ("op-1", true, "op-2", issued, .used),
            ("op-1", true, nil, issued, .used),
        ] as [(String?, Bool, String?, Instant, MemberCodeRules.Fault?)])
    func isSingleUse(
        usedBy: String?, newest: Bool, operation: String?, now: Instant,
        fault: MemberCodeRules.Fault?
    ) {
        let kept = MemberCodeRules.Kept(expiresAt: end, isNewest: newest, usedBy: usedBy)
        #expect(MemberCodeRules.fault(of: kept, operation: operation, now: now) == fault)
    }

    @Test("X22 its operation may show a code again for so long after its end, and nobody else may")
    func retries() {
        let used = MemberCodeRules.Kept(expiresAt: end, isNewest: false, usedBy: "order/1")
        func fault(_ operation: String, _ seconds: Int64) -> MemberCodeRules.Fault? {
            MemberCodeRules.fault(
                of: used, operation: operation, retrySeconds: 900, now: end.adding(seconds: seconds)
            )
        }
        #expect(fault("order/1", 899) == nil)
        #expect(fault("order/1", 900) == .expired)
        #expect(fault("order/2", 0) == .used)
        // A code that nobody has used ends at its end.
        let unused = MemberCodeRules.Kept(expiresAt: end, isNewest: true, usedBy: nil)
        #expect(
            MemberCodeRules.fault(of: unused, operation: "order/1", retrySeconds: 900, now: end)
                == .expired)
    }

    @Test("X22 what was never issued is unknown")
    func isKnown() {
        #expect(MemberCodeRules.fault(of: nil, operation: "op-1", now: issued) == .unknown)
    }

    @Test("N12 a member gets five offline codes in 24 hours")
    func offlineCodesAreCounted() {
        let four = (0..<4).map { issued.adding(seconds: -Int64($0) * 60) }
        #expect(OfflineCodeRules.retryAfterSeconds(newestFirst: four, now: issued) == 0)
        let five = four + [issued.adding(seconds: -86_399)]
        #expect(OfflineCodeRules.retryAfterSeconds(newestFirst: five, now: issued) == 1)
        #expect(
            OfflineCodeRules.retryAfterSeconds(
                newestFirst: five, now: issued.adding(seconds: 1)) == 0)
    }
}
