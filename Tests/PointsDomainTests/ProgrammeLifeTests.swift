import PointsDomain
import Primitives
import Testing

@Suite("The life of a programme's versions")
struct ProgrammeLifeTests {
    private static func at(_ second: Int64) -> Instant { Instant(secondsSinceEpoch: second) }

    private static func span(_ from: Int64, _ until: Int64? = nil) -> ProgrammeSpan {
        ProgrammeSpan(from: at(from), until: until.map(at))
    }

    private static func draft(_ author: String = "ann") -> ProgrammeVersion {
        ProgrammeVersion(number: 9, state: .draft, revision: 3, author: author, span: nil)
    }

    private static func published(
        _ number: Int32, _ span: ProgrammeSpan, state: ProgrammeVersion.State = .active,
        asksForTwo: Bool = false
    ) -> PublishedProgramme {
        PublishedProgramme(
            number: number, state: state, span: span, needsSecondPerson: asksForTwo)
    }

    /// What a version is asked for, and what becomes of it.
    private func published(
        at asked: Int64?, by publisher: String = "bob", after published: [PublishedProgramme],
        now: Int64 = 1_000
    ) -> Result<ProgrammeVersion.Publication, ProgrammeVersion.Refusal> {
        Result { () throws(ProgrammeVersion.Refusal) in
            try Self.draft().publication(
                from: asked.map(Self.at), by: publisher, after: published, now: Self.at(now),
                lead: 5)
        }
    }

    @Test("C21 of the spans one holds: the last begun, unless it has ended; the first beforehand")
    func places() {
        let spans = [Self.span(10, 20), Self.span(20, 25), Self.span(30)]
        for (second, place) in [
            (0, 0), (9, 0), (10, 0), (19, 0), (20, 1), (24, 1), (25, nil), (29, nil), (30, 2),
            (1_000, 2),
        ] as [(Int64, Int?)] {
            #expect(spans.place(at: Self.at(second)) == place, "second \(second)")
        }
        #expect([ProgrammeSpan]().place(at: Self.at(0)) == nil)
    }

    @Test("C21 a draft begins when all know of it, after the last one, which ends there")
    func publications() {
        let open = [Self.published(1, Self.span(10))]
        let ended = [Self.published(1, Self.span(10, 500), state: .archived)]
        let coming = open + [Self.published(2, Self.span(2_000))]
        func publication(_ from: Int64, ends version: Int32?)
            -> Result<ProgrammeVersion.Publication, ProgrammeVersion.Refusal>
        {
            .success(
                .init(
                    from: Self.at(from),
                    before: version.map { .init(version: $0, until: Self.at(from)) }))
        }
        #expect(published(at: nil, after: []) == publication(1_005, ends: nil))
        #expect(published(at: nil, after: open) == publication(1_005, ends: 1))
        #expect(published(at: 1_005, after: open) == publication(1_005, ends: 1))
        #expect(published(at: nil, after: ended) == publication(1_005, ends: nil))
        #expect(published(at: 2_001, after: coming) == publication(2_001, ends: 2))
        let soon = ProgrammeVersion.Refusal.tooSoon(earliest: Self.at(1_005))
        for second in [0, 1_000, 1_004] as [Int64] {
            #expect(published(at: second, after: open) == .failure(soon), "second \(second)")
        }
        #expect(published(at: 2_000, after: coming) == .failure(.notAfter(version: 2)))
        #expect(published(at: nil, after: coming) == .failure(.notAfter(version: 2)))
    }

    @Test(
        "C21 X14 a second person is asked for by the version that began last, also once it has ended"
    )
    func secondPerson() {
        let asking = [Self.published(1, Self.span(10), asksForTwo: true)]
        let future = [
            Self.published(1, Self.span(10, 2_000)),
            Self.published(2, Self.span(2_000), asksForTwo: true),
        ]
        let alone = published(at: nil, by: "ann", after: asking)
        #expect(alone == .failure(.secondPersonNeeded))
        #expect(throws: Never.self) { try published(at: nil, by: "bob", after: asking).get() }
        #expect(throws: Never.self) { try published(at: 3_000, by: "ann", after: future).get() }
        let ended = [Self.published(1, Self.span(10, 500), asksForTwo: true)]
        #expect(published(at: nil, by: "ann", after: ended) == .failure(.secondPersonNeeded))
        #expect(throws: Never.self) { try published(at: nil, by: "bob", after: ended).get() }
    }

    @Test("C21 a draft is discarded, one to come taken back, one in force ended when all know")
    func endings() throws {
        func version(
            _ span: ProgrammeSpan?, _ state: ProgrammeVersion.State = .active
        ) -> ProgrammeVersion {
            ProgrammeVersion(number: 2, state: state, revision: 1, author: "ann", span: span)
        }
        func ending(
            _ version: ProgrammeVersion, beside published: [PublishedProgramme] = []
        ) throws -> ProgrammeVersion.Ending {
            try version.ending(beside: published, now: Self.at(1_000), lead: 5)
        }
        #expect(try ending(version(nil, .draft)) == .discarded)
        #expect(try ending(version(Self.span(10))) == .ended(Self.span(10, 1_005)))
        #expect(try ending(version(Self.span(10, 1_003))) == .ended(Self.span(10, 1_003)))
        #expect(try ending(version(Self.span(1_002))) == .ended(Self.span(1_002, 1_005)))
        let next = Self.published(3, Self.span(3_000))
        let coming = Self.span(2_000, 3_000)
        for (before, expected) in [
            // It holds on until the version that comes after.
            (Self.published(1, Self.span(10, 2_000)), 3_000),
            // Its merchant had ended it, before or at that very instant.
            (Self.published(1, Self.span(10, 500), state: .archived), nil),
            (Self.published(1, Self.span(10, 2_000), state: .archived), nil),
        ] as [(PublishedProgramme, Int64?)] {
            let end = expected.map { ProgrammeEnd(version: 1, until: Self.at($0)) }
            let all = [before, Self.published(2, coming), next]
            #expect(try ending(version(coming), beside: all) == .takenBack(before: end))
        }
        for over in [version(Self.span(10, 1_000)), version(Self.span(10), .archived)] {
            #expect(throws: ProgrammeVersion.Refusal.archived) { try ending(over) }
        }
    }

    @Test("C21 a change of an older revision is refused, as is any of what is no draft")
    func changes() {
        #expect(throws: Never.self) { try Self.draft().checkChange(of: 3) }
        #expect(throws: ProgrammeVersion.Refusal.revisionConflict(current: 3)) {
            try Self.draft().checkChange(of: 2)
        }
        let active = ProgrammeVersion(
            number: 1, state: .active, revision: 3, author: "ann", span: Self.span(10))
        #expect(throws: ProgrammeVersion.Refusal.notDraft) { try active.checkChange(of: 3) }
        #expect(active.state(at: Self.at(1_000)) == .active)
        let followed = ProgrammeVersion(
            number: 1, state: .active, revision: 3, author: "ann", span: Self.span(10, 20))
        #expect(followed.state(at: Self.at(19)) == .active)
        #expect(followed.state(at: Self.at(20)) == .archived)
    }
}
