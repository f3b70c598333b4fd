import Levels
import Logging
import MemberDomain
import Messages
import Postgres
import Primitives
import Rules
import ServiceKit

/// Keeps stages, and the tags and groups that conditions give, as the facts have them (A18, A20).
///
/// Whom something has happened to stands in a queue and is looked at within seconds; everybody is
/// looked at once each business day, since days change stages and windows, and after each change of
/// a condition. A look decides from the facts alone and writes what differs, so that it may be
/// repeated, broken off and done by several instances at once.
struct MemberReviews: Sendable {
    static let queuePeriod: Duration = .seconds(1)
    static let sweepPeriod: Duration = .seconds(3)
    /// Members of one transaction: it holds all feeds back while it is open.
    private static let chunk = 250
    /// Of one run, so that one large merchant does not keep the others waiting.
    private static let chunksOfRun = 40
    /// A year's purchases of a million members are read within it.
    private static let countingTime: Duration = .seconds(120)

    let pool: PostgresPool
    let profiles: MerchantProfiles
    let vault: PersonalDataVault
    let identifiers: IdentifierSource
    let clock: any WallClock
    let rules: LifeRules
    let logger: Logger

    // MARK: The queue

    func runQueue() async throws {
        for _ in 0..<Self.chunksOfRun {
            let queued = try await pool.query(
                ReadReviewQueue(limit: Self.chunk), settings: [.allMerchants],
                deadline: .now + .seconds(5))
            for (merchant, reviews) in Dictionary(grouping: queued, by: \.merchant) {
                try await review(reviews.map(\.member), of: merchant, queued: reviews)
            }
            guard queued.count == Self.chunk else { return }
        }
    }

    // MARK: The sweep

    func runSweeps() async throws {
        let rows = try await pool.query(
            ReadSweeps(), settings: [.allMerchants], deadline: .now + .seconds(10))
        for row in rows {
            let today = row.clock.businessDate(at: clock.now())
            var sweep = ReviewSweep(
                date: today, conditions: row.conditions, after: UUIDv7(hi: 0, lo: 0),
                isFinished: false)
            if let kept = row.sweep, kept.date == today, kept.conditions == row.conditions {
                guard !kept.isFinished else { continue }
                sweep = kept
            }
            if row.sweep?.date != today { await countMarks(of: row.merchant, on: today) }
            try await advance(&sweep, of: row.merchant)
        }
    }

    /// Counts anew what makes a high value, as the first thing of a business date. Where that fails,
    /// the marks of before hold for this date, too.
    private func countMarks(of merchant: UUIDv7, on today: CalendarDate) async {
        do {
            let counted = try await pool.query(
                CountValueMarks(merchant: merchant, date: today), settings: [.merchant(merchant)],
                deadline: .now + Self.countingTime
            ).first
            try await pool.execute(
                StoreValueMarks(
                    merchant: merchant, date: today, buyers: counted?.buyers ?? 0,
                    marks: counted?.marks),
                settings: [.merchant(merchant)], deadline: .now + .seconds(5))
        } catch {
            logger.error(
                "what makes a high value cannot be counted",
                metadata: [
                    "merchant.id": "\(merchant)", "error.detail": .string(DefectText.of(error)),
                ])
        }
    }

    private func advance(_ sweep: inout ReviewSweep, of merchant: UUIDv7) async throws {
        for _ in 0..<Self.chunksOfRun {
            let members = try await pool.query(
                ReadMemberIds(merchant: merchant, after: sweep.after, limit: Self.chunk),
                settings: [.merchant(merchant)], deadline: .now + .seconds(5))
            if !members.isEmpty { try await review(members, of: merchant, queued: []) }
            sweep.after = members.last ?? sweep.after
            sweep.isFinished = members.count < Self.chunk
            try await pool.execute(
                StoreSweep(merchant: merchant, sweep: sweep), settings: [.merchant(merchant)],
                deadline: .now + .seconds(5))
            if sweep.isFinished { return }
        }
    }

    // MARK: One look

