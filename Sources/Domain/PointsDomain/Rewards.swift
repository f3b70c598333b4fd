package import Primitives
package import Rules

/// What a reward takes and gives, as one version of it says (C17, C19).
package struct RewardTerms: Hashable, Sendable {
    package let name: BilingualName
    /// Of one piece.
    package let price: RewardPrice
    /// Pieces that one member may take in a period; nil for any number.
    package let limit: EventRule.Limit?
    package let from: Instant?
    /// Exclusive.
    package let until: Instant?
    /// Where its codes are good; anywhere where empty.
    package let stores: Set<UUIDv7>
    /// Who can take it; everybody where nil.
    package let when: Condition?
    /// Business days through which a code is good.
    package let codeDays: Int
    /// Points of a code that nobody used in time do not come back.
    package let forfeits: Bool
    /// The level that it gives, from the moment on that it is taken; nil for what is handed over.
    package let levelCode: String?
    /// Who can take it before `from`; nil where nobody can.
    package let early: Early?

    /// Those for whom a limited reward begins sooner than for everybody else (B15).
    package struct Early: Hashable, Sendable {
        package static let hoursRange: ClosedRange<Int32> = 1...720

        package let hours: Int32
        package let when: Condition

        package init(hours: Int32, when: Condition) {
            self.hours = hours
            self.when = when
        }
    }

    /// Bounds that keep the price of all pieces of a call far below 64 bits.
    package enum Limits {
        package static let points: ClosedRange<Int64> = 1...1_000_000_000
        package static let cashMinor: ClosedRange<Int64> = 0...100_000_000_000
        package static let quantity: ClosedRange<Int64> = 1...100
        package static let stock: ClosedRange<Int64> = 0...1_000_000_000_000
        package static let usualCodeDays = 30
    }

    package init(
        name: BilingualName, price: RewardPrice, limit: EventRule.Limit? = nil,
        from: Instant? = nil, until: Instant? = nil, stores: Set<UUIDv7> = [],
        when: Condition? = nil, codeDays: Int = Limits.usualCodeDays, forfeits: Bool = false,
        levelCode: String? = nil, early: Early? = nil
    ) {
        self.name = name
        self.price = price
        self.limit = limit
        self.from = from
        self.until = until
        self.stores = stores
        self.when = when
        self.codeDays = codeDays
        // The end of a level is not a code that nobody used.
        self.forfeits = forfeits || levelCode != nil
        self.levelCode = levelCode
        self.early = early
    }

    /// From when on a member can take it; nil where it has always been open.
    func start(for member: MemberTraits) -> Instant? {
        guard let from, let early, early.when.trace(for: RewardFacts(member: member)).holds else {
            return from
        }
        return from.adding(seconds: -3_600 * Int64(early.hours))
    }

    /// When a code that is issued on a date ends; exclusive.
    package func codeEnd(issuedOn date: CalendarDate, clock: BusinessClock) -> Instant {
        clock.endOfValidity(lastDay: date.adding(days: codeDays))
    }
}

/// Points, and money beside them that is paid at the till.
package struct RewardPrice: Hashable, Sendable {
    package let points: Int64
    package let cashMinor: Int64

    package init(points: Int64, cashMinor: Int64 = 0) {
        self.points = points
        self.cashMinor = cashMinor
    }

    package func times(_ quantity: Int64) -> RewardPrice {
        RewardPrice(points: points * quantity, cashMinor: cashMinor * quantity)
    }
}

/// Whether a reward is offered: DRAFT → ACTIVE ⇄ PAUSED, and ARCHIVED for good.
package enum RewardState: Int16, Hashable, Sendable, CaseIterable {
    case draft = 1
    case active = 2
    case paused = 3
    case archived = 4

    /// A change to the same state changes nothing, and is allowed.
    package func canBecome(_ next: RewardState) -> Bool {
        switch (self, next) {
        case (.draft, .active), (.draft, .archived), (.active, .paused), (.active, .archived),
            (.paused, .active), (.paused, .archived):
            true
        case (.draft, .paused), (_, .draft), (.archived, _), (.active, .active),
            (.paused, .paused):
            self == next
        }
    }
}

/// Pieces of a reward, for all members together (X19).
package struct RewardStock: Hashable, Sendable {
    /// In all; nil where there is no limit.
    package private(set) var total: Int64?
    /// Taken, and not given back.
    package private(set) var taken: Int64

    package init(total: Int64?, taken: Int64 = 0) {
        self.total = total
        self.taken = taken
    }

    /// Nil where there is no limit.
    package var left: Int64? { total.map { $0 - taken } }

    /// Pieces that are taken, or come back where below 0; the caller has seen that there are enough.
    package mutating func take(_ pieces: Int64) {
        taken += pieces
        precondition(taken >= 0 && (left ?? 0) >= 0, "a stock went below zero, or above what it is")
    }

    package enum Refusal: Error, Hashable, Sendable {
        /// Without a limit there is nothing to add to.
        case unlimited
        case belowTaken(taken: Int64)
        case outOfRange
    }

    /// Pieces that come, or go where below 0; never below what is taken.
    package mutating func change(by pieces: Int64) throws(Refusal) {
        guard let total else { throw .unlimited }
        let (sum, overflow) = total.addingReportingOverflow(pieces)
        guard !overflow, sum <= RewardTerms.Limits.stock.upperBound else { throw .outOfRange }
        guard sum >= taken else { throw .belowTaken(taken: taken) }
        self.total = sum
    }
}

