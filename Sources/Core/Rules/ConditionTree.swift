package import Primitives

/// A condition as its author wrote it: tests of facts, joined by all, any and not.
///
///     {"all": [{"fact": "order.weekday", "op": "=", "value": "WEDNESDAY"},
///              {"not": {"fact": "line.category", "op": "in", "value": ["tobacco"]}}]}
package indirect enum ConditionTree: Hashable, Sendable {
    case all([ConditionTree])
    case any([ConditionTree])
    case not(ConditionTree)
    case test(Test)

    package struct Test: Hashable, Sendable {
        package let fact: String
        package let comparison: Comparison
        /// One value, or several of one type for `in` and `notIn`.
        package let operands: [RuleValue]
        /// For errors about it.
        package let path: String
    }

    package enum Comparison: String, Hashable, Sendable, CaseIterable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case atMost = "<="
        case greater = ">"
        case atLeast = ">="
        case isIn = "in"
        case isNotIn = "notIn"

        /// What holds of a fact where this does not.
        var opposite: Comparison {
            switch self {
            case .equal: .notEqual
            case .notEqual: .equal
            case .less: .atLeast
            case .atMost: .greater
            case .greater: .atMost
            case .atLeast: .less
            case .isIn: .isNotIn
            case .isNotIn: .isIn
            }
        }

        var isOrdered: Bool {
            switch self {
            case .less, .atMost, .greater, .atLeast: true
            case .equal, .notEqual, .isIn, .isNotIn: false
            }
        }
    }

    /// Bounds of a condition: deep enough for people, small enough for every purchase.
    package enum Limits {
        package static let depth = 8
        package static let nodes = 100
        package static let operands = 500
    }

    /// - Throws: `DocumentError` with the place of what does not make sense.
    package init(_ tree: JSONTree, at path: String) throws(DocumentError) {
        var nodes = 0
        self = try Self.read(tree, at: path, depth: 1, nodes: &nodes)
    }

    private static func read(
        _ tree: JSONTree, at path: String, depth: Int, nodes: inout Int
    ) throws(DocumentError) -> ConditionTree {
        nodes += 1
        guard nodes <= Limits.nodes else {
            throw DocumentError(path, "is the node after \(Limits.nodes) of one condition")
        }
        guard depth <= Limits.depth else {
            throw DocumentError(path, "is nested deeper than \(Limits.depth) levels")
        }
        var object = try DocumentObject(tree, at: path)
        if let inner = object.value("not") {
            try object.finish()
            return .not(
                try read(inner, at: object.place("not"), depth: depth + 1, nodes: &nodes))
        }
        for (key, join) in [("all", ConditionTree.all), ("any", ConditionTree.any)] {
            let children = try object.list(key, atMost: Limits.nodes)
            guard !children.isEmpty else { continue }
            try object.finish()
            var read: [ConditionTree] = []
            for child in children {
                read.append(
                    try Self.read(child.value, at: child.path, depth: depth + 1, nodes: &nodes))
            }
            return join(read)
        }
        let test = try Self.test(&object)
        try object.finish()
        return .test(test)
    }

    private static func test(_ object: inout DocumentObject) throws(DocumentError) -> Test {
        guard let fact = try object.text("fact", atMost: 128) else {
            throw DocumentError(
                object.path, "is neither all, any, not (each with something in it) nor a test")
        }
        guard let comparison = try object.word("op", of: Comparison.self) else {
            throw object.missing("op")
        }
        guard let value = object.value("value") else { throw object.missing("value") }
        let place = object.place("value")
        var operands: [RuleValue] = []
        switch comparison {
        case .isIn, .isNotIn:
            guard case .array(let elements) = value, !elements.isEmpty,
                elements.count <= Limits.operands
            else {
                throw DocumentError(place, "is not a list of 1 to \(Limits.operands) values")
            }
            for (index, element) in elements.enumerated() {
                operands.append(try operand(element, at: "\(place)[\(index)]"))
            }
        case .equal, .notEqual, .less, .atMost, .greater, .atLeast:
            operands.append(try operand(value, at: place))
        }
        return Test(fact: fact, comparison: comparison, operands: operands, path: object.path)
    }

    private static func operand(
        _ value: JSONTree, at path: String
    ) throws(DocumentError) -> RuleValue {
        switch value {
        case .bool(let bool): return .bool(bool)
        case .number: return .integer(try value.integer(at: path))
        case .string(let text):
            guard text.unicodeScalars.count <= 256 else {
                throw DocumentError(path, "is longer than 256 characters")
            }
            return .text(text)
        case .null, .array, .object:
            throw DocumentError(path, "is \(value.kind), not a value to compare with")
        }
    }
}
