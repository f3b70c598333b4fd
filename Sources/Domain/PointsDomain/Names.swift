/// What a rule is called, in the merchant's words.
package struct BilingualName: Hashable, Sendable {
    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }
}
