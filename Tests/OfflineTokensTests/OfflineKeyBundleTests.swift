import OfflineTokens
import Primitives
import Testing

@Suite("Key bundles of tills")
struct OfflineKeyBundleTests {
    @Test("N12 a bundle is read back whole, and no bit of it may change")
    func isWhole() throws {
        let old = try signingKey("2026-1", seed: 1)
        let new = try signingKey("2026-2", seed: 2)
        let coupons = try signingKey("c-1", .coupon, seed: 3)
        let bundle = try OfflineKeyBundle(
            merchant: merchant, signers: [old, new], others: [coupons.publicKey], issuedAt: noon)
        let read = try OfflineKeyBundle(bundle.text)
        #expect(read == bundle)
        #expect(read.keys == keys(old, new, coupons))
        #expect(read.validUntil == noon.adding(seconds: 7 * 86_400))
        #expect(read.isValid(at: read.validUntil.adding(milliseconds: -1)))
        #expect(!read.isValid(at: read.validUntil))
        // A changed body is signed by nobody; a changed signature leaves that of the other key.
        let middle = bundle.text.index(bundle.text.startIndex, offsetBy: 60)
        var changed = bundle.text
        changed.replaceSubrange(
            middle...middle, with: changed[middle] == "A" ? "B" : "A")
        #expect(throws: OfflineFault.self) { try OfflineKeyBundle(changed) }
    }

    @Test("N12 a till follows a rotation, and takes no bundle that its keys have not signed")
    func followsRotation() throws {
        let first = try signingKey("2026-1", seed: 1)
        let second = try signingKey("2026-2", seed: 2)
        let third = try signingKey("2026-3", seed: 3)
        func bundle(_ signers: [OfflineSigningKey], days: Int64) throws -> OfflineKeyBundle {
            try OfflineKeyBundle(
                merchant: merchant, signers: signers, issuedAt: noon.adding(seconds: days * 86_400))
        }
        let held = try bundle([first], days: 0)
        let rotated = try bundle([first, second], days: 1)
        #expect(held.mayBeReplaced(by: rotated))
        #expect(rotated.mayBeReplaced(by: try bundle([second], days: 2)))
        #expect(!held.mayBeReplaced(by: try bundle([second, third], days: 2)))
        #expect(!rotated.mayBeReplaced(by: held), "an older bundle brings withdrawn keys back")
        let impostor = try signingKey("2026-1", seed: 9)
        #expect(!held.mayBeReplaced(by: try bundle([impostor], days: 1)))
        let theirs = try OfflineKeyBundle(
            merchant: otherMerchant, signers: [first], issuedAt: noon.adding(seconds: 86_400))
        #expect(!held.mayBeReplaced(by: theirs))
    }
}

@Suite("Spending at a till that is alone")
struct OfflineSpendingTests {
    @Test(
        "N12 F05 a till takes up to the limit, once a code",
        arguments: [
            // amount, spent, used,  refusal
            (20_000 as Int64, 0 as Int64, false, nil),
            (20_001, 0, false, .limitExceeded(leftMinor: 20_000)),
            (15_000, 5_000, false, nil),
            (15_001, 5_000, false, .limitExceeded(leftMinor: 15_000)),
            (1, 30_000, false, .limitExceeded(leftMinor: 0)),
            (1, 0, true, .serialUsed),
            (0, 30_000, true, nil),
        ] as [(Int64, Int64, Bool, OfflineSpending.Refusal?)])
    func keepsTheLimit(
        amount: Int64, spent: Int64, used: Bool, refusal: OfflineSpending.Refusal?
    ) {
        let facts = OfflineSpending.Facts(
            code: code(), amountMinor: amount, currency: .cny, isSerialUsed: used,
            spentMinor: spent)
        #expect(OfflineSpending.refusal(facts) == refusal)
    }

    @Test("N12 a limit in one currency is none in another")
    func keepsTheCurrency() {
        let facts = OfflineSpending.Facts(
            code: code(), amountMinor: 1, currency: .usd, isSerialUsed: false, spentMinor: 0)
        #expect(OfflineSpending.refusal(facts) == .otherCurrency)
    }
}
