import Levels
import MemberDomain
import Primitives
import Testing

@Suite("Themes")
struct ThemeTests {
    @Test("H16 a colour is # and six hexadecimal digits, in either case")
    func colours() {
        for text in ["#000000", "#FFFFFF", "#1F2329", "#00000A"] {
            #expect(Colour(text)?.description == text)
        }
        #expect(Colour("#abcdef")?.description == "#ABCDEF")
        for text in ["", "#FFF", "FFFFFF", "#FFFFFG", "#+12345", "#1234567", "#12345é", "red"] {
            #expect(Colour(text) == nil, "\(text)")
        }
    }

    @Test("H16 text is readable on a background from a contrast of 4.5 on, both ways round")
    func contrast() {
        let pairs: [(text: String, background: String, isReadable: Bool)] = [
            ("#000000", "#FFFFFF", true),
            ("#FFFFFF", "#FFFFFF", false),
            // 4.54 and 4.48: the greys on both sides of the limit.
            ("#767676", "#FFFFFF", true),
            ("#777777", "#FFFFFF", false),
            ("#FF0000", "#FFFFFF", false),
            ("#E60000", "#FFFFFF", true),
            ("#0B57D0", "#FFFFFF", true),
            ("#FFFF00", "#FFFFFF", false),
            ("#FFFF00", "#000000", true),
        ]
        for (text, background, isReadable) in pairs {
            let (one, other) = (Colour(text)!, Colour(background)!)
            #expect(one.isReadable(on: other) == isReadable, "\(text) on \(background)")
            #expect(other.isReadable(on: one) == isReadable, "\(background) on \(text)")
        }
    }

    @Test("H16 a theme that cannot be read, or whose texts are none, says which field is wrong")
    func checks() {
        func field(
            text: String = "#000000", onPrimary: String = "#FFFFFF",
            words: [Theme.Words] = []
        ) -> String? {
            let theme = Theme(
                text: Colour(text)!, background: Colour("#FFFFFF")!, primary: Colour("#0B57D0")!,
                onPrimary: Colour(onPrimary)!, words: words)
            do throws(Theme.Problem) {
                try theme.check()
                return nil
            } catch {
                return error.field
            }
        }
        func words(_ code: String, _ zh: String = "你好", _ en: String = "Hello") -> Theme.Words {
            Theme.Words(code: code, text: BilingualText(zh: zh, en: en))
        }
        #expect(field() == nil && field(words: [words("brand"), words("slogan")]) == nil)
        #expect(field(text: "#777777") == "colours.text")
        #expect(field(onPrimary: "#000000") == "colours.onPrimary")
        #expect(field(words: [words("brand"), words("brand")]) == "texts")
        #expect(field(words: (0...50).map { words("t\($0)") }) == "texts")
        #expect(field(words: [words("Brand")]) == "texts.code")
        #expect(field(words: [words("brand", "")]) == "texts.brand.zh")
        #expect(
            field(words: [words("brand", "好", String(repeating: "x", count: 201))])
                == "texts.brand.en")
    }

    @Test("H16 the standard theme can be read")
    func standard() throws {
        try Theme.standard.check()
    }
}
