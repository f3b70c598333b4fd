import Levels
import MemberDomain
import Primitives
import Testing

@Suite("Accounts of one person")
struct MergingTests {
    @Test("A12 each reason adds to the score, none makes it certain, and order does not matter")
    func evidence() {
        #expect(DuplicateEvidence([]).score == 0)
        #expect(DuplicateEvidence([.device]).score == 30)
        #expect(DuplicateEvidence([.nameAndBirthday]).score == 60)
        let both = DuplicateEvidence([.device, .nameAndBirthday, .device])
        #expect(both.reasons == [.nameAndBirthday, .device])
        #expect(both.score == 72)
        #expect(DuplicateEvidence([.nameAndBirthday, .device]) == both)
        let all = DuplicateEvidence(DuplicateReason.allCases)
        #expect(all.score > both.score && all.score <= 100)
        for reason in DuplicateReason.allCases {
            #expect((1...99).contains(reason.weight))
        }
    }

    @Test("A12 names and addresses are compared without blanks and capitals")
    func traits() {
        let one = DuplicateTraits.words(
            name: " Zhang San", birthday: date("1999-12-31"), email: "A@Example.com ",
            phoneTail: "5678")
        let other = DuplicateTraits.words(
            name: "zhangsan", birthday: date("1999-12-31"), email: "a@example.com",
            phoneTail: "5678")
        #expect(one == other)
        #expect(Set(one.keys) == [.nameAndBirthday, .email, .nameAndPhoneTail])
        #expect(
            DuplicateTraits.words(name: "  ", birthday: nil, email: nil, phoneTail: "1").isEmpty)
        #expect(
            DuplicateTraits.words(name: "张三", birthday: nil, email: "", phoneTail: nil).isEmpty)
    }

    private func party(
        active: Bool = true, _ blocks: MemberBlocks = MemberBlocks(), duplicates: Bool = false,
        underReview: Bool = false
    ) -> MemberMerging.Party {
        MemberMerging.Party(
            id: UUIDv7(hi: 1, lo: 1), isActive: active, blocks: blocks, hasDuplicates: duplicates,
            isUnderReview: underReview)
    }

    @Test("A12 N15 a merge is no way around blocks and reviews, and survivors are not merged away")
    func refusals() {
        let open = party()
        let cases: [(MemberMerging.Party, MemberMerging.Party, MemberMerging.Refusal?)] = [
            (open, open, nil),
            (party(duplicates: true), open, nil),
            (open, party(duplicates: true), .duplicateIsSurvivor),
            (party(active: false), open, .gone),
            (open, party(active: false), .gone),
            (open, party(active: false, MemberBlocks(whole: true)), .blocked),
            (party(MemberBlocks(earning: true)), open, .blocked),
            (open, party(MemberBlocks(spending: true)), .blocked),
            (open, party(MemberBlocks(leaving: true)), .leaving),
            (open, party(underReview: true), .duplicateIsUnderReview),
            // What waits for her own review stays with her.
            (party(underReview: true), open, nil),
        ]
        for (survivor, duplicate, refusal) in cases {
            #expect(
                MemberMerging.refusal(survivor: survivor, duplicate: duplicate) == refusal)
        }
    }

    @Test("A12 of two words on a purpose the stricter counts; silence is none, and SERVICE stays")
    func consents() {
        func kept(_ given: Bool) -> Consents.Kept { .init(given: given, textVersion: 1) }
        let withdrawn = MemberMerging.withdrawn(
            survivor: [
                .service: kept(true), .smsMarketing: kept(true), .weChatMarketing: kept(true),
                .profiling: kept(false),
            ],
            duplicate: [
                .service: kept(false), .smsMarketing: kept(false), .profiling: kept(true),
            ])
        #expect(withdrawn == [.smsMarketing])
    }

    @Test("A12 a merge is reversed once, within 30 days, while both are there")
    func reversal() {
        let merged = noon("2026-03-05")
        func refusal(
            at now: Instant, reversed: Instant? = nil, survivor: Bool = true,
            duplicate: Bool = true
        ) -> MemberMerging.ReversalRefusal? {
            MemberMerging.refusal(
                toReverse: merged, reversedAt: reversed, survivorIsThere: survivor,
                duplicateIsMerged: duplicate, at: now)
        }
        let end = merged.adding(seconds: 30 * 86_400)
        #expect(refusal(at: end.adding(microseconds: -1)) == nil)
        #expect(refusal(at: end) == .tooOld)
        #expect(refusal(at: end, reversed: merged) == .reversed)
        #expect(refusal(at: merged, survivor: false) == .gone)
        #expect(refusal(at: merged, duplicate: false) == .gone)
    }

    @Test("A12 I10 days that a merge brought raise the level, and it falls when they go")
    func levels() {
        var life = Life(demo)
        var reckoning = LevelReckoning(joinedAt: noon("2026-01-01"), book: life.book)
        let store = UUIDv7(hi: 1, lo: 1)
        let own = LevelHistory.Day(date: date("2026-03-01"), amountMinor: 30_000, orders: 1)
        life.spend(30_000, on: "2026-03-01")
        reckoning.take(.order(own, store: store), at: noon("2026-03-01"))
        let before = reckoning

        let now = noon("2026-03-05")
        let moved = LevelHistory.Day(date: date("2026-03-02"), amountMinor: 20_000, orders: 1)
        life.step(at: now) {
            $0.merge([moved, .init(date: date("2026-03-02"), visits: 1)])
        }
        #expect(life.level(at: now) == "silver")
        reckoning.take(.moved(moved), at: now)
        reckoning.take(.movedInStore(moved.date, store: store, orders: 1), at: now)
        reckoning.take(.merged, at: now)
        #expect(reckoning.difference(from: life.state, lifetimeMinor: 50_000, at: now) == nil)

        let again = before.outcome(at: now)
        #expect(again.standing.rank == 0 && again.history.lifetimeMinor == 30_000)
        let news = life.step(at: now) { $0.become(again.standing, by: again.history) }
        #expect(news == [.downgraded])
        #expect(life.level(at: now) == "base")
        #expect(before.difference(from: life.state, lifetimeMinor: 30_000, at: now) == nil)
    }
}
