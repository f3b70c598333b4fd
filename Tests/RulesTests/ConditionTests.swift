import Messages
import Primitives
import Rules
import Testing

@Suite("Conditions")
struct ConditionTests {
    static let schema = FactSchema(
        [
            (name: "amount", type: .integer), (name: "level", type: .text),
            (name: "date", type: .date), (name: "birthday", type: .bool),
        ], openPrefix: "facts.")

    struct Facts: FactSource {
        var known: [RuleValue?] = [nil, nil, nil, nil]
        var open: [String: RuleValue] = [:]

        func value(of fact: Int) -> RuleValue? { known[fact] }
        func value(named name: String) -> RuleValue? { open[name] }
    }

    static func condition(_ json: String) throws -> Condition {
        try Condition(ConditionTree(JSONTree(json: json), at: "when"), schema)
    }

    static let gold = Facts(
        known: [
            .integer(200), .text("gold"),
            CalendarDate(iso: "2026-10-01").map { RuleValue.date($0) }, .bool(true),
        ], open: ["facts.course": .text("latte"), "facts.score": .integer(90)])

    // MARK: What they say

    @Test(
        "a condition compares whole numbers, texts, dates and truth values",
        arguments: [
            (#"{"fact": "amount", "op": "=", "value": 200}"#, true),
            (#"{"fact": "amount", "op": "!=", "value": 200}"#, false),
            (#"{"fact": "amount", "op": ">=", "value": 200}"#, true),
            (#"{"fact": "amount", "op": ">=", "value": 201}"#, false),
            (#"{"fact": "amount", "op": ">", "value": 199}"#, true),
            (#"{"fact": "amount", "op": ">", "value": 200}"#, false),
            (#"{"fact": "amount", "op": "<", "value": 201}"#, true),
            (#"{"fact": "amount", "op": "<", "value": 200}"#, false),
            (#"{"fact": "amount", "op": "<=", "value": 200}"#, true),
            (#"{"fact": "amount", "op": "<=", "value": 199}"#, false),
            (#"{"fact": "amount", "op": ">", "value": -9223372036854775808}"#, true),
            (#"{"fact": "amount", "op": "in", "value": [100, 200]}"#, true),
            (#"{"fact": "level", "op": "=", "value": "gold"}"#, true),
            (#"{"fact": "level", "op": "!=", "value": "gold"}"#, false),
            (#"{"fact": "level", "op": "in", "value": ["silver", "gold"]}"#, true),
            (#"{"fact": "level", "op": "notIn", "value": ["silver", "gold"]}"#, false),
            (#"{"fact": "level", "op": "notIn", "value": ["silver"]}"#, true),
            (#"{"fact": "date", "op": "=", "value": "2026-10-01"}"#, true),
            (#"{"fact": "date", "op": ">=", "value": "2026-10-01"}"#, true),
            (#"{"fact": "date", "op": "<", "value": "2026-10-01"}"#, false),
            (#"{"fact": "date", "op": "in", "value": ["2026-02-17", "2026-10-01"]}"#, true),
            (#"{"fact": "birthday", "op": "=", "value": true}"#, true),
            (#"{"fact": "birthday", "op": "!=", "value": true}"#, false),
            (#"{"fact": "facts.course", "op": "=", "value": "latte"}"#, true),
            (#"{"fact": "facts.score", "op": ">", "value": 89}"#, true),
        ] as [(String, Bool)])
    func compares(json: String, expected: Bool) throws {
        let condition = try Self.condition(json)
        #expect(condition.holds(for: Self.gold) == expected)
        #expect(condition.trace(for: Self.gold).holds == expected)
    }

    /// Three tests that hold of `gold`, do not, and turn on what is not known.
    private static let yes = #"{"fact": "level", "op": "=", "value": "gold"}"#
    private static let no = #"{"fact": "amount", "op": "<", "value": 1}"#
    private static let unknown = #"{"fact": "facts.other", "op": "!=", "value": 1}"#

    private static func join(_ key: String, _ tests: String...) -> String {
        #"{"\#(key)": ["# + tests.joined(separator: ",") + "]}"
    }

    private static func not(_ test: String) -> String { #"{"not": "# + test + "}" }

    @Test("conditions are joined by all, any and not, however deep")
    func joins() throws {
        let (yes, no) = (Self.yes, Self.no)
        let expected: [(String, Bool)] = [
            (Self.join("all", yes, yes), true), (Self.join("all", yes, no), false),
            (Self.join("any", no, yes), true), (Self.join("any", no, no), false),
            (Self.not(yes), false), (Self.not(no), true), (Self.not(Self.not(yes)), true),
            (Self.not(Self.join("any", no, no)), true),
            (Self.not(Self.join("all", yes, no)), true),
            (Self.join("all", Self.join("any", no, yes), Self.not(no)), true),
            (Self.join("any", Self.join("all", yes, no), Self.join("all", no, yes)), false),
            (Self.join("all", yes), true), (Self.join("any", no), false),
        ]
        for (json, holds) in expected {
            #expect(try Self.condition(json).holds(for: Self.gold) == holds, "\(json)")
        }
    }

    @Test("a fact that is not known never helps, wherever its test stands, nor does it harm others")
    func missing() throws {
        let (yes, unknown) = (Self.yes, Self.unknown)
        let expected: [(String, Bool)] = [
            (unknown, false), (Self.not(unknown), false), (Self.not(Self.not(unknown)), false),
            (Self.join("all", yes, unknown), false), (Self.join("any", unknown, yes), true),
            (Self.not(Self.join("all", yes, unknown)), false),
            (Self.not(Self.join("any", Self.no, unknown)), false),
            (Self.join("any", Self.not(unknown), yes), true),
        ]
        for (json, holds) in expected {
            #expect(try Self.condition(json).holds(for: Self.gold) == holds, "\(json)")
        }
        for json in [yes, Self.not(yes), Self.no, Self.not(Self.no)] {
            #expect(try !Self.condition(json).holds(for: Facts()), "\(json)")
        }
    }

    @Test(
        "texts are ordered by their characters' numbers: digits, capitals, small letters, Chinese",
        arguments: [
            //  fact     comes before
            ("gold", "silver"), ("10", "9"), ("Zoo", "ant"), ("9", "A"), ("go", "gold"),
            ("", "a"), ("zoo", "金"), ("05-31", "06-01"),
        ])
    func textOrder(first: String, second: String) throws {
        func holds(_ op: String, _ value: String, _ operand: String) throws -> Bool {
            let json = #"{"fact": "level", "op": "\#(op)", "value": "\#(operand)"}"#
            return try Self.condition(json).holds(
                for: Facts(known: [nil, .text(value), nil, nil]))
        }
        #expect(try holds("<", first, second))
        #expect(try !holds("<", second, first))
        #expect(try !holds("<", first, first))
        #expect(try holds("<=", first, first))
        #expect(try holds(">", second, first))
        #expect(try holds(">=", second, first))
        #expect(try !holds(">=", first, second))
    }

    @Test("an open fact is equal to and before values of its own type only")
    func openTypes() throws {
        let facts = Self.gold
        for (json, holds) in [
            (#"{"fact": "facts.score", "op": "=", "value": "90"}"#, false),
            (#"{"fact": "facts.score", "op": "!=", "value": "90"}"#, true),
            (#"{"fact": "facts.score", "op": "<", "value": "91"}"#, false),
            (#"{"fact": "facts.score", "op": ">=", "value": "1"}"#, false),
            (#"{"fact": "facts.course", "op": ">", "value": 1}"#, false),
        ] {
            #expect(try Self.condition(json).holds(for: facts) == holds, "\(json)")
        }
    }

    // MARK: Why

    @Test("a trace tells the tests that were looked at, and what decided")
    func traces() throws {
        let condition = try Self.condition(
            Self.join(
                "all", #"{"fact": "amount", "op": ">=", "value": 100}"#,
                #"{"fact": "level", "op": "=", "value": "silver"}"#,
                #"{"fact": "birthday", "op": "=", "value": true}"#))
        let trace = condition.trace(for: Self.gold)
        #expect(!trace.holds)
        #expect(trace.tests.map(\.fact) == ["amount", "level"])
        #expect(trace.tests.map(\.comparison) == [">=", "="])
        #expect(trace.tests.map(\.holds) == [true, false])
        #expect(trace.tests.last?.value == .text("gold"))
        #expect(trace.tests.last?.operands == [.text("silver")])
    }

    @Test("a trace tells a negated test the way in which it was asked, and what was not known")
    func tracesNegation() throws {
        let condition = try Self.condition(
            Self.not(Self.join("any", #"{"fact": "amount", "op": "<", "value": 1}"#, Self.unknown)))
        let trace = condition.trace(for: Self.gold)
        #expect(!trace.holds)
        #expect(trace.tests.map(\.fact) == ["amount", "facts.other"])
        #expect(trace.tests.map(\.comparison) == [">=", "="])
        #expect(trace.tests.map(\.holds) == [true, false])
        #expect(trace.tests.last?.value == nil)
    }

    @Test("a condition knows which facts it looks at")
    func mentions() throws {
        let condition = try Self.condition(Self.join("any", Self.yes, Self.not(Self.unknown)))
        #expect(condition.mentions([1]))
        #expect(condition.mentions([0, 1]))
        #expect(!condition.mentions([0, 2, 3]))
        #expect(!condition.mentions([]))
    }
}