    /// Looks without locks first: most of the time nothing is to be written.
    private func review(
        _ members: [UUIDv7], of merchant: UUIDv7, queued: [QueuedReview]
    ) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        let profile = try await profiles.profile(of: merchant, deadline: deadline)
        let now = clock.now()
        let today = profile.clock.businessDate(at: now)
        let (rows, values, held, labels, attributes, plans, steps) = try await pool.query(
            ReadReviews(merchant: merchant, members: members, today: today),
            ReadAttributeValues(merchant: merchant, members: members),
            ReadHeldLabels(merchant: merchant, members: members),
            ReadLabels(merchant: merchant), ReadAttributes(merchant: merchant),
            ReadLifePlan(merchant: merchant), ReadLifeSteps(merchant: merchant),
            settings: [.merchant(merchant)], deadline: deadline)
        let look = try Look(
            profile: profile, vault: vault, rules: rules, now: now, today: today,
            labels: labels.compactMap(conditional), definitions: attributes.definitions,
            plan: steps.plan(of: labels), marks: plans.first?.marksInForce)
        let changed = try look.reviews(rows, values, held).filter(\.isChange).map(\.row.id)
        guard !changed.isEmpty || !queued.isEmpty else { return }
        try await pool.transaction(settings: [.merchant(merchant)], deadline: deadline) {
            transaction in
            if !changed.isEmpty { try write(changed, look, in: &transaction) }
            if !queued.isEmpty {
                try transaction.run(DeleteReviews(reviews: queued))
            }
        }
    }

    /// A label with a condition; one that cannot be read is left alone.
    private func conditional(_ row: LabelRow) -> Label? {
        guard let text = row.condition else { return nil }
        do {
            return Label(
                row.key, name: row.name, condition: try Condition(label: text),
                isArchived: row.isArchived)
        } catch {
            logger.error(
                "condition of a label cannot be read",
                metadata: ["label.code": "\(row.key.code)", "error.detail": "\(error)"])
            return nil
        }
    }

    /// Looks again under the members' locks, and writes what it finds then.
    private func write(
        _ members: [UUIDv7], _ look: Look, in transaction: inout Transaction
    ) throws {
        let merchant = look.profile.merchant
        let (rows, values, held) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates(members))
            return (
                pipeline.add(
                    ReadReviews(merchant: merchant, members: members, today: look.today)),
                pipeline.add(ReadAttributeValues(merchant: merchant, members: members)),
                pipeline.add(ReadHeldLabels(merchant: merchant, members: members))
            )
        }
        let reviews = try look.reviews(rows.rows, values.rows, held.rows).filter(\.isChange)
        guard !reviews.isEmpty else { return }
        let changes = LabelChanges(
            added: Set(
                reviews.flatMap { review in
                    review.found.added.map { HeldLabel(member: review.row.id, key: $0) }
                }),
            removed: Set(
                reviews.flatMap { review in
                    review.found.removed.map { HeldLabel(member: review.row.id, key: $0) }
                }))
        var events: [OutboxEvent] = []
        let stages = try reviews.map { review in
            let told = try self.events(of: review, look)
            events += told
            return UpdateStages.Input(
                member: review.row.id, stage: review.found.stage, isNew: review.isNewStage,
                eventSeq: review.row.eventSeq + Int64(told.count))
        }
        try transaction.pipeline { pipeline in
            changes.addRows(merchant: merchant, at: look.now, to: &pipeline)
            _ = pipeline.add(UpdateStages(merchant: merchant, rows: stages, at: look.now))
            _ = pipeline.add(OutboxInsert(events))
            _ = pipeline.add(OutboxNotify())
        }
    }

    private func events(of review: Look.Review, _ look: Look) throws -> [OutboxEvent] {
        let merchant = look.profile.merchant
        let (id, found) = (review.row.id, review.found)
        var events: [OutboxEvent] = []
        if review.isNewStage {
            events.append(
                try OutboxEvent(
                    id: identifiers.next(), merchant: merchant, type: "member.stage_changed",
                    aggregate: id, aggregateSeq: review.row.eventSeq + 1, occurredAt: look.now,
                    payload: MemberV1.StageChangedEvent(
                        memberId: id.description,
                        fromStage: MemberV1.LifeStage(review.before),
                        toStage: MemberV1.LifeStage(found.stage), at: look.now,
                        businessDate: look.today.description,
                        action: look.plan.steps[found.stage]?.action ?? "")))
        }
        if !found.added.isEmpty || !found.removed.isEmpty {
            let own = LabelChanges(
                added: Set(found.added.map { HeldLabel(member: id, key: $0) }),
                removed: Set(found.removed.map { HeldLabel(member: id, key: $0) }))
            events.append(
                try own.event(
                    of: id, seq: review.row.eventSeq + Int64(events.count) + 1, byRule: true,
                    merchant: merchant, id: identifiers.next(), at: look.now))
        }
        return events
    }
}

