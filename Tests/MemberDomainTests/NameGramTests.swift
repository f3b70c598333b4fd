import MemberDomain
import Testing

@Suite("Names by pairs of letters")
struct NameGramTests {
    @Test(
        "A16 a name is found by any part of it, by one letter if it begins so",
        arguments: [
            ("张三丰", "张三", true), ("张三丰", "三丰", true), ("张三丰", "张三丰", true),
            ("张三丰", "张", true), ("张三丰", "三", false), ("张三丰", "张丰", false),
            ("John Smith", "smith", true), ("John Smith", "john s", true),
            ("John Smith", "j", true),
            ("John Smith", "smyth", false), ("ＪＯＨＮ", "john", true), ("张 三", "张三", true),
            ("张三", "张三丰", false), ("张三", " ", false),
        ])
    func matches(_ name: String, _ text: String, isFound: Bool) {
        #expect(NameGrams.matches(name, text) == isFound)
        // Whatever matches is found by what is kept of it.
        if isFound {
            #expect(NameGrams.sought(for: text).isSubset(of: NameGrams.kept(of: name)))
        }
    }

    @Test("A16 what is kept may promise too much, and a second look says so")
    func falsePromise() {
        let sought = NameGrams.sought(for: "abcab")
        #expect(sought.isSubset(of: NameGrams.kept(of: "bcabc")))
        #expect(!NameGrams.matches("bcabc", "abcab"))
        #expect(NameGrams.sought(for: "  ").isEmpty)
        #expect(NameGrams.kept(of: "").isEmpty)
    }
}
