import PointsDomain
import Primitives
import TestKit

/// A random life of a wallet of stored value beside its model.
struct StoredValueLife {
    let seed: UInt64
    private(set) var wallet = StoredValueWallet()
    private(set) var model = StoredValueModel()
    private(set) var now = Stored.start
    /// What was done last, for a person.
    private(set) var last = ""
    private(set) var done: Set<String> = []
    /// Σ of all changes, and of those of the programme's accounts.
    private var principal: Int64 = 0
    private var bonus: Int64 = 0
    private var seq: Int64 = 0
    private var isNumbered = true
    private var isBalanced = true
    private var generator: SeededGenerator
    private var lotNumber = 0
    private var holdNumber = 100_000
    /// What spends took, in the order of the model's.
    private var taken: [[ValueMovement]] = []

    init(seed: UInt64) {
        self.seed = seed
        generator = SeededGenerator(seed: seed)
    }

    mutating func step() {
        if Int.random(in: 0..<4, using: &generator) == 0 {
            now = now.adding(seconds: Int64.random(in: 0..<(3 * Stored.day), using: &generator))
        }
        note(wallet.settle(at: now))
        model.pass(to: now)
        let before = wallet
        switch Int.random(in: 0..<11, using: &generator) {
        case 0: topUp()
        case 1, 2: spend()
        case 3: hold()
        case 4: capture()
        case 5: void()
        case 6, 7: restore()
        case 8: request()
        default: endWithdrawal()
        }
        if last.hasSuffix("refused"), wallet != before { last += ", and has changed something" }
        done.insert(last)
    }

    // MARK: What must hold

    /// What is wrong; nil where nothing is.
    var finding: String? {
        if last.contains("changed something") { return "a refusal left a trace" }
        for (id, lot) in model.lots {
            guard let own = wallet.lot(Stored.id(id)) else { return "lot \(id) is missing" }
            let halves = [own.principal, own.bonus].map {
                StoredValueModel.Half(
                    free: $0.remaining, held: $0.held, spent: $0.consumed, ended: $0.expired,
                    withdrawn: $0.withdrawn)
            }
            if halves != [lot.principal, lot.bonus] { return "lot \(id): \(own) not \(lot)" }
            if !own.principal.isConserved || !own.bonus.isConserved { return "lot \(id) leaks" }
            if own.refunded != lot.refunded || own.excess != lot.beyond {
                return "refunds of \(id)"
            }
            if !(0...own.principal.granted).contains(own.refunded) { return "refunds of \(id)" }
        }
        for lot in wallet.lots where lot.bonus.remaining > 0 {
            let origin = lot.origin.flatMap { wallet.lot($0) }
            // In the model too: whatever came back in a lot of its own belongs to its top-up.
            if lot.withdrawnAt != nil || origin?.withdrawnAt != nil {
                return "bonus of a top-up that was paid back lives"
            }
        }
        if wallet.lots.count != model.lots.count { return "the lots are others" }
        if wallet.account.available != model.free { return "available" }
        if wallet.account.principal != principal || wallet.account.bonus != bonus {
            return "the journal does not add up to the balance"
        }
        if !isNumbered { return "numbers have a gap" }
        if !isBalanced { return "a change does not sum to zero" }
        return nil
    }

    private mutating func note(_ changes: [StoredValueChange]) {
        for change in changes {
            principal += change.principal
            bonus += change.bonus
            seq += 1
            isNumbered = isNumbered && change.account.seq == seq
            isBalanced = isBalanced && Stored.sum(change) == 0
            let moved = change.movements.total
            // A top-up, and bonus that comes back in a lot of its own, are lots and no movements.
            if change.kind != .topUp, change.kind != .restore {
                isBalanced = isBalanced && moved == change.principal + change.bonus
            }
        }
    }

    // MARK: Steps

    private mutating func topUp() {
        lotNumber += 1
        let paid = Int64.random(in: 1...40, using: &generator)
        let given = Int64.random(in: 0...20, using: &generator)
        let days = Bool.random(using: &generator) ? Int64.random(in: 1...9, using: &generator) : nil
        let endsAt = days.map { now.adding(seconds: $0 * Stored.day) }
        guard
            let change = try? wallet.topUp(
                TopUpLot(
                    id: Stored.id(lotNumber), paid: paid, bonus: given, paidAt: now,
                    bonusExpiresAt: endsAt), capMinor: 150)
        else {
            last = "top-up refused"
            return
        }
        note([change])
        model.lots[lotNumber] = .init(
            paid: paid, given: given, origin: nil, paidAt: now, endsAt: endsAt,
            principal: .init(free: paid), bonus: .init(free: given))
        last = "top-up"
    }

    private mutating func amount() -> Int64 { Int64.random(in: 1...60, using: &generator) }

    private mutating func order() -> SpendOrder {
        SpendOrder.allCases.randomElement(using: &generator) ?? .bonusFirst
    }

