import MemberDomain
import Primitives
import Testing

@Suite("Whom an account at a platform lets in")
struct PlatformLogInTests {
    private static let ann = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0001)
    private static let bea = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0002)

    private func decide(
        account: UUIDv7? = nil, person: UUIDv7? = nil, phone: UUIDv7? = nil, hasPhone: Bool = false,
        isActive: Bool = true, accounts: Int = 0
    ) -> PlatformLogIn.Decision {
        func known(_ member: UUIDv7?) -> PlatformLogIn.Known? {
            member.map { PlatformLogIn.Known(member: $0, isActive: isActive) }
        }
        var facts = PlatformLogIn.Facts()
        facts.byAccount = known(account)
        facts.byPerson = known(person)
        facts.byPhone = known(phone)
        facts.hasPhone = hasPhone || phone != nil
        facts.accounts = accounts
        return PlatformLogIn.decide(facts)
    }

    @Test("A11 the account comes first, then the person, then the phone, then a new member")
    func precedence() {
        let (ann, bea) = (Self.ann, Self.bea)
        #expect(decide(account: ann, person: bea, phone: bea) == .admit(ann))
        #expect(decide(person: ann, phone: bea) == .bind(ann))
        #expect(decide(phone: bea) == .bind(bea))
        #expect(decide(hasPhone: true) == .register)
        #expect(decide() == .refuse(.unknown))
    }

    @Test("A11 whoever is blocked is let in by no way, and nobody has more than twenty accounts")
    func refusals() {
        let ann = Self.ann
        #expect(decide(account: ann, isActive: false) == .refuse(.blocked))
        #expect(decide(person: ann, isActive: false) == .refuse(.blocked))
        #expect(decide(phone: ann, isActive: false) == .refuse(.blocked))
        #expect(decide(phone: ann, accounts: 19) == .bind(ann))
        #expect(decide(phone: ann, accounts: 20) == .refuse(.tooManyAccounts))
        #expect(decide(account: ann, accounts: 20) == .admit(ann))
    }

    @Test("A11 an account is bound to one member, and stays where it is")
    func binding() {
        let (ann, bea) = (Self.ann, Self.bea)
        #expect(AccountBinding.decide(holder: nil, member: ann, accounts: 0) == .bind)
        #expect(AccountBinding.decide(holder: ann, member: ann, accounts: 20) == .keep)
        #expect(AccountBinding.decide(holder: bea, member: ann, accounts: 0) == .taken)
        #expect(AccountBinding.decide(holder: nil, member: ann, accounts: 20) == .tooMany)
    }

    @Test("A25 a QR code stands for ways that the caller cannot tell by itself")
    func channels() {
        let origins = RegistrationOrigin.allCases
        #expect(origins.filter { !$0.hasScenes } == [.miniProgram])
        #expect(origins.filter(\.needsStore) == [.storeQR])
        #expect(origins.filter(\.needsLabel) == [.staffMember, .partner])
        #expect(Set(origins.map(\.spelling)).count == origins.count)
    }
}
