package import Primitives
package import Rules

/// The facts of a member that conditions of tags and groups may name.
///
/// Beside them there are `attribute.CODE` of what the merchant has defined; of a multiple choice
/// `attribute.CODE.OPTION` is true for each that was chosen. Sensitive attributes are none.
package enum MemberFact: Int, CaseIterable, Sendable {
    case level, levelRank, stage, origin, storeId
    case registeredDays, daysSinceOrder
    case age, birthdayMonth, gender, region, occupation, tastePreference, drinkPreference
    case spend30, spend90, spend180, spend365, spendLifetime
    case orders30, orders90, orders180, orders365
    case visits30, visits90, visits180, visits365

    package static let schema = FactSchema(
        allCases.map { ($0.name, $0.type) }, openPrefix: attributePrefix)
    package static let attributePrefix = "attribute."

    /// Those for which her birthday must be opened.
    package static let ofBirthday = Set([MemberFact.age, .birthdayMonth].map(\.rawValue))

    private var name: String {
        switch self {
        case .level: "member.level"
        case .levelRank: "member.levelRank"
        case .stage: "member.stage"
        case .origin: "member.origin"
        case .storeId: "member.storeId"
        case .registeredDays: "member.registeredDays"
        case .daysSinceOrder: "member.daysSinceOrder"
        case .age: "member.age"
        case .birthdayMonth: "member.birthdayMonth"
        case .gender: "member.gender"
        case .region: "member.region"
        case .occupation: "member.occupation"
        case .tastePreference: "member.tastePreference"
        case .drinkPreference: "member.drinkPreference"
        case .spend30: "spend.days30Minor"
        case .spend90: "spend.days90Minor"
        case .spend180: "spend.days180Minor"
        case .spend365: "spend.days365Minor"
        case .spendLifetime: "spend.lifetimeMinor"
        case .orders30: "orders.days30"
        case .orders90: "orders.days90"
        case .orders180: "orders.days180"
        case .orders365: "orders.days365"
        case .visits30: "visits.days30"
        case .visits90: "visits.days90"
        case .visits180: "visits.days180"
        case .visits365: "visits.days365"
        }
    }

    private var type: RuleType {
        switch self {
        case .level, .stage, .origin, .storeId, .gender, .region, .occupation, .tastePreference,
            .drinkPreference:
            .text
        case .levelRank, .registeredDays, .daysSinceOrder, .age, .birthdayMonth, .spend30, .spend90,
            .spend180, .spend365, .spendLifetime, .orders30, .orders90, .orders180, .orders365,
            .visits30, .visits90, .visits180, .visits365:
            .integer
        }
    }
}

/// What a member did in the days up to today.
package struct MemberActivity: Hashable, Sendable {
    package var spendMinor: Int64 = 0
    package var orders: Int64 = 0
    /// Stores on days with an order.
    package var visits: Int64 = 0

    package init(spendMinor: Int64 = 0, orders: Int64 = 0, visits: Int64 = 0) {
        self.spendMinor = spendMinor
        self.orders = orders
        self.visits = visits
    }
}

/// A member as conditions see her.
package struct MemberView: Hashable, Sendable {
    /// The days that activity is told for, today being the last.
    package static let windows = [30, 90, 180, 365]

    package var levelCode = ""
    package var levelRank = 0
    package var origin = ""
    package var storeId: UUIDv7?
    package var registeredOn: CalendarDate
    package var lastOrderOn: CalendarDate?
    /// Of all time.
    package var orders: Int64 = 0
    package var lifetimeMinor: Int64 = 0
    /// One for each of `windows`.
    package var activity: [MemberActivity]
    /// Nil where she bought nothing in the 365 days before today.
    package var value: MemberValue?
    package var profile = ProfileContent()
    package var today: CalendarDate

    package init(
        registeredOn: CalendarDate, today: CalendarDate,
        activity: [MemberActivity] = Array(repeating: MemberActivity(), count: windows.count)
    ) {
        precondition(activity.count == Self.windows.count, "an activity for each window")
        self.registeredOn = registeredOn
        self.today = today
        self.activity = activity
    }

    /// - Parameter marks: of a high value; nil where nobody is of one.
    package func stage(_ rules: LifeRules, marks: ValueMarks? = nil) -> LifeStage {
        LifeStage.of(
            LifeStage.Facts(
                registeredOn: registeredOn, lastOrderOn: lastOrderOn, orders: orders,
                ordersInHalfYear: activity[2].orders,
                isOfHighValue: value.map { marks?.isHigh($0) ?? false } ?? false, today: today),
            rules)
    }

    /// Whole years, her birthday counting from its first hour; 29 February is the 28th or none.
    fileprivate var age: Int64? {
        profile.birthday.map { born in
            let years = today.year - born.year
            return Int64(born.adding(years: years) > today ? years - 1 : years)
        }
    }
}

