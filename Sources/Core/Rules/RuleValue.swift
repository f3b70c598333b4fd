package import Primitives

/// What kind of value a fact has.
package enum RuleType: String, Hashable, Sendable {
    case bool = "true or false"
    case integer = "a whole number"
    case text = "a text"
    case date = "a date"
    /// Known only when it comes; a test of it fits whatever its operand is.
    case open = "any value"
}

/// A fact, or what a fact is compared with.
package enum RuleValue: Hashable, Sendable, CustomStringConvertible {
    case bool(Bool)
    case integer(Int64)
    case text(String)
    case date(CalendarDate)

    package var description: String {
        switch self {
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .text(let value): value
        case .date(let value): value.description
        }
    }

    /// Whether it comes before another of the same type; nil where their types differ or have no
    /// order.
    func isBefore(_ other: RuleValue) -> Bool? {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): left < right
        case (.date(let left), .date(let right)): left < right
        case (.text(let left), .text(let right)): left < right
        default: nil
        }
    }
}

/// Where a condition's facts come from when it is evaluated.
package protocol FactSource {
    /// The fact of that number in the condition's schema; nil where it is not known.
    func value(of fact: Int) -> RuleValue?
    /// A fact of the open names, such as `facts.course`; nil where it is not given.
    func value(named name: String) -> RuleValue?
}

extension FactSource {
    package func value(named name: String) -> RuleValue? { nil }
}

/// The facts that conditions of one use may name, each with its type.
package struct FactSchema: Sendable {
    package let names: [String]
    private let types: [RuleType]
    private let places: [String: Int]
    /// Names that begin so are open: whoever reports the event chooses them.
    private let openPrefix: String?

    /// - Parameter facts: in the order of their numbers.
    package init(_ facts: [(name: String, type: RuleType)], openPrefix: String? = nil) {
        names = facts.map(\.name)
        types = facts.map(\.type)
        places = Dictionary(uniqueKeysWithValues: facts.enumerated().map { ($1.name, $0) })
        self.openPrefix = openPrefix
    }

    func find(_ name: String) -> (fact: FactName, type: RuleType)? {
        if let place = places[name] { return (.known(place), types[place]) }
        guard let openPrefix, name.hasPrefix(openPrefix), name.utf8.count > openPrefix.utf8.count
        else { return nil }
        return (.open(name), .open)
    }
}

/// A fact as a compiled test names it.
enum FactName: Hashable, Sendable {
    case known(Int)
    case open(String)
}
