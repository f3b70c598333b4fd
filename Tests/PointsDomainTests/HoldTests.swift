import PointsDomain
import Primitives
import Testing

@Suite("Points that are set aside for a checkout")
struct HoldTests {
    /// 50 points that end on day 9 and 100 that never do; 80 of them held until the end of day 1.
    private func checkout() throws -> Wallet {
        var wallet = try Wallet.with(lot(1, 50, until: day(9)), lot(2, 100))
        _ = try wallet.placeHold(uuid(50), points: 80, expiresAt: day(2), at: day(1))
        return wallet
    }

    @Test("X04 what is held counts as spent for what is available, and as there for the balance")
    func placed() throws {
        var wallet = try Wallet.with(lot(1, 50, until: day(9)), lot(2, 100))
        let change = try wallet.placeHold(uuid(50), points: 80, expiresAt: day(2), at: day(1))
        #expect(change.kind == .hold)
        #expect(change.delta == 0)
        #expect(change.movements.isEmpty)
        #expect(
            wallet.hold(uuid(50))?.parts == [
                Hold.Part(lot: uuid(1), points: 50), Hold.Part(lot: uuid(2), points: 30),
            ])
        #expect(wallet.account.balance == 150)
        #expect(wallet.account.held == 80)
        #expect(wallet.account.available == 70)
        #expect(wallet.account.nextChangeAt == day(2))
        expectRefusal(.insufficient(available: 70), of: wallet) { _ = try $0.spend(71, at: day(1)) }
        // It is taken from the lots: the next spend begins where the hold stopped.
        let spend = try wallet.spend(70, at: day(1))
        #expect(spend.movements == [move(2, -70)])
    }

    @Test("X04 a capture spends all that was held")
    func capturedWhole() throws {
        var wallet = try checkout()
        let changes = try wallet.capture(uuid(50), points: 80, at: day(1))
        #expect(changes.map(\.kind) == [.spend])
        #expect(changes.first?.delta == -80)
        #expect(changes.first?.movements == [move(1, -50), move(2, -30)])
        #expect(wallet.hold(uuid(50))?.state == .captured)
        #expect(wallet.hold(uuid(50))?.captured == 80)
        #expect(wallet.account.balance == 70)
        #expect(wallet.account.held == 0)
        #expect(wallet.account.available == 70)
    }

    @Test("X04 a capture of a part spends the nearest ends and frees the rest")
    func capturedInPart() throws {
        var wallet = try checkout()
        let changes = try wallet.capture(uuid(50), points: 60, at: day(1))
        #expect(changes.map(\.kind) == [.spend, .release])
        #expect(changes.map(\.delta) == [-60, 0])
        #expect(changes.first?.movements == [move(1, -50), move(2, -10)])
        #expect(wallet.remaining(2) == 90)
        #expect(wallet.account.held == 0)
        #expect(wallet.account.available == 90)
    }

    @Test("X04 a void frees everything, for the lots that it came from")
    func voided() throws {
        var wallet = try checkout()
        let changes = try wallet.void(uuid(50), at: day(1))
        #expect(changes.map(\.kind) == [.release])
        #expect(wallet.hold(uuid(50))?.state == .voided)
        #expect(wallet.remaining(1) == 50)
        #expect(wallet.remaining(2) == 100)
        #expect(wallet.account.held == 0)
        #expect(wallet.account.available == 150)
    }

    @Test("X04 a hold runs out at its end, not an instant sooner")
    func outOfTime() throws {
        let last = day(2).adding(microseconds: -1)
        var early = try checkout()
        var late = early

        let before = early.settle(at: last)
        #expect(before.isEmpty)
        let captured = try early.capture(uuid(50), points: 80, at: last)
        #expect(captured.map(\.kind) == [.spend])

        let at = late.settle(at: day(2))
        #expect(at.map(\.kind) == [.release])
        #expect(late.hold(uuid(50))?.state == .expired)
        #expect(late.account.held == 0)
        #expect(late.account.available == 150)
        #expect(late.account.nextChangeAt == day(9))
        expectRefusal(.holdExpired, of: late) {
            _ = try $0.capture(uuid(50), points: 1, at: day(2))
        }
        expectRefusal(.holdExpired, of: late) { _ = try $0.void(uuid(50), at: day(2)) }
    }

    @Test("X04 a hold is closed once, and gives no more than it holds")
    func refusals() throws {
        var wallet = try checkout()
        expectRefusal(.holdNotFound, of: wallet) { _ = try $0.void(uuid(51), at: day(1)) }
        expectRefusal(.exceeds(left: 80), of: wallet) {
            _ = try $0.capture(uuid(50), points: 81, at: day(1))
        }
        var other = wallet
        _ = try wallet.capture(uuid(50), points: 10, at: day(1))
        expectRefusal(.holdClosed, of: wallet) {
            _ = try $0.capture(uuid(50), points: 10, at: day(1))
        }
        expectRefusal(.holdClosed, of: wallet) { _ = try $0.void(uuid(50), at: day(1)) }
        _ = try other.void(uuid(50), at: day(1))
        expectRefusal(.holdClosed, of: other) { _ = try $0.void(uuid(50), at: day(1)) }
    }

    @Test("X04 what was held before the lot's end can be captured after it")
    func capturedAfterEnd() throws {
        var wallet = try Wallet.with(lot(1, 50, until: day(5)), lot(2, 100))
        _ = try wallet.placeHold(uuid(50), points: 30, expiresAt: day(7), at: day(1))
        // Only what is not held ends.
        let settled = wallet.settle(at: day(5))
        #expect(settled.map(\.kind) == [.expire])
        #expect(settled.map(\.movements) == [[move(1, -20)]])
        #expect(wallet.account.held == 30)
        #expect(wallet.account.available == 100)

        let changes = try wallet.capture(uuid(50), points: 10, at: day(5))
        #expect(changes.map(\.kind) == [.spend, .release, .expire])
        #expect(changes.map(\.delta) == [-10, 0, -20])
        #expect(wallet.lot(uuid(1))?.state == .closed)
        #expect(wallet.account.balance == 100)
        #expect(wallet.account.available == 100)
    }

    @Test("X04 X01 parts that are freed after their lot's end end at once")
    func voidedAfterEnd() throws {
        var wallet = try Wallet.with(lot(1, 50, until: day(5)), lot(2, 100))
        _ = try wallet.placeHold(uuid(50), points: 80, expiresAt: day(7), at: day(1))
        let settled = wallet.settle(at: day(6))
        #expect(settled.isEmpty)
        var ranOut = wallet

        let voided = try wallet.void(uuid(50), at: day(6))
        #expect(voided.map(\.kind) == [.release, .expire])
        #expect(voided.last?.movements == [move(1, -50)])
        #expect(wallet.account.available == 100)

        let released = ranOut.settle(at: day(7))
        #expect(released.map(\.kind) == [.release, .expire])
        #expect(released.last?.movements == [move(1, -50)])
        #expect(ranOut.account.available == 100)
    }

    enum Ending: CaseIterable, Sendable { case void, outOfTime, partialCapture }

    @Test(
        "X04 X03 freed points are a credit that becomes usable: they repay a debt first",
        arguments: Ending.allCases)
    func repaysDebt(ending: Ending) throws {
        var wallet = try Wallet.with(lot(1, 100))
        _ = try wallet.placeHold(uuid(50), points: 60, expiresAt: day(2), at: day(1))
        // The order is returned while 60 of its points are held.
        _ = try wallet.clawBack(100, ofLots: [uuid(1)], expired: 0, policy: .debt, at: day(1))
        #expect(wallet.account.debt == 60)
        #expect(wallet.account.available == 0)

        let captured: Int64
        switch ending {
        case .void:
            captured = 0
            _ = try wallet.void(uuid(50), at: day(1))
        case .outOfTime:
            captured = 0
            _ = wallet.settle(at: day(2))
        case .partialCapture:
            captured = 20
            _ = try wallet.capture(uuid(50), points: captured, at: day(1))
        }
        #expect(wallet.account.debt == captured)
        #expect(wallet.account.available == 0)
        #expect(wallet.account.balance == 0)
    }
}
