import MemberDomain
import Messages
import Primitives
import ServiceKit

extension RegistrationOrigin {
    /// Nil where nothing is said.
    init?(_ origin: MemberV1.RegistrationOrigin) throws(Refusal) {
        switch origin {
        case .unspecified: return nil
        case .officialAccount: self = .officialAccount
        case .miniProgram: self = .miniProgram
        case .storeQr: self = .storeQR
        case .staffMember: self = .staffMember
        case .partner: self = .partner
        case .platform: self = .platform
        case .shortVideo: self = .shortVideo
        case .unrecognized: throw .invalid("origin", "is not known")
        }
    }
}

extension MemberV1.RegistrationOrigin {
    init(_ origin: RegistrationOrigin?) {
        switch origin {
        case nil: self = .unspecified
        case .officialAccount: self = .officialAccount
        case .miniProgram: self = .miniProgram
        case .storeQR: self = .storeQr
        case .staffMember: self = .staffMember
        case .partner: self = .partner
        case .platform: self = .platform
        case .shortVideo: self = .shortVideo
        }
    }
}

extension MemberV1.LifeStage {
    init(_ stage: LifeStage) {
        switch stage {
        case .prospect: self = .stageProspect
        case .new: self = .stageNew
        case .active: self = .stageActive
        case .loyal: self = .stageLoyal
        case .dormant: self = .stageDormant
        case .churned: self = .stageChurned
        }
    }
}

// MARK: A profile as it is shown

/// Whose eyes a profile is for.
enum ProfileReader {
    /// Her own: in clear, but for phone and sensitive attributes.
    case herself(avatarURL: String)
    case staff
}

extension MemberV1.Profile {
    init(_ profile: MemberProfile, for reader: ProfileReader) {
        let content = profile.content
        func shown(_ field: ProfileField, _ mask: (String) -> String) -> String {
            guard let text = content[field] else { return "" }
            switch reader {
            case .herself: return text
            case .staff: return mask(text)
            }
        }
        let avatarURL: String
        switch reader {
        case .herself(let url): avatarURL = url
        case .staff: avatarURL = ""
        }
        self.init(
            memberId: profile.member.description, name: shown(.name, Masking.name),
            nickname: shown(.nickname, Masking.name),
            gender: MemberV1.Gender(content[.gender].flatMap { Gender(rawValue: $0) }),
            birthday: shown(.birthday) { String($0.suffix(5)) },
            address: shown(.address, Masking.address), email: shown(.email, Masking.email),
            occupation: content[.occupation] ?? "", region: content[.region] ?? "",
            tastePreference: content[.tastePreference] ?? "",
            drinkPreference: content[.drinkPreference] ?? "",
            attributes: PatronV1.Json(text: profile.attributes.text),
            phone: profile.phone.map(Masking.phone) ?? "", revision: profile.revision,
            avatarUrl: avatarURL)
    }
}

extension MemberProfile {
    /// Those that are defined and not archived, as everybody may see them.
    fileprivate var attributes: JSONTree {
        .object(
            definitions.values.filter { !$0.isArchived }.sorted { $0.code < $1.code }
                .compactMap { definition in
                    content[.attribute(definition.code)].map {
                        JSONTree.Member(key: definition.code, value: definition.shown($0))
                    }
                })
    }
}

extension JSONTree {
    /// As JSON. Numbers stand as they were written.
    var text: String {
        switch self {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): Self.quoted(text)
        case .array(let elements):
            "[" + elements.map(\.text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.key) + ":" + $0.value.text }.joined(separator: ",")
                + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                quoted += "\\"
                quoted.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension MemberV1.Gender {
    init(_ gender: Gender?) {
        switch gender {
        case nil: self = .unspecified
        case .female: self = .female
        case .male: self = .male
        case .other: self = .otherGender
        }
    }

    /// As the domain spells it; empty where it is not given.
    fileprivate func spelling() throws(Refusal) -> String {
        switch self {
        case .unspecified: return ""
        case .female: return Gender.female.rawValue
        case .male: return Gender.male.rawValue
        case .otherGender: return Gender.other.rawValue
        case .unrecognized: throw .invalid("profile.gender", "is not known")
        }
    }
}

// MARK: A profile as it is to be changed

extension MemberV1.Profile {
    /// What a mask picks of this profile.
    ///
    /// - Parameters:
    ///   - definitions: of the merchant's attributes, by code.
    ///   - editor: a member changes those attributes only that are hers to change.
    func edits(
        _ mask: [String], by editor: ProfileEditing.Editor,
        definitions: [String: AttributeDefinition], today: CalendarDate
    ) throws(Refusal) -> [ProfileEdit] {
        guard !mask.isEmpty else { throw .invalid("updateMask", "is missing") }
        var edits: [ProfileEdit] = []
        for (index, word) in mask.enumerated() {
            if word == "attributes" {
                edits += try attributeEdits(by: editor, definitions)
                continue
            }
            guard let field = ProfileField.standard.first(where: { $0.spelling == word }) else {
                throw .invalid("updateMask[\(index)]", "is no field that can be changed")
            }
            let text = try self.text(field)
            guard !text.isEmpty else {
                edits.append(ProfileEdit(field, nil))
                continue
            }
            guard let value = field.value(text, today: today) else {
                throw .invalid("profile.\(word)", "is not \(field.expectation)")
            }
            edits.append(ProfileEdit(field, value))
        }
        return edits
    }

    private func text(_ field: ProfileField) throws(Refusal) -> String {
        switch field {
        case .name: name
        case .nickname: nickname
        case .gender: try gender.spelling()
        case .birthday: birthday
        case .address: address
        case .email: email
        case .occupation: occupation
        case .region: region
        case .tastePreference: tastePreference
        case .drinkPreference: drinkPreference
        case .attribute: ""
        }
    }

    private func attributeEdits(
        by editor: ProfileEditing.Editor, _ definitions: [String: AttributeDefinition]
    ) throws(Refusal) -> [ProfileEdit] {
        let tree: JSONTree
        do {
            tree = try JSONTree(json: attributes?.text ?? "")
        } catch {
            throw .invalid("profile.attributes", "\(error)")
        }
        guard case .object(let members) = tree else {
            throw .invalid("profile.attributes", "is \(tree.kind), not an object")
        }
        var edits: [ProfileEdit] = []
        for member in members {
            let path = "profile.attributes.\(member.key)"
            guard let definition = definitions[member.key], !definition.isArchived else {
                throw Refusal(.attributeNotFound, facts: ["code": member.key])
            }
            guard editor == .staff || definition.isMemberEditable else {
                throw .invalid(path, "is changed by staff only")
            }
            guard member.value != .null else {
                edits.append(ProfileEdit(.attribute(member.key), nil))
                continue
            }
            guard let value = definition.value(member.value) else {
                throw .invalid(path, "is not \(definition.type.expectation)")
            }
            edits.append(ProfileEdit(.attribute(member.key), value))
        }
        return edits
    }
}

extension MemberV1.ProfileChange {
    init(_ row: ProfileChangeRow) {
        self.init(
            at: row.at, by: row.actorKind, actor: row.actor, role: row.role ?? "",
            field: row.field, reason: row.reason ?? "", beforeDigest: Self.hex(row.before),
            afterDigest: Self.hex(row.after))
    }

    private static func hex(_ digest: [UInt8]?) -> String {
        (digest ?? []).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
