import Messages
import PointsDomain
import Primitives
import ServiceKit

/// Tells a member of points that end soon, once for each end and each of the programme's days
/// (C14).
struct ReminderCommand: LedgerCommand {
    let operation: OperationKey
    let member: MemberKey
    let schedule: ReminderSchedule
    /// Of the schedule: what ends from then on is told of later.
    let until: Instant

    /// How many ends she is told of.
    typealias Receipt = Int

    var members: [MemberKey] { [member] }

    func demand(_ demand: inout FactDemand) {
        demand.earning.lookAhead(of: member, until: until)
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Int> {
        if let facts = ledger.memberFacts(member), facts.isGone { return .done(0) }
        var count = 0
        for ending in ledger.endings(of: member) {
            guard let reminder = schedule.reminder(of: ending.expiresAt) else { continue }
            let notice = ExpiryNoticeRow(
                member: member, expiresAt: ending.expiresAt, days: Int16(reminder.days))
            guard !ending.told.contains(notice.days), ledger.tell(notice) else { continue }
            let event = event(ending, reminder)
            ledger.emit("points.expiring", member, payload: try event.serializedBytes())
            count += 1
        }
        return .done(count)
    }

    private func event(
        _ ending: EndingPoints, _ reminder: ReminderSchedule.Reminder
    ) -> PointsV1.PointsExpiringEvent {
        let lastDate = schedule.lastDate(of: ending.expiresAt)
        return PointsV1.PointsExpiringEvent(
            memberId: member.member.description, points: ending.points,
            expiresAt: ending.expiresAt, lastDate: lastDate.description,
            daysLeft: Int32(reminder.daysLeft),
            text: ReminderText.text([
                ReminderText.Ending(points: ending.points, lastDate: lastDate)
            ]))
    }
}
