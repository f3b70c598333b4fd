import Levels
import MemberDomain
import Messages
import Primitives

extension MemberV1.Member {
    /// A member for the eyes of others, and of her own apps: name and phone masked.
    init(
        _ record: MemberRecord, personal: PersonalData, standing: LevelStanding,
        profile: MerchantProfile, showsBirthday: Bool = false
    ) {
        self.init(
            id: record.id.description, cardNumber: record.cardNumber,
            nickname: Masking.name(personal.nickname ?? ""),
            phone: personal.phone.map(Masking.phone) ?? "",
            state: MemberV1.MemberState(record.state),
            level: MemberV1.MemberLevel(standing, profile.rules),
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
        }
    }
}

extension MemberV1.MemberLevel {
    init(_ standing: LevelStanding, _ rules: LevelRules) {
        let level = rules.scheme.level(rank: standing.rank)
        self.init(
            code: level.code, name: PatronV1.Text(level.name), rank: Int32(level.rank),
            validUntil: rules.endOfBenefits(of: standing), schemeVersion: standing.schemeVersion)
    }
}

extension MemberV1.MemberFacts {
    /// Whoever leaves or is not active neither earns nor spends, whatever else staff has closed to her.
    ///
    /// - Parameter birthday: where it is at hand in clear; nothing is decrypted for it.
    init(
        member: UUIDv7, state: MemberRecord.State, blocks: MemberBlocks, standing: LevelStanding,
        scheme: LevelScheme, version: Int64, birthday: Birthday? = nil
    ) {
        self.init(
            memberId: member.description, state: MemberV1.MemberState(state),
            levelCode: scheme.level(rank: standing.rank).code, levelRank: Int32(standing.rank),
            levelSchemeVersion: standing.schemeVersion,
            earningBlocked: blocks.earning || blocks.leaving || state != .active,
            spendingBlocked: blocks.spending || blocks.leaving || state != .active,
            version: version, birthday: birthday?.monthAndDay ?? "", leaving: blocks.leaving)
    }
}

extension PatronV1.Text {
    init(_ text: BilingualText) { self.init(zh: text.zh, en: text.en) }
}

extension MemberV1.GetMyLevelReply {
    init(
        standing: LevelStanding, history: LevelHistory, rules: LevelRules, on date: CalendarDate
    ) {
        let progress = LevelProgress(
            rules: rules, standing: standing, history: history, on: date)
        self.init(
            level: MemberV1.MemberLevel(standing, rules),
            progress: progress.map {
                MemberV1.LevelProgress($0, currency: rules.scheme.currency)
            },
            benefits: rules.scheme.level(rank: standing.rank).benefits.map {
                MemberV1.Benefit(code: $0.code, name: PatronV1.Text($0.name))
            })
    }
}

extension MemberV1.LevelProgress {
    init(_ progress: LevelProgress, currency: Currency) {
        self.init(
            nextLevel: PatronV1.Text(progress.next.name), nextLevelCode: progress.next.code,
            missingMinor: progress.missingMinor,
            hint: PatronV1.Text(LevelTexts.hint(progress, currency: currency)),
            conditions: progress.rows.map { row in
                let threshold = row.condition.threshold
                let isSpending = row.condition.metric == .spendNet
                return MemberV1.ConditionProgress(
                    metric: row.condition.metric.name, window: row.condition.window.name,
                    reachedMinor: isSpending ? row.reached : 0,
                    thresholdMinor: isSpending ? threshold : 0, reached: row.reached,
                    threshold: threshold)
            })
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
