import MarketingDomain
import Messages
import Primitives
import ServiceKit

extension CouponSettings {
    /// What a merchant says, with the usual where it says nothing; a refusal names the field.
    init(_ message: MarketingV1.CouponLimits, version: Int32) throws(Refusal) {
        let usual = Self.usual
        self.init(
            version: version,
            perOrder: .init(
                order: try Self.number(
                    message.orderCoupons, usual.perOrder.order, in: Limits.orderCoupons,
                    "limits.orderCoupons"),
                line: try Self.number(
                    message.lineCoupons, usual.perOrder.line, in: Limits.lineCoupons,
                    "limits.lineCoupons")),
            perTemplate: try Self.number(
                message.perTemplate, usual.perTemplate, in: Limits.perTemplate,
                "limits.perTemplate"),
            transfers: try Self.number(
                message.transfers, usual.transfers, in: Limits.transfers, "limits.transfers"),
            longestDays: try Self.number(
                message.longestDays, usual.longestDays, in: Limits.longestDays,
                "limits.longestDays"))
    }

    private static func number(
        _ given: Int32, _ usual: Int, in range: ClosedRange<Int32>, _ field: String
    ) throws(Refusal) -> Int {
        guard given != 0 else { return usual }
        guard range.contains(given) else {
            throw .invalid(field, "is not from \(range.lowerBound) to \(range.upperBound)")
        }
        return Int(given)
    }
}

extension MarketingV1.CouponLimits {
    /// All of them, usual ones filled in.
    init(_ settings: CouponSettings) {
        self.init(
            orderCoupons: Int32(settings.perOrder.order),
            lineCoupons: Int32(settings.perOrder.line), perTemplate: Int32(settings.perTemplate),
            transfers: Int32(settings.transfers), longestDays: Int32(settings.longestDays))
    }
}

extension MarketingV1.CouponSettings {
    /// - Parameter row: nil where the merchant has none of its own.
    init(_ row: CouponSettingsRow?) throws {
        guard let row else {
            self.init(version: 0, limits: .init(.usual))
            return
        }
        self.init(
            version: row.version, limits: .init(try row.settings()), activeFrom: row.activeFrom,
            author: row.author)
    }
}
