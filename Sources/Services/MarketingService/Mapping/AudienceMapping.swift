import MarketingDomain
import Messages
import Primitives
import ServiceKit

extension RollAudience {
    enum Limits {
        static let levels = 20
        static let stores = 100
    }

    /// Whom a request means; a refusal names the field.
    init(_ message: MarketingV1.IssueAudience) throws(Refusal) {
        try Self.check(
            message.registeredFrom, message.registeredUntil, "audience.registeredUntil",
            "is not after registeredFrom")
        try Self.check(
            message.lastOrderFrom, message.lastOrderUntil, "audience.lastOrderUntil",
            "is not after lastOrderFrom")
        guard message.levelCodes.count <= Limits.levels,
            message.levelCodes.allSatisfy({
                (1...Offer.Limits.code).contains($0.unicodeScalars.count)
            })
        else { throw .invalid("audience.levelCodes", "are not at most \(Limits.levels) codes") }
        registeredFrom = message.registeredFrom
        registeredUntil = message.registeredUntil
        levels = message.levelCodes
        stores = try Self.stores(message.storeIds, "audience.storeIds")
        lastOrderFrom = message.lastOrderFrom
        lastOrderUntil = message.lastOrderUntil
        lastOrderStores = try Self.stores(
            message.lastOrderStoreIds, "audience.lastOrderStoreIds")
        neverOrdered = message.neverOrdered
        guard
            !neverOrdered
                || lastOrderFrom == nil && lastOrderUntil == nil
                    && lastOrderStores.isEmpty
        else { throw .invalid("audience.neverOrdered", "stands beside a last order") }
    }

    private static func check(
        _ from: Instant?, _ until: Instant?, _ field: String, _ problem: String
    ) throws(Refusal) {
        if let from, let until, until <= from { throw .invalid(field, problem) }
    }

    private static func stores(
        _ texts: [String], _ field: String
    ) throws(Refusal) -> [UUIDv7] {
        guard texts.count <= Limits.stores else {
            throw .invalid(field, "are more than \(Limits.stores)")
        }
        var stores: [UUIDv7] = []
        for (index, text) in texts.enumerated() {
            stores.append(try RequestFields.id(text, "\(field)[\(index)]"))
        }
        return stores
    }
}

extension RequestContext {
    /// Stores that there are; and staff of single stores means members of those only.
    func check(_ audience: RollAudience, _ merchant: MerchantClocks) throws(Refusal) {
        let named = audience.stores + audience.lastOrderStores
        guard named.allSatisfy({ merchant.stores[$0] != nil }) else {
            throw Refusal(.storeNotFound)
        }
        guard !principal.stores.isEmpty else { return }
        guard !audience.stores.isEmpty,
            audience.stores.allSatisfy({ principal.stores.contains($0.description) })
        else { throw Refusal(.outOfScope) }
    }
}
