import Primitives

/// An end that may never come; later ends are greater.
enum LevelEnd: Comparable {
    case at(Instant)
    case never

    init(_ instant: Instant?) {
        self = instant.map { .at($0) } ?? .never
    }

    var instant: Instant? {
        switch self {
        case .at(let instant): instant
        case .never: nil
        }
    }

    func isAfter(_ now: Instant) -> Bool { self > .at(now) }
}
