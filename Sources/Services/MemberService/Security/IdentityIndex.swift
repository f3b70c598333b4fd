import Crypto
import MemberDomain
import Platforms
import Primitives

/// An account at a platform, as it is found and counted.
struct IdentityIndex: Sendable {
    let platform: Platform
    let app: String
    /// Of the account in its app.
    let subject: [UInt8]
    /// Of the person in all apps of one owner; nil where the platform tells no such name.
    let person: [UInt8]?
}

extension PersonalDataVault {
    func index(of identity: PlatformIdentity) -> IdentityIndex {
        IdentityIndex(
            platform: identity.platform, app: identity.app,
            subject: subjectIndex(identity.platform, identity.app, identity.subject),
            person: identity.union.map { personIndex(identity.platform, $0) })
    }

    func subjectIndex(_ platform: Platform, _ app: String, _ subject: String) -> [UInt8] {
        self.subject("identity", "\(platform.rawValue)|\(app.utf8.count)|\(app)|\(subject)")
    }

    func personIndex(_ platform: Platform, _ union: String) -> [UInt8] {
        subject("person", "\(platform.rawValue)|\(union)")
    }

    /// Seals an account under its member's key.
    ///
    /// - Parameter dataKey: as it stands in her row.
    func seal(
        _ identity: PlatformIdentity, id: UUIDv7, merchant: UUIDv7, dataKey: [UInt8]
    ) throws -> [UInt8] {
        try cipher(wrapped: dataKey).seal(
            Array(identity.subject.utf8), at: .account(id, merchant))
    }
}

extension FieldCipher.Place {
    /// Of an account at a platform.
    static func account(_ id: UUIDv7, _ merchant: UUIDv7) -> Self {
        Self(merchant: merchant, table: "identities", column: "subject", row: id.description)
    }
}
