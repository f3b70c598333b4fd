import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Scenes` (A05, A25).
struct SceneHandlers: MemberV1.Scenes.Handlers {
    private static let list = "member.scenes"
    private static let mostDays = 366

    let parts: MemberParts

    func create(
        _ request: MemberV1.CreateSceneRequest, _ call: CallContext
    ) async throws -> MemberV1.SceneReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try context.operation()
        let row = try scene(request, context)
        let merchant = context.merchant
        let created = MemberV1.SceneReply(scene: message(row, merchant))
        let performed = try await Idempotency.perform(
            operation, id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.SceneReply> in
            if let store = row.store {
                let exists = try transaction.run(StoreExists(merchant: merchant, store: store))
                guard exists.first == true else { return .refused(Refusal(.storeNotFound)) }
            }
            try transaction.pipeline { pipeline in
                _ = pipeline.add(InsertScene(merchant: merchant, row: row))
                _ = pipeline.add(
                    InsertAudit(
                        AuditEntry(
                            .sceneCreated, object: row.id.description,
                            change: AuditEntry.Change(before: "", after: row.origin.spelling)),
                        by: context))
            }
            return .reply(created)
        }
        return try performed.answer()
    }

    func disable(
        _ request: MemberV1.DisableSceneRequest, _ call: CallContext
    ) async throws -> MemberV1.SceneReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try context.operation()
        guard let id = UUIDv7(request.id) else { throw Refusal(.sceneNotFound) }
        let merchant = context.merchant
        let stores = context.confinedStores
        let vault = parts.vault
        let performed = try await Idempotency.perform(
            operation, id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.SceneReply> in
            let rows = try transaction.run(
                DisableScene(merchant: merchant, scene: id, stores: stores))
            guard let row = rows.first else { return .refused(Refusal(.sceneNotFound)) }
            try transaction.run(
                InsertAudit(
                    AuditEntry(.sceneDisabled, object: id.description), by: context))
            return .reply(
                MemberV1.SceneReply(
                    scene: MemberV1.Scene(
                        row, code: SceneCode(of: row.id, merchant: merchant, vault: vault))))
        }
        return try performed.answer()
    }

    func list(
        _ request: MemberV1.ListScenesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListScenesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 3)
        let after = page.after.map { fields in
            (
                at: Instant(microsecondsSinceEpoch: fields[0]),
                id: UUIDv7(
                    hi: UInt64(bitPattern: fields[1]), lo: UInt64(bitPattern: fields[2]))
            )
        }
        let rows = try await parts.pool.query(
            ReadScenes(
                merchant: context.merchant, stores: context.confinedStores, after: after,
                limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let groups = GroupSize(toldTo: context.principal)
        let shown = rows.prefix(page.size)
        var token = ""
        if rows.count > page.size, let last = shown.last?.scene {
            token = Page.token(
                list: Self.list,
                [
                    last.createdAt.microsecondsSinceEpoch, Int64(bitPattern: last.id.hi),
                    Int64(bitPattern: last.id.lo),
                ])
        }
        return MemberV1.ListScenesReply(
            scenes: shown.map { scene, members in
                var message = message(scene, context.merchant)
                let told = groups.told(members)
                message.registrations = told ?? 0
                message.suppressed = told == nil
                return message
            }, nextPageToken: token)
    }

    func countSources(
        _ request: MemberV1.CountSourcesRequest, _ call: CallContext
    ) async throws -> MemberV1.CountSourcesReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let from = CalendarDate(iso: request.from) else {
            throw Refusal.invalid("from", "is not a date")
        }
        guard let to = CalendarDate(iso: request.to), to >= from,
            to <= from.adding(days: Self.mostDays - 1)
        else { throw Refusal.invalid("to", "is not a date within 366 days from then on") }
        let clock = try await parts.profile(context).clock
        let counted = try await parts.pool.query(
            CountOrigins(
                merchant: context.merchant, from: clock.startOfBusinessDay(from),
                to: clock.startOfBusinessDay(to.adding(days: 1))),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let counts = Dictionary(
            counted.map { ($0.origin, $0.members) }, uniquingKeysWith: +)
        let groups = GroupSize(toldTo: context.principal)
        let sources = RegistrationOrigin.allCases.map { origin in
            let told = groups.told(counts[origin] ?? 0)
            return MemberV1.SourceCount(
                origin: MemberV1.RegistrationOrigin(origin), registrations: told ?? 0,
                suppressed: told == nil)
        }
        // Of those that are told: the whole sum would tell of the others.
        return MemberV1.CountSourcesReply(
            sources: sources, registrations: sources.reduce(0) { $0 + $1.registrations })
    }

    // MARK: Parts

    private func scene(
        _ request: MemberV1.CreateSceneRequest, _ context: RequestContext
    ) throws(Refusal) -> SceneRow {
        guard let origin = try RegistrationOrigin(request.origin), origin.hasScenes else {
            throw .invalid("origin", "has no QR codes")
        }
        var store: UUIDv7?
        if !request.storeId.isEmpty {
            store = UUIDv7(request.storeId)
            guard store != nil else { throw .invalid("storeId", "is not a UUID") }
        }
        guard store != nil || !origin.needsStore else { throw .invalid("storeId", "is missing") }
        // Whoever is confined to stores makes codes for them alone.
        if let stores = context.confinedStores {
            guard let store, stores.contains(store) else { throw Refusal(.storeNotFound) }
        }
        let label = request.label
        guard label.unicodeScalars.count <= 64 else {
            throw .invalid("label", "is longer than 64 characters")
        }
        guard !label.isEmpty || !origin.needsLabel else { throw .invalid("label", "is missing") }
        return SceneRow(
            id: parts.identifiers.next(), origin: origin, store: store,
            label: label.isEmpty ? nil : label, createdAt: context.now)
    }

    private func message(_ row: SceneRow, _ merchant: UUIDv7) -> MemberV1.Scene {
        MemberV1.Scene(row, code: SceneCode(of: row.id, merchant: merchant, vault: parts.vault))
    }
}

extension MemberV1.Scene {
    fileprivate init(_ row: SceneRow, code: SceneCode) {
        self.init(
            id: row.id.description,
            origin: MemberV1.RegistrationOrigin(row.origin),
            storeId: row.store?.description ?? "", label: row.label ?? "", scene: code.text,
            disabled: row.isDisabled, createdAt: row.createdAt)
    }
}

extension Idempotency.Performed where Reply == MemberV1.SceneReply {
    fileprivate func answer() throws -> MemberV1.SceneReply {
        switch self {
        case .done(let reply): return reply
        case .replayed(let reply):
            guard var reply else { throw MalformedRow(problem: "a scene without its answer") }
            reply.replayed = true
            return reply
        }
    }
}

extension RequestContext {
    /// The stores that the caller is confined to; nil where it is not.
    var confinedStores: [UUIDv7]? {
        principal.stores.isEmpty ? nil : principal.stores.compactMap { UUIDv7($0) }
    }
}
