import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// One change of a merchant's tree of units, under the lock of the merchant.
struct UnitWork: Sendable {
    enum Change: Sendable {
        case create(UUIDv7, UnitKind, name: String, parent: UUIDv7, UnitRow.StoreClock?)
        case rename(UUIDv7, name: String)
        case move(UUIDv7, to: UUIDv7)
        case close(UUIDv7)
    }

    let context: RequestContext
    let change: Change

    func run(
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.ChangeUnitReply> {
        let merchant = context.merchant
        let rows = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return pipeline.add(ReadUnits(merchant: merchant))
        }.rows
        let tree = UnitTree(merchant: merchant, rows.map(\.unit))
        if let refusal = refusal(by: tree) { return .refused(Refusal(of: refusal)) }
        let before = rows.first { $0.unit.id == unit }
        guard let after = changed(before) else { return .refused(Refusal(.unitNotFound)) }
        try write(after, over: before, in: &transaction)
        return .reply(MemberV1.ChangeUnitReply(unit: MemberV1.Unit(after)))
    }

    private var unit: UUIDv7 {
        switch change {
        case .create(let id, _, _, _, _), .rename(let id, _), .move(let id, _), .close(let id): id
        }
    }

    private func refusal(by tree: UnitTree) -> UnitTree.Refusal? {
        switch change {
        case .create(_, let kind, _, let parent, _):
            tree.refusal(ofCreating: kind, in: parent)
        case .rename(let id, _): tree.refusal(ofChanging: id)
        case .move(let id, let parent): tree.refusal(ofMoving: id, to: parent)
        case .close(let id): tree.refusal(ofClosing: id)
        }
    }

    private func changed(_ before: UnitRow?) -> UnitRow? {
        if case .create(let id, let kind, let name, let parent, let clock) = change {
            return UnitRow(
                unit: OrganisationUnit(id: id, kind: kind, parent: parent), name: name,
                clock: clock)
        }
        guard var row = before else { return nil }
        let unit = row.unit
        switch change {
        case .create: break
        case .rename(_, let name): row.name = name
        case .move(_, let parent):
            row.unit = OrganisationUnit(id: unit.id, kind: unit.kind, parent: parent)
        case .close:
            row.unit = OrganisationUnit(
                id: unit.id, kind: unit.kind, parent: unit.parent, isClosed: true)
        }
        return row
    }

    private func write(
        _ row: UnitRow, over before: UnitRow?, in transaction: inout Transaction
    ) throws {
        let merchant = context.merchant
        try transaction.pipeline { pipeline in
            switch (before, row.clock) {
            case (nil, let clock?):
                _ = pipeline.add(InsertStore(merchant: merchant, row: row, clock: clock))
            case (nil, nil):
                _ = pipeline.add(InsertUnit(merchant: merchant, row: row))
            case (_?, _?):
                _ = pipeline.add(UpdateStore(merchant: merchant, row: row, now: context.now))
            case (_?, nil):
                _ = pipeline.add(UpdateUnit(merchant: merchant, row: row, now: context.now))
            }
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        action, object: row.unit.id.description,
                        change: AuditEntry.Change(
                            before: before.map(Self.words) ?? "NONE", after: Self.words(row))),
                    by: context))
        }
    }

    private var action: MemberDeed {
        switch change {
        case .create: .unitCreated
        case .rename: .unitRenamed
        case .move: .unitMoved
        case .close: .unitClosed
        }
    }

    private static func words(_ row: UnitRow) -> String {
        "\(row.unit.kind.rawValue) \(row.name) in \(row.unit.parent)"
            + (row.unit.isClosed ? ", closed" : "")
    }
}
