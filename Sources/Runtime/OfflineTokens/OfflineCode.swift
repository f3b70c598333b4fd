package import Primitives

/// A member's code that a till verifies without the network (N12): who she is, her level, and how
/// much she may spend.
package struct OfflineCode: Hashable, Sendable {
    package static let mark = "PO1."
    /// In characters: it must fit a QR code that a scanner reads at once.
    package static let longest = 320

    /// Names the code: it pays one sale.
    package let serial: UUIDv7
    package let merchant: UUIDv7
    package let member: UUIDv7
    package let levelCode: String
    package let levelRank: UInt8
    /// What she may spend offline in a business date, over all codes and tills, in minor units.
    package let spendLimitMinor: Int64
    package let currency: Currency
    /// To the millisecond, as is the end.
    package let issuedAt: Instant
    /// Exclusive.
    package let expiresAt: Instant

    package init(
        serial: UUIDv7, merchant: UUIDv7, member: UUIDv7, levelCode: String, levelRank: UInt8,
        spendLimitMinor: Int64, currency: Currency, issuedAt: Instant, expiresAt: Instant
    ) {
        self.serial = serial
        self.merchant = merchant
        self.member = member
        self.levelCode = levelCode
        self.levelRank = levelRank
        self.spendLimitMinor = spendLimitMinor
        self.currency = currency
        self.issuedAt = Instant(millisecondsSinceEpoch: issuedAt.millisecondsSinceEpoch)
        self.expiresAt = Instant(millisecondsSinceEpoch: expiresAt.millisecondsSinceEpoch)
    }

    /// Whether a text looks like a code; nothing is proven by it.
    package static func isOne(_ text: String) -> Bool { text.hasPrefix(mark) }

    package func signed(by key: OfflineSigningKey) throws -> String {
        precondition(key.purpose == .memberCode, "a key of another purpose signs a member's code")
        return try SignedToken.text(Self.mark, kid: key.kid, merchant: merchant, signedBy: key) {
            $0.append(serial)
            $0.append(member)
            $0.append(issuedAt)
            $0.append(expiresAt)
            $0.append(spendLimitMinor)
            $0.append(raw: Array(currency.code.utf8))
            $0.append(levelRank)
            $0.append(levelCode)
        }
    }

    /// Reads a code as of an instant, which may be one of the past: when a till sold.
    package static func verify(
        _ text: String, keys: OfflineKeySet, at now: Instant
    ) throws(OfflineFault) -> OfflineCode {
        let token = try SignedToken(text, mark: mark, longest: longest)
        let code = try OfflineCode(token)
        try token.verify(keys, for: .memberCode)
        try TokenSpan(issuedAt: code.issuedAt, expiresAt: code.expiresAt).check(at: now)
        return code
    }

    private init(_ token: SignedToken) throws(OfflineFault) {
        var fields = token.fields
        serial = try fields.id()
        merchant = token.merchant
        member = try fields.id()
        issuedAt = try fields.instant()
        expiresAt = try fields.instant()
        spendLimitMinor = try fields.number()
        guard let currency = Currency(String(decoding: try fields.raw(3), as: UTF8.self)) else {
            throw .malformed
        }
        self.currency = currency
        levelRank = try fields.number()
        levelCode = try fields.text()
        guard fields.isAtEnd, spendLimitMinor >= 0, issuedAt < expiresAt else { throw .malformed }
    }
}
