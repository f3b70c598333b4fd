import PointsDomain
import Primitives
import TestKit

/// Two members' wallets and their models, which are asked the same things.
struct RandomLife {
    /// How often somebody looks at the wallets, which must make no difference.
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
        /// All lots that wait for an event.
        case event(String, LotEnd)
        case activate(UUIDv7, LotEnd)
        case cancel(UUIDv7)
        case renew(until: Instant)
        /// To the other member.
        case give(Int64)
        /// As a merge does: all to the other member, and back what came by the last one.
        case moveAll
        case moveBack
        case setFrozen(Bool)
        case pass(seconds: Int)
    }

    struct Answer: Hashable {
        var refusal: WalletRefusal?
        var taken: [Movement] = []
        var uncollected: Int64 = 0
        /// Lots that an event has made usable.
        var activated: [UUIDv7] = []
        var parts: [TransferredPart] = []
        /// What was owed and came along.
        var debt: Int64 = 0
    }

    struct Member {
        var wallet = Wallet(account: .empty)
        var books = Books()
        var model = WalletModel()
        var orders: [Set<UUIDv7>] = []
        var holds: [UUIDv7] = []
        var spends: [(taken: [Movement], restored: Int64)] = []
        /// What the last merge has brought: points by the lots that they are in, and debt.
        var came: (lots: [Movement], debt: Int64) = ([], 0)

        /// Writes down what time has done by an instant.
        mutating func settle(at now: Instant) { books.add(wallet.settle(at: now)) }

        /// Nothing is due, and looking again changes nothing.
        mutating func isSettled(at now: Instant) -> Bool {
            !wallet.account.isDue(at: now) && wallet.settle(at: now).isEmpty
        }
    }

    struct Step: CustomStringConvertible {
        let number: Int
        let member: Int
        let asked: Asked
        let given: Answer
        let expected: Answer
        let hasChanged: Bool
        let isSettled: Bool
        let tallies: [WalletTally]
        let expectedTallies: [WalletTally]
        let booksAgree: Bool
        /// Points that one member has given and the other not received.
        let onTheWay: Int64

        var description: String { "step \(number) of member \(member): \(asked)" }
    }

    let seed: UInt64
    let looking: Looking
    let policies: [ShortfallPolicy]
    var random: SeededGenerator
    var members = [Member(), Member()]
    /// Who is asked.
    var who = 0
    var lastId: UInt64 = 0
    private var number = 0

    init(seed: UInt64, looking: Looking, shortfalls: Shortfalls) {
        self.seed = seed
        self.looking = looking
        random = SeededGenerator(seed: seed)
        switch shortfalls {
        case .uncollected: policies = [.clamp, .chargeCash, .block]
        case .owed: policies = [.debt, .debt, .clamp, .block]
        }
    }

    /// Both models pass time together.
    var now: Instant { members[0].model.now }
    var kinds: Set<WalletChange.Kind> { members.reduce([]) { $0.union($1.books.kinds) } }

    mutating func takeStep() -> Step {
        number += 1
        settle()
        who = Int(draw(0...1))
        let asked = choose()
        let before = members.map(\.wallet)
        let expected = askModel(asked)
        let given = askWallet(asked)
        let hasChanged = members.map(\.wallet) != before
        settle()
        var isSettled = true
        for index in members.indices where !members[index].isSettled(at: now) {
            isSettled = false
        }
        return Step(
            number: number, member: who, asked: asked, given: given, expected: expected,
            hasChanged: hasChanged, isSettled: isSettled,
            tallies: members.map { WalletTally($0.wallet, $0.books) },
            expectedTallies: members.map(\.model.tally),
            booksAgree: members.allSatisfy { $0.books.explains($0.wallet) },
            onTheWay: members.reduce(0) { $0 + $1.books.transferred })
    }

    private mutating func settle() {
        for index in members.indices { members[index].settle(at: now) }
    }
}

// MARK: Names

extension RandomLife.Asked {
    static let names = [
        "grant", "spend", "placeHold", "capture", "void", "restore", "clawBack", "event",
        "activate", "cancel", "renew", "give", "moveAll", "moveBack", "setFrozen", "pass",
    ]

    var name: String {
        switch self {
        case .grant: "grant"
        case .spend: "spend"
        case .placeHold: "placeHold"
        case .capture: "capture"
        case .void: "void"
        case .restore: "restore"
        case .clawBack: "clawBack"
        case .event: "event"
        case .activate: "activate"
        case .cancel: "cancel"
        case .renew: "renew"
        case .give: "give"
        case .moveAll: "moveAll"
        case .moveBack: "moveBack"
        case .setFrozen: "setFrozen"
        case .pass: "pass"
        }
    }
}

extension WalletRefusal {
    var name: String {
        switch self {
        case .insufficient: "insufficient"
        case .frozen: "frozen"
        case .debtOutstanding: "debtOutstanding"
        case .holdNotFound: "holdNotFound"
        case .holdClosed: "holdClosed"
        case .holdExpired: "holdExpired"
        case .exceeds: "exceeds"
        case .notPending: "notPending"
        case .outOfRange: "outOfRange"
        }
    }
}
