import Foundation
import OfflineTokens
import Primitives
import Stack

/// What is bought and how it is to be paid, before a coupon has taken anything off.
struct TillBasket {
    struct CardUse {
        let card: String
        /// What the use pays.
        let amountMinor: Int64
    }

    let id: String
    let store: String
    let terminal: String
    /// Her code or card, or her phone; exactly one of the two.
    let memberCode: String?
    let phone: String?
    /// At the prices before the coupon.
    let lines: [TillSale.Line]
    let uses: [CardUse]
    let storedValueMinor: Int64
    let coupon: String?
    let soldAt: Instant

    /// The sale as it is paid; what nothing else pays is cash.
    ///
    /// - Parameter shares: what the coupon takes off each line.
    func sale(less shares: [Int64]? = nil) throws -> TillSale {
        var lines = lines
        for (index, share) in (shares ?? []).enumerated() where share > 0 {
            lines[index].amountMinor = lines[index].totalMinor - share
            lines[index].unitPriceMinor = nil
        }
        let due = lines.reduce(0) { $0 + $1.totalMinor }
        let own = uses.reduce(storedValueMinor) { $0 + $1.amountMinor }
        guard own <= due else {
            throw StackError(
                "more is paid than the \(TillAmount.text(due)) that are due",
                mend: "lower --stored-value or --punch-card")
        }
        var tenders = uses.map {
            TillSale.Tender(
                type: "PUNCH_CARD", amountMinor: $0.amountMinor, punchCardId: $0.card)
        }
        if storedValueMinor > 0 {
            tenders.append(.init(type: "STORED_VALUE", amountMinor: storedValueMinor))
        }
        if own < due || tenders.isEmpty {
            tenders.append(.init(type: "CASH", amountMinor: due - own))
        }
        return TillSale(
            id: id,
            order: TillSale.Order(
                storeId: store, terminalId: terminal, memberCode: memberCode, phone: phone,
                externalId: id, paidAt: soldAt.rfc3339, lines: lines, tenders: tenders),
            coupon: coupon, couponMinor: shares?.reduce(0, +))
    }

    /// As the terms of a coupon look at it.
    func goods(in currency: Currency) throws -> OfflineCouponTerms.Sale {
        guard let store = UUIDv7(store) else {
            throw StackError("\(store) is no id of a store", mend: "give --store")
        }
        return OfflineCouponTerms.Sale(
            store: store, soldAt: soldAt, currency: currency,
            lines: lines.map {
                OfflineCouponTerms.Line(
                    sku: $0.sku, category: $0.category, amountMinor: $0.totalMinor)
            })
    }
}

extension TillBasket.CardUse {
    /// `card:amount`, for example 0198…:20.00.
    init(_ text: String) throws {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, UUIDv7(parts[0]) != nil,
            case let amount = try TillAmount.minor(parts[1]),
            amount > 0
        else {
            throw StackError(
                "\(text) is no use of a punch card",
                mend: "write the card's id and what the use pays, id:20.00")
        }
        self.init(card: parts[0], amountMinor: amount)
    }
}
