package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Reading stored value: her own, a member's, the merchant's (F05, N06).
extension StoredValueHandlers {
    private static let entriesList = "points.storedValueEntries"

    package func getMine(
        _ request: PointsV1.GetMyStoredValueRequest, _ call: CallContext
    ) async throws -> PointsV1.MemberStoredValue {
        let context = try RequestContext(call, clock: clock)
        return try await read(try context.member(), context).value
    }

    package func get(
        _ request: PointsV1.GetStoredValueRequest, _ call: CallContext
    ) async throws -> PointsV1.MemberStoredValue {
        let context = try RequestContext(call, clock: clock)
        let member = try MemberName.parse(request.memberId)
        try await desk.checkScope(of: member, context)
        let (value, isKnown) = try await read(member, context)
        if !isKnown { try await checkKnown(member, context) }
        return value
    }

    private func read(
        _ member: UUIDv7, _ context: RequestContext
    ) async throws -> (value: PointsV1.MemberStoredValue, isKnown: Bool) {
        let found = try await reader.read(
            MemberKey(merchant: context.merchant, member: member), deadline: context.deadline)
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let value = PointsV1.MemberStoredValue(
            balance: PointsV1.StoredValueBalance(found.wallet.account),
            lots: found.wallet.lots.filter { $0.state == .open }
                .prefix(StoredValueWallet.Limits.openLots).map(PointsV1.StoredValueLot.init),
            frozen: found.wallet.account.isFrozen, currency: clocks.currency)
        return (value, found.isKnown)
    }

    private func checkKnown(_ member: UUIDv7, _ context: RequestContext) async throws {
        let key = MemberKey(merchant: context.merchant, member: member)
        let isKnown = try await pool.query(
            KnowsMember(member: key), settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ).first
        guard isKnown == true else { throw Refusal(.memberNotFound) }
    }

    package func listMyEntries(
        _ request: PointsV1.ListMyStoredValueEntriesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListStoredValueEntriesReply {
        let context = try RequestContext(call, clock: clock)
        return try await entries(
            of: try context.member(), size: request.pageSize, token: request.pageToken, context)
    }

    package func listEntries(
        _ request: PointsV1.ListStoredValueEntriesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListStoredValueEntriesReply {
        let context = try RequestContext(call, clock: clock)
        let member = try MemberName.parse(request.memberId)
        try await desk.checkScope(of: member, context)
        let reply = try await entries(
            of: member, size: request.pageSize, token: request.pageToken, context)
        if reply.entries.isEmpty { try await checkKnown(member, context) }
        return reply
    }

    private func entries(
        of member: UUIDv7, size: Int32, token: String, _ context: RequestContext
    ) async throws -> PointsV1.ListStoredValueEntriesReply {
        let page = try Page(list: Self.entriesList, size: size, token: token, fields: 1)
        // One more than asked for tells whether there is another page.
        let rows = try await pool.query(
            ReadStoredValueEntries(
                member: MemberKey(merchant: context.merchant, member: member),
                before: page.after?.first ?? .max, limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let entries = rows.prefix(page.size).map(PointsV1.StoredValueEntry.init)
        return PointsV1.ListStoredValueEntriesReply(
            entries: entries,
            nextPageToken: rows.count > page.size
                ? Page.token(list: Self.entriesList, [entries.last?.seq ?? 0]) : "")
    }

    // MARK: The merchant's

    package func getUnspentFunds(
        _ request: PointsV1.GetUnspentFundsRequest, _ call: CallContext
    ) async throws -> PointsV1.UnspentFunds {
        let context = try RequestContext(call, clock: clock)
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        guard (0...120).contains(request.months) else {
            throw Refusal.invalid("months", "is not from 1 to 120")
        }
        let count = request.months == 0 ? 24 : Int(request.months)
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let days = clocks.clock
        let current = days.businessDate(at: context.now).startOfMonth
        let months = (0..<count).reversed().map { current.adding(months: -$0) }
        let rows = try await reports.read(
            ReadUnspentFunds(
                merchant: context.merchant, months: months.map(days.startOfBusinessDay),
                now: context.now), of: context.merchant, deadline: context.deadline)
        return PointsV1.UnspentFunds(
            asOf: context.now,
            months: rows.sorted { $0.month > $1.month }.map { row in
                PointsV1.UnspentFundsMonth(
                    row, month: row.month == 0 ? nil : months[row.month - 1])
            },
            principalOutstandingMinor: rows.reduce(0) { $0 + $1.principal },
            bonusOutstandingMinor: rows.reduce(0) { $0 + $1.bonusLeft },
            currency: clocks.currency)
    }
}

extension PointsV1.UnspentFundsMonth {
    fileprivate init(_ row: ReadUnspentFunds.Row, month: CalendarDate?) {
        self.init(
            month: month?.description ?? "", paidMinor: row.paid, bonusMinor: row.bonus,
            consumedPrincipalMinor: row.consumedPrincipal,
            consumedBonusMinor: row.consumedBonus, expiredBonusMinor: row.expiredBonus,
            withdrawnPrincipalMinor: row.withdrawnPrincipal, refundedMinor: row.refunded,
            principalOutstandingMinor: row.principal, bonusOutstandingMinor: row.bonusLeft)
    }
}

extension PointsV1.StoredValueEntry {
    fileprivate init(_ row: ReadStoredValueEntries.Row) {
        let title = StoredValueChange.Kind(rawValue: row.type)?.title(source: row.sourceType)
        self.init(
            seq: row.seq, type: row.type, principalMinor: row.principal, bonusMinor: row.bonus,
            principalAfterMinor: row.principalAfter, bonusAfterMinor: row.bonusAfter,
            occurredAt: row.occurredAt, businessDate: row.businessDate.description,
            sourceType: row.sourceType, sourceId: row.sourceId,
            title: title ?? PatronV1.Text(zh: row.type, en: row.type))
    }
}

extension StoredValueChange.Kind {
    /// What a row of a statement is called, for people.
    fileprivate func title(source: String) -> PatronV1.Text {
        switch self {
        case .topUp: PatronV1.Text(zh: "储值充值", en: "Top-up")
        case .spend: PatronV1.Text(zh: "储值消费", en: "Paid with stored value")
        case .restore: PatronV1.Text(zh: "消费退回储值", en: "A payment came back")
        case .expire: PatronV1.Text(zh: "赠送金过期", en: "Bonus ended")
        case .cancel: PatronV1.Text(zh: "储值已退，赠送金取消", en: "Bonus of a refunded top-up")
        case .hold: PatronV1.Text(zh: "储值预占", en: "Set aside")
        case .release: PatronV1.Text(zh: "释放储值预占", en: "No longer set aside")
        case .withdraw: PatronV1.Text(zh: "储值退款", en: "Top-up refunded")
        case .mergeOut where source == SourceType.mergeReversal:
            PatronV1.Text(zh: "撤销账户合并，储值退回", en: "Moved back: accounts parted again")
        case .mergeOut: PatronV1.Text(zh: "账户合并，储值转出", en: "Moved to the merged account")
        case .mergeIn where source == SourceType.mergeReversal:
            PatronV1.Text(zh: "撤销账户合并，储值返还", en: "Came back: accounts parted again")
        case .mergeIn:
            PatronV1.Text(zh: "账户合并，储值转入", en: "Of the account that was merged")
        case .freeze: PatronV1.Text(zh: "储值冻结", en: "Stored value frozen")
        case .unfreeze: PatronV1.Text(zh: "储值解冻", en: "Stored value no longer frozen")
        }
    }
}
