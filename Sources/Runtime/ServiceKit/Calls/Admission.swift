import Messages
import Synchronization

/// Bounds the calls that are worked on at once, and gives up the least important first.
///
/// SHEDDABLE calls get in while half of the room is taken, NORMAL ones up to nine tenths, CRITICAL
/// ones to the end; what is over is refused at once, which costs next to nothing.
final class Admission: Sendable {
    private let limit: Int
    private let taken = Atomic<Int>(0)

    init(limit: Int) {
        self.limit = limit
    }

    var inFlight: Int { taken.load(ordering: .relaxed) }

    /// Whether the call may start; if so, `leave` must follow.
    func enter(_ priority: MethodDescriptor.Priority) -> Bool {
        let room =
            switch priority {
            case .critical: limit
            case .normal: max(1, limit * 9 / 10)
            case .sheddable: max(1, limit / 2)
            }
        guard taken.wrappingAdd(1, ordering: .relaxed).newValue <= room else {
            leave()
            return false
        }
        return true
    }

    func leave() {
        taken.wrappingSubtract(1, ordering: .relaxed)
    }
}
