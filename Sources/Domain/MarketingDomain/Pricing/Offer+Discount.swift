extension Offer {
    /// What an offer takes off (3.6, discount formulas); amounts in minor units.
    package enum Discount: Hashable, Sendable {
        case fullReduction(FullReduction)
        case percent(Percent)
        /// An amount without a threshold.
        case cash(amountMinor: Int64)
        /// A price of each piece, where it is lower.
        case newPrice(unitPriceMinor: Int64)
        case buyGet(BuyGet)
        case setMeal(SetMeal)
        case gift(Gift)
    }

    /// From a subtotal on so much off (满减).
    package struct FullReduction: Hashable, Sendable {
        package let thresholdMinor: Int64
        package let reductionMinor: Int64
        /// Once for each full threshold.
        package let repeats: Bool
        /// Most that repeating takes; nil: no limit.
        package let capMinor: Int64?

        package init(
            thresholdMinor: Int64, reductionMinor: Int64, repeats: Bool = false,
            capMinor: Int64? = nil
        ) {
            precondition(!repeats || thresholdMinor > 0, "only a threshold can repeat")
            self.thresholdMinor = thresholdMinor
            self.reductionMinor = reductionMinor
            self.repeats = repeats
            self.capMinor = capMinor
        }
    }

    /// What is paid of a subtotal: 8折 is 800.
    package struct Percent: Hashable, Sendable {
        package let payPermille: Int64
        /// Nil: no limit.
        package let maxDiscountMinor: Int64?
        /// 0: always.
        package let thresholdMinor: Int64

        package init(
            payPermille: Int64, maxDiscountMinor: Int64? = nil, thresholdMinor: Int64 = 0
        ) {
            self.payPermille = payPermille
            self.maxDiscountMinor = maxDiscountMinor
            self.thresholdMinor = thresholdMinor
        }
    }

    /// Of every `buy + get` pieces, dearest first, the cheapest `get` cost `payPermille` of their
    /// price: 买一送一, 第二件半价.
    package struct BuyGet: Hashable, Sendable {
        package let buy: Int64
        package let get: Int64
        package let payPermille: Int64
        /// Most pieces that are cheaper; nil: no limit.
        package let maxPieces: Int64?

        package init(buy: Int64, get: Int64, payPermille: Int64 = 0, maxPieces: Int64? = nil) {
            precondition(buy > 0 && get > 0, "a group has pieces of both kinds")
            self.buy = buy
            self.get = get
            self.payPermille = payPermille
            self.maxPieces = maxPieces
        }
    }

    /// Parts for a price of their own together (套餐), as often as the order has them and it saves.
    package struct SetMeal: Hashable, Sendable {
        package struct Part: Hashable, Sendable {
            package let sku: String
            package let quantity: Int64

            package init(sku: String, quantity: Int64) {
                precondition(quantity > 0, "a part has pieces")
                self.sku = sku
                self.quantity = quantity
            }
        }

        /// Each sku once.
        package let parts: [Part]
        package let priceMinor: Int64

        package init(parts: [Part], priceMinor: Int64) {
            self.parts = parts
            self.priceMinor = priceMinor
        }
    }

    /// A line of price 0 beside the others (赠品, 体验券).
    package struct Gift: Hashable, Sendable {
        package let sku: String
        package let name: String
        package let quantity: Int64
        /// 0: always.
        package let thresholdMinor: Int64

        package init(sku: String, name: String, quantity: Int64, thresholdMinor: Int64 = 0) {
            self.sku = sku
            self.name = name
            self.quantity = quantity
            self.thresholdMinor = thresholdMinor
        }
    }
}
