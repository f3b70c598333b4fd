// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package struct PasswordLogInRequest: Sendable, Equatable {
        package var phone: String
        package var password: String
        /// Address of the end user as the caller's back end sees it; counted against guessing. Optional.
        package var clientAddress: String

        package init() {
            phone = ""
            password = ""
            clientAddress = ""
        }

        package init(
            phone: String = "",
            password: String = "",
            clientAddress: String = ""
        ) {
            self.phone = phone
            self.password = password
            self.clientAddress = clientAddress
        }
    }

    /// Sets a first password, by a code to her phone (SET_PASSWORD); or changes it, by such a code or by the
    /// old one. Exactly one of the two is given.
    package struct SetPasswordRequest: Sendable, Equatable {
        package var smsCode: String
        package var oldPassword: String
        /// 8 characters or more of any kind, and none that everybody tries first.
        package var newPassword: String

        package init() {
            smsCode = ""
            oldPassword = ""
            newPassword = ""
        }

        package init(
            smsCode: String = "",
            oldPassword: String = "",
            newPassword: String = ""
        ) {
            self.smsCode = smsCode
            self.oldPassword = oldPassword
            self.newPassword = newPassword
        }
    }

    package struct CredentialReply: Sendable, Equatable {
        package var accessToken: String
        package var refreshToken: String
        package var accessTokenExpiresAt: Instant?
        package var memberId: String
        /// Whether an earlier call was answered; the tokens are new ones all the same.
        package var replayed: Bool

        package init() {
            accessToken = ""
            refreshToken = ""
            accessTokenExpiresAt = nil
            memberId = ""
            replayed = false
        }

        package init(
            accessToken: String = "",
            refreshToken: String = "",
            accessTokenExpiresAt: Instant? = nil,
            memberId: String = "",
            replayed: Bool = false
        ) {
            self.accessToken = accessToken
            self.refreshToken = refreshToken
            self.accessTokenExpiresAt = accessTokenExpiresAt
            self.memberId = memberId
            self.replayed = replayed
        }
    }

    /// Both phones prove themselves by a code (CHANGE_PHONE).
    package struct ChangeMyPhoneRequest: Sendable, Equatable {
        package var newPhone: String
        package var oldPhoneCode: String
        package var newPhoneCode: String

        package init() {
            newPhone = ""
            oldPhoneCode = ""
            newPhoneCode = ""
        }

        package init(
            newPhone: String = "",
            oldPhoneCode: String = "",
            newPhoneCode: String = ""
        ) {
            self.newPhone = newPhone
            self.oldPhoneCode = oldPhoneCode
            self.newPhoneCode = newPhoneCode
        }
    }

    package struct ChangePhoneRequest: Sendable, Equatable {
        package var id: String
        package var newPhone: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            newPhone = ""
            reason = ""
        }

        package init(
            id: String = "",
            newPhone: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.newPhone = newPhone
            self.reason = reason
        }
    }

    package struct ChangePhoneReply: Sendable, Equatable {
        /// Masked.
        package var phone: String
        package var facts: MemberV1.MemberFacts?
        package var replayed: Bool

        package init() {
            phone = ""
            facts = nil
            replayed = false
        }

        package init(
            phone: String = "",
            facts: MemberV1.MemberFacts? = nil,
            replayed: Bool = false
        ) {
            self.phone = phone
            self.facts = facts
            self.replayed = replayed
        }
    }
}
