import Messages
import OfflineTokens
import Primitives
import ServiceKit
import Synchronization
import TTRPC

/// Member-service as the settlement of offline sales sees it: the merchant's keys.
final class StubCodes: MemberV1.Codes.Handlers {
    private let signers = Mutex<[OfflineSigningKey]>([])

    /// The keys that are published from now on.
    func publish(_ keys: [OfflineSigningKey]) { signers.withLock { $0 = keys } }

    func readOfflineKeys(
        _ request: MemberV1.GetOfflineKeysRequest, _ call: CallContext
    ) async throws -> MemberV1.GetOfflineKeysReply {
        let signers = signers.withLock { $0 }
        guard !signers.isEmpty else { throw RPCStatus(Refusal(.offlineNotOffered)) }
        let bundle = try OfflineKeyBundle(
            merchant: Demo.merchant, signers: signers, issuedAt: .epoch)
        return MemberV1.GetOfflineKeysReply(
            merchantId: Demo.merchant.description, validUntil: bundle.validUntil,
            bundle: bundle.text)
    }

    private var unexpected: RPCStatus { RPCStatus(.unimplemented, "points-service does not ask") }

    func issueMyCode(
        _ request: MemberV1.IssueMyCodeRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueMyCodeReply { throw unexpected }
    func issueMyOfflineCode(
        _ request: MemberV1.IssueMyOfflineCodeRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueMyOfflineCodeReply { throw unexpected }
    func getOfflineKeys(
        _ request: MemberV1.GetOfflineKeysRequest, _ call: CallContext
    ) async throws -> MemberV1.GetOfflineKeysReply { throw unexpected }
}

/// A merchant with keys, whose members show codes to tills that are alone.
struct OfflineShop: Sendable {
    let codeKey: OfflineSigningKey
    let couponKey: OfflineSigningKey

    init(_ stack: PointsStack, seed: UInt8 = 1) throws {
        codeKey = try OfflineSigningKey(
            kid: "k-\(seed)", purpose: .memberCode, seed: [UInt8](repeating: seed, count: 32))
        couponKey = try OfflineSigningKey(
            kid: "k-\(seed)", purpose: .coupon, seed: [UInt8](repeating: seed + 100, count: 32))
        stack.members.codes.publish([codeKey, couponKey])
    }

    /// - Parameter number: of the code; the same number is the same serial.
    func code(
        _ number: UInt64, of member: UUIDv7, at instant: Instant, limitMinor: Int64 = 20_000,
        merchant: UUIDv7 = Demo.merchant
    ) throws -> String {
        try OfflineCode(
            serial: Self.id(0xA, number), merchant: merchant, member: member,
            levelCode: "base", levelRank: 0, spendLimitMinor: limitMinor, currency: .cny,
            issuedAt: instant, expiresAt: instant.adding(seconds: 86_400)
        ).signed(by: codeKey)
    }

    func coupon(_ number: UInt64, of member: UUIDv7, at instant: Instant) throws -> String {
        try OfflineCoupon(
            coupon: Self.id(0xB, number), merchant: Demo.merchant, member: member,
            termsDigest: [UInt8](repeating: 1, count: 32), issuedAt: instant,
            expiresAt: instant.adding(seconds: 86_400)
        ).signed(by: couponKey)
    }

    /// A sale of one line; what she spends of her stored value is a part of the amount.
    func sale(
        _ number: UInt64, code: String = "", phone: String = "", amountMinor: Int64 = 10_000,
        spendMinor: Int64 = 0, coupon: String = "", at instant: Instant, terminal: String = "till-1"
    ) -> PointsV1.OfflineSale {
        var tenders = [PointsV1.Tender(type: .cash, amountMinor: amountMinor - spendMinor)]
        if spendMinor > 0 {
            tenders.append(PointsV1.Tender(type: .storedValue, amountMinor: spendMinor))
        }
        return PointsV1.OfflineSale(
            id: Self.id(0xC, number).description,
            order: PointsV1.PlaceOrderRequest(
                storeId: Demo.store, terminalId: terminal, memberCode: code, phone: phone,
                externalId: "offline-\(number)", paidAt: instant,
                lines: [
                    PointsV1.OrderLine(
                        sku: "latte", name: "拿铁", category: "coffee", quantity: 1,
                        price: .amountMinor(amountMinor))
                ], tenders: tenders), coupon: coupon)
    }

    static func id(_ kind: UInt64, _ number: UInt64) -> UUIDv7 {
        UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0000 | kind << 56 | number)
    }
}
