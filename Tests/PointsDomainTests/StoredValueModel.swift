import PointsDomain
import Primitives

/// Stored value fen by fen: what the wallet should do, said in another way.
struct StoredValueModel {
    /// Where the fen of one half of a lot are.
    struct Half: Hashable {
        var free: Int64 = 0
        var held: Int64 = 0
        var spent: Int64 = 0
        var ended: Int64 = 0
        var withdrawn: Int64 = 0
    }

    struct Lot: Hashable {
        let paid: Int64
        let given: Int64
        let origin: Int?
        let paidAt: Instant
        let endsAt: Instant?
        var principal = Half()
        var bonus = Half()
        var refunded: Int64 = 0
        var beyond: Int64 = 0
        var isPaidBack = false
    }

    /// Fen of one lot that were taken together.
    struct Group {
        let lot: Int
        let principal: Int64
        let bonus: Int64

        /// One by one: whether each is principal, spread evenly.
        var fen: [Bool] {
            let all = principal + bonus
            return (0..<all).map {
                Self.share($0 + 1, principal, all) > Self.share($0, principal, all)
            }
        }

        /// Half up.
        private static func share(_ count: Int64, _ part: Int64, _ all: Int64) -> Int64 {
            (2 * count * part + all) / (2 * all)
        }
    }

    struct Hold {
        var groups: [Group]
        var endsAt: Instant?
        /// Of a withdrawal: the lot, and what is paid.
        var withdraws: (lot: Int, refund: Int64, beyond: Int64)?
        var isOpen = true
    }

    struct Spend {
        let groups: [Group]
        var restored: Int64 = 0
    }

    var lots: [Int: Lot] = [:]
    var holds: [Int: Hold] = [:]
    var spends: [Spend] = []

    var free: Int64 { lots.values.reduce(0) { $0 + $1.principal.free + $1.bonus.free } }

    // MARK: Time

    mutating func pass(to now: Instant) {
        let ends = Set(
            lots.values.compactMap(\.endsAt)
                + holds.values.compactMap { $0.isOpen ? $0.endsAt : nil }
        ).filter { $0 <= now }.sorted()
        for end in ends {
            for id in holds.keys.sorted() where holds[id]?.isOpen == true {
                if let endsAt = holds[id]?.endsAt, endsAt <= end { free(id) }
            }
            endBonus(at: end)
        }
    }

    mutating func endBonus(at now: Instant) {
        for id in lots.keys {
            guard let endsAt = lots[id]?.endsAt, endsAt <= now else { continue }
            let left = lots[id]?.bonus.free ?? 0
            lots[id]?.bonus.ended += left
            lots[id]?.bonus.free = 0
        }
        for id in lots.keys where isPaidBack(id) {
            let left = lots[id]?.bonus.free ?? 0
            lots[id]?.bonus.withdrawn += left
            lots[id]?.bonus.free = 0
        }
    }

    private func isPaidBack(_ id: Int) -> Bool {
        guard let lot = lots[id] else { return false }
        return lot.isPaidBack || lot.origin.map { lots[$0]?.isPaidBack == true } ?? false
    }

    mutating func free(_ hold: Int) {
        for group in holds[hold]?.groups ?? [] { move(group, .held, .free) }
        holds[hold]?.isOpen = false
        guard let withdraws = holds[hold]?.withdraws else { return }
        lots[withdraws.lot]?.refunded -= withdraws.refund
        lots[withdraws.lot]?.beyond -= withdraws.beyond
    }

    // MARK: Taking

    private enum Place { case free, held, spent, withdrawn }

    private mutating func move(_ group: Group, _ from: Place, _ to: Place) {
        func path(_ place: Place) -> WritableKeyPath<Half, Int64> {
            switch place {
            case .free: \.free
            case .held: \.held
            case .spent: \.spent
            case .withdrawn: \.withdrawn
            }
        }
        lots[group.lot]?.principal[keyPath: path(from)] -= group.principal
        lots[group.lot]?.principal[keyPath: path(to)] += group.principal
        lots[group.lot]?.bonus[keyPath: path(from)] -= group.bonus
        lots[group.lot]?.bonus[keyPath: path(to)] += group.bonus
    }

    private var order: [Int] {
        lots.keys.sorted { left, right in
            guard let one = lots[left], let other = lots[right] else { return false }
            let ends = (one.endsAt ?? .distantEnd, other.endsAt ?? .distantEnd)
            if ends.0 != ends.1 { return ends.0 < ends.1 }
            return (one.paidAt, left) < (other.paidAt, right)
        }
    }

    /// Fen by fen; the caller knows that there is enough.
    private func choose(_ amount: Int64, _ rule: SpendOrder) -> [Group] {
        var groups: [Group] = []
        var left = amount
        func take(_ half: KeyPath<Lot, Half>, isPrincipal: Bool) {
            for id in order {
                var count: Int64 = 0
                while left > 0, count < lots[id]?[keyPath: half].free ?? 0 {
                    count += 1
                    left -= 1
                }
                guard count > 0 else { continue }
                groups.append(
                    Group(
                        lot: id, principal: isPrincipal ? count : 0,
                        bonus: isPrincipal ? 0 : count))
            }
        }
        switch rule {
        case .bonusFirst:
            take(\.bonus, isPrincipal: false)
            take(\.principal, isPrincipal: true)
        case .principalFirst:
            take(\.principal, isPrincipal: true)
            take(\.bonus, isPrincipal: false)
        case .proportional:
            for id in order where left > 0 {
                guard let lot = lots[id], lot.principal.free + lot.bonus.free > 0 else { continue }
                let whole = Group(
                    lot: id, principal: lot.principal.free, bonus: lot.bonus.free)
                let fen = whole.fen.prefix(Int(left))
                left -= Int64(fen.count)
                groups.append(Self.group(id, fen))
            }
        }
        return groups
    }

