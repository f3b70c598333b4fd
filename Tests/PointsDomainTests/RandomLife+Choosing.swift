import PointsDomain
import Primitives

// What is asked next, mostly something that makes sense.
extension RandomLife {
    private static let events = ["DELIVERED", LotLife.reviewEvent]

    mutating func choose() -> Asked {
        if members[who].model.isFrozen, draw(0...3) == 0 { return .setFrozen(false) }
        switch draw(1...106) {
        case ...14: return .grant(usableLot())
        case ...25: return .grant(pendingLot())
        case ...36: return .spend(draw(1...8))
        case ...45: return placeHold()
        case ...57: return closeHold()
        case ...65: return restore()
        case ...72: return clawBack()
        case ...78: return .give(draw(1...8))
        case ...81: return .event(Self.events[Int(draw(0...1))], newEnd())
        case ...83: return .activate(pendingId(), draw(0...1) == 0 ? .kept : newEnd())
        case ...85: return .cancel(pendingId())
        case ...87: return .renew(until: later(1...12))
        case ...89: return .setFrozen(true)
        case ...91: return .moveAll
        case ...95: return .moveBack
        default: return .pass(seconds: Int(draw(1...4)))
        }
    }

    mutating func draw(_ range: ClosedRange<Int64>) -> Int64 {
        Int64.random(in: range, using: &random)
    }

    private mutating func later(_ range: ClosedRange<Int64>) -> Instant {
        let seconds = draw(range)
        return now.adding(seconds: seconds)
    }

    private mutating func newId() -> UUIDv7 {
        lastId += 1
        return uuid(lastId)
    }

    /// It may lie behind, and there may be none.
    private mutating func newEnd() -> LotEnd {
        draw(0...4) == 0 ? .at(nil) : .at(later(-1...14))
    }

    /// Usable at once; its end may have come already.
    private mutating func usableLot() -> Lot {
        let end: Instant? = draw(0...4) == 0 ? nil : later(-1...14)
        return ofOrder(
            Lot(id: newId(), granted: draw(1...8), earnedAt: later(-2...0), expiresAt: end))
    }

    /// It may start at once, end before it starts, or wait for an event, for somebody or for ever.
    private mutating func pendingLot() -> Lot {
        let waits = draw(0...9)
        let start: Instant? = waits < 4 ? later(0...5) : nil
        let event: String? = waits > 4 ? Self.events[Int(draw(0...1))] : nil
        let end: Instant? = draw(0...4) == 0 ? nil : later(0...10)
        let points = draw(1...8)
        return ofOrder(
            Lot(
                id: newId(), granted: points, remaining: points, state: .pending,
                earnedAt: later(-2...0), activatesAt: start, awaitedEvent: event,
                expiresAt: end))
    }

    /// Every other lot belongs to the order of the last.
    private mutating func ofOrder(_ lot: Lot) -> Lot {
        if members[who].orders.isEmpty || draw(0...1) == 0 { members[who].orders.append([]) }
        let last = members[who].orders.count - 1
        members[who].orders[last].insert(lot.id)
        return lot
    }

    /// A lot that is pending; sometimes any other, or one that was never granted.
    private mutating func pendingId() -> UUIDv7 {
        let lots = members[who].wallet.lots
        let some = draw(0...9) == 0 ? lots : lots.filter { $0.state == .pending }
        return some.randomElement(using: &random)?.id ?? newId()
    }

    /// No two holds of a member run out together: DOMAIN does not say which of them would repay a
    /// debt first.
    private mutating func placeHold() -> Asked {
        var end = later(1...8)
        while members[who].model.openHolds.contains(end) { end = end.adding(seconds: 1) }
        return .placeHold(newId(), draw(1...6), until: end)
    }

    /// One of the last holds, open or not; sometimes one that was never placed.
    private mutating func closeHold() -> Asked {
        guard let known = members[who].holds.suffix(3).randomElement(using: &random) else {
            return placeHold()
        }
        let id = draw(0...19) == 0 ? newId() : known
        return draw(0...2) == 0 ? .void(id) : .capture(id, draw(0...7))
    }

    /// One of the last spends; sometimes a point more than is left of it.
    private mutating func restore() -> Asked {
        let left = members[who].model.spendsLeft
        guard let spend = left.indices.suffix(4).randomElement(using: &random) else {
            return .spend(draw(1...8))
        }
        let points = draw(1...(left[spend] + 1))
        switch draw(0...3) {
        case 0: return .restore(spend: spend, points, .forfeit)
        case 1: return .restore(spend: spend, points, .reissue(until: nil))
        case 2: return .restore(spend: spend, points, .reissue(until: later(1...8)))
        default: return .restore(spend: spend, points, .grace(until: later(1...4)))
        }
    }

    private mutating func clawBack() -> Asked {
        guard let lots = members[who].orders.randomElement(using: &random),
            let policy = policies.randomElement(using: &random)
        else { return .grant(usableLot()) }
        return .clawBack(
            draw(1...12), of: lots, expired: members[who].model.ended(of: lots), policy)
    }
}
