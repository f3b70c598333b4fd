import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Tells members of points that end soon, once a business day (C14).
///
/// Accounts that time changes soon are gone through in small steps with pauses, so that a day on
/// which the points of everybody end soon does not disturb who is being served. Who was passed
/// over, because her account changed its place meanwhile, is told on the next day; and whoever
/// asks for her points is told at once.
struct ExpiryReminders: Sendable {
    /// Accounts of one step, and members who are told at once.
    private static let step = 500
    private static let atOnce = 16
    private static let pause = Duration.milliseconds(100)
    private static let timeLimit = Duration.seconds(10)
    /// The most days before an end that a programme may name.
    private static let longestDays = 366

    private let desk: LedgerDesk
    private let clock: any WallClock
    private let identifiers: IdentifierSource

    init(desk: LedgerDesk, _ runtime: ServiceRuntime) {
        self.desk = desk
        clock = runtime.clock
        identifiers = runtime.identifiers
    }

    func job(_ days: BusinessDays) -> BackgroundJob {
        days.job("expiry-reminders", makingUp: 0) { day in try await remind(day) }
    }

    private func remind(_ day: BusinessDays.Day) async throws {
        let now = clock.now()
        let horizon = day.clock.endOfValidity(lastDay: day.date.adding(days: Self.longestDays))
        // Most merchants have nobody whose points end in the whole of it.
        guard try await !accounts(day, after: .first, now, until: horizon, limit: 1).isEmpty else {
            return
        }
        let rules = try await desk.rules(
            day.merchant, at: now, deadline: .now + Self.timeLimit)
        let schedule = ReminderSchedule(
            on: day.date, days: rules.policies.reminderDays, clock: day.clock)
        guard let until = schedule.until else { return }
        var after = ReadEndingAccounts.Place.first
        while true {
            let rows = try await accounts(
                day, after: after, now, until: until, limit: Self.step)
            try await tell(members(of: rows, schedule), day.merchant, schedule, until)
            guard let last = rows.last, Set(rows.map(\.place)).count == Self.step else { return }
            after = last.place
            try await Task.sleep(for: Self.pause)
        }
    }

    private func accounts(
        _ day: BusinessDays.Day, after: ReadEndingAccounts.Place, _ now: Instant,
        until: Instant, limit: Int
    ) async throws -> [ReadEndingAccounts.Row] {
        try await desk.pool.query(
            ReadEndingAccounts(
                merchant: day.merchant, after: after, now: now, until: until, limit: limit),
            settings: [.merchant(day.merchant)], deadline: .now + Self.timeLimit)
    }

    /// Those who have not been told of an end that it is time to tell them of.
    private func members(
        of rows: [ReadEndingAccounts.Row], _ schedule: ReminderSchedule
    ) -> [UUIDv7] {
        var members: [UUIDv7] = []
        for row in rows where members.last != row.place.owner {
            guard let end = row.expiresAt, let reminder = schedule.reminder(of: end),
                !row.told.contains(Int16(reminder.days))
            else { continue }
            members.append(row.place.owner)
        }
        return members
    }

    private func tell(
        _ members: [UUIDv7], _ merchant: UUIDv7, _ schedule: ReminderSchedule, _ until: Instant
    ) async throws {
        for start in stride(from: 0, to: members.count, by: Self.atOnce) {
            let some = members[start..<min(start + Self.atOnce, members.count)]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for member in some {
                    let command = command(
                        MemberKey(merchant: merchant, member: member), schedule, until)
                    group.addTask {
                        _ = try await desk.ledger.submit(
                            command, deadline: .now + Self.timeLimit)
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    private func command(
        _ member: MemberKey, _ schedule: ReminderSchedule, _ until: Instant
    ) -> ReminderCommand {
        // Never seen again: the notice itself says what was told.
        let operation = OperationKey(
            merchant: member.merchant, method: "expiry-reminders",
            key: identifiers.next().description, requestHash: [])
        return ReminderCommand(
            operation: operation, member: member, schedule: schedule, until: until)
    }
}
