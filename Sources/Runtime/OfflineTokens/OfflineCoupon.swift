package import Primitives

/// A coupon that a till accepts without the network (N12).
///
/// From the moment it is signed the coupon is set aside for its member's use offline: online it is
/// taken no more until the token has ended or was uploaded.
package struct OfflineCoupon: Hashable, Sendable {
    package static let mark = "PC1."
    /// In characters; a QR code that a scanner still reads at once.
    package static let longest = 512

    /// The coupon's own id; it is given once.
    package let coupon: UUIDv7
    package let merchant: UUIDv7
    package let member: UUIDv7
    package let terms: OfflineCouponTerms
    package let issuedAt: Instant
    /// Exclusive.
    package let expiresAt: Instant

    package init(
        coupon: UUIDv7, merchant: UUIDv7, member: UUIDv7, terms: OfflineCouponTerms,
        issuedAt: Instant, expiresAt: Instant
    ) {
        self.coupon = coupon
        self.merchant = merchant
        self.member = member
        self.terms = terms
        self.issuedAt = Instant(millisecondsSinceEpoch: issuedAt.millisecondsSinceEpoch)
        self.expiresAt = Instant(millisecondsSinceEpoch: expiresAt.millisecondsSinceEpoch)
    }

    package func signed(by key: OfflineSigningKey) throws -> String {
        precondition(key.purpose == .coupon, "a key of another purpose signs a coupon")
        return try SignedToken.text(Self.mark, kid: key.kid, merchant: merchant, signedBy: key) {
            $0.append(coupon)
            $0.append(member)
            $0.append(issuedAt)
            $0.append(expiresAt)
            terms.write(to: &$0)
        }
    }

    /// Reads a coupon as of an instant, which may be one of the past: when a till sold.
    package static func verify(
        _ text: String, keys: OfflineKeySet, at now: Instant
    ) throws(OfflineFault) -> OfflineCoupon {
        let token = try SignedToken(text, mark: mark, longest: longest)
        let coupon = try OfflineCoupon(token)
        try token.verify(keys, for: .coupon)
        try TokenSpan(issuedAt: coupon.issuedAt, expiresAt: coupon.expiresAt).check(at: now)
        return coupon
    }

    private init(_ token: SignedToken) throws(OfflineFault) {
        var fields = token.fields
        coupon = try fields.id()
        merchant = token.merchant
        member = try fields.id()
        issuedAt = try fields.instant()
        expiresAt = try fields.instant()
        terms = try OfflineCouponTerms(&fields)
        guard fields.isAtEnd, issuedAt < expiresAt else { throw .malformed }
    }
}
