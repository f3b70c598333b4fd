import Messages
import ServiceKit
import TTRPC

/// What other services keep for a member. They may be away: whoever asks goes on without them.
struct MemberAccounts: Sendable {
    /// How long an answer is waited for.
    private static let patience: Duration = .seconds(1)

    private let ledger: PointsV1.MemberData.Client?
    private let merged: PointsV1.MergedAccounts.Client?
    private let offers: MarketingV1.MemberData.Client?

    /// A peer that this process was not told of is as one that is away.
    init(_ runtime: ServiceRuntime) {
        ledger = (try? runtime.channel(to: .points)).map { .init($0) }
        merged = (try? runtime.channel(to: .points)).map { .init($0) }
        offers = (try? runtime.channel(to: .marketing)).map { .init($0) }
    }

    /// Nil where nobody answers.
    func balances(of member: String, _ context: RequestContext) async -> PointsV1.MemberBalances? {
        try? await ledger?.readBalances(.init(memberId: member), Self.options(context))
    }

    /// Refuses where the books of a duplicate cannot move to a survivor, and where nobody says whether
    /// they can: money is not left behind.
    func checkMerge(
        of duplicate: String, into survivor: String, _ context: RequestContext
    ) async throws {
        guard let merged else { throw Refusal(.unavailable) }
        do {
            _ = try await merged.check(
                .init(survivorId: survivor, duplicateId: duplicate), context.forward(as: .member))
        } catch let status as RPCStatus where Self.isMergeRefusal(status.errorInfo?.key) {
            throw status
        } catch {
            throw Refusal(.unavailable)
        }
    }

    private static func isMergeRefusal(_ key: String?) -> Bool {
        [ErrorKey.mergeInFlight, .storedValueCapExceeded, .storedValueLimitReached].contains {
            $0.key == key
        }
    }

    /// What became of the books of a member who was merged into another.
    func mergedBooks(
        of merge: String, _ context: RequestContext
    ) async -> PointsV1.MergedPoints? {
        try? await merged?.readPoints(.init(mergeId: merge), Self.options(context))
    }

    func coupons(of member: String, _ context: RequestContext) async -> [MarketingV1.Coupon]? {
        try? await offers?.listUsable(.init(memberId: member), Self.options(context)).coupons
    }

    private static func options(_ context: RequestContext) -> CallOptions {
        var options = context.forward(as: .member)
        options.deadline = min(options.deadline, .now + patience)
        return options
    }
}
