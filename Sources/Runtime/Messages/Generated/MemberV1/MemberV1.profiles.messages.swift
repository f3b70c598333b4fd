// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum Gender: ProtoEnum {
        case unspecified
        case female
        case male
        case otherGender
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .female, .male, .otherGender]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .female
            case 2: self = .male
            case 3: self = .otherGender
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .female: 1
            case .male: 2
            case .otherGender: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "GENDER_UNSPECIFIED": self = .unspecified
            case "FEMALE": self = .female
            case "MALE": self = .male
            case "OTHER_GENDER": self = .otherGender
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "GENDER_UNSPECIFIED"
            case .female: "FEMALE"
            case .male: "MALE"
            case .otherGender: "OTHER_GENDER"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Where a member stands, by her orders and days (docs/domain.md, Life-cycle).
    package enum LifeStage: ProtoEnum {
        case unspecified
        /// Known, and not registered; no member has it.
        case stageProspect
        case stageNew
        case stageActive
        case stageLoyal
        case stageDormant
        case stageChurned
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .stageProspect, .stageNew, .stageActive, .stageLoyal, .stageDormant, .stageChurned]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .stageProspect
            case 2: self = .stageNew
            case 3: self = .stageActive
            case 4: self = .stageLoyal
            case 5: self = .stageDormant
            case 6: self = .stageChurned
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .stageProspect: 1
            case .stageNew: 2
            case .stageActive: 3
            case .stageLoyal: 4
            case .stageDormant: 5
            case .stageChurned: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LIFE_STAGE_UNSPECIFIED": self = .unspecified
            case "STAGE_PROSPECT": self = .stageProspect
            case "STAGE_NEW": self = .stageNew
            case "STAGE_ACTIVE": self = .stageActive
            case "STAGE_LOYAL": self = .stageLoyal
            case "STAGE_DORMANT": self = .stageDormant
            case "STAGE_CHURNED": self = .stageChurned
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LIFE_STAGE_UNSPECIFIED"
            case .stageProspect: "STAGE_PROSPECT"
            case .stageNew: "STAGE_NEW"
            case .stageActive: "STAGE_ACTIVE"
            case .stageLoyal: "STAGE_LOYAL"
            case .stageDormant: "STAGE_DORMANT"
            case .stageChurned: "STAGE_CHURNED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A profile. She sees her own in clear but for phone and sensitive attributes; staff sees it masked.
    package struct Profile: Sendable, Equatable {
        package var memberId: String
        /// Her real name, 1 to 64 characters; for staff 张*.
        package var name: String
        /// What she calls herself, 1 to 32 characters; for staff 张*.
        package var nickname: String
        package var gender: MemberV1.Gender
        /// ISO date; for staff MM-DD.
        package var birthday: String
        /// 1 to 256 characters; for staff what comes before the first digit, as in 南京西路****.
        package var address: String
        /// For staff z***@example.com.
        package var email: String
        /// 1 to 64 characters each, as are the three that follow.
        package var occupation: String
        package var region: String
        package var tastePreference: String
        package var drinkPreference: String
        /// Those that the merchant has defined, by code: {"size": "m", "allergies": ["nuts"]}. In a change,
        /// null forgets a value, and what is not there stays.
        package var attributes: PatronV1.Json?
        /// Masked, always; changed by Credentials only.
        package var phone: String
        /// Rises with every change.
        package var revision: Int32
        /// Where her picture is, for an hour; empty where she has none. Staff does not see it. It is changed
        /// by UploadMyAvatar and ConfirmMyAvatar.
        package var avatarUrl: String

        package init() {
            memberId = ""
            name = ""
            nickname = ""
            gender = .unspecified
            birthday = ""
            address = ""
            email = ""
            occupation = ""
            region = ""
            tastePreference = ""
            drinkPreference = ""
            attributes = nil
            phone = ""
            revision = 0
            avatarUrl = ""
        }

        package init(
            memberId: String = "",
            name: String = "",
            nickname: String = "",
            gender: MemberV1.Gender = .unspecified,
            birthday: String = "",
            address: String = "",
            email: String = "",
            occupation: String = "",
            region: String = "",
            tastePreference: String = "",
            drinkPreference: String = "",
            attributes: PatronV1.Json? = nil,
            phone: String = "",
            revision: Int32 = 0,
            avatarUrl: String = ""
        ) {
            self.memberId = memberId
            self.name = name
            self.nickname = nickname
            self.gender = gender
            self.birthday = birthday
            self.address = address
            self.email = email
            self.occupation = occupation
            self.region = region
            self.tastePreference = tastePreference
            self.drinkPreference = drinkPreference
            self.attributes = attributes
            self.phone = phone
            self.revision = revision
            self.avatarUrl = avatarUrl
        }
    }

    package struct GetMyProfileRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct GetProfileRequest: Sendable, Equatable {
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

    package struct UpdateMyProfileRequest: Sendable, Equatable {
        /// member_id, phone, revision and avatar_url are not looked at.
        package var profile: MemberV1.Profile?
        /// Fields that change, as JSON names them, such as drinkPreference; at least one. A field that is
        /// empty in the profile is forgotten, but for nickname and birthday, which stay once they are given.
        package var updateMask: [String]

        package init() {
            profile = nil
            updateMask = []
        }

        package init(
            profile: MemberV1.Profile? = nil,
            updateMask: [String] = []
        ) {
            self.profile = profile
            self.updateMask = updateMask
        }
    }

    package struct UpdateProfileRequest: Sendable, Equatable {
        package var id: String
        package var profile: MemberV1.Profile?
        /// As in UpdateMyProfileRequest.
        package var updateMask: [String]
        /// 1 to 256 characters; it stands in the audit and in the history.
        package var reason: String

        package init() {
            id = ""
            profile = nil
            updateMask = []
            reason = ""
        }

        package init(
            id: String = "",
            profile: MemberV1.Profile? = nil,
            updateMask: [String] = [],
            reason: String = ""
        ) {
            self.id = id
            self.profile = profile
            self.updateMask = updateMask
            self.reason = reason
        }
    }

    /// The profile as it is now.
    package struct ProfileReply: Sendable, Equatable {
        package var profile: MemberV1.Profile?
        package var replayed: Bool

        package init() {
            profile = nil
            replayed = false
        }

        package init(
            profile: MemberV1.Profile? = nil,
            replayed: Bool = false
        ) {
            self.profile = profile
            self.replayed = replayed
        }
    }

    package struct ListProfileChangesRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            id = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            id: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.id = id
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    /// One field of a change. The values are told as digests only: whether they differ can be seen.
    package struct ProfileChange: Sendable, Equatable {
        package var at: Instant?
        /// MEMBER or STAFF.
        package var by: String
        /// Id of the member or staff.
        package var actor: String
        package var role: String
        /// For example birthday or attributes.size.
        package var field: String
        package var reason: String
        /// 16 hexadecimal digits of a keyed digest; empty where there was no value.
        package var beforeDigest: String
        package var afterDigest: String

        package init() {
            at = nil
            by = ""
            actor = ""
            role = ""
            field = ""
            reason = ""
            beforeDigest = ""
            afterDigest = ""
        }

        package init(
            at: Instant? = nil,
            by: String = "",
            actor: String = "",
            role: String = "",
            field: String = "",
            reason: String = "",
            beforeDigest: String = "",
            afterDigest: String = ""
        ) {
            self.at = at
            self.by = by
            self.actor = actor
            self.role = role
            self.field = field
            self.reason = reason
            self.beforeDigest = beforeDigest
            self.afterDigest = afterDigest
        }
    }

    /// Newest first.
    package struct ListProfileChangesReply: Sendable, Equatable {
        package var changes: [MemberV1.ProfileChange]
        package var nextPageToken: String

        package init() {
            changes = []
            nextPageToken = ""
        }

        package init(
            changes: [MemberV1.ProfileChange] = [],
            nextPageToken: String = ""
        ) {
            self.changes = changes
            self.nextPageToken = nextPageToken
        }
    }

    /// Event member.stage_changed.
    package struct StageChangedEvent: Sendable, Equatable {
        package var memberId: String
        package var fromStage: MemberV1.LifeStage
        package var toStage: MemberV1.LifeStage
        package var at: Instant?
        /// ISO date by the merchant's clock.
        package var businessDate: String
        /// What the merchant's plan for the stage asks of whom it concerns; or empty.
        package var action: String

        package init() {
            memberId = ""
            fromStage = .unspecified
            toStage = .unspecified
            at = nil
            businessDate = ""
            action = ""
        }

        package init(
            memberId: String = "",
            fromStage: MemberV1.LifeStage = .unspecified,
            toStage: MemberV1.LifeStage = .unspecified,
            at: Instant? = nil,
            businessDate: String = "",
            action: String = ""
        ) {
            self.memberId = memberId
            self.fromStage = fromStage
            self.toStage = toStage
            self.at = at
            self.businessDate = businessDate
            self.action = action
        }
    }
}