/// Pieces of one reward that a member has taken and not given back, by the periods that a business
/// date lies in.
package struct TakenPieces: Hashable, Sendable {
    private var counts: [EventRule.Period: Int64]

    package init(_ counts: [EventRule.Period: Int64] = [:]) { self.counts = counts }

    package subscript(period: EventRule.Period) -> Int64 { counts[period, default: 0] }

    /// Pieces that were taken on a date, or given back where below 0, as a later date sees them.
    package mutating func add(
        _ pieces: Int64, takenOn date: CalendarDate, asOf today: CalendarDate
    ) {
        for period in EventRule.Period.allCases {
            if let start = period.start(containing: today), date < start { continue }
            counts[period, default: 0] += pieces
        }
    }
}

/// Whether a member can take a reward, and for what: the same for a preview and for the deed (X05).
package enum Redeeming {
    package struct Facts: Sendable {
        package let terms: RewardTerms
        package let state: RewardState
        package let stock: RewardStock
        package let quantity: Int64
        package let taken: TakenPieces
        package let member: MemberTraits
        package let spendingBlocked: Bool
        /// As it is now: time has been reckoned in.
        package let account: PointsAccount
        package let now: Instant

        package init(
            terms: RewardTerms, state: RewardState, stock: RewardStock, quantity: Int64,
            taken: TakenPieces, member: MemberTraits, spendingBlocked: Bool,
            account: PointsAccount, now: Instant
        ) {
            self.terms = terms
            self.state = state
            self.stock = stock
            self.quantity = quantity
            self.taken = taken
            self.member = member
            self.spendingBlocked = spendingBlocked
            self.account = account
            self.now = now
        }
    }

    package enum Absence: String, Hashable, Sendable {
        case draft = "DRAFT"
        case paused = "PAUSED"
        case archived = "ARCHIVED"
        case notYet = "NOT_YET"
        case over = "OVER"
    }

    /// In order of precedence.
    package enum Refusal: Error, Hashable, Sendable {
        case notAvailable(Absence)
        /// Fewer pieces are left than were asked for.
        case exhausted(left: Int64)
        case limitReached(EventRule.Limit, taken: Int64)
        /// The condition does not hold; the fact whose test failed last.
        case notEligible(fact: String)
        case spendingBlocked
        case wallet(WalletRefusal)
    }

    package static func decide(_ facts: Facts) throws(Refusal) -> RewardPrice {
        precondition(
            RewardTerms.Limits.quantity.contains(facts.quantity), "a quantity is parsed first")
        if let absence = absence(facts) { throw .notAvailable(absence) }
        if let left = facts.stock.left, left < facts.quantity { throw .exhausted(left: left) }
        if let limit = facts.terms.limit {
            let taken = facts.taken[limit.period]
            guard facts.quantity <= limit.times - taken else {
                throw .limitReached(limit, taken: taken)
            }
        }
        if let when = facts.terms.when {
            let trace = when.trace(for: RewardFacts(member: facts.member))
            guard trace.holds else { throw .notEligible(fact: trace.tests.last?.fact ?? "") }
        }
        if let level = facts.terms.levelCode {
            guard facts.quantity == 1 else { throw .notEligible(fact: "quantity") }
            guard facts.member.levelCode != level else {
                throw .notEligible(fact: "member.level")
            }
        }
        if facts.spendingBlocked { throw .spendingBlocked }
        let price = facts.terms.price.times(facts.quantity)
        if let refusal = Wallet(account: facts.account).refusal(toSpend: price.points) {
            throw .wallet(refusal)
        }
        return price
    }

    private static func absence(_ facts: Facts) -> Absence? {
        switch facts.state {
        case .draft: return .draft
        case .paused: return .paused
        case .archived: return .archived
        case .active: break
        }
        if let start = facts.terms.start(for: facts.member), facts.now < start { return .notYet }
        if let until = facts.terms.until, facts.now >= until { return .over }
        return nil
    }
}

/// The facts of a member that the condition of a reward may name.
package enum RewardFact: Int, CaseIterable, Sendable {
    case level, levelRank, birthdayDay, birthdayWeek, birthdayMonth

    package static let schema = FactSchema(allCases.map { ($0.name, $0.type) })

    private var name: String {
        switch self {
        case .level: "member.level"
        case .levelRank: "member.levelRank"
        case .birthdayDay: "member.birthdayDay"
        case .birthdayWeek: "member.birthdayWeek"
        case .birthdayMonth: "member.birthdayMonth"
        }
    }

    private var type: RuleType {
        switch self {
        case .level: .text
        case .levelRank: .integer
        case .birthdayDay, .birthdayWeek, .birthdayMonth: .bool
        }
    }
}

private struct RewardFacts: FactSource {
    let member: MemberTraits

    func value(of fact: Int) -> RuleValue? {
        guard let fact = RewardFact(rawValue: fact) else { return nil }
        switch fact {
        case .level: return .text(member.levelCode)
        case .levelRank: return .integer(Int64(member.levelRank))
        case .birthdayDay: return .bool(member.birthday.contains(.day))
        case .birthdayWeek: return .bool(member.birthday.contains(.week))
        case .birthdayMonth: return .bool(member.birthday.contains(.month))
        }
    }
}
