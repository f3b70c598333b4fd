// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// By which way somebody became a member.
    package enum SourceChannel: ProtoEnum {
        case unspecified
        /// In the mini-program, without a QR code.
        case fromMiniProgram
        /// At a till.
        case fromTill
        case fromOfficialAccount
        /// A QR code at the door, on the counter or on a table.
        case fromStoreQr
        /// The QR code of one staff member.
        case fromStaff
        case fromPartner
        /// A shopping platform has told of her.
        case fromPlatform
        case fromShortVideo
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .fromMiniProgram, .fromTill, .fromOfficialAccount, .fromStoreQr, .fromStaff, .fromPartner, .fromPlatform, .fromShortVideo]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .fromMiniProgram
            case 2: self = .fromTill
            case 3: self = .fromOfficialAccount
            case 4: self = .fromStoreQr
            case 5: self = .fromStaff
            case 6: self = .fromPartner
            case 7: self = .fromPlatform
            case 8: self = .fromShortVideo
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .fromMiniProgram: 1
            case .fromTill: 2
            case .fromOfficialAccount: 3
            case .fromStoreQr: 4
            case .fromStaff: 5
            case .fromPartner: 6
            case .fromPlatform: 7
            case .fromShortVideo: 8
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "SOURCE_CHANNEL_UNSPECIFIED": self = .unspecified
            case "FROM_MINI_PROGRAM": self = .fromMiniProgram
            case "FROM_TILL": self = .fromTill
            case "FROM_OFFICIAL_ACCOUNT": self = .fromOfficialAccount
            case "FROM_STORE_QR": self = .fromStoreQr
            case "FROM_STAFF": self = .fromStaff
            case "FROM_PARTNER": self = .fromPartner
            case "FROM_PLATFORM": self = .fromPlatform
            case "FROM_SHORT_VIDEO": self = .fromShortVideo
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "SOURCE_CHANNEL_UNSPECIFIED"
            case .fromMiniProgram: "FROM_MINI_PROGRAM"
            case .fromTill: "FROM_TILL"
            case .fromOfficialAccount: "FROM_OFFICIAL_ACCOUNT"
            case .fromStoreQr: "FROM_STORE_QR"
            case .fromStaff: "FROM_STAFF"
            case .fromPartner: "FROM_PARTNER"
            case .fromPlatform: "FROM_PLATFORM"
            case .fromShortVideo: "FROM_SHORT_VIDEO"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A QR code of the merchant's.
    package struct Scene: Sendable, Equatable {
        package var id: String
        package var channel: MemberV1.SourceChannel
        /// Where it hangs, or empty.
        package var storeId: String
        /// Whose it is: a staff member, a partner; a table of the store. 1 to 64 characters, or empty.
        package var label: String
        /// What the QR code says: 32 characters, signed; fits the scene of a mini-program code.
        package var scene: String
        package var disabled: Bool
        package var createdAt: Instant?
        /// Members who came by it.
        package var registrations: Int64

        package init() {
            id = ""
            channel = .unspecified
            storeId = ""
            label = ""
            scene = ""
            disabled = false
            createdAt = nil
            registrations = 0
        }

        package init(
            id: String = "",
            channel: MemberV1.SourceChannel = .unspecified,
            storeId: String = "",
            label: String = "",
            scene: String = "",
            disabled: Bool = false,
            createdAt: Instant? = nil,
            registrations: Int64 = 0
        ) {
            self.id = id
            self.channel = channel
            self.storeId = storeId
            self.label = label
            self.scene = scene
            self.disabled = disabled
            self.createdAt = createdAt
            self.registrations = registrations
        }
    }

    package struct CreateSceneRequest: Sendable, Equatable {
        /// One of the last six.
        package var channel: MemberV1.SourceChannel
        /// Needed for FROM_STORE_QR.
        package var storeId: String
        /// Needed for FROM_STAFF and FROM_PARTNER.
        package var label: String

        package init() {
            channel = .unspecified
            storeId = ""
            label = ""
        }

        package init(
            channel: MemberV1.SourceChannel = .unspecified,
            storeId: String = "",
            label: String = ""
        ) {
            self.channel = channel
            self.storeId = storeId
            self.label = label
        }
    }

    package struct SceneReply: Sendable, Equatable {
        package var scene: MemberV1.Scene?
        package var replayed: Bool

        package init() {
            scene = nil
            replayed = false
        }

        package init(
            scene: MemberV1.Scene? = nil,
            replayed: Bool = false
        ) {
            self.scene = scene
            self.replayed = replayed
        }
    }

    package struct DisableSceneRequest: Sendable, Equatable {
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

    package struct ListScenesRequest: Sendable, Equatable {
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

    package struct ListScenesReply: Sendable, Equatable {
        /// Newest first.
        package var scenes: [MemberV1.Scene]
        package var nextPageToken: String

        package init() {
            scenes = []
            nextPageToken = ""
        }

        package init(
            scenes: [MemberV1.Scene] = [],
            nextPageToken: String = ""
        ) {
            self.scenes = scenes
            self.nextPageToken = nextPageToken
        }
    }

    package struct CountSourcesRequest: Sendable, Equatable {
        /// Business dates of the merchant's clock, ISO, both included; 366 days at most.
        package var from: String
        package var to: String

        package init() {
            from = ""
            to = ""
        }

        package init(
            from: String = "",
            to: String = ""
        ) {
            self.from = from
            self.to = to
        }
    }

    package struct SourceCount: Sendable, Equatable {
        package var channel: MemberV1.SourceChannel
        package var registrations: Int64

        package init() {
            channel = .unspecified
            registrations = 0
        }

        package init(
            channel: MemberV1.SourceChannel = .unspecified,
            registrations: Int64 = 0
        ) {
            self.channel = channel
            self.registrations = registrations
        }
    }

    package struct CountSourcesReply: Sendable, Equatable {
        /// Every channel, in the order of SourceChannel.
        package var sources: [MemberV1.SourceCount]
        package var registrations: Int64

        package init() {
            sources = []
            registrations = 0
        }

        package init(
            sources: [MemberV1.SourceCount] = [],
            registrations: Int64 = 0
        ) {
            self.sources = sources
            self.registrations = registrations
        }
    }
}
