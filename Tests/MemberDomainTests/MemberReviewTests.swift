import Levels
import MemberDomain
import Messages
import Primitives
import Rules
import Testing

@Suite("Tags and groups by condition")
struct MemberReviewTests {
    private static let today = CalendarDate(iso: "2026-03-05")!
    private static let skin = AttributeDefinition(
        code: "skin", name: BilingualText(zh: "肤质", en: "Skin"), type: .choice,
        options: [.init(code: "dry", name: BilingualText(zh: "干", en: "dry"))])
    private static let allergies = AttributeDefinition(
        code: "allergies", name: BilingualText(zh: "过敏", en: "Allergies"), type: .multiChoice,
        options: [
            .init(code: "nuts", name: BilingualText(zh: "坚果", en: "nuts")),
            .init(code: "milk", name: BilingualText(zh: "奶", en: "milk")),
        ])
    private static let card = AttributeDefinition(
        code: "card", name: BilingualText(zh: "银行卡", en: "Card"), type: .bankCard)

    private static func label(
        _ json: String, code: String = "a", archived: Bool = false
    ) throws -> Label {
        Label(
            Label.Key(.tag, code), name: BilingualText(zh: "甲", en: "A"),
            condition: try Condition(
                ConditionTree(JSONTree(json: json), at: "condition"), MemberFact.schema),
            isArchived: archived)
    }

    private static var member: MemberView {
        var view = MemberView(
            registeredOn: today.adding(days: -400), today: today,
            activity: [
                MemberActivity(spendMinor: 50_000, orders: 2, visits: 2),
                MemberActivity(spendMinor: 80_000, orders: 4, visits: 3),
                MemberActivity(spendMinor: 80_000, orders: 6, visits: 4),
                MemberActivity(spendMinor: 90_000, orders: 7, visits: 5),
            ])
        view.levelCode = "gold"
        view.levelRank = 2
        view.lastOrderOn = today.adding(days: -3)
        view.orders = 7
        view.lifetimeMinor = 123_456
        view.profile = ProfileContent([
            .birthday: "1996-02-29", .gender: "FEMALE", .region: "上海",
            .attribute("skin"): "dry", .attribute("allergies"): "milk,nuts",
            .attribute("card"): "4111111111111111",
        ])
        return view
    }

    private func belongs(_ json: String) throws -> Bool {
        !MemberReview(
            Self.member, labels: [try Self.label(json)], held: [],
            definitions: [
                "skin": Self.skin, "allergies": Self.allergies, "card": Self.card,
            ], rules: LifeRules()
        ).added.isEmpty
    }

    @Test(
        "A18 conditions see level, stage, spending, visits, age and the merchant's attributes",
        arguments: [
            (#"{"fact": "member.level", "op": "=", "value": "gold"}"#, true),
            (#"{"fact": "member.stage", "op": "=", "value": "LOYAL"}"#, true),
            (#"{"fact": "member.stage", "op": "=", "value": "ACTIVE"}"#, false),
            (#"{"fact": "spend.days30Minor", "op": ">=", "value": 50000}"#, true),
            (#"{"fact": "spend.days30Minor", "op": ">", "value": 50000}"#, false),
            (#"{"fact": "spend.lifetimeMinor", "op": "=", "value": 123456}"#, true),
            (#"{"fact": "visits.days90", "op": ">=", "value": 3}"#, true),
            (#"{"fact": "orders.days365", "op": "=", "value": 7}"#, true),
            (#"{"fact": "member.daysSinceOrder", "op": "=", "value": 3}"#, true),
            // Born on 29 February 1996: 30 years old since the last day of February.
            (#"{"fact": "member.age", "op": ">=", "value": 30}"#, true),
            (#"{"fact": "member.age", "op": ">=", "value": 31}"#, false),
            (#"{"fact": "member.birthdayMonth", "op": "=", "value": 2}"#, true),
            (#"{"fact": "member.region", "op": "in", "value": ["上海", "北京"]}"#, true),
            (#"{"fact": "attribute.skin", "op": "=", "value": "dry"}"#, true),
            (#"{"fact": "attribute.allergies.nuts", "op": "=", "value": true}"#, true),
            (#"{"fact": "attribute.allergies.eggs", "op": "=", "value": true}"#, false),
            // What nobody knows helps nobody, whichever way it is asked; nor is a secret told.
            (#"{"fact": "member.occupation", "op": "!=", "value": "教师"}"#, false),
            (#"{"fact": "attribute.card", "op": "!=", "value": "1"}"#, false),
            (#"{"fact": "attribute.size", "op": "!=", "value": "m"}"#, false),
        ])
    func conditions(_ json: String, holds: Bool) throws {
        #expect(try belongs(json) == holds)
    }

    @Test("A18 a review adds and removes by condition, and lets alone what staff gave")
    func differences() throws {
        let rich = try Self.label(
            #"{"fact": "spend.days30Minor", "op": ">=", "value": 50000}"#, code: "rich")
        let poor = try Self.label(
            #"{"fact": "spend.days30Minor", "op": "<", "value": 50000}"#, code: "poor")
        let gone = try Self.label(
            #"{"fact": "member.level", "op": "=", "value": "gold"}"#, code: "gone", archived: true)
        let byHand = Label(
            Label.Key(.tag, "vip"), name: BilingualText(zh: "贵", en: "VIP"), condition: nil,
            isArchived: false)
        let held = Set([poor.key, gone.key, byHand.key])
        let review = MemberReview(
            Self.member, labels: [rich, poor, gone, byHand], held: held, definitions: [:],
            rules: LifeRules())
        #expect(review.added == [rich.key])
        #expect(review.removed == [poor.key, gone.key])
        // A second look changes nothing.
        let again = MemberReview(
            Self.member, labels: [rich, poor, gone, byHand],
            held: held.union(review.added).subtracting(review.removed), definitions: [:],
            rules: LifeRules())
        #expect(again.added.isEmpty && again.removed.isEmpty)
        #expect(!again.isChange(from: .loyal) && again.isChange(from: .active))
    }
}
