// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// What values an attribute has, and how they stand in `Profile.attributes`.
    package enum AttributeType: ProtoEnum {
        case unspecified
        /// A text of 1 to 256 characters.
        case attributeText
        /// A whole number, ± 10^15.
        case attributeNumber
        /// The code of one option.
        case attributeChoice
        /// A list of codes of options, each once.
        case attributeMultiChoice
        /// An ISO date.
        case attributeDate
        /// true or false.
        case attributeBoolean
        /// 12 to 19 digits with a Luhn check digit; always sensitive.
        case attributeBankCard
        /// 18 characters with the check character of GB 11643; always sensitive.
        case attributeIdNumber
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .attributeText, .attributeNumber, .attributeChoice, .attributeMultiChoice, .attributeDate, .attributeBoolean, .attributeBankCard, .attributeIdNumber]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .attributeText
            case 2: self = .attributeNumber
            case 3: self = .attributeChoice
            case 4: self = .attributeMultiChoice
            case 5: self = .attributeDate
            case 6: self = .attributeBoolean
            case 7: self = .attributeBankCard
            case 8: self = .attributeIdNumber
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .attributeText: 1
            case .attributeNumber: 2
            case .attributeChoice: 3
            case .attributeMultiChoice: 4
            case .attributeDate: 5
            case .attributeBoolean: 6
            case .attributeBankCard: 7
            case .attributeIdNumber: 8
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ATTRIBUTE_TYPE_UNSPECIFIED": self = .unspecified
            case "ATTRIBUTE_TEXT": self = .attributeText
            case "ATTRIBUTE_NUMBER": self = .attributeNumber
            case "ATTRIBUTE_CHOICE": self = .attributeChoice
            case "ATTRIBUTE_MULTI_CHOICE": self = .attributeMultiChoice
            case "ATTRIBUTE_DATE": self = .attributeDate
            case "ATTRIBUTE_BOOLEAN": self = .attributeBoolean
            case "ATTRIBUTE_BANK_CARD": self = .attributeBankCard
            case "ATTRIBUTE_ID_NUMBER": self = .attributeIdNumber
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ATTRIBUTE_TYPE_UNSPECIFIED"
            case .attributeText: "ATTRIBUTE_TEXT"
            case .attributeNumber: "ATTRIBUTE_NUMBER"
            case .attributeChoice: "ATTRIBUTE_CHOICE"
            case .attributeMultiChoice: "ATTRIBUTE_MULTI_CHOICE"
            case .attributeDate: "ATTRIBUTE_DATE"
            case .attributeBoolean: "ATTRIBUTE_BOOLEAN"
            case .attributeBankCard: "ATTRIBUTE_BANK_CARD"
            case .attributeIdNumber: "ATTRIBUTE_ID_NUMBER"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// One of the values of a choice.
    package struct AttributeOption: Sendable, Equatable {
        /// 1 to 32 of a–z 0–9 _
        package var code: String
        package var name: PatronV1.Text?

        package init() {
            code = ""
            name = nil
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil
        ) {
            self.code = code
            self.name = name
        }
    }

    /// An attribute as staff has defined it.
    package struct Attribute: Sendable, Equatable {
        /// 1 to 32 of a–z 0–9 _, beginning with a letter.
        package var code: String
        package var name: PatronV1.Text?
        package var type: MemberV1.AttributeType
        /// Of a choice, at most 50.
        package var options: [MemberV1.AttributeOption]
        /// Kept encrypted and shown masked, to everybody. Conditions do not see it.
        package var sensitive: Bool
        /// Whether the member herself may change it.
        package var memberEditable: Bool
        /// Neither shown nor changed any more; its values are kept.
        package var archived: Bool
        /// Rises with every change.
        package var revision: Int32
        package var changedAt: Instant?
        /// Who changed it last, for staff only.
        package var changedBy: String

        package init() {
            code = ""
            name = nil
            type = .unspecified
            options = []
            sensitive = false
            memberEditable = false
            archived = false
            revision = 0
            changedAt = nil
            changedBy = ""
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            type: MemberV1.AttributeType = .unspecified,
            options: [MemberV1.AttributeOption] = [],
            sensitive: Bool = false,
            memberEditable: Bool = false,
            archived: Bool = false,
            revision: Int32 = 0,
            changedAt: Instant? = nil,
            changedBy: String = ""
        ) {
            self.code = code
            self.name = name
            self.type = type
            self.options = options
            self.sensitive = sensitive
            self.memberEditable = memberEditable
            self.archived = archived
            self.revision = revision
            self.changedAt = changedAt
            self.changedBy = changedBy
        }
    }

    /// The whole definition; of one that is there already, type and `sensitive` stay as they are.
    package struct DefineAttributeRequest: Sendable, Equatable {
        package var code: String
        package var name: PatronV1.Text?
        package var type: MemberV1.AttributeType
        package var options: [MemberV1.AttributeOption]
        package var sensitive: Bool
        package var memberEditable: Bool
        package var archived: Bool

        package init() {
            code = ""
            name = nil
            type = .unspecified
            options = []
            sensitive = false
            memberEditable = false
            archived = false
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            type: MemberV1.AttributeType = .unspecified,
            options: [MemberV1.AttributeOption] = [],
            sensitive: Bool = false,
            memberEditable: Bool = false,
            archived: Bool = false
        ) {
            self.code = code
            self.name = name
            self.type = type
            self.options = options
            self.sensitive = sensitive
            self.memberEditable = memberEditable
            self.archived = archived
        }
    }

    /// The attribute as the call leaves it.
    package struct DefineAttributeReply: Sendable, Equatable {
        package var attribute: MemberV1.Attribute?
        package var replayed: Bool

        package init() {
            attribute = nil
            replayed = false
        }

        package init(
            attribute: MemberV1.Attribute? = nil,
            replayed: Bool = false
        ) {
            self.attribute = attribute
            self.replayed = replayed
        }
    }

    package struct ListAttributesRequest: Sendable, Equatable {
        package init() {
        }
    }

    /// All of a merchant's attributes, by code; the archived ones for staff only.
    package struct ListAttributesReply: Sendable, Equatable {
        package var attributes: [MemberV1.Attribute]

        package init() {
            attributes = []
        }

        package init(
            attributes: [MemberV1.Attribute] = []
        ) {
            self.attributes = attributes
        }
    }
}
