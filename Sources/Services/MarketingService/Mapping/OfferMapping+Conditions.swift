import MarketingDomain
import Messages
import Primitives
import ServiceKit

extension Offer.Scope {
    init(_ message: MarketingV1.ItemScope, _ field: String) throws(Refusal) {
        self.init(
            skus: try codes(message.skus, "\(field).skus"),
            categories: try codes(message.categories, "\(field).categories"),
            tags: try codes(message.tags, "\(field).tags"),
            excludedSkus: try codes(message.excludedSkus, "\(field).excludedSkus"),
            excludedCategories: try codes(
                message.excludedCategories, "\(field).excludedCategories"))
    }
}

extension Offer.Times {
    init(_ message: MarketingV1.OfferTimes, _ field: String) throws(Refusal) {
        if let from = message.from, let until = message.until, until <= from {
            throw .invalid("\(field).until", "is not after from")
        }
        try atMost(Weekday.allCases.count, message.weekdays.count, "\(field).weekdays")
        try atMost(Offer.Limits.ranges, message.minutes.count, "\(field).minutes")
        try atMost(
            Offer.Limits.blackouts, message.blackoutDates.count, "\(field).blackoutDates")
        var weekdays: Set<Weekday> = []
        for (index, code) in message.weekdays.enumerated() {
            guard let weekday = Weekday(code: code) else {
                throw .invalid("\(field).weekdays[\(index)]", "is not MONDAY to SUNDAY")
            }
            weekdays.insert(weekday)
        }
        var minutes: [Offer.MinuteRange] = []
        for (index, range) in message.minutes.enumerated() {
            minutes.append(try Offer.MinuteRange(range, "\(field).minutes[\(index)]"))
        }
        var blackouts: Set<CalendarDate> = []
        for (index, text) in message.blackoutDates.enumerated() {
            guard let date = CalendarDate(iso: text) else {
                throw .invalid("\(field).blackoutDates[\(index)]", "is not a date")
            }
            blackouts.insert(date)
        }
        self.init(
            from: message.from, until: message.until, weekdays: weekdays, minutes: minutes,
            blackouts: blackouts)
    }
}

extension Offer.MinuteRange {
    fileprivate init(_ message: MarketingV1.MinuteRange, _ field: String) throws(Refusal) {
        let day: Range<Int32> = 0..<1_440
        guard day.contains(message.from) else {
            throw .invalid("\(field).from", "is not from 0 to 1439")
        }
        guard day.contains(message.until) else {
            throw .invalid("\(field).until", "is not from 0 to 1439")
        }
        guard message.from != message.until else {
            throw .invalid("\(field).until", "is when it begins")
        }
        self.init(from: Int(message.from), until: Int(message.until))
    }
}

extension Offer.Audience {
    init(_ message: MarketingV1.OfferAudience, _ field: String) throws(Refusal) {
        try atMost(Offer.Limits.levels, message.levels.count, "\(field).levels")
        var birthday: Birthday?
        if !message.birthday.isEmpty {
            birthday = Birthday(rawValue: message.birthday)
            guard birthday != nil else {
                throw .invalid("\(field).birthday", "is not DAY, WEEK or MONTH")
            }
        }
        self.init(
            membersOnly: message.membersOnly,
            levels: try codes(message.levels, "\(field).levels"), birthday: birthday)
    }
}

extension Offer.Stacking {
    init(_ message: MarketingV1.Stacking, _ field: String) throws(Refusal) {
        let stacking: Class
        switch message.class {
        case .unspecified, .common: stacking = .common
        case .exclusive: stacking = .exclusive
        case .always: stacking = .always
        case .unrecognized: throw .invalid("\(field).class", "is not known")
        }
        guard Offer.Limits.groupMost.contains(message.groupMax) else {
            throw .invalid("\(field).groupMax", "is not from 0 to 100")
        }
        guard !message.group.isEmpty || message.groupMax == 0 else {
            throw .invalid("\(field).groupMax", "is said without a group")
        }
        var group: Group?
        if !message.group.isEmpty {
            group = Group(
                code: try offerCode(message.group, "\(field).group"),
                most: max(1, Int(message.groupMax)))
        }
        self.init(stacking, group: group, singlePerLine: message.singlePerLine)
    }
}

private func codes(_ texts: [String], _ field: String) throws(Refusal) -> Set<String> {
    try atMost(Offer.Limits.listed, texts.count, field)
    var codes: Set<String> = []
    for (index, text) in texts.enumerated() {
        codes.insert(try offerCode(text, "\(field)[\(index)]"))
    }
    return codes
}
