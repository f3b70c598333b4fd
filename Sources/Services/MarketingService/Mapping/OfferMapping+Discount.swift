import MarketingDomain
import Messages
import ServiceKit

extension Offer.Discount {
    init(
        _ message: MarketingV1.OfferTerms.OneOf_Discount, _ terms: String
    ) throws(Refusal) {
        switch message {
        case .fullReduction(let message):
            self = .fullReduction(try Offer.FullReduction(message, "\(terms).fullReduction"))
        case .percentOff(let message):
            self = .percent(try Offer.Percent(message, "\(terms).percentOff"))
        case .cashOff(let message):
            self = .cash(
                amountMinor: try amount(
                    message.amountMinor, from: 1, "\(terms).cashOff.amountMinor"))
        case .newPrice(let message):
            self = .newPrice(
                unitPriceMinor: try amount(
                    message.unitPriceMinor, "\(terms).newPrice.unitPriceMinor"))
        case .buyGet(let message):
            self = .buyGet(try Offer.BuyGet(message, "\(terms).buyGet"))
        case .setMeal(let message):
            self = .setMeal(try Offer.SetMeal(message, "\(terms).setMeal"))
        case .gift(let message):
            self = .gift(try Offer.Gift(message, "\(terms).gift"))
        }
    }
}

extension Offer.FullReduction {
    fileprivate init(_ message: MarketingV1.FullReduction, _ field: String) throws(Refusal) {
        let threshold = try amount(message.thresholdMinor, "\(field).thresholdMinor")
        if message.repeats, threshold == 0 {
            throw .invalid("\(field).thresholdMinor", "is 0, which cannot repeat")
        }
        if !message.repeats, message.capMinor != 0 {
            throw .invalid("\(field).capMinor", "is for what repeats")
        }
        self.init(
            thresholdMinor: threshold,
            reductionMinor: try amount(message.reductionMinor, from: 1, "\(field).reductionMinor"),
            repeats: message.repeats, capMinor: try limit(message.capMinor, "\(field).capMinor"))
    }
}

extension Offer.Percent {
    fileprivate init(_ message: MarketingV1.PercentOff, _ field: String) throws(Refusal) {
        self.init(
            payPermille: try permille(message.payPermille, "\(field).payPermille"),
            maxDiscountMinor: try limit(message.maxDiscountMinor, "\(field).maxDiscountMinor"),
            thresholdMinor: try amount(message.thresholdMinor, "\(field).thresholdMinor"))
    }
}

extension Offer.BuyGet {
    fileprivate init(_ message: MarketingV1.BuyGet, _ field: String) throws(Refusal) {
        guard Offer.Limits.mostPieces.contains(message.maxPieces) else {
            throw .invalid("\(field).maxPieces", "is not from 0 to 1000000")
        }
        self.init(
            buy: try pieces(message.buy, "\(field).buy"),
            get: try pieces(message.get, "\(field).get"),
            payPermille: try permille(message.payPermille, "\(field).payPermille"),
            maxPieces: message.maxPieces == 0 ? nil : Int64(message.maxPieces))
    }
}

extension Offer.SetMeal {
    fileprivate init(_ message: MarketingV1.SetMeal, _ field: String) throws(Refusal) {
        guard Offer.Limits.parts.contains(message.parts.count) else {
            throw .invalid("\(field).parts", "must be 1 to 20")
        }
        var seen: Set<String> = []
        var parts: [Part] = []
        for (index, part) in message.parts.enumerated() {
            let place = "\(field).parts[\(index)]"
            let sku = try offerCode(part.sku, "\(place).sku")
            guard seen.insert(sku).inserted else {
                throw .invalid("\(place).sku", "stands at another part too")
            }
            parts.append(Part(sku: sku, quantity: try count(part.quantity, "\(place).quantity")))
        }
        self.init(parts: parts, priceMinor: try amount(message.priceMinor, "\(field).priceMinor"))
    }
}

extension Offer.Gift {
    fileprivate init(_ message: MarketingV1.Gift, _ field: String) throws(Refusal) {
        guard (1...Offer.Limits.name).contains(message.name.unicodeScalars.count) else {
            throw .invalid("\(field).name", "is not 1 to \(Offer.Limits.name) characters long")
        }
        self.init(
            sku: try offerCode(message.sku, "\(field).sku"), name: message.name,
            quantity: try count(message.quantity, "\(field).quantity"),
            thresholdMinor: try amount(message.thresholdMinor, "\(field).thresholdMinor"))
    }
}

private func amount(
    _ minor: Int64, from least: Int64 = 0, _ field: String
) throws(Refusal) -> Int64 {
    guard minor >= least, Offer.Limits.amountMinor.contains(minor) else {
        throw .invalid(field, "is not from \(least) to \(Offer.Limits.amountMinor.upperBound)")
    }
    return minor
}

/// An amount of which 0 says that there is none.
private func limit(_ minor: Int64, _ field: String) throws(Refusal) -> Int64? {
    let amount = try amount(minor, field)
    return amount == 0 ? nil : amount
}

private func permille(_ permille: Int32, _ field: String) throws(Refusal) -> Int64 {
    guard Offer.Limits.payPermille.contains(permille) else {
        throw .invalid(field, "is not from 0 to 999")
    }
    return Int64(permille)
}

private func pieces(_ pieces: Int32, _ field: String) throws(Refusal) -> Int64 {
    guard Offer.Limits.pieces.contains(pieces) else {
        throw .invalid(field, "is not from 1 to 1000")
    }
    return Int64(pieces)
}

private func count(_ quantity: Int64, _ field: String) throws(Refusal) -> Int64 {
    guard Offer.Limits.giftQuantity.contains(quantity) else {
        throw .invalid(field, "is not from 1 to 1000")
    }
    return quantity
}
