package import Primitives

/// Points set aside for a checkout until it is captured, voided, or out of time (X04).
package struct Hold: Hashable, Sendable {
    package enum State: Int16, Hashable, Sendable, CaseIterable {
        case held = 1
        case captured = 2
        case voided = 3
        /// Nobody captured it in time.
        case expired = 4
    }

    package struct Part: Hashable, Sendable {
        package let lot: UUIDv7
        package let points: Int64

        package init(lot: UUIDv7, points: Int64) {
            self.lot = lot
            self.points = points
        }
    }

    package let id: UUIDv7
    package let points: Int64
    package var captured: Int64
    package var state: State
    /// Exclusive: at this instant it is out of time.
    package let expiresAt: Instant
    /// Of which lots, in the order in which they are spent.
    package let parts: [Part]

    package init(
        id: UUIDv7, points: Int64, captured: Int64 = 0, state: State = .held, expiresAt: Instant,
        parts: [Part]
    ) {
        self.id = id
        self.points = points
        self.captured = captured
        self.state = state
        self.expiresAt = expiresAt
        self.parts = parts
    }
}
