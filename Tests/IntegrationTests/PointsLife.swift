import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

extension PointsStack {
    var books: PointsV1.Books.Client { PointsV1.Books.Client(channel) }

    /// What a verification says, by the sentence of each invariant.
    func verified() async throws -> [String: PatronV1.VerifyResult] {
        var results: [String: PatronV1.VerifyResult] = [:]
        for try await result in try await books.verify(.init(), service(timeout: .seconds(60))) {
            results[result.name] = result
        }
        #expect(results.count == 24)
        return results
    }

    /// Changes rows as only the owner of the database can.
    func damage(_ sql: String) async throws {
        try await owner.session(deadline: .now + .seconds(10)) { session in
            try session.script(sql)
        }
    }
}

/// A member who does this and that while time passes, through the service's own calls, and what was
/// read after each step.
struct PointsLife {
    struct Seen: Sendable {
        let at: Instant
        let balance: PointsV1.PointsBalance
        /// Points of her holds that were open.
        let held: Int64
    }

    private struct OpenHold {
        let id: String
        let points: Int64
        let expiresAt: Instant
    }

    let seed: UInt64
    let member: UUIDv7
    private(set) var seen: [Seen] = []
    private let stack: PointsStack
    private var random: SeededGenerator
    private var number = 0
    private var holds: [OpenHold] = []
    private var spends: [String] = []

    init(_ stack: PointsStack, _ member: UUIDv7, seed: UInt64 = newSeed("a life")) {
        self.stack = stack
        self.member = member
        self.seed = seed
        random = SeededGenerator(seed: seed)
    }

    /// Time passes first, so that no two steps bear the same instant.
    mutating func step() async throws {
        number += 1
        let pauses: [Int64] = [1, 59, 60, 901, 3_600, 86_400, 9 * 86_400, 40 * 86_400]
        stack.clock.advance(seconds: pauses[draw(0...7)])
        holds.removeAll { $0.expiresAt <= stack.clock.now() }
        try await act()
        seen.append(
            Seen(
                at: stack.clock.now(), balance: try await stack.balance(of: member),
                held: holds.reduce(0) { $0 + $1.points }))
    }

    private mutating func act() async throws {
        switch draw(1...10) {
        case 1...2: try await earn()
        case 3: try await takeOver()
        case 4...5: try await spend()
        case 6: try await placeHold()
        case 7: try await capture()
        case 8: try await void()
        case 9: try await restore()
        default: break
        }
    }

    private mutating func earn() async throws {
        let request = stack.earn(
            "s-\(member)-\(number)", of: member, amountMinor: Int64(draw(1...200)) * 100)
        _ = try await stack.points.earn(request, stack.service(key: key))
    }

    /// An old order, whose points end sooner, or have ended already.
    private mutating func takeOver() async throws {
        let request = try stack.order(
            "o-\(number)-\(member.lo % 100)", of: member, [("snack", Int64(draw(1...50)) * 100)],
            paidAt: "2025-06-01T04:00:00Z")
        _ = try await stack.orders.import(request, stack.service(key: key))
    }

    private mutating func spend() async throws {
        let points = some()
        let options = stack.member(member, key: key)
        let reply = try await allowing(["INSUFFICIENT_POINTS"]) { [stack] in
            try await stack.wallet.spend(.init(points: points), options)
        }
        if let reply { spends.append(reply.spendId) }
    }

    private mutating func placeHold() async throws {
        let points = some()
        let seconds: [Int32] = [60, 900, 86_400]
        let options = stack.member(member, key: key)
        let request = PointsV1.PlaceHoldRequest(points: points, ttlSeconds: seconds[draw(0...2)])
        let reply = try await allowing(["INSUFFICIENT_POINTS"]) { [stack] in
            try await stack.wallet.placeHold(request, options)
        }
        guard let hold = reply?.hold, let expiresAt = hold.expiresAt else { return }
        holds.append(OpenHold(id: hold.id, points: hold.points, expiresAt: expiresAt))
    }

    private mutating func capture() async throws {
        guard let hold = takeHold() else { return }
        let points = Int64(draw(1...Int(hold.points)))
        let reply = try await stack.wallet.captureHold(
            .init(holdId: hold.id, points: points), stack.till(key: key))
        spends.append(reply.spendId)
    }

    private mutating func void() async throws {
        guard let hold = takeHold() else { return }
        _ = try await stack.wallet.voidHold(.init(holdId: hold.id), stack.till(key: key))
    }

    private mutating func restore() async throws {
        guard !spends.isEmpty else { return }
        let spend = spends[draw(0...spends.count - 1)]
        let points = Int64(draw(0...40))
        let options = stack.till(key: key)
        _ = try await allowing(["RESTORE_EXCEEDS_SPENT"]) { [stack] in
            try await stack.wallet.restoreSpend(.init(spendId: spend, points: points), options)
        }
    }

    private mutating func takeHold() -> OpenHold? {
        holds.isEmpty ? nil : holds.remove(at: draw(0...holds.count - 1))
    }

    /// Points of what she had a moment ago, or a few more.
    private mutating func some() -> Int64 {
        Int64(draw(1...max(2, Int(seen.last?.balance.available ?? 0) / 2)))
    }

    private mutating func draw(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    private var key: String { PointsStack.key("\(member.lo % 100)-life-\(number)") }

    /// What a call gives, or nil where it is refused for one of these reasons.
    private func allowing<R>(
        _ keys: Set<String>, _ body: () async throws -> R
    ) async throws -> R? {
        do {
            return try await body()
        } catch let status as RPCStatus {
            #expect(keys.contains(status.explained.info.key), "seed \(seed): \(status)")
            return nil
        }
    }
}
