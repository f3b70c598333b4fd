import NIOCore
import Testing

@testable import Messages

/// What an error of reading this text as an order is.
private func problem<M: Message>(_ json: String, as type: M.Type = M.self) -> JSONError? {
    do throws(JSONError) {
        _ = try M(json: Array(json.utf8))
        return nil
    } catch {
        return error
    }
}

private func order(_ json: String) -> JSONError? {
    problem(json, as: PointsV1.PlaceOrderRequest.self)
}

@Suite("Strict JSON")
struct JSONStrictnessTests {
    @Test(
        "a refusal names the place and the reason",
        arguments: [
            (#"{"unknown": 1}"#, "unknown", .unknownField),
            (#"{"store_id": "x"}"#, "store_id", .unknownField),
            (#"{"StoreId": "x"}"#, "StoreId", .unknownField),
            (#"{"lines": [{}, {"sku": "a", "colour": "red"}]}"#, "lines[1].colour", .unknownField),
            (#"{"phone": "1", "phone": "1"}"#, "phone", .duplicateField),
            (#"{"phone": null, "phone": "1"}"#, "phone", .duplicateField),
            (#"{"phone": "1", "ph\u006fne": "1"}"#, "phone", .duplicateField),
            (
                #"{"lines": [{"unitPriceMinor": 1, "amountMinor": 2}]}"#, "lines[0].amountMinor",
                .secondChoice
            ),
            (#"{"phone": 138}"#, "phone", .expected("a string")),
            (#"{"covers": true}"#, "covers", .expected("a whole number")),
            (#"{"covers": 2147483648}"#, "covers", .outOfRange),
            (#"{"lines": {}}"#, "lines", .expected("an array")),
            (#"{"lines": [null]}"#, "lines[0]", .expected("an object")),
            (#"{"lines": [[]]}"#, "lines[0]", .expected("an object")),
            (#"{"channel": "BY_PIGEON"}"#, "channel", .unknownValue),
            (#"{"channel": 1}"#, "channel", .expected("a string")),
            (#"{"channel": "in_store"}"#, "channel", .unknownValue),
            (
                #"{"paidAt": "yesterday"}"#, "paidAt",
                .expected("a time such as 2026-03-05T04:59:00Z")
            ),
            (#"{"paidAt": 1772686740}"#, "paidAt", .expected("a string")),
            (#"{"phone": "a\u0000b"}"#, "phone", .embeddedNUL),
            (#"[]"#, "", .expected("an object")),
            (#"null"#, "", .expected("an object")),
            (#""text""#, "", .expected("an object")),
            (#"{} {}"#, "", .trailingBytes),
            (#"{}x"#, "", .trailingBytes),
        ] as [(String, String, JSONError.Problem)])
    func refusals(_ json: String, _ path: String, _ reason: JSONError.Problem) {
        #expect(order(json) == JSONError(path: path, problem: reason))
    }

    @Test(
        "what is not JSON is malformed",
        arguments: [
            "", " ", "{", "}", "{,}", #"{"phone"}"#, #"{"phone":}"#, #"{"phone":"1",}"#,
            #"{phone:"1"}"#,
            #"{'phone':'1'}"#, #"{"phone":"1"  "covers":1}"#, #"{"phone":"1"#, #"{"phone":"\x"}"#,
            #"{"phone":"\u12"}"#, #"{"phone":"\ud800"}"#, #"{"phone":"\ud800\u0041"}"#,
            #"{"phone":"\udc00"}"#, "{\"phone\":\"\t\"}", #"{"covers":01}"#, #"{"covers":-}"#,
            #"{"lines":[}"#, #"{"lines":[,]}"#, #"{"lines":[{},]}"#, #"{"lines":[{}{}]}"#,
            "{\"phone\":\"a",
            "// comment\n{}", #"{"phone":"1"/**/}"#, "\u{FEFF}{}",
        ])
    func malformed(_ json: String) {
        switch order(json)?.problem {
        case .malformed, .expected: break
        case let other: Issue.record("\(json) is \(other.map { "\($0)" } ?? "accepted")")
        }
    }

    @Test("bytes that are no UTF-8 are refused in strings and keys")
    func invalidUTF8() {
        let bad: [[UInt8]] = [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE4, 0xB8]]
        for bytes in bad {
            for json in [
                Array(#"{"phone":""#.utf8) + bytes + Array(#""}"#.utf8),
                Array(#"{"phone":"\n"#.utf8) + bytes + Array(#""}"#.utf8),
                Array(#"{""#.utf8) + bytes + Array(#"":1}"#.utf8),
            ] {
                #expect {
                    try PointsV1.PlaceOrderRequest(json: json)
                } throws: { error in
                    (error as? JSONError)?.problem == .invalidUTF8
                }
            }
        }
    }

    @Test("null is the default, white space and any order of fields are fine")
    func leniency() throws {
        let json =
            "\n{\t\"covers\" : 2 ,\r\n \"phone\":null, \"lines\" : [ ] "
            + ", \"storeId\":\"s\" , \"paidAt\":null}  "
        let value = try PointsV1.PlaceOrderRequest(json: Array(json.utf8))
        #expect(value == PointsV1.PlaceOrderRequest(storeId: "s", covers: 2))
    }

    @Test("escapes and pairs of surrogates are read, and written back plainly")
    func escapes() throws {
        let json = #"{"zh":"\u6587\/\"\\\b\f\n\r\t\u001F","en":"\ud83c\udf78\u00e9 🍸"}"#
        let value = try PatronV1.Text(json: Array(json.utf8))
        #expect(value == PatronV1.Text(zh: "文/\"\\\u{8}\u{C}\n\r\t\u{1F}", en: "🍸é 🍸"))
        #expect(text(try value.json()) == #"{"zh":"文/\"\\\b\f\n\r\t\u001f","en":"🍸é 🍸"}"#)
    }

    @Test("an array of 1 000 is taken, one of 1 001 refused")
    func arrayLimit() throws {
        let lines = { (count: Int) in
            "[" + Array(repeating: "{}", count: count).joined(separator: ",") + "]"
        }
        let value = try PointsV1.PlaceOrderRequest(json: Array("{\"lines\":\(lines(1_000))}".utf8))
        #expect(value.lines.count == 1_000)
        #expect(order("{\"lines\":\(lines(1_001))}") == JSONError(path: "lines", problem: .tooMany))
    }

    @Test(
        "a string of 4 096 characters is taken, one of 4 097 refused",
        arguments: ["x", "文", "🍸", "\\n"])
    func stringLimit(_ character: String) throws {
        let json = { (count: Int) in
            "{\"phone\":\"" + String(repeating: character, count: count) + "\"}"
        }
        let value = try PointsV1.PlaceOrderRequest(json: Array(json(4_096).utf8))
        #expect(value.phone.unicodeScalars.count == 4_096)
        #expect(order(json(4_097)) == JSONError(path: "phone", problem: .tooLong))
    }

    @Test("32 levels are taken, 33 refused")
    func depthLimit() {
        let nested = { (levels: Int) in
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        func descend(_ reader: inout JSONReader) throws(JSONError) {
            try reader.elements { (reader: inout JSONReader) throws(JSONError) in
                try descend(&reader)
            }
        }
        #expect(throws: Never.self) { try JSONReader.read(text: nested(32), descend) }
        #expect(throws: JSONError(path: String(repeating: "[0]", count: 32), problem: .tooDeep)) {
            try JSONReader.read(text: nested(33), descend)
        }
    }
}

@Suite("Numbers in JSON")
struct JSONNumberTests {
    @Test(
        "64-bit numbers are read as strings and as numbers, and written as strings",
        arguments: [
            ("0", 0), ("-0", 0), ("\"0\"", 0), ("42", 42), ("\"42\"", 42), ("-7", -7), ("12.0", 12),
            ("12.000", 12), ("9223372036854775807", .max), ("\"9223372036854775807\"", .max),
            ("-9223372036854775808", .min), ("\"-9223372036854775808\"", .min),
        ] as [(String, Int64)])
    func int64(_ json: String, _ expected: Int64) throws {
        let value = try PointsV1.Tender(json: Array("{\"amountMinor\":\(json)}".utf8))
        #expect(value.amountMinor == expected)
        #expect(text(try value.json()).contains("\"amountMinor\":\"\(expected)\""))
    }

    @Test(
        "other spellings are refused",
        arguments: [
            "9223372036854775808", "\"9223372036854775808\"", "-9223372036854775809", "1.5", "1e3",
            "1E3",
            "\"1e3\"", "+1", "\"+1\"", "\" 1\"", "\"1 \"", "\"\"", "\"-\"", "-", "01", "\"01\"",
            "1.", ".5",
            "0x10", "NaN", "Infinity", "true", "[]", "{}", "1_000", "--1", "12.0e1",
            "99999999999999999999999",
        ])
    func refused(_ json: String) {
        #expect(throws: JSONError.self) {
            try PointsV1.Tender(json: Array("{\"amountMinor\":\(json)}".utf8))
        }
    }

    @Test("32-bit numbers keep their range", arguments: [Int32.max, Int32.min])
    func int32(_ number: Int32) throws {
        let json = { (number: Int64) in Array("{\"covers\":\(number)}".utf8) }
        #expect(try PointsV1.PlaceOrderRequest(json: json(Int64(number))).covers == number)
        let beyond = Int64(number) + Int64(number.signum())
        #expect(throws: JSONError(path: "covers", problem: .outOfRange)) {
            try PointsV1.PlaceOrderRequest(json: json(beyond))
        }
    }

    @Test("floating numbers follow JSON's grammar")
    func floating() throws {
        func read(_ text: String) throws -> Double {
            try JSONReader.read(text: text) { (reader) throws(JSONError) in
                try Double(from: &reader)
            }
        }
        for (text, value) in [("0", 0), ("-1.5e3", -1_500), ("0.1", 0.1), ("1E-2", 0.01)]
            as [(String, Double)]
        {
            #expect(try read(text) == value)
        }
        #expect(try read("\"NaN\"").isNaN)
        #expect(try read("\"-Infinity\"") == -.infinity)
        for text in ["1e999", "01", "1.", ".1", "\"1\"", "NaN", "-", "1e"] {
            #expect(throws: JSONError.self, "\(text)") { try read(text) }
        }
    }
}

@Suite("Bytes in JSON")
struct JSONBytesTests {
    private func read(_ base64: String) throws(JSONError) -> [UInt8] {
        try MemberV1.AppKey(json: Array("{\"secret\":\"\(base64)\"}".utf8)).secret
    }

    @Test(
        "Base64 as in RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ])
    func vectors(_ plain: String, _ base64: String) throws {
        #expect(try read(base64) == Array(plain.utf8))
        #expect(try read(base64.filter { $0 != "=" }) == Array(plain.utf8), "without padding")
        let value = MemberV1.AppKey(kid: "", secret: Array(plain.utf8))
        #expect(
            text(try value.json())
                == "{\"kid\":\"\",\"secret\":\"\(base64)\",\"publicKey\":\"\",\"unavailable\":false}"
        )
    }

    @Test("the alphabet for URLs is read as well")
    func urlAlphabet() throws {
        #expect(try read("-_8=") == [0xFB, 0xFF])
        #expect(try read("+/8=") == [0xFB, 0xFF])
    }

    @Test(
        "what is no Base64 is refused",
        arguments: ["Z", "Zg=", "Zh==", "Zm9", "Z===", "Zm 9v", "Zm9v=", "文"])
    func refused(_ base64: String) {
        // "Zm9" has bits that belong to no byte.
        #expect(throws: JSONError(path: "secret", problem: .expected("Base64"))) {
            try read(base64)
        }
    }
}

@Suite("patron.v1.Json")
struct JSONValueTests {
    private func compact(_ json: String) throws(JSONError) -> String {
        try PatronV1.Json(json: Array(json.utf8)).text
    }

    @Test("any JSON goes through as it is, without white space")
    func plain() throws {
        let json =
            "{ \"all\" : [ { \"fact\" : \"层级 \\u0041\" , \"n\" : -1.50e+3 } "
            + ", null , true , \"\" ] }"
        let expected = #"{"all":[{"fact":"层级 \u0041","n":-1.50e+3},null,true,""]}"#
        #expect(try compact(json) == expected)
        #expect(text(try PatronV1.Json(text: expected).json()) == expected)
        #expect(text(try PatronV1.Json().json()) == "null")
    }

    @Test("8 levels are taken, 9 refused, going in and coming out")
    func depth() throws {
        let nested = { (levels: Int) in
            String(repeating: "{\"a\":", count: levels) + "1"
                + String(repeating: "}", count: levels)
        }
        #expect(try compact(nested(8)) == nested(8))
        #expect(throws: JSONError.self) { try compact(nested(9)) }
        #expect(throws: JSONError.self) { try PatronV1.Json(text: nested(9)).json() }
    }

    @Test("64 KiB are taken, one byte more is refused")
    func size() throws {
        let full = Array(repeating: "\"" + String(repeating: "x", count: 4_093) + "\"", count: 16)
        let text = { (last: String) in "[" + (full.dropLast() + [last]).joined(separator: ",") + "]"
        }
        let fitting = text(
            "\"" + String(repeating: "x", count: 65_536 - text("\"\"").utf8.count) + "\"")
        #expect(fitting.utf8.count == 65_536)
        #expect(try compact(fitting) == fitting)
        #expect(throws: JSONError(path: "", problem: .tooLong)) {
            try compact(fitting.replacing("x\"]", with: "xx\"]"))
        }
    }

    @Test(
        "keys given twice, NUL and broken JSON are refused",
        arguments: [
            #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, #"{"a":"\u0000"}"#, #"{"a":1,}"#,
            #"{"a":tru}"#, "[1 2]",
            "nul", "", "{} x", "\"\u{1}\"",
        ])
    func refused(_ json: String) {
        #expect(throws: JSONError.self) { try compact(json) }
    }

    @Test(
        "a stored text that is no JSON does not break the document around it",
        arguments: ["{", "1,\"x\":2", "}"])
    func brokenOut(_ stored: String) {
        #expect(throws: JSONError.self) { try PatronV1.Json(text: stored).json() }
    }
}
