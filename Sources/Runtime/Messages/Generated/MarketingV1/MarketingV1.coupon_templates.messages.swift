// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package enum TemplateState: ProtoEnum {
        case unspecified
        case templateDraft
        /// Coupons are issued.
        case templateActive
        /// Nothing is issued; what is out stays good.
        case templatePaused
        case templateArchived
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .templateDraft, .templateActive, .templatePaused, .templateArchived]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .templateDraft
            case 2: self = .templateActive
            case 3: self = .templatePaused
            case 4: self = .templateArchived
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .templateDraft: 1
            case .templateActive: 2
            case .templatePaused: 3
            case .templateArchived: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "TEMPLATE_STATE_UNSPECIFIED": self = .unspecified
            case "TEMPLATE_DRAFT": self = .templateDraft
            case "TEMPLATE_ACTIVE": self = .templateActive
            case "TEMPLATE_PAUSED": self = .templatePaused
            case "TEMPLATE_ARCHIVED": self = .templateArchived
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "TEMPLATE_STATE_UNSPECIFIED"
            case .templateDraft: "TEMPLATE_DRAFT"
            case .templateActive: "TEMPLATE_ACTIVE"
            case .templatePaused: "TEMPLATE_PAUSED"
            case .templateArchived: "TEMPLATE_ARCHIVED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What becomes of a coupon that a refund gives back after its end.
    package enum AfterRestoring: ProtoEnum {
        /// EXTENDS.
        case unspecified
        /// It is good for some days more.
        case extends
        /// It comes back expired.
        case staysExpired
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .extends, .staysExpired]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .extends
            case 2: self = .staysExpired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .extends: 1
            case .staysExpired: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "AFTER_RESTORING_UNSPECIFIED": self = .unspecified
            case "EXTENDS": self = .extends
            case "STAYS_EXPIRED": self = .staysExpired
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "AFTER_RESTORING_UNSPECIFIED"
            case .extends: "EXTENDS"
            case .staysExpired: "STAYS_EXPIRED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// When a coupon is good: from its issue, or from `from` on; until the first end of those given. At
    /// least one end is given.
    package struct CouponValidity: Sendable, Equatable {
        /// Through so many business days after that of the issue.
        package var days: MarketingV1.CouponValidity.Days?
        /// Not usable before.
        package var from: Instant?
        /// Last business date by the merchant's clock, ISO.
        package var lastDate: String

        package init() {
            days = nil
            from = nil
            lastDate = ""
        }

        package init(
            days: MarketingV1.CouponValidity.Days? = nil,
            from: Instant? = nil,
            lastDate: String = ""
        ) {
            self.days = days
            self.from = from
            self.lastDate = lastDate
        }

        package struct Days: Sendable, Equatable {
            /// Business days after the day of issue; 0 to 36 500.
            package var count: Int32

            package init() {
                count = 0
            }

            package init(
                count: Int32 = 0
            ) {
                self.count = count
            }
        }
    }

    /// What a merchant writes of a template: the offer, its validity, and who may have it how often.
    package struct TemplateDefinition: Sendable, Equatable {
        /// 1 to 128 characters each.
        package var name: PatronV1.Text?
        package var terms: MarketingV1.OfferTerms?
        package var validity: MarketingV1.CouponValidity?
        /// Coupons that there are in all; 0: no limit.
        package var total: Int64
        /// Coupons that one member is issued; 0: no limit.
        package var perMember: Int32
        /// Whether a member may give it to another.
        package var transferable: Bool
        package var afterRestoring: MarketingV1.AfterRestoring
        /// Business days after the refund, where it extends; 3 where 0. At most 366.
        package var extensionDays: Int32
        /// Whether members may take it by themselves, and when; the end is exclusive.
        package var claimable: Bool
        package var claimFrom: Instant?
        package var claimUntil: Instant?
        /// Days before its end on which the member is reminded; no reminder where 0. At most 90.
        package var remindDays: Int32
        /// What the coupon is given for by itself: WELCOME, or nothing. One active template each.
        package var purpose: String
        /// What its coupons and promo codes may be used for in all, beside `total` and `per_member`. At
        /// most 8, each period at most once for all and once for each member.
        package var limits: [MarketingV1.OfferLimit]

        package init() {
            name = nil
            terms = nil
            validity = nil
            total = 0
            perMember = 0
            transferable = false
            afterRestoring = .unspecified
            extensionDays = 0
            claimable = false
            claimFrom = nil
            claimUntil = nil
            remindDays = 0
            purpose = ""
            limits = []
        }

        package init(
            name: PatronV1.Text? = nil,
            terms: MarketingV1.OfferTerms? = nil,
            validity: MarketingV1.CouponValidity? = nil,
            total: Int64 = 0,
            perMember: Int32 = 0,
            transferable: Bool = false,
            afterRestoring: MarketingV1.AfterRestoring = .unspecified,
            extensionDays: Int32 = 0,
            claimable: Bool = false,
            claimFrom: Instant? = nil,
            claimUntil: Instant? = nil,
            remindDays: Int32 = 0,
            purpose: String = "",
            limits: [MarketingV1.OfferLimit] = []
        ) {
            self.name = name
            self.terms = terms
            self.validity = validity
            self.total = total
            self.perMember = perMember
            self.transferable = transferable
            self.afterRestoring = afterRestoring
            self.extensionDays = extensionDays
            self.claimable = claimable
            self.claimFrom = claimFrom
            self.claimUntil = claimUntil
            self.remindDays = remindDays
            self.purpose = purpose
            self.limits = limits
        }
    }

    /// A template as it is kept.
    package struct CouponTemplate: Sendable, Equatable {
        package var id: String
        package var state: MarketingV1.TemplateState
        /// Rises with every change of the definition; coupons keep the one that they were issued by.
        package var version: Int32
        package var definition: MarketingV1.TemplateDefinition?
        package var currency: String
        /// Coupons that were issued so far.
        package var issued: Int64

        package init() {
            id = ""
            state = .unspecified
            version = 0
            definition = nil
            currency = ""
            issued = 0
        }

        package init(
            id: String = "",
            state: MarketingV1.TemplateState = .unspecified,
            version: Int32 = 0,
            definition: MarketingV1.TemplateDefinition? = nil,
            currency: String = "",
            issued: Int64 = 0
        ) {
            self.id = id
            self.state = state
            self.version = version
            self.definition = definition
            self.currency = currency
            self.issued = issued
        }
    }

    /// A new template.
    package struct CreateTemplateRequest: Sendable, Equatable {
        package var definition: MarketingV1.TemplateDefinition?

        package init() {
            definition = nil
        }

        package init(
            definition: MarketingV1.TemplateDefinition? = nil
        ) {
            self.definition = definition
        }
    }

    /// The next version of a template.
    package struct UpdateTemplateRequest: Sendable, Equatable {
        package var id: String
        package var definition: MarketingV1.TemplateDefinition?
        /// The version that the change was made on.
        package var version: Int32

        package init() {
            id = ""
            definition = nil
            version = 0
        }

        package init(
            id: String = "",
            definition: MarketingV1.TemplateDefinition? = nil,
            version: Int32 = 0
        ) {
            self.id = id
            self.definition = definition
            self.version = version
        }
    }

    /// Names a template.
    package struct TemplateRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    /// The template as the call leaves it.
    package struct TemplateReply: Sendable, Equatable {
        package var template: MarketingV1.CouponTemplate?
        package var replayed: Bool

        package init() {
            template = nil
            replayed = false
        }

        package init(
            template: MarketingV1.CouponTemplate? = nil,
            replayed: Bool = false
        ) {
            self.template = template
            self.replayed = replayed
        }
    }

    /// Which templates are listed.
    package struct ListTemplatesRequest: Sendable, Equatable {
        /// Staff: those of this state, or of all. Members see those that they may claim.
        package var state: MarketingV1.TemplateState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: MarketingV1.TemplateState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    /// A page of templates.
    package struct ListTemplatesReply: Sendable, Equatable {
        /// Newest first.
        package var templates: [MarketingV1.CouponTemplate]
        package var nextPageToken: String

        package init() {
            templates = []
            nextPageToken = ""
        }

        package init(
            templates: [MarketingV1.CouponTemplate] = [],
            nextPageToken: String = ""
        ) {
            self.templates = templates
            self.nextPageToken = nextPageToken
        }
    }
}
