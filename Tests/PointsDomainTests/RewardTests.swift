import Messages
import PointsDomain
import Primitives
import Rules
import Testing

/// Noon in Shanghai.
private let noon = "2026-03-05T04:00:00Z"
private let shop = UUIDv7(hi: 7, lo: 1)
private let bar = UUIDv7(hi: 7, lo: 2)
private let twoAMonth = EventRule.Limit(.month, times: 2)
private let forGold = #"{"fact": "member.level", "op": "=", "value": "gold"}"#
private let forBirthdays = #"{"fact": "member.birthdayMonth", "op": "=", "value": true}"#

@Suite("What members get for points")
struct RewardTests {
    /// A reward and a member who can take it: each case changes what it is about.
    struct Case: Sendable {
        var from: String?
        var until: String?
        var earlyHours: Int32 = 0
        var limit: EventRule.Limit?
        var when: String?
        var state = RewardState.active
        var stock: Int64?
        var takenOfStock: Int64 = 0
        var takenByMember: [EventRule.Period: Int64] = [:]
        var quantity: Int64 = 1
        var level = "silver"
        var birthday: BirthdayWindow = []
        var isBlocked = false
        var isFrozen = false
        var debt: Int64 = 0
        var available: Int64 = 1_000
    }

    private func decide(_ given: Case) throws -> Result<RewardPrice, Redeeming.Refusal> {
        let terms = RewardTerms(
            name: BilingualName(zh: "鸡尾酒", en: "cocktail"),
            price: RewardPrice(points: 400, cashMinor: 1_000), limit: given.limit,
            from: try given.from.map { try instant($0) },
            until: try given.until.map { try instant($0) },
            when: try given.when.map {
                try Condition(
                    ConditionTree(JSONTree(json: $0), at: "when"), RewardFact.schema)
            },
            early: given.earlyHours == 0
                ? nil
                : RewardTerms.Early(
                    hours: given.earlyHours,
                    when: try Condition(
                        ConditionTree(JSONTree(json: forGold), at: "earlyWhen"),
                        RewardFact.schema)))
        let facts = Redeeming.Facts(
            terms: terms, state: given.state,
            stock: RewardStock(total: given.stock, taken: given.takenOfStock),
            quantity: given.quantity, taken: TakenPieces(given.takenByMember),
            member: MemberTraits(
                levelCode: given.level, levelRank: 1, birthday: given.birthday),
            spendingBlocked: given.isBlocked,
            account: PointsAccount(
                balance: given.available, pending: 0, held: 0, debt: given.debt, seq: 1,
                nextChangeAt: nil, isFrozen: given.isFrozen), now: try instant(noon))
        do throws(Redeeming.Refusal) {
            return .success(try Redeeming.decide(facts))
        } catch {
            return .failure(error)
        }
    }

    @Test(
        "C17 C19 a reward costs its points and its cash for each piece",
        arguments: [
            // pieces  points        cash, minor units
            (1 as Int64, 400 as Int64, 1_000 as Int64), (2, 800, 2_000), (100, 40_000, 100_000),
        ])
    func price(quantity: Int64, points: Int64, cash: Int64) throws {
        let price = try decide(Case(quantity: quantity, available: points))
        #expect(price == .success(RewardPrice(points: points, cashMinor: cash)))
        let short = try decide(Case(quantity: quantity, available: points - 1))
        #expect(short == .failure(.wallet(.insufficient(available: points - 1))))
    }

    @Test(
        "C17 a reward is taken while it is active, from its beginning to its exclusive end",
        arguments: [
            (Case(state: .draft), .draft), (Case(state: .paused), .paused),
            (Case(state: .archived), .archived),
            (Case(from: "2026-03-05T04:00:00.000001Z"), .notYet), (Case(from: noon), nil),
            (Case(until: "2026-03-05T04:00:00.000001Z"), nil), (Case(until: noon), .over),
        ] as [(Case, Redeeming.Absence?)])
    func window(given: Case, absence: Redeeming.Absence?) throws {
        let refusal = absence.map { Redeeming.Refusal.notAvailable($0) }
        #expect(try decide(given).refusal == refusal)
    }

