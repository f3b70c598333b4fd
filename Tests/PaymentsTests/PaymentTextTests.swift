import Primitives
import TestKit
import Testing

@testable import Payments
@testable import Providers

@Suite("F06 Texts of the providers")
struct PaymentTextTests {
    @Test("Fen and yuan are the same amount, there and back")
    func yuan() {
        for (fen, text) in [
            (0, "0.00"), (1, "0.01"), (10, "0.10"), (100, "1.00"), (15_120, "151.20"),
            (-3_557, "-35.57"), (10_000_000_000, "100000000.00"),
        ] as [(Int64, String)] {
            #expect(Yuan.text(Money(minor: fen)) == text)
            #expect(Yuan.money(text) == Money(minor: fen))
        }
        #expect(Yuan.money("88.8") == Money(minor: 8_880))
        #expect(Yuan.money("88") == Money(minor: 8_800))
        for broken in [
            "", ".", "1.", ".5", "1.234", "1,5", "1e2", "+1", "--1", "1.2.3", " 1", "１", "-",
            "123456789012345.00",
        ] {
            #expect(Yuan.money(broken) == nil, "\(broken)")
        }
        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<10_000 {
            let money = Money(
                minor: Int64.random(in: -1_000_000_000...1_000_000_000, using: &random))
            #expect(Yuan.money(Yuan.text(money)) == money)
        }
    }

    @Test("Times are China's")
    func times() {
        let instant = Instant(rfc3339: "2026-12-31T16:00:01.5Z")!
        #expect(ChinaTime.rfc3339(instant) == "2027-01-01T00:00:01+08:00")
        #expect(ChinaTime.plain(instant) == "2027-01-01 00:00:01")
        #expect(ChinaTime.plain("2027-01-01 00:00:01") == Instant(rfc3339: "2026-12-31T16:00:01Z"))
        for broken in ["", "2027-01-01", "2027-01-01T00:00:01", "2027-13-01 00:00:00"] {
            #expect(ChinaTime.plain(broken) == nil)
        }
    }

    @Test("A form's fields are read once each, and broken ones not at all")
    func forms() {
        #expect(
            PercentCoding.fields(of: "a=1&b=%E5%A5%B6+tea&c=") == ["a": "1", "b": "奶 tea", "c": ""])
        for broken in ["a", "a=1&a=2", "=1", "a=%GG", "a=%ff", "a=1&&b=2", ""] {
            #expect(PercentCoding.fields(of: broken) == nil, "\(broken)")
        }
        let many = (0...100).map { "f\($0)=1" }.joined(separator: "&")
        #expect(PercentCoding.fields(of: many) == nil)
        let text = "奶茶 & \"2\" = 100% / ~._-"
        #expect(PercentCoding.fields(of: "x=" + PercentCoding.encode(text)) == ["x": text])
    }

    @Test("An answer's signed part is taken as it stands, whatever its strings hold")
    func nodes() {
        let cases: [(String, String, String?)] = [
            (#"{"a_response":{"x":1},"sign":"s"}"#, "a_response", #"{"x":1}"#),
            (
                #"{ "sign" : "s" , "a_response" : { "x" : "}\"{" } }"#, "a_response",
                #"{ "x" : "}\"{" }"#
            ),
            (
                #"{"b":{"a_response":{"no":1}},"a_response":[1,{"y":"]"}]}"#, "a_response",
                #"[1,{"y":"]"}]"#
            ),
            (#"{"a_response":"text","b":1}"#, "a_response", #""text""#),
            (#"{"a_response":12.5 ,"b":1}"#, "a_response", "12.5"),
            (#"{"x":"a_response"}"#, "a_response", nil),
        ]
        for (document, key, node) in cases {
            let found = AlipaySignature.node(key, in: Array(document.utf8))
            #expect(found.map { String(decoding: $0, as: UTF8.self) } == node, "\(document)")
        }
    }

    @Test("What is signed for Alipay is sorted by name, without what is empty")
    func content() {
        let fields = [("b", "2"), ("a", "1"), ("empty", ""), ("B", "3"), ("a_b", "4")]
            .map { (name: $0.0, value: $0.1) }
        #expect(AlipaySignature.content(of: fields) == "B=3&a=1&a_b=4&b=2")
    }

    @Test("JSON that we send escapes what must be, and leaves out what is absent")
    func json() {
        let text: JSONText = [
            "a": "奶\"\\\n\u{1}", "b": JSONText(5), "c": nil, "d": ["e": "f"],
        ]
        #expect(text.text == #"{"a":"奶\"\\\u000a\u0001","b":5,"d":{"e":"f"}}"#)
    }
}
