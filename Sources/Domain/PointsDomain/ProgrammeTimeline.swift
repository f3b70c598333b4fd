package import Primitives

/// When a version holds: from an instant on, until another one.
package struct ProgrammeSpan: Hashable, Sendable {
    package let from: Instant
    /// Exclusive; nil where no later version is published and nobody has ended this one.
    package let until: Instant?

    package init(from: Instant, until: Instant? = nil) {
        self.from = from
        self.until = until
    }

    package func hasEnded(at instant: Instant) -> Bool { until.map { $0 <= instant } ?? false }
}

extension Collection where Element == ProgrammeSpan, Index == Int {
    /// Which of the spans, in the order of their beginnings, holds at an instant: the one that had
    /// begun last, unless it had ended. Before the first one begins, it holds already, so that
    /// history is worth something too.
    package func place(at instant: Instant) -> Int? {
        var place = endIndex - 1
        while place > startIndex, self[place].from > instant { place -= 1 }
        guard place >= startIndex, !self[place].hasEnded(at: instant) else { return nil }
        return place
    }
}

/// A merchant's published versions, each in force for its span.
package struct ProgrammeTimeline: Sendable {
    package let spans: [ProgrammeSpan]
    package let programmes: [Programme]

    package init(_ versions: [(span: ProgrammeSpan, programme: Programme)]) {
        let versions = versions.sorted { $0.span.from < $1.span.from }
        spans = versions.map { $0.span }
        programmes = versions.map { $0.programme }
    }

    package func inForce(at instant: Instant) -> Programme? {
        spans.place(at: instant).map { programmes[$0] }
    }

    package func version(_ number: Int32) -> Programme? {
        programmes.first { $0.version == number }
    }
}
