import Messages
import Primitives
import Rules
import Testing

@Suite("What a condition must not be")
struct ConditionLimitTests {
    private func condition(_ json: String) throws -> Condition {
        try ConditionTests.condition(json)
    }

    /// As many tests as that, one of which is enough.
    private func oneOf(_ count: Int) -> String {
        let test = #"{"fact": "amount", "op": "=", "value": 1}"#
        return #"{"any": ["# + Array(repeating: test, count: count).joined(separator: ",") + "]}"
    }

    private func among(_ count: Int) -> String {
        let numbers = (1...count).map { "\($0)" }.joined(separator: ",")
        return #"{"fact": "amount", "op": "in", "value": ["# + numbers + "]}"
    }

    @Test(
        "what makes no sense is refused with its place",
        arguments: [
            (#"{"all": []}"#, "when"),
            (#"{"any": []}"#, "when"),
            (#"{"not": null}"#, "when"),
            (#"{}"#, "when"),
            (#"[]"#, "when"),
            (#""gold""#, "when"),
            (#"null"#, "when"),
            (#"{"all": {}}"#, "when.all"),
            (#"{"any": [1]}"#, "when.any[0]"),
            (#"{"not": []}"#, "when.not"),
            (#"{"fact": "amount"}"#, "when.op"),
            (#"{"fact": "amount", "op": "="}"#, "when.value"),
            (#"{"fact": "amount", "op": "=", "value": null}"#, "when.value"),
            (#"{"fact": 1, "op": "=", "value": 1}"#, "when.fact"),
            (#"{"fact": "amount", "op": "~", "value": 1}"#, "when.op"),
            (#"{"fact": "amount", "op": "IN", "value": [1]}"#, "when.op"),
            (#"{"fact": "amount", "op": "=", "value": "much"}"#, "when.value"),
            (#"{"fact": "amount", "op": "=", "value": 1.5}"#, "when.value"),
            (#"{"fact": "amount", "op": "=", "value": 9223372036854775808}"#, "when.value"),
            (#"{"fact": "amount", "op": "=", "value": [1]}"#, "when.value"),
            (#"{"fact": "amount", "op": "in", "value": [1, "2"]}"#, "when.value"),
            (#"{"fact": "amount", "op": "in", "value": [1, null]}"#, "when.value[1]"),
            (#"{"fact": "date", "op": "=", "value": "2026-02-30"}"#, "when.value"),
            (#"{"fact": "date", "op": "in", "value": ["2026-02-17", "soon"]}"#, "when.value"),
            (#"{"fact": "date", "op": "=", "value": 20260217}"#, "when.value"),
            (#"{"fact": "birthday", "op": "=", "value": "true"}"#, "when.value"),
            (#"{"fact": "birthday", "op": "<", "value": true}"#, "when.op"),
            (#"{"fact": "weather", "op": "=", "value": "sun"}"#, "when.fact"),
            (#"{"fact": "facts.", "op": "=", "value": "sun"}"#, "when.fact"),
            (#"{"fact": "level", "op": "in", "value": []}"#, "when.value"),
            (#"{"fact": "level", "op": "in", "value": "gold"}"#, "when.value"),
            (#"{"fact": "level", "op": "=", "value": "gold", "else": 1}"#, "when.else"),
            (#"{"not": {"fact": "x", "op": "=", "value": 1}}"#, "when.not.fact"),
        ] as [(String, String)])
    func refuses(json: String, place: String) throws {
        let error = #expect(throws: DocumentError.self) { try condition(json) }
        #expect(error?.path == place)
    }

    @Test("a node is one thing: what stands beside it is not known, and refused")
    func oneThing() throws {
        let test = #"{"fact": "amount", "op": "=", "value": 1}"#
        for (json, place) in [
            (#"{"all": [\#(test)], "any": [\#(test)]}"#, "when.any"),
            (#"{"not": \#(test), "all": [\#(test)]}"#, "when.all"),
            (#"{"any": [\#(test)], "fact": "amount"}"#, "when.fact"),
            (
                #"{"any": [\#(test), {"not": {"fact": "x", "op": "=", "value": 1}}]}"#,
                "when.any[1].not.fact"
            ),
        ] {
            let error = #expect(throws: DocumentError.self) { try condition(json) }
            #expect(error?.path == place, "\(json)")
        }
    }

    @Test("a condition has at most 100 nodes")
    func nodes() throws {
        // The node that joins them is one too.
        #expect(try condition(oneOf(99)).holds(for: ConditionTests.gold) == false)
        let error = #expect(throws: DocumentError.self) { try condition(oneOf(100)) }
        #expect(error?.path == "when.any[99]")
    }

    @Test("a condition has at most 8 levels")
    func depth() throws {
        func nested(_ levels: Int) -> JSONTree {
            let test = JSONTree.object([
                .init(key: "fact", value: .string("amount")),
                .init(key: "op", value: .string("=")), .init(key: "value", value: .number("1")),
            ])
            return (1..<levels).reduce(test) { inner, _ in
                JSONTree.object([.init(key: "not", value: inner)])
            }
        }
        _ = try ConditionTree(nested(8), at: "when")
        let error = #expect(throws: DocumentError.self) {
            try ConditionTree(nested(9), at: "when")
        }
        #expect(error?.path == "when" + String(repeating: ".not", count: 8))
    }

    @Test("a list has at most 500 values")
    func operands() throws {
        let facts = ConditionTests.Facts(known: [.integer(500), nil, nil, nil])
        #expect(try condition(among(500)).holds(for: facts))
        let error = #expect(throws: DocumentError.self) { try condition(among(501)) }
        #expect(error?.path == "when.value")
    }

    @Test("a text has at most 256 characters, the name of a fact 128")
    func texts() throws {
        func comparing(_ fact: String, _ length: Int) -> String {
            let text = String(repeating: "金", count: length)
            return #"{"fact": "\#(fact)", "op": "=", "value": "\#(text)"}"#
        }
        _ = try condition(comparing("level", 256))
        let value = #expect(throws: DocumentError.self) { try condition(comparing("level", 257)) }
        #expect(value?.path == "when.value")

        let longest = "facts." + String(repeating: "x", count: 122)
        _ = try condition(comparing(longest, 1))
        let name = #expect(throws: DocumentError.self) {
            try condition(comparing(longest + "x", 1))
        }
        #expect(name?.path == "when.fact")
    }

    @Test("an error says its place and its problem")
    func description() {
        let problem = "is not a list of 1 to 500 values"
        #expect("\(DocumentError("when.value", problem))" == "when.value \(problem)")
        #expect("\(DocumentError("", problem))" == problem)
    }
}
