import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Writes a batch of imported members of one merchant, each once by its natural key.
struct ImportWork: Sendable {
    let commands: [ImportLane.Command]
    let identifiers: IdentifierSource
    let now: Instant

    private struct Key: Hashable {
        let source: String
        let externalId: String
    }

    private var profile: MerchantProfile { commands[0].profile }
    var merchant: UUIDv7 { profile.merchant }

    func run(in transaction: inout Transaction) throws -> [ImportLane.Imported] {
        let cards = CardNumber.candidates(
            commands.count + commands.count / 8 + 4, prefix: profile.cardPrefix)
        let (imports, taken) = try transaction.pipeline { pipeline in
            (
                pipeline.add(FindImports(merchant: merchant, commands: commands)),
                pipeline.add(FindCards(merchant: merchant, cards: cards))
            )
        }
        var members = Dictionary(
            try imports.rows.map { (Key(source: $0.source, externalId: $0.externalId), $0.member) },
            uniquingKeysWith: { $1 })
        let takenCards = Set(try taken.rows.map(\.card))
        var free = Set(cards).filter { !takenCards.contains($0.description) }

        var rows: [InsertMembers.Input] = []
        var written: [ImportLane.Command] = []
        let answers = try commands.map { command in
            let key = Key(source: command.source, externalId: command.externalId)
            if let member = members[key] {
                return ImportLane.Imported(member: member, replayed: true)
            }
            guard let card = free.popFirst() else { throw Refusal(.aborted) }
            let member = newMember(command)
            members[key] = member.id
            rows.append(.init(member: member, card: card, referrer: nil))
            written.append(command)
            return ImportLane.Imported(member: member.id, replayed: false)
        }
        guard !rows.isEmpty else { return answers }
        let events = try rows.map { row in
            try MemberEvents.registered(
                row.member, birthday: nil, referrer: nil, profile: profile,
                id: identifiers.next(), at: now)
        }
        _ = try transaction.commit { pipeline in
            _ = pipeline.add(
                InsertImports(merchant: merchant, rows: Array(zip(written, rows.map(\.member.id)))))
            _ = pipeline.add(InsertMembers(rows: rows))
            _ = pipeline.add(OutboxInsert(events))
            _ = pipeline.add(OutboxNotify())
        }
        return answers
    }

    private func newMember(_ command: ImportLane.Command) -> NewMember {
        NewMember(
            merchant: merchant, id: identifiers.next(), source: .import, storeId: nil,
            registeredAt: command.registeredAt, personal: SealedPersonalData(), phoneIndex: nil,
            standing: profile.rules.standingOfNewMember(now: command.registeredAt))
    }
}

struct FindImports: Statement {
    static let sql = """
        SELECT i.source, i.external_id, i.member_id
        FROM unnest($1::uuid[], $2::text[], $3::text[]) AS k (merchant_id, source, external_id)
        JOIN member_imports i ON i.merchant_id = k.merchant_id AND i.source = k.source
            AND i.external_id = k.external_id
        """
    let merchant: UUIDv7
    let commands: [ImportLane.Command]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: commands) { _ in merchant }
        parameters.append(column: commands) { $0.source }
        parameters.append(column: commands) { $0.externalId }
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (source: String, externalId: String, member: UUIDv7) {
        (try row.next(), try row.next(), try row.next())
    }
}

/// In the order of the key, so that two instances with the same members do not deadlock.
struct InsertImports: Statement {
    static let sql = """
        INSERT INTO member_imports (merchant_id, source, external_id, member_id)
        SELECT $1, source, external_id, member_id
        FROM unnest($2::text[], $3::text[], $4::uuid[]) AS import (source, external_id, member_id)
        ORDER BY source, external_id
        """
    let merchant: UUIDv7
    let rows: [(command: ImportLane.Command, member: UUIDv7)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: rows) { $0.command.source }
        parameters.append(column: rows) { $0.command.externalId }
        parameters.append(column: rows) { $0.member }
    }
}
