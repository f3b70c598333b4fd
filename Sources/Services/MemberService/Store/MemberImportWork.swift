import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// A chunk of members of another system: looks at it, and writes those who are new, each once by her
/// name there and by her phone.
struct MemberImportWork: Sendable {
    /// A row of the call, by its place there.
    struct Row: Sendable {
        let place: Int
        let content: MemberFileRow
    }

    struct Problem: Sendable {
        let place: Int
        let column: String
        let refusal: Refusal
    }

    /// What a row is to the books.
    struct Known: Sendable {
        let row: Row
        let member: UUIDv7
        /// Whether the call has written her, or her name.
        let isWritten: Bool
        let isLinked: Bool
        let hasLevel: Bool
        /// Tags that are to be given.
        var tags: [String] = []
    }

    struct Outcome: Sendable {
        var rows: [Known] = []
        var problems: [Problem] = []
    }

    let context: RequestContext
    let source: String
    let rows: [Row]
    let profile: MerchantProfile
    let vault: PersonalDataVault
    let identifiers: IdentifierSource
    let validatesOnly: Bool

    private var merchant: UUIDv7 { context.merchant }

    private struct Facts {
        var imported: [String: FindImported.Row]
        var phones: [[UInt8]: UUIDv7]
        let stores: Set<UUIDv7>
        let labels: [Label.Key: LabelRow]
        var cards: [CardNumber]
    }

    func run(in transaction: inout Transaction) throws -> Outcome {
        var facts = try read(in: &transaction)
        var outcome = Outcome()
        var writing = Writing()
        for row in rows {
            if let problem = problem(of: row, facts) {
                outcome.problems.append(problem)
                continue
            }
            let known = try known(row, &facts, &writing)
            outcome.rows.append(known)
        }
        try findTags(&outcome, in: &transaction)
        if !validatesOnly { try write(writing, in: &transaction) }
        return outcome
    }

    // MARK: Looking

    private func read(in transaction: inout Transaction) throws -> Facts {
        let people = rows.compactMap(\.content.person)
        let phones = people.compactMap(\.phone)
        let merchant = merchant
        let cards = CardNumber.candidates(
            people.count + people.count / 8 + 4, prefix: profile.cardPrefix)
        let subjects = phones.map { vault.subject("phone", $0.e164) }
        let indexes = phones.map { vault.index(of: $0) }
        let ids = rows.map(\.content.externalId)
        let stores = people.compactMap(\.store)
        let read = try transaction.pipeline { pipeline in
            // As a registration does: of two who bring the same phone one is the first.
            _ = pipeline.add(LockSubjects(merchant: merchant, subjects: subjects))
            return (
                imported: pipeline.add(
                    FindImported(merchant: merchant, source: source, externalIds: ids)),
                phones: pipeline.add(FindMembersByPhone(merchant: merchant, phones: indexes)),
                stores: pipeline.add(FindStores(merchant: merchant, stores: stores)),
                labels: pipeline.add(ReadLabels(merchant: merchant, kinds: [.tag])),
                cards: pipeline.add(FindCards(merchant: merchant, cards: cards))
            )
        }
        let taken = Set(try read.cards.rows.map(\.card))
        return Facts(
            imported: Dictionary(
                try read.imported.rows.map { ($0.externalId, $0) }, uniquingKeysWith: { $1 }),
            phones: Dictionary(
                try read.phones.rows.map { ($0.phone, $0.member) }, uniquingKeysWith: { $1 }),
            stores: Set(try read.stores.rows),
            labels: Dictionary(
                try read.labels.rows.map { ($0.key, $0) }, uniquingKeysWith: { $1 }),
            cards: cards.filter { !taken.contains($0.description) })
    }

    private func problem(of row: Row, _ facts: Facts) -> Problem? {
        func problem(_ column: String, _ refusal: Refusal) -> Problem {
            Problem(place: row.place, column: column, refusal: refusal)
        }
        let content = row.content
        if content.person == nil, facts.imported[content.externalId] == nil {
            return problem("external_id", Refusal(.memberNotFound))
        }
        if let store = content.person?.store, !facts.stores.contains(store) {
            return problem("store", Refusal(.storeNotFound))
        }
        if let level = content.level, facts.imported[content.externalId]?.hasLevel != true {
            guard profile.scheme.level(code: level.code) != nil else {
                return problem("level", Refusal(.levelNotFound, facts: ["level": level.code]))
            }
            if let end = end(of: level), end <= context.now {
                return problem("level_valid_until", .invalid("levelValidUntil", "is over"))
            }
        }
        for tag in content.tags {
            guard let label = facts.labels[Label.Key(.tag, tag)], !label.isArchived else {
                return problem("tags", Refusal(.labelNotFound, facts: ["code": tag]))
            }
            guard label.condition == nil else {
                return problem("tags", Refusal(.labelByRule, facts: ["code": tag]))
            }
        }
        return nil
    }

    func end(of level: MemberFileLevel) -> Instant? {
        level.validUntil.map { profile.clock.endOfValidity(lastDay: $0) }
    }

