import PointsDomain
import Primitives

/// What DOMAIN 3.1 to 3.4 says of a member's points, told the slow way.
///
/// Every single point is a record with a life and a fate, and time passes second by second; nothing
/// is summed up before somebody asks. It shares the names of `Wallet`, and none of its code.
struct WalletModel {
    /// What the points of a lot have in common.
    private struct Life {
        let lot: UUIDv7
        let earned: Instant
        let isPending: Bool
        /// Of pending points; nil where an event decides.
        let start: Instant?
        let end: Instant?
    }

    private enum Fate { case free, held, spent, expired, cancelled, takenBack, repaid }

    private struct Point {
        let life: Life
        var fate = Fate.free
    }

    private struct Held {
        enum State { case open, closed, outOfTime }
        let end: Instant
        let points: [Int]
        var state = State.open
    }

    private(set) var now = Instant.epoch
    private(set) var isFrozen = false
    private var debt: Int64 = 0
    private var points: [Point] = []
    /// All points by what is spent first.
    private var order: [Int] = []
    private var holds: [UUIDv7: Held] = [:]
    /// What each spend took and has not been given back, in the order of spending.
    private var spends: [[Int]] = []

    // MARK: What one can see

    var openHolds: [Instant] { holds.values.filter { $0.state == .open }.map(\.end) }
    var spendsLeft: [Int64] { spends.map { Int64($0.count) } }

    func expired(of lots: Set<UUIDv7>) -> Int64 {
        Int64(points.filter { $0.fate == .expired && lots.contains($0.life.lot) }.count)
    }

    var tally: WalletTally {
        var tally = WalletTally()
        tally.debt = debt
        for index in points.indices {
            var lot = WalletTally.Lot()
            switch points[index].fate {
            case .held:
                tally.held += 1
                lot.held += 1
            case .free where isWaiting(index):
                tally.pending += 1
                lot.remaining += 1
            case .free:
                tally.available += 1
                lot.remaining += 1
            case .spent, .expired, .cancelled, .takenBack, .repaid: break
            }
            tally.balance += lot.held + lot.remaining
            tally.lots[points[index].life.lot, default: WalletTally.Lot()].add(lot)
        }
        return tally
    }

    // MARK: Time

    mutating func pass(seconds: Int) {
        for _ in 0..<seconds {
            now = now.adding(seconds: 1)
            repay(with: inOrder { points[$0].life.start == now })
            for (id, hold) in holds where hold.state == .open && hold.end == now {
                holds[id]?.state = .outOfTime
                free(hold.points)
            }
            expire()
        }
    }

    private func hasStarted(_ life: Life) -> Bool {
        guard life.isPending else { return true }
        guard let start = life.start else { return false }
        return start <= now
    }

    private func hasEnded(_ life: Life) -> Bool {
        guard let end = life.end else { return false }
        return end <= now
    }

    private func isUsable(_ index: Int) -> Bool {
        let point = points[index]
        return point.fate == .free && hasStarted(point.life) && !hasEnded(point.life)
    }

    private func isWaiting(_ index: Int) -> Bool {
        let point = points[index]
        return point.fate == .free && !hasStarted(point.life) && !hasEnded(point.life)
    }

    private mutating func expire() {
        for index in points.indices
        where points[index].fate == .free && hasEnded(points[index].life) {
            points[index].fate = .expired
        }
    }

    // MARK: Gains

    mutating func grant(_ lot: Lot) {
        let life = Life(
            lot: lot.id, earned: lot.earnedAt, isPending: lot.state == .pending,
            start: lot.activatesAt, end: lot.expiresAt)
        add(lot.granted, life)
    }

    private mutating func add(_ count: Int64, _ life: Life) {
        let new = Array(points.count..<points.count + Int(count))
        points += new.map { _ in Point(life: life) }
        let place = order.firstIndex { precedes(life, points[$0].life) } ?? order.endIndex
        order.insert(contentsOf: new, at: place)
        repay(with: new)
        expire()
    }

    private func precedes(_ left: Life, _ right: Life) -> Bool {
        let never = Instant(microsecondsSinceEpoch: .max)
        return (left.end ?? never, left.earned, left.lot)
            < (right.end ?? never, right.earned, right.lot)
    }

    /// A credit that becomes usable repays a debt first.
    private mutating func repay(with indices: [Int]) {
        for index in indices where debt > 0 && isUsable(index) {
            points[index].fate = .repaid
            debt -= 1
        }
    }

    // MARK: Spending and holding

    mutating func spend(_ count: Int64) throws(WalletRefusal) -> [Movement] {
        let taken = try usable(count)
        mark(taken, .spent)
        spends.append(taken)
        return movements(of: taken)
    }

    mutating func placeHold(
        _ id: UUIDv7, _ count: Int64, until end: Instant
    ) throws(WalletRefusal) {
        let taken = try usable(count)
        mark(taken, .held)
        holds[id] = Held(end: end, points: taken)
    }

