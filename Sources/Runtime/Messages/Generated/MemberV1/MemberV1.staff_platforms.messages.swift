// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package struct BindStaffAccountRequest: Sendable, Equatable {
        /// WECOM or DINGTALK.
        package var platform: MemberV1.IdentityPlatform
        /// The platform's name of the company or app; may be empty where the merchant has one only.
        package var app: String
        package var code: String

        package init() {
            platform = .unspecified
            app = ""
            code = ""
        }

        package init(
            platform: MemberV1.IdentityPlatform = .unspecified,
            app: String = "",
            code: String = ""
        ) {
            self.platform = platform
            self.app = app
            self.code = code
        }
    }

    package struct BindStaffAccountReply: Sendable, Equatable {
        package var replayed: Bool

        package init() {
            replayed = false
        }

        package init(
            replayed: Bool = false
        ) {
            self.replayed = replayed
        }
    }

    package struct PlatformStaffTokenRequest: Sendable, Equatable {
        package var platform: MemberV1.IdentityPlatform
        package var app: String
        package var code: String

        package init() {
            platform = .unspecified
            app = ""
            code = ""
        }

        package init(
            platform: MemberV1.IdentityPlatform = .unspecified,
            app: String = "",
            code: String = ""
        ) {
            self.platform = platform
            self.app = app
            self.code = code
        }
    }

    package struct PlatformStaffTokenReply: Sendable, Equatable {
        package var accessToken: String
        package var accessTokenExpiresAt: Instant?
        package var staffId: String
        package var role: String
        package var replayed: Bool

        package init() {
            accessToken = ""
            accessTokenExpiresAt = nil
            staffId = ""
            role = ""
            replayed = false
        }

        package init(
            accessToken: String = "",
            accessTokenExpiresAt: Instant? = nil,
            staffId: String = "",
            role: String = "",
            replayed: Bool = false
        ) {
            self.accessToken = accessToken
            self.accessTokenExpiresAt = accessTokenExpiresAt
            self.staffId = staffId
            self.role = role
            self.replayed = replayed
        }
    }
}
