/// Which counts of members a caller is told: of a small group a number tells of persons.
///
/// A count that is not told is answered as 0 with a mark beside it, and so is 0 itself: that nobody
/// is in a group tells of persons, too.
package struct GroupSize: Sendable {
    /// Operators see masked members, and are told of no smaller group.
    package static let operators: Int64 = 20
    /// Who is confined to stores is told of no smaller group.
    package static let withinStores: Int64 = 5

    private let smallest: Int64

    package init(toldTo caller: Principal) {
        switch caller.kind {
        case .staff where caller.role == "operator": smallest = Self.operators
        case .staff where !caller.stores.isEmpty: smallest = Self.withinStores
        case .staff, .app, .member, .service: smallest = 0
        }
    }

    /// Nil where it is kept from the caller.
    package func told(_ members: Int64) -> Int64? { members < smallest ? nil : members }
}
