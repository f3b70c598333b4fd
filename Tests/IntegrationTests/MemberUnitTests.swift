import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Units on the real stack")
struct MemberUnitTests {
    private func create(
        _ stack: MemberStack, _ kind: MemberV1.UnitKind, _ name: String, in parent: UUIDv7,
        zone: String = "", cutoff: Int32 = 0
    ) async throws -> MemberV1.Unit {
        let reply = try await stack.units.create(
            .init(
                kind: kind, name: name, parentId: parent.description, timeZone: zone,
                cutoffMinutes: cutoff), stack.staff())
        return try #require(reply.unit)
    }

    private func reach(_ stack: MemberStack, _ staff: UUIDv7) async throws -> [String] {
        try await stack.organisation.getEpoch(
            .init(subject: staff.description), stack.service(.gateway)
        ).storeIds.sorted()
    }

    @Test("X13 brand, area, store and terminal are made, renamed, moved and closed")
    func life() async throws {
        try await MemberStack.run { stack in
            let brand = try await create(stack, .unitBrand, "新品牌", in: MemberDemo.merchant)
            let area = try await create(stack, .unitArea, "浦东", in: try id(brand))
            let shop = try await create(
                stack, .unitStore, "陆家嘴店", in: try id(area), zone: "Asia/Tokyo", cutoff: 240)
            let till = try await create(stack, .unitTerminal, "till-9", in: try id(shop))
            #expect(till.parentId == shop.id)
            let renamed = try await stack.units.rename(
                .init(id: shop.id, name: "世纪大道店"), stack.staff())
            let moved = try await stack.units.move(
                .init(id: shop.id, parentId: MemberDemo.areas[1].description), stack.staff())
            #expect(renamed.unit?.name == "世纪大道店")
            #expect(moved.unit?.parentId == MemberDemo.areas[1].description)
            // A store keeps its clock, whatever becomes of it.
            let known = try await stack.organisation.listStores(.init(), stack.service()).stores
            let store = try #require(known.first { $0.id == shop.id })
            #expect(store.name == "世纪大道店")
            #expect(store.timeZone == "Asia/Tokyo" && store.cutoffMinutes == 240)

            #expect(
                await MemberStack.refusal {
                    try await stack.units.close(.init(id: shop.id), stack.staff())
                } == "UNIT_NOT_EMPTY")
            let open = try await stack.organisation.listStores(.init(), stack.service())
            #expect(open.stores.first { $0.id == shop.id }?.closedAt == nil)
            #expect(
                open.stores.first { $0.id == shop.id }?.parentId
                    == MemberDemo.areas[1].description)
            #expect(open.holders.contains(.init(id: area.id, parentId: brand.id)))
            #expect(open.holders.contains(.init(id: brand.id)))
            for unit in [till.id, shop.id] {
                let closed = try await stack.units.close(.init(id: unit), stack.staff())
                #expect(closed.unit?.closed == true)
            }
            let later = try await stack.organisation.listStores(.init(), stack.service()).stores
            #expect(later.first { $0.id == shop.id }?.closedAt == MemberStack.noon)
            #expect(
                await MemberStack.refusal {
                    try await stack.units.rename(.init(id: shop.id, name: "x"), stack.staff())
                } == "UNIT_CLOSED")
            let audit = try await stack.texts(
                "SELECT action FROM audit WHERE object = '\(shop.id)' ORDER BY sequence")
            #expect(audit == ["unit.created", "unit.renamed", "unit.moved", "unit.closed"])
        }
    }

    @Test("X13 what does not fit into the tree is refused, and a repeated call has one effect")
    func refused() async throws {
        try await MemberStack.run { stack in
            func refusal(_ request: MemberV1.CreateUnitRequest) async -> String {
                await MemberStack.refusal { try await stack.units.create(request, stack.staff()) }
            }
            let merchant = MemberDemo.merchant.description
            let shop = MemberDemo.stores[0].description
            let zone = "Asia/Shanghai"
            #expect(await refusal(.init(name: "x", parentId: merchant)) == "INVALID_ARGUMENT")
            #expect(
                await refusal(.init(kind: .unitStore, name: "x", parentId: merchant))
                    == "INVALID_ARGUMENT")
            #expect(
                await refusal(
                    .init(kind: .unitArea, name: "x", parentId: merchant, timeZone: zone))
                    == "INVALID_ARGUMENT")
            #expect(
                await refusal(.init(kind: .unitArea, name: " ", parentId: merchant))
                    == "INVALID_ARGUMENT")
            #expect(
                await refusal(.init(kind: .unitTerminal, name: "x", parentId: merchant))
                    == "UNIT_MISPLACED")
            #expect(
                await refusal(.init(kind: .unitArea, name: "x", parentId: shop))
                    == "UNIT_MISPLACED")
            #expect(
                await refusal(.init(kind: .unitArea, name: "x", parentId: "none"))
                    == "UNIT_NOT_FOUND")
            #expect(
                await MemberStack.refusal {
                    try await stack.units.move(
                        .init(
                            id: MemberDemo.brand.description,
                            parentId: MemberDemo.areas[0].description), stack.staff())
                } == "UNIT_MISPLACED")

            let request = MemberV1.CreateUnitRequest(
                kind: .unitArea, name: "虹桥", parentId: merchant)
            let options = stack.staff(key: "unit-key-00000001")
            let first = try await stack.units.create(request, options)
            let again = try await stack.units.create(request, options)
            #expect(!first.replayed && again.replayed)
            #expect(first.unit == again.unit)
            #expect(try await stack.count("units", "name = '虹桥'") == 1)
        }
    }

    @Test("X13 the stores of a place follow the tree, and a member-service asked now tells them")
    func follows() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let regional = try #require(
                try await stack.texts(
                    "SELECT staff_id::text FROM staff WHERE role = 'regional_manager'"
                ).first.flatMap { UUIDv7($0) })
            let stores = MemberDemo.stores.map(\.description)
            #expect(try await reach(stack, regional) == [stores[0], stores[1]])
            for (area, expected) in [(0, stores), (1, [stores[0], stores[1]])] {
                _ = try await stack.units.move(
                    .init(id: stores[2], parentId: MemberDemo.areas[area].description),
                    stack.staff())
                #expect(try await reach(stack, regional) == expected)
            }
            // A whole area moves with its stores.
            _ = try await stack.units.move(
                .init(
                    id: MemberDemo.areas[1].description,
                    parentId: MemberDemo.areas[0].description), stack.staff())
            #expect(try await reach(stack, regional) == stores)
            let owner = try await stack.organisation.getEpoch(
                .init(
                    subject: try #require(
                        try await stack.texts(
                            "SELECT staff_id::text FROM staff WHERE role = 'owner'"
                        )
                        .first)), stack.service(.gateway))
            #expect(owner.wholeMerchant && owner.storeIds.isEmpty)
        }
    }

    @Test("X13 H01 the tree is listed in pages; a region sees itself and what it lies in")
    func lists() async throws {
        try await MemberStack.run { stack in
            func all(_ options: CallOptions, size: Int32) async throws -> [String] {
                var ids: [String] = []
                var token = ""
                repeat {
                    let page = try await stack.units.list(
                        .init(pageSize: size, pageToken: token), options)
                    #expect(page.units.count <= Int(size))
                    ids += page.units.map(\.id)
                    token = page.nextPageToken
                } while !token.isEmpty
                return ids
            }
            let stores = MemberDemo.stores.map(\.description)
            let areas = MemberDemo.areas.map(\.description)
            let (brand, till) = (MemberDemo.brand.description, MemberDemo.terminal.description)
            let everything = (stores + areas + [brand, till]).sorted()
            for size: Int32 in [2, 100] {
                let listed = try await all(stack.staff(), size: size)
                #expect(listed == everything)
            }
            let region = stack.staff(role: "regional_manager", stores: [stores[2]])
            let seen = try await all(region, size: 2)
            #expect(seen == [stores[2], areas[1], brand].sorted())
            for role in ["cashier", "store_manager"] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.units.create(
                            .init(
                                kind: .unitArea, name: "x",
                                parentId: MemberDemo.merchant.description),
                            stack.staff(role: role))
                    } == "PERMISSION_DENIED")
            }
        }
    }

    private func id(_ unit: MemberV1.Unit) throws -> UUIDv7 { try #require(UUIDv7(unit.id)) }
}
