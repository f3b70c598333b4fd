package import Primitives

/// Members of another system as a file has them (docs/operations.md, Moving in).
package struct MemberFileRow: Hashable, Sendable {
    package struct Person: Hashable, Sendable {
        package var phone: PhoneNumber?
        package var name: String
        package var nickname: String
        package var birthday: Birthday?
        package var gender: Gender?
        package var registeredAt: Instant
        package var store: UUIDv7?

        package init(
            phone: PhoneNumber?, name: String, nickname: String, birthday: Birthday?,
            gender: Gender?, registeredAt: Instant, store: UUIDv7?
        ) {
            self.phone = phone
            self.name = name
            self.nickname = nickname
            self.birthday = birthday
            self.gender = gender
            self.registeredAt = registeredAt
            self.store = store
        }
    }

    package var externalId: String
    /// Nil in a file of levels or tags.
    package var person: Person?
    package var level: MemberFileLevel?
    package var tags: [String]

    package init(
        externalId: String, person: Person?, level: MemberFileLevel?, tags: [String]
    ) {
        self.externalId = externalId
        self.person = person
        self.level = level
        self.tags = tags
    }
}

package struct MemberFileLevel: Hashable, Sendable {
    package var code: String
    /// Last business date; nil for good.
    package var validUntil: CalendarDate?

    package init(code: String, validUntil: CalendarDate?) {
        self.code = code
        self.validUntil = validUntil
    }

    /// As books and file are compared by.
    package var words: String { validUntil.map { "\(code) \($0)" } ?? code }
}

/// Reads files of members, of their levels and of their tags.
package struct MemberFiles: Sendable {
    /// Of one row.
    package static let mostTags = 50

    private let clock: BusinessClock
    private let now: Instant
    private let endsMayBeOver: Bool
    private var today: CalendarDate { clock.businessDate(at: now) }

    /// - Parameters:
    ///   - clock: the merchant's.
    ///   - endsMayBeOver: the file was taken over before, and is read to be compared.
    package init(clock: BusinessClock, now: Instant, endsMayBeOver: Bool = false) {
        self.clock = clock
        self.now = now
        self.endsMayBeOver = endsMayBeOver
    }

    package func members(_ text: String) -> ImportFile<MemberFileRow> {
        ImportSheet(
            text, needed: ["external_id", "phone", "registered_at"],
            optional: [
                "name", "nickname", "birthday", "gender", "store", "level", "level_valid_until",
                "tags",
            ]
        ).read(names: {
            [("external_id", $0.externalId), ("phone", $0.person?.phone?.e164 ?? "")]
        }) { row throws(ImportSheet.Flaw) in
            MemberFileRow(
                externalId: try row.externalId(), person: try person(row),
                level: try level(row, isNeeded: false), tags: try tags(row, isNeeded: false))
        }
    }

    package func levels(_ text: String) -> ImportFile<MemberFileRow> {
        ImportSheet(text, needed: ["external_id", "level"], optional: ["level_valid_until"])
            .read(names: { [("external_id", $0.externalId)] }) { row throws(ImportSheet.Flaw) in
                MemberFileRow(
                    externalId: try row.externalId(), person: nil,
                    level: try level(row, isNeeded: true), tags: [])
            }
    }

    package func tags(_ text: String) -> ImportFile<MemberFileRow> {
        ImportSheet(text, needed: ["external_id", "tags"])
            .read(names: { [("external_id", $0.externalId)] }) { row throws(ImportSheet.Flaw) in
                MemberFileRow(
                    externalId: try row.externalId(), person: nil, level: nil,
                    tags: try tags(row, isNeeded: true))
            }
    }

    // MARK: Cells

    private func person(
        _ row: ImportSheet.Row
    ) throws(ImportSheet.Flaw) -> MemberFileRow.Person {
        var phone: PhoneNumber?
        if !row["phone"].isEmpty {
            guard let read = PhoneNumber(row["phone"]) else {
                throw ImportSheet.Flaw("phone", "is no telephone number")
            }
            phone = read
        }
        let name = row["name"]
        guard name.isEmpty || VisibleText.isOne(name, atMost: 64) else {
            throw ImportSheet.Flaw("name", "is not 1 to 64 characters")
        }
        let nickname = row["nickname"]
        guard nickname.isEmpty || Nickname(nickname) != nil else {
            throw ImportSheet.Flaw(
                "nickname", "is not 1 to \(Nickname.maximumCharacters) characters")
        }
        var birthday: Birthday?
        if !row["birthday"].isEmpty {
            guard let read = Birthday(row["birthday"], today: today) else {
                throw ImportSheet.Flaw("birthday", "is no date from 1900-01-01 to today")
            }
            birthday = read
        }
        var store: UUIDv7?
        if !row["store"].isEmpty {
            guard let read = UUIDv7(row["store"]) else {
                throw ImportSheet.Flaw("store", "is no id of a store")
            }
            store = read
        }
        return MemberFileRow.Person(
            phone: phone, name: name, nickname: nickname, birthday: birthday,
            gender: try gender(row), registeredAt: try registered(row), store: store)
    }

    private func gender(_ row: ImportSheet.Row) throws(ImportSheet.Flaw) -> Gender? {
        switch row["gender"] {
        case "": return nil
        case "FEMALE": return .female
        case "MALE": return .male
        case "OTHER": return .other
        default: throw ImportSheet.Flaw("gender", "is not FEMALE, MALE or OTHER")
        }
    }

    /// An instant, or a date that stands for its beginning.
    private func registered(_ row: ImportSheet.Row) throws(ImportSheet.Flaw) -> Instant {
        let text = row["registered_at"]
        let at =
            Instant(rfc3339: text) ?? CalendarDate(iso: text).map(clock.startOfBusinessDay)
        guard let at else {
            throw ImportSheet.Flaw(
                "registered_at", "is no date such as 2025-06-01, nor an instant of RFC 3339")
        }
        guard at <= now else { throw ImportSheet.Flaw("registered_at", "is ahead") }
        return at
    }

    private func level(
        _ row: ImportSheet.Row, isNeeded: Bool
    ) throws(ImportSheet.Flaw) -> MemberFileLevel? {
        guard !row["level"].isEmpty else {
            guard !isNeeded else { throw ImportSheet.Flaw("level", "is missing") }
            guard row["level_valid_until"].isEmpty else {
                throw ImportSheet.Flaw("level_valid_until", "has no level")
            }
            return nil
        }
        return MemberFileLevel(
            code: row["level"],
            validUntil: try row.lastDay("level_valid_until", from: endsMayBeOver ? nil : today))
    }

    private func tags(
        _ row: ImportSheet.Row, isNeeded: Bool
    ) throws(ImportSheet.Flaw) -> [String] {
        let tags = row["tags"].split(separator: ";").map { tag in
            String(tag.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        guard !tags.isEmpty || !isNeeded else { throw ImportSheet.Flaw("tags", "is missing") }
        guard tags.count <= Self.mostTags else {
            throw ImportSheet.Flaw("tags", "are more than \(Self.mostTags)")
        }
        guard Set(tags).count == tags.count, !tags.contains("") else {
            throw ImportSheet.Flaw("tags", "has one twice, or an empty one")
        }
        return tags
    }
}
