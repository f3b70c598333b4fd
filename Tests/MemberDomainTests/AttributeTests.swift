import Levels
import MemberDomain
import Messages
import Primitives
import Testing

@Suite("Attributes that merchants define")
struct AttributeTests {
    private static func attribute(
        _ type: AttributeType, options: [String] = [], sensitive: Bool = false
    ) -> AttributeDefinition {
        AttributeDefinition(
            code: "a", name: BilingualText(zh: "甲", en: "A"), type: type,
            options: options.map { .init(code: $0, name: BilingualText(zh: $0, en: $0)) },
            isSensitive: sensitive)
    }

    @Test(
        "A15 a value is one of its type, and is kept in one spelling",
        arguments: [
            (AttributeType.text, #""dry""#, "dry"), (.text, #""""#, nil), (.text, "1", nil),
            (.number, "42", "42"), (.number, "-0", "0"), (.number, "1.5", nil),
            (.number, "1000000000000001", nil), (.number, #""42""#, nil),
            (.choice, #""m""#, "m"), (.choice, #""xl""#, nil), (.choice, #"["m"]"#, nil),
            (.multiChoice, #"["s", "m"]"#, "m,s"), (.multiChoice, #"["m", "m"]"#, nil),
            (.multiChoice, "[]", nil), (.multiChoice, #""m""#, nil),
            (.date, #""2026-03-05""#, "2026-03-05"), (.date, #""2026-02-30""#, nil),
            (.boolean, "true", "true"), (.boolean, "0", nil),
            (.bankCard, #""6222020000000000006""#, nil),
            (
                .bankCard, #""4111111111111111""#,
                "4111111111111111"
            ), (.bankCard, #""4111111111111112""#, nil),
            (.idNumber, #""11010519491231002X""#, "11010519491231002X"),
            (.idNumber, #""11010519491231002x""#, "11010519491231002X"),
            (.idNumber, #""110105194912310021""#, nil),
        ] as [(AttributeType, String, String?)])
    func values(_ type: AttributeType, _ json: String, _ kept: String?) throws {
        let attribute = Self.attribute(type, options: type.hasOptions ? ["s", "m"] : [])
        #expect(attribute.value(try JSONTree(json: json)) == kept)
        // What is kept is shown as it came, unless it is sensitive.
        if let kept, !attribute.isSensitive {
            #expect(attribute.value(attribute.shown(kept)) == kept)
        }
    }

    @Test("H03 bank cards and identity numbers are sensitive whatever is said, and shown masked")
    func sensitive() {
        for type in [AttributeType.bankCard, .idNumber] {
            #expect(Self.attribute(type).isSensitive)
        }
        #expect(
            Self.attribute(.bankCard).shown("4111111111111111") == .string("411111****1111"))
        #expect(Self.attribute(.text, sensitive: true).shown("secret!") == .string("****"))
        #expect(Self.attribute(.text).shown("dry") == .string("dry"))
        #expect(!Self.attribute(.text).fits(Self.attribute(.text, sensitive: true)))
        #expect(!Self.attribute(.text).fits(Self.attribute(.date)))
    }

    @Test("A15 a definition that makes no sense is told its field")
    func definitions() {
        func fault(_ definition: AttributeDefinition) -> String? {
            do throws(AttributeDefinition.Problem) {
                try definition.check()
                return nil
            } catch {
                return error.field
            }
        }
        let name = BilingualText(zh: "尺码", en: "Size")
        #expect(fault(Self.attribute(.text)) == nil)
        #expect(fault(Self.attribute(.choice, options: ["m"])) == nil)
        #expect(fault(Self.attribute(.choice)) == "options")
        #expect(fault(Self.attribute(.text, options: ["m"])) == "options")
        #expect(fault(Self.attribute(.choice, options: ["m", "m"])) == "options")
        #expect(fault(Self.attribute(.choice, options: ["M"])) == "options[0].code")
        for code in ["", "1a", "A", "a-b", String(repeating: "a", count: 33)] {
            #expect(fault(AttributeDefinition(code: code, name: name, type: .text)) == "code")
        }
        #expect(
            fault(
                AttributeDefinition(
                    code: "a", name: BilingualText(zh: "甲", en: " "), type: .text)) == "name.en")
    }
}
