import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Defines a tag or group, or changes the definition of one.
struct LabelDefinition: Sendable {
    let context: RequestContext
    let label: Label
    /// As it was written.
    let condition: String?

    func run(
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.DefineLabelReply> {
        let key = label.key
        let rows = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([context.merchant]))
            return pipeline.add(ReadLabels(merchant: context.merchant, kinds: [key.kind]))
        }
        let kept = try rows.rows.first { $0.key == key }
        if let kept {
            // Who was given it by hand would lose it to a condition, and the other way round.
            guard (kept.condition == nil) == (condition == nil) else {
                return .refused(Refusal(.labelFixed, facts: ["code": key.code]))
            }
        } else if try rows.rows.count >= Label.Limits.ofKind {
            return .refused(
                Refusal(.labelLimitReached, facts: ["limit": "\(Label.Limits.ofKind)"]))
        }
        let row = LabelRow(
            key: key, name: label.name, condition: condition, isArchived: label.isArchived,
            revision: (kept?.revision ?? 0) + 1, changedAt: context.now,
            changedBy: context.principal.subject)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(StoreLabel(merchant: context.merchant, row: row))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .labelDefined, object: "\(key.kind) \(key.code)",
                        change: AuditEntry.Change(
                            before: kept.map { "revision \($0.revision)" } ?? "",
                            after: "revision \(row.revision)")), by: context))
        }
        return .reply(MemberV1.DefineLabelReply(label: MemberV1.Label(row)))
    }
}

/// Gives labels by hand and takes them away, in one transaction with events and audit.
struct LabelWork: Sendable {
    struct Done: Sendable {
        let labels: [LabelRow]
        /// All that the members have afterwards.
        let held: Set<HeldLabel>
        let added: Int
        let removed: Int
    }

    let context: RequestContext
    let add: Set<HeldLabel>
    let remove: Set<HeldLabel>
    let members: [UUIDv7]
    let scope: MemberScope
    let reason: StaffReason
    let action: MemberDeed
    let object: String
    let identifiers: IdentifierSource

    init(
        context: RequestContext, add: [(UUIDv7, Label.Key)], remove: [(UUIDv7, Label.Key)],
        members: [UUIDv7], scope: MemberScope, reason: StaffReason, action: MemberDeed,
        object: String, identifiers: IdentifierSource
    ) {
        self.context = context
        self.add = Set(add.map { HeldLabel(member: $0.0, key: $0.1) })
        self.remove = Set(remove.map { HeldLabel(member: $0.0, key: $0.1) })
        self.members = members
        self.scope = scope
        self.reason = reason
        self.action = action
        self.object = object
        self.identifiers = identifiers
    }

    func run(in transaction: inout Transaction) throws -> Result<Done, Refusal> {
        let merchant = context.merchant
        let (numbers, labels, held) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates(members))
            return (
                pipeline.add(ReadEventNumbers(merchant: merchant, members: members, scope: scope)),
                pipeline.add(ReadLabels(merchant: merchant)),
                pipeline.add(ReadHeldLabels(merchant: merchant, members: members))
            )
        }
        let rows = try labels.rows
        if let refusal = refusal(rows) { return .failure(refusal) }
        let known = try numbers.rows
        guard known.count == members.count else { return .failure(Refusal(.memberNotFound)) }
        let before = Set(try held.rows)
        let change = LabelChanges(
            added: add.subtracting(before), removed: remove.intersection(before))
        if !change.isEmpty {
            try change.write(
                over: Dictionary(uniqueKeysWithValues: known.map { ($0.member, $0.eventSeq) }),
                context, identifiers, in: &transaction)
            try transaction.run(
                InsertAudit(
                    AuditEntry(
                        action, object: object, reason: reason.text,
                        change: AuditEntry.Change(before: "", after: summary(change))),
                    by: context))
        }
        return .success(
            Done(
                labels: rows, held: before.union(change.added).subtracting(change.removed),
                added: change.added.count, removed: change.removed.count))
    }

    private func refusal(_ rows: [LabelRow]) -> Refusal? {
        let labels = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })
        for key in Set(add.map(\.key)).union(remove.map(\.key)) {
            guard let label = labels[key], !label.isArchived else {
                return Refusal(.labelNotFound, facts: ["code": key.code])
            }
            guard label.condition == nil else {
                return Refusal(.labelByRule, facts: ["code": key.code])
            }
        }
        return nil
    }

    /// What changed, for the audit: the tags of a member, the number of members of a group.
    private func summary(_ change: LabelChanges) -> String {
        guard members.count == 1 else {
            return "+\(change.added.count) -\(change.removed.count)"
        }
        return
            (change.added.map { "+\($0.key.code)" }.sorted()
            + change.removed.map { "-\($0.key.code)" }.sorted()).joined(separator: " ")
    }
}

/// Labels that come and go, of members whose locks the caller holds.
struct LabelChanges: Sendable {
    let added: Set<HeldLabel>
    let removed: Set<HeldLabel>

    var isEmpty: Bool { added.isEmpty && removed.isEmpty }

    /// - Parameter numbers: of the members' last events.
    func write(
        over numbers: [UUIDv7: Int64], _ context: RequestContext, _ identifiers: IdentifierSource,
        in transaction: inout Transaction
    ) throws {
        let changed = Set(added.map(\.member)).union(removed.map(\.member))
        let next = changed.map { (member: $0, eventSeq: (numbers[$0] ?? 0) + 1) }
        let events = try next.map { member, seq in
            try event(
                of: member, seq: seq, byRule: false, merchant: context.merchant,
                id: identifiers.next(), at: context.now)
        }
        try transaction.pipeline { pipeline in
            addRows(merchant: context.merchant, at: context.now, to: &pipeline)
            _ = pipeline.add(UpdateEventNumbers(merchant: context.merchant, numbers: next))
            _ = pipeline.add(OutboxInsert(events))
            _ = pipeline.add(OutboxNotify())
        }
    }

    func addRows(merchant: UUIDv7, at: Instant, to pipeline: inout Pipeline) {
        if !added.isEmpty {
            _ = pipeline.add(InsertHeldLabels(merchant: merchant, labels: Array(added), at: at))
        }
        if !removed.isEmpty {
            _ = pipeline.add(DeleteHeldLabels(merchant: merchant, labels: Array(removed)))
        }
    }

    func event(
        of member: UUIDv7, seq: Int64, byRule: Bool, merchant: UUIDv7, id: UUIDv7, at: Instant
    ) throws -> OutboxEvent {
        func codes(_ labels: Set<HeldLabel>, _ kind: Label.Kind) -> [String] {
            labels.filter { $0.member == member && $0.key.kind == kind }.map(\.key.code).sorted()
        }
        return try OutboxEvent(
            id: id, merchant: merchant, type: "member.labels_changed", aggregate: member,
            aggregateSeq: seq, occurredAt: at,
            payload: MemberV1.LabelsChangedEvent(
                memberId: member.description, tagsAdded: codes(added, .tag),
                tagsRemoved: codes(removed, .tag), groupsAdded: codes(added, .group),
                groupsRemoved: codes(removed, .group), byRule: byRule))
    }
}
