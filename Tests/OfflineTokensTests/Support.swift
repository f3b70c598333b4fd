import OfflineTokens
import Primitives
import Testing

let merchant = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0001)
let otherMerchant = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0002)
let member = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x9000_0000_0000_0001)

/// Thursday, 2026-03-05, noon in Shanghai.
let noon = Instant(rfc3339: "2026-03-05T04:00:00Z")!

func signingKey(
    _ kid: String, _ purpose: OfflinePurpose = .memberCode, seed: UInt8
) throws -> OfflineSigningKey {
    try OfflineSigningKey(kid: kid, purpose: purpose, seed: [UInt8](repeating: seed, count: 32))
}

func code(
    serial: UInt64 = 1, of merchant: UUIDv7 = merchant, limitMinor: Int64 = 20_000
) -> OfflineCode {
    OfflineCode(
        serial: UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0xA000_0000_0000_0000 | serial),
        merchant: merchant, member: member, levelCode: "silver", levelRank: 1,
        spendLimitMinor: limitMinor, currency: .cny, issuedAt: noon,
        expiresAt: noon.adding(seconds: 86_400))
}

func keys(_ signers: OfflineSigningKey..., of merchant: UUIDv7 = merchant) -> OfflineKeySet {
    OfflineKeySet(merchant: merchant, keys: signers.map(\.publicKey))
}

/// Why a code is not taken; nil where it is.
func fault(_ text: String, _ keys: OfflineKeySet, at now: Instant = noon) -> OfflineFault? {
    do throws(OfflineFault) {
        _ = try OfflineCode.verify(text, keys: keys, at: now)
        return nil
    } catch {
        return error
    }
}

/// ¥20 off ¥100, everywhere and always, unless it says otherwise.
func terms(
    _ discount: OfflineCouponTerms.Discount = .reduction(
        amountMinor: 2_000, repeats: false, capMinor: nil),
    from thresholdMinor: Int64 = 10_000, countsAfter: Bool = false, stores: [UUIDv7] = [],
    hours: [Range<Instant>] = [], scope: OfflineCouponTerms.Scope = .init()
) -> OfflineCouponTerms? {
    OfflineCouponTerms(
        discount: discount, thresholdMinor: thresholdMinor, countsAfter: countsAfter,
        currency: .cny, stores: stores, hours: hours, scope: scope)
}
