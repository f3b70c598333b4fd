import MemberDomain
import Testing

@Suite("Consent at registration")
struct RegistrationConsentTests {
    private static let words: [ConsentPurpose: Consents.Words] = [
        .service: .init(version: 3, asksAgainFrom: 0),
        .smsMarketing: .init(version: 1, asksAgainFrom: 0),
    ]

    private func decide(
        _ choices: [(ConsentPurpose, Bool, Int32)],
        words: [ConsentPurpose: Consents.Words] = words
    ) throws(Consents.RegistrationFault) -> [Consents.Decided] {
        try Consents.atRegistration(
            choices.map { .init(purpose: $0.0, given: $0.1, textVersion: $0.2) }, words: words)
    }

    @Test("H06 a membership takes consent to the words in force; each other purpose is a choice")
    func choices() throws {
        #expect(
            try decide([(.service, true, 3)])
                == [.init(purpose: .service, kept: .init(given: true, textVersion: 3))])
        let both = try decide([(.smsMarketing, false, 1), (.service, true, 3)])
        #expect(both.map(\.purpose) == [.smsMarketing, .service])
        #expect(both.map(\.kept.given) == [false, true])
    }

    @Test("H06 silence, a no and words that are not in force make no member")
    func refusals() {
        for choices in [[], [(.service, false, 3)], [(.smsMarketing, true, 1)]]
            as [[(ConsentPurpose, Bool, Int32)]]
        {
            #expect(throws: Consents.RegistrationFault.serviceRequired(version: 3)) {
                try decide(choices)
            }
        }
        #expect(throws: Consents.RegistrationFault.outdated(.service, current: 3)) {
            try decide([(.service, true, 2)])
        }
        #expect(throws: Consents.RegistrationFault.outdated(.profiling, current: 0)) {
            try decide([(.service, true, 3), (.profiling, true, 1)])
        }
    }

    @Test("H06 a merchant that has published no words for the membership asks for none")
    func withoutWords() throws {
        #expect(try decide([], words: [:]) == [])
        #expect(try decide([(.service, false, 0)], words: [:]) == [])
    }
}
