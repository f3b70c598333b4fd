import Messages
import Primitives
import ServiceKit
import Stack
import Synchronization
import TTRPC

/// Till, app and back office at work at the same time: earns, spends, holds that are captured, and
/// grants that are taken back.
struct MixedLoad: Sendable {
    private enum Operation {
        case earn, spend
        /// With its capture: two calls, one operation.
        case hold
        /// Of a grant that the same caller has made.
        case reverse
    }

    struct Outcome: Sendable {
        let perSecond: Double
        let done: Int
        /// For want of points.
        let refused: Int
    }

    private final class Tally: Sendable {
        let done = Atomic(0)
        let refused = Atomic(0)
    }

    /// 60 % earns, 25 % spends, 10 % holds, 5 % reversals.
    private static let cycle: [Operation] = [
        .earn, .spend, .earn, .earn, .hold, .earn, .spend, .earn, .earn, .reverse,
        .earn, .spend, .earn, .earn, .spend, .earn, .hold, .earn, .spend, .earn,
    ]

    let load: BenchLoad
    let members: [String]

    /// Gives each member points that outlast the measurement. They are older than what the
    /// measurement grants, and so are spent before it: no reversal finds its grant spent.
    func prepare() async throws {
        let round = BenchLoad.newRound()
        let before = Instant.systemNow.adding(seconds: -3_600)
        try await load.forEach(members.count) { number in
            try await load.earn(
                members[number], "\(round)-\(number)", paidAt: before, amountMinor: 30_000)
        }
    }

    /// Acknowledged operations per second.
    func run(callers: Int, seconds: Int) async throws -> Outcome {
        let tally = Tally()
        let round = BenchLoad.newRound()
        let began = ContinuousClock.now
        let end = began + .seconds(seconds)
        try await load.inParallel(callers) { caller in
            try await work(caller, of: callers, until: end, round, tally)
        }
        let elapsed = (ContinuousClock.now - began) / .seconds(1)
        let done = tally.done.load(ordering: .relaxed)
        return Outcome(
            perSecond: Double(done) / elapsed, done: done,
            refused: tally.refused.load(ordering: .relaxed))
    }

    /// Callers begin at different places of the cycle, so that they are never all at the same.
    private func work(
        _ caller: Int, of callers: Int, until end: ContinuousClock.Instant, _ round: String,
        _ tally: Tally
    ) async throws {
        var number = 0
        var grant: String?
        while ContinuousClock.now < end {
            number += 1
            let member = members[(caller &* 7_919 &+ number &* callers) % members.count]
            let key = "\(load.run)-\(round)-\(caller)-\(number)"
            do {
                switch Self.cycle[(caller &* 7 &+ number) % Self.cycle.count] {
                case .earn: grant = try await earn(member, key)
                case .spend: try await spend(member, key)
                case .hold: try await hold(member, key)
                case .reverse:
                    guard let last = grant else { continue }
                    grant = nil
                    try await reverse(last, key)
                }
                tally.done.wrappingAdd(1, ordering: .relaxed)
            } catch let status as RPCStatus
                where status.explained.info.key == "INSUFFICIENT_POINTS"
            {
                tally.refused.wrappingAdd(1, ordering: .relaxed)
            }
        }
    }

    /// - Returns: the grant's id.
    private func earn(_ member: String, _ key: String) async throws -> String {
        let reply = try await load.earn(member, key, paidAt: .systemNow)
        guard !reply.grantId.isEmpty else {
            throw StackError("an earn has granted nothing", mend: "look at the programme in force")
        }
        return reply.grantId
    }

    private func spend(_ member: String, _ key: String) async throws {
        _ = try await load.wallet.spend(
            .init(points: 2, reason: "bench"),
            load.options("bench-\(key)", as: load.member(member)))
    }

    private func hold(_ member: String, _ key: String) async throws {
        let options = load.options("bench-\(key)", as: load.member(member))
        let placed = try await load.wallet.placeHold(.init(points: 2), options)
        guard let hold = placed.hold else {
            throw StackError("a hold was placed without saying which", mend: "read the logs")
        }
        _ = try await load.wallet.captureHold(.init(holdId: hold.id), options)
    }

    private func reverse(_ grant: String, _ key: String) async throws {
        _ = try await load.wallet.reverseGrant(
            .init(grantId: grant, reason: "bench"),
            load.options("bench-\(key)", as: load.staff))
    }
}
