import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// A profile, opened.
struct MemberProfile: Sendable {
    let member: UUIDv7
    let content: ProfileContent
    let phone: PhoneNumber?
    let birthdayChangedOn: CalendarDate?
    let revision: Int32
    /// Of the merchant's attributes, by code.
    let definitions: [String: AttributeDefinition]
}

extension PersonalDataVault {
    /// Opens what rows say of a member.
    func open(
        _ record: MemberRecord, _ row: ProfileRow?, _ attributes: [AttributeValue],
        definitions: [String: AttributeDefinition], merchant: UUIDv7
    ) throws -> MemberProfile {
        let member = record.id
        let personal = try open(record.personal, merchant: merchant, member: member)
        var content = ProfileContent()
        content[.nickname] = personal.nickname
        content[.birthday] = personal.birthday?.description
        let row = row ?? ProfileRow()
        content[.gender] = row.gender?.rawValue
        content[.occupation] = row.occupation
        content[.region] = row.region
        content[.tastePreference] = row.tastePreference
        content[.drinkPreference] = row.drinkPreference
        for value in attributes { content[.attribute(value.code)] = value.value }
        // Whoever has nothing sealed may have no key.
        if let wrapped = record.personal.dataKey {
            let cipher = try ownCipher(wrapped).cipher
            func opened(_ sealed: [UInt8]?, _ place: FieldCipher.Place) throws -> String? {
                try sealed.map { String(decoding: try cipher.open($0, at: place), as: UTF8.self) }
            }
            for (field, sealed) in [
                (ProfileField.name, row.name), (.address, row.address), (.email, row.email),
            ] {
                content[field] = try opened(
                    sealed, .profile(field.spelling, of: member, merchant))
            }
            for value in attributes where value.sealed != nil {
                content[.attribute(value.code)] = try opened(
                    value.sealed, .attribute(value.code, of: member, merchant))
            }
        }
        return MemberProfile(
            member: member, content: content, phone: personal.phone,
            birthdayChangedOn: row.birthdayChangedOn, revision: row.revision,
            definitions: definitions)
    }
}

extension FieldCipher.Place {
    static func member(_ column: String, of member: UUIDv7, _ merchant: UUIDv7) -> Self {
        Self(merchant: merchant, table: "members", column: column, row: member.description)
    }

    static func profile(_ column: String, of member: UUIDv7, _ merchant: UUIDv7) -> Self {
        Self(merchant: merchant, table: "member_profiles", column: column, row: member.description)
    }

    static func attribute(_ code: String, of member: UUIDv7, _ merchant: UUIDv7) -> Self {
        Self(merchant: merchant, table: "member_attributes", column: code, row: member.description)
    }
}

/// Changes a member's profile in one transaction with its history, event and audit.
struct ProfileWork: Sendable {
    let context: RequestContext
    let vault: PersonalDataVault
    let profile: MerchantProfile
    let definitions: [String: AttributeDefinition]
    let member: UUIDv7
    let scope: MemberScope
    let edits: [ProfileEdit]
    let editor: ProfileEditing.Editor
    let reason: StaffReason?
    /// Names the change in the history, and its event.
    let changeId: UUIDv7
    let eventId: UUIDv7
    let cache: FactsCache

    private var merchant: UUIDv7 { context.merchant }

    /// Nil where it is done, or there is nothing to do.
    func run(in transaction: inout Transaction) throws -> Refusal? {
        guard let found = try read(in: &transaction), !found.record.isGone else {
            return Refusal(.memberNotFound)
        }
        let (record, current, row) = found
        if editor == .member, record.state == .blocked { return Refusal(.memberBlocked) }
        let facts = ProfileEditing.Facts(
            content: current.content, birthdayChangedOn: current.birthdayChangedOn,
            today: profile.clock.businessDate(at: context.now))
        switch ProfileEditing.decide(edits, by: editor, facts) {
        case .unchanged: return nil
        case .birthdayChangedThisYear(let next):
            return Refusal(.birthdayChangedThisYear, facts: ["next": next.description])
        case .mayNotBeForgotten(let field):
            return .invalid("profile.\(field.spelling)", "cannot be taken back")
        case .changed(let changes, let content):
            var row = row
            if editor == .member, changes.contains(where: { $0.field == .birthday }) {
                row.birthdayChangedOn = facts.today
            }
            try write(changes, content, over: record, current, row, in: &transaction)
            return nil
        }
    }

