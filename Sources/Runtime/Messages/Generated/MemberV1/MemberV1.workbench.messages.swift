// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum PromptKind: ProtoEnum {
        case unspecified
        /// Her birthday is today or in a few days.
        case promptBirthday
        /// A benefit of her level that she has not claimed in the period that is under way.
        case promptBenefit
        /// A coupon that ends in a few days.
        case promptCoupon
        /// She was not here for long: her stage is dormant or churned; or the merchant's plan has words for
        /// the stage that she is in, which are the name.
        case promptStage
        /// An attribute of the merchant, such as size or skin, that nobody has entered; not one that is
        /// sensitive.
        case promptAttribute
        /// Points that end in a few days.
        case promptPoints
        /// She has not bought yet, and where she came from has words for that, which are the name; its origin
        /// is the code.
        case promptSource
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .promptBirthday, .promptBenefit, .promptCoupon, .promptStage, .promptAttribute, .promptPoints, .promptSource]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .promptBirthday
            case 2: self = .promptBenefit
            case 3: self = .promptCoupon
            case 4: self = .promptStage
            case 5: self = .promptAttribute
            case 6: self = .promptPoints
            case 7: self = .promptSource
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .promptBirthday: 1
            case .promptBenefit: 2
            case .promptCoupon: 3
            case .promptStage: 4
            case .promptAttribute: 5
            case .promptPoints: 6
            case .promptSource: 7
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PROMPT_KIND_UNSPECIFIED": self = .unspecified
            case "PROMPT_BIRTHDAY": self = .promptBirthday
            case "PROMPT_BENEFIT": self = .promptBenefit
            case "PROMPT_COUPON": self = .promptCoupon
            case "PROMPT_STAGE": self = .promptStage
            case "PROMPT_ATTRIBUTE": self = .promptAttribute
            case "PROMPT_POINTS": self = .promptPoints
            case "PROMPT_SOURCE": self = .promptSource
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PROMPT_KIND_UNSPECIFIED"
            case .promptBirthday: "PROMPT_BIRTHDAY"
            case .promptBenefit: "PROMPT_BENEFIT"
            case .promptCoupon: "PROMPT_COUPON"
            case .promptStage: "PROMPT_STAGE"
            case .promptAttribute: "PROMPT_ATTRIBUTE"
            case .promptPoints: "PROMPT_POINTS"
            case .promptSource: "PROMPT_SOURCE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct WorkbenchPrompt: Sendable, Equatable {
        package var kind: MemberV1.PromptKind
        /// Of a benefit or an attribute its code, of a coupon its id, of a source its origin.
        package var code: String
        package var name: PatronV1.Text?
        /// Of a birthday: 0 today, 1 tomorrow.
        package var days: Int32
        /// Of a benefit: how often she may still claim it.
        package var left: Int32
        /// Of a benefit, a coupon, or the first of the points, exclusive.
        package var expiresAt: Instant?
        /// Of points: how many end in the days ahead.
        package var points: Int64

        package init() {
            kind = .unspecified
            code = ""
            name = nil
            days = 0
            left = 0
            expiresAt = nil
            points = 0
        }

        package init(
            kind: MemberV1.PromptKind = .unspecified,
            code: String = "",
            name: PatronV1.Text? = nil,
            days: Int32 = 0,
            left: Int32 = 0,
            expiresAt: Instant? = nil,
            points: Int64 = 0
        ) {
            self.kind = kind
            self.code = code
            self.name = name
            self.days = days
            self.left = left
            self.expiresAt = expiresAt
            self.points = points
        }
    }

    package struct GetWorkbenchRequest: Sendable, Equatable {
        package var memberId: String
        /// How far to look ahead for birthdays, coupons and points: 1 to 31; 7 where absent.
        package var days: Int32

        package init() {
            memberId = ""
            days = 0
        }

        package init(
            memberId: String = "",
            days: Int32 = 0
        ) {
            self.memberId = memberId
            self.days = days
        }
    }

    package struct Workbench: Sendable, Equatable {
        package var overview: MemberV1.MemberOverview?
        /// By kind, in the order of the kinds. Those of parts that `overview.missing` names are not there.
        package var prompts: [MemberV1.WorkbenchPrompt]

        package init() {
            overview = nil
            prompts = []
        }

        package init(
            overview: MemberV1.MemberOverview? = nil,
            prompts: [MemberV1.WorkbenchPrompt] = []
        ) {
            self.overview = overview
            self.prompts = prompts
        }
    }

    package struct ListPromptsRequest: Sendable, Equatable {
        package var memberId: String
        /// How far to look ahead: 1 to 31; 7 where absent.
        package var days: Int32

        package init() {
            memberId = ""
            days = 0
        }

        package init(
            memberId: String = "",
            days: Int32 = 0
        ) {
            self.memberId = memberId
            self.days = days
        }
    }

    package struct ListPromptsReply: Sendable, Equatable {
        /// By kind, in the order of the kinds.
        package var prompts: [MemberV1.WorkbenchPrompt]
        /// Whose answer is missing: balances, coupons.
        package var missing: [String]

        package init() {
            prompts = []
            missing = []
        }

        package init(
            prompts: [MemberV1.WorkbenchPrompt] = [],
            missing: [String] = []
        ) {
            self.prompts = prompts
            self.missing = missing
        }
    }
}
