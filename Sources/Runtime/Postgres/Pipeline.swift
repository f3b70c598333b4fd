/// Statements that are sent together, in one round trip.
package struct Pipeline: ~Copyable {
    private(set) var operations: [any Operation] = []

    init() {}

    /// The result can be read when the round trip is over.
    @discardableResult
    package mutating func add<S: Statement>(_ statement: S) -> Pending<S> {
        let pending = Pending(statement)
        operations.append(pending)
        return pending
    }
}
