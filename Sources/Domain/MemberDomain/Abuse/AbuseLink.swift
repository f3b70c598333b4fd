package import Primitives

/// That a member has, or had, a thing which others may have too (N15).
package struct AbuseLink: Hashable, Sendable {
    package enum Kind: Int16, CaseIterable, Sendable {
        case phone = 1
        case device = 2
        case payer = 3
        /// Of the profile.
        case address = 4
        /// From which she registered.
        case clientAddress = 5
        /// Whom somebody brought, and she herself.
        case referral = 6

        /// Hardly two strangers have one of these in common: they lead on to others.
        package var isStrong: Bool {
            switch self {
            case .phone, .device, .payer: true
            case .address, .clientAddress, .referral: false
            }
        }
    }

    /// One thing, by a keyed digest that tells nothing of it.
    package struct Thing: Hashable, Sendable {
        package let kind: Kind
        package let digest: [UInt8]

        package init(_ kind: Kind, _ digest: [UInt8]) {
            self.kind = kind
            self.digest = digest
        }
    }

    package let thing: Thing
    package let member: UUIDv7
    package let firstSeen: Instant
    package let lastSeen: Instant

    package init(_ thing: Thing, of member: UUIDv7, firstSeen: Instant, lastSeen: Instant) {
        self.thing = thing
        self.member = member
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
    }

    /// The same link, seen at other times too.
    package func joined(with other: AbuseLink) -> AbuseLink {
        AbuseLink(
            thing, of: member, firstSeen: min(firstSeen, other.firstSeen),
            lastSeen: max(lastSeen, other.lastSeen))
    }

    /// What is the same of an address however it is written: letters and digits. Nil where there
    /// are none.
    package static func plainAddress(_ text: String) -> String? {
        let plain = text.lowercased().filter { $0.isLetter || $0.isNumber }
        return plain.isEmpty ? nil : plain
    }
}

/// A member and those within two steps of her, with what they have.
package struct AbuseNeighbourhood: Sendable {
    /// Members that are looked at: one that many others are tied to is as suspicious with fewer.
    package static let mostMembers = 200

    package let member: UUIDv7
    package let links: [AbuseLink]
    /// When each of them registered.
    package let registeredAt: [UUIDv7: Instant]
    package let now: Instant

    package init(
        of member: UUIDv7, links: [AbuseLink], registeredAt: [UUIDv7: Instant], now: Instant
    ) {
        self.member = member
        self.links = links
        self.registeredAt = registeredAt
        self.now = now
    }
}
