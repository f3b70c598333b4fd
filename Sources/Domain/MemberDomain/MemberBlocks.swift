/// What staff has closed to a member (docs/domain.md, Blocks).
package struct MemberBlocks: Hashable, Sendable {
    package let earning: Bool
    package let spending: Bool
    /// The member as a whole: she neither earns nor spends, nor has tokens.
    package let whole: Bool
    /// She has asked to leave: no block of staff's, and it closes both.
    package let leaving: Bool

    package init(
        earning: Bool = false, spending: Bool = false, whole: Bool = false, leaving: Bool = false
    ) {
        self.earning = earning
        self.spending = spending
        self.whole = whole
        self.leaving = leaving
    }

    /// The same blocks of a member who leaves, or does not.
    package func with(leaving: Bool) -> MemberBlocks {
        MemberBlocks(earning: earning, spending: spending, whole: whole, leaving: leaving)
    }

    package enum Decision: Hashable, Sendable {
        case unchanged
        /// Sessions end when the member is blocked as a whole, and do not come back with her.
        case changed(endsSessions: Bool)
    }

    package func decide(_ asked: MemberBlocks) -> Decision {
        guard asked != self else { return .unchanged }
        return .changed(endsSessions: asked.whole && !whole)
    }
}

extension MemberBlocks: CustomStringConvertible {
    /// As the audit keeps it: `NONE`, or those of `EARNING`, `SPENDING` and `MEMBER` that hold.
    package var description: String {
        let names = [("EARNING", earning), ("SPENDING", spending), ("MEMBER", whole)]
            .filter { $0.1 }.map { $0.0 }
        return names.isEmpty ? "NONE" : names.joined(separator: " ")
    }
}
