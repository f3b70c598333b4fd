import MemberDomain
import Primitives
import Testing

@Suite("Units of a merchant")
struct UnitTreeTests {
    static let merchant = id(1)
    static let (brand, north, city, south) = (id(2), id(3), id(4), id(5))
    static let (shop, kiosk, bar, till) = (id(6), id(7), id(8), id(9))

    static func id(_ number: UInt64) -> UUIDv7 {
        UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0000 | number)
    }

    /// Brand over north (with the city in it) and south; shop and kiosk in the city, the bar in the
    /// south, a till in the shop.
    static let units = [
        OrganisationUnit(id: brand, kind: .brand, parent: merchant),
        OrganisationUnit(id: north, kind: .area, parent: brand),
        OrganisationUnit(id: city, kind: .area, parent: north),
        OrganisationUnit(id: south, kind: .area, parent: brand),
        OrganisationUnit(id: shop, kind: .store, parent: city),
        OrganisationUnit(id: kiosk, kind: .store, parent: city),
        OrganisationUnit(id: bar, kind: .store, parent: south),
        OrganisationUnit(id: till, kind: .terminal, parent: shop),
    ]
    static let tree = UnitTree(merchant: merchant, units)

    @Test("X13 each kind lies in wider ones, an area in an area, a terminal in a store alone")
    func kinds() {
        //          in:   merchant  brand  area   store  terminal
        let allowed: [(UnitKind, [Bool])] = [
            (.brand, [true, false, false, false, false]),
            (.area, [true, true, true, false, false]),
            (.store, [true, true, true, false, false]),
            (.terminal, [false, false, false, true, false]),
        ]
        let holders = [Self.merchant, Self.brand, Self.city, Self.shop, Self.till]
        for (kind, row) in allowed {
            for (holder, isAllowed) in zip(holders, row) {
                #expect(
                    Self.tree.refusal(ofCreating: kind, in: holder)
                        == (isAllowed ? nil : .misplaced), "\(kind)")
            }
        }
        #expect(Self.tree.refusal(ofCreating: .store, in: Self.id(99)) == .notFound)
    }

    @Test("X13 a unit moves with all in it, and never into itself")
    func moves() {
        let tree = Self.tree
        #expect(tree.refusal(ofMoving: Self.city, to: Self.south) == nil)
        #expect(tree.refusal(ofMoving: Self.shop, to: Self.merchant) == nil)
        #expect(tree.refusal(ofMoving: Self.north, to: Self.north) == .misplaced)
        #expect(tree.refusal(ofMoving: Self.north, to: Self.city) == .misplaced)
        #expect(tree.refusal(ofMoving: Self.brand, to: Self.north) == .misplaced)
        #expect(tree.refusal(ofMoving: Self.till, to: Self.city) == .misplaced)
        #expect(tree.refusal(ofMoving: Self.id(99), to: Self.south) == .notFound)
        #expect(tree.refusal(ofMoving: Self.city, to: Self.id(99)) == .notFound)
    }

    @Test("X13 nothing lies deeper than eight units")
    func depth() {
        var units: [OrganisationUnit] = []
        for level in 1...8 {
            units.append(
                OrganisationUnit(
                    id: Self.id(UInt64(level + 100)), kind: .area,
                    parent: level == 1 ? Self.merchant : Self.id(UInt64(level + 99))))
        }
        let tree = UnitTree(merchant: Self.merchant, units)
        #expect(tree.refusal(ofCreating: .area, in: Self.id(107)) == nil)
        #expect(tree.refusal(ofCreating: .area, in: Self.id(108)) == .misplaced)
        // With what lies in it, the first area is eight deep already.
        let more = UnitTree(
            merchant: Self.merchant,
            units + [OrganisationUnit(id: Self.id(200), kind: .area, parent: Self.merchant)])
        #expect(more.refusal(ofMoving: Self.id(101), to: Self.id(200)) == .misplaced)
        #expect(more.refusal(ofMoving: Self.id(102), to: Self.id(200)) == nil)
    }

    @Test("X13 a unit closes when all in it is closed, and takes nothing from then on")
    func closing() {
        #expect(Self.tree.refusal(ofClosing: Self.shop) == .notEmpty)
        #expect(Self.tree.refusal(ofClosing: Self.till) == nil)
        let closed = Self.units.map {
            OrganisationUnit(
                id: $0.id, kind: $0.kind, parent: $0.parent,
                isClosed: $0.id == Self.till || $0.id == Self.bar)
        }
        let tree = UnitTree(merchant: Self.merchant, closed)
        #expect(tree.refusal(ofClosing: Self.shop) == nil)
        #expect(tree.refusal(ofClosing: Self.bar) == .closed)
        #expect(tree.refusal(ofChanging: Self.bar) == .closed)
        #expect(tree.refusal(ofCreating: .terminal, in: Self.bar) == .closed)
        #expect(tree.refusal(ofMoving: Self.till, to: Self.kiosk) == .closed)
    }

    @Test("X13 a scope at any level is the stores in it")
    func stores() {
        let tree = Self.tree
        #expect(tree.stores(in: Self.merchant) == [Self.shop, Self.kiosk, Self.bar])
        #expect(tree.stores(in: Self.brand) == [Self.shop, Self.kiosk, Self.bar])
        #expect(tree.stores(in: Self.north) == [Self.shop, Self.kiosk])
        #expect(tree.stores(in: Self.shop) == [Self.shop])
        #expect(tree.stores(in: Self.till) == [])
        #expect(tree.stores(in: Self.id(99)) == [])
        #expect(
            tree.units(within: [Self.shop, Self.kiosk])
                == [Self.north, Self.city, Self.shop, Self.kiosk, Self.till])
        #expect(tree.units(within: [Self.kiosk]) == [Self.kiosk])
        #expect(
            tree.path(of: Self.till) == [Self.till, Self.shop, Self.city, Self.north, Self.brand])
    }
}

