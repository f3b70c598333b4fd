import Crypto
import Messages
import Primitives
import ServiceKit

/// A basket that makes sense: parsed once, at the edge. What its lines cost is marketing's to say.
struct BasketDraft: Sendable {
    let store: Store
    let channel: PointsV1.Channel
    let terminal: String?
    let staff: String?
    let table: String?
    let covers: Int32?
    /// Nil for a guest.
    let member: MemberName?
    let points: Int64
    let currency: Currency
    private let message: PointsV1.Basket

    enum Limits {
        static let lines = 1...200
        static let offers = 20
        static let points: ClosedRange<Int64> = 0...1_000_000_000
        static let shipping: ClosedRange<Int64> = 0...1_000_000_00
    }

    /// - Parameter caller: a member who asks for herself; then the basket names nobody else.
    init(
        _ basket: PointsV1.Basket?, of caller: UUIDv7?, _ clocks: MerchantClocks
    ) throws(Refusal) {
        guard let basket else { throw .invalid("basket", "is missing") }
        store = try Store(basket.storeId, of: clocks)
        channel = PointsV1.Channel(rawValue: Int32(try OrderDraft.channel(basket.channel)))
        terminal = try OrderDraft.optional(basket.terminalId, "basket.terminalId")
        staff = try OrderDraft.optional(basket.staffId, "basket.staffId")
        table = try OrderDraft.optional(basket.table, "basket.table")
        covers = try OrderDraft.covers(basket.covers)
        member = try Self.member(basket, caller)
        guard Limits.lines.contains(basket.lines.count) else {
            throw .invalid("basket.lines", "must be 1 to 200")
        }
        guard basket.couponIds.count + basket.promoCodes.count <= Limits.offers else {
            throw .invalid("basket.couponIds", "must be at most 20, promo codes counted in")
        }
        guard Limits.points.contains(basket.points) else {
            throw .invalid("basket.points", "is not from 0 to 1000000000")
        }
        guard Limits.shipping.contains(basket.shippingMinor) else {
            throw .invalid("basket.shippingMinor", "is not from 0 to 100000000")
        }
        points = basket.points
        currency = try clocks.knownCurrency()
        message = basket
    }

    private static func member(
        _ basket: PointsV1.Basket, _ caller: UUIDv7?
    ) throws(Refusal) -> MemberName? {
        let isNamed = [basket.memberId, basket.memberCode, basket.phone].contains { !$0.isEmpty }
        if let caller {
            guard !isNamed || basket.memberId == caller.description else {
                throw .invalid("basket.memberId", "is not the calling member")
            }
            return .id(caller)
        }
        guard isNamed else { return nil }
        return try MemberName(
            id: basket.memberId, code: basket.memberCode, phone: basket.phone)
    }

    /// The number of the order that it is to become.
    func orderKey(_ externalId: String, merchant: UUIDv7) throws(Refusal) -> OrderKey {
        guard !externalId.isEmpty else { throw .invalid("externalId", "is missing") }
        return OrderKey(
            merchant: merchant, store: store.id, channel: Int16(channel.rawValue),
            externalId: try OrderDraft.text(
                externalId, "externalId", OrderDraft.Limits.code))
    }

    /// What marketing is asked.
    func priceRequest(
        at instant: Instant, _ buyer: MarketingV1.PricingBuyer?, _ points: MarketingV1.PointsOffer?
    ) -> MarketingV1.PriceRequest {
        MarketingV1.PriceRequest(
            storeId: store.id.description, channel: channel, buyer: buyer, at: instant,
            lines: message.lines, couponIds: message.couponIds, promoCodes: message.promoCodes,
            bestCoupons: message.bestCoupons, shippingMinor: message.shippingMinor, points: points)
    }
}

extension OperationKey {
    /// The checkout that a call makes, before anything of it is kept: marketing holds offers for it
    /// first, and whoever repeats the call holds them for the same one. Another body under the same
    /// key is another checkout: what it is refused must not give back what the first one held.
    ///
    /// - Parameter attempt: from 0; a repetition needs another where an earlier one's hold is over.
    func checkout(attempt: Int32) -> UUIDv7 {
        var digest = SHA256()
        digest.update(data: Array("checkout:\(merchant):\(method):\(key):\(attempt):".utf8))
        digest.update(data: requestHash)
        return Array(digest.finalize()).withUnsafeBytes { bytes in
            UUIDv7.make(
                unixMilliseconds: bytes.loadUnaligned(as: Int64.self),
                randomHigh: bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self),
                randomLow: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        }
    }
}
