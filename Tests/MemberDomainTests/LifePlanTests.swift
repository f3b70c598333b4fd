import Levels
import MemberDomain
import Primitives
import Testing

@Suite("Plans for stages, and what a high value is")
struct LifePlanTests {
    private static let words = BilingualText(zh: "好久不见", en: "Long time no see")

    @Test("A20 a high value is one whose recency, orders and spend all reach the marks")
    func marks() {
        let marks = ValueMarks(recencyDays: 10, orders: 8, spendMinor: 260_000)
        for (days, orders, spend, isHigh) in [
            (10, 8, 260_000, true), (3, 12, 480_000, true), (11, 8, 260_000, false),
            (10, 7, 260_000, false), (10, 8, 259_999, false),
        ] as [(Int, Int64, Int64, Bool)] {
            #expect(
                marks.isHigh(
                    MemberValue(recencyDays: days, orders: orders, spendMinor: spend)) == isHigh,
                "\(days) \(orders) \(spend)")
        }
    }

    @Test("A20 below 50 buyers the merchant's own marks hold, from there on those of its buyers")
    func modes() {
        let own = ValueMarks(recencyDays: 10, orders: 5, spendMinor: 100)
        let counted = ValueMarks(recencyDays: 20, orders: 3, spendMinor: 50)
        func marks(_ mode: ValueMode, _ buyers: Int64, _ own: ValueMarks?) -> ValueMarks? {
            mode.marks(own: own, counted: counted, buyers: buyers)
        }
        #expect(marks(.auto, 49, own) == own)
        #expect(marks(.auto, 50, own) == counted)
        #expect(marks(.auto, 49, nil) == nil)
        #expect(marks(.fixed, 1_000, own) == own)
        #expect(marks(.quantile, 10, own) == counted)
    }

    @Test("A20 a stage's tag comes with it and goes with it, unless it is to stay")
    func tags() {
        var plan = LifePlan(steps: [
            .loyal: .init(tag: "loyal"), .dormant: .init(tag: "sleeps", keepsTag: true),
            .active: .init(action: "thank"),
        ])
        func tags(_ from: LifeStage, _ to: LifeStage) -> [String?] {
            let tags = plan.tags(from: from, to: to)
            return [tags.given?.code, tags.taken?.code]
        }
        #expect(tags(.active, .loyal) == ["loyal", nil])
        #expect(tags(.loyal, .dormant) == ["sleeps", "loyal"])
        #expect(tags(.dormant, .active) == [nil, nil])
        #expect(tags(.loyal, .loyal) == [nil, nil])
        // One tag of two stages is not taken and given at once.
        plan.steps[.active]?.tag = "loyal"
        #expect(tags(.loyal, .active) == ["loyal", nil])
        // A tag that nobody can be given is none.
        plan = plan.giving(only: ["sleeps"])
        #expect(tags(.active, .loyal) == [nil, nil])
        #expect(tags(.loyal, .dormant) == ["sleeps", nil])
    }

    @Test("A20 a new member enters NEW where the plan says what happens then, and only then")
    func entry() {
        let silent = LifePlan(steps: [.new: .init(prompt: Self.words)])
        let plan = LifePlan(steps: [.new: .init(action: "welcome")])
        #expect(plan.entry(.new, isUnseen: true) == .prospect)
        #expect(plan.entry(.new, isUnseen: false) == .new)
        #expect(plan.entry(.loyal, isUnseen: true) == .loyal)
        #expect(silent.entry(.new, isUnseen: true) == .new)
        #expect(LifePlan().entry(.new, isUnseen: true) == .new)
    }

    @Test(
        "A20 a plan that makes no sense is told its place",
        arguments: [
            (LifePlan.Step(tag: "Bad"), "steps[0].tag"),
            (LifePlan.Step(action: "1st"), "steps[0].action"),
            (LifePlan.Step(prompt: BilingualText(zh: "好", en: " ")), "steps[0].prompt.en"),
        ])
    func problems(_ step: LifePlan.Step, field: String) {
        var told: String?
        do throws(LifePlan.Problem) {
            try LifePlan(steps: [.loyal: step]).check([.loyal])
        } catch {
            told = error.field
        }
        #expect(told == field)
    }

    @Test("A20 marks lie within what a year and a merchant can have")
    func bounds() {
        func field(_ days: Int, _ orders: Int64, _ spend: Int64) -> String? {
            let marks = ValueMarks(recencyDays: days, orders: orders, spendMinor: spend)
            do throws(LifePlan.Problem) {
                try LifePlan(marks: marks).check([])
                return nil
            } catch {
                return error.field
            }
        }
        #expect(field(1, 1, 1) == nil)
        #expect(field(365, 1, 1) == nil)
        #expect(field(0, 1, 1) == "marks.recencyDays")
        #expect(field(366, 1, 1) == "marks.recencyDays")
        #expect(field(1, 0, 1) == "marks.orders")
        #expect(field(1, 1, 0) == "marks.spendMinor")
    }
}
