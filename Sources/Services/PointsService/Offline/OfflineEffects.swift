import OfflineTokens
import Primitives
import ServiceKit

/// What an offline sale does beside its order: it takes stored value and coupons of the member.
///
/// Each call may come again for the same sale, and has its effect once.
protocol OfflineEffects: Sendable {
    /// - Returns: why it is not possible; the sale is then a conflict.
    func spend(
        minor: Int64, of member: UUIDv7, for sale: OfflineSaleKey, _ context: RequestContext
    ) async throws -> OfflineRejection?

    func use(
        _ coupon: OfflineCoupon, for sale: OfflineSaleKey, _ context: RequestContext
    ) async throws -> OfflineRejection?

    /// Gives back what the sale has taken, if anything: its order was refused.
    func undo(for sale: OfflineSaleKey, _ context: RequestContext) async throws
}

/// For merchants without stored value and offline coupons: what was spent stands with the sale, and
/// counts against the limit of the member's codes.
struct NoOfflineEffects: OfflineEffects {
    func spend(
        minor: Int64, of member: UUIDv7, for sale: OfflineSaleKey, _ context: RequestContext
    ) async throws -> OfflineRejection? { nil }

    func use(
        _ coupon: OfflineCoupon, for sale: OfflineSaleKey, _ context: RequestContext
    ) async throws -> OfflineRejection? { nil }

    func undo(for sale: OfflineSaleKey, _ context: RequestContext) async throws {}
}
