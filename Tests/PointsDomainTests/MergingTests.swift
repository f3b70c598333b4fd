import PointsDomain
import Primitives
import Testing

@Suite("Points of two accounts of one member")
struct MergingTests {
    /// Ids of the receiver's lots from 90 on.
    private func receive(
        _ parts: [TransferredPart], _ wallet: inout Wallet, at now: Instant
    ) throws -> [WalletChange] {
        var number: UInt64 = 89
        return try wallet.receive(parts, as: .mergeIn, at: now) {
            number += 1
            return uuid(number)
        }
    }

    @Test("A12 all that can be used moves, lot by lot with its own end; what is pending stays")
    func moves() throws {
        var duplicate = try Wallet.with(
            lot(1, 100, until: day(30), earnedAt: day(1)), lot(2, 50, earnedAt: day(2)),
            waiting(3, 70, for: "REVIEW"))
        let moved = duplicate.moveAll(at: day(5))
        let given = try #require(moved)
        #expect(given.change.kind == .mergeOut && given.change.delta == -150)
        #expect(given.parts.map(\.points) == [100, 50])
        #expect(given.parts.map(\.expiresAt) == [day(30), nil])
        #expect(duplicate.account.available == 0 && duplicate.account.pending == 70)
        let rest = duplicate.moveAll(at: day(5))
        #expect(rest == nil)

        var survivor = Wallet(account: .empty)
        let received = try receive(given.parts, &survivor, at: day(5))
        #expect(received.map(\.kind) == [.mergeIn] && survivor.account.available == 150)
    }

    @Test("A12 what was moved and is still there goes back, and never more")
    func movesBack() throws {
        var survivor = try Wallet.with(lot(4, 1_000, until: day(60)))
        _ = try receive(
            [
                .init(points: 100, earnedAt: day(1), expiresAt: day(30)),
                .init(points: 50, earnedAt: day(2), expiresAt: nil),
            ], &survivor, at: day(5))
        try survivor.buy(30, at: day(6))
        let moved = [move(90, 100), move(91, 50)]
        let first = survivor.moveBack(moved, at: day(7))
        let back = try #require(first)
        #expect(back.change.delta == -120)
        #expect(back.change.movements == [move(90, -70), move(91, -50)])
        #expect(back.parts.map(\.expiresAt) == [day(30), nil])
        #expect(survivor.account.available == 1_000)
        let again = survivor.moveBack(moved, at: day(7))
        #expect(again == nil)
    }

    @Test("A12 of a lot that has ended nothing goes back, and frozen points stay")
    func stays() throws {
        var survivor = Wallet(account: .empty)
        _ = try receive(
            [.init(points: 100, earnedAt: day(1), expiresAt: day(9))], &survivor, at: day(5))
        var frozen = survivor
        _ = frozen.setFrozen(true)
        let (back, all) = (
            frozen.moveBack([move(90, 100)], at: day(6)), frozen.moveAll(at: day(6))
        )
        #expect(back == nil && all == nil)
        _ = survivor.settle(at: day(9))
        let ended = survivor.moveBack([move(90, 100)], at: day(9))
        #expect(ended == nil)
    }

    @Test("A12 X03 a debt moves and is paid by all that the survivor has; what is owed goes back")
    func debt() throws {
        var duplicate = Wallet.owing(80)
        let first = duplicate.moveAll(at: day(5))
        let given = try #require(first)
        #expect(given.change.debtDelta == -80 && given.change.delta == 0 && given.parts.isEmpty)
        #expect(duplicate.account.debt == 0)

        var survivor = try Wallet.with(lot(1, 20, until: day(30)), lot(2, 10))
        let received = try survivor.receive([], debt: 80, as: .mergeIn, at: day(5)) { uuid(90) }
        #expect(received.map(\.kind) == [.mergeIn, .repayDebt, .repayDebt])
        #expect(received.map(\.debtDelta) == [80, -20, -10])
        #expect(survivor.account.debt == 50 && survivor.account.available == 0)

        let second = survivor.moveBack([], debt: 80, at: day(6))
        let back = try #require(second)
        #expect(back.change.debtDelta == -50 && survivor.account.debt == 0)
        let again = survivor.moveBack([], debt: 80, at: day(6))
        #expect(again == nil)
    }
}
