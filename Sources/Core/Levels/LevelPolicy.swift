/// How a merchant's levels begin and end, the same for all levels of a scheme (docs/domain.md,
/// Levels).
package struct LevelPolicy: Sendable, Hashable {
    package var upgrade: LevelUpgrade
    package var downgrade: LevelDowngrade
    package var refundLoss: LevelRefundLoss
    /// How many business days before the end of validity a member is told what is needed to stay;
    /// 0: she is not told.
    package var noticeDays: Int

    package static let noticeDaysRange = 0...366

    package init(
        upgrade: LevelUpgrade = .now, downgrade: LevelDowngrade = .full,
        refundLoss: LevelRefundLoss = .atValidUntil, noticeDays: Int = 0
    ) {
        self.upgrade = upgrade
        self.downgrade = downgrade
        self.refundLoss = refundLoss
        self.noticeDays = noticeDays
    }
}

/// When a member has the level that she qualifies for.
package enum LevelUpgrade: Sendable, Hashable, CaseIterable {
    case now
    /// With the first day of the period after the one whose condition was met.
    case nextPeriod
}

/// What becomes of a level that ends and is not qualified for again.
package enum LevelDowngrade: Sendable, Hashable, CaseIterable {
    /// It falls to the best one that the completed period or the one under way qualifies for.
    case full
    /// It falls by one, or to where FULL would leave it if that is higher.
    case oneStep
    /// It is held for another period, without any grace.
    case never
}

/// What a return does to the level that the returned order made.
package enum LevelRefundLoss: Sendable, Hashable, CaseIterable {
    /// Nothing before the level's end, which is then judged by what is left.
    case atValidUntil
    /// It takes the level away, if without it the level would not have been reached.
    case immediateIfCaused
}
