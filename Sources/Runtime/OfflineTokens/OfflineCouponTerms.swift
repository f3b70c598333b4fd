package import Primitives

/// What a till has to know of a coupon to take it without asking anybody (N12).
///
/// The token carries it, signed. The till holds a sale against it and reckons by it, and the upload
/// holds the sale against the very same: what the two could see differently is not given out.
package struct OfflineCouponTerms: Hashable, Sendable {
    package enum Discount: Hashable, Sendable {
        /// An amount, once or for each full threshold; nil: no cap. Minor units.
        case reduction(amountMinor: Int64, repeats: Bool, capMinor: Int64?)
        /// What is paid of the subtotal: 8折 is 800. Nil: no limit.
        case percent(payPermille: Int64, mostMinor: Int64?)
    }

    /// Which lines it is about: those of a sku or a category, all where both are empty; and none of
    /// the excluded.
    package struct Scope: Hashable, Sendable {
        package let skus: [String]
        package let categories: [String]
        package let excludedSkus: [String]
        package let excludedCategories: [String]

        package init(
            skus: some Sequence<String> = [], categories: some Sequence<String> = [],
            excludedSkus: some Sequence<String> = [],
            excludedCategories: some Sequence<String> = []
        ) {
            self.skus = skus.sorted()
            self.categories = categories.sorted()
            self.excludedSkus = excludedSkus.sorted()
            self.excludedCategories = excludedCategories.sorted()
        }

        fileprivate func contains(_ line: Line) -> Bool {
            if excludedSkus.contains(line.sku) { return false }
            if excludedCategories.contains(line.category) { return false }
            if skus.isEmpty, categories.isEmpty { return true }
            return skus.contains(line.sku) || categories.contains(line.category)
        }
    }

    /// As many bytes as a coupon's token has left for it, whatever its key is called.
    package static let mostBytes = 220

    package let discount: Discount
    /// From which subtotal of the lines in scope on; 0: always.
    package let thresholdMinor: Int64
    /// Whether the subtotal is what is left after the coupon, and not before it.
    package let countsAfter: Bool
    package let currency: Currency
    /// In which stores, by their marks; in all where empty.
    package let stores: [UInt32]
    /// When it is good while its token is; all of that time where empty.
    package let hours: [Range<Instant>]
    package let scope: Scope

    /// Nil for what makes no sense, and for what does not fit into a token.
    ///
    /// - Parameter hours: to the millisecond, as a token has them.
    package init?(
        discount: Discount, thresholdMinor: Int64 = 0, countsAfter: Bool = false,
        currency: Currency, stores: some Sequence<UUIDv7> = [], hours: [Range<Instant>] = [],
        scope: Scope = Scope()
    ) {
        self.init(
            discount: discount, thresholdMinor: thresholdMinor, countsAfter: countsAfter,
            currency: currency, marks: Set(stores.map(Self.mark)).sorted(), hours: hours,
            scope: scope)
        var writer = TokenWriter()
        guard write(to: &writer), writer.bytes.count <= Self.mostBytes else { return nil }
    }

    private init?(
        discount: Discount, thresholdMinor: Int64, countsAfter: Bool, currency: Currency,
        marks: [UInt32], hours: [Range<Instant>], scope: Scope
    ) {
        let amounts: ClosedRange<Int64> = 0...Self.mostMinor
        let isSound =
            switch discount {
            case .reduction(let amount, let repeats, let cap):
                amount > 0 && amounts.contains(amount) && amounts.contains(cap ?? 0)
                    && (!repeats || thresholdMinor > 0)
            case .percent(let pay, let most):
                (0...999).contains(pay) && amounts.contains(most ?? 0)
            }
        let spans = hours.map {
            (
                Instant(millisecondsSinceEpoch: $0.lowerBound.millisecondsSinceEpoch),
                Instant(millisecondsSinceEpoch: $0.upperBound.millisecondsSinceEpoch)
            )
        }
        guard isSound, amounts.contains(thresholdMinor), spans.allSatisfy({ $0 < $1 }) else {
            return nil
        }
        self.discount = discount
        self.thresholdMinor = thresholdMinor
        self.countsAfter = countsAfter
        self.currency = currency
        self.stores = marks
        self.hours = spans.map { $0..<$1 }
        self.scope = scope
    }

    /// Amounts beyond this are a mistake; sums and products stay within 64 bits. Minor units.
    private static let mostMinor: Int64 = 1_000_000_000_000

    /// Of a store's id what is random: the stores of a merchant do not have it in common.
    private static func mark(_ store: UUIDv7) -> UInt32 { UInt32(truncatingIfNeeded: store.lo) }
}

