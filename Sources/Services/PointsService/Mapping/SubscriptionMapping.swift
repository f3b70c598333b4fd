import Messages
import PointsDomain
import Primitives
import Rules
import ServiceKit

/// From the message that a merchant writes to the terms that decide; an error names the field.
extension SubscriptionTerms {
    private static let longestName = 128

    init(_ definition: PointsV1.SubscriptionPlanDefinition) throws(DocumentError) {
        try definition.name.check(at: "name", longest: Self.longestName)
        guard Limits.priceMinor.contains(definition.priceMinor) else {
            throw DocumentError(
                "priceMinor", "is not from 1 to \(Limits.priceMinor.upperBound)")
        }
        guard Limits.count.contains(Int(definition.count)) else {
            throw DocumentError("count", "is not from 1 to \(Limits.count.upperBound)")
        }
        let unit: Unit
        switch definition.unit {
        case .subscriptionDay: unit = .day
        case .subscriptionMonth: unit = .month
        case .subscriptionYear: unit = .year
        case .unspecified, .unrecognized:
            throw DocumentError("unit", "is not day, month or year")
        }
        let notice =
            definition.noticeDays == 0 ? Limits.usualNoticeDays : Int(definition.noticeDays)
        guard Limits.noticeDays.contains(notice) else {
            throw DocumentError(
                "noticeDays", "is not from 0 to \(Limits.noticeDays.upperBound)")
        }
        let retries =
            definition.retryDays.isEmpty
            ? Limits.usualRetryDays : definition.retryDays.map { Int($0) }
        guard Limits.retries.contains(retries.count),
            retries.allSatisfy(Limits.retryDays.contains),
            zip(retries, retries.dropFirst()).allSatisfy({ $0 < $1 })
        else {
            throw DocumentError(
                "retryDays",
                "are not at most \(Limits.retries.upperBound) rising numbers from 1 to "
                    + "\(Limits.retryDays.upperBound)")
        }
        guard
            let terms = SubscriptionTerms(
                priceMinor: definition.priceMinor, count: Int(definition.count), unit: unit,
                noticeDays: notice, retryDays: retries)
        else { throw DocumentError("count", "makes a period that is not longer than the notice") }
        self = terms
    }
}

// MARK: Replies

extension PointsV1.SubscriptionPlan {
    init(_ row: SubscriptionPlanRow) throws {
        self.init(
            id: row.id.description,
            definition: try PointsV1.SubscriptionPlanDefinition(
                json: Array(row.definition.utf8)), archived: row.isArchived)
    }
}

extension PointsV1.SubscriptionState {
    init(_ state: Subscription.State) { self.init(rawValue: Int32(state.rawValue)) }
}

extension Subscription {
    /// The last day of the period that was paid last.
    var lastDay: CalendarDate { periodEnd.adding(days: -1) }
}

extension PointsV1.Subscription {
    init(_ row: SubscriptionRow) throws {
        let definition = try PointsV1.SubscriptionPlanDefinition(
            json: Array(row.definition.utf8))
        let subscription = row.subscription
        self.init(
            id: row.key.id.description, planId: row.plan.description, name: definition.name,
            memberId: row.member.description,
            state: PointsV1.SubscriptionState(subscription.state),
            priceMinor: subscription.terms.priceMinor, period: Int32(subscription.period + 1),
            periodStart: subscription.periodStart.description,
            periodEnd: subscription.lastDay.description, cancelled: subscription.isCancelled,
            nextCharge: subscription.nextCharge?.description ?? "",
            attempts: Int32(subscription.attempts), startedAt: row.startedAt,
            endedAt: row.endedAt)
    }
}

extension PointsV1.SubscriptionCharge {
    init(_ row: SubscriptionChargeRow) {
        self.init(
            id: row.id.description, period: Int32(row.period + 1),
            state: PointsV1.SubscriptionChargeState(rawValue: Int32(row.state.rawValue)),
            amountMinor: row.amountMinor, attempts: Int32(row.attempts),
            reference: row.reference ?? "", declineReason: row.declineReason ?? "",
            firstTriedAt: row.firstTriedAt, closedAt: row.closedAt)
    }
}
