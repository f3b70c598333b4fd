import Postgres
import Primitives

/// A guest order by its id.
struct GuestOrderKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// What commands about orders' ways in need to know beside accounts and orders.
struct IntakeDemand: Sendable {
    /// Guest orders that somebody claims: each is locked.
    var guests: Set<GuestOrderKey> = []
    /// Online orders of the members whom the batch has locked.
    var online: Set<OnlineOrderKey> = []
}

struct IntakeFacts: Sendable {
    var voidedGuests: Set<GuestOrderKey> = []
    var online: [OnlineOrderKey: OnlineOrderRow] = [:]
}

/// The same on its way: a part of a batch's first round trip.
struct IntakeReads {
    private let voids: Pending<ReadGuestVoids>?
    private let online: Pending<ReadOnlineOrders>?

    init(_ demand: IntakeDemand, into pipeline: inout Pipeline) {
        voids =
            demand.guests.isEmpty
            ? nil : pipeline.add(ReadGuestVoids(keys: Array(demand.guests)))
        online =
            demand.online.isEmpty
            ? nil : pipeline.add(ReadOnlineOrders(keys: Array(demand.online)))
    }

    func facts() throws -> IntakeFacts {
        var facts = IntakeFacts(voidedGuests: Set(try voids?.rows ?? []))
        for row in try online?.rows ?? [] { facts.online[row.key] = row }
        return facts
    }
}

/// What a batch writes of it.
struct IntakeWrites: Sendable {
    var voids: [OrderVoidRow] = []
    /// As the last command of the batch left them.
    var online: [OnlineOrderKey: OnlineOrderRow] = [:]

    func add(to pipeline: inout Pipeline) {
        if !voids.isEmpty { pipeline.add(InsertOrderVoids(rows: voids)) }
        if !online.isEmpty { pipeline.add(UpdateOnlineOrders(rows: Array(online.values))) }
    }
}

extension WorkingLedger {
    func isVoided(_ guest: GuestOrderKey) -> Bool { facts.intake.voidedGuests.contains(guest) }

    func onlineOrder(_ key: OnlineOrderKey) -> OnlineOrderRow? {
        writes.intake.online[key] ?? facts.intake.online[key]
    }

    mutating func store(_ row: OnlineOrderRow) { writes.intake.online[row.key] = row }

    mutating func add(_ void: OrderVoidRow) { writes.intake.voids.append(void) }
}
