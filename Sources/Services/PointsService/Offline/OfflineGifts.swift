import Messages
import Primitives
import ServiceKit

/// What a till gave away while it was alone, by a promotion that it keeps itself.
struct OfflineGifts: Sendable {
    private static let most = 20
    private static let quantities: ClosedRange<Int64> = 1...1_000
    private static let longestSku = 64

    let gifts: [MarketingV1.GivenGift]

    /// - Throws: INVALID_ARGUMENT with the field that makes no sense.
    init(_ sale: PointsV1.OfflineSale) throws(Refusal) {
        guard sale.gifts.count <= Self.most else {
            throw .invalid("gifts", "are more than \(Self.most)")
        }
        var skus: Set<String> = []
        var gifts: [MarketingV1.GivenGift] = []
        for (index, gift) in sale.gifts.enumerated() {
            guard Self.isSku(gift.sku), skus.insert(gift.sku).inserted else {
                throw .invalid("gifts[\(index)].sku", "is not a sku, or named twice")
            }
            guard Self.quantities.contains(gift.quantity) else {
                throw .invalid("gifts[\(index)].quantity", "is not from 1 to 1000")
            }
            gifts.append(.init(sku: gift.sku, quantity: gift.quantity))
        }
        self.gifts = gifts
    }

    private static func isSku(_ text: String) -> Bool {
        (1...longestSku).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}

extension OfflineSaleDesk {
    /// Counts what a sale gave away against the merchant's stocks.
    ///
    /// - Returns: what they did not have; nil where they had all of it, or nobody keeps any.
    func take(
        _ gifts: OfflineGifts, of row: OfflineSaleRow, member: UUIDv7, in order: UUIDv7,
        _ context: RequestContext
    ) async throws -> OfflineRejection? {
        guard !gifts.gifts.isEmpty else { return nil }
        let reply = try await stocks.takeGiven(
            MarketingV1.TakeGivenGiftsRequest(
                orderId: order.description, storeId: row.store, memberId: member.description,
                gifts: gifts.gifts),
            context.forward(as: .points, key: "offline-gifts-\(row.key.id)"))
        let oversold = reply.gifts.filter { $0.taken < $0.quantity }
        guard !oversold.isEmpty else { return nil }
        return OfflineRejection(
            conflict: .giftOversold,
            details: oversold.flatMap { gift in
                [
                    ("sku", gift.sku), ("pieces", "\(gift.quantity)"), ("taken", "\(gift.taken)"),
                    ("missing", "\(gift.quantity - gift.taken)"),
                ]
            })
    }
}

extension OfflineSaleRow {
    /// Behind every other conflict: what was found before stays what it is called by.
    mutating func note(_ oversold: OfflineRejection) {
        guard state != .conflict else {
            details += oversold.details
            return
        }
        reject(oversold)
    }
}