// MARK: Sales

extension OfflineCouponTerms {
    package struct Line: Hashable, Sendable {
        package let sku: String
        package let category: String
        /// Of the whole line; minor units, 0 or more.
        package let amountMinor: Int64

        package init(sku: String, category: String, amountMinor: Int64) {
            self.sku = sku
            self.category = category
            self.amountMinor = amountMinor
        }
    }

    package struct Sale: Hashable, Sendable {
        package let store: UUIDv7
        package let soldAt: Instant
        package let currency: Currency
        /// Their amounts add up to 10^15 at most.
        package let lines: [Line]

        package init(store: UUIDv7, soldAt: Instant, currency: Currency, lines: [Line]) {
            self.store = store
            self.soldAt = soldAt
            self.currency = currency
            self.lines = lines
        }
    }

    /// In order of precedence.
    package enum Refusal: Error, Hashable, Sendable {
        case currency
        case store
        /// Another weekday or hour than its own.
        case time
        /// None of the lines is in its scope.
        case noItem
        case threshold(missingMinor: Int64)
        case noEffect
        /// The till took off more than it is worth.
        case tooMuch(mostMinor: Int64)
    }

    /// What it takes off each line of a sale whose lines are at the prices before it: in proportion
    /// to them, by largest remainder.
    package func shares(of sale: Sale) throws(Refusal) -> [Int64] {
        try check(sale)
        let weights = sale.lines.map { scope.contains($0) ? $0.amountMinor : 0 }
        let total = try worth(of: weights.reduce(0, +))
        return LargestRemainder.allocate(total: total, weights: weights)
    }

    /// Why a till should not have taken it, or not for so much; nil where it was right.
    ///
    /// - Parameters:
    ///   - sale: its lines as they were paid.
    ///   - takenMinor: what the till took off them.
    package func refusal(of sale: Sale, takenMinor: Int64) -> Refusal? {
        do throws(Refusal) {
            try check(sale)
            guard (1...Self.mostMinor).contains(takenMinor) else {
                throw takenMinor < 1 ? .noEffect : .tooMuch(mostMinor: Self.mostMinor)
            }
            let paid = sale.lines.reduce(0) { $0 + (scope.contains($1) ? $1.amountMinor : 0) }
            let most = try worth(of: paid + takenMinor)
            return takenMinor <= most ? nil : .tooMuch(mostMinor: most)
        } catch {
            return error
        }
    }

    private func check(_ sale: Sale) throws(Refusal) {
        guard sale.currency == currency else { throw .currency }
        guard stores.isEmpty || stores.contains(Self.mark(sale.store)) else { throw .store }
        guard hours.isEmpty || hours.contains(where: { $0.contains(sale.soldAt) }) else {
            throw .time
        }
        guard sale.lines.contains(where: scope.contains) else { throw .noItem }
    }

