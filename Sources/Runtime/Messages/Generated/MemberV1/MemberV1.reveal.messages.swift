// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MemberV1 {
    package enum RevealField: ProtoEnum {
        case unspecified
        case revealPhone
        case revealNickname
        case revealBirthday
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .revealPhone, .revealNickname, .revealBirthday]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .revealPhone
            case 2: self = .revealNickname
            case 3: self = .revealBirthday
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .revealPhone: 1
            case .revealNickname: 2
            case .revealBirthday: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REVEAL_FIELD_UNSPECIFIED": self = .unspecified
            case "REVEAL_PHONE": self = .revealPhone
            case "REVEAL_NICKNAME": self = .revealNickname
            case "REVEAL_BIRTHDAY": self = .revealBirthday
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REVEAL_FIELD_UNSPECIFIED"
            case .revealPhone: "REVEAL_PHONE"
            case .revealNickname: "REVEAL_NICKNAME"
            case .revealBirthday: "REVEAL_BIRTHDAY"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct RevealMemberRequest: Sendable, Equatable {
        package var id: String
        /// Each once.
        package var fields: [MemberV1.RevealField]
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            fields = []
            reason = ""
        }

        package init(
            id: String = "",
            fields: [MemberV1.RevealField] = [],
            reason: String = ""
        ) {
            self.id = id
            self.fields = fields
            self.reason = reason
        }
    }

    package struct RevealMemberReply: Sendable, Equatable {
        /// What was asked for; empty where she gave none.
        package var phone: String
        package var nickname: String
        /// ISO date.
        package var birthday: String
        /// How many more members the caller may look at today.
        package var remaining: Int32

        package init() {
            phone = ""
            nickname = ""
            birthday = ""
            remaining = 0
        }

        package init(
            phone: String = "",
            nickname: String = "",
            birthday: String = "",
            remaining: Int32 = 0
        ) {
            self.phone = phone
            self.nickname = nickname
            self.birthday = birthday
            self.remaining = remaining
        }
    }
}
