import MarketingDomain
import Messages
import Primitives
import ServiceKit

/// From the message that a merchant writes to the terms that decide; a refusal names the field.
extension Offer.Terms {
    /// - Throws: INVALID_ARGUMENT with the first field that cannot be used, below `field`.
    init(_ message: MarketingV1.OfferTerms, _ field: String) throws(Refusal) {
        guard let stage = Offer.Stage(message.stage) else {
            throw .invalid("\(field).stage", "is not LINE_PRICE, LINE, ORDER or SHIPPING")
        }
        guard let discount = message.discount else {
            throw .invalid("\(field).discount", "is missing")
        }
        guard let basis = Offer.Basis(message.basis) else {
            throw .invalid("\(field).basis", "is not known")
        }
        guard Offer.Limits.priority.contains(message.priority) else {
            throw .invalid("\(field).priority", "is not from 0 to 1000000")
        }
        self.init(
            stage: stage, discount: try Offer.Discount(discount, field),
            scope: try Offer.Scope(message.scope ?? .init(), "\(field).scope"),
            times: try Offer.Times(message.times ?? .init(), "\(field).times"),
            audience: try Offer.Audience(message.audience ?? .init(), "\(field).audience"),
            stores: try Self.stores(message.storeIds, "\(field).storeIds"),
            units: try Self.stores(message.unitIds, "\(field).unitIds"),
            channels: try Self.channels(message.channels, "\(field).channels"), basis: basis,
            stacking: try Offer.Stacking(message.stacking ?? .init(), "\(field).stacking"),
            percentOfInitial: message.percentOfInitial, combines: message.combines,
            priority: message.priority)
        try check(field)
    }

    /// What does not go together.
    private func check(_ field: String) throws(Refusal) {
        switch (stage, discount) {
        case (.linePrice, .percent(let percent)):
            // Prices are compared line by line: nothing of the whole order can count.
            guard percent.thresholdMinor == 0, percent.maxDiscountMinor == nil else {
                throw .invalid(
                    "\(field).percentOff", "has a threshold or a limit, which LINE_PRICE has not")
            }
        case (.linePrice, .newPrice): break
        case (.linePrice, _):
            throw .invalid("\(field).stage", "LINE_PRICE is for percentOff and newPrice")
        case (.order, .newPrice), (.order, .buyGet), (.order, .setMeal):
            throw .invalid("\(field).stage", "what is about pieces stands at LINE")
        case (.shipping, .fullReduction), (.shipping, .percent), (.shipping, .cash): break
        case (.shipping, _):
            throw .invalid(
                "\(field).stage", "SHIPPING is for fullReduction, percentOff and cashOff")
        case (.line, _), (.order, _): break
        }
        // The shipping is one thing: a group limits what is taken off it.
        if stage == .shipping, stacking.singlePerLine {
            throw .invalid("\(field).stacking.singlePerLine", "is not for SHIPPING")
        }
        if combines, stage != .linePrice {
            throw .invalid("\(field).combines", "is for LINE_PRICE")
        }
        if percentOfInitial {
            guard case .percent = discount else {
                throw .invalid("\(field).percentOfInitial", "is for percentOff")
            }
        }
    }

    private static func stores(
        _ texts: [String], _ field: String
    ) throws(Refusal) -> Set<UUIDv7> {
        try atMost(Offer.Limits.listed, texts.count, field)
        var stores: Set<UUIDv7> = []
        for (index, text) in texts.enumerated() {
            guard let store = UUIDv7(text) else {
                throw .invalid("\(field)[\(index)]", "is not a UUID")
            }
            stores.insert(store)
        }
        return stores
    }

    private static func channels(
        _ messages: [PointsV1.Channel], _ field: String
    ) throws(Refusal) -> Set<Offer.Channel> {
        try atMost(Offer.Limits.listed, messages.count, field)
        var channels: Set<Offer.Channel> = []
        for (index, message) in messages.enumerated() {
            guard let channel = Offer.Channel(message) else {
                throw .invalid("\(field)[\(index)]", "is not a channel")
            }
            channels.insert(channel)
        }
        return channels
    }
}

extension Offer.Terms {
    /// - Throws: STORE_NOT_FOUND or UNIT_NOT_FOUND for a place that the merchant has not.
    func check(placesOf merchant: MerchantClocks) throws(Refusal) {
        guard stores.allSatisfy({ merchant.stores[$0] != nil }) else {
            throw Refusal(.storeNotFound)
        }
        guard units.allSatisfy({ merchant.hasUnit($0) }) else { throw Refusal(.unitNotFound) }
    }
}

extension Offer.Name {
    /// - Throws: INVALID_ARGUMENT where it is missing in a language, or too long.
    init(_ message: PatronV1.Text?, _ field: String) throws(Refusal) {
        guard let message, !message.zh.isEmpty, !message.en.isEmpty else {
            throw .invalid(field, "is missing in one of the two languages")
        }
        let longest = max(message.zh.unicodeScalars.count, message.en.unicodeScalars.count)
        guard longest <= Offer.Limits.name else {
            throw .invalid(field, "is longer than \(Offer.Limits.name) characters")
        }
        self.init(zh: message.zh, en: message.en)
    }
}

extension Offer.Stage {
    /// Nil for what is not said, or not known.
    init?(_ message: MarketingV1.OfferStage) {
        switch message {
        case .linePrice: self = .linePrice
        case .line: self = .line
        case .order: self = .order
        case .shipping: self = .shipping
        case .unspecified, .unrecognized: return nil
        }
    }
}

extension Offer.Basis {
    fileprivate init?(_ message: MarketingV1.ThresholdBasis) {
        switch message {
        case .initial: self = .initial
        case .unspecified, .current: self = .current
        case .after: self = .after
        case .unrecognized: return nil
        }
    }
}

extension Offer.Channel {
    /// Nil for what is not said, or not known.
    init?(_ message: PointsV1.Channel) {
        switch message {
        case .inStore: self = .inStore
        case .online: self = .online
        case .delivery: self = .delivery
        case .unspecified, .unrecognized: return nil
        }
    }
}

func atMost(_ most: Int, _ count: Int, _ field: String) throws(Refusal) {
    guard count <= most else { throw .invalid(field, "has more than \(most) elements") }
}

/// A code of the catalogue, of a level or of a group: 1 to 64 characters.
func offerCode(_ text: String, _ field: String) throws(Refusal) -> String {
    guard (1...Offer.Limits.code).contains(text.unicodeScalars.count) else {
        throw .invalid(field, "is not 1 to \(Offer.Limits.code) characters long")
    }
    return text
}
