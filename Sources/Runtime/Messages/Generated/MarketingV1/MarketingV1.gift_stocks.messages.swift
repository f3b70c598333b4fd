// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package struct GiftStock: Sendable, Equatable {
        package var sku: String
        /// Empty: of all stores that have no stock of their own.
        package var storeId: String
        /// Pieces that are reserved for orders or given away.
        package var taken: Int64
        /// Pieces that the next orders can have.
        package var left: Int64
        package var changedBy: String
        package var changedAt: Instant?

        package init() {
            sku = ""
            storeId = ""
            taken = 0
            left = 0
            changedBy = ""
            changedAt = nil
        }

        package init(
            sku: String = "",
            storeId: String = "",
            taken: Int64 = 0,
            left: Int64 = 0,
            changedBy: String = "",
            changedAt: Instant? = nil
        ) {
            self.sku = sku
            self.storeId = storeId
            self.taken = taken
            self.left = left
            self.changedBy = changedBy
            self.changedAt = changedAt
        }
    }

    package struct SetGiftStockRequest: Sendable, Equatable {
        /// 1 to 64 of letters, digits, `.`, `_` and `-`.
        package var sku: String
        /// Empty: all stores that have no stock of their own.
        package var storeId: String
        /// Pieces that are there from now on beside those that are reserved or given away already,
        /// 0 to 1 000 000 000.
        package var left: Int64
        /// No stock is kept from now on; then `left` is 0.
        package var unlimited: Bool

        package init() {
            sku = ""
            storeId = ""
            left = 0
            unlimited = false
        }

        package init(
            sku: String = "",
            storeId: String = "",
            left: Int64 = 0,
            unlimited: Bool = false
        ) {
            self.sku = sku
            self.storeId = storeId
            self.left = left
            self.unlimited = unlimited
        }
    }

    package struct GiftStockReply: Sendable, Equatable {
        /// Where no stock is kept: without numbers.
        package var stock: MarketingV1.GiftStock?
        package var replayed: Bool

        package init() {
            stock = nil
            replayed = false
        }

        package init(
            stock: MarketingV1.GiftStock? = nil,
            replayed: Bool = false
        ) {
            self.stock = stock
            self.replayed = replayed
        }
    }

    package struct ListGiftStocksRequest: Sendable, Equatable {
        /// All where empty.
        package var sku: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            sku = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            sku: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.sku = sku
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListGiftStocksReply: Sendable, Equatable {
        /// By sku and store; the stock of all stores first.
        package var stocks: [MarketingV1.GiftStock]
        package var nextPageToken: String

        package init() {
            stocks = []
            nextPageToken = ""
        }

        package init(
            stocks: [MarketingV1.GiftStock] = [],
            nextPageToken: String = ""
        ) {
            self.stocks = stocks
            self.nextPageToken = nextPageToken
        }
    }

    package struct GivenGift: Sendable, Equatable {
        /// As that of SetGiftStockRequest.
        package var sku: String
        /// Pieces, 1 to 1 000.
        package var quantity: Int64

        package init() {
            sku = ""
            quantity = 0
        }

        package init(
            sku: String = "",
            quantity: Int64 = 0
        ) {
            self.sku = sku
            self.quantity = quantity
        }
    }

    /// A sale of a till that was alone, and what it gave away.
    package struct TakeGivenGiftsRequest: Sendable, Equatable {
        /// The order that the sale has become: returned as a whole, it gives the pieces back.
        package var orderId: String
        package var storeId: String
        /// Who bought.
        package var memberId: String
        /// Each sku once, 1 to 20.
        package var gifts: [MarketingV1.GivenGift]

        package init() {
            orderId = ""
            storeId = ""
            memberId = ""
            gifts = []
        }

        package init(
            orderId: String = "",
            storeId: String = "",
            memberId: String = "",
            gifts: [MarketingV1.GivenGift] = []
        ) {
            self.orderId = orderId
            self.storeId = storeId
            self.memberId = memberId
            self.gifts = gifts
        }
    }

    /// What of a gift was there.
    package struct TakenGift: Sendable, Equatable {
        package var sku: String
        /// Pieces that were given away.
        package var quantity: Int64
        /// Pieces that the stock had of them, and has no more; all where nobody keeps a stock.
        package var taken: Int64

        package init() {
            sku = ""
            quantity = 0
            taken = 0
        }

        package init(
            sku: String = "",
            quantity: Int64 = 0,
            taken: Int64 = 0
        ) {
            self.sku = sku
            self.quantity = quantity
            self.taken = taken
        }
    }

    package struct TakeGivenGiftsReply: Sendable, Equatable {
        /// In the order of the request.
        package var gifts: [MarketingV1.TakenGift]
        package var replayed: Bool

        package init() {
            gifts = []
            replayed = false
        }

        package init(
            gifts: [MarketingV1.TakenGift] = [],
            replayed: Bool = false
        ) {
            self.gifts = gifts
            self.replayed = replayed
        }
    }
}
