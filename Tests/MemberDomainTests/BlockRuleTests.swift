import MemberDomain
import Testing

@Suite("Blocks")
struct BlockRuleTests {
    @Test("X15 sessions end when a member is blocked as a whole, and at nothing else")
    func decisions() {
        let none = MemberBlocks()
        let earning = MemberBlocks(earning: true)
        let whole = MemberBlocks(whole: true)
        let both = MemberBlocks(earning: true, whole: true)
        #expect(none.decide(none) == .unchanged)
        #expect(both.decide(both) == .unchanged)
        #expect(none.decide(earning) == .changed(endsSessions: false))
        #expect(earning.decide(none) == .changed(endsSessions: false))
        #expect(none.decide(whole) == .changed(endsSessions: true))
        #expect(earning.decide(both) == .changed(endsSessions: true))
        #expect(both.decide(whole) == .changed(endsSessions: false))
        #expect(whole.decide(none) == .changed(endsSessions: false))
    }

    @Test("X15 the audit names what is closed")
    func names() {
        #expect(MemberBlocks().description == "NONE")
        #expect(MemberBlocks(spending: true).description == "SPENDING")
        #expect(
            MemberBlocks(earning: true, spending: true, whole: true).description
                == "EARNING SPENDING MEMBER")
    }

    @Test("X15 a reason has 1 to 256 characters, and says something")
    func reasons() {
        #expect(StaffReason("退货")?.text == "退货")
        #expect(StaffReason(String(repeating: "长", count: 256)) != nil)
        for text in ["", " \n", String(repeating: "长", count: 257)] {
            #expect(StaffReason(text) == nil)
        }
    }
}
