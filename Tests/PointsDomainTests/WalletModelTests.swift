import PointsDomain
import Primitives
import Testing

@Suite("A wallet and its points one by one")
struct WalletModelTests {
    @Test(
        "P1 X01 X02 X03 X04 after every step of a random life the wallet has what its points say",
        arguments: RandomLife.Looking.allCases, RandomLife.Shortfalls.allCases)
    func agrees(looking: RandomLife.Looking, shortfalls: RandomLife.Shortfalls) throws {
        var seeds = SplitMix(state: UInt64.random(in: .min ... .max))
        for _ in 0..<300 {
            var life = RandomLife(seed: seeds.next(), looking: looking, shortfalls: shortfalls)
            for _ in 0..<60 {
                let step = life.takeStep()
                try #require(step.given == step.expected, "seed \(life.seed), \(step)")
                try #require(
                    step.given.refusal == nil || !step.hasChanged, "seed \(life.seed), \(step)")
                try #require(step.isSettled, "seed \(life.seed), \(step)")
                try #require(step.tally == step.expectedTally, "seed \(life.seed), \(step)")
                try #require(step.booksAgree, "seed \(life.seed), \(step)")
            }
        }
    }
}

/// A wallet and its model, which are asked the same things.
struct RandomLife {
    /// How often somebody looks at the wallet, which must make no difference.
    enum Looking: CaseIterable, Sendable { case everySecond, whenAsked }
    enum Shortfalls: CaseIterable, Sendable { case uncollected, owed }

    /// One thing that can be asked of a wallet.
    enum Asked: Hashable {
        case grant(Lot)
        case spend(Int64)
        case placeHold(UUIDv7, Int64, until: Instant)
        case capture(UUIDv7, Int64)
        case void(UUIDv7)
        case restore(spend: Int, Int64, RestorePolicy)
        case clawBack(Int64, of: Set<UUIDv7>, expired: Int64, ShortfallPolicy)
        case setFrozen(Bool)
        case pass(seconds: Int)
    }

    struct Answer: Hashable {
        var refusal: WalletRefusal?
        var taken: [Movement] = []
        var uncollected: Int64 = 0
    }

    struct Step: CustomStringConvertible {
        let number: Int
        let asked: Asked
        let given: Answer
        let expected: Answer
        let hasChanged: Bool
        /// Nothing is due, and looking again changes nothing.
        let isSettled: Bool
        let tally: WalletTally
        let expectedTally: WalletTally
        let booksAgree: Bool

        var description: String { "step \(number): \(asked)" }
    }

    let seed: UInt64
    private let looking: Looking
    private let policies: [ShortfallPolicy]
    private var random: SplitMix
    private var number = 0
    private var wallet = Wallet(account: .empty)
    private var books = Books()
    private var model = WalletModel()

    private var lastId: UInt64 = 0
    private var orders: [Set<UUIDv7>] = []
    private var holds: [UUIDv7] = []
    private var spends: [(taken: [Movement], restored: Int64)] = []

    init(seed: UInt64, looking: Looking, shortfalls: Shortfalls) {
        self.seed = seed
        self.looking = looking
        random = SplitMix(state: seed)
        switch shortfalls {
        case .uncollected: policies = [.clamp, .chargeCash, .block]
        case .owed: policies = [.debt, .debt, .clamp, .block]
        }
    }

    mutating func takeStep() -> Step {
        number += 1
        books.add(wallet.settle(at: model.now))
        let asked = choose()
        let before = wallet
        let expected = askModel(asked)
        let given = askWallet(asked)
        let hasChanged = wallet != before
        books.add(wallet.settle(at: model.now))
        let isSettled = !wallet.account.isDue(at: model.now) && wallet.settle(at: model.now).isEmpty
        return Step(
            number: number, asked: asked, given: given, expected: expected,
            hasChanged: hasChanged, isSettled: isSettled, tally: WalletTally(wallet),
            expectedTally: model.tally, booksAgree: books.explains(wallet))
    }
}

// MARK: Asking

extension RandomLife {
    private mutating func askModel(_ asked: Asked) -> Answer {
        var answer = Answer()
        do throws(WalletRefusal) {
            switch asked {
            case .grant(let lot): model.grant(lot)
            case .spend(let points): answer.taken = try model.spend(points)
            case .placeHold(let id, let points, let end):
                try model.placeHold(id, points, until: end)
            case .capture(let id, let points): answer.taken = try model.capture(id, points)
            case .void(let id): try model.void(id)
            case .restore(let spend, let points, let policy):
                // The wallet is asked next and takes the same ids.
                var id = lastId
                try model.restore(spend: spend, points, policy) {
                    id += 1
                    return uuid(id)
                }
            case .clawBack(let points, let lots, let expired, let policy):
                answer.uncollected = try model.clawBack(
                    points, of: lots, expired: expired, policy)
            case .setFrozen(let isFrozen): model.setFrozen(isFrozen)
            case .pass(let seconds): model.pass(seconds: seconds)
            }
        } catch {
            answer.refusal = error
        }
        return answer
    }

