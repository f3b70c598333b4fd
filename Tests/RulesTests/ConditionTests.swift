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
        try Condition(ConditionTree(try JSONTree(json: json), at: "when"), schema)
    }

    static let gold = Facts(
        known: [
            .integer(200), .text("gold"), CalendarDate(iso: "2026-10-01").map { .date($0) },
            .bool(true),
        ], open: ["facts.course": .text("latte")])

    @Test(
        "a condition compares integers, texts, dates and truth values, and joins them",
        arguments: [
            (#"{"fact": "amount", "op": ">=", "value": 200}"#, true),
            (#"{"fact": "amount", "op": ">", "value": 200}"#, false),
            (#"{"fact": "amount", "op": "<", "value": 201}"#, true),
            (#"{"fact": "amount", "op": "<=", "value": 199}"#, false),
            (#"{"fact": "level", "op": "=", "value": "gold"}"#, true),
            (#"{"fact": "level", "op": "!=", "value": "gold"}"#, false),
            (#"{"fact": "level", "op": "in", "value": ["silver", "gold"]}"#, true),
            (#"{"fact": "level", "op": "notIn", "value": ["silver", "gold"]}"#, false),
            (#"{"fact": "date", "op": ">=", "value": "2026-10-01"}"#, true),
            (#"{"fact": "date", "op": "<", "value": "2026-10-01"}"#, false),
            (#"{"fact": "birthday", "op": "=", "value": true}"#, true),
            (#"{"fact": "facts.course", "op": "=", "value": "latte"}"#, true),
            (#"{"not": {"fact": "amount", "op": ">=", "value": 200}}"#, false),
            (
                #"{"all": [{"fact": "amount", "op": ">", "value": 1}, {"fact": "level", "op": "=", "value": "base"}]}"#,
                false
            ),
            (
                #"{"any": [{"fact": "amount", "op": "<", "value": 1}, {"fact": "level", "op": "=", "value": "gold"}]}"#,
                true
            ),
            (
                #"{"not": {"any": [{"fact": "amount", "op": "<", "value": 1}, {"fact": "level", "op": "=", "value": "base"}]}}"#,
                true
            ),
        ])
    func compares(json: String, expected: Bool) throws {
        let condition = try Self.condition(json)
        #expect(condition.holds(for: Self.gold) == expected)
        #expect(condition.trace(for: Self.gold).holds == expected)
    }

    @Test(
        "a fact that is not known never helps, wherever its test stands",
        arguments: [
            #"{"fact": "level", "op": "=", "value": "gold"}"#,
            #"{"fact": "level", "op": "!=", "value": "gold"}"#,
            #"{"not": {"fact": "level", "op": "=", "value": "gold"}}"#,
            #"{"not": {"not": {"fact": "level", "op": "=", "value": "gold"}}}"#,
            #"{"fact": "facts.course", "op": "notIn", "value": ["latte"]}"#,
        ])
    func missing(json: String) throws {
        #expect(try !Self.condition(json).holds(for: Facts()))
    }

    @Test("a trace tells the tests that were looked at, and what decided")
    func traces() throws {
        let condition = try Self.condition(
            #"{"all": [{"fact": "amount", "op": ">=", "value": 100}, {"fact": "level", "op": "=", "value": "silver"}, {"fact": "birthday", "op": "=", "value": true}]}"#
        )
        let trace = condition.trace(for: Self.gold)
        #expect(!trace.holds)
        #expect(trace.tests.map(\.fact) == ["amount", "level"])
        #expect(trace.tests.map(\.holds) == [true, false])
        #expect(trace.tests.last?.value == .text("gold"))
    }

    @Test(
        "what makes no sense is refused with its place",
        arguments: [
            (#"{"all": []}"#, "when"),
            (#"[]"#, "when"),
            (#"{"fact": "amount"}"#, "when.op"),
            (#"{"fact": "amount", "op": "~", "value": 1}"#, "when.op"),
            (#"{"fact": "amount", "op": "=", "value": "much"}"#, "when.value"),
            (#"{"fact": "amount", "op": "=", "value": 1.5}"#, "when.value"),
            (#"{"fact": "date", "op": "=", "value": "2026-02-30"}"#, "when.value"),
            (#"{"fact": "weather", "op": "=", "value": "sun"}"#, "when.fact"),
            (#"{"fact": "facts.", "op": "=", "value": "sun"}"#, "when.fact"),
            (#"{"fact": "birthday", "op": "<", "value": true}"#, "when.op"),
            (#"{"fact": "level", "op": "in", "value": []}"#, "when.value"),
            (#"{"fact": "level", "op": "in", "value": "gold"}"#, "when.value"),
            (#"{"fact": "level", "op": "=", "value": "gold", "else": 1}"#, "when.else"),
            (
                #"{"any": [{"fact": "amount", "op": "=", "value": 1}, {"not": {"fact": "x", "op": "=", "value": 1}}]}"#,
                "when.any[1].not.fact"
            ),
        ])
    func refuses(json: String, place: String) throws {
        let error = #expect(throws: DocumentError.self) { try Self.condition(json) }
        #expect(error?.path == place)
    }

    @Test("a condition has at most 100 nodes and 8 levels")
    func limits() throws {
        let test = #"{"fact": "amount", "op": "=", "value": 1}"#
        func any(_ count: Int) -> String {
            #"{"any": ["# + Array(repeating: test, count: count).joined(separator: ",") + "]}"
        }
        _ = try Self.condition(any(99))
        #expect(throws: DocumentError.self) { try Self.condition(any(100)) }
        var nested: JSONTree = try JSONTree(json: test)
        for _ in 0..<7 { nested = .object([.init(key: "not", value: nested)]) }
        _ = try ConditionTree(nested, at: "")
        nested = .object([.init(key: "not", value: nested)])
        #expect(throws: DocumentError.self) { try ConditionTree(nested, at: "") }
    }

    /// The language as a person would define it, one level of the tree at a time.
    private indirect enum Model {
        case test(String, Int, Int64)
        case all([Model])
        case any([Model])
        case not(Model)

        /// Nil: some fact that it turns on is not known.
        func value(_ facts: [Int64?], negated: Bool = false) -> Bool {
            switch self {
            case .test(let op, let fact, let operand):
                guard let value = facts[fact] else { return false }
                let holds =
                    switch op {
                    case "=": value == operand
                    case "<": value < operand
                    default: value >= operand
                    }
                return holds != negated
            case .not(let inner): return inner.value(facts, negated: !negated)
            case .all(let children):
                return negated
                    ? children.contains { $0.value(facts, negated: true) }
                    : children.allSatisfy { $0.value(facts) }
            case .any(let children):
                return negated
                    ? children.allSatisfy { $0.value(facts, negated: true) }
                    : children.contains { $0.value(facts) }
            }
        }

        var json: JSONTree {
            func object(_ key: String, _ value: JSONTree) -> JSONTree {
                .object([.init(key: key, value: value)])
            }
            switch self {
            case .test(let op, let fact, let operand):
                return .object([
                    .init(key: "fact", value: .string("f\(fact)")),
                    .init(key: "op", value: .string(op)),
                    .init(key: "value", value: .number("\(operand)")),
                ])
            case .all(let children): return object("all", .array(children.map(\.json)))
            case .any(let children): return object("any", .array(children.map(\.json)))
            case .not(let inner): return object("not", inner.json)
            }
        }

        static func random(_ depth: Int, _ generator: inout SystemRandomNumberGenerator) -> Model {
            if depth == 0 || Int.random(in: 0..<4, using: &generator) == 0 {
                let op = ["=", "<", ">="].randomElement(using: &generator) ?? "="
                return .test(
                    op, Int.random(in: 0..<3, using: &generator),
                    Int64.random(in: 0..<4, using: &generator))
            }
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: return .not(random(depth - 1, &generator))
            case 1: return .all((0..<Int.random(in: 1...3)).map { _ in random(depth - 1, &generator) })
            default:
                return .any((0..<Int.random(in: 1...3)).map { _ in random(depth - 1, &generator) })
            }
        }
    }

    private struct Numbers: FactSource {
        let values: [Int64?]

        func value(of fact: Int) -> RuleValue? { values[fact].map { .integer($0) } }
    }

    @Test("compiled conditions agree with the tree that they came from, whatever is known")
    func agreesWithModel() throws {
        var generator = SystemRandomNumberGenerator()
        let schema = FactSchema((0..<3).map { (name: "f\($0)", type: .integer) })
        for _ in 0..<2_000 {
            let model = Model.random(4, &generator)
            let condition = try Condition(ConditionTree(model.json, at: ""), schema)
            for _ in 0..<8 {
                let facts = (0..<3).map { _ in
                    Bool.random(using: &generator)
                        ? Int64.random(in: 0..<4, using: &generator) : nil
                }
                #expect(
                    condition.holds(for: Numbers(values: facts)) == model.value(facts),
                    "\(model.json) over \(facts)")
            }
        }
    }
}