/// The facts of one member while a condition looks at them.
struct MemberFacts: FactSource {
    let member: MemberView
    let stage: LifeStage
    let definitions: [String: AttributeDefinition]

    func value(of fact: Int) -> RuleValue? {
        guard let fact = MemberFact(rawValue: fact) else { return nil }
        switch fact {
        case .level: return .text(member.levelCode)
        case .levelRank: return .integer(Int64(member.levelRank))
        case .stage: return .text(stage.spelling)
        case .origin: return member.origin.isEmpty ? nil : .text(member.origin)
        case .storeId: return member.storeId.map { .text($0.description) }
        case .registeredDays:
            return .integer(Int64(member.today.days(since: member.registeredOn)))
        case .daysSinceOrder:
            return member.lastOrderOn.map { .integer(Int64(member.today.days(since: $0))) }
        case .age: return member.age.map { .integer($0) }
        case .birthdayMonth: return member.profile.birthday.map { .integer(Int64($0.month)) }
        case .gender: return text(.gender)
        case .region: return text(.region)
        case .occupation: return text(.occupation)
        case .tastePreference: return text(.tastePreference)
        case .drinkPreference: return text(.drinkPreference)
        case .spendLifetime: return .integer(member.lifetimeMinor)
        case .spend30: return .integer(member.activity[0].spendMinor)
        case .spend90: return .integer(member.activity[1].spendMinor)
        case .spend180: return .integer(member.activity[2].spendMinor)
        case .spend365: return .integer(member.activity[3].spendMinor)
        case .orders30: return .integer(member.activity[0].orders)
        case .orders90: return .integer(member.activity[1].orders)
        case .orders180: return .integer(member.activity[2].orders)
        case .orders365: return .integer(member.activity[3].orders)
        case .visits30: return .integer(member.activity[0].visits)
        case .visits90: return .integer(member.activity[1].visits)
        case .visits180: return .integer(member.activity[2].visits)
        case .visits365: return .integer(member.activity[3].visits)
        }
    }

    func value(named name: String) -> RuleValue? {
        let parts = name.dropFirst(MemberFact.attributePrefix.count).split(separator: ".")
        guard let code = parts.first.map(String.init), parts.count <= 2,
            let definition = definitions[code], !definition.isSensitive, !definition.isArchived,
            let kept = member.profile[.attribute(code)]
        else { return nil }
        guard definition.type == .multiChoice else {
            return parts.count == 1 ? Self.value(kept, definition.type) : nil
        }
        guard parts.count == 2 else { return nil }
        return .bool(kept.split(separator: ",").contains(parts[1]))
    }

    private static func value(_ kept: String, _ type: AttributeType) -> RuleValue? {
        switch type {
        case .text, .choice, .bankCard, .idNumber: .text(kept)
        case .number: Int64(kept).map { .integer($0) }
        case .boolean: .bool(kept == "true")
        // As conditions write dates where they do not know the type.
        case .date: .text(kept)
        case .multiChoice: nil
        }
    }

    private func text(_ field: ProfileField) -> RuleValue? {
        member.profile[field].map { .text($0) }
    }
}