    @Test(
        "B15 a limited reward begins sooner for those whom it says, to the hour, and ends for all",
        arguments: [
            // Noon of 2026-03-05 in Shanghai; gold has it 24 hours before everybody else.
            (Case(from: "2026-03-06T04:00:00Z", earlyHours: 24, level: "gold"), nil),
            (Case(from: "2026-03-06T04:00:00.000001Z", earlyHours: 24, level: "gold"), .notYet),
            (Case(from: "2026-03-06T04:00:00Z", earlyHours: 24), .notYet),
            (Case(from: noon, earlyHours: 24), nil),
            (Case(until: noon, level: "gold"), .over),
            (
                Case(
                    from: "2026-03-06T04:00:00Z", earlyHours: 24, state: .draft, level: "gold"),
                .draft
            ),
        ] as [(Case, Redeeming.Absence?)])
    func early(given: Case, absence: Redeeming.Absence?) throws {
        let refusal = absence.map { Redeeming.Refusal.notAvailable($0) }
        #expect(try decide(given).refusal == refusal)
    }

    @Test(
        "X19 a stock gives what is left of it, and a limit what is left of the period",
        arguments: [
            (Case(stock: 5, takenOfStock: 4), nil),
            (Case(stock: 5, takenOfStock: 4, quantity: 2), .exhausted(left: 1)),
            (Case(stock: 0), .exhausted(left: 0)),
            (Case(limit: twoAMonth, takenByMember: [.month: 1, .year: 9]), nil),
            (
                Case(limit: twoAMonth, takenByMember: [.month: 1], quantity: 2),
                .limitReached(twoAMonth, taken: 1)
            ),
            (
                Case(limit: twoAMonth, takenByMember: [.month: 2]),
                .limitReached(twoAMonth, taken: 2)
            ),
        ] as [(Case, Redeeming.Refusal?)])
    func bounds(given: Case, refusal: Redeeming.Refusal?) throws {
        #expect(try decide(given).refusal == refusal)
    }

    @Test(
        "C17 a condition says who can take a reward, and the refusal which fact was in the way",
        arguments: [
            (Case(when: forGold, level: "gold"), nil),
            (Case(when: forGold), .notEligible(fact: "member.level")),
            (Case(when: forBirthdays, birthday: [.month]), nil),
            (
                Case(when: forBirthdays, birthday: [.day]),
                .notEligible(fact: "member.birthdayMonth")
            ),
        ] as [(Case, Redeeming.Refusal?)])
    func eligibility(given: Case, refusal: Redeeming.Refusal?) throws {
        #expect(try decide(given).refusal == refusal)
    }

    @Test("X05 of several reasons the first in the order of precedence is told")
    func precedence() throws {
        var given = Case(
            limit: twoAMonth, when: forGold, state: .paused, stock: 0,
            takenByMember: [.month: 2], isBlocked: true, isFrozen: true, debt: 5, available: 0)
        #expect(try decide(given).refusal == .notAvailable(.paused))
        given.state = .active
        #expect(try decide(given).refusal == .exhausted(left: 0))
        given.stock = nil
        #expect(try decide(given).refusal == .limitReached(twoAMonth, taken: 2))
        given.limit = nil
        #expect(try decide(given).refusal == .notEligible(fact: "member.level"))
        given.when = nil
        #expect(try decide(given).refusal == .spendingBlocked)
        given.isBlocked = false
        #expect(try decide(given).refusal == .wallet(.frozen))
        given.isFrozen = false
        #expect(try decide(given).refusal == .wallet(.debtOutstanding(debt: 5)))
        given.debt = 0
        #expect(try decide(given).refusal == .wallet(.insufficient(available: 0)))
    }

