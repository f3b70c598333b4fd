extension OfflineSettlement {
    /// What staff says of a conflict; the numbers are those of
    /// `patron.points.v1.OfflineResolutionKind`.
    package enum Resolution: Int16, Hashable, Sendable, CaseIterable {
        case collected = 1
        case writtenOff = 2
        case corrected = 3
        case rejected = 4
    }

    /// What the books have of the sale of a conflict.
    package enum Standing: String, Hashable, Sendable, CaseIterable {
        case nothing = "NOTHING"
        case order = "ORDER"
        /// An order of which nothing is left: it was returned as a whole, or voided.
        case returned = "RETURNED"

        /// Whether staff may say so: whatever it says, the sale is in the books once, or not at all.
        ///
        /// Money for what is not in the books belongs to an order that is placed, and corrects; and an
        /// order that stands is neither replaced nor denied before it is returned. The merchant may
        /// bear anything.
        package func allows(_ resolution: Resolution) -> Bool {
            switch resolution {
            case .writtenOff: true
            case .collected: self != .nothing
            case .corrected, .rejected: self != .order
            }
        }
    }
}
