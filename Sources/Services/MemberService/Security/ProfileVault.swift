import Crypto
import MemberDomain
import Primitives

/// What a member is found by, beside her whole phone: numbers that tell nothing without their keys.
struct SearchKeys: Sendable, Hashable {
    var phoneTail: Int64?
    var grams: Set<Int64> = []
}

extension PersonalDataVault {
    /// The cipher of a member's own key, and the key wrapped; a new one where she has none.
    func ownCipher(
        _ wrapped: [UInt8]?
    ) throws -> (cipher: FieldCipher, wrapped: [UInt8]) {
        let wrapped = try wrapped ?? freshDataKey()
        return (try cipher(wrapped: wrapped), wrapped)
    }

    // MARK: What members are found by

    func searchKeys(
        phone: PhoneNumber?, names: [String?], merchant: UUIDv7
    ) -> SearchKeys {
        SearchKeys(
            phoneTail: phone.map { tailKey($0.tail, merchant: merchant) },
            grams: Set(
                names.compactMap { $0 }.flatMap { NameGrams.kept(of: $0) }.map {
                    gramKey($0, merchant: merchant)
                }))
    }

    /// - Parameter digits: the last four of a phone.
    func tailKey(_ digits: String, merchant: UUIDv7) -> Int64 {
        number(digest("phone-tail|\(merchant)|\(digits)", keys.phoneIndex))
    }

    /// One pair of letters of a name. The merchant is part of it: names of two merchants cannot be
    /// compared.
    func gramKey(_ gram: String, merchant: UUIDv7) -> Int64 {
        number(digest("name|\(merchant)|\(gram)", keys.nameIndex))
    }

    private func number(_ digest: [UInt8]) -> Int64 {
        Int64(bitPattern: digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    // MARK: History

    /// What the history keeps of a value: whether it is the same as another can be told, with the
    /// key, and nothing else.
    func digest(
        of value: String?, in field: ProfileField, merchant: UUIDv7, member: UUIDv7
    ) -> [UInt8]? {
        value.map { digest(of: $0, in: field.spelling, merchant: merchant, member: member) }
    }

    func digest(
        of value: String, in field: String, merchant: UUIDv7, member: UUIDv7
    ) -> [UInt8] {
        Array(
            digest("profile|\(merchant)|\(member)|\(field)|\(value)", keys.nameIndex).prefix(8))
    }
}
