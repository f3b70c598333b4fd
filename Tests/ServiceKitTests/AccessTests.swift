import Messages
import Primitives
import Testing

@testable import ServiceKit

@Suite("The table of roles")
struct AccessTests {
    private static let table = RoleTable.shared
    private static let me = aggregate(0x71)
    private static let somebody = aggregate(0x72)
    /// Two stores of one region, one of another; the first is the caller's own.
    private static let own = aggregate(0xA)
    private static let neighbour = aggregate(0xB)
    private static let faraway = aggregate(0xC)

    @Test("docs/roles.csv is the table that is compiled in")
    func documented() throws {
        #expect(
            try document("docs/roles.csv", is: RolesDocument.text + "\n"), "run scripts/generate")
    }

    @Test("H01 every permission of a proto has its row, and a role wherever its audience needs one")
    func complete() {
        let methods = MethodDescriptor.all.filter { $0.permission != nil }
        #expect(Set(Self.table.permissions) == Set(methods.compactMap(\.permission)))
        for (permission, methods) in Dictionary(grouping: methods, by: { $0.permission ?? "" }) {
            let audience = Set(methods.flatMap(\.audience))
            let roles = Self.table.roles.filter {
                Self.table.scope(of: $0, for: permission) != nil
            }
            #expect(audience.contains(.member) == roles.contains("member"), "\(permission)")
            #expect(
                audience.contains(.internal) == roles.contains("service_account"), "\(permission)")
            #expect(audience.contains(.staff) == roles.contains("owner"), "\(permission)")
            #expect(
                audience.contains(.staff)
                    || Set(roles).isSubset(of: ["member", "service_account"]), "\(permission)")
        }
    }

    @Test("a text that is no table of roles is none")
    func malformed() {
        let good = "permission,owner,cashier\na.read,merchant,\n"
        #expect(RoleTable(good)?.scope(of: "owner", for: "a.read") == .merchant)
        #expect(RoleTable(good)?.scope(of: "cashier", for: "a.read") == nil)
        for text in [
            "", "role,owner\na.read,merchant\n", "permission,owner\na.read,all\n",
            "permission,owner\na.read\n", "permission,owner\na.read,merchant\na.read,\n",
            "permission,owner,owner\na.read,merchant,merchant\n",
        ] {
            #expect(RoleTable(text) == nil, "\(text)")
        }
    }

    /// Where a role is placed that holds in stores: a shop's in its own, a region's in its region.
    private static func principal(_ role: String) -> Principal {
        let scopes = Set(table.permissions.compactMap { table.scope(of: role, for: $0) })
        let stores: [UUIDv7] =
            scopes.contains(.region)
            ? [own, neighbour] : scopes.contains(.store) || scopes.contains(.served) ? [own] : []
        let kind: Principal.Kind =
            role == "member" ? .member : role == "service_account" ? .service : .staff
        return Principal(
            kind: kind, merchant: merchantA, subject: me.description,
            role: kind == .staff ? role : nil, stores: stores.map(\.description))
    }

    /// What the table says of data in a store, in words of its own.
    private static func expected(
        _ scope: DataScope?, store: UUIDv7?, servedByMe: Bool, ofMine: Bool
    ) -> Access.Verdict {
        switch scope {
        case nil: .denied
        case .merchant: .allowed
        case .own: ofMine ? .allowed : .hidden
        case .served: servedByMe ? .allowed : .hidden
        case .store: store == own ? .allowed : .hidden
        case .region: store == own || store == neighbour ? .allowed : .hidden
        }
    }

    @Test(
        "H01 every RPC, by every role, in the own store, another, another region, another merchant")
    func matrix() throws {
        var verdicts: [Access.Verdict: Int] = [:]
        for method in MethodDescriptor.all {
            for role in Self.table.roles {
                let principal = Self.principal(role)
                let isOffered = method.audience.contains(
                    principal.kind == .member
                        ? .member : principal.kind == .service ? .internal : .staff)
                guard let permission = method.permission else {
                    #expect(isOffered == false || principal.kind != .staff, "\(method.path)")
                    continue
                }
                let scope = isOffered ? Self.table.scope(of: role, for: permission) : nil
                for store in [Self.own, Self.neighbour, Self.faraway, nil] {
                    for mine in [true, false] {
                        var place = Place(
                            merchant: merchantA, store: store,
                            subject: mine ? Self.me : Self.somebody,
                            servedBy: mine ? Self.me : Self.somebody)
                        let verdict = Access.decide(principal, method, at: place)
                        verdicts[verdict, default: 0] += 1
                        #expect(
                            verdict
                                == Self.expected(
                                    scope, store: store, servedByMe: mine, ofMine: mine),
                            "\(method.path) by \(role) in \(store?.description ?? "none")")
                        place.merchant = merchantB
                        #expect(
                            Access.decide(principal, method, at: place)
                                == (scope == nil ? .denied : .hidden),
                            "\(method.path) by \(role) in another merchant")
                    }
                }
            }
        }
        // The walk has met all three.
        #expect(verdicts.count == 3)
    }

    @Test(
        "settlements 1, 17 and 18: what roles do not have",
        arguments: [
            ("admin", ["members.read", "members.search", "orders.read", "points.read"]),
            ("operator", ["members.block", "points.adjust", "coupons.issue", "points.freeze"]),
            ("cashier", ["points.adjust", "members.read", "accounts.export", "points.read"]),
            ("waiter", ["orders.read", "points.adjust", "coupons.scan"]),
            ("auditor", ["points.adjust", "staff.edit", "members.read", "promotions.edit"]),
            ("finance", ["members.read", "members.search", "points.adjust"]),
        ])
    func withheld(role: String, permissions: [String]) {
        for permission in permissions {
            #expect(Self.table.permissions.contains(permission))
            #expect(Self.table.scope(of: role, for: permission) == nil, "\(role) \(permission)")
        }
    }

    @Test("a role of the whole merchant that is placed in stores reaches these only")
    func placedLower() {
        var owner = Self.principal("owner")
        owner.stores = [Self.own.description]
        let method = PointsV1.Orders.getMethod
        #expect(Access.reach(of: owner, method) == .stores([Self.own]))
        // What is common to the merchant, a shop's own staff sees all the same.
        let cashier = Self.principal("cashier")
        #expect(Access.reach(of: cashier, MarketingV1.Items.getMethod) == .merchant)
        #expect(Access.reach(of: cashier, method) == .stores([Self.own]))
    }

    @Test("the roles of members and services are nobody's of staff")
    func pretended() {
        for role in ["member", "service_account", "wizard", nil] {
            let staff = Principal(
                kind: .staff, merchant: merchantA, subject: Self.me.description, role: role)
            for method in MethodDescriptor.all {
                #expect(Access.reach(of: staff, method) == nil)
            }
        }
    }
}
