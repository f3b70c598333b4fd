// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MarketingV1 {
    /// Days, weeks (Monday to Sunday) and months are those of the order's business date.
    package enum LimitPeriod: ProtoEnum {
        /// EVER.
        case unspecified
        case ever
        case perDay
        case perWeek
        case perMonth
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .ever, .perDay, .perWeek, .perMonth]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .ever
            case 2: self = .perDay
            case 3: self = .perWeek
            case 4: self = .perMonth
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .ever: 1
            case .perDay: 2
            case .perWeek: 3
            case .perMonth: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LIMIT_PERIOD_UNSPECIFIED": self = .unspecified
            case "EVER": self = .ever
            case "PER_DAY": self = .perDay
            case "PER_WEEK": self = .perWeek
            case "PER_MONTH": self = .perMonth
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LIMIT_PERIOD_UNSPECIFIED"
            case .ever: "EVER"
            case .perDay: "PER_DAY"
            case .perWeek: "PER_WEEK"
            case .perMonth: "PER_MONTH"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// One limit; at least one of its two numbers is given.
    package struct OfferLimit: Sendable, Equatable {
        package var period: MarketingV1.LimitPeriod
        /// Of each member by herself; of all buyers together where false. A guest is counted with all
        /// only.
        package var perMember: Bool
        /// Orders that use the offer; 0: no limit. 0 to 1 000 000 000.
        package var uses: Int64
        /// What the offer takes off in all, minor units; 0: no limit. An order for which less is left does
        /// not get the offer. 0 to 1 000 000 000 000.
        package var discountMinor: Int64

        package init() {
            period = .unspecified
            perMember = false
            uses = 0
            discountMinor = 0
        }

        package init(
            period: MarketingV1.LimitPeriod = .unspecified,
            perMember: Bool = false,
            uses: Int64 = 0,
            discountMinor: Int64 = 0
        ) {
            self.period = period
            self.perMember = perMember
            self.uses = uses
            self.discountMinor = discountMinor
        }
    }
}
