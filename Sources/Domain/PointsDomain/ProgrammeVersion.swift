package import Primitives

/// A version of a merchant's programme, and what may become of it (C21): written as a draft,
/// published once, and ended by the next version or by the merchant.
package struct ProgrammeVersion: Hashable, Sendable {
    package enum State: Int16, Hashable, Sendable, CaseIterable {
        case draft = 1
        case active
        case archived
    }

    package let number: Int32
    package let state: State
    /// Rises with every change of a draft.
    package let revision: Int32
    /// Who wrote the draft as it stands.
    package let author: String
    /// Nil where it is not published, or was taken back before it began.
    package let span: ProgrammeSpan?

    package init(
        number: Int32, state: State, revision: Int32, author: String, span: ProgrammeSpan?
    ) {
        self.number = number
        self.state = state
        self.revision = revision
        self.author = author
        self.span = span
    }

    /// A version that another one has followed is over, although nobody wrote that down.
    package func state(at now: Instant) -> State {
        span?.hasEnded(at: now) == true ? .archived : state
    }

    package enum Refusal: Error, Hashable, Sendable {
        case notDraft
        case archived
        /// Somebody else has changed the draft in between.
        case revisionConflict(current: Int32)
        case secondPersonNeeded
        /// It would begin before everybody can know of it.
        case tooSoon(earliest: Instant)
        /// It would begin no later than the version published last.
        case notAfter(version: Int32)
    }

    package func checkChange(of revision: Int32) throws(Refusal) {
        guard state == .draft else { throw .notDraft }
        guard revision == self.revision else {
            throw .revisionConflict(current: self.revision)
        }
    }
}

/// A published version beside the one that is decided about.
package struct PublishedProgramme: Hashable, Sendable {
    package let number: Int32
    package let state: ProgrammeVersion.State
    package let span: ProgrammeSpan
    /// Whether whoever wrote a draft may not publish it while no later version has begun.
    package let needsSecondPerson: Bool

    package init(
        number: Int32, state: ProgrammeVersion.State, span: ProgrammeSpan, needsSecondPerson: Bool
    ) {
        self.number = number
        self.state = state
        self.span = span
        self.needsSecondPerson = needsSecondPerson
    }
}

/// Where a version's span ends from now on.
package struct ProgrammeEnd: Hashable, Sendable {
    package let version: Int32
    package let until: Instant?

    package init(version: Int32, until: Instant?) {
        self.version = version
        self.until = until
    }
}

extension ProgrammeVersion {
    package struct Publication: Hashable, Sendable {
        package let from: Instant
        /// The version before it, where that has not ended by then.
        package let before: ProgrammeEnd?

        package init(from: Instant, before: ProgrammeEnd?) {
            self.from = from
            self.before = before
        }
    }

    /// In order of precedence: not a draft, one person alone, at no such instant.
    ///
    /// - Parameters:
    ///   - asked: as soon as everybody can know of it where nil.
    ///   - published: in the order of their beginnings.
    ///   - lead: seconds after which everybody knows of a change.
    package func publication(
        from asked: Instant?, by publisher: String, after published: [PublishedProgramme],
        now: Instant, lead: Int64
    ) throws(Refusal) -> Publication {
        guard state == .draft else { throw .notDraft }
        // Also where the version has ended: nobody gets around its rule by ending it.
        let begun = published.last { $0.span.from <= now } ?? published.first
        if begun?.needsSecondPerson == true, publisher == author { throw .secondPersonNeeded }
        let earliest = now.adding(seconds: lead)
        let from = asked ?? earliest
        guard from >= earliest else { throw .tooSoon(earliest: earliest) }
        guard let last = published.last else { return Publication(from: from, before: nil) }
        guard from > last.span.from else { throw .notAfter(version: last.number) }
        return Publication(
            from: from,
            before: last.span.hasEnded(at: from)
                ? nil : ProgrammeEnd(version: last.number, until: from))
    }

    package enum Ending: Hashable, Sendable {
        /// A draft that is not wanted.
        case discarded
        /// It never begins; the version before it holds on where it would have ended for this one.
        case takenBack(before: ProgrammeEnd?)
        case ended(ProgrammeSpan)
    }

    /// - Parameters: as of `publication`.
    package func ending(
        beside published: [PublishedProgramme], now: Instant, lead: Int64
    ) throws(Refusal) -> Ending {
        guard state(at: now) != .archived else { throw .archived }
        guard let span else { return .discarded }
        let soon = now.adding(seconds: lead)
        guard span.from > soon else {
            return .ended(ProgrammeSpan(from: span.from, until: min(span.until ?? soon, soon)))
        }
        // Whom it took the place of; one that the merchant had ended stays so.
        guard let before = published.last(where: { $0.span.from < span.from }),
            before.state == .active, before.span.until == span.from
        else { return .takenBack(before: nil) }
        return .takenBack(before: ProgrammeEnd(version: before.number, until: span.until))
    }
}
