/// How much of an order may be invoiced, and what has to be taken back in red (X28).
package enum Invoicing {
    package struct Tender: Hashable, Sendable {
        /// By the number of the kind, as the contract has it.
        package let type: Int16
        package let amountMinor: Int64

        package init(type: Int16, amountMinor: Int64) {
            self.type = type
            self.amountMinor = amountMinor
        }
    }

    /// What was paid in money and not returned. What was returned went back by the tenders in the
    /// order in which they were given.
    ///
    /// - Parameter kinds: that are money.
    package static func invoiceable(
        _ tenders: [Tender], returnedMinor: Int64, kinds: Set<Int16>
    ) -> Int64 {
        var returned = returnedMinor
        var sum: Int64 = 0
        for tender in tenders {
            let back = min(returned, tender.amountMinor)
            returned -= back
            if kinds.contains(tender.type) { sum += tender.amountMinor - back }
        }
        return sum
    }

    /// An invoice that counts: asked for or issued, and not taken back as a whole.
    package struct Invoice: Hashable, Sendable {
        package let id: Int
        package let amountMinor: Int64
        /// What red ones have taken back, or are to take back.
        package let reversedMinor: Int64

        package init(id: Int, amountMinor: Int64, reversedMinor: Int64) {
            self.id = id
            self.amountMinor = amountMinor
            self.reversedMinor = reversedMinor
        }

        package var leftMinor: Int64 { amountMinor - reversedMinor }
    }

    /// What is still to be taken back of which invoice, the newest first; reckoned from what is, so
    /// that it may be asked any number of times.
    package static func reversals(
        of invoices: [Invoice], invoiceableMinor: Int64
    ) -> [(id: Int, amountMinor: Int64)] {
        var excess = invoices.reduce(0) { $0 + $1.leftMinor } - invoiceableMinor
        var reversals: [(id: Int, amountMinor: Int64)] = []
        for invoice in invoices.reversed() where excess > 0 && invoice.leftMinor > 0 {
            let amount = min(excess, invoice.leftMinor)
            reversals.append((invoice.id, amount))
            excess -= amount
        }
        return reversals
    }
}