    /// Under the member's lock, so that no other change of hers comes in between.
    private func read(
        in transaction: inout Transaction
    ) throws -> (record: MemberRecord, current: MemberProfile, row: ProfileRow)? {
        let (records, rows, attributes) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return (
                pipeline.add(FindMemberById(merchant: merchant, id: member, scope: scope)),
                pipeline.add(ReadProfile(merchant: merchant, member: member)),
                pipeline.add(ReadAttributeValues(merchant: merchant, members: [member]))
            )
        }
        guard let record = try records.rows.first else { return nil }
        let row = try rows.rows.first
        let current = try vault.open(
            record, row, try attributes.rows, definitions: definitions, merchant: merchant)
        return (record, current, row ?? ProfileRow())
    }

    // MARK: Writing

    private func write(
        _ changes: [ProfileEditing.Change], _ content: ProfileContent,
        over record: MemberRecord, _ current: MemberProfile, _ row: ProfileRow,
        in transaction: inout Transaction
    ) throws {
        let (cipher, wrapped) = try vault.ownCipher(record.personal.dataKey)
        let sealing = Sealing(
            cipher: cipher, merchant: merchant, member: member, definitions: definitions)
        var personal = record.personal
        personal.dataKey = wrapped
        var row = row
        row.revision += 1
        try sealing.write(changes, content, to: &personal, &row)
        let values = try sealing.values(changes)
        let search = vault.searchKeys(
            phone: current.phone, names: [content[.nickname], content[.name]], merchant: merchant)
        let before =
            record.isSearchReady
            ? vault.searchKeys(
                phone: nil, names: [current.content[.nickname], current.content[.name]],
                merchant: merchant
            ).grams : []
        let (facts, event) = try event(changes, content, over: record, in: &transaction)
        cache.expect(facts.version, of: member, merchant: merchant)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                UpdatePersonalData(
                    merchant: merchant, member: member, personal: personal,
                    phoneTail: search.phoneTail,
                    version: facts.version, eventSeq: record.eventSeq + 1))
            _ = pipeline.add(StoreProfile(merchant: merchant, member: member, row: row))
            if !values.kept.isEmpty {
                _ = pipeline.add(StoreAttributeValues(merchant: merchant, values: values.kept))
            }
            if !values.forgotten.isEmpty {
                _ = pipeline.add(
                    DeleteAttributeValues(
                        merchant: merchant, member: member, codes: values.forgotten))
            }
            _ = pipeline.add(
                DeleteNameGrams(
                    merchant: merchant, member: member, grams: before.subtracting(search.grams)))
            _ = pipeline.add(
                InsertNameGrams(
                    merchant: merchant, member: member, grams: search.grams.subtracting(before)))
            _ = pipeline.add(
                InsertProfileChanges(
                    merchant: merchant, member: member, rows: history(changes)))
            _ = pipeline.add(InsertAudit(audit(changes), by: context))
            _ = pipeline.add(TouchReviews(merchant: merchant, members: [member]))
            if let address = newAddress(changes, content) {
                _ = pipeline.add(
                    NoteAbuseLinks(
                        merchant: merchant, member: member, things: [address], at: context.now))
            }
            _ = pipeline.add(OutboxInsert([event]))
            _ = pipeline.add(OutboxNotify())
        }
    }

    /// What links keep of an address that others may have too.
    private func newAddress(
        _ changes: [ProfileEditing.Change], _ content: ProfileContent
    ) -> AbuseLink.Thing? {
        guard changes.contains(where: { $0.field == .address }) else { return nil }
        return content[.address].flatMap(AbuseLink.plainAddress).map {
            vault.thing(.address, $0, merchant: merchant)
        }
    }

    /// The facts have the birthday only where it is what changed: nobody else needs to hear of it.
    private func event(
        _ changes: [ProfileEditing.Change], _ content: ProfileContent, over record: MemberRecord,
        in transaction: inout Transaction
    ) throws -> (facts: MemberV1.MemberFacts, event: OutboxEvent) {
        let today = profile.clock.businessDate(at: context.now)
        let birthday =
            changes.contains { $0.field == .birthday }
            ? content[.birthday].flatMap { Birthday($0, today: today) } : nil
        let facts = MemberV1.MemberFacts(
            member: member, state: record.state, blocks: record.blocks,
            level: try profile.held(by: record, now: context.now, in: &transaction),
            scheme: profile.scheme, version: record.version + 1, birthday: birthday)
        let event = try MemberEvents.updated(
            facts, of: member, merchant: merchant, seq: record.eventSeq + 1, id: eventId,
            at: context.now, changed: changes.map(\.field.spelling))
        return (facts, event)
    }

    private func history(_ changes: [ProfileEditing.Change]) -> [ProfileChangeRow] {
        changes.enumerated().map { place, change in
            func digest(_ value: String?) -> [UInt8]? {
                vault.digest(of: value, in: change.field, merchant: merchant, member: member)
            }
            return ProfileChangeRow(
                change: changeId, position: Int16(clamping: place), of: change.field.spelling,
                before: digest(change.before), after: digest(change.after), reason: reason,
                by: context)
        }
    }

    private func audit(_ changes: [ProfileEditing.Change]) -> AuditEntry {
        AuditEntry(
            .memberProfileChanged, object: member.description, reason: reason?.text,
            change: AuditEntry.Change(
                before: "", after: changes.map(\.field.spelling).joined(separator: " ")))
    }
}

