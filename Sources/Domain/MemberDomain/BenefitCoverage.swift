package import Levels

/// How far the benefits of each level are taken up by those who hold it, and how their wishes were
/// answered (B17).
package struct BenefitCoverage: Sendable {
    /// Members of one level by one benefit.
    package struct Use: Sendable, Hashable {
        package let benefit: LevelScheme.Benefit
        package fileprivate(set) var chosen: Int64 = 0
        package fileprivate(set) var used: Int64 = 0
    }

    /// Wishes of one level, those that were withdrawn aside.
    package struct Wishes: Sendable, Hashable {
        package let filed: Int64
        package let answered: Int64
        package let answeredInADay: Int64
        package let scored: Int64
        package let scores: Int64

        package init(
            filed: Int64 = 0, answered: Int64 = 0, answeredInADay: Int64 = 0, scored: Int64 = 0,
            scores: Int64 = 0
        ) {
            self.filed = filed
            self.answered = answered
            self.answeredInADay = answeredInADay
            self.scored = scored
            self.scores = scores
        }

        /// In hundredths, rounded half up; 0 without any score.
        package var averageHundredths: Int64 {
            scored > 0 ? (scores * 200 + scored) / (2 * scored) : 0
        }
    }

    package struct Row: Sendable, Hashable {
        package let levelCode: String
        package let entitled: Int64
        package fileprivate(set) var chosen: Int64 = 0
        package fileprivate(set) var used: Int64 = 0
        package fileprivate(set) var uses: [Use]
        package fileprivate(set) var wishes = Wishes()

        package var chosenPermille: Int64 { entitled > 0 ? chosen * 1_000 / entitled : 0 }
        package var coveragePermille: Int64 { entitled > 0 ? used * 1_000 / entitled : 0 }
    }

    /// By rank; then levels that the scheme has no more.
    package private(set) var rows: [Row]

    /// - Parameter holders: how many hold each level, by rank.
    package init(_ scheme: LevelScheme, holders: [Int64]) {
        rows = zip(scheme.levels, holders).map { level, holders in
            let uses = scheme.benefits(of: level).map(\.benefit).filter { $0.use != nil }
                .map { Use(benefit: $0) }
            return Row(
                levelCode: level.code, entitled: uses.isEmpty ? 0 : holders, uses: uses)
        }
    }

    /// A member who holds the level of a rank. What she claimed by another level, and this one does not
    /// give, counts nowhere.
    package mutating func add(rank: Int, claimed: Set<String>, used: Set<String>) {
        guard rows.indices.contains(rank) else { return }
        var (hasChosen, hasUsed) = (false, false)
        for place in rows[rank].uses.indices {
            let code = rows[rank].uses[place].benefit.code
            guard claimed.contains(code) else { continue }
            hasChosen = true
            rows[rank].uses[place].chosen += 1
            guard used.contains(code) else { continue }
            hasUsed = true
            rows[rank].uses[place].used += 1
        }
        rows[rank].chosen += hasChosen ? 1 : 0
        rows[rank].used += hasUsed ? 1 : 0
    }

    package mutating func add(_ wishes: Wishes, ofLevel code: String) {
        if let place = rows.firstIndex(where: { $0.levelCode == code }) {
            rows[place].wishes = wishes
        } else {
            rows.append(Row(levelCode: code, entitled: 0, uses: [], wishes: wishes))
        }
    }
}