@Suite("Granting roles")
struct StaffGrantTests {
    private typealias Tree = UnitTreeTests
    private static let (me, other) = (Tree.id(50), Tree.id(51))

    private func refusal(
        _ role: StaffRole, at stores: Set<UUIDv7>?, grants granted: StaffRole, _ places: UUIDv7...
    ) -> StaffGrant.Refusal? {
        StaffGrant.refusal(
            ofGranting: .init(role: granted, places: Set(places)),
            by: .init(id: Self.me, role: role, stores: stores), in: Tree.tree, of: Tree.merchant)
    }

    @Test("H01 nobody grants a role above her own, and an admin none like her own")
    func roles() {
        for role in StaffRole.allCases {
            let grants = role.grants
            #expect(!grants.contains(.owner) || role == .owner)
            #expect(!grants.contains(.admin) || role == .owner)
            #expect(!grants.contains(role) || role == .owner, "\(role)")
            // Who is granted grants no more than who grants.
            for granted in grants { #expect(granted.grants.isSubset(of: grants)) }
        }
        #expect(refusal(.admin, at: nil, grants: .admin, Tree.merchant) == .role)
        #expect(refusal(.admin, at: nil, grants: .auditor, Tree.merchant) == nil)
        #expect(refusal(.cashier, at: nil, grants: .waiter, Tree.shop) == .role)
    }

    @Test("H01 nobody changes her own account, nor one above her own")
    func changing() {
        func refusal(_ staff: UUIDv7, _ role: StaffRole, by granter: StaffRole) -> StaffGrant
            .Refusal?
        {
            StaffGrant.refusal(
                ofChanging: staff, having: .init(role: role, places: [Tree.merchant]),
                by: .init(id: Self.me, role: granter, stores: nil))
        }
        #expect(refusal(Self.me, .owner, by: .owner) == .own)
        #expect(refusal(Self.me, .admin, by: .admin) == .own)
        #expect(refusal(Self.other, .owner, by: .admin) == .role)
        #expect(refusal(Self.other, .owner, by: .owner) == nil)
        #expect(refusal(Self.other, .cashier, by: .storeManager) == nil)
        #expect(refusal(Self.other, .storeManager, by: .storeManager) == .role)
    }

    @Test("X13 H01 a place is granted by whoever reaches every store in it")
    func places() {
        let north: Set = [Tree.shop, Tree.kiosk]
        #expect(refusal(.regionalManager, at: north, grants: .cashier, Tree.shop) == nil)
        #expect(refusal(.regionalManager, at: north, grants: .storeManager, Tree.city) == nil)
        #expect(refusal(.regionalManager, at: north, grants: .cashier, Tree.bar) == .place)
        #expect(refusal(.regionalManager, at: north, grants: .cashier, Tree.brand) == .place)
        #expect(refusal(.regionalManager, at: north, grants: .cashier, Tree.merchant) == .place)
        #expect(
            refusal(.regionalManager, at: north, grants: .cashier, Tree.shop, Tree.bar) == .place)
        #expect(refusal(.owner, at: nil, grants: .cashier, Tree.till) == .unitNotFound)
        #expect(refusal(.owner, at: nil, grants: .cashier, Tree.id(99)) == .unitNotFound)
        #expect(refusal(.owner, at: nil, grants: .regionalManager, Tree.brand) == nil)
    }
}
