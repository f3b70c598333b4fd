import PointsDomain
import Primitives

/// What DOMAIN 3.1 to 3.4 says of a member's points, told the slow way.
///
/// Every single point is a record with a life and a fate, and time passes second by second; nothing
/// is summed up before somebody asks. It shares the names of `Wallet`, and none of its code.
struct WalletModel {
    /// What the points of a lot have in common.
    struct Life {
        let lot: UUIDv7
        let earned: Instant
        var isPending = false
        /// Of pending points; nil where an event or somebody decides.
        var start: Instant?
        var awaited: String?
        var end: Instant?
    }

    enum Fate {
        case free, held, spent, expired, lapsed, cancelled, takenBack, repaid, given, moved
        /// Spent, and given back as a point of another lot.
        case replaced
    }

    struct Point {
        var life: Life
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
    var debt: Int64 = 0
    var points: [Point] = []
    /// All points by what is spent first.
    var order: [Int] = []
    private var holds: [UUIDv7: Held] = [:]
    /// What each spend took and has not been given back, in the order of spending.
    var spends: [[Int]] = []
    private var granted: Int64 = 0
    var received: Int64 = 0
    var movedIn: Int64 = 0

    // MARK: What one can see

    var openHolds: [Instant] { holds.values.filter { $0.state == .open }.map(\.end) }
    var spendsLeft: [Int64] { spends.map { Int64($0.count) } }

    /// Points that nobody took, and nobody can take any more.
    func ended(of lots: Set<UUIDv7>) -> Int64 {
        count { ($0 == .expired || $0 == .lapsed) && lots.contains($1.lot) }
    }

    private func count(_ isWanted: (Fate, Life) -> Bool) -> Int64 {
        points.reduce(0) { $0 + (isWanted($1.fate, $1.life) ? 1 : 0) }
    }

    private func count(_ fate: Fate) -> Int64 { count { found, _ in found == fate } }

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
            case .spent, .replaced, .expired, .lapsed, .cancelled, .takenBack, .repaid, .given,
                .moved:
                break
            }
            tally.balance += lot.held + lot.remaining
            tally.lots[points[index].life.lot, default: WalletTally.Lot()].add(lot)
        }
        let flows: [WalletChange.Kind: Int64] = [
            .earn: granted, .transferIn: received, .transferOut: -count(.given),
            .spend: -count(.spent), .expire: -count(.expired), .lapse: -count(.lapsed),
            .cancel: -count(.cancelled), .clawback: -count(.takenBack),
            .repayDebt: -count(.repaid), .mergeIn: movedIn, .mergeOut: -count(.moved),
        ]
        tally.flows = flows.filter { $0.value != 0 }
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

    func hasStarted(_ life: Life) -> Bool {
        guard life.isPending else { return true }
        guard let start = life.start else { return false }
        return start <= now
    }

    func hasEnded(_ life: Life) -> Bool {
        guard let end = life.end else { return false }
        return end <= now
    }

    func isUsable(_ index: Int) -> Bool {
        let point = points[index]
        return point.fate == .free && hasStarted(point.life) && !hasEnded(point.life)
    }

    func isWaiting(_ index: Int) -> Bool {
        let point = points[index]
        return point.fate == .free && !hasStarted(point.life) && !hasEnded(point.life)
    }

    mutating func expire() {
        for index in points.indices
        where points[index].fate == .free && hasEnded(points[index].life) {
            let life = points[index].life
            points[index].fate = life.isPending && life.awaited != nil ? .lapsed : .expired
        }
    }

    // MARK: Gains

    mutating func grant(_ lot: Lot) {
        granted += lot.granted
        add(
            lot.granted,
            Life(
                lot: lot.id, earned: lot.earnedAt, isPending: lot.state == .pending,
                start: lot.activatesAt, awaited: lot.awaitedEvent, end: lot.expiresAt))
    }

    mutating func add(_ count: Int64, _ life: Life) {
        let new = Array(points.count..<points.count + Int(count))
        points += new.map { _ in Point(life: life) }
        let place = order.firstIndex { precedes(life, points[$0].life) } ?? order.endIndex
        order.insert(contentsOf: new, at: place)
        repay(with: new)
        expire()
    }

    func precedes(_ left: Life, _ right: Life) -> Bool {
        let never = Instant(microsecondsSinceEpoch: .max)
        return (left.end ?? never, left.earned, left.lot)
            < (right.end ?? never, right.earned, right.lot)
    }

    /// A credit that becomes usable repays a debt first.
    mutating func repay(with indices: [Int]) {
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

    func usable(_ count: Int64) throws(WalletRefusal) -> [Int] {
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

    mutating func mark(_ indices: [Int], _ fate: Fate) {
        for index in indices { points[index].fate = fate }
    }

    mutating func free(_ indices: [Int]) {
        mark(indices, .free)
        repay(with: indices)
        expire()
    }

    func isPoint(_ index: Int, of lots: Set<UUIDv7>) -> Bool {
        lots.contains(points[index].life.lot)
    }

    func inOrder(_ isWanted: (Int) -> Bool) -> [Int] { order.filter(isWanted) }

    func movements(of indices: [Int]) -> [Movement] {
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
}
