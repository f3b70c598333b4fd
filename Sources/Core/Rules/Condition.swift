package import Primitives

/// A condition ready to be evaluated: a flat list of tests, each saying where to go on.
///
/// `not` is gone: it was pushed down into the tests, which then compare the other way round. So a
/// fact that is not known makes its test fail wherever it stands, and never helps anybody.
/// Every jump goes forward, so an evaluation takes at most as many steps as there are tests.
package struct Condition: Hashable, Sendable {
    struct Step: Hashable, Sendable {
        let fact: FactName
        let comparison: ConditionTree.Comparison
        let operands: [RuleValue]
        let ifTrue: Int
        let ifFalse: Int
    }

    /// Places behind the last step.
    static let accepted = -1
    static let rejected = -2

    let steps: [Step]
    private let names: [String]

    /// Whether a test of the condition looks at one of these facts.
    package func mentions(_ facts: Set<Int>) -> Bool {
        steps.contains { step in
            if case .known(let place) = step.fact { facts.contains(place) } else { false }
        }
    }

    /// - Throws: `DocumentError` where a test names no fact of the schema, or compares it with a
    ///   value of another type.
    package init(_ tree: ConditionTree, _ schema: FactSchema) throws(DocumentError) {
        var steps: [Step] = []
        try Self.compile(
            tree, isNegated: false, ifTrue: Self.accepted, ifFalse: Self.rejected, schema, &steps)
        self.steps = steps
        names = schema.names
    }

    package func holds(for facts: some FactSource) -> Bool {
        var place = 0
        while place >= 0 {
            let step = steps[place]
            place = step.holds(Self.value(step.fact, facts)) ? step.ifTrue : step.ifFalse
        }
        return place == Self.accepted
    }

    /// The tests that were looked at, and how each ended; for explanations.
    package func trace(for facts: some FactSource) -> (holds: Bool, tests: [TracedTest]) {
        var tests: [TracedTest] = []
        var place = 0
        while place >= 0 {
            let step = steps[place]
            let value = Self.value(step.fact, facts)
            let holds = step.holds(value)
            tests.append(
                TracedTest(
                    fact: name(of: step.fact), comparison: step.comparison.rawValue,
                    operands: step.operands, value: value, holds: holds))
            place = holds ? step.ifTrue : step.ifFalse
        }
        return (place == Self.accepted, tests)
    }

    private static func value(_ fact: FactName, _ facts: some FactSource) -> RuleValue? {
        switch fact {
        case .known(let place): facts.value(of: place)
        case .open(let name): facts.value(named: name)
        }
    }

    private func name(of fact: FactName) -> String {
        switch fact {
        case .known(let place): names[place]
        case .open(let name): name
        }
    }
}

/// One test of an evaluation.
package struct TracedTest: Hashable, Sendable {
    package let fact: String
    package let comparison: String
    package let operands: [RuleValue]
    /// Nil where the fact was not known.
    package let value: RuleValue?
    package let holds: Bool
}

extension Condition {
    /// Writes the steps of a subtree; it knows beforehand where each child begins, since a child
    /// has as many steps as it has tests.
    private static func compile(
        _ tree: ConditionTree, isNegated: Bool, ifTrue: Int, ifFalse: Int, _ schema: FactSchema,
        _ steps: inout [Step]
    ) throws(DocumentError) {
        switch tree {
        case .not(let inner):
            try compile(
                inner, isNegated: !isNegated, ifTrue: ifTrue, ifFalse: ifFalse, schema, &steps)
        case .all(let children), .any(let children):
            let isAll = if case .all = tree { !isNegated } else { isNegated }
            var next = steps.count
            for (index, child) in children.enumerated() {
                next += child.testCount
                let isLast = index == children.count - 1
                try compile(
                    child, isNegated: isNegated, ifTrue: isAll && !isLast ? next : ifTrue,
                    ifFalse: isAll || isLast ? ifFalse : next, schema, &steps)
            }
        case .test(let test):
            steps.append(
                try step(test, isNegated: isNegated, ifTrue: ifTrue, ifFalse: ifFalse, schema))
        }
    }

    private static func step(
        _ test: ConditionTree.Test, isNegated: Bool, ifTrue: Int, ifFalse: Int,
        _ schema: FactSchema
    ) throws(DocumentError) -> Step {
        guard let (fact, type) = schema.find(test.fact) else {
            throw DocumentError(
                "\(test.path).fact", "\(test.fact) is not a fact that is known here")
        }
        if test.comparison.isOrdered, type == .bool {
            throw DocumentError("\(test.path).op", "compares an order, which \(test.fact) has not")
        }
        var operands: [RuleValue] = []
        for operand in test.operands {
            operands.append(try operand.fitting(type, test))
        }
        return Step(
            fact: fact,
            comparison: isNegated ? test.comparison.opposite : test.comparison,
            operands: operands, ifTrue: ifTrue, ifFalse: ifFalse)
    }
}

extension ConditionTree {
    fileprivate var testCount: Int {
        switch self {
        case .all(let children), .any(let children):
            children.reduce(0) { $0 + $1.testCount }
        case .not(let inner): inner.testCount
        case .test: 1
        }
    }
}

extension RuleValue {
    /// The operand as a value of the fact's type; dates are written as ISO texts.
    fileprivate func fitting(
        _ type: RuleType, _ test: ConditionTree.Test
    ) throws(DocumentError) -> RuleValue {
        switch (type, self) {
        case (.open, _), (.bool, .bool), (.integer, .integer), (.text, .text), (.date, .date):
            return self
        case (.date, .text(let text)):
            if let date = CalendarDate(iso: text) { return .date(date) }
        default: break
        }
        throw DocumentError("\(test.path).value", "is not \(type.rawValue), as \(test.fact) is")
    }
}

extension Condition.Step {
    fileprivate func holds(_ value: RuleValue?) -> Bool {
        guard let value else { return false }
        switch comparison {
        case .equal: return value == operands[0]
        case .notEqual: return value != operands[0]
        case .isIn: return operands.contains(value)
        case .isNotIn: return !operands.contains(value)
        case .less: return value.isBefore(operands[0]) ?? false
        case .atLeast: return value.isBefore(operands[0]).map { !$0 } ?? false
        case .greater: return operands[0].isBefore(value) ?? false
        case .atMost: return operands[0].isBefore(value).map { !$0 } ?? false
        }
    }
}
