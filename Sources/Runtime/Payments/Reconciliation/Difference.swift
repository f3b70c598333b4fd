package import Primitives

/// Something that our books and a provider's bill do not agree about.
package struct Difference: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The bill has it, we do not: money came or went that nobody here knows of.
        case missingHere
        /// We hold it for done, the bill does not have it.
        case missingThere
        case amountDiffers
        /// Done there, and not here: a payment that we hold for unpaid, a refund that we hold for
        /// failed, a reversal on one side only.
        case stateDiffers
        /// The same order or refund under another number of the provider, or of another order.
        case numberDiffers
        case duplicateHere
        /// The same order was paid twice, or the same refund given twice.
        case duplicateThere
        /// A refund of an order that we have never had.
        case refundWithoutPayment
        /// More was given back than paid.
        case refundedTooMuch
    }

    package let kind: Kind
    package let subject: BillLine.Kind
    package let orderNumber: String
    /// Empty but for refunds.
    package let refundNumber: String
    package let ours: Money?
    package let theirs: Money?
    /// Within five minutes of midnight: the other side may have it on the neighbouring day.
    package let isAtEdge: Bool

    package init(
        _ kind: Kind, _ subject: BillLine.Kind, orderNumber: String, refundNumber: String = "",
        ours: Money? = nil, theirs: Money? = nil, isAtEdge: Bool = false
    ) {
        self.kind = kind
        self.subject = subject
        self.orderNumber = orderNumber
        self.refundNumber = refundNumber
        self.ours = ours
        self.theirs = theirs
        self.isAtEdge = isAtEdge
    }
}

/// What comparing a day gave.
package struct ReconciliationReport: Hashable, Sendable {
    /// The first `Reconciliation.differenceLimit` of them.
    package internal(set) var differences: [Difference] = []
    package internal(set) var differenceCount = 0
    /// Payments and refunds that agree.
    package internal(set) var agreed = 0

    package var isClean: Bool { differenceCount == 0 }
}
