// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// A QR code of the merchant's.
    package struct Scene: Sendable, Equatable {
        package var id: String
        /// Where whoever comes by it comes from.
        package var origin: MemberV1.RegistrationOrigin
        /// Where it hangs, or empty.
        package var storeId: String
        /// Whose it is: a staff member, a partner; a table of the store. 1 to 64 characters, or empty. It is the
        /// reference of the origin of whoever comes by it.
        package var label: String
        /// What the QR code says: 32 characters, signed; fits the scene of a mini-program code.
        package var scene: String
        package var disabled: Bool
        package var createdAt: Instant?
        /// Members who came by it; 0 where that is suppressed.
        package var registrations: Int64
        /// Below 20 members, for operators; below 5, for who is confined to stores.
        package var suppressed: Bool

        package init() {
            id = ""
            origin = .unspecified
            storeId = ""
            label = ""
            scene = ""
            disabled = false
            createdAt = nil
            registrations = 0
            suppressed = false
        }

        package init(
            id: String = "",
            origin: MemberV1.RegistrationOrigin = .unspecified,
            storeId: String = "",
            label: String = "",
            scene: String = "",
            disabled: Bool = false,
            createdAt: Instant? = nil,
            registrations: Int64 = 0,
            suppressed: Bool = false
        ) {
            self.id = id
            self.origin = origin
            self.storeId = storeId
            self.label = label
            self.scene = scene
            self.disabled = disabled
            self.createdAt = createdAt
            self.registrations = registrations
            self.suppressed = suppressed
        }
    }

    package struct CreateSceneRequest: Sendable, Equatable {
        /// Any but MINI_PROGRAM.
        package var origin: MemberV1.RegistrationOrigin
        /// Needed for STORE_QR.
        package var storeId: String
        /// Needed for STAFF_MEMBER and PARTNER.
        package var label: String

        package init() {
            origin = .unspecified
            storeId = ""
            label = ""
        }

        package init(
            origin: MemberV1.RegistrationOrigin = .unspecified,
            storeId: String = "",
            label: String = ""
        ) {
            self.origin = origin
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
        package var origin: MemberV1.RegistrationOrigin
        /// 0 where that is suppressed.
        package var registrations: Int64
        /// Below 20 members, for operators; below 5, for who is confined to stores.
        package var suppressed: Bool

        package init() {
            origin = .unspecified
            registrations = 0
            suppressed = false
        }

        package init(
            origin: MemberV1.RegistrationOrigin = .unspecified,
            registrations: Int64 = 0,
            suppressed: Bool = false
        ) {
            self.origin = origin
            self.registrations = registrations
            self.suppressed = suppressed
        }
    }

    package struct CountSourcesReply: Sendable, Equatable {
        /// Every origin, in the order of RegistrationOrigin. Members taken over from elsewhere have none.
        package var sources: [MemberV1.SourceCount]
        /// The sum of those that are told.
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
