package import Primitives

/// Making two accounts of one person one, and parting them again (A12).
package enum MemberMerging {
    package static let reversibleSeconds: Int64 = 30 * 86_400

    /// What is to be known of either.
    package struct Party: Sendable {
        package let id: UUIDv7
        package let isActive: Bool
        package let blocks: MemberBlocks
        /// Whether others were merged into her, and stay so.
        package let hasDuplicates: Bool
        /// Whether a case about her is under way (N15).
        package let isUnderReview: Bool

        package init(
            id: UUIDv7, isActive: Bool, blocks: MemberBlocks, hasDuplicates: Bool,
            isUnderReview: Bool = false
        ) {
            self.id = id
            self.isActive = isActive
            self.blocks = blocks
            self.hasDuplicates = hasDuplicates
            self.isUnderReview = isUnderReview
        }
    }

    /// In order of precedence.
    package enum Refusal: Hashable, Sendable {
        /// Left, or merged already.
        case gone
        case leaving
        /// Something is closed to either: a merge is no way around it.
        case blocked
        /// The duplicate is a survivor herself: it is to be merged the other way round.
        case duplicateIsSurvivor
        /// What a case holds is decided first: points that wait do not move with the others.
        case duplicateIsUnderReview
    }

    package static func refusal(survivor: Party, duplicate: Party) -> Refusal? {
        let both = [survivor, duplicate]
        if both.contains(where: { !$0.isActive && !$0.blocks.whole }) { return .gone }
        if both.contains(where: \.blocks.leaving) { return .leaving }
        if both.contains(where: { $0.blocks.whole || $0.blocks.earning || $0.blocks.spending }) {
            return .blocked
        }
        if duplicate.hasDuplicates { return .duplicateIsSurvivor }
        return duplicate.isUnderReview ? .duplicateIsUnderReview : nil
    }

    /// The purposes that the survivor allowed and the duplicate refused: the stricter word counts.
    /// The membership itself is no purpose that a merge could end.
    package static func withdrawn(
        survivor: [ConsentPurpose: Consents.Kept], duplicate: [ConsentPurpose: Consents.Kept]
    ) -> [ConsentPurpose] {
        ConsentPurpose.allCases.filter { purpose in
            purpose != .service && survivor[purpose]?.given == true
                && duplicate[purpose]?.given == false
        }
    }

    package enum ReversalRefusal: Hashable, Sendable {
        case reversed
        case tooOld
        /// One of them has left meanwhile.
        case gone
    }

    package static func refusal(
        toReverse mergedAt: Instant, reversedAt: Instant?, survivorIsThere: Bool,
        duplicateIsMerged: Bool, at now: Instant
    ) -> ReversalRefusal? {
        if reversedAt != nil { return .reversed }
        if now >= mergedAt.adding(seconds: reversibleSeconds) { return .tooOld }
        return survivorIsThere && duplicateIsMerged ? nil : .gone
    }
}