/// Seals the fields of one member.
private struct Sealing {
    let cipher: FieldCipher
    let merchant: UUIDv7
    let member: UUIDv7
    let definitions: [String: AttributeDefinition]

    private func sealed(_ text: String?, _ place: FieldCipher.Place) throws -> [UInt8]? {
        try text.map { try cipher.seal(Array($0.utf8), at: place) }
    }

    /// Only what changes is sealed anew.
    func write(
        _ changes: [ProfileEditing.Change], _ content: ProfileContent,
        to personal: inout SealedPersonalData, _ row: inout ProfileRow
    ) throws {
        for change in changes {
            let value = change.after
            switch change.field {
            case .nickname:
                personal.nickname = try sealed(value, .member("nickname", of: member, merchant))
            case .birthday:
                personal.birthday = try sealed(value, .member("birthday", of: member, merchant))
            case .name: row.name = try sealed(value, .profile("name", of: member, merchant))
            case .address:
                row.address = try sealed(value, .profile("address", of: member, merchant))
            case .email: row.email = try sealed(value, .profile("email", of: member, merchant))
            case .gender: row.gender = value.flatMap { Gender(rawValue: $0) }
            case .occupation: row.occupation = value
            case .region: row.region = value
            case .tastePreference: row.tastePreference = value
            case .drinkPreference: row.drinkPreference = value
            case .attribute: break
            }
        }
    }

    func values(
        _ changes: [ProfileEditing.Change]
    ) throws -> (kept: [AttributeValue], forgotten: [String]) {
        var (kept, forgotten) = ([AttributeValue](), [String]())
        for change in changes {
            guard case .attribute(let code) = change.field else { continue }
            guard let value = change.after else {
                forgotten.append(code)
                continue
            }
            let isSensitive = definitions[code]?.isSensitive ?? true
            kept.append(
                AttributeValue(
                    member: member, code: code, value: isSensitive ? nil : value,
                    sealed: isSensitive
                        ? try sealed(value, .attribute(code, of: member, merchant)) : nil))
        }
        return (kept, forgotten)
    }
}
