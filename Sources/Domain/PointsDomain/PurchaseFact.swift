package import Primitives
package import Rules

/// The facts of a purchase that conditions of a programme may name.
package enum PurchaseFact: Int, CaseIterable, Sendable {
    case amountMinor, channel, storeId, date, weekday, monthDay, hour
    case level, levelRank, birthdayDay, birthdayWeek, birthdayMonth
    case sku, category, quantity, lineAmountMinor

    /// Those that differ from line to line.
    static let ofLine = Set(
        [PurchaseFact.sku, .category, .quantity, .lineAmountMinor].map(\.rawValue))

    package static let schema = FactSchema(allCases.map { ($0.name, $0.type) })

    private var name: String {
        switch self {
        case .amountMinor: "order.amountMinor"
        case .channel: "order.channel"
        case .storeId: "order.storeId"
        case .date: "order.date"
        case .weekday: "order.weekday"
        case .monthDay: "order.monthDay"
        case .hour: "order.hour"
        case .level: "member.level"
        case .levelRank: "member.levelRank"
        case .birthdayDay: "member.birthdayDay"
        case .birthdayWeek: "member.birthdayWeek"
        case .birthdayMonth: "member.birthdayMonth"
        case .sku: "line.sku"
        case .category: "line.category"
        case .quantity: "line.quantity"
        case .lineAmountMinor: "line.amountMinor"
        }
    }

    private var type: RuleType {
        switch self {
        case .amountMinor, .hour, .levelRank, .quantity, .lineAmountMinor: .integer
        case .channel, .storeId, .weekday, .monthDay, .level, .sku, .category: .text
        case .date: .date
        case .birthdayDay, .birthdayWeek, .birthdayMonth: .bool
        }
    }
}

/// A purchase, and where it matters one of its lines, as conditions see it.
struct PurchaseFacts: FactSource {
    let purchase: Purchase
    let member: MemberTraits
    let totalMinor: Int64
    var line: Purchase.Line?
    /// Pieces of the line's article in the whole order; reckoned where a rule asks for it.
    var articleQuantity: Int64 = 0

    func value(of fact: Int) -> RuleValue? {
        guard let fact = PurchaseFact(rawValue: fact) else { return nil }
        switch fact {
        case .amountMinor: return .integer(totalMinor)
        case .channel: return .text(purchase.channel)
        case .storeId: return .text(purchase.storeId)
        case .date: return .date(purchase.businessDate)
        case .weekday: return .text(purchase.businessDate.weekday.code)
        case .monthDay: return .text(String(purchase.businessDate.description.suffix(5)))
        case .hour: return .integer(purchase.hour)
        case .level: return .text(member.levelCode)
        case .levelRank: return .integer(Int64(member.levelRank))
        case .birthdayDay: return .bool(member.birthday.contains(.day))
        case .birthdayWeek: return .bool(member.birthday.contains(.week))
        case .birthdayMonth: return .bool(member.birthday.contains(.month))
        case .sku: return line.map { .text($0.sku) }
        case .category: return line.map { .text($0.category) }
        case .quantity: return line == nil ? nil : .integer(articleQuantity)
        case .lineAmountMinor: return line.map { .integer($0.amountMinor) }
        }
    }
}

/// What was bought and paid.
package struct Purchase: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let sku: String
        package let category: String
        package let quantity: Int64
        /// What was paid for the line, minor units, 0 or more.
        package let amountMinor: Int64

        package init(sku: String, category: String, quantity: Int64, amountMinor: Int64) {
            self.sku = sku
            self.category = category
            self.quantity = quantity
            self.amountMinor = amountMinor
        }
    }

    package let lines: [Line]
    package let currency: Currency
    /// By the store's clock, as is the hour: 0 to 23.
    package let businessDate: CalendarDate
    package let hour: Int64
    package let paidAt: Instant
    /// IN_STORE, ONLINE, DELIVERY.
    package let channel: String
    package let storeId: String

    package init(
        lines: [Line], currency: Currency, businessDate: CalendarDate, hour: Int64,
        paidAt: Instant, channel: String, storeId: String
    ) {
        self.lines = lines
        self.currency = currency
        self.businessDate = businessDate
        self.hour = hour
        self.paidAt = paidAt
        self.channel = channel
        self.storeId = storeId
    }

    /// The same purchase with other lines, as it is after a return.
    package func replacing(lines: [Line]) -> Purchase {
        Purchase(
            lines: lines, currency: currency, businessDate: businessDate, hour: hour,
            paidAt: paidAt, channel: channel, storeId: storeId)
    }
}

/// What a decision needs to know of who buys.
package struct MemberTraits: Hashable, Sendable {
    package let levelCode: String
    package let levelRank: Int32
    package let birthday: BirthdayWindow

    package init(levelCode: String, levelRank: Int32, birthday: BirthdayWindow) {
        self.levelCode = levelCode
        self.levelRank = levelRank
        self.birthday = birthday
    }
}
