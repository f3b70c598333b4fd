package import Primitives

/// Whom an account at a platform lets in (docs/domain.md, A02, A03, A06 and A11).
package enum PlatformLogIn {
    /// A member has so many accounts at most: more is somebody who collects them.
    package static let accountsPerMember = 20

    package struct Known: Hashable, Sendable {
        package let member: UUIDv7
        package let isActive: Bool

        package init(member: UUIDv7, isActive: Bool) {
            self.member = member
            self.isActive = isActive
        }
    }

    package struct Facts: Sendable {
        /// Whose the account is.
        package var byAccount: Known?
        /// Who has an account of the same person in another app.
        package var byPerson: Known?
        /// Who has the phone that the platform vouches for.
        package var byPhone: Known?
        /// Whether the platform told a phone.
        package var hasPhone = false
        /// How many accounts the member has whose it would be.
        package var accounts = 0

        package init() {}
    }

    package enum Decision: Hashable, Sendable {
        /// She has the account.
        case admit(UUIDv7)
        /// The account is hers from now on.
        case bind(UUIDv7)
        case register
        case refuse(Refusal)
    }

    package enum Refusal: Hashable, Sendable {
        /// Nobody has the account, and there is no phone to go by.
        case unknown
        case blocked
        case tooManyAccounts
    }

    /// Who has the account comes first, whatever phone is told; the same person in another app comes
    /// before a phone, which may have changed hands.
    package static func decide(_ facts: Facts) -> Decision {
        if let known = facts.byAccount {
            return known.isActive ? .admit(known.member) : .refuse(.blocked)
        }
        if let known = facts.byPerson ?? facts.byPhone {
            guard known.isActive else { return .refuse(.blocked) }
            return facts.accounts < accountsPerMember
                ? .bind(known.member) : .refuse(.tooManyAccounts)
        }
        return facts.hasPhone ? .register : .refuse(.unknown)
    }
}

/// Whether a member may have an account that she has shown.
package enum AccountBinding {
    package enum Decision: Hashable, Sendable {
        case bind
        /// It is hers already.
        case keep
        case taken
        case tooMany
    }

    /// - Parameters:
    ///   - holder: whose it is; nil where it is nobody's.
    ///   - accounts: how many she has.
    package static func decide(
        holder: UUIDv7?, member: UUIDv7, accounts: Int
    ) -> Decision {
        if let holder { return holder == member ? .keep : .taken }
        return accounts < PlatformLogIn.accountsPerMember ? .bind : .tooMany
    }
}
