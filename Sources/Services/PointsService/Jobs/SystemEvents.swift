import Logging
import Messages
import PointsDomain
import Postgres
import Primitives
import Rules
import ServiceKit
import TTRPC

/// Works off what Patron has noted by itself: sign-ups, birthdays, levels reached, orders that may
/// make spend reach something, referrals, reviews of members.
///
/// A row is removed when its points are posted, were posted before, or are refused for good; until
/// then it comes again. So it may run twice, and on two instances at once: what a row does is
/// posted under a source of its own.
struct SystemEvents: Sendable {
    private static let period = Duration.seconds(1)
    /// Rows that are worked on at once.
    private static let page = 256
    private static let actor = "service:points"
    private static let method = "system-events"

    private let desk: LedgerDesk
    private let clock: any WallClock
    private let identifiers: IdentifierSource
    private let logger: Logger

    init(desk: LedgerDesk, _ runtime: ServiceRuntime) {
        self.desk = desk
        clock = runtime.clock
        identifiers = runtime.identifiers
        logger = runtime.logger
    }

    var job: BackgroundJob {
        BackgroundJob("system-events", every: Self.period, logger: logger) {
            try await workOff()
            try await reward()
        }
    }

    private func workOff() async throws {
        var after = ReadSystemEvents.Place.first
        while !Task.isCancelled {
            let rows = try await desk.pool.query(
                ReadSystemEvents(after: after, limit: Self.page), settings: [.allMerchants],
                deadline: .now + .seconds(10))
            guard let last = rows.last else { return }
            after = last.place
            let done = await workOff(rows)
            if !done.isEmpty {
                try await desk.pool.execute(
                    RemoveSystemEvents(keys: done), settings: [.allMerchants],
                    deadline: .now + .seconds(10))
            }
            guard rows.count == Self.page else { return }
        }
    }

    /// - Returns: those that are done; the others come again.
    private func workOff(_ rows: [ReadSystemEvents.Row]) async -> [SystemEventRow.Key] {
        let outcomes = await withTaskGroup(of: Outcome.self) { group in
            for row in rows { group.addTask { await outcome(of: row) } }
            return await group.reduce(into: [Outcome]()) { $0.append($1) }
        }
        let defects = outcomes.compactMap(\.defect)
        if let defect = defects.first, !Task.isCancelled {
            logger.warning(
                "system events wait",
                metadata: [
                    "event.count": "\(defects.count)", "error.detail": .string(defect),
                ])
        }
        return outcomes.filter(\.isDone).map(\.key)
    }

    /// Bookkeeping: who reads a referral reckons it in at its instant.
    private func reward() async throws {
        try await desk.pool.execute(
            RewardReferrals(now: clock.now()), settings: [.allMerchants],
            deadline: .now + .seconds(10))
    }

    // MARK: One row

    private struct Outcome: Sendable {
        let key: SystemEventRow.Key
        let isDone: Bool
        var defect: String?
    }

    private func outcome(of row: ReadSystemEvents.Row) async -> Outcome {
        // Of whom the feed does not tell within a day it never will.
        guard row.isMemberKnown else { return Outcome(key: row.key, isDone: row.isOld) }
        do {
            return Outcome(key: row.key, isDone: try await perform(row))
        } catch {
            guard !error.isDefiniteRefusal else { return Outcome(key: row.key, isDone: true) }
            return Outcome(key: row.key, isDone: false, defect: DefectText.of(error))
        }
    }

