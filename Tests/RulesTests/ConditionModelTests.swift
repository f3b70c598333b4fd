import Primitives
import Rules
import TestKit
import Testing

@Suite("Conditions and the language as a person would define it")
struct ConditionModelTests {
    /// One level of the tree at a time.
    private indirect enum Model {
        case test(String, Int, Int64)
        case all([Model])
        case any([Model])
        case not(Model)

        /// A test of what is not known does not hold, negated or not.
        func holds(_ facts: [Int64?], isNegated: Bool = false) -> Bool {
            switch self {
            case .test(let op, let fact, let operand):
                guard let value = facts[fact] else { return false }
                return Self.compares(value, op, operand) != isNegated
            case .not(let inner):
                return inner.holds(facts, isNegated: !isNegated)
            case .all(let children):
                return isNegated
                    ? children.contains { $0.holds(facts, isNegated: true) }
                    : children.allSatisfy { $0.holds(facts) }
            case .any(let children):
                return isNegated
                    ? children.allSatisfy { $0.holds(facts, isNegated: true) }
                    : children.contains { $0.holds(facts) }
            }
        }

        static let operators = ["=", "!=", "<", "<=", ">", ">="]

        private static func compares(_ value: Int64, _ op: String, _ operand: Int64) -> Bool {
            switch op {
            case "=": value == operand
            case "!=": value != operand
            case "<": value < operand
            case "<=": value <= operand
            case ">": value > operand
            default: value >= operand
            }
        }

        var json: JSONTree {
            switch self {
            case .test(let op, let fact, let operand):
                .object([
                    .init(key: "fact", value: .string("f\(fact)")),
                    .init(key: "op", value: .string(op)),
                    .init(key: "value", value: .number("\(operand)")),
                ])
            case .all(let children):
                .object([.init(key: "all", value: .array(children.map(\.json)))])
            case .any(let children):
                .object([.init(key: "any", value: .array(children.map(\.json)))])
            case .not(let inner):
                .object([.init(key: "not", value: inner.json)])
            }
        }

        static func random(_ depth: Int, _ random: inout SeededGenerator) -> Model {
            guard depth > 0, Int.random(in: 0..<4, using: &random) > 0 else {
                return .test(
                    operators.randomElement(using: &random) ?? "=",
                    Int.random(in: 0..<3, using: &random),
                    Int64.random(in: 0..<4, using: &random))
            }
            if Int.random(in: 0..<3, using: &random) == 0 {
                return .not(Self.random(depth - 1, &random))
            }
            var children: [Model] = []
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                children.append(Self.random(depth - 1, &random))
            }
            return Bool.random(using: &random) ? .all(children) : .any(children)
        }
    }

    private struct Numbers: FactSource {
        let values: [Int64?]

        func value(of fact: Int) -> RuleValue? { values[fact].map { .integer($0) } }
    }

    @Test("compiled conditions agree with the tree that they came from, whatever is known")
    func agrees() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        let schema = FactSchema((0..<3).map { (name: "f\($0)", type: RuleType.integer) })
        for _ in 0..<2_000 {
            let model = Model.random(4, &random)
            let condition = try Condition(ConditionTree(model.json, at: ""), schema)
            for _ in 0..<8 {
                let facts = (0..<3).map { _ in
                    Bool.random(using: &random) ? Int64.random(in: 0..<4, using: &random) : nil
                }
                let holds = condition.holds(for: Numbers(values: facts))
                #expect(holds == model.holds(facts), "seed \(seed): \(model.json) over \(facts)")
                let trace = condition.trace(for: Numbers(values: facts))
                #expect(trace.holds == holds, "seed \(seed)")
                #expect(!trace.tests.isEmpty, "seed \(seed)")
            }
        }
    }
}
