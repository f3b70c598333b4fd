package import Primitives

extension Offer {
    /// Where an order is placed.
    package enum Channel: String, Hashable, Sendable, CaseIterable {
        case inStore = "IN_STORE"
        case online = "ONLINE"
        case delivery = "DELIVERY"
    }

    /// Which lines an offer is about: those that match any of skus, categories and tags (all where
    /// the three are empty), and none of the excluded.
    package struct Scope: Hashable, Sendable {
        package let skus: Set<String>
        package let categories: Set<String>
        package let tags: Set<String>
        package let excludedSkus: Set<String>
        package let excludedCategories: Set<String>

        package init(
            skus: Set<String> = [], categories: Set<String> = [], tags: Set<String> = [],
            excludedSkus: Set<String> = [], excludedCategories: Set<String> = []
        ) {
            self.skus = skus
            self.categories = categories
            self.tags = tags
            self.excludedSkus = excludedSkus
            self.excludedCategories = excludedCategories
        }

        package func contains(sku: String, category: String, tags lineTags: [String]) -> Bool {
            if !excludedSkus.isEmpty, excludedSkus.contains(sku) { return false }
            if !excludedCategories.isEmpty, excludedCategories.contains(category) { return false }
            if skus.isEmpty, categories.isEmpty, tags.isEmpty { return true }
            return skus.contains(sku) || categories.contains(category)
                || lineTags.contains { tags.contains($0) }
        }
    }

    /// When an offer holds, by the store's business date and local time (3.0, X10).
    package struct Times: Hashable, Sendable {
        /// Inclusive; nil: has begun.
        package let from: Instant?
        /// Exclusive; nil: has no end.
        package let until: Instant?
        /// Of the business date; all where empty.
        package let weekdays: Set<Weekday>
        /// All day where empty.
        package let minutes: [MinuteRange]
        /// Business dates on which it does not hold.
        package let blackouts: Set<CalendarDate>

        package init(
            from: Instant? = nil, until: Instant? = nil, weekdays: Set<Weekday> = [],
            minutes: [MinuteRange] = [], blackouts: Set<CalendarDate> = []
        ) {
            self.from = from
            self.until = until
            self.weekdays = weekdays
            self.minutes = minutes
            self.blackouts = blackouts
        }
    }

    /// Minutes of the local day; a range that ends before it begins goes over midnight.
    package struct MinuteRange: Hashable, Sendable {
        /// 0 to 1 439, inclusive.
        package let from: Int
        /// 0 to 1 439, exclusive; 0 is midnight.
        package let until: Int

        package init(from: Int, until: Int) {
            self.from = from
            self.until = until
        }

        package func contains(_ minute: Int) -> Bool {
            from < until
                ? (from..<until).contains(minute) : minute >= from || minute < until
        }
    }

    /// For whom an offer is; a guest is nobody's member.
    package struct Audience: Hashable, Sendable {
        /// When a birthday must be.
        package enum Birthday: String, Hashable, Sendable, CaseIterable {
            case day = "DAY"
            case week = "WEEK"
            case month = "MONTH"
        }

        package let membersOnly: Bool
        /// Codes; any where empty.
        package let levels: Set<String>
        package let birthday: Birthday?

        /// Members only is implied where levels or a birthday are said.
        package init(
            membersOnly: Bool = false, levels: Set<String> = [], birthday: Birthday? = nil
        ) {
            self.membersOnly = membersOnly || !levels.isEmpty || birthday != nil
            self.levels = levels
            self.birthday = birthday
        }
    }
}

extension Weekday {
    /// The name that offers use, for example WEDNESDAY.
    package var code: String {
        switch self {
        case .monday: "MONDAY"
        case .tuesday: "TUESDAY"
        case .wednesday: "WEDNESDAY"
        case .thursday: "THURSDAY"
        case .friday: "FRIDAY"
        case .saturday: "SATURDAY"
        case .sunday: "SUNDAY"
        }
    }

    package init?(code: String) {
        guard let weekday = Weekday.allCases.first(where: { $0.code == code }) else { return nil }
        self = weekday
    }
}