    private mutating func askWallet(_ asked: Asked) -> Answer {
        let now = model.now
        var answer = Answer()
        do throws(WalletRefusal) {
            switch asked {
            case .grant(let lot): books.add(try wallet.grant(lot, as: .earn, at: now))
            case .spend(let points):
                let change = try wallet.spend(points, at: now)
                answer.taken = change.movements
                spends.append((change.movements, 0))
                books.add([change])
            case .placeHold(let id, let points, let end):
                books.add([
                    try wallet.placeHold(id, points: points, expiresAt: end, at: now)
                ])
                holds.append(id)
            case .capture(let id, let points):
                let changes = try wallet.capture(id, points: points, at: now)
                answer.taken = changes.first?.movements ?? []
                spends.append((answer.taken, 0))
                books.add(changes)
            case .void(let id): books.add(try wallet.void(id, at: now))
            case .restore(let spend, let points, let policy):
                let restoration = Restoration(
                    taken: spends[spend].taken, restoredBefore: spends[spend].restored,
                    points: points, policy: policy)
                var id = lastId
                let changes = try wallet.restore(restoration, at: now) {
                    id += 1
                    return uuid(id)
                }
                lastId = id
                spends[spend].restored += points
                books.add(changes)
            case .clawBack(let points, let lots, let expired, let policy):
                let taken = try wallet.clawBack(
                    points, ofLots: lots, expired: expired, policy: policy, at: now)
                answer.uncollected = taken.uncollected
                books.add(taken.changes)
            case .setFrozen(let isFrozen): books.add([wallet.setFrozen(isFrozen)])
            case .pass(let seconds):
                // The model has gone ahead.
                guard looking == .everySecond else { break }
                for ago in (0..<seconds).reversed() {
                    books.add(wallet.settle(at: now.adding(seconds: -Int64(ago))))
                }
            }
        } catch {
            answer.refusal = error
        }
        return answer
    }
}

// MARK: Choosing

extension RandomLife {
    private mutating func choose() -> Asked {
        if model.isFrozen, draw(0...3) == 0 { return .setFrozen(false) }
        switch draw(1...100) {
        case ...18: return .grant(usableLot())
        case ...28: return .grant(pendingLot())
        case ...42: return .spend(draw(1...8))
        case ...53: return placeHold()
        case ...68: return closeHold()
        case ...78: return restore()
        case ...87: return clawBack()
        case ...89: return .setFrozen(true)
        default: return .pass(seconds: Int(draw(1...4)))
        }
    }

    private mutating func draw(_ range: ClosedRange<Int64>) -> Int64 {
        Int64.random(in: range, using: &random)
    }

    private mutating func later(_ range: ClosedRange<Int64>) -> Instant {
        let seconds = draw(range)
        return model.now.adding(seconds: seconds)
    }

    private mutating func newId() -> UUIDv7 {
        lastId += 1
        return uuid(lastId)
    }

    /// Usable at once; its end may have come already.
    private mutating func usableLot() -> Lot {
        let end: Instant? = draw(0...4) == 0 ? nil : later(-1...14)
        return ofOrder(
            Lot(id: newId(), granted: draw(1...8), earnedAt: later(-2...0), expiresAt: end))
    }

    /// It may start at once, end before it starts, or wait for an event that never comes.
    private mutating func pendingLot() -> Lot {
        let start: Instant? = draw(0...9) == 0 ? nil : later(0...5)
        let isEndless = start == nil || draw(0...4) == 0
        let end: Instant? = isEndless ? nil : later(0...10)
        return ofOrder(
            Lot(
                id: newId(), granted: draw(1...8), earnedAt: later(-2...0), activatesAt: start,
                isPending: true, expiresAt: end))
    }

    /// Every other lot belongs to the order of the last.
    private mutating func ofOrder(_ lot: Lot) -> Lot {
        if orders.isEmpty || draw(0...1) == 0 { orders.append([]) }
        orders[orders.count - 1].insert(lot.id)
        return lot
    }

    /// No two holds run out together: DOMAIN does not say which of them would repay a debt first.
    private mutating func placeHold() -> Asked {
        var end = later(1...8)
        while model.openHolds.contains(end) { end = end.adding(seconds: 1) }
        return .placeHold(newId(), draw(1...6), until: end)
    }

    /// One of the last holds, open or not; sometimes one that was never placed.
    private mutating func closeHold() -> Asked {
        guard let known = holds.suffix(3).randomElement(using: &random) else {
            return placeHold()
        }
        let id = draw(0...19) == 0 ? newId() : known
        return draw(0...2) == 0 ? .void(id) : .capture(id, draw(0...7))
    }

    /// One of the last spends; sometimes a point more than is left of it.
    private mutating func restore() -> Asked {
        let left = model.spendsLeft
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
        guard let lots = orders.randomElement(using: &random),
            let policy = policies.randomElement(using: &random)
        else { return .grant(usableLot()) }
        return .clawBack(draw(1...12), of: lots, expired: model.expired(of: lots), policy)
    }
}