    private static func group(_ lot: Int, _ fen: some Collection<Bool>) -> Group {
        Group(
            lot: lot, principal: Int64(fen.count { $0 }), bonus: Int64(fen.count { !$0 }))
    }

    mutating func spend(_ amount: Int64, _ rule: SpendOrder) {
        let groups = choose(amount, rule)
        for group in groups { move(group, .free, .spent) }
        spends.append(Spend(groups: groups))
    }

    mutating func hold(_ id: Int, _ amount: Int64, until: Instant, _ rule: SpendOrder) {
        let groups = choose(amount, rule)
        for group in groups { move(group, .free, .held) }
        holds[id] = Hold(groups: groups, endsAt: until)
    }

    mutating func capture(_ id: Int, _ amount: Int64, at now: Instant) {
        var left = Int(amount)
        var taken: [Group] = []
        for group in holds[id]?.groups ?? [] {
            let fen = group.fen
            let count = min(left, fen.count)
            left -= count
            let part = Self.group(group.lot, fen.prefix(count))
            if count > 0 { taken.append(part) }
            move(part, .held, .spent)
            move(Self.group(group.lot, fen.dropFirst(count)), .held, .free)
        }
        holds[id]?.isOpen = false
        spends.append(Spend(groups: taken))
        endBonus(at: now)
    }

    /// - Parameter newLots: numbers of the lots that bonus comes back in, in the order of the
    /// parts.
    mutating func restore(
        _ index: Int, _ amount: Int64, at now: Instant, until: Instant, newLots: () -> Int
    ) {
        var left = amount
        var skip = spends[index].restored
        spends[index].restored += amount
        for group in spends[index].groups.reversed() {
            var back: [Bool] = []
            for isPrincipal in group.fen {
                if skip > 0 {
                    skip -= 1
                } else if left > 0 {
                    left -= 1
                    back.append(isPrincipal)
                }
            }
            let part = Self.group(group.lot, back)
            guard part.principal + part.bonus > 0, let lot = lots[group.lot] else { continue }
            if part.bonus > 0, let endsAt = lot.endsAt, endsAt <= now, !isPaidBack(group.lot) {
                let id = newLots()
                lots[id] = Lot(
                    paid: 0, given: part.bonus, origin: lot.origin ?? group.lot,
                    paidAt: lot.paidAt, endsAt: until, bonus: Half(free: part.bonus))
                move(Group(lot: group.lot, principal: part.principal, bonus: 0), .spent, .free)
            } else {
                move(part, .spent, .free)
            }
        }
        endBonus(at: now)
    }

    // MARK: Withdrawing

    func family(_ id: Int) -> [Int] { [id] + lots.keys.filter { lots[$0]?.origin == id }.sorted() }

    /// Nil where it cannot be withdrawn.
    func refund(of id: Int, _ policy: WithdrawalPolicy) -> (refund: Int64, beyond: Int64)? {
        guard let lot = lots[id], lot.paid > 0 else { return nil }
        var spentBonus = lot.bonus.spent
        for other in family(id).dropFirst() {
            guard let again = lots[other] else { continue }
            spentBonus -= again.given - again.bonus.spent
        }
        let held = family(id).compactMap { lots[$0] }.reduce(0) {
            $0 + $1.principal.held + $1.bonus.held
        }
        guard held == 0 else { return nil }
        let spent = lot.principal.spent + spentBonus
        let refund: Int64
        switch policy {
        case .forfeitBonus: refund = lot.principal.free
        case .forfeitAndRecoup:
            let kept = lot.principal.withdrawn - lot.refunded + lot.beyond
            refund = lot.principal.free - max(0, spentBonus - kept)
        case .prorata:
            // In halves of a share, so that the half is seen without rounding.
            let all = lot.paid + lot.given
            let halves = 2 * spent * lot.paid
            let value = halves / (2 * all) + (halves % (2 * all) >= all ? 1 : 0)
            refund = lot.paid - value - lot.refunded
        case .coolingOff: refund = lot.paid - spent - lot.refunded
        }
        let bounded = max(0, min(refund, lot.paid - lot.refunded))
        return bounded == 0 ? nil : (bounded, max(0, bounded - lot.principal.free))
    }

    mutating func request(_ hold: Int, of id: Int, refund: Int64, beyond: Int64) {
        let groups = family(id).map {
            Group(
                lot: $0, principal: lots[$0]?.principal.free ?? 0, bonus: lots[$0]?.bonus.free ?? 0)
        }
        for group in groups { move(group, .free, .held) }
        holds[hold] = Hold(groups: groups, withdraws: (id, refund, beyond))
        lots[id]?.refunded += refund
        lots[id]?.beyond += beyond
    }

    mutating func complete(_ hold: Int, at now: Instant) {
        for group in holds[hold]?.groups ?? [] { move(group, .held, .withdrawn) }
        holds[hold]?.isOpen = false
        if let lot = holds[hold]?.withdraws?.lot { lots[lot]?.isPaidBack = true }
        endBonus(at: now)
    }
}

extension Instant {
    fileprivate static let distantEnd = Instant(microsecondsSinceEpoch: .max)
}