    private func known(
        _ row: Row, _ facts: inout Facts, _ writing: inout Writing
    ) throws -> Known {
        let id = row.content.externalId
        if let found = facts.imported[id] {
            return Known(
                row: row, member: found.member, isWritten: false, isLinked: false,
                hasLevel: found.hasLevel)
        }
        guard let person = row.content.person else { throw Refusal(.internalError) }
        let phone = person.phone.map { vault.index(of: $0) }
        let holder = phone.flatMap { facts.phones[$0] }
        let member: UUIDv7
        if let holder {
            member = holder
        } else {
            guard let card = facts.cards.popLast() else { throw Refusal(.aborted) }
            member = try writing.add(person, phone, card, self)
            if let phone { facts.phones[phone] = member }
        }
        writing.names.append((id, member))
        if holder != nil { writing.linked += 1 }
        facts.imported[id] = FindImported.Row(externalId: id, member: member, hasLevel: false)
        return Known(
            row: row, member: member, isWritten: true, isLinked: holder != nil, hasLevel: false)
    }

    /// The tags that the members do not have yet.
    private func findTags(_ outcome: inout Outcome, in transaction: inout Transaction) throws {
        let members = Set(outcome.rows.filter { !$0.row.content.tags.isEmpty }.map(\.member))
        guard !members.isEmpty else { return }
        let held = Set(
            try transaction.run(ReadHeldLabels(merchant: merchant, members: Array(members))))
        for place in outcome.rows.indices {
            let row = outcome.rows[place]
            outcome.rows[place].tags = row.row.content.tags.filter {
                !held.contains(HeldLabel(member: row.member, key: Label.Key(.tag, $0)))
            }
        }
    }

    // MARK: Writing

    /// What is to be written of those who are new.
    private struct Writing {
        var members: [InsertMembers.Input] = []
        var events: [OutboxEvent] = []
        var profiles: [(member: UUIDv7, row: ProfileRow)] = []
        var grams: [(gram: Int64, member: UUIDv7)] = []
        var names: [(externalId: String, member: UUIDv7)] = []
        /// What they have that others may have too (N15): of all such things the phone alone.
        var things: [(member: UUIDv7, thing: AbuseLink.Thing)] = []
        var linked = 0

        mutating func add(
            _ person: MemberFileRow.Person, _ phone: [UInt8]?, _ card: CardNumber,
            _ work: MemberImportWork
        ) throws -> UUIDv7 {
            let (merchant, vault) = (work.merchant, work.vault)
            let id = work.identifiers.next()
            let nickname = person.nickname.isEmpty ? nil : person.nickname
            let name = person.name.isEmpty ? nil : person.name
            let personal = try vault.seal(
                PersonalData(
                    phone: person.phone, nickname: nickname, birthday: person.birthday?.date),
                merchant: merchant, member: id)
            let search = vault.searchKeys(
                phone: person.phone, names: [nickname, name], merchant: merchant)
            let member = NewMember(
                merchant: merchant, id: id, source: .import, storeId: person.store,
                registeredAt: person.registeredAt, personal: personal, phoneIndex: phone,
                standing: work.profile.rules.standingOfNewMember(now: person.registeredAt),
                search: search)
            if name != nil || person.gender != nil {
                var row = ProfileRow()
                let cipher = try vault.ownCipher(personal.dataKey).cipher
                row.name = try name.map {
                    try cipher.seal(Array($0.utf8), at: .profile("name", of: id, merchant))
                }
                row.gender = person.gender
                row.revision = 1
                profiles.append((id, row))
            }
            grams += search.grams.map { ($0, id) }
            if let phone = person.phone {
                things.append((id, vault.thing(.phone, phone.e164, merchant: merchant)))
            }
            members.append(.init(member: member, card: card, referrer: nil))
            events.append(
                try MemberEvents.registered(
                    member, birthday: person.birthday, referrer: nil, profile: work.profile,
                    id: work.identifiers.next(), at: work.context.now))
            return id
        }
    }

    private func write(_ writing: Writing, in transaction: inout Transaction) throws {
        guard !writing.names.isEmpty else { return }
        let merchant = merchant
        let created = writing.members.count
        let audit = AuditEntry(
            .membersImported, object: source,
            change: .init(before: "", after: "created \(created) linked \(writing.linked)"))
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                InsertImported(merchant: merchant, source: source, rows: writing.names))
            if created > 0 {
                _ = pipeline.add(InsertMembers(rows: writing.members))
                for profile in writing.profiles {
                    _ = pipeline.add(
                        StoreProfile(
                            merchant: merchant, member: profile.member, row: profile.row))
                }
                _ = pipeline.add(InsertNameGrams(merchant: merchant, rows: writing.grams))
                _ = pipeline.add(
                    TouchReviews(merchant: merchant, members: writing.members.map(\.member.id)))
                _ = pipeline.add(
                    NoteNewAbuseLinks(
                        merchant: merchant, rows: writing.things, at: context.now))
                _ = pipeline.add(OutboxInsert(writing.events))
                _ = pipeline.add(OutboxNotify())
            }
            _ = pipeline.add(InsertAudit(audit, by: context))
        }
    }
}
