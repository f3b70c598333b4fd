package import Levels
package import Primitives

/// What a partner gets for a use of a benefit (B13).
package struct PartnerTerms: Hashable, Sendable {
    package let partner: String
    /// Minor units.
    package let compensationMinor: Int64

    package init(partner: String, compensationMinor: Int64) {
        self.partner = partner
        self.compensationMinor = compensationMinor
    }

    /// Nil of a benefit that the merchant renders itself.
    package init?(of benefit: LevelScheme.Benefit) {
        guard let partner = benefit.partner else { return nil }
        self.init(partner: partner.code, compensationMinor: partner.compensationMinor)
    }

    /// What holds for a use now of what was claimed by these terms: the partner is that of the
    /// claim, the amount that of the scheme in force, as long as it gives the benefit by the same
    /// partner.
    ///
    /// - Parameter benefit: as the scheme in force has it, of the level that it was claimed by.
    package func atUse(of benefit: LevelScheme.Benefit?) -> PartnerTerms {
        guard let terms = benefit.flatMap(PartnerTerms.init(of:)), terms.partner == partner else {
            return self
        }
        return terms
    }
}

/// What is due to partners for the uses of some time.
///
/// A use counts on the business date on which it was made, a reversal on its own, by the amount of
/// the use: so what was settled never changes, and the settlements of two times are that of both.
package struct PartnerSettlement: Sendable {
    /// Uses of one benefit in one outlet, by one amount.
    package struct Row: Hashable, Sendable {
        package let partner: String
        package let benefit: String
        package let store: UUIDv7
        package let compensationMinor: Int64
        /// Made in the time, and reversed in it, whenever they were made.
        package let uses: Int64
        package let reversed: Int64
        package let count: Int64
        package let totalMinor: Int64

        package init(
            partner: String, benefit: String, store: UUIDv7, compensationMinor: Int64, uses: Int64,
            reversed: Int64
        ) throws(ArithmeticOverflow) {
            self.partner = partner
            self.benefit = benefit
            self.store = store
            self.compensationMinor = compensationMinor
            self.uses = uses
            self.reversed = reversed
            count = uses - reversed
            let (total, overflow) = count.multipliedReportingOverflow(by: compensationMinor)
            guard !overflow else { throw ArithmeticOverflow() }
            totalMinor = total
        }
    }

    package struct Sum: Hashable, Sendable {
        package private(set) var uses: Int64 = 0
        package private(set) var reversed: Int64 = 0
        package private(set) var count: Int64 = 0
        package private(set) var totalMinor: Int64 = 0

        fileprivate mutating func add(_ row: Row) throws(ArithmeticOverflow) {
            uses += row.uses
            reversed += row.reversed
            count += row.count
            let (total, overflow) = totalMinor.addingReportingOverflow(row.totalMinor)
            guard !overflow else { throw ArithmeticOverflow() }
            totalMinor = total
        }
    }

    package let rows: [Row]
    /// In the order of the rows.
    package private(set) var partners: [(partner: String, sum: Sum)] = []
    package private(set) var whole = Sum()

    /// - Parameter rows: by partner.
    package init(_ rows: [Row]) throws(ArithmeticOverflow) {
        self.rows = rows
        for row in rows {
            if partners.last?.partner != row.partner {
                partners.append((row.partner, Sum()))
            }
            try partners[partners.count - 1].sum.add(row)
            try whole.add(row)
        }
    }
}
