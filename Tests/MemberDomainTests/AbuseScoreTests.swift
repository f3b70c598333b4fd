import MemberDomain
import Primitives
import TestKit
import Testing

@Suite("Links between members and what they weigh")
struct AbuseScoreTests {
    private static let now = noon("2026-03-05")

    private static func member(_ number: Int) -> UUIDv7 {
        UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x9000_0000_0000_0000 | UInt64(number))
    }

    /// That a member was seen with a thing so many seconds ago.
    private static func link(
        _ kind: AbuseLink.Kind, _ thing: Int, of number: Int, ago seconds: Int64 = 0
    ) -> AbuseLink {
        let at = now.adding(seconds: -seconds)
        return AbuseLink(
            .init(kind, [UInt8(truncatingIfNeeded: thing)]), of: member(number), firstSeen: at,
            lastSeen: at)
    }

    /// Members from 0 on who all have a thing.
    private static func sharing(
        _ kind: AbuseLink.Kind, by count: Int, ago seconds: Int64 = 0
    ) -> [AbuseLink] {
        (0..<count).map { link(kind, 1, of: $0, ago: $0 == 0 ? 0 : seconds) }
    }

    /// The score of member 0; all registered so many seconds ago.
    private static func score(
        _ links: [AbuseLink], registered seconds: Int64 = 0
    ) -> AbuseScore {
        AbuseScore(
            of: AbuseNeighbourhood(
                of: member(0), links: links,
                registeredAt: Dictionary(
                    links.map { ($0.member, now.adding(seconds: -seconds)) },
                    uniquingKeysWith: { $1 }),
                now: now))
    }

    private static let day: Int64 = 86_400

    @Test("N15 each reason counts others, and weighs what the table says")
    func reasons() {
        let cases: [(links: [AbuseLink], registered: Int64, expected: [String], total: Int)] = [
            ([], 0, [], 0),
            (Self.sharing(.device, by: 1), 0, [], 0),
            (Self.sharing(.device, by: 2), 0, ["SHARED_DEVICE:1"], 15),
            (Self.sharing(.device, by: 4), 0, ["SHARED_DEVICE:3"], 45),
            (Self.sharing(.device, by: 4, ago: 30 * Self.day), 0, ["SHARED_DEVICE:3"], 45),
            (Self.sharing(.device, by: 4, ago: 31 * Self.day), 0, [], 0),
            (Self.sharing(.device, by: 6), 0, ["SHARED_DEVICE:5", "WIDE_WEB:5"], 62),
            (Self.sharing(.payer, by: 4), 0, ["SHARED_PAYER:3"], 45),
            // Somebody has always paid for her friends.
            (Self.sharing(.payer, by: 4), 31 * Self.day, [], 0),
            (Self.sharing(.phone, by: 2, ago: 100 * Self.day), 0, ["SHARED_PHONE:1"], 10),
            // A family.
            (Self.sharing(.address, by: 4), 0, [], 0),
            (Self.sharing(.address, by: 6), 0, ["SHARED_ADDRESS:5"], 10),
            (Self.sharing(.clientAddress, by: 5), 0, [], 0),
            (Self.sharing(.clientAddress, by: 7), 0, ["REGISTRATION_BURST:6"], 10),
            (Self.sharing(.clientAddress, by: 7, ago: 3_600), 0, ["REGISTRATION_BURST:6"], 10),
            (Self.sharing(.clientAddress, by: 7, ago: 3_601), 0, [], 0),
            // Friends who have nothing else in common are welcome.
            (Self.sharing(.referral, by: 20), 0, [], 0),
            (
                Self.sharing(.referral, by: 3) + Self.sharing(.device, by: 2), 0,
                ["REFERRAL_RING:1", "SHARED_DEVICE:1"], 35
            ),
        ]
        for (index, one) in cases.enumerated() {
            let score = Self.score(one.links, registered: one.registered)
            #expect(score.reasons.map(\.description) == one.expected, "case \(index)")
            #expect(score.total == one.total, "case \(index)")
        }
    }

    @Test("N15 devices and payers lead on to a second step and no further")
    func steps() {
        // 0 – 1 by a device, 1 – 2…5 by a payer, 5 – 6…9 by another device.
        var links = [Self.link(.device, 1, of: 0), Self.link(.device, 1, of: 1)]
        links += (1...5).map { Self.link(.payer, 2, of: $0) }
        links += (5...9).map { Self.link(.device, 3, of: $0) }
        let web = Self.score(links).reasons.first { $0.code == .wideWeb }
        #expect(web?.count == 5)
        #expect(web?.weight == 2)
    }

    @Test("N15 what a shop's whole net has in common opens no case by itself")
    func net() {
        let score = Self.score(Self.sharing(.clientAddress, by: 200))
        #expect(score.total < AbuseThresholds.usual.review)
    }

    @Test("N15 a link more never makes a score less")
    func monotone() {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        var grown = 0
        for history in 0..<300 {
            var links: [AbuseLink] = []
            var before = 0
            // Who registered when is not a matter of links.
            let registered = Dictionary(
                uniqueKeysWithValues: (0..<30).map {
                    (
                        Self.member($0),
                        Self.now.adding(
                            seconds: -Int64.random(in: 0...60, using: &random) * Self.day)
                    )
                })
            for number in 0..<60 {
                let kind = AbuseLink.Kind.allCases.randomElement(using: &random) ?? .phone
                links.append(
                    Self.link(
                        kind, Int.random(in: 0...2, using: &random),
                        of: Int.random(in: 0..<30, using: &random),
                        ago: Int64.random(in: 0...(60 * Self.day), using: &random)))
                let after = AbuseScore(
                    of: AbuseNeighbourhood(
                        of: Self.member(0), links: links.shuffled(using: &random),
                        registeredAt: registered, now: Self.now)
                ).total
                #expect(after >= before, "seed \(seed), history \(history), link \(number)")
                if after > before { grown += 1 }
                before = after
            }
        }
        #expect(grown > 300)
    }

    private static func known(_ reasons: AbuseReason...) -> AbuseScore {
        AbuseScore(reasons: reasons)
    }

    @Test("N15 a case is opened once for its reasons, worsens, and is opened anew for new ones")
    func cases() {
        let some = Self.known(AbuseReason(.sharedDevice, 3))
        let more = Self.known(AbuseReason(.sharedDevice, 4), AbuseReason(.sharedPayer, 1))
        let twice = Self.known(AbuseReason(.sharedDevice, 6))
        let little = Self.known(AbuseReason(.sharedDevice, 2))
        let table: [(AbuseScore, [AbuseCases.Known], AbuseCases.Step)] = [
            (little, [], .nothing),
            (some, [], .open(holds: false)),
            (more, [], .open(holds: true)),
            (some, [.init(.open, some)], .nothing),
            (little, [.init(.open, some)], .nothing),
            (more, [.init(.open, some)], .worsen(holds: true)),
            (more, [.init(.held, some)], .worsen(holds: true)),
            (some, [.init(.released, some)], .nothing),
            (some, [.init(.released, more)], .nothing),
            (more, [.init(.released, some)], .open(holds: true)),
            (twice, [.init(.released, some)], .open(holds: false)),
            (some, [.init(.confirmed, some)], .nothing),
        ]
        for (index, (score, cases, step)) in table.enumerated() {
            #expect(AbuseCases.step(score, .usual, cases: cases) == step, "case \(index)")
        }
    }

    @Test("N15 open and held cases are decided once; an appeal is made once, while points are held")
    func decisions() {
        #expect(AbuseCases.state(after: .hold, in: .open) == .held)
        #expect(AbuseCases.state(after: .hold, in: .held) == nil)
        for state in [AbuseCases.State.open, .held] {
            #expect(AbuseCases.state(after: .release, in: state) == .released)
            #expect(AbuseCases.state(after: .confirm, in: state) == .confirmed)
        }
        for state in [AbuseCases.State.released, .confirmed] {
            for verdict in [AbuseCases.Verdict.hold, .release, .confirm] {
                #expect(AbuseCases.state(after: verdict, in: state) == nil)
            }
            #expect(AbuseCases.appeal(state, appealedAt: nil) == .notUnderReview)
        }
        #expect(AbuseCases.appeal(nil, appealedAt: nil) == .notUnderReview)
        #expect(AbuseCases.appeal(.open, appealedAt: nil) == .notUnderReview)
        #expect(AbuseCases.appeal(.held, appealedAt: nil) == nil)
        #expect(AbuseCases.appeal(.held, appealedAt: Self.now) == .madeBefore)
    }

    @Test(
        "N15 thresholds rise, reasons are read as they are kept, and addresses compare as written")
    func values() {
        #expect(AbuseThresholds(note: 1, review: 1, hold: 1) != nil)
        #expect(AbuseThresholds(note: 0, review: 1, hold: 1) == nil)
        #expect(AbuseThresholds(note: 2, review: 1, hold: 3) == nil)
        #expect(AbuseThresholds(note: 1, review: 3, hold: 2) == nil)
        #expect(AbuseThresholds(note: 1, review: 1, hold: 1_001) == nil)
        for code in AbuseReason.Code.allCases {
            let reason = AbuseReason(code, 7)
            #expect(AbuseReason(reason.description) == reason)
            let text = AbuseTexts.text(of: reason)
            #expect(text.zh.contains("7") && text.en.contains("7"))
        }
        #expect(AbuseReason("SHARED_DEVICE:0") == nil)
        #expect(AbuseReason("SHARED_DEVICE") == nil)
        #expect(
            AbuseLink.plainAddress("上海市 南京西路1266号, Apt. 5B")
                == AbuseLink.plainAddress("上海市南京西路1266号apt5b"))
        #expect(AbuseLink.plainAddress(" - ") == nil)
    }
}
