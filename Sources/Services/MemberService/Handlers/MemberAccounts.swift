import Messages
import ServiceKit
import TTRPC

/// What other services keep for a member. They may be away: whoever asks goes on without them.
struct MemberAccounts: Sendable {
    /// How long an answer is waited for.
    private static let patience: Duration = .seconds(1)

    private let balances: PointsV1.MemberReads.Client?
    private let merged: PointsV1.MergedAccounts.Client?
    private let coupons: MarketingV1.MemberCoupons.Client?

    /// A peer that this process was not told of is as one that is away.
    init(_ runtime: ServiceRuntime) {
        balances = (try? runtime.channel(to: .points)).map { .init($0) }
        merged = (try? runtime.channel(to: .points)).map { .init($0) }
        coupons = (try? runtime.channel(to: .marketing)).map { .init($0) }
    }

    /// Nil where nobody answers.
    func balances(of member: String, _ context: RequestContext) async -> PointsV1.MemberBalances? {
        try? await balances?.readBalances(.init(memberId: member), Self.options(context))
    }

    /// What became of the points of a member who was merged into another.
    func mergedPoints(
        of merge: String, _ context: RequestContext
    ) async -> MemberV1.MergedPoints? {
        (try? await merged?.readPoints(.init(mergeId: merge), Self.options(context))).map {
            MemberV1.MergedPoints($0)
        }
    }

    func coupons(of member: String, _ context: RequestContext) async -> [MarketingV1.Coupon]? {
        try? await coupons?.listUsable(.init(memberId: member), Self.options(context)).coupons
    }

    private static func options(_ context: RequestContext) -> CallOptions {
        var options = context.forward(as: .member)
        options.deadline = min(options.deadline, .now + patience)
        return options
    }
}
