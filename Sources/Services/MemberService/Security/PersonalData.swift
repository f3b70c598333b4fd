import Crypto
import MemberDomain
import Primitives

/// What may be known of a member as a person; kept encrypted under a key of her own.
struct PersonalData: Sendable, Equatable {
    var phone: PhoneNumber?
    var nickname: String?
    var birthday: CalendarDate?
}

/// Personal data as it stands in a row.
struct SealedPersonalData: Sendable, Equatable {
    var dataKey: [UInt8]?
    var phone: [UInt8]?
    var nickname: [UInt8]?
    var birthday: [UInt8]?

    /// The encrypted fields, always in this order.
    var values: [[UInt8]?] { [phone, nickname, birthday] }
}

/// Seals and opens personal data, and turns what must be found or counted into keyed digests.
struct PersonalDataVault: Sendable {
    let keys: KeyRing

    init(keys: KeyRing) { self.keys = keys }

    /// Seals under a new data key.
    func seal(_ data: PersonalData, merchant: UUIDv7, member: UUIDv7) throws -> SealedPersonalData {
        let key = SymmetricKey(size: .bits256)
        let cipher = FieldCipher(dataKey: key)
        func sealed(_ text: String?, _ column: String) throws -> [UInt8]? {
            try text.map {
                try cipher.seal(Array($0.utf8), at: place(merchant, member, column))
            }
        }
        return SealedPersonalData(
            dataKey: try keys.encryption.wrap(key),
            phone: try sealed(data.phone?.e164, "phone"),
            nickname: try sealed(data.nickname, "nickname"),
            birthday: try sealed(data.birthday?.description, "birthday"))
    }

    func open(_ sealed: SealedPersonalData, merchant: UUIDv7, member: UUIDv7) throws -> PersonalData
    {
        // A member taken over from elsewhere has no personal data, and no key.
        guard let wrapped = sealed.dataKey else { return PersonalData() }
        let cipher = FieldCipher(dataKey: try keys.encryption.unwrap(wrapped))
        func opened(_ value: [UInt8]?, _ column: String) throws -> String? {
            try value.map {
                String(
                    decoding: try cipher.open($0, at: place(merchant, member, column)),
                    as: UTF8.self)
            }
        }
        return PersonalData(
            phone: try opened(sealed.phone, "phone").flatMap { PhoneNumber($0) },
            nickname: try opened(sealed.nickname, "nickname"),
            birthday: try opened(sealed.birthday, "birthday").flatMap { CalendarDate(iso: $0) })
    }

    /// A key for a member who has none yet, wrapped: whoever was taken over from elsewhere.
    func freshDataKey() throws -> [UInt8] {
        try keys.encryption.wrap(SymmetricKey(size: .bits256))
    }

    /// What a member's data are sealed by.
    ///
    /// - Parameter wrapped: as it stands in her row.
    func cipher(wrapped: [UInt8]) throws -> FieldCipher {
        FieldCipher(dataKey: try keys.encryption.unwrap(wrapped))
    }

    /// A cipher under a member's own key, for what else is kept of her; nil where she has none.
    func cipher(of sealed: SealedPersonalData) throws -> FieldCipher? {
        try sealed.dataKey.map(cipher(wrapped:))
    }

    /// Seals another phone under the key that a member has.
    ///
    /// - Parameter dataKey: as it stands in her row.
    func seal(
        phone: PhoneNumber, merchant: UUIDv7, member: UUIDv7, dataKey: [UInt8]
    ) throws -> [UInt8] {
        try cipher(wrapped: dataKey).seal(
            Array(phone.e164.utf8), at: place(merchant, member, "phone"))
    }

    /// The blind index of a phone.
    func index(of phone: PhoneNumber) -> [UInt8] {
        digest(phone.e164, keys.phoneIndex)
    }

    /// A keyed digest of an address, device, terminal or account, to count by.
    func subject(_ kind: String, _ text: String) -> [UInt8] {
        digest("\(kind)|\(text)", keys.phoneIndex)
    }

    func digest(ofRequest hash: [UInt8]) -> [UInt8] {
        var hmac = HMAC<SHA256>(key: keys.phoneIndex)
        hmac.update(data: Array("request|".utf8))
        hmac.update(data: hash)
        return Array(hmac.finalize())
    }

    /// What is kept of a code: bound to everything that it is good for.
    func codeHash(
        _ code: String, merchant: UUIDv7, phoneIndex: [UInt8], purpose: Int16, app: String
    ) -> [UInt8] {
        var hmac = HMAC<SHA256>(key: keys.smsCodes)
        hmac.update(data: phoneIndex)
        hmac.update(data: Array("|\(merchant)|\(purpose)|\(app)|\(code)".utf8))
        return Array(hmac.finalize())
    }

    /// What is kept of a dynamic code.
    func hash(of code: MemberCode, merchant: UUIDv7) -> [UInt8] {
        digest("member-code|\(merchant)|\(code.text)", keys.smsCodes)
    }

    func digest(_ text: String, _ key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }

    private func place(_ merchant: UUIDv7, _ member: UUIDv7, _ column: String) -> FieldCipher.Place
    {
        FieldCipher.Place(
            merchant: merchant, table: "members", column: column, row: member.description)
    }
}

/// Compares secrets in a time that tells nothing of where they differ.
func isEqualInConstantTime(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(left, right) { difference |= a ^ b }
    return difference == 0
}
