import MemberDomain
import Testing

@Suite("Phone numbers")
struct PhoneNumberTests {
    @Test(
        "A23 a phone is read as people write it and kept in E.164",
        arguments: [
            ("13800138000", "+8613800138000"),
            ("138 0013 8000", "+8613800138000"),
            ("138-0013-8000", "+8613800138000"),
            ("+8613800138000", "+8613800138000"),
            ("+86 138 0013 8000", "+8613800138000"),
            ("008613800138000", "+8613800138000"),
            ("19900000000", "+8619900000000"),
            ("+85251234567", "+85251234567"),
            ("0014155550100", "+14155550100"),
        ])
    func valid(_ text: String, _ e164: String) {
        #expect(PhoneNumber(text)?.e164 == e164)
    }

    @Test(
        "A23 a bad phone is refused",
        arguments: [
            "", " ", "1380013800", "138001380000", "12800138000", "10000000000", "8613800138000",
            "+8612800138000", "+861380013800", "1380013800a", "１３８００１３８０００", "138  00138000",
            " 13800138000", "13800138000 ", "-13800138000", "13800138000-", "++8613800138000",
            "+", "+0123456789", "+1234567", "+1234567890123456", "0086", "00", "138.0013.8000",
            "13800138000\u{0}", "tel:13800138000", String(repeating: "1", count: 5_000),
        ])
    func invalid(_ text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test("H02 a phone prints itself masked, whichever way it is printed")
    func masked() throws {
        let phone = try #require(PhoneNumber("13812345678"))
        #expect("\(phone)" == "138****5678")
        #expect(String(reflecting: phone) == "138****5678")
        var dumped = ""
        dump(phone, to: &dumped)
        #expect(!dumped.contains("13812345678"))
        #expect(!"\([phone])".contains("1234"))
    }

    @Test(
        "H02 masks hide what they are for",
        arguments: [("13812345678", "138****5678"), ("+85251234567", "+85****67")])
    func masking(_ text: String, _ mask: String) throws {
        #expect(Masking.phone(try #require(PhoneNumber(text))) == mask)
    }

    @Test(
        "H02 a name shows its first character and not its length",
        arguments: [("张三", "张*"), ("欧阳娜娜", "欧*"), ("A", "A*"), ("👨‍👩‍👧‍👦家", "👨‍👩‍👧‍👦*"), ("", "")])
    func names(_ name: String, _ mask: String) {
        #expect(Masking.name(name) == mask)
    }
}
