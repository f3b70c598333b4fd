import Messages
import OfflineTokens
import Primitives
import ServiceKit
import Synchronization
import TTRPC
import Testing

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

/// Marketing-service as the settlement of offline sales sees it: keys, and coupons in a list.
final class StubOfflineCoupons: MarketingV1.OfflineCoupons.Handlers {
    private struct State {
        var signers: [OfflineSigningKey] = []
        /// Whose each coupon is, and the sale that has it.
        var coupons: [String: (member: String, sale: String?)] = [:]
        var isAway = false
        var used = 0
    }

    private let state = Mutex(State())

    var channel: InProcessChannel {
        InProcessChannel(methods: MarketingV1.OfflineCoupons.methods(self))
    }

    /// How often a coupon was used up.
    var uses: Int { state.withLock { $0.used } }

    func publish(_ keys: [OfflineSigningKey]) { state.withLock { $0.signers = keys } }

    func add(_ coupon: UUIDv7, of member: UUIDv7) {
        state.withLock { $0.coupons[coupon.description] = (member.description, nil) }
    }

    /// Whether it answers that it cannot be reached, from now on.
    func setAway(_ isAway: Bool) { state.withLock { $0.isAway = isAway } }

    func readKeys(
        _ request: MarketingV1.GetOfflineCouponKeysRequest, _ call: CallContext
    ) async throws -> MarketingV1.OfflineCouponKeysReply {
        let signers = state.withLock { $0.signers }
        guard !signers.isEmpty else { throw RPCStatus(Refusal(.offlineNotOffered)) }
        let bundle = try OfflineKeyBundle(
            merchant: Demo.merchant, signers: signers, issuedAt: .epoch)
        return .init(
            merchantId: Demo.merchant.description, validUntil: bundle.validUntil,
            bundle: bundle.text)
    }

    func useOffline(
        _ request: MarketingV1.UseCouponOfflineRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponReply {
        try state.withLock { state in
            if state.isAway { throw RPCStatus(Refusal(.unavailable)) }
            guard let known = state.coupons[request.couponId], known.member == request.memberId
            else { throw RPCStatus(Refusal(.couponNotFound)) }
            guard known.sale == nil || known.sale == request.saleId else {
                throw RPCStatus(Refusal(.couponClosed, facts: ["state": "USED"]))
            }
            if known.sale == nil { state.used += 1 }
            state.coupons[request.couponId]?.sale = request.saleId
            return MarketingV1.CouponReply(
                coupon: .init(id: request.couponId, state: .used, memberId: request.memberId))
        }
    }

    private var unexpected: RPCStatus { RPCStatus(.unimplemented, "points-service does not ask") }

    func takeOffline(
        _ request: MarketingV1.TakeCouponOfflineRequest, _ call: CallContext
    ) async throws -> MarketingV1.OfflineCouponReply { throw unexpected }
    func getKeys(
        _ request: MarketingV1.GetOfflineCouponKeysRequest, _ call: CallContext
    ) async throws -> MarketingV1.OfflineCouponKeysReply { throw unexpected }
}

/// A merchant with keys, whose members show codes to tills that are alone.
struct OfflineShop: Sendable {
    let codeKey: OfflineSigningKey
    let couponKey: OfflineSigningKey

    init(
        _ stack: PointsStack, seed: UInt8 = 1, coupons: StubOfflineCoupons? = nil
    ) throws {
        codeKey = try OfflineSigningKey(
            kid: "k-\(seed)", purpose: .memberCode, seed: [UInt8](repeating: seed, count: 32))
        couponKey = try OfflineSigningKey(
            kid: "k-\(seed)", purpose: .coupon, seed: [UInt8](repeating: seed + 100, count: 32))
        stack.members.codes.publish([codeKey])
        coupons?.publish([couponKey])
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

    /// ¥20 off ¥100, unless it says otherwise.
    func coupon(
        _ number: UInt64, of member: UUIDv7, at instant: Instant,
        terms: OfflineCouponTerms? = OfflineCouponTerms(
            discount: .reduction(amountMinor: 2_000, repeats: false, capMinor: nil),
            thresholdMinor: 10_000, currency: .cny)
    ) throws -> String {
        try OfflineCoupon(
            coupon: Self.couponId(number), merchant: Demo.merchant, member: member,
            terms: try #require(terms), issuedAt: instant,
            expiresAt: instant.adding(seconds: 86_400)
        ).signed(by: couponKey)
    }

    /// A sale of one line; what she spends of her stored value is a part of the amount.
    func sale(
        _ number: UInt64, code: String = "", phone: String = "", amountMinor: Int64 = 10_000,
        spendMinor: Int64 = 0, coupon: String = "", couponMinor: Int64 = 2_000,
        at instant: Instant, terminal: String = "till-1"
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
                ], tenders: tenders), coupon: coupon,
            couponMinor: coupon.isEmpty ? 0 : couponMinor)
    }

    static func couponId(_ number: UInt64) -> UUIDv7 { id(0xB, number) }

    static func id(_ kind: UInt64, _ number: UInt64) -> UUIDv7 {
        UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0000 | kind << 56 | number)
    }
}

extension PointsStack {
    /// Stored value of her own money, whose top-up earns nothing.
    func fund(_ member: UUIDv7, _ amountMinor: Int64) async throws {
        try await setTerms { $0.topUpsEarnNothing = true }
        try await topUp("fund-\(member)-\(amountMinor)", of: member, amount: amountMinor)
    }

    func upload(
        _ sales: [PointsV1.OfflineSale], key: String
    ) async throws -> [PointsV1.SettledOfflineSale] {
        try await offline.upload(.init(sales: sales), till(key: Self.key(key))).sales
    }
}