    @Test(
        "X19 what a member took counts in the periods that today lies in",
        arguments: [
            //  taken on     day week month year ever, as Thursday, 2026-01-01, sees it
            ("2026-01-01", [1, 1, 1, 1, 1] as [Int64]),
            ("2025-12-29", [0, 1, 0, 0, 1]), ("2025-12-28", [0, 0, 0, 0, 1]),
        ])
    func takenPieces(date text: String, expected: [Int64]) throws {
        let today = try date("2026-01-01")
        let periods: [EventRule.Period] = [.day, .week, .month, .year, .lifetime]
        var pieces = TakenPieces()
        pieces.add(1, takenOn: try date(text), asOf: today)
        #expect(periods.map { pieces[$0] } == expected)
        pieces.add(-1, takenOn: try date(text), asOf: today)
        #expect(periods.allSatisfy { pieces[$0] == 0 })
    }

    @Test("X19 a stock grows and shrinks, never below what is taken")
    func restocking() throws {
        var stock = RewardStock(total: 10, taken: 4)
        try stock.change(by: 5)
        #expect(stock == RewardStock(total: 15, taken: 4))
        try stock.change(by: -11)
        #expect(stock.left == 0)
        #expect(throws: RewardStock.Refusal.belowTaken(taken: 4)) { try stock.change(by: -1) }
        stock.take(-4)
        #expect(stock.left == 4)
        var unlimited = RewardStock(total: nil, taken: 4)
        #expect(throws: RewardStock.Refusal.unlimited) { try unlimited.change(by: 1) }
        #expect(unlimited.left == nil)
    }

    @Test(
        "a reward is opened, paused, opened again and archived for good",
        arguments: [
            //              draft  active paused archived
            (RewardState.draft, [true, true, false, true]),
            (.active, [false, true, true, true]),
            (.paused, [false, true, true, true]),
            (.archived, [false, false, false, true]),
        ] as [(RewardState, [Bool])])
    func states(from: RewardState, to: [Bool]) {
        #expect(RewardState.allCases.map { from.canBecome($0) } == to)
    }

    // MARK: Redemptions

    /// Issued on March 5th in Shanghai, good through the 6th.
    private func redemption() throws -> Redemption {
        let clock = BusinessClock(zone: shanghai)
        let terms = RewardTerms(
            name: BilingualName(zh: "鸡尾酒", en: "cocktail"), price: RewardPrice(points: 400),
            codeDays: 1)
        let today = try date("2026-03-05")
        return Redemption(
            id: UUIDv7(hi: 1, lo: 1), reward: UUIDv7(hi: 2, lo: 1), rewardVersion: 1,
            quantity: 1, price: RewardPrice(points: 400, cashMinor: 1_000), issuedOn: today,
            issuedAt: try instant(noon),
            expiresAt: terms.codeEnd(issuedOn: today, clock: clock))
    }

    private func handOver(
        _ time: String, in store: UUIDv7 = shop
    ) throws -> Redemption.HandOver {
        Redemption.HandOver(at: try instant(time), store: store, terminal: "t-1", staff: nil)
    }

