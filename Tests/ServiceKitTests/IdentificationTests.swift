import Messages
import Primitives
import ServiceKit
import Testing

@Suite("Identification")
struct IdentificationTests {
    private func principal(_ kind: Principal.Kind) -> Principal {
        Principal(kind: kind, merchant: Principal.noMerchant, subject: "x", appKind: .pos)
    }

    @Test(
        "D05 E04 a code or a token spends; a card, a phone, an id or an offline code does not",
        arguments: [
            (.id, false), (.card, false), (.phone, false), (.offline, false),
            (.unspecified, false), (.unrecognized(77), false), (.code, true), (.token, true),
        ] as [(MemberV1.IdentifiedBy, Bool)])
    func spends(resolved: MemberV1.IdentifiedBy, maySpend: Bool) {
        let identification = Identification(principal(.app), resolved: resolved)
        #expect(identification.maySpend == maySpend)
        if maySpend {
            #expect(throws: Never.self) { try identification.checkMaySpend() }
        } else {
            #expect(
                throws: Refusal(
                    .identificationRequired, facts: ["identifiedBy": identification.rawValue])
            ) { try identification.checkMaySpend() }
        }
    }

    @Test("E04 a member who calls herself has her token, whatever the request names")
    func memberHasToken() {
        #expect(Identification(principal(.member), resolved: .card) == .token)
        #expect(Identification(principal(.staff), resolved: .card) == .card)
        #expect(Identification(principal(.service)) == .id)
    }
}