    private func perform(_ row: ReadSystemEvents.Row) async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(10)
        let rules = try await desk.rules(row.key.merchant, at: row.occurredAt, deadline: deadline)
        let facts = try EventFactsDocument.read(row.facts)
        var date = rules.clock.businessDate(at: row.occurredAt)
        if case .text(let text)? = facts["date"], let given = CalendarDate(iso: text) {
            date = given
        }
        switch row.key.code {
        case SystemCode.referred:
            guard rules.policies.referral?.trigger == .registration else { return true }
            return try await qualify(row, order: nil, date, rules, deadline)
        case SystemCode.referralOrder:
            guard rules.policies.referral?.trigger == .firstOrder else { return true }
            return try await qualify(row, order: UUIDv7(row.key.source), date, rules, deadline)
        case SystemCode.referrer:
            guard let friend = ReferralSource(row.key.source)?.friend else { return true }
            let qualification = Qualification(
                friend: MemberKey(merchant: row.key.merchant, member: friend), order: nil,
                at: row.occurredAt, date: date)
            return try await submit(.reward(row.member), qualification, rules, deadline)
        case SystemCode.referralCancelled:
            return try await cancel(row, rules, deadline)
        case SystemCode.spend:
            return try await reach(row, date, rules, deadline)
        case SystemCode.referralFlagged:
            return try await flag(row, facts, rules, deadline)
        case SystemCode.reviewBegun:
            return try await beginReview(row, date, deadline)
        case SystemCode.reviewEnded:
            return try await endReview(row, facts, date, rules, deadline)
        default:
            guard row.isAwaited || rules.programme?.events[row.key.code] != nil else {
                return true
            }
            return try await earn(row, facts, date, rules, deadline)
        }
    }

    private func earn(
        _ row: ReadSystemEvents.Row, _ facts: [String: RuleValue], _ date: CalendarDate,
        _ rules: Rulebook, _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        let clocks = try await desk.merchants.merchant(row.key.merchant, deadline: deadline)
        let event = MemberEvent(
            code: row.key.code, occurredAt: row.occurredAt, date: date, amountMinor: 0,
            currency: try clocks.knownCurrency(), channel: "", facts: facts)
        // Its key is the event's: what was decided once is not decided again.
        return try await record(
            event, row.key.source, of: row.memberKey, key: "\(row.key.code):\(row.key.source)",
            rules, deadline)
    }

    private func record(
        _ event: MemberEvent, _ externalId: String, of member: MemberKey, key: String,
        _ rules: Rulebook, _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        let operation = OperationKey(
            merchant: member.merchant, method: Self.method, key: key, requestHash: [])
        let command = EventCommand(
            operation: operation, member: member, event: event, externalId: externalId,
            contentHash: [], window: nil, rules: rules, told: ToldMembers(), actor: Self.actor)
        switch try await desk.ledger.submit(command, deadline: deadline) {
        case .posted, .recorded: return true
        case .missingFacts: return false
        }
    }

    // MARK: Spend

    /// Has those events happen that what she has spent reaches, each once in its period. The order is
    /// in the books by now, and so is every one whose note was worked off before.
    private func reach(
        _ row: ReadSystemEvents.Row, _ date: CalendarDate, _ rules: Rulebook,
        _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        let due = rules.programme?.spendRules ?? []
        guard !due.isEmpty else { return true }
        let currency = try await desk.merchants.merchant(row.key.merchant, deadline: deadline)
            .knownCurrency()
        let spends = try await desk.pool.query(
            ReadPeriodSpends(
                member: row.memberKey,
                rules: due.map { ($0.code, $0.spend?.period.dates(containing: date)) }),
            settings: [.merchant(row.key.merchant)], deadline: deadline)
        var isDone = true
        for spend in spends {
            guard let threshold = rules.programme?.events[spend.code]?.spend,
                spend.amountMinor >= threshold.amountMinor
            else { continue }
            let event = MemberEvent(
                code: spend.code, occurredAt: row.occurredAt, date: date,
                amountMinor: spend.amountMinor, currency: currency, channel: "", facts: [:])
            let start = threshold.period.start(containing: date)?.description ?? "ever"
            do {
                // Its number is the period's, so it earns there once; its key is the order's: what a
                // condition has refused before may hold by now.
                let isRecorded = try await record(
                    event, "\(row.member):\(start)", of: row.memberKey,
                    key: "\(spend.code):\(row.key.source)", rules, deadline)
                isDone = isDone && isRecorded
            } catch let error where error.isDefiniteRefusal {
                // The others may be reached all the same.
                continue
            }
        }
        return isDone
    }

    // MARK: Reviews

    private func beginReview(
        _ row: ReadSystemEvents.Row, _ date: CalendarDate, _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        guard let flag = UUIDv7(row.key.source) else { return true }
        // Never seen again: the flag itself says that it is raised.
        let operation = OperationKey(
            merchant: row.key.merchant, method: Self.method, key: identifiers.next().description,
            requestHash: [])
        let command = ReviewCommand(
            operation: operation, member: row.memberKey, flag: flag, date: date,
            raisedAt: row.occurredAt)
        _ = try await desk.ledger.submit(command, deadline: deadline)
        return true
    }

    /// Waits until it has begun: rows of one page are worked on at once.
    private func endReview(
        _ row: ReadSystemEvents.Row, _ facts: [String: RuleValue], _ date: CalendarDate,
        _ rules: Rulebook, _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        guard let flag = UUIDv7(row.key.source) else { return true }
        let known = try await desk.pool.query(
            ReadRiskFlags(keys: [RiskFlagKey(merchant: row.key.merchant, id: flag)]),
            settings: [.merchant(row.key.merchant)], deadline: deadline)
        guard !known.isEmpty else { return row.isOld }
        let operation = OperationKey(
            merchant: row.key.merchant, method: Self.method,
            key: "\(row.key.code):\(row.key.source)", requestHash: [])
        let command = RiskCommand(
            operation: operation, member: row.memberKey, flag: flag,
            releases: facts["source"] == .text(MemberNews.released), businessDate: date,
            actor: Self.actor, reason: RiskFlagRow.abuse, rules: rules)
        _ = try await desk.ledger.submit(command, deadline: deadline)
        return true
    }

    // MARK: Referrals

    private func qualify(
        _ row: ReadSystemEvents.Row, order: UUIDv7?, _ date: CalendarDate, _ rules: Rulebook,
        _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        let qualification = Qualification(
            friend: row.memberKey, order: order, at: row.occurredAt, date: date)
        return try await submit(.qualify, qualification, rules, deadline)
    }

    /// The order's member is the friend whom somebody brought, or nobody did.
    private func cancel(
        _ row: ReadSystemEvents.Row, _ rules: Rulebook, _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        let found = try await desk.pool.query(
            ReadReferrals(friends: [row.memberKey]), settings: [.merchant(row.key.merchant)],
            deadline: deadline)
        guard let referral = found.first, let order = referral.order, let date = referral.date,
            order == UUIDv7(row.key.source)
        else { return !row.hasOrderAhead }
        let qualification = Qualification(
            friend: row.memberKey, order: order, at: row.occurredAt, date: date)
        return try await submit(.cancel(referral.referrer), qualification, rules, deadline)
    }

    /// Its referral was noted with the friend's registration, before.
    private func flag(
        _ row: ReadSystemEvents.Row, _ facts: [String: RuleValue], _ rules: Rulebook,
        _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        guard case .text(let names)? = facts["source"] else { return true }
        let flags = ReferralFlags(names: names.split(separator: " ").map(String.init))
        let found = try await desk.pool.query(
            ReadReferrals(friends: [row.memberKey]), settings: [.merchant(row.key.merchant)],
            deadline: deadline)
        guard let referral = found.first, !flags.isEmpty else { return true }
        // Never seen again: flags are a set.
        let operation = OperationKey(
            merchant: row.key.merchant, method: Self.method, key: identifiers.next().description,
            requestHash: [])
        let command = ReferralReviewCommand(
            operation: operation, action: .flag(flags), known: referral, candidate: nil,
            rules: rules, actor: Self.actor)
        switch try await desk.ledger.submit(command, deadline: deadline) {
        case .posted(.done), .recorded: return true
        case .posted(.movedOn), .missingFacts: return false
        }
    }

    private func submit(
        _ action: ReferralCommand.Action, _ qualification: Qualification, _ rules: Rulebook,
        _ deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        // Never seen again: the referral itself says what is done.
        let operation = OperationKey(
            merchant: qualification.friend.merchant, method: Self.method,
            key: identifiers.next().description, requestHash: [])
        let command = ReferralCommand(
            operation: operation, action: action, qualification: qualification, rules: rules,
            actor: Self.actor)
        switch try await desk.ledger.submit(command, deadline: deadline) {
        case .posted, .recorded: return true
        case .missingFacts: return false
        }
    }
}

extension Error {
    /// Whether a call was decided against, now and for good.
    fileprivate var isDefiniteRefusal: Bool {
        if let refusal = self as? Refusal {
            return refusal.outcome == .definite && !refusal.retryable
        }
        guard let info = (self as? RPCStatus)?.errorInfo else { return false }
        return info.outcome == .definite && !info.retryable
    }
}
