import PointsDomain
import Primitives
import ServiceKit

/// What points-service writes down of what staff does (docs/audited-calls.csv).
enum PointsDeed: String, AuditAction {
    case programmeDrafted = "programme.drafted"
    case programmeChanged = "programme.changed"
    case programmePublished = "programme.published"
    case programmeEndMoved = "programme.end_moved"
    case programmeArchived = "programme.archived"
    case storedValueTermsSet = "stored_value.terms_set"
    case storedValueFreezeSet = "stored_value.freeze_set"
    case topUpPlanCreated = "top_up_plan.created"
    case topUpPlanArchived = "top_up_plan.archived"
    case withdrawalRequested = "withdrawal.requested"
    case withdrawalCompleted = "withdrawal.completed"
    case withdrawalFailed = "withdrawal.failed"
    case punchCardPlanCreated = "punch_card_plan.created"
    case punchCardPlanArchived = "punch_card_plan.archived"
    case punchCardUseUndone = "punch_card.use_undone"
    case punchCardRefunded = "punch_card.refunded"
    case subscriptionPlanCreated = "subscription_plan.created"
    case subscriptionPlanArchived = "subscription_plan.archived"
    case subscriptionCancelled = "subscription.cancelled"
    case subscriptionResumed = "subscription.resumed"
    case rewardCreated = "reward.created"
    case rewardChanged = "reward.changed"
    case rewardStateSet = "reward.state_set"
    case rewardRestocked = "reward.restocked"
    case redemptionCancelled = "redemption.cancelled"
    case redemptionRefunded = "redemption.refunded"
    case invoicePolicySet = "invoice.policy_set"
    case pointsAdjusted = "points.adjusted"
    case pointsCompensated = "points.compensated"
    case pointsFreezeSet = "points.freeze_set"
    case grantActivated = "grant.activated"
    case grantReversed = "grant.reversed"
    case approvalAsked = "approval.asked"
    case approvalDecided = "approval.decided"
    case riskFlagDecided = "risk_flag.decided"
    case referralDecided = "referral.decided"
    case orderVoided = "order.voided"
    case orderCorrected = "order.corrected"
    case orderUploadBegun = "order_upload.begun"
    case orderUploadCancelled = "order_upload.cancelled"
    case orderUploadResumed = "order_upload.resumed"
    case offlineConflictResolved = "offline_conflict.resolved"
    case shiftCorrected = "shift.corrected"
    case dayClosed = "day.closed"
    case paymentRefundDecided = "payment_refund.decided"
}

extension AuditEntry {
    init(
        _ deed: PointsDeed, object: String, reason: String? = nil, change: Change? = nil
    ) {
        self.init(named: deed, object: object, reason: reason, change: change)
    }

    /// A deed of which nothing stood there before, and no more is to be told than this.
    init(_ deed: PointsDeed, object: String, reason: String? = nil, after: String) {
        self.init(
            deed, object: object, reason: reason, change: Change(before: "", after: after))
    }

    /// Where nothing stood.
    static let nothing = "NONE"
}

extension ProgrammeRecord {
    /// What the audit calls this version.
    var auditObject: String { Self.auditObject(version.number) }

    static func auditObject(_ version: Int32) -> String { "programmes/\(version)" }

    /// The row of a change of this version, which is as it became.
    func audited(
        _ deed: PointsDeed, from before: ProgrammeRecord?, by context: RequestContext
    ) -> InsertAudit {
        InsertAudit(
            AuditEntry(
                deed, object: auditObject, reason: note.isEmpty ? nil : note,
                change: AuditEntry.Change(
                    before: before?.words ?? AuditEntry.nothing, after: words,
                    from: before?.definition, to: definition)), by: context)
    }

    private var words: String {
        let state = "\(version.state)".uppercased() + " revision \(version.revision)"
        return version.span.map { "\(state) \($0.words)" } ?? state
    }
}

extension ProgrammeSpan {
    var words: String { "from \(from.rfc3339)" + (until.map { " until \($0.rfc3339)" } ?? "") }
}
