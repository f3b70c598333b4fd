package import Primitives

/// Whether staff may give an account a role and places, or change what it has.
package enum StaffGrant {
    package static let mostPlaces = 20

    /// What an account has, or is to have.
    package struct Access: Hashable, Sendable {
        package let role: StaffRole
        /// Units at any level; the merchant's own id for all there is.
        package let places: Set<UUIDv7>

        package init(role: StaffRole, places: Set<UUIDv7>) {
            self.role = role
            self.places = places
        }
    }

    /// Who grants.
    package struct Granter: Hashable, Sendable {
        package let id: UUIDv7?
        package let role: StaffRole
        /// Stores that she reaches; nil for the whole merchant.
        package let stores: Set<UUIDv7>?

        package init(id: UUIDv7?, role: StaffRole, stores: Set<UUIDv7>?) {
            self.id = id
            self.role = role
            self.stores = stores
        }
    }

    package enum Refusal: String, Hashable, Sendable {
        /// Nobody changes her own account.
        case own = "OWN_ACCOUNT"
        /// The role that the account has or gets is not below the granter's.
        case role = "ROLE"
        /// The granter does not reach the place.
        case place = "PLACE"
        case unitNotFound = "UNIT_NOT_FOUND"
        case unitClosed = "UNIT_CLOSED"
    }

    /// Whether the account is one that the granter may change at all.
    package static func refusal(
        ofChanging account: UUIDv7, having access: Access, by granter: Granter
    ) -> Refusal? {
        guard account != granter.id else { return .own }
        return granter.role.grants.contains(access.role) ? nil : .role
    }

    package static func refusal(
        ofGranting access: Access, by granter: Granter, in tree: UnitTree, of merchant: UUIDv7
    ) -> Refusal? {
        guard granter.role.grants.contains(access.role) else { return .role }
        for place in access.places where place != merchant {
            guard let unit = tree.unit(place), unit.kind != .terminal else { return .unitNotFound }
            guard !unit.isClosed else { return .unitClosed }
        }
        guard let stores = granter.stores else { return nil }
        return access.places.isSubset(of: tree.units(within: stores)) ? nil : .place
    }
}
