package import Messages

/// What must hold in the books of a service (docs/reliability.md, Invariants), as a verification
/// lists it.
package protocol Invariant: Hashable, Sendable {
    /// I1, I2 …
    var id: String { get }
    /// One sentence that says what holds.
    var name: String { get }
}

/// How one invariant fared.
package struct InvariantTally: Sendable {
    /// So many ids of what breaks it are told.
    private static let sampleLimit = 5

    package private(set) var checked: Int64 = 0
    package private(set) var violations: Int64 = 0
    package private(set) var samples: [String] = []

    package mutating func count(_ checked: Int64) { self.checked += checked }

    package mutating func add(
        violations count: Int64, samples ids: [some CustomStringConvertible]
    ) {
        violations += count
        for id in ids.map(\.description) where samples.count < Self.sampleLimit {
            if !samples.contains(id) { samples.append(id) }
        }
    }
}

/// How all of them fared so far.
package struct InvariantTallies<Kept: Invariant>: Sendable {
    private var tallies: [Kept: InvariantTally] = [:]

    package init() {}

    package subscript(invariant: Kept) -> InvariantTally {
        get { tallies[invariant] ?? InvariantTally() }
        set { tallies[invariant] = newValue }
    }

    /// Adds what a part of the verification found by itself.
    package mutating func add(_ other: Self) {
        for (invariant, tally) in other.tallies {
            self[invariant].count(tally.checked)
            self[invariant].add(violations: tally.violations, samples: tally.samples)
        }
    }

    package func result(_ invariant: Kept) -> PatronV1.VerifyResult {
        let tally = self[invariant]
        return PatronV1.VerifyResult(
            invariant: invariant.id, name: invariant.name, checked: tally.checked,
            violations: tally.violations, samples: tally.samples)
    }
}