    mutating func capture(_ id: UUIDv7, _ count: Int64) throws(WalletRefusal) -> [Movement] {
        let held = try openHold(id)
        guard count <= held.count else { throw .exceeds(left: Int64(held.count)) }
        holds[id]?.state = .closed
        let taken = Array(held.prefix(Int(count)))
        mark(taken, .spent)
        spends.append(taken)
        free(Array(held.dropFirst(Int(count))))
        return movements(of: taken)
    }

    mutating func void(_ id: UUIDv7) throws(WalletRefusal) {
        let held = try openHold(id)
        holds[id]?.state = .closed
        free(held)
    }

    mutating func setFrozen(_ isFrozen: Bool) { self.isFrozen = isFrozen }

    private func usable(_ count: Int64) throws(WalletRefusal) -> [Int] {
        if isFrozen { throw .frozen }
        if debt > 0 { throw .debtOutstanding(debt: debt) }
        let all = inOrder { isUsable($0) }
        if all.count < count { throw .insufficient(available: Int64(all.count)) }
        return Array(all.prefix(Int(count)))
    }

    private func openHold(_ id: UUIDv7) throws(WalletRefusal) -> [Int] {
        guard let hold = holds[id] else { throw .holdNotFound }
        switch hold.state {
        case .open: return hold.points
        case .closed: throw .holdClosed
        case .outOfTime: throw .holdExpired
        }
    }

    private mutating func mark(_ indices: [Int], _ fate: Fate) {
        for index in indices { points[index].fate = fate }
    }

    private mutating func free(_ indices: [Int]) {
        mark(indices, .free)
        repay(with: indices)
        expire()
    }

    private func isPoint(_ index: Int, of lots: Set<UUIDv7>) -> Bool {
        lots.contains(points[index].life.lot)
    }

    private func inOrder(_ isWanted: (Int) -> Bool) -> [Int] { order.filter(isWanted) }

    private func movements(of indices: [Int]) -> [Movement] {
        var movements: [Movement] = []
        for index in indices {
            let lot = points[index].life.lot
            if let last = movements.last, last.lot == lot {
                movements[movements.count - 1] = Movement(lot: lot, delta: last.delta - 1)
            } else {
                movements.append(Movement(lot: lot, delta: -1))
            }
        }
        return movements
    }

    // MARK: Returns

    mutating func restore(
        spend: Int, _ count: Int64, _ policy: RestorePolicy, newLot: () -> UUIDv7
    ) throws(WalletRefusal) {
        let left = Int64(spends[spend].count)
        guard count <= left else { throw .exceeds(left: left) }
        var renewed: [(life: Life, count: Int64)] = []
        for _ in 0..<count {
            let index = spends[spend].removeLast()
            let life = points[index].life
            if !hasEnded(life) || policy == .forfeit {
                free([index])
            } else if let last = renewed.last, last.life.lot == life.lot {
                renewed[renewed.count - 1].count += 1
            } else {
                renewed.append((life, 1))
            }
        }
        for (life, count) in renewed {
            let end: Instant? =
                switch policy {
                case .forfeit: life.end
                case .grace(let until): until
                case .reissue(let until): until
                }
            add(
                count,
                Life(lot: newLot(), earned: life.earned, isPending: false, start: nil, end: end))
        }
    }

    /// - Returns: what nobody has paid.
    mutating func clawBack(
        _ count: Int64, of lots: Set<UUIDv7>, expired: Int64, _ policy: ShortfallPolicy
    ) throws(WalletRefusal) -> Int64 {
        let waiting = inOrder { isWaiting($0) && isPoint($0, of: lots) }
        let own = inOrder { isUsable($0) && isPoint($0, of: lots) }
        let others = inOrder { isUsable($0) && !isPoint($0, of: lots) }
        let reachable = waiting + own + others
        let due = Int(max(0, count - expired))
        if policy == .block, reachable.count < due {
            throw .insufficient(available: Int64(reachable.count))
        }
        for index in reachable.prefix(due) {
            points[index].fate = isWaiting(index) ? .cancelled : .takenBack
        }
        let shortfall = Int64(max(0, due - reachable.count))
        guard policy == .debt else { return shortfall }
        debt += shortfall
        return 0
    }
}

/// What a wallet and its model must agree on.
struct WalletTally: Hashable {
    struct Lot: Hashable {
        var remaining: Int64 = 0
        var held: Int64 = 0

        mutating func add(_ other: Lot) {
            remaining += other.remaining
            held += other.held
        }
    }

    var available: Int64 = 0
    var pending: Int64 = 0
    var held: Int64 = 0
    var debt: Int64 = 0
    var balance: Int64 = 0
    var lots: [UUIDv7: Lot] = [:]
}

extension WalletTally {
    init(_ wallet: Wallet) {
        let account = wallet.account
        available = account.available
        pending = account.pending
        held = account.held
        debt = account.debt
        balance = account.balance
        for lot in wallet.lots { lots[lot.id] = Lot(remaining: lot.remaining, held: lot.held) }
    }
}
