package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// What the accountant takes home (X30).
package struct AccountsHandlers: PointsV1.Accounts.Handlers {
    private static let longestSpan = 366

    let merchants: MerchantDirectory
    let reports: ReportDesk
    let clock: any WallClock

    package func export(
        _ request: PointsV1.ExportAccountsRequest, _ call: CallContext,
        _ responses: ResponseWriter<PointsV1.AccountsLine>
    ) async throws {
        let context = try RequestContext(call, clock: clock)
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        let days = try await merchants.merchant(
            context.merchant, deadline: context.deadline
        ).clock
        let from = try TillHandlers.date(request.from, "from")
        let to = try TillHandlers.date(request.to, "to")
        guard from <= to, to.days(since: from) < Self.longestSpan else {
            throw Refusal.invalid("to", "is not within \(Self.longestSpan) days of from")
        }
        guard to <= days.businessDate(at: context.now) else {
            throw Refusal.invalid("to", "lies ahead")
        }
        let dates = (0...to.days(since: from)).map { from.adding(days: $0) }
        let bounds = (dates + [to.adding(days: 1)]).map(days.startOfBusinessDay)
        let rows = try await reports.read(
            ReadAccountDays(merchant: context.merchant, bounds: bounds), of: context.merchant,
            deadline: context.deadline)
        let payments = try await reports.read(
            ReadPaymentDays(merchant: context.merchant, bounds: bounds), of: context.merchant,
            deadline: context.deadline)
        let file = AccountsFile(
            AccountDays(rows, of: dates, kinds: AccountKind.allCases.map(\.rawValue)),
            payments: AccountDays(
                payments, of: dates, kinds: PaymentBooking.Account.allCases.map(\.rawValue)))
        for line in file.lines {
            try await responses.send(PointsV1.AccountsLine(line: line))
        }
    }
}

extension AccountDays {
    init(_ rows: [ReadAccountDays.Row], of dates: [CalendarDate], kinds: [Int16]) {
        var balances: [Int16: Int64] = [:]
        var movements: [Movement] = []
        for row in rows {
            guard let day = row.day else {
                balances[row.kind] = row.amount
                continue
            }
            movements.append(
                Movement(kind: row.kind, day: day - 1, type: row.type, amount: row.amount))
        }
        self.init(of: dates, kinds: kinds, balances: balances, movements: movements)
    }
}
