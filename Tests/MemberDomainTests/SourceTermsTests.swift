import Levels
import MemberDomain
import Primitives
import Testing

@Suite("What sources of members give and cost")
struct SourceTermsTests {
    private func field(_ terms: SourceTerms) -> String? {
        do throws(SourceTerms.Problem) {
            try terms.check()
            return nil
        } catch {
            return error.field
        }
    }

    @Test(
        "A25 the event of a source is SOURCE_ and 1 to 32 of A to Z, 0 to 9 and _",
        arguments: [
            ("SOURCE_A", true), ("SOURCE_DOOR_7", true),
            ("SOURCE_" + String(repeating: "A", count: 32), true),
            ("SOURCE_" + String(repeating: "A", count: 33), false), ("SOURCE_", false),
            ("SIGN_UP", false), ("SOURCE_a", false), ("SOURCE_A B", false), ("", false),
        ])
    func eventCodes(_ code: String, isOne: Bool) {
        #expect(field(SourceTerms(eventCode: code)) == (isOne ? nil : "eventCode"))
    }

    @Test("A25 a cost needs an incentive, and is no loss")
    func costs() {
        #expect(field(SourceTerms(incentiveCostMinor: 1)) == "incentiveCostMinor")
        #expect(field(SourceTerms(eventCode: "SOURCE_A", incentiveCostMinor: 1)) == nil)
        #expect(
            field(SourceTerms(eventCode: "SOURCE_A", incentiveCostMinor: -1))
                == "incentiveCostMinor")
        #expect(
            field(SourceTerms(prompt: BilingualText(zh: "", en: "Hello"))) == "prompt.zh")
    }

    @Test("A25 what is archived, or only told to staff, gives nothing")
    func gives() {
        #expect(SourceTerms(eventCode: "SOURCE_A").gives)
        #expect(!SourceTerms(eventCode: "SOURCE_A", isArchived: true).gives)
        #expect(!SourceTerms(prompt: BilingualText(zh: "好", en: "Hello")).gives)
    }

    @Test("A25 conversion is that of the observed, cost that of all who registered, rounded down")
    func figures() {
        var figures = SourceFigures()
        #expect(figures.conversionPermille == 0 && figures.costPerRegistrationMinor == 0)
        figures.registrations = 7
        figures.observed = 3
        figures.converted = 2
        figures.incentiveCostMinor = 500
        figures.enteredCostMinor = 1_000
        #expect(figures.conversionPermille == 666)
        #expect(figures.costPerRegistrationMinor == 214)
        figures.enteredCostMinor = -501
        #expect(figures.costPerRegistrationMinor == 0)
    }
}
