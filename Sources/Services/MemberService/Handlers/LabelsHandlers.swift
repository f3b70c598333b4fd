import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import Rules
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Labels`.
struct LabelsHandlers: MemberV1.Labels.Handlers {
    let parts: MemberParts

    // MARK: Definitions

    func defineTag(
        _ request: MemberV1.DefineLabelRequest, _ call: CallContext
    ) async throws -> MemberV1.DefineLabelReply {
        try await define(.tag, request, call)
    }

    func defineGroup(
        _ request: MemberV1.DefineLabelRequest, _ call: CallContext
    ) async throws -> MemberV1.DefineLabelReply {
        try await define(.group, request, call)
    }

    private func define(
        _ kind: Label.Kind, _ request: MemberV1.DefineLabelRequest, _ call: CallContext
    ) async throws -> MemberV1.DefineLabelReply {
        let context = try RequestContext(call, clock: parts.clock)
        let work = LabelDefinition(
            context: context, label: try Label(kind, request), condition: request.condition?.text)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    func listTags(
        _ request: MemberV1.ListLabelsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListLabelsReply {
        try await list(.tag, call)
    }

    func listGroups(
        _ request: MemberV1.ListLabelsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListLabelsReply {
        try await list(.group, call)
    }

    private func list(
        _ kind: Label.Kind, _ call: CallContext
    ) async throws -> MemberV1.ListLabelsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let rows = try await parts.pool.query(
            ReadLabels(merchant: context.merchant, kinds: [kind]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return MemberV1.ListLabelsReply(labels: rows.map { MemberV1.Label($0) })
    }

    func getGroup(
        _ request: MemberV1.GetGroupRequest, _ call: CallContext
    ) async throws -> MemberV1.Group {
        let context = try RequestContext(call, clock: parts.clock)
        let labels = try await parts.pool.query(
            ReadLabels(merchant: context.merchant, kinds: [.group]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let label = labels.first(where: { $0.key.code == request.code }) else {
            throw Refusal(.labelNotFound, facts: ["code": request.code])
        }
        let size = try await LabelSize(
            pool: parts.pool, merchant: context.merchant, key: label.key,
            scope: try context.scope(), deadline: context.deadline
        ).count()
        let told = GroupSize(toldTo: context.principal).told(size.members)
        return MemberV1.Group(
            label: MemberV1.Label(label), members: told ?? 0, suppressed: told == nil,
            approximate: told != nil && size.isApproximate)
    }

    // MARK: By hand

    func tagMember(
        _ request: MemberV1.TagMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.TagMemberReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let member = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        try Self.check(
            request.add, request.remove, atMost: Label.Limits.tagsAtOnce, nonEmpty: "add")
        let work = LabelWork(
            context: context, add: request.add.map { (member, Label.Key(.tag, $0)) },
            remove: request.remove.map { (member, Label.Key(.tag, $0)) }, members: [member],
            scope: try context.scope(), reason: try StaffReason.read(request.reason),
            action: .memberTagged, object: member.description, identifiers: parts.identifiers)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.TagMemberReply> in
            switch try work.run(in: &transaction) {
            case .failure(let refusal): return .refused(refusal)
            case .success(let done):
                let held = done.held.filter { $0.member == member && $0.key.kind == .tag }
                return .reply(
                    MemberV1.TagMemberReply(tags: done.labels.shown(held.map(\.key))))
            }
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    func changeGroup(
        _ request: MemberV1.ChangeGroupRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeGroupReply {
        let context = try RequestContext(call, clock: parts.clock)
        try Self.check(
            request.add, request.remove, atMost: Label.Limits.membersAtOnce, nonEmpty: "add")
        func ids(_ texts: [String], _ field: String) throws(Refusal) -> [UUIDv7] {
            var ids: [UUIDv7] = []
            for (index, text) in texts.enumerated() {
                guard let id = UUIDv7(text) else {
                    throw .invalid("\(field)[\(index)]", "is not a UUID")
                }
                ids.append(id)
            }
            return ids
        }
        let (add, remove) = (try ids(request.add, "add"), try ids(request.remove, "remove"))
        let key = Label.Key(.group, request.code)
        let work = LabelWork(
            context: context, add: add.map { ($0, key) }, remove: remove.map { ($0, key) },
            members: Array(Set(add + remove)), scope: try context.scope(),
            reason: try StaffReason.read(request.reason), action: .groupChanged,
            object: request.code, identifiers: parts.identifiers)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.ChangeGroupReply> in
            switch try work.run(in: &transaction) {
            case .failure(let refusal): .refused(refusal)
            case .success(let done):
                .reply(
                    MemberV1.ChangeGroupReply(
                        added: Int32(done.added), removed: Int32(done.removed)))
            }
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    private static func check(
        _ add: [String], _ remove: [String], atMost limit: Int, nonEmpty field: String
    ) throws(Refusal) {
        let count = add.count + remove.count
        guard (1...limit).contains(count) else {
            throw .invalid(field, "and remove have not 1 to \(limit) entries together")
        }
        guard Set(add).isDisjoint(with: remove) else {
            throw .invalid(field, "has an entry that remove has, too")
        }
    }
}

extension Label {
    fileprivate init(
        _ kind: Kind, _ request: MemberV1.DefineLabelRequest
    ) throws(Refusal) {
        var condition: Condition?
        if let text = request.condition?.text {
            do {
                condition = try Condition(label: text)
            } catch {
                throw .invalid(error.path.isEmpty ? "condition" : error.path, error.problem)
            }
        }
        self.init(
            Key(kind, request.code), name: BilingualText(request.name), condition: condition,
            isArchived: request.archived)
        do throws(Problem) {
            try check()
        } catch {
            throw .invalid(error.field, error.problem)
        }
    }
}

extension Condition {
    /// Reads the condition of a label.
    init(label text: String) throws(DocumentError) {
        let tree: JSONTree
        do {
            tree = try JSONTree(json: text)
        } catch {
            throw DocumentError("condition", "\(error)")
        }
        try self.init(try ConditionTree(tree, at: "condition"), MemberFact.schema)
    }
}

extension MemberV1.Label {
    init(_ row: LabelRow) {
        self.init(
            code: row.key.code, name: PatronV1.Text(row.name),
            condition: row.condition.map { PatronV1.Json(text: $0) }, archived: row.isArchived,
            revision: row.revision, changedAt: row.changedAt, changedBy: row.changedBy)
    }
}

extension [LabelRow] {
    /// Of these keys those that are in use, by code.
    func shown(_ keys: [Label.Key]) -> [MemberV1.Label] {
        let held = Set(keys)
        return filter { held.contains($0.key) && !$0.isArchived }.map { MemberV1.Label($0) }
    }
}
