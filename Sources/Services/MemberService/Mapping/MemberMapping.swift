import Levels
import MemberDomain
import Messages
import Primitives

extension MemberV1.Member {
    /// A member for the eyes of others, and of her own apps: name and phone masked.
    init(
        _ record: MemberRecord, personal: PersonalData, level: HeldLevel,
        profile: MerchantProfile, showsBirthday: Bool = false
    ) {
        self.init(
            id: record.id.description, cardNumber: record.cardNumber,
            nickname: Masking.name(personal.nickname ?? ""),
            phone: personal.phone.map(Masking.phone) ?? "",
            state: MemberV1.MemberState(record.state),
            level: MemberV1.MemberLevel(level, profile.scheme),
            registeredAt: record.registeredAt,
            birthday: showsBirthday ? personal.birthday?.description ?? "" : "",
            storeId: record.storeId?.description ?? "")
    }
}

extension MemberV1.MemberState {
    init(_ state: MemberRecord.State) {
        switch state {
        case .active: self = .active
        case .blocked: self = .blocked
        case .anonymised: self = .anonymised
        case .merged: self = .merged
        }
    }
}

extension MemberV1.MemberLevel {
    init(_ held: HeldLevel, _ scheme: LevelScheme) {
        let level = scheme.level(rank: held.rank)
        self.init(
            code: level.code, name: PatronV1.Text(level.name), rank: Int32(level.rank),
            validUntil: held.validUntil, schemeVersion: held.schemeVersion,
            source: MemberV1.LevelSource(held.source), graceUntil: held.graceUntil,
            inGrace: held.isInGrace)
    }
}

extension MemberV1.MemberFacts {
    /// Whoever leaves or is not active neither earns nor spends, whatever else staff has closed to her.
    ///
    /// - Parameter birthday: where it is at hand in clear; nothing is decrypted for it.
    init(
        member: UUIDv7, state: MemberRecord.State, blocks: MemberBlocks, level: HeldLevel,
        scheme: LevelScheme, version: Int64, birthday: Birthday? = nil
    ) {
        self.init(
            memberId: member.description, state: MemberV1.MemberState(state),
            levelCode: scheme.level(rank: level.rank).code, levelRank: Int32(level.rank),
            levelSchemeVersion: level.schemeVersion,
            earningBlocked: blocks.earning || blocks.leaving || state != .active,
            spendingBlocked: blocks.spending || blocks.leaving || state != .active,
            version: version, birthday: birthday?.monthAndDay ?? "", leaving: blocks.leaving)
    }
}

extension PatronV1.Text {
    init(_ text: BilingualText) { self.init(zh: text.zh, en: text.en) }
}

extension MemberV1.GetMyLevelReply {
    /// - Parameter level: as it is now.
    init(level: LevelState, history: LevelHistory, rules: LevelRules, now: Instant) {
        let scheme = rules.scheme
        let today = rules.clock.businessDate(at: now)
        let held = level.held(by: rules, at: now)
        // Above the level that she holds, by what counts since the one that she has earned began.
        let progress = LevelProgress(
            rules: rules, standing: level.earned, above: held.rank, history: history, on: today)
        var stay: LevelProgress?
        if held.source == .earned {
            stay = LevelProgress(
                toStay: level.earned, rules: rules, history: history, on: today)
        }
        self.init(
            level: MemberV1.MemberLevel(held, scheme),
            progress: progress.map {
                MemberV1.LevelProgress($0, currency: scheme.currency)
            },
            benefits: scheme.benefits(of: scheme.level(rank: held.rank)).map { given in
                MemberV1.Benefit(
                    code: given.benefit.code, name: PatronV1.Text(given.benefit.name))
            },
            upcoming: level.earned.upcoming.map { upcoming in
                let next = scheme.level(rank: upcoming.rank)
                return MemberV1.UpcomingLevel(
                    code: next.code, name: PatronV1.Text(next.name), from: upcoming.from)
            },
            stay: stay.map { MemberV1.LevelStay($0, held: held, currency: scheme.currency) })
    }
}

extension MemberV1.LevelProgress {
    init(_ progress: LevelProgress, currency: Currency) {
        self.init(
            nextLevel: PatronV1.Text(progress.next.name), nextLevelCode: progress.next.code,
            missingMinor: progress.missingMinor,
            hint: PatronV1.Text(LevelTexts.hint(progress, currency: currency)),
            conditions: progress.rows.map(MemberV1.ConditionProgress.init))
    }
}

extension MemberV1.LevelStay {
    init(_ stay: LevelProgress, held: HeldLevel, currency: Currency) {
        self.init(
            validUntil: held.validUntil, graceUntil: held.graceUntil, reached: stay.isReached,
            missingMinor: stay.missingMinor,
            hint: PatronV1.Text(LevelTexts.stayHint(stay, currency: currency)),
            conditions: stay.rows.map(MemberV1.ConditionProgress.init))
    }
}

extension MemberV1.ConditionProgress {
    fileprivate init(_ row: LevelProgress.Row) {
        let threshold = row.condition.threshold
        let isSpending = row.condition.metric == .spendNet
        self.init(
            metric: row.condition.metric.name, window: row.condition.window.name,
            reachedMinor: isSpending ? row.reached : 0,
            thresholdMinor: isSpending ? threshold : 0, reached: row.reached,
            threshold: threshold)
    }
}

extension MemberV1.LevelSource {
    init(_ source: HeldLevel.Source) {
        switch source {
        case .earned: self = .earned
        case .granted(let source): self.init(source)
        }
    }

    init(_ source: LevelGrant.Source) {
        switch source {
        case .manual: self = .manual
        case .application: self = .application
        case .purchase: self = .purchase
        }
    }
}

extension LevelGrant.Source {
    /// Nil for what no grant comes from.
    init?(_ source: MemberV1.LevelSource) {
        switch source {
        case .manual: self = .manual
        case .application: self = .application
        case .purchase: self = .purchase
        case .unspecified, .earned, .unrecognized: return nil
        }
    }

    /// As the database spells it.
    var name: String {
        switch self {
        case .manual: "MANUAL"
        case .application: "APPLICATION"
        case .purchase: "PURCHASE"
        }
    }
}

extension MemberV1.LevelGrantMode {
    init(_ mode: LevelGrant.Mode) {
        switch mode {
        case .floor: self = .floor
        case .exact: self = .exact
        }
    }
}

extension LevelGrant.Mode {
    /// As the database spells it.
    var name: String {
        switch self {
        case .floor: "FLOOR"
        case .exact: "EXACT"
        }
    }
}

extension LevelMetric {
    /// As the database and the API spell it.
    var name: String {
        switch self {
        case .spendNet: "SPEND_NET"
        case .visits: "VISITS"
        case .paidOrders: "PAID_ORDERS"
        case .pointsEarned: "POINTS_EARNED"
        case .pointsBalance: "POINTS_BALANCE"
        case .events: "EVENTS"
        }
    }
}

extension LevelWindow {
    /// As the database and the API spell it.
    var name: String {
        switch self {
        case .calendar(.month): "CALENDAR_MONTH"
        case .calendar(.quarter): "CALENDAR_QUARTER"
        case .calendar(.half): "CALENDAR_HALF"
        case .calendar(.year): "CALENDAR_YEAR"
        case .rolling: "ROLLING"
        case .membershipYear: "MEMBERSHIP_YEAR"
        case .lifetime: "LIFETIME"
        case .sinceLevelStart: "SINCE_LEVEL_START"
        }
    }
}
