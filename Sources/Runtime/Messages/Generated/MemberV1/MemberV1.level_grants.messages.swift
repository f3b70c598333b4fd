// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum LevelGrantMode: ProtoEnum {
        /// FLOOR.
        case unspecified
        /// Not below the level; what the member qualifies for may be higher.
        case floor
        /// This level and no other.
        case exact
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .floor, .exact]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .floor
            case 2: self = .exact
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .floor: 1
            case .exact: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_GRANT_MODE_UNSPECIFIED": self = .unspecified
            case "FLOOR": self = .floor
            case "EXACT": self = .exact
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_GRANT_MODE_UNSPECIFIED"
            case .floor: "FLOOR"
            case .exact: "EXACT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum LevelApplicationState: ProtoEnum {
        case unspecified
        case applied
        case approved
        case rejected
        /// The member took it back.
        case withdrawn
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .applied, .approved, .rejected, .withdrawn]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .applied
            case 2: self = .approved
            case 3: self = .rejected
            case 4: self = .withdrawn
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .applied: 1
            case .approved: 2
            case .rejected: 3
            case .withdrawn: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_APPLICATION_STATE_UNSPECIFIED": self = .unspecified
            case "APPLIED": self = .applied
            case "APPROVED": self = .approved
            case "REJECTED": self = .rejected
            case "WITHDRAWN": self = .withdrawn
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_APPLICATION_STATE_UNSPECIFIED"
            case .applied: "APPLIED"
            case .approved: "APPROVED"
            case .rejected: "REJECTED"
            case .withdrawn: "WITHDRAWN"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A level given to a member beside the one that her history gives her.
    package struct LevelGrant: Sendable, Equatable {
        package var id: String
        package var memberId: String
        package var levelCode: String
        package var from: Instant?
        /// Exclusive; absent where it stays until it is ended. An earlier end takes its place.
        package var until: Instant?
        package var mode: MemberV1.LevelGrantMode
        /// MANUAL, APPLICATION or PURCHASE.
        package var source: MemberV1.LevelSource
        /// Why, at most 256 characters; empty for a purchase.
        package var reason: String
        /// Who gave it: a member of staff, or the member who bought it.
        package var actor: String
        package var createdAt: Instant?
        /// When and by whom it was ended before its time; absent and empty otherwise.
        package var endedAt: Instant?
        package var endedBy: String
        package var endReason: String

        package init() {
            id = ""
            memberId = ""
            levelCode = ""
            from = nil
            until = nil
            mode = .unspecified
            source = .unspecified
            reason = ""
            actor = ""
            createdAt = nil
            endedAt = nil
            endedBy = ""
            endReason = ""
        }

        package init(
            id: String = "",
            memberId: String = "",
            levelCode: String = "",
            from: Instant? = nil,
            until: Instant? = nil,
            mode: MemberV1.LevelGrantMode = .unspecified,
            source: MemberV1.LevelSource = .unspecified,
            reason: String = "",
            actor: String = "",
            createdAt: Instant? = nil,
            endedAt: Instant? = nil,
            endedBy: String = "",
            endReason: String = ""
        ) {
            self.id = id
            self.memberId = memberId
            self.levelCode = levelCode
            self.from = from
            self.until = until
            self.mode = mode
            self.source = source
            self.reason = reason
            self.actor = actor
            self.createdAt = createdAt
            self.endedAt = endedAt
            self.endedBy = endedBy
            self.endReason = endReason
        }
    }

    /// A grant as it stands beside its member's row, while it is under way or to come.
    package struct KeptLevelGrant: Sendable, Equatable {
        package var id: String
        package var levelCode: String
        package var from: Instant?
        package var until: Instant?
        package var mode: MemberV1.LevelGrantMode
        package var source: MemberV1.LevelSource
        /// Whether its beginning has been applied.
        package var begun: Bool

        package init() {
            id = ""
            levelCode = ""
            from = nil
            until = nil
            mode = .unspecified
            source = .unspecified
            begun = false
        }

        package init(
            id: String = "",
            levelCode: String = "",
            from: Instant? = nil,
            until: Instant? = nil,
            mode: MemberV1.LevelGrantMode = .unspecified,
            source: MemberV1.LevelSource = .unspecified,
            begun: Bool = false
        ) {
            self.id = id
            self.levelCode = levelCode
            self.from = from
            self.until = until
            self.mode = mode
            self.source = source
            self.begun = begun
        }
    }

    package struct KeptLevelGrants: Sendable, Equatable {
        package var grants: [MemberV1.KeptLevelGrant]

        package init() {
            grants = []
        }

        package init(
            grants: [MemberV1.KeptLevelGrant] = []
        ) {
            self.grants = grants
        }
    }

    package struct GetMemberLevelRequest: Sendable, Equatable {
        package var memberId: String

        package init() {
            memberId = ""
        }

        package init(
            memberId: String = ""
        ) {
            self.memberId = memberId
        }
    }

    package struct CreateLevelGrantRequest: Sendable, Equatable {
        package var memberId: String
        /// A level of the scheme in force.
        package var levelCode: String
        /// Now where absent; at most 366 days ahead.
        package var from: Instant?
        /// Exclusive; absent: until it is ended.
        package var until: Instant?
        package var mode: MemberV1.LevelGrantMode
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            memberId = ""
            levelCode = ""
            from = nil
            until = nil
            mode = .unspecified
            reason = ""
        }

        package init(
            memberId: String = "",
            levelCode: String = "",
            from: Instant? = nil,
            until: Instant? = nil,
            mode: MemberV1.LevelGrantMode = .unspecified,
            reason: String = ""
        ) {
            self.memberId = memberId
            self.levelCode = levelCode
            self.from = from
            self.until = until
            self.mode = mode
            self.reason = reason
        }
    }

    package struct EndLevelGrantRequest: Sendable, Equatable {
        package var memberId: String
        package var id: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            memberId = ""
            id = ""
            reason = ""
        }

        package init(
            memberId: String = "",
            id: String = "",
            reason: String = ""
        ) {
            self.memberId = memberId
            self.id = id
            self.reason = reason
        }
    }

    package struct LevelGrantReply: Sendable, Equatable {
        package var grant: MemberV1.LevelGrant?
        /// The level as the call leaves it.
        package var level: MemberV1.MemberLevel?
        package var replayed: Bool

        package init() {
            grant = nil
            level = nil
            replayed = false
        }

        package init(
            grant: MemberV1.LevelGrant? = nil,
            level: MemberV1.MemberLevel? = nil,
            replayed: Bool = false
        ) {
            self.grant = grant
            self.level = level
            self.replayed = replayed
        }
    }

    package struct ListLevelGrantsRequest: Sendable, Equatable {
        package var memberId: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            memberId = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            memberId: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.memberId = memberId
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListLevelGrantsReply: Sendable, Equatable {
        /// Newest first, those that are over, too.
        package var grants: [MemberV1.LevelGrant]
        package var nextPageToken: String

        package init() {
            grants = []
            nextPageToken = ""
        }

        package init(
            grants: [MemberV1.LevelGrant] = [],
            nextPageToken: String = ""
        ) {
            self.grants = grants
            self.nextPageToken = nextPageToken
        }
    }

    /// A member asks for a level.
    package struct LevelApplication: Sendable, Equatable {
        package var id: String
        package var memberId: String
        package var levelCode: String
        package var state: MemberV1.LevelApplicationState
        package var appliedAt: Instant?
        package var decidedAt: Instant?
        /// Who decided; shown to staff only.
        package var decidedBy: String
        /// What the member is told of the decision.
        package var reason: String
        /// The grant that an approval made.
        package var grantId: String

        package init() {
            id = ""
            memberId = ""
            levelCode = ""
            state = .unspecified
            appliedAt = nil
            decidedAt = nil
            decidedBy = ""
            reason = ""
            grantId = ""
        }

        package init(
            id: String = "",
            memberId: String = "",
            levelCode: String = "",
            state: MemberV1.LevelApplicationState = .unspecified,
            appliedAt: Instant? = nil,
            decidedAt: Instant? = nil,
            decidedBy: String = "",
            reason: String = "",
            grantId: String = ""
        ) {
            self.id = id
            self.memberId = memberId
            self.levelCode = levelCode
            self.state = state
            self.appliedAt = appliedAt
            self.decidedAt = decidedAt
            self.decidedBy = decidedBy
            self.reason = reason
            self.grantId = grantId
        }
    }

    package struct ApplyForLevelRequest: Sendable, Equatable {
        /// A level of the scheme in force, above her own.
        package var levelCode: String

        package init() {
            levelCode = ""
        }

        package init(
            levelCode: String = ""
        ) {
            self.levelCode = levelCode
        }
    }

    package struct WithdrawLevelApplicationRequest: Sendable, Equatable {
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

    package struct DecideLevelApplicationRequest: Sendable, Equatable {
        package var id: String
        package var approved: Bool
        /// Exclusive end of the level that is given; absent: until it is ended. Of an approval only.
        package var until: Instant?
        /// 1 to 256 characters; the member reads it, and it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            approved = false
            until = nil
            reason = ""
        }

        package init(
            id: String = "",
            approved: Bool = false,
            until: Instant? = nil,
            reason: String = ""
        ) {
            self.id = id
            self.approved = approved
            self.until = until
            self.reason = reason
        }
    }

    package struct LevelApplicationReply: Sendable, Equatable {
        package var application: MemberV1.LevelApplication?
        package var replayed: Bool

        package init() {
            application = nil
            replayed = false
        }

        package init(
            application: MemberV1.LevelApplication? = nil,
            replayed: Bool = false
        ) {
            self.application = application
            self.replayed = replayed
        }
    }

    package struct ListMyLevelApplicationsRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            pageSize = 0
            pageToken = ""
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListLevelApplicationsRequest: Sendable, Equatable {
        /// All where absent.
        package var state: MemberV1.LevelApplicationState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: MemberV1.LevelApplicationState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListLevelApplicationsReply: Sendable, Equatable {
        /// Newest first.
        package var applications: [MemberV1.LevelApplication]
        package var nextPageToken: String

        package init() {
            applications = []
            nextPageToken = ""
        }

        package init(
            applications: [MemberV1.LevelApplication] = [],
            nextPageToken: String = ""
        ) {
            self.applications = applications
            self.nextPageToken = nextPageToken
        }
    }
}
