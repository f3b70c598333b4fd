// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    /// Where in the pipeline an offer stands: each stage sees what the one before it has left.
    package enum OfferStage: ProtoEnum {
        case unspecified
        /// Makes another price of a line. Of all that a line has, member price included, the best one
        /// counts; they add up only where the offer says `combines`. For `new_price` and `percent_off`
        /// without threshold and limit.
        case linePrice
        /// Takes something off lines: a coupon for an article, one free of two. All that is about pieces
        /// stands here: `buy_get`, `set_meal`, `new_price`.
        case line
        /// Takes something off the order, such as 满100减20; promotions come before coupons.
        case order
        /// Takes something off the shipping: a reduction, or all of it from a subtotal on. Thresholds are
        /// held against the lines in scope, as they are after all other offers and before points; service
        /// charges are no part of them. For `full_reduction`, `percent_off` and `cash_off`, without
        /// `single_per_line`. A COMMON promotion without a group applies whenever it has an effect.
        case shipping
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .linePrice, .line, .order, .shipping]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .linePrice
            case 2: self = .line
            case 3: self = .order
            case 4: self = .shipping
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .linePrice: 1
            case .line: 2
            case .order: 3
            case .shipping: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "OFFER_STAGE_UNSPECIFIED": self = .unspecified
            case "LINE_PRICE": self = .linePrice
            case "LINE": self = .line
            case "ORDER": self = .order
            case "SHIPPING": self = .shipping
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "OFFER_STAGE_UNSPECIFIED"
            case .linePrice: "LINE_PRICE"
            case .line: "LINE"
            case .order: "ORDER"
            case .shipping: "SHIPPING"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum ThresholdBasis: ProtoEnum {
        /// CURRENT.
        case unspecified
        /// List prices of the lines in scope.
        case initial
        /// What they cost when the offer's turn comes.
        case current
        /// What they cost after the offer; at SHIPPING, which leaves them alone, the same as CURRENT.
        case after
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .initial, .current, .after]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .initial
            case 2: self = .current
            case 3: self = .after
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .initial: 1
            case .current: 2
            case .after: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "THRESHOLD_BASIS_UNSPECIFIED": self = .unspecified
            case "INITIAL": self = .initial
            case "CURRENT": self = .current
            case "AFTER": self = .after
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "THRESHOLD_BASIS_UNSPECIFIED"
            case .initial: "INITIAL"
            case .current: "CURRENT"
            case .after: "AFTER"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum StackingClass: ProtoEnum {
        /// COMMON.
        case unspecified
        /// Beside others of its class, within its group's limit.
        case common
        /// Alone: it blocks all COMMON ones of the order, and other EXCLUSIVE ones.
        case exclusive
        /// Beside anything: the limit of coupons of an order does not count it, and a promotion applies
        /// whenever it has an effect.
        case always
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .common, .exclusive, .always]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .common
            case 2: self = .exclusive
            case 3: self = .always
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .common: 1
            case .exclusive: 2
            case .always: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "STACKING_CLASS_UNSPECIFIED": self = .unspecified
            case "COMMON": self = .common
            case "EXCLUSIVE": self = .exclusive
            case "ALWAYS": self = .always
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "STACKING_CLASS_UNSPECIFIED"
            case .common: "COMMON"
            case .exclusive: "EXCLUSIVE"
            case .always: "ALWAYS"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// From a subtotal of `threshold_minor` on, `reduction_minor` off (满减).
    package struct FullReduction: Sendable, Equatable {
        /// Minor units, 0 or more.
        package var thresholdMinor: Int64
        /// Minor units, 1 or more.
        package var reductionMinor: Int64
        /// Once for each full threshold, 满100减20 of 200 takes 40.
        package var repeats: Bool
        /// Most that repeating takes, minor units; 0: no limit.
        package var capMinor: Int64

        package init() {
            thresholdMinor = 0
            reductionMinor = 0
            repeats = false
            capMinor = 0
        }

        package init(
            thresholdMinor: Int64 = 0,
            reductionMinor: Int64 = 0,
            repeats: Bool = false,
            capMinor: Int64 = 0
        ) {
            self.thresholdMinor = thresholdMinor
            self.reductionMinor = reductionMinor
            self.repeats = repeats
            self.capMinor = capMinor
        }
    }

    /// What is paid of the subtotal: 8折 is 800, 8.5折 is 850.
    package struct PercentOff: Sendable, Equatable {
        /// 0 to 999.
        package var payPermille: Int32
        /// Most that is taken off, minor units; 0: no limit.
        package var maxDiscountMinor: Int64
        /// From this subtotal on, minor units; 0: always.
        package var thresholdMinor: Int64

        package init() {
            payPermille = 0
            maxDiscountMinor = 0
            thresholdMinor = 0
        }

        package init(
            payPermille: Int32 = 0,
            maxDiscountMinor: Int64 = 0,
            thresholdMinor: Int64 = 0
        ) {
            self.payPermille = payPermille
            self.maxDiscountMinor = maxDiscountMinor
            self.thresholdMinor = thresholdMinor
        }
    }

    /// An amount off without a threshold (现金券).
    package struct CashOff: Sendable, Equatable {
        /// Minor units, 1 or more.
        package var amountMinor: Int64

        package init() {
            amountMinor = 0
        }

        package init(
            amountMinor: Int64 = 0
        ) {
            self.amountMinor = amountMinor
        }
    }

    /// A price of each piece, where it is lower (限时价, 会员价).
    package struct NewPrice: Sendable, Equatable {
        /// Minor units, 0 or more.
        package var unitPriceMinor: Int64

        package init() {
            unitPriceMinor = 0
        }

        package init(
            unitPriceMinor: Int64 = 0
        ) {
            self.unitPriceMinor = unitPriceMinor
        }
    }

    /// Of every `buy` + `get` pieces, dearest first, the cheapest `get` cost `pay_permille` of their
    /// price: 0 is free (买一送一), 500 is half (第二件半价).
    package struct BuyGet: Sendable, Equatable {
        /// 1 to 1 000.
        package var buy: Int32
        package var get: Int32
        package var payPermille: Int32
        /// Most pieces that are cheaper; 0: no limit.
        package var maxPieces: Int32

        package init() {
            buy = 0
            get = 0
            payPermille = 0
            maxPieces = 0
        }

        package init(
            buy: Int32 = 0,
            get: Int32 = 0,
            payPermille: Int32 = 0,
            maxPieces: Int32 = 0
        ) {
            self.buy = buy
            self.get = get
            self.payPermille = payPermille
            self.maxPieces = maxPieces
        }
    }

    /// Parts for a price of their own together (套餐), as often as the order has them and it saves; the
    /// dearest pieces first. A single part is 两杯30元.
    package struct SetMeal: Sendable, Equatable {
        /// 1 to 20, each sku once.
        package var parts: [MarketingV1.SetMeal.Part]
        /// Minor units, 0 or more.
        package var priceMinor: Int64

        package init() {
            parts = []
            priceMinor = 0
        }

        package init(
            parts: [MarketingV1.SetMeal.Part] = [],
            priceMinor: Int64 = 0
        ) {
            self.parts = parts
            self.priceMinor = priceMinor
        }

        package struct Part: Sendable, Equatable {
            package var sku: String
            /// 1 to 1 000.
            package var quantity: Int64

            package init() {
                sku = ""
                quantity = 0
            }

            package init(
                sku: String = "",
                quantity: Int64 = 0
            ) {
                self.sku = sku
                self.quantity = quantity
            }
        }
    }

    /// A line of price 0 beside the others (赠品, 体验券). Where the merchant keeps a stock of the article
    /// (GiftStocks), it is reserved with the offer; where nothing is left the offer is EXHAUSTED.
    package struct Gift: Sendable, Equatable {
        package var sku: String
        package var name: String
        /// 1 to 1 000.
        package var quantity: Int64
        /// From this subtotal on, minor units; 0: always.
        package var thresholdMinor: Int64

        package init() {
            sku = ""
            name = ""
            quantity = 0
            thresholdMinor = 0
        }

        package init(
            sku: String = "",
            name: String = "",
            quantity: Int64 = 0,
            thresholdMinor: Int64 = 0
        ) {
            self.sku = sku
            self.name = name
            self.quantity = quantity
            self.thresholdMinor = thresholdMinor
        }
    }

    /// Which lines an offer is about: those that match any of skus, categories and tags (all lines where
    /// the three are empty), and none of the excluded.
    package struct ItemScope: Sendable, Equatable {
        package var skus: [String]
        package var categories: [String]
        package var tags: [String]
        package var excludedSkus: [String]
        package var excludedCategories: [String]

        package init() {
            skus = []
            categories = []
            tags = []
            excludedSkus = []
            excludedCategories = []
        }

        package init(
            skus: [String] = [],
            categories: [String] = [],
            tags: [String] = [],
            excludedSkus: [String] = [],
            excludedCategories: [String] = []
        ) {
            self.skus = skus
            self.categories = categories
            self.tags = tags
            self.excludedSkus = excludedSkus
            self.excludedCategories = excludedCategories
        }
    }

    /// When an offer holds, by the store's business date and local time (docs/domain.md, Time).
    package struct OfferTimes: Sendable, Equatable {
        /// Inclusive; absent: has begun.
        package var from: Instant?
        /// Exclusive; absent: has no end.
        package var until: Instant?
        /// MONDAY … SUNDAY, of the business date; all where empty.
        package var weekdays: [String]
        /// Local time; a range that ends before it begins goes over midnight. All day where empty.
        package var minutes: [MarketingV1.MinuteRange]
        /// Business dates on which it does not hold, ISO.
        package var blackoutDates: [String]

        package init() {
            from = nil
            until = nil
            weekdays = []
            minutes = []
            blackoutDates = []
        }

        package init(
            from: Instant? = nil,
            until: Instant? = nil,
            weekdays: [String] = [],
            minutes: [MarketingV1.MinuteRange] = [],
            blackoutDates: [String] = []
        ) {
            self.from = from
            self.until = until
            self.weekdays = weekdays
            self.minutes = minutes
            self.blackoutDates = blackoutDates
        }
    }

    /// Minutes of the day, 0 to 1 439; from is inclusive, until exclusive, so that an until of 0 is
    /// midnight. The two differ.
    package struct MinuteRange: Sendable, Equatable {
        package var from: Int32
        package var until: Int32

        package init() {
            from = 0
            until = 0
        }

        package init(
            from: Int32 = 0,
            until: Int32 = 0
        ) {
            self.from = from
            self.until = until
        }
    }

    /// For whom an offer is; a guest is nobody's member.
    package struct OfferAudience: Sendable, Equatable {
        /// Members only, implied by what follows.
        package var membersOnly: Bool
        /// Codes of levels; any where empty.
        package var levels: [String]
        /// DAY, WEEK or MONTH: only when her birthday is then.
        package var birthday: String

        package init() {
            membersOnly = false
            levels = []
            birthday = ""
        }

        package init(
            membersOnly: Bool = false,
            levels: [String] = [],
            birthday: String = ""
        ) {
            self.membersOnly = membersOnly
            self.levels = levels
            self.birthday = birthday
        }
    }

    /// Beside which other offers of an order it stands.
    package struct Stacking: Sendable, Equatable {
        package var `class`: MarketingV1.StackingClass
        /// Offers of one group limit each other; empty: no group.
        package var group: String
        /// Of the group, in one order; 0 is 1. Where offers that could count for the order say different
        /// ones, the smallest counts.
        package var groupMax: Int32
        /// On a line it is the only one of its stage: it leaves out lines that another has touched, and
        /// others leave out its own.
        package var singlePerLine: Bool

        package init() {
            `class` = .unspecified
            group = ""
            groupMax = 0
            singlePerLine = false
        }

        package init(
            `class`: MarketingV1.StackingClass = .unspecified,
            group: String = "",
            groupMax: Int32 = 0,
            singlePerLine: Bool = false
        ) {
            self.`class` = `class`
            self.group = group
            self.groupMax = groupMax
            self.singlePerLine = singlePerLine
        }
    }

    /// What an offer takes off, from which lines, when, where, for whom and beside what.
    package struct OfferTerms: Sendable, Equatable {
        package var stage: MarketingV1.OfferStage
        package var discount: OneOf_Discount?
        package var scope: MarketingV1.ItemScope?
        package var times: MarketingV1.OfferTimes?
        package var audience: MarketingV1.OfferAudience?
        /// Stores and channels where it holds; everywhere where empty. Beside single stores, `unit_ids` names
        /// brands and areas: it holds in every store that lies in one of them when it is priced.
        package var storeIds: [String]
        package var channels: [PointsV1.Channel]
        package var basis: MarketingV1.ThresholdBasis
        package var stacking: MarketingV1.Stacking?
        /// Percentages of list prices, at SHIPPING of what it costs at first, whatever came off before
        /// (INITIAL); of what is left where false.
        package var percentOfInitial: Bool
        /// At LINE_PRICE: on top of the best line price instead of competing with it.
        package var combines: Bool
        /// Lower comes first within a stage (at ORDER promotions before coupons), then promotions, then
        /// the id, of coupons that of the template. 0 to 1 000 000.
        package var priority: Int32
        package var unitIds: [String]

        package init() {
            stage = .unspecified
            discount = nil
            scope = nil
            times = nil
            audience = nil
            storeIds = []
            channels = []
            basis = .unspecified
            stacking = nil
            percentOfInitial = false
            combines = false
            priority = 0
            unitIds = []
        }

        package init(
            stage: MarketingV1.OfferStage = .unspecified,
            discount: OneOf_Discount? = nil,
            scope: MarketingV1.ItemScope? = nil,
            times: MarketingV1.OfferTimes? = nil,
            audience: MarketingV1.OfferAudience? = nil,
            storeIds: [String] = [],
            channels: [PointsV1.Channel] = [],
            basis: MarketingV1.ThresholdBasis = .unspecified,
            stacking: MarketingV1.Stacking? = nil,
            percentOfInitial: Bool = false,
            combines: Bool = false,
            priority: Int32 = 0,
            unitIds: [String] = []
        ) {
            self.stage = stage
            self.discount = discount
            self.scope = scope
            self.times = times
            self.audience = audience
            self.storeIds = storeIds
            self.channels = channels
            self.basis = basis
            self.stacking = stacking
            self.percentOfInitial = percentOfInitial
            self.combines = combines
            self.priority = priority
            self.unitIds = unitIds
        }

        package enum OneOf_Discount: Sendable, Equatable {
            case fullReduction(MarketingV1.FullReduction)
            case percentOff(MarketingV1.PercentOff)
            case cashOff(MarketingV1.CashOff)
            case newPrice(MarketingV1.NewPrice)
            case buyGet(MarketingV1.BuyGet)
            case setMeal(MarketingV1.SetMeal)
            case gift(MarketingV1.Gift)
        }
    }
}
