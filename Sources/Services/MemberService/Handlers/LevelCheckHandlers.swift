import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Whether levels are what their histories give (I10).
struct LevelCheckHandlers: MemberV1.LevelChecks.Handlers {
    private static let page: Int64 = 500
    private static let samples = 10

    let parts: MemberParts

    func verify(
        _ request: PatronV1.VerifyRequest, _ call: CallContext,
        _ responses: ResponseWriter<PatronV1.VerifyResult>
    ) async throws {
        let context = try RequestContext(call, clock: parts.clock)
        var merchants: [UUIDv7]
        if request.merchantId.isEmpty {
            merchants = try await parts.pool.query(
                ReadMerchants(), settings: [.allMerchants], deadline: context.deadline)
        } else {
            guard let id = UUIDv7(request.merchantId) else {
                throw Refusal.invalid("merchantId", "is not a UUID")
            }
            merchants = [id]
        }
        var result = PatronV1.VerifyResult(
            invariant: "I10", name: "a level is what its history gives, reckoned from nothing")
        for merchant in merchants { try await check(merchant, context.deadline, &result) }
        try await responses.send(result)
    }

    private func check(
        _ merchant: UUIDv7, _ deadline: ContinuousClock.Instant,
        _ result: inout PatronV1.VerifyResult
    ) async throws {
        var after = UUIDv7(hi: 0, lo: 0)
        while true {
            try Task.checkCancellation()
            let now = parts.clock.now()
            let profile = try await parts.profiles.profile(of: merchant, deadline: deadline)
            // Levels and journals of one instant.
            let (states, journal) = try await parts.pool.transaction(
                isolation: .repeatableRead, settings: [.merchant(merchant)], deadline: deadline
            ) { [after] transaction in
                let states = try transaction.run(
                    ReadLevelStatesAfter(merchant: merchant, after: after, limit: Self.page))
                return (
                    states,
                    try transaction.run(
                        ReadLevelJournal(merchant: merchant, members: states.map(\.id)))
                )
            }
            guard let last = states.last else { return }
            after = last.id
            let facts = Dictionary(grouping: journal, by: \.member)
            for row in states {
                var reckoning = LevelReckoning(joinedAt: row.registeredAt, book: profile.book)
                for fact in facts[row.id] ?? [] { reckoning.take(fact.fact, at: fact.at) }
                result.checked += 1
                guard
                    let difference = reckoning.difference(
                        from: row.level, lifetimeMinor: row.lifetimeMinor, at: now)
                else { continue }
                result.violations += 1
                if result.samples.count < Self.samples {
                    result.samples.append("member \(row.id): \(difference)")
                }
            }
        }
    }
}
