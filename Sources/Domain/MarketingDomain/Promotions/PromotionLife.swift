package import Primitives

/// What a promotion can be (X14): draft → active ⇄ paused → archived.
package enum PromotionState: Int16, Hashable, Sendable, CaseIterable {
    case draft = 1
    case active
    case paused
    case archived
}

/// From when to when a published version holds, within its promotion.
package struct PromotionSpan: Hashable, Sendable {
    package let version: Int32
    package let from: Instant
    /// Exclusive; nil while no other version is published. `from` where it was replaced before.
    package let until: Instant?

    package init(version: Int32, from: Instant, until: Instant?) {
        self.version = version
        self.from = from
        self.until = until
    }

    package func holds(at instant: Instant) -> Bool {
        instant >= from && until.map { instant < $0 } ?? true
    }

    /// Whether it was replaced before it began.
    package var isEmpty: Bool { until.map { $0 <= from } ?? false }

    package func ending(at until: Instant) -> PromotionSpan {
        PromotionSpan(version: version, from: from, until: until)
    }
}

/// When a version begins, and what that does to those that are published already.
package struct PromotionPublication: Hashable, Sendable {
    package let from: Instant
    /// Spans that end elsewhere than before.
    package let ends: [PromotionSpan]

    package enum Refusal: Error, Hashable, Sendable {
        /// It would begin before everybody can know of it.
        case tooSoon(earliest: Instant)
    }

    /// The version published last ends where the new one begins. One that has still so long to wait
    /// that nobody applies it yet is replaced: the one before it then holds on.
    ///
    /// - Parameters:
    ///   - from: as early as can be where nil.
    ///   - published: in the order of their beginnings.
    ///   - leadSeconds: after which everybody knows of a change.
    package static func decide(
        from: Instant?, after published: [PromotionSpan], now: Instant, leadSeconds: Int64
    ) throws(Refusal) -> PromotionPublication {
        let earliest = now.adding(seconds: leadSeconds)
        let from = from ?? earliest
        guard from >= earliest else { throw .tooSoon(earliest: earliest) }
        var ends: [PromotionSpan] = []
        var standing = published.filter { !$0.isEmpty }
        while let last = standing.last, last.from >= earliest {
            ends.append(last.ending(at: last.from))
            standing.removeLast()
        }
        if let last = standing.last { ends.append(last.ending(at: from)) }
        return PromotionPublication(from: from, ends: ends)
    }
}
