import Levels
import MemberDomain
import Primitives
import Testing

@Suite("Prompts of the workbench")
struct MemberPromptTests {
    private static let now = Instant(rfc3339: "2026-03-05T04:00:00Z")!

    private func decide(
        birthday: String? = nil, stage: LifeStage = .active,
        benefits: [MemberPrompt.Benefit] = [], coupons: [MemberPrompt.Coupon] = [],
        attributes: [AttributeDefinition] = [], entered: Set<String> = [],
        ending: [MemberPrompt.Ending] = [], stageText: BilingualText? = nil,
        source: MemberPrompt.Source? = nil, today: String = "2026-03-05", days: Int = 7
    ) -> [MemberPrompt] {
        MemberPrompt.decide(
            MemberPrompt.Facts(
                birthday: birthday.flatMap { CalendarDate(iso: $0) }, stage: stage,
                benefits: benefits, coupons: coupons, attributes: attributes, entered: entered,
                ending: ending, stageText: stageText, source: source,
                today: CalendarDate(iso: today)!, now: Self.now, days: days))
    }

    @Test(
        "H12 a birthday is told on its day and so many days before, across years and leap days",
        arguments: [
            ("1999-03-05", "2026-03-05", 7, 0), ("1999-03-06", "2026-03-05", 7, 1),
            ("1999-03-12", "2026-03-05", 7, 7), ("1999-03-13", "2026-03-05", 7, nil),
            ("1999-03-04", "2026-03-05", 7, nil), ("1999-01-02", "2026-12-30", 7, 3),
            ("2000-02-29", "2026-02-27", 7, 1), ("2000-02-29", "2028-02-27", 7, 2),
            ("1999-04-05", "2026-03-05", 31, 31),
        ] as [(String, String, Int, Int?)])
    func birthdays(_ birthday: String, _ today: String, _ days: Int, _ expected: Int?) {
        #expect(
            decide(birthday: birthday, today: today, days: days)
                == (expected.map { [.birthday(days: $0)] } ?? []))
    }

    @Test("H12 coupons that end in time are told, the next first; others are not")
    func coupons() {
        func coupon(_ id: String, _ seconds: Int64) -> MemberPrompt.Coupon {
            MemberPrompt.Coupon(
                id: id, name: BilingualText(zh: id, en: id),
                expiresAt: Self.now.adding(seconds: seconds))
        }
        let week: Int64 = 7 * 86_400
        let (late, last, soon, gone) = (
            coupon("a", week + 1), coupon("b", week), coupon("c", 60), coupon("d", 0)
        )
        #expect(
            decide(coupons: [late, last, soon, gone]) == [.coupon(soon), .coupon(last)])
    }

    @Test("H12 benefits that are left, long absence and what nobody has entered are told, in order")
    func order() {
        func attribute(
            _ code: String, isSensitive: Bool = false, isArchived: Bool = false
        ) -> AttributeDefinition {
            AttributeDefinition(
                code: code, name: BilingualText(zh: code, en: code), type: .text,
                isSensitive: isSensitive, isArchived: isArchived)
        }
        func benefit(_ code: String, _ left: Int) -> MemberPrompt.Benefit {
            MemberPrompt.Benefit(
                code: code, name: BilingualText(zh: code, en: code), left: left, expiresAt: nil)
        }
        let skin = attribute("skin")
        #expect(
            decide(
                birthday: "1999-03-05", stage: .dormant,
                benefits: [benefit("tea", 1), benefit("spa", 0)],
                attributes: [
                    skin, attribute("size"), attribute("card", isSensitive: true),
                    attribute("old", isArchived: true),
                ], entered: ["size"])
                == [.birthday(days: 0), .benefit(benefit("tea", 1)), .stage(nil), .attribute(skin)])
        #expect(decide(stage: .churned) == [.stage(nil)])
        for stage in [LifeStage.new, .active, .loyal] { #expect(decide(stage: stage) == []) }
    }

    @Test("H12 points that end in time are told as one number with the first instant")
    func points() {
        func ending(_ seconds: Int64, _ points: Int64) -> MemberPrompt.Ending {
            MemberPrompt.Ending(expiresAt: Self.now.adding(seconds: seconds), points: points)
        }
        let week: Int64 = 7 * 86_400
        #expect(
            decide(ending: [ending(week, 5), ending(60, 100), ending(week + 1, 1), ending(0, 9)])
                == [.points(105, first: Self.now.adding(seconds: 60))])
        #expect(decide(ending: [ending(week + 1, 1)]) == [])
    }

    @Test("H12 A20 A25 what the merchant says of her stage and her source is told in its words")
    func texts() {
        let words = BilingualText(zh: "欢迎", en: "Welcome")
        for stage in LifeStage.allCases {
            #expect(decide(stage: stage, stageText: words) == [.stage(words)])
        }
        #expect(
            decide(source: MemberPrompt.Source(.shortVideo, words))
                == [.source(.shortVideo, words)])
    }
}
