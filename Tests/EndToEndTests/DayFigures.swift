import Stack
import TestKit
import Testing

/// The figures of today as the console reads them.
struct DayFigures: Equatable, Sendable {
    var members: Int64
    var newMembers: Int64
    var orders: Int64
    var netSalesMinor: Int64
    var pointsIssued: Int64

    static func today(_ caller: Caller) async throws -> DayFigures {
        let answer = try await caller.read("/v1/analytics/today", as: caller.console)
        func figure(_ name: String) throws -> Int64 {
            try #require(Int64(answer.string(name)))
        }
        return DayFigures(
            members: try figure("members"), newMembers: try figure("newMembers"),
            orders: try figure("orders"), netSalesMinor: try figure("netSalesMinor"),
            pointsIssued: try figure("pointsIssued"))
    }

    /// Today's figures once nothing of what earlier tests did is on its way any more.
    static func settled(_ caller: Caller) async throws -> DayFigures {
        var last = try await today(caller)
        var since = ContinuousClock.now
        try await eventually("today's figures stand still for a second") {
            let now = try await today(caller)
            if now != last { (last, since) = (now, .now) }
            return ContinuousClock.now - since > .seconds(1)
        }
        return last
    }

    mutating func countMember() {
        members += 1
        newMembers += 1
    }

    mutating func count(orders count: Int, ofMinor amountMinor: Int64, points: Int64) {
        orders += Int64(count)
        netSalesMinor += Int64(count) * amountMinor
        pointsIssued += points
    }

    /// Waits until today's figures are exactly these.
    func areReached(_ caller: Caller, within limit: Duration = .seconds(30)) async throws {
        var last: DayFigures?
        do {
            try await eventually("today's figures", within: limit) {
                last = try await Self.today(caller)
                return last == self
            }
        } catch {
            Issue.record("today's figures are \(String(describing: last)), not \(self)")
            throw error
        }
    }
}
