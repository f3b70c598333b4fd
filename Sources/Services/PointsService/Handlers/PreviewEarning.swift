package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// What a purchase would earn, and why, without earning it (X05).
extension ProgrammeHandlers {
    package func previewEarning(
        _ request: PointsV1.PreviewEarningRequest, _ call: CallContext
    ) async throws -> PointsV1.PreviewEarningReply {
        let context = try RequestContext(call, clock: clock)
        let clocks = try await merchants.merchant(context.merchant, deadline: context.deadline)
        let store = try Store(request.storeId, of: clocks)
        try context.checkScope(of: store.id)
        let paidAt = request.paidAt ?? context.now
        // Staff asks what a rule will do next week, or would have done last year.
        guard context.isStaff || PaidAtWindow.standard.contains(paidAt, at: context.now) else {
            throw Refusal(.paidAtOutOfRange)
        }
        try store.check(isOpenAt: paidAt)
        let purchase = try Purchase(request, paidAt: paidAt, in: store, clocks)
        let name = try MemberName(
            PointsV1.PlaceOrderRequest(
                memberId: request.memberId, memberCode: request.memberCode,
                phone: request.phone))
        let programme = try await rules(request.programmeId, at: paidAt, context)
        let earner = try await earner(name, on: purchase.businessDate, context)
        return try PointsV1.PreviewEarningReply(
            Earning.decide(
                Earning.Facts(
                    programme: programme, purchase: purchase,
                    member: earner.traits(on: purchase.businessDate),
                    earningBlocked: earner.blocksEarning, lotClock: clocks.clock,
                    totals: earner.totals, isUnderReview: earner.isUnderReview)))
    }

    /// The version that is asked for; drafts are shown to staff only.
    private func rules(
        _ id: String, at paidAt: Instant, _ context: RequestContext
    ) async throws -> Programme? {
        guard !id.isEmpty else {
            return try await programmes.inForce(
                context.merchant, at: paidAt, deadline: context.deadline)
        }
        let record = try await read(try Self.number(id), context)
        guard context.isStaff || record.version.span != nil else {
            throw Refusal(.programmeNotFound)
        }
        return try record.programme()
    }

    /// As an order finds her: by id from the projection, and from member-service where that does
    /// not know her, or where she is named by code or phone.
    private func earner(
        _ name: MemberName, on date: CalendarDate, _ context: RequestContext
    ) async throws -> Earner {
        var told: MemberV1.MemberFacts?
        let member: UUIDv7
        switch name {
        case .id(let id):
            member = id
        case .code, .phone:
            let facts = try await members.resolve(name.request, context.forward(as: .points))
            guard let id = UUIDv7(facts.memberId) else { throw Refusal(.internalError) }
            member = id
            told = facts
        }
        let rows = try await pool.query(
            ReadEarner(
                member: MemberKey(merchant: context.merchant, member: member), date: date),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.internalError) }
        if told == nil, row.facts == nil {
            told = try await members.resolve(name.request, context.forward(as: .points))
        }
        guard let earner = Earner(row, told: told.map { ReadEarner.Facts($0) }), !earner.isGone
        else { throw Refusal(.memberNotFound) }
        return earner
    }
}

extension RequestContext {
    fileprivate var isStaff: Bool { principal.kind == .staff }
}

/// Who buys, by the newest facts about her.
private struct Earner {
    private let facts: ReadEarner.Facts
    private let birthday: ExpiryPolicy.MonthDay?
    let totals: EarnedTotals
    let isUnderReview: Bool

    init?(_ row: ReadEarner.Row, told: ReadEarner.Facts?) {
        let newest = [row.facts, told].compactMap { $0 }.max { $0.version < $1.version }
        guard let newest else { return nil }
        facts = newest
        birthday = row.facts?.birthday ?? told?.birthday
        totals = row.totals
        isUnderReview = row.isUnderReview
    }

    var isGone: Bool { facts.state == MemberV1.MemberState.anonymised.rawValue }

    var blocksEarning: Bool {
        facts.isEarningBlocked || facts.state == MemberV1.MemberState.blocked.rawValue
    }

    func traits(on date: CalendarDate) -> MemberTraits {
        MemberTraits(
            levelCode: facts.levelCode, levelRank: facts.levelRank,
            birthday: BirthdayWindow(of: birthday, on: date))
    }
}

extension ReadEarner.Facts {
    fileprivate init(_ facts: MemberV1.MemberFacts) {
        self.init(
            state: facts.state.rawValue, levelCode: facts.levelCode, levelRank: facts.levelRank,
            isEarningBlocked: facts.earningBlocked, version: facts.version,
            birthday: ExpiryPolicy.MonthDay(facts.birthday))
    }
}

extension Purchase {
    fileprivate init(
        _ request: PointsV1.PreviewEarningRequest, paidAt: Instant, in store: Store,
        _ clocks: MerchantClocks
    ) throws(Refusal) {
        let channel = try OrderDraft.channel(request.channel)
        let lines = try OrderDraft.lines(request.lines)
        _ = try OrderDraft.sum(lines.lazy.map(\.amountMinor), "lines")
        self.init(
            lines: lines.map {
                Purchase.Line(
                    sku: $0.sku, category: $0.category, quantity: $0.quantity,
                    amountMinor: $0.amountMinor)
            },
            currency: try clocks.knownCurrency(),
            businessDate: store.clock.businessDate(at: paidAt),
            hour: store.clock.localHour(at: paidAt), paidAt: paidAt,
            channel: PointsV1.Channel(rawValue: Int32(channel)).name,
            storeId: store.id.description)
    }
}

extension PointsV1.PreviewEarningReply {
    fileprivate init(_ decision: Earning.Decision) throws(Refusal) {
        switch decision {
        case .refuse(.earningBlocked):
            throw Refusal(.earningBlocked)
        case .refuse(.amountOutOfRange):
            throw OrderDraft.outOfRange("lines")
        case .grant(let grant):
            self.init(
                points: grant.points, capped: grant.capped, linePoints: grant.linePoints,
                explanation: grant.explanation.map(ExplanationText.message),
                programmeId: grant.programmeVersion == 0 ? "" : "\(grant.programmeVersion)")
        }
    }
}
