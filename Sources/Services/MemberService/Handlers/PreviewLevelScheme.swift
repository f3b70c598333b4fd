import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// A scheme tried on the members before it is published (B08).
extension LevelSchemeHandlers {
    private static let page: Int64 = 500
    private static let membersBetweenReports: Int64 = 10_000

    func preview(
        _ request: MemberV1.PreviewLevelSchemeRequest, _ call: CallContext,
        _ responses: ResponseWriter<MemberV1.PreviewLevelSchemeProgress>
    ) async throws {
        let context = try RequestContext(call, clock: parts.clock)
        let merchant = context.merchant
        let profile = try await parts.profile(context)
        let draft = try await scheme(request.version, profile.currency, context)
        var impact = LevelImpact(draft, book: profile.book, now: context.now)
        var reported: Int64 = 0
        var after = UUIDv7(hi: 0, lo: 0)
        while true {
            try Task.checkCancellation()
            let states = try await parts.pool.query(
                ReadLevelStatesAfter(merchant: merchant, after: after, limit: Self.page),
                settings: [.merchant(merchant)], deadline: context.deadline)
            guard let last = states.last else { break }
            after = last.id
            let days = Dictionary(
                grouping: try await parts.pool.query(
                    ReadLevelDays(
                        of: states.map(\.id), from: .earliest, profile, withAll: true),
                    settings: [.merchant(merchant)], deadline: context.deadline),
                by: \.member)
            for row in states {
                impact.add(
                    row.level,
                    history: profile.history(of: row, (days[row.id] ?? []).map(\.day)))
            }
            if impact.members - reported >= Self.membersBetweenReports {
                reported = impact.members
                try await responses.send(.init(members: reported))
            }
        }
        let groups = GroupSize(toldTo: context.principal)
        try await responses.send(
            .init(
                members: impact.members, done: true,
                refreshed: Self.sorted(impact.refreshed, told: groups),
                atEnd: Self.sorted(impact.atEnd, told: groups)))
    }

    private func scheme(
        _ version: Int32, _ currency: Currency, _ context: RequestContext
    ) async throws -> LevelScheme {
        let merchant = context.merchant
        let (found, levels, conditions, benefits) = try await parts.pool.query(
            FindLevelScheme(merchant: merchant, version: version),
            ReadLevels(merchant: merchant, versions: [version]),
            ReadLevelConditions(merchant: merchant, versions: [version]),
            ReadLevelBenefits(merchant: merchant, versions: [version]),
            settings: [.merchant(merchant)], deadline: context.deadline)
        guard let record = found.first else { throw Refusal(.levelSchemeNotFound) }
        return try LevelSchemeRows(levels: levels, conditions: conditions, benefits: benefits)
            .scheme(version, policy: record.policy, currency: currency)
    }

    /// The most members first.
    private static func sorted(
        _ counts: [LevelImpact.Transition: Int64], told groups: GroupSize
    ) -> [MemberV1.LevelSchemeTransition] {
        counts.sorted { left, right in
            (right.value, left.key.from, left.key.to) < (left.value, right.key.from, right.key.to)
        }.map { transition, members in
            let told = groups.told(members)
            return .init(
                fromLevel: transition.from, toLevel: transition.to, members: told ?? 0,
                suppressed: told == nil)
        }
    }
}
