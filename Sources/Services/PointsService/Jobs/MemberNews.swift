import Messages
import PointsDomain
import Postgres
import Primitives

/// What members' events bring beside facts: events that may earn, who brought whom and what the two
/// have in common, and whose points a case holds.
///
/// Noted in the transaction of the feed's cursor, each under a source of its own, so that an event
/// which is told again changes nothing.
struct MemberNews {
    /// Members who were taken over from another system have not just signed up.
    private static let importSource = "IMPORT"

    private var events: [SystemEventRow] = []
    private var referrals: [InsertReferrals.Referral] = []
    private var merges: [(merge: MemberMerge, at: Instant)] = []
    private var reversals: [(merge: MemberMerge, at: Instant)] = []

    init(_ told: [EventsV1.Event]) throws {
        for event in told {
            guard let merchant = UUIDv7(event.merchantId) else { continue }
            switch event.type {
            case "member.registered":
                try add(
                    MemberV1.MemberRegisteredEvent(serialized: event.payload), of: merchant,
                    told: event.occurredAt ?? .epoch)
            case "level.upgraded":
                try add(
                    MemberV1.LevelChangedEvent(serialized: event.payload), of: merchant,
                    event.id, told: event.occurredAt ?? .epoch)
            case "member.merged":
                let merged = try MemberV1.MemberMergedEvent(serialized: event.payload)
                if let merge = Self.merge(
                    merchant, merged.mergeId, merged.survivorMemberId, merged.duplicateMemberId)
                {
                    merges.append((merge, merged.mergedAt ?? .epoch))
                }
            case "member.merge_reversed":
                let parted = try MemberV1.MemberMergeReversedEvent(serialized: event.payload)
                if let merge = Self.merge(
                    merchant, parted.mergeId, parted.survivorMemberId, parted.duplicateMemberId)
                {
                    reversals.append((merge, parted.reversedAt ?? .epoch))
                }
            case "risk.flagged", "risk.released":
                try add(
                    MemberV1.MemberRiskEvent(serialized: event.payload), of: merchant,
                    told: event.occurredAt ?? .epoch)
            case "referral.flagged":
                try add(
                    MemberV1.ReferralFlaggedEvent(serialized: event.payload), of: merchant,
                    event.id, told: event.occurredAt ?? .epoch)
            default: break
            }
        }
    }

    var isEmpty: Bool {
        events.isEmpty && referrals.isEmpty && merges.isEmpty && reversals.isEmpty
    }

    func write(in transaction: inout Transaction) throws {
        guard !isEmpty else { return }
        try transaction.pipeline { pipeline in
            if !referrals.isEmpty { pipeline.add(InsertReferrals(rows: referrals)) }
            if !events.isEmpty { pipeline.add(InsertSystemEvents(rows: events)) }
            if !merges.isEmpty { pipeline.add(InsertMemberMerges(merges: merges)) }
            if !reversals.isEmpty { pipeline.add(NoteMergeReversals(reversals: reversals)) }
        }
    }

    private static func merge(
        _ merchant: UUIDv7, _ id: String, _ survivor: String, _ duplicate: String
    ) -> MemberMerge? {
        guard let id = UUIDv7(id), let survivor = UUIDv7(survivor),
            let duplicate = UUIDv7(duplicate)
        else { return nil }
        return MemberMerge(
            merchant: merchant, id: id, survivor: survivor, duplicate: duplicate)
    }

    /// Who brought a new member; nobody where it is not said, or is she herself.
    static func referrer(_ registered: MemberV1.MemberRegisteredEvent) -> UUIDv7? {
        registered.referrerMemberId == registered.memberId
            ? nil : UUIDv7(registered.referrerMemberId)
    }

    private mutating func add(
        _ registered: MemberV1.MemberRegisteredEvent, of merchant: UUIDv7, told: Instant
    ) throws {
        guard let id = UUIDv7(registered.memberId), registered.source != Self.importSource else {
            return
        }
        let member = MemberKey(merchant: merchant, member: id)
        let at = registered.registeredAt ?? told
        let facts = SystemEventRow.Facts(
            source: registered.source.nonEmpty, store: registered.storeId.nonEmpty)
        note(SystemCode.signUp, id.description, of: member, at: at, facts)
        // What the source that she came from gives (A25).
        if let code = registered.incentive?.eventCode, code.hasPrefix(SystemCode.sourcePrefix) {
            note(code, id.description, of: member, at: at, facts)
        }
        if let referrer = Self.referrer(registered) {
            referrals.append(
                InsertReferrals.Referral(friend: member, referrer: referrer, registeredAt: at))
            note(SystemCode.referred, id.description, of: member, at: at)
        }
        // The day's birthdays may have been noted before she came.
        if let date = CalendarDate(iso: registered.businessDate),
            let birthday = ExpiryPolicy.MonthDay(registered.facts?.birthday ?? ""),
            BirthdayWindow(of: birthday, on: date).contains(.day)
        {
            note(SystemCode.birthday, "\(id):\(date.year)", of: member, at: at)
        }
    }

    private mutating func add(
        _ change: MemberV1.LevelChangedEvent, of merchant: UUIDv7, _ event: String, told: Instant
    ) throws {
        guard let id = UUIDv7(change.memberId) else { return }
        note(
            SystemCode.levelReached, event, of: MemberKey(merchant: merchant, member: id),
            at: told, SystemEventRow.Facts(level: change.toLevel))
    }

    /// A case that holds nothing is no concern of the ledger's.
    private mutating func add(
        _ risk: MemberV1.MemberRiskEvent, of merchant: UUIDv7, told: Instant
    ) throws {
        guard risk.holds, let id = UUIDv7(risk.memberId) else { return }
        let member = MemberKey(merchant: merchant, member: id)
        switch risk.state {
        case .abuseHeld: note(SystemCode.reviewBegun, risk.caseId, of: member, at: told)
        case .abuseReleased, .abuseConfirmed:
            note(
                SystemCode.reviewEnded, risk.caseId, of: member, at: told,
                SystemEventRow.Facts(
                    source: risk.state == .abuseReleased ? Self.released : Self.confirmed))
        case .abuseOpen, .unspecified, .unrecognized: break
        }
    }

    /// It is the friend's: she has one referrer.
    private mutating func add(
        _ flagged: MemberV1.ReferralFlaggedEvent, of merchant: UUIDv7, _ event: String,
        told: Instant
    ) throws {
        guard let friend = UUIDv7(flagged.friendMemberId) else { return }
        note(
            SystemCode.referralFlagged, event,
            of: MemberKey(merchant: merchant, member: friend), at: told,
            SystemEventRow.Facts(source: flagged.flags.joined(separator: " ")))
    }

    static let released = "RELEASED"
    private static let confirmed = "CONFIRMED"

    private mutating func note(
        _ code: String, _ source: String, of member: MemberKey, at instant: Instant,
        _ facts: SystemEventRow.Facts = .init()
    ) {
        events.append(
            SystemEventRow(
                key: SystemEventRow.Key(merchant: member.merchant, code: code, source: source),
                member: member.member, occurredAt: instant, facts: facts))
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
