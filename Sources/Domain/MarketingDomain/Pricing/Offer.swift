package import Primitives

/// What is taken off a price, and on which conditions: a promotion applies by itself, a coupon
/// template is an offer that members hold.
package struct Offer: Hashable, Sendable {
    package let id: UUIDv7
    /// From 1 upwards; the content of a version never changes.
    package let version: Int32
    package let name: Name
    package let terms: Terms

    package init(id: UUIDv7, version: Int32, name: Name, terms: Terms) {
        self.id = id
        self.version = version
        self.name = name
        self.terms = terms
    }

    /// What it is called, in the merchant's words.
    package struct Name: Hashable, Sendable {
        package let zh: String
        package let en: String

        package init(zh: String, en: String) {
            self.zh = zh
            self.en = en
        }
    }
}

extension Offer {
    /// Where in the pipeline an offer stands (3.6); each stage sees what the one before has left.
    package enum Stage: String, Hashable, Sendable, CaseIterable {
        /// Another price of a line; of all that a line has the best one counts.
        case linePrice = "LINE_PRICE"
        case line = "LINE"
        /// Promotions before coupons.
        case order = "ORDER"
        /// Off the shipping; the lines in scope are what a threshold is held against.
        case shipping = "SHIPPING"
    }

    /// Which subtotal of the lines in scope a threshold is held against.
    package enum Basis: String, Hashable, Sendable, CaseIterable {
        /// List prices.
        case initial = "INITIAL"
        /// What they cost when the offer's turn comes.
        case current = "CURRENT"
        /// What they cost after it; at `shipping`, which leaves them alone, the same as `current`.
        case after = "AFTER"
    }

    /// What an offer stands beside.
    package struct Stacking: Hashable, Sendable {
        package enum Class: String, Hashable, Sendable, CaseIterable {
            /// Beside others of its class, within its group's limit.
            case common = "COMMON"
            /// Blocks all common ones of the order, and other exclusive ones.
            case exclusive = "EXCLUSIVE"
            /// Beside anything: no limit of coupons counts it.
            case always = "ALWAYS"
        }

        package let `class`: Class
        /// Offers of one group limit each other; nil: no group.
        package let group: Group?
        /// On a line it is the only one of its stage.
        package let singlePerLine: Bool

        package struct Group: Hashable, Sendable {
            package let code: String
            /// Of the group in one order, 1 or more.
            package let most: Int

            package init(code: String, most: Int) {
                self.code = code
                self.most = most
            }
        }

        package init(_ class: Class = .common, group: Group? = nil, singlePerLine: Bool = false) {
            self.class = `class`
            self.group = group
            self.singlePerLine = singlePerLine
        }
    }

    /// All that decides whether and how an offer applies.
    package struct Terms: Hashable, Sendable {
        package let stage: Stage
        package let discount: Discount
        package let scope: Scope
        package let times: Times
        package let audience: Audience
        /// Everywhere where these and units are empty; channels likewise.
        package let stores: Set<UUIDv7>
        /// Brands and areas: every store that lies in one of them when the price is made.
        package let units: Set<UUIDv7>
        package let channels: Set<Channel>
        package let basis: Basis
        package let stacking: Stacking
        /// Percentages of list prices, at `shipping` of what it costs at first, whatever came off
        /// before.
        package let percentOfInitial: Bool
        /// At `linePrice`: on top of the best price instead of competing with it.
        package let combines: Bool
        /// Lower comes first within a stage.
        package let priority: Int32

        package init(
            stage: Stage, discount: Discount, scope: Scope = Scope(), times: Times = Times(),
            audience: Audience = Audience(), stores: Set<UUIDv7> = [],
            units: Set<UUIDv7> = [], channels: Set<Channel> = [], basis: Basis = .current,
            stacking: Stacking = Stacking(), percentOfInitial: Bool = false,
            combines: Bool = false, priority: Int32 = 0
        ) {
            self.stage = stage
            self.discount = discount
            self.scope = scope
            self.times = times
            self.audience = audience
            self.stores = stores
            self.units = units
            self.channels = channels
            self.basis = basis
            self.stacking = stacking
            self.percentOfInitial = percentOfInitial
            self.combines = combines
            self.priority = priority
        }
    }

    /// What terms may say at most.
    package enum Limits {
        /// Minor units; sums and products of an order stay far inside 64 bits.
        package static let amountMinor: ClosedRange<Int64> = 0...1_000_000_000_000
        package static let payPermille: ClosedRange<Int32> = 0...999
        package static let pieces: ClosedRange<Int32> = 1...1_000
        package static let mostPieces: ClosedRange<Int32> = 0...1_000_000
        package static let giftQuantity: ClosedRange<Int64> = 1...1_000
        package static let parts = 1...20
        package static let listed = 1_000
        package static let levels = 100
        package static let ranges = 24
        package static let blackouts = 366
        package static let groupMost: ClosedRange<Int32> = 0...100
        package static let priority: ClosedRange<Int32> = 0...1_000_000
        package static let code = 64
        package static let name = 128
    }
}

extension Offer.Terms {
    /// Whether they hold in a store.
    ///
    /// - Parameter units: the brands and areas that the store lies in now.
    package func hold(in store: UUIDv7, of units: Set<UUIDv7>) -> Bool {
        stores.isEmpty && self.units.isEmpty || stores.contains(store)
            || !self.units.isDisjoint(with: units)
    }
}
