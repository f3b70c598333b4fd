import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// What of the ledger's news changes a member's level.
enum LevelChange: Sendable {
    static let types =
        ["order.paid", "order.refunded", "reward.redeemed", "reward.returned"]
        + EventChange.types + BalanceChange.types

    case spend(SpendChange)
    case purchase(LevelPurchase)
    case event(EventChange)
    case balance(BalanceChange)

    var merchant: UUIDv7 {
        switch self {
        case .spend(let change): change.merchant
        case .purchase(let purchase): purchase.merchant
        case .event(let change): change.merchant
        case .balance(let change): change.merchant
        }
    }

    var member: UUIDv7 {
        switch self {
        case .spend(let change): change.member
        case .purchase(let purchase): purchase.member
        case .event(let change): change.member
        case .balance(let change): change.member
        }
    }

    var spend: SpendChange? {
        switch self {
        case .spend(let change): change
        case .purchase, .event, .balance: nil
        }
    }

    var event: EventChange? {
        switch self {
        case .event(let change): change
        case .spend, .purchase, .balance: nil
        }
    }

    /// Whether a merchant's levels can be other ones by it.
    func decides(in book: LevelBook) -> Bool {
        switch self {
        case .spend, .purchase: true
        case .event: book.looks(at: .events)
        case .balance: book.looks(at: .pointsBalance)
        }
    }

    /// The same for who took her place; nil where it is the ledger that moves it.
    func moved(by merge: ReadSurvivors.Row) -> LevelChange? {
        switch self {
        case .spend(let change): .spend(change.moved(by: merge))
        case .event(let change): .event(change.moved(by: merge))
        case .purchase, .balance: nil
        }
    }

    /// Nil for any other event.
    init?(_ event: EventsV1.Event) throws {
        if let change = try SpendChange(event) {
            self = .spend(change)
        } else if let purchase = try LevelPurchase(event) {
            self = .purchase(purchase)
        } else if let change = try EventChange(event) {
            self = .event(change)
        } else if let change = try BalanceChange(event) {
            self = .balance(change)
        } else {
            return nil
        }
    }
}

/// A level that was bought with points, or given back (B06). The ledger has taken the points by the
/// redemption, which names the grant: so it is given once, however often it is told.
struct LevelPurchase: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    let redemption: UUIDv7
    /// Nil where it was given back.
    let bought: Bought?

    struct Bought: Sendable {
        let levelCode: String
        let until: Instant
    }

    /// Nil for any other event, and for a reward that is no level; what is given back may be one.
    init?(_ event: EventsV1.Event) throws {
        guard event.type == "reward.redeemed" || event.type == "reward.returned" else {
            return nil
        }
        let told = try PointsV1.RedemptionEvent(serialized: event.payload)
        guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(told.memberId),
            let redemption = UUIDv7(told.redemptionId)
        else { throw MalformedRow(problem: "event \(event.id) is no redemption") }
        if event.type == "reward.returned" {
            bought = nil
        } else {
            guard !told.levelCode.isEmpty, let until = told.levelUntil else { return nil }
            bought = Bought(levelCode: told.levelCode, until: until)
        }
        self.merchant = merchant
        self.member = member
        self.redemption = redemption
    }
}

/// The rows that purchases leave behind.
struct LevelPurchases {
    let merchant: UUIDv7
    let at: Instant
    private var given: [LevelGrantRow] = []
    private var ended: [LevelGrantRow] = []

    init(merchant: UUIDv7, at: Instant) {
        self.merchant = merchant
        self.at = at
    }

    mutating func give(_ grant: LevelGrant, to member: UUIDv7) {
        given.append(
            LevelGrantRow(
                grant, of: member, reason: "", actor: "member:\(member)", at: at))
    }

    mutating func end(_ grant: LevelGrant, of member: UUIDv7) {
        var row = LevelGrantRow(grant, of: member, reason: "", actor: "", at: at)
        row.endedAt = at
        row.endedBy = "service:points"
        row.endReason = "given back"
        ended.append(row)
    }

    func write(_ pipeline: inout Pipeline) {
        for row in given { _ = pipeline.add(InsertLevelGrant(merchant: merchant, row: row)) }
        for row in ended { _ = pipeline.add(EndLevelGrant(merchant: merchant, row: row)) }
    }
}

extension LevelFold {
    mutating func take(_ change: LevelChange, _ purchases: inout LevelPurchases) {
        switch change {
        case .spend(let spend): add(spend)
        case .event(let change): add(change)
        case .balance(let change): add(change)
        case .purchase(let purchase):
            let running = level.grants.first { $0.id == purchase.redemption }
            guard let bought = purchase.bought else {
                guard let running, end(grant: running.id) else { return }
                purchases.end(running, of: id)
                return
            }
            // Heard so late that it is over: the grant is kept, and was never held.
            let from = min(purchases.at, bought.until.adding(microseconds: -1))
            let grant = LevelGrant(
                id: purchase.redemption, levelCode: bought.levelCode, from: from,
                until: bought.until, mode: .floor, source: .purchase)
            purchases.give(grant, to: id)
            self.grant(grant)
        }
    }
}