    @Test("C20 a code is good until its last business day is over, and not at that instant")
    func lastInstant() throws {
        let good = try redemption()
        #expect(try good.expiresAt == instant("2026-03-06T16:00:00Z"))
        var last = good
        try last.use(handOver("2026-03-06T15:59:59.999999Z"), goodIn: [], cashMinor: 1_000)
        #expect(last.state == .redeemed)
        var late = good
        let end = good.expiresAt
        #expect(throws: Redemption.Refusal.expired(at: end)) {
            try late.use(handOver("2026-03-06T16:00:00Z"), goodIn: [], cashMinor: 1_000)
        }
        #expect(late == good, "a refusal changed something")
        // It cannot be cancelled either, whether or not its end is written down.
        #expect(throws: Redemption.Refusal.closed(.expired)) { try late.cancel(at: end) }
        #expect(late.state == .issued && late.state(at: end) == .expired)
        let before = late.expire(at: try instant("2026-03-06T15:59:59Z"))
        let then = late.expire(at: end)
        let again = late.expire(at: end)
        #expect([before, then, again] == [false, true, false])
        #expect(late.state == .expired && late.closedAt == end)
    }

    @Test("C19 C20 a code is used once, in its stores, for what is due, in order of precedence")
    func usedOnce() throws {
        var code = try redemption()
        #expect(throws: Redemption.Refusal.notValidHere) {
            try code.use(handOver(noon, in: bar), goodIn: [shop], cashMinor: 0)
        }
        for cash in [0 as Int64, 999, 1_001] {
            #expect(throws: Redemption.Refusal.cashDue(minor: 1_000)) {
                try code.use(handOver(noon), goodIn: [shop], cashMinor: cash)
            }
        }
        try code.use(handOver(noon), goodIn: [shop], cashMinor: 1_000)
        let first = try handOver(noon)
        #expect(throws: Redemption.Refusal.used(first)) {
            try code.use(
                handOver("2026-04-05T04:00:00Z", in: bar), goodIn: [shop],
                cashMinor: 0)
        }
        #expect(code.handOver == first)
    }

    @Test("C20 X19 each state can be left as it should, and in no other way")
    func transitions() throws {
        let at = try instant(noon)
        let used = try handOver(noon)
        let issued = try redemption()
        var redeemed = issued
        try redeemed.use(used, goodIn: [], cashMinor: 1_000)
        var cancelled = issued
        try cancelled.cancel(at: at)
        var expired = issued
        _ = expired.expire(at: issued.expiresAt)
        var refunded = redeemed
        try refunded.refund(at: at)
        #expect(refunded.handOver == used && refunded.closedAt == at)

        for closed in [redeemed, cancelled, expired, refunded] {
            var tried = closed
            #expect(throws: Redemption.Refusal.closed(closed.state)) { try tried.cancel(at: at) }
            let expires = tried.expire(at: closed.expiresAt)
            #expect(!expires && tried == closed)
        }
        for other in [issued, cancelled, expired, refunded] {
            var tried = other
            #expect(throws: Redemption.Refusal.closed(other.state)) { try tried.refund(at: at) }
        }
        for (unusable, refusal) in [
            (cancelled, .cancelled), (refunded, .cancelled),
            (expired, .expired(at: expired.expiresAt)),
        ] as [(Redemption, Redemption.Refusal)] {
            var tried = unusable
            #expect(throws: refusal) {
                try tried.use(used, goodIn: [], cashMinor: 1_000)
            }
        }
        #expect([issued, redeemed].allSatisfy { $0.state.isTaken })
        #expect([cancelled, expired, refunded].allSatisfy { !$0.state.isTaken })
    }

    // MARK: Codes

    @Test(
        "C20 a code is 80 bits as 16 letters and digits, none of which looks like another",
        arguments: [
            (0 as UInt16, 0 as UInt64, "0000000000000000"),
            (.max, .max, "ZZZZZZZZZZZZZZZZ"), (0, 1, "0000000000000001"),
            (0x8000, 0, "G000000000000000"), (0, 0xF800_0000_0000_0000, "000FG00000000000"),
            (0x0044, 0x3214_C742_54B6_35CF, "0123456789ABCDEF"),
        ] as [(UInt16, UInt64, String)])
    func codes(high: UInt16, low: UInt64, text: String) {
        let code = RedemptionCode(high: high, low: low)
        #expect(code.text == text)
        #expect(RedemptionCode(text) == code)
    }

    @Test(
        "C20 people type a code in groups, in either case, and with letters that look like digits",
        arguments: [
            ("01AB-cdef-ghjk-mnpq", "01ABCDEFGHJKMNPQ"),
            ("o1ab cdef ghjk mnpq", "01ABCDEFGHJKMNPQ"),
            ("OIl0000000000000", "0110000000000000"), ("0000000000000000", "0000000000000000"),
        ])
    func typed(text: String, expected: String) {
        #expect(RedemptionCode(text)?.text == expected)
    }

    @Test(
        "C20 anything else is no code",
        arguments: [
            "", "000000000000000", "00000000000000000", "U000000000000000", "0000-0000-0000-000!",
            "000000000000000é",
        ])
    func noCode(text: String) {
        #expect(RedemptionCode(text) == nil)
    }
}

extension Result {
    fileprivate var refusal: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
