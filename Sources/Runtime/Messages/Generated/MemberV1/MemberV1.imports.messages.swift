// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum ImportedKind: ProtoEnum {
        /// IMPORTED_MEMBERS.
        case unspecified
        case importedMembers
        case importedLevels
        /// A row a tag; those that came otherwise are among them.
        case importedTags
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .importedMembers, .importedLevels, .importedTags]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .importedMembers
            case 2: self = .importedLevels
            case 3: self = .importedTags
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .importedMembers: 1
            case .importedLevels: 2
            case .importedTags: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "IMPORTED_KIND_UNSPECIFIED": self = .unspecified
            case "IMPORTED_MEMBERS": self = .importedMembers
            case "IMPORTED_LEVELS": self = .importedLevels
            case "IMPORTED_TAGS": self = .importedTags
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "IMPORTED_KIND_UNSPECIFIED"
            case .importedMembers: "IMPORTED_MEMBERS"
            case .importedLevels: "IMPORTED_LEVELS"
            case .importedTags: "IMPORTED_TAGS"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A member as the other system knew her.
    package struct ImportedPerson: Sendable, Equatable {
        /// E.164, or a mobile number of mainland China; optional. Whoever is a member with it already stays
        /// as she is, and is known by the row's name from then on.
        package var phone: String
        package var name: String
        package var nickname: String
        /// ISO.
        package var birthday: String
        package var gender: MemberV1.Gender
        package var registeredAt: Instant?
        /// Optional.
        package var storeId: String

        package init() {
            phone = ""
            name = ""
            nickname = ""
            birthday = ""
            gender = .unspecified
            registeredAt = nil
            storeId = ""
        }

        package init(
            phone: String = "",
            name: String = "",
            nickname: String = "",
            birthday: String = "",
            gender: MemberV1.Gender = .unspecified,
            registeredAt: Instant? = nil,
            storeId: String = ""
        ) {
            self.phone = phone
            self.name = name
            self.nickname = nickname
            self.birthday = birthday
            self.gender = gender
            self.registeredAt = registeredAt
            self.storeId = storeId
        }
    }

    package struct ImportedMember: Sendable, Equatable {
        /// 1 to 64 characters; unique within merchant and source.
        package var externalId: String
        /// Absent where only level or tags are taken over: then she was taken over before.
        package var person: MemberV1.ImportedPerson?
        /// A level of the scheme in force, given as a floor, once for a name; empty: none.
        package var levelCode: String
        /// Last business date of the level, ISO; empty: for good.
        package var levelValidUntil: String
        /// Codes of tags that are given by hand; at most 50.
        package var tags: [String]

        package init() {
            externalId = ""
            person = nil
            levelCode = ""
            levelValidUntil = ""
            tags = []
        }

        package init(
            externalId: String = "",
            person: MemberV1.ImportedPerson? = nil,
            levelCode: String = "",
            levelValidUntil: String = "",
            tags: [String] = []
        ) {
            self.externalId = externalId
            self.person = person
            self.levelCode = levelCode
            self.levelValidUntil = levelValidUntil
            self.tags = tags
        }
    }

    package struct ImportMembersRequest: Sendable, Equatable {
        /// Name of the other system.
        package var source: String
        /// 1 to 200, each name and phone once.
        package var members: [MemberV1.ImportedMember]
        /// Looks at the rows and writes nothing.
        package var validateOnly: Bool

        package init() {
            source = ""
            members = []
            validateOnly = false
        }

        package init(
            source: String = "",
            members: [MemberV1.ImportedMember] = [],
            validateOnly: Bool = false
        ) {
            self.source = source
            self.members = members
            self.validateOnly = validateOnly
        }
    }

    package struct ListImportedMembersRequest: Sendable, Equatable {
        package var source: String
        package var kind: MemberV1.ImportedKind

        package init() {
            source = ""
            kind = .unspecified
        }

        package init(
            source: String = "",
            kind: MemberV1.ImportedKind = .unspecified
        ) {
            self.source = source
            self.kind = kind
        }
    }
}
