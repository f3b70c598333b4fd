import MemberDomain
import Messages
import Primitives
import ServiceKit

extension MemberFileRow {
    private static let longestCode = 64

    init(_ member: MemberV1.ImportedMember, today: CalendarDate) throws(Refusal) {
        guard member.tags.count <= MemberFiles.mostTags else {
            throw .invalid("tags", "are more than \(MemberFiles.mostTags)")
        }
        var level: MemberFileLevel?
        if !member.levelCode.isEmpty {
            guard member.levelCode.utf8.count <= Self.longestCode else {
                throw .invalid("level", "is no code")
            }
            var until: CalendarDate?
            if !member.levelValidUntil.isEmpty {
                guard let date = CalendarDate(iso: member.levelValidUntil) else {
                    throw .invalid("level_valid_until", "is no date")
                }
                until = date
            }
            level = MemberFileLevel(code: member.levelCode, validUntil: until)
        }
        self.init(
            externalId: try Refusal.named("external_id", member.externalId),
            person: try Self.person(member.person, today), level: level, tags: member.tags)
    }

    private static func person(
        _ person: MemberV1.ImportedPerson?, _ today: CalendarDate
    ) throws(Refusal) -> Person? {
        guard let person else { return nil }
        var phone: PhoneNumber?
        if !person.phone.isEmpty {
            guard let read = PhoneNumber(person.phone) else {
                throw .invalid("phone", "is no telephone number")
            }
            phone = read
        }
        guard person.name.isEmpty || VisibleText.isOne(person.name, atMost: 64) else {
            throw .invalid("name", "is not 1 to 64 characters")
        }
        guard person.nickname.isEmpty || Nickname(person.nickname) != nil else {
            throw .invalid("nickname", "is no nickname")
        }
        var birthday: Birthday?
        if !person.birthday.isEmpty {
            guard let read = Birthday(person.birthday, today: today) else {
                throw .invalid("birthday", "is no date from 1900-01-01 to today")
            }
            birthday = read
        }
        var store: UUIDv7?
        if !person.storeId.isEmpty {
            guard let read = UUIDv7(person.storeId) else {
                throw .invalid("store", "is not a UUID")
            }
            store = read
        }
        guard let registeredAt = person.registeredAt else {
            throw .invalid("registered_at", "is missing")
        }
        let gender: Gender?
        switch person.gender {
        case .unspecified: gender = nil
        case .female: gender = .female
        case .male: gender = .male
        case .otherGender: gender = .other
        case .unrecognized: throw .invalid("gender", "is not known")
        }
        return Person(
            phone: phone, name: person.name, nickname: person.nickname, birthday: birthday,
            gender: gender, registeredAt: registeredAt, store: store)
    }
}