/// What a review knows beside the members themselves.
private struct Look: Sendable {
    let profile: MerchantProfile
    let vault: PersonalDataVault
    let rules: LifeRules
    let now: Instant
    let today: CalendarDate
    let labels: [Label]
    let definitions: [String: AttributeDefinition]
    let plan: LifePlan
    let marks: ValueMarks?
    /// Whether a condition looks at birthdays: only then are they opened.
    private let opensBirthdays: Bool
    /// A registration late in one business date is looked at early in the next.
    private static let daysOfEntry = 1

    struct Review: Sendable {
        let row: ReviewRow
        /// The stage that she comes from.
        let before: LifeStage
        let found: MemberReview

        var isNewStage: Bool { found.stage != before }
        var isChange: Bool { found.isChange(from: before) }
    }

    init(
        profile: MerchantProfile, vault: PersonalDataVault, rules: LifeRules, now: Instant,
        today: CalendarDate, labels: [Label], definitions: [String: AttributeDefinition],
        plan: LifePlan, marks: ValueMarks?
    ) throws {
        self.profile = profile
        self.vault = vault
        self.rules = rules
        self.now = now
        self.today = today
        self.labels = labels
        self.definitions = definitions
        self.plan = plan
        self.marks = marks
        opensBirthdays = labels.contains {
            $0.condition?.mentions(MemberFact.ofBirthday) ?? false
        }
    }

    func reviews(
        _ rows: [ReviewRow], _ values: [AttributeValue], _ held: [HeldLabel]
    ) throws -> [Review] {
        let values = Dictionary(grouping: values, by: \.member)
        let held = Dictionary(grouping: held, by: \.member)
        return try rows.map { row in
            let view = try view(row, values[row.id] ?? [])
            let before = plan.entry(row.stage, isUnseen: isUnseen(row, view))
            return Review(
                row: row, before: before,
                found: MemberReview(
                    view, labels: labels, held: Set((held[row.id] ?? []).map(\.key)),
                    definitions: definitions, rules: rules, from: before, plan: plan,
                    marks: marks))
        }
    }

    /// Whether she has registered a moment ago: who was there before a plan was made has not.
    private func isUnseen(_ row: ReviewRow, _ view: MemberView) -> Bool {
        row.stageSince == nil && today.days(since: view.registeredOn) <= Self.daysOfEntry
    }

    private func view(_ row: ReviewRow, _ values: [AttributeValue]) throws -> MemberView {
        var view = MemberView(
            registeredOn: profile.clock.businessDate(at: row.registeredAt), today: today,
            activity: row.activity)
        // One that has ended counts no more, also before what ends it is posted.
        let level = profile.scheme.level(rank: row.level.held(by: profile.rules, at: now).rank)
        view.levelCode = level.code
        view.levelRank = level.rank
        view.origin = row.origin?.spelling ?? ""
        view.storeId = row.storeId
        view.lastOrderOn = row.lastOrderOn
        view.orders = row.orders
        view.lifetimeMinor = row.lifetimeMinor
        view.value = row.value
        var fields = row.fields
        for value in values where value.value != nil {
            fields[.attribute(value.code)] = value.value
        }
        if opensBirthdays, let wrapped = row.dataKey, let sealed = row.birthday {
            let opened = try vault.ownCipher(wrapped).cipher.open(
                sealed, at: .member("birthday", of: row.id, profile.merchant))
            fields[.birthday] = String(decoding: opened, as: UTF8.self)
        }
        view.profile = ProfileContent(fields)
        return view
    }
}

extension [(stage: LifeStage, step: LifePlan.Step)] {
    /// What happens at each stage, as far as the tags of now can be given by hand.
    fileprivate func plan(of labels: [LabelRow]) -> LifePlan {
        let tags = labels.filter {
            $0.key.kind == .tag && $0.condition == nil && !$0.isArchived
        }
        return LifePlan(steps: Dictionary(uniqueKeysWithValues: map { ($0.stage, $0.step) }))
            .giving(only: Set(tags.map(\.key.code)))
    }
}
