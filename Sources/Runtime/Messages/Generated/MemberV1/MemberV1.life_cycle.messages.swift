// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum ValueMode: ProtoEnum {
        /// AUTO.
        case unspecified
        /// The merchant's own marks below 50 buyers in 365 days, QUANTILE from there on.
        case valueAuto
        /// The merchant's own marks.
        case valueFixed
        /// Whoever has three fifths of the buyers below her, counted once each business date.
        case valueQuantile
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .valueAuto, .valueFixed, .valueQuantile]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .valueAuto
            case 2: self = .valueFixed
            case 3: self = .valueQuantile
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .valueAuto: 1
            case .valueFixed: 2
            case .valueQuantile: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "VALUE_MODE_UNSPECIFIED": self = .unspecified
            case "VALUE_AUTO": self = .valueAuto
            case "VALUE_FIXED": self = .valueFixed
            case "VALUE_QUANTILE": self = .valueQuantile
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "VALUE_MODE_UNSPECIFIED"
            case .valueAuto: "VALUE_AUTO"
            case .valueFixed: "VALUE_FIXED"
            case .valueQuantile: "VALUE_QUANTILE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What happens to a member who enters a stage. Each part may be absent.
    package struct StageStep: Sendable, Equatable {
        /// Any but PROSPECT, and each once.
        package var stage: MemberV1.LifeStage
        /// Code of a tag without condition that she is given.
        package var tag: String
        /// Whether the tag stays when she leaves the stage.
        package var keepsTag: Bool
        /// What member.stage_changed asks of whom it concerns, such as a campaign: 1 to 32 of a–z 0–9 _,
        /// beginning with a letter.
        package var action: String
        /// What staff is told who identifies her while she is in the stage: 1 to 200 characters each.
        package var prompt: PatronV1.Text?

        package init() {
            stage = .unspecified
            tag = ""
            keepsTag = false
            action = ""
            prompt = nil
        }

        package init(
            stage: MemberV1.LifeStage = .unspecified,
            tag: String = "",
            keepsTag: Bool = false,
            action: String = "",
            prompt: PatronV1.Text? = nil
        ) {
            self.stage = stage
            self.tag = tag
            self.keepsTag = keepsTag
            self.action = action
            self.prompt = prompt
        }
    }

    /// From where on a member is of high value, and so LOYAL while she is active: all three of them, over
    /// the 365 days before the business date.
    package struct ValueMarks: Sendable, Equatable {
        /// Days since her last order, at most; 1 to 365.
        package var recencyDays: Int32
        /// At least; 1 to 100 000.
        package var orders: Int64
        /// Paid less returns, at least; minor units, above 0.
        package var spendMinor: Int64

        package init() {
            recencyDays = 0
            orders = 0
            spendMinor = 0
        }

        package init(
            recencyDays: Int32 = 0,
            orders: Int64 = 0,
            spendMinor: Int64 = 0
        ) {
            self.recencyDays = recencyDays
            self.orders = orders
            self.spendMinor = spendMinor
        }
    }

    package struct LifePlan: Sendable, Equatable {
        /// By stage.
        package var steps: [MemberV1.StageStep]
        package var mode: MemberV1.ValueMode
        /// The merchant's own; absent where it has set none.
        package var marks: MemberV1.ValueMarks?
        /// Rises with every change; 0 where there is no plan.
        package var revision: Int32
        package var changedAt: Instant?
        /// Who changed it last.
        package var changedBy: String
        /// What is in force now; absent where nobody is of high value.
        package var marksInForce: MemberV1.ValueMarks?
        /// Members with orders in the 365 days before `counted_on`, an ISO date; empty where nothing was
        /// counted yet.
        package var buyers: Int64
        package var countedOn: String

        package init() {
            steps = []
            mode = .unspecified
            marks = nil
            revision = 0
            changedAt = nil
            changedBy = ""
            marksInForce = nil
            buyers = 0
            countedOn = ""
        }

        package init(
            steps: [MemberV1.StageStep] = [],
            mode: MemberV1.ValueMode = .unspecified,
            marks: MemberV1.ValueMarks? = nil,
            revision: Int32 = 0,
            changedAt: Instant? = nil,
            changedBy: String = "",
            marksInForce: MemberV1.ValueMarks? = nil,
            buyers: Int64 = 0,
            countedOn: String = ""
        ) {
            self.steps = steps
            self.mode = mode
            self.marks = marks
            self.revision = revision
            self.changedAt = changedAt
            self.changedBy = changedBy
            self.marksInForce = marksInForce
            self.buyers = buyers
            self.countedOn = countedOn
        }
    }

    package struct GetLifePlanRequest: Sendable, Equatable {
        package init() {
        }
    }

    /// The whole plan.
    package struct DefineLifePlanRequest: Sendable, Equatable {
        package var steps: [MemberV1.StageStep]
        package var mode: MemberV1.ValueMode
        package var marks: MemberV1.ValueMarks?
        /// That of the plan which is changed; 0 for the first.
        package var revision: Int32

        package init() {
            steps = []
            mode = .unspecified
            marks = nil
            revision = 0
        }

        package init(
            steps: [MemberV1.StageStep] = [],
            mode: MemberV1.ValueMode = .unspecified,
            marks: MemberV1.ValueMarks? = nil,
            revision: Int32 = 0
        ) {
            self.steps = steps
            self.mode = mode
            self.marks = marks
            self.revision = revision
        }
    }

    package struct DefineLifePlanReply: Sendable, Equatable {
        package var plan: MemberV1.LifePlan?
        package var replayed: Bool

        package init() {
            plan = nil
            replayed = false
        }

        package init(
            plan: MemberV1.LifePlan? = nil,
            replayed: Bool = false
        ) {
            self.plan = plan
            self.replayed = replayed
        }
    }

    package struct CountStagesRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct StageCount: Sendable, Equatable {
        package var stage: MemberV1.LifeStage
        /// 0 where it is suppressed.
        package var members: Int64
        /// Below 20, for operators.
        package var suppressed: Bool

        package init() {
            stage = .unspecified
            members = 0
            suppressed = false
        }

        package init(
            stage: MemberV1.LifeStage = .unspecified,
            members: Int64 = 0,
            suppressed: Bool = false
        ) {
            self.stage = stage
            self.members = members
            self.suppressed = suppressed
        }
    }

    package struct CountStagesReply: Sendable, Equatable {
        /// Every stage in its order. Of PROSPECT: accounts at platforms that were seen and have not registered.
        package var stages: [MemberV1.StageCount]

        package init() {
            stages = []
        }

        package init(
            stages: [MemberV1.StageCount] = []
        ) {
            self.stages = stages
        }
    }
}