    private mutating func spend() {
        let (amount, order) = (amount(), order())
        guard let change = try? wallet.spend(amount, by: order) else {
            last = model.free < amount ? "spend refused" : "spend refused, changed something"
            return
        }
        note([change])
        taken.append(change.movements)
        model.spend(amount, order)
        last = "spend \(order.rawValue)"
    }

    private mutating func hold() {
        let (amount, order) = (amount(), order())
        holdNumber += 1
        let until = now.adding(seconds: Int64.random(in: 1...Stored.day, using: &generator))
        guard
            let change = try? wallet.placeHold(
                Stored.id(holdNumber), amount, expiresAt: until, by: order)
        else {
            last = "hold refused"
            return
        }
        note([change])
        model.hold(holdNumber, amount, until: until, order)
        last = "hold"
    }

    private mutating func anyHold(_ withdraws: Bool) -> Int? {
        let candidates = model.holds.filter { ($0.value.withdraws != nil) == withdraws }
        let open = candidates.filter(\.value.isOpen).keys.sorted()
        let keys = open.isEmpty ? candidates.keys.sorted() : open
        return keys.randomElement(using: &generator)
    }

    private mutating func capture() {
        guard let id = anyHold(false) else { return last = "nothing" }
        let whole = model.holds[id]?.groups.reduce(0) { $0 + $1.principal + $1.bonus } ?? 0
        let amount = Int64.random(in: 1...(whole + 1), using: &generator)
        let isOpen = model.holds[id]?.isOpen == true
        guard let changes = try? wallet.capture(Stored.id(id), amount, at: now) else {
            last =
                isOpen && amount <= whole ? "capture refused, changed something" : "capture refused"
            return
        }
        note(changes)
        taken.append(changes[0].movements)
        model.capture(id, amount, at: now)
        last = "capture"
    }

    private mutating func void() {
        guard let id = anyHold(false) else { return last = "nothing" }
        guard let changes = try? wallet.void(Stored.id(id), at: now) else {
            last = "void refused"
            return
        }
        note(changes)
        model.free(id)
        model.endBonus(at: now)
        last = "void"
    }

    private mutating func restore() {
        // Mostly of spends of which something is left; of others it is refused.
        let open = taken.indices.filter { -taken[$0].total > model.spends[$0].restored }
        let all = open.isEmpty || Int.random(in: 0..<8, using: &generator) == 0
        guard let index = (all ? Array(taken.indices) : open).randomElement(using: &generator)
        else { return last = "nothing" }
        let left = -taken[index].total - model.spends[index].restored
        let amount = Int64.random(in: 1...(left + 1), using: &generator)
        let until = now.adding(seconds: 2 * Stored.day)
        let first = lotNumber
        var number = lotNumber
        let change = try? wallet.restore(
            ValueRestoration(
                taken: taken[index], restoredBefore: model.spends[index].restored,
                amount: amount, graceUntil: until), at: now
        ) {
            number += 1
            return Stored.id(number)
        }
        guard let changes = change else {
            last = amount > left ? "restore refused" : "restore refused, changed something"
            return
        }
        note(changes)
        lotNumber = number
        var next = first
        model.restore(index, amount, at: now, until: until) {
            next += 1
            return next
        }
        last = number > first ? "restore with grace" : "restore"
        if changes.contains(where: { $0.kind == .cancel }) { last = "restore and cancel" }
    }

    private mutating func request() {
        guard let id = model.lots.keys.sorted().randomElement(using: &generator) else {
            return last = "nothing"
        }
        let policy = WithdrawalPolicy.allCases.randomElement(using: &generator) ?? .prorata
        let expected = model.refund(of: id, policy)
        guard let quote = try? wallet.withdrawal(of: Stored.id(id), policy) else {
            last =
                expected == nil ? "withdrawal refused" : "withdrawal refused, changed something"
            return
        }
        guard expected?.refund == quote.payout.refund, expected?.beyond == quote.payout.excess
        else { return last = "another refund, changed something" }
        holdNumber += 1
        note([wallet.requestWithdrawal(quote, hold: Stored.id(holdNumber))])
        model.request(
            holdNumber, of: id, refund: quote.payout.refund, beyond: quote.payout.excess)
        last = "withdrawal \(policy.rawValue)"
    }

    private mutating func endWithdrawal() {
        guard let id = anyHold(true), let withdraws = model.holds[id]?.withdraws else {
            return last = "nothing"
        }
        let payout = StoredValueChange.Payout(
            refund: withdraws.refund, excess: withdraws.beyond)
        if Int.random(in: 0..<3, using: &generator) == 0 {
            guard
                let changes = try? wallet.failWithdrawal(
                    Stored.id(id), of: Stored.id(withdraws.lot), payout, at: now)
            else {
                return last = "failing refused"
            }
            note(changes)
            model.free(id)
            model.endBonus(at: now)
            last = "failing"
        } else {
            guard
                let changes = try? wallet.completeWithdrawal(
                    Stored.id(id), of: Stored.id(withdraws.lot), payout, at: now)
            else { return last = "paying out refused" }
            note(changes)
            model.complete(id, at: now)
            last = "paying out"
        }
    }
}