    /// What it takes off a subtotal: the formulas of prices (3.6), of one coupon alone.
    private func worth(of subtotal: Int64) throws(Refusal) -> Int64 {
        guard subtotal >= thresholdMinor else {
            throw .threshold(missingMinor: thresholdMinor - subtotal)
        }
        var total: Int64
        switch discount {
        case .reduction(let amount, let repeats, let cap):
            total = amount
            if repeats {
                let (product, overflow) = (subtotal / thresholdMinor)
                    .multipliedReportingOverflow(by: amount)
                total = min(cap ?? .max, overflow ? .max : product)
            }
        case .percent(let pay, let most):
            total = min(most ?? .max, subtotal - (subtotal * pay + 500) / 1_000)
        }
        total = min(total, subtotal)
        guard total > 0 else { throw .noEffect }
        if countsAfter, subtotal - total < thresholdMinor {
            throw .threshold(missingMinor: thresholdMinor - (subtotal - total))
        }
        return total
    }
}

// MARK: On its way

extension OfflineCouponTerms {
    private enum Flag {
        static let percent: UInt8 = 1
        static let repeats: UInt8 = 2
        static let after: UInt8 = 4
        static let all = percent | repeats | after
    }

    /// - Returns: whether it could be written: no text is too long, and no list.
    @discardableResult
    func write(to writer: inout TokenWriter) -> Bool {
        var flags = countsAfter ? Flag.after : 0
        let (value, most): (Int64, Int64?)
        switch discount {
        case .reduction(let amount, let repeats, let cap):
            (value, most) = (amount, cap)
            if repeats { flags |= Flag.repeats }
        case .percent(let pay, let limit):
            (value, most) = (pay, limit)
            flags |= Flag.percent
        }
        writer.append(raw: Array(currency.code.utf8))
        writer.append(flags)
        writer.append(thresholdMinor)
        writer.append(value)
        writer.append(most ?? 0)
        guard let storeCount = UInt8(exactly: stores.count),
            let hourCount = UInt8(exactly: hours.count)
        else { return false }
        writer.append(storeCount)
        for store in stores { writer.append(store) }
        writer.append(hourCount)
        for span in hours {
            writer.append(span.lowerBound)
            writer.append(span.upperBound)
        }
        for list in [
            scope.skus, scope.categories, scope.excludedSkus, scope.excludedCategories,
        ] {
            guard let count = UInt8(exactly: list.count) else { return false }
            writer.append(count)
            for text in list {
                guard text.utf8.count <= UInt8.max else { return false }
                writer.append(text)
            }
        }
        return true
    }

    init(_ fields: inout TokenReader) throws(OfflineFault) {
        guard let currency = Currency(String(decoding: try fields.raw(3), as: UTF8.self)) else {
            throw .malformed
        }
        let flags: UInt8 = try fields.number()
        let threshold: Int64 = try fields.number()
        let value: Int64 = try fields.number()
        let limit: Int64 = try fields.number()
        let most = limit == 0 ? nil : limit
        var marks: [UInt32] = []
        for _ in 0..<(try fields.number(UInt8.self)) { marks.append(try fields.number()) }
        var hours: [Range<Instant>] = []
        for _ in 0..<(try fields.number(UInt8.self)) {
            let (from, until) = (try fields.instant(), try fields.instant())
            guard from < until else { throw .malformed }
            hours.append(from..<until)
        }
        var lists: [[String]] = []
        for _ in 0..<4 {
            var list: [String] = []
            for _ in 0..<(try fields.number(UInt8.self)) { list.append(try fields.text()) }
            lists.append(list)
        }
        guard flags & ~Flag.all == 0,
            let terms = OfflineCouponTerms(
                discount: flags & Flag.percent != 0
                    ? .percent(payPermille: value, mostMinor: most)
                    : .reduction(
                        amountMinor: value, repeats: flags & Flag.repeats != 0, capMinor: most),
                thresholdMinor: threshold, countsAfter: flags & Flag.after != 0,
                currency: currency, marks: marks, hours: hours,
                scope: Scope(
                    skus: lists[0], categories: lists[1], excludedSkus: lists[2],
                    excludedCategories: lists[3]))
        else { throw .malformed }
        self = terms
    }
}
