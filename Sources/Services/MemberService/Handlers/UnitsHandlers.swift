import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Units`.
struct UnitsHandlers: MemberV1.Units.Handlers {
    private static let list = "member.units"
    let parts: MemberParts

    func create(
        _ request: MemberV1.CreateUnitRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeUnitReply {
        guard let kind = request.kind.domain else {
            throw Refusal.invalid("kind", "is none of a unit")
        }
        let clock = try clock(of: request, kind)
        let id = parts.identifiers.next()
        return try await change(
            .create(
                id, kind, name: try Self.name(request.name),
                parent: try parent(request.parentId), clock), id: id, call)
    }

    func rename(
        _ request: MemberV1.RenameUnitRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeUnitReply {
        try await change(
            .rename(try unit(request.id), name: try Self.name(request.name)),
            id: parts.identifiers.next(), call)
    }

    func move(
        _ request: MemberV1.MoveUnitRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeUnitReply {
        try await change(
            .move(try unit(request.id), to: try parent(request.parentId)),
            id: parts.identifiers.next(), call)
    }

    func close(
        _ request: MemberV1.CloseUnitRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeUnitReply {
        try await change(.close(try unit(request.id)), id: parts.identifiers.next(), call)
    }

    func list(
        _ request: MemberV1.ListUnitsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListUnitsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 2)
        let reach = try context.reach()
        let rows = try await parts.pool.query(
            ReadUnits(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        let seen = Self.visible(rows, to: reach, of: context.merchant)
        let rest = rows.filter { seen.contains($0.unit.id) && page.isBefore($0.unit.id) }
        let shown = rest.prefix(page.size)
        return MemberV1.ListUnitsReply(
            units: shown.map(MemberV1.Unit.init),
            nextPageToken: rest.count > shown.count
                ? Page.token(list: Self.list, after: shown.last?.unit.id) : "")
    }

    /// What the caller reaches, and what it lies in.
    private static func visible(
        _ rows: [UnitRow], to reach: Reach, of merchant: UUIDv7
    ) -> Set<UUIDv7> {
        switch reach {
        case .merchant:
            return Set(rows.map(\.unit.id))
        case .stores(let stores):
            let tree = UnitTree(merchant: merchant, rows.map(\.unit))
            let own = tree.units(within: Set(stores))
            return Set(own.flatMap(tree.path))
        case .served, .own:
            return []
        }
    }

    private func change(
        _ change: UnitWork.Change, id: UUIDv7, _ call: CallContext
    ) async throws -> MemberV1.ChangeUnitReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard try context.reach() == .merchant else { throw Refusal(.outOfScope) }
        let work = UnitWork(context: context, change: change)
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
        return try performed.answer { $0.replayed = true }
    }

    /// A store has a clock, which is loaded once so that a zone nobody knows is refused.
    private func clock(
        of request: MemberV1.CreateUnitRequest, _ kind: UnitKind
    ) throws(Refusal) -> UnitRow.StoreClock? {
        guard kind == .store else {
            guard request.timeZone.isEmpty, request.cutoffMinutes == 0 else {
                throw .invalid("timeZone", "is a store's only")
            }
            return nil
        }
        return try Self.clock(request.timeZone, cutoffMinutes: request.cutoffMinutes)
    }

    static func clock(
        _ timeZone: String, cutoffMinutes: Int32
    ) throws(Refusal) -> UnitRow.StoreClock {
        guard (0...1_439).contains(cutoffMinutes) else {
            throw .invalid("cutoffMinutes", "is not from 0 to 1439")
        }
        let clock = UnitRow.StoreClock(timeZone: timeZone, cutoffMinutes: Int16(cutoffMinutes))
        guard
            (try? BusinessClock(timeZone: clock.timeZone, cutoffMinutes: clock.cutoffMinutes))
                != nil
        else { throw .invalid("timeZone", "is no time zone") }
        return clock
    }

    static func name(_ text: String, field: String = "name") throws(Refusal) -> String {
        guard (1...64).contains(text.unicodeScalars.count),
            text.contains(where: { !$0.isWhitespace }),
            !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw .invalid(field, "is not 1 to 64 characters") }
        return text
    }

    private func unit(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw Refusal(.unitNotFound) }
        return id
    }

    private func parent(_ text: String) throws(Refusal) -> UUIDv7 { try unit(text) }
}

extension Idempotency.Performed where Reply: Message {
    /// The answer, marked where an earlier call has got it, too.
    func answer(_ mark: (inout Reply) -> Void) throws -> Reply {
        switch self {
        case .done(let reply): return reply
        case .replayed(var reply?):
            mark(&reply)
            return reply
        case .replayed(nil):
            throw MalformedRow(problem: "an operation without its answer")
        }
    }
}

extension Page {
    /// Lists by id page by its two halves.
    static func token(list: String, after id: UUIDv7?) -> String {
        guard let id else { return "" }
        return token(list: list, [Int64(bitPattern: id.hi), Int64(bitPattern: id.lo)])
    }

    /// Id of the last row of the page before.
    var afterId: UUIDv7? {
        guard let after, after.count == 2 else { return nil }
        return UUIDv7(hi: UInt64(bitPattern: after[0]), lo: UInt64(bitPattern: after[1]))
    }

    /// Whether the row belongs to this page or one after it.
    func isBefore(_ id: UUIDv7) -> Bool { afterId.map { $0 < id } ?? true }
}
