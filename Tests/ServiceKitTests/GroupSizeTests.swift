import Primitives
import Testing

@testable import ServiceKit

@Suite("Counts of members")
struct GroupSizeTests {
    private func told(_ members: Int64, to role: String, stores: [String] = []) -> Int64? {
        GroupSize(
            toldTo: Principal(
                kind: .staff, merchant: merchantA, subject: "s", role: role, stores: stores)
        ).told(members)
    }

    @Test("A18 operators are not told of groups below 20 members, others are")
    func operators() {
        #expect(told(19, to: "operator") == nil)
        #expect(told(20, to: "operator") == 20)
        #expect(told(0, to: "operator") == nil)
        #expect(told(19, to: "operator", stores: ["a"]) == nil)
        #expect(told(3, to: "owner") == 3)
        #expect(told(0, to: "owner") == 0)
    }

    @Test("H01 who is confined to stores is not told of groups below 5 members")
    func stores() {
        #expect(told(4, to: "store_manager", stores: ["a"]) == nil)
        #expect(told(0, to: "store_manager", stores: ["a"]) == nil)
        #expect(told(5, to: "store_manager", stores: ["a"]) == 5)
        #expect(told(4, to: "store_manager") == 4)
        let app = Principal(kind: .app, merchant: merchantA, subject: "console")
        #expect(GroupSize(toldTo: app).told(1) == 1)
    }
}
