import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// What partners get for uses of their benefits, and uses that are undone (B13).
extension BenefitHandlers {
    private static let mostDays = 366
    private static let mostRows = 2_000

    func reverseUse(
        _ request: MemberV1.ReverseBenefitUseRequest, _ call: CallContext
    ) async throws -> MemberV1.BenefitClaimReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let member = UUIDv7(request.memberId) else { throw Refusal(.memberNotFound) }
        guard let id = UUIDv7(request.id) else { throw Refusal(.benefitClaimNotFound) }
        guard let reason = StaffReason(request.reason) else {
            throw Refusal.invalid(
                "reason", "is not 1 to \(StaffReason.maximumCharacters) characters")
        }
        return try await perform(context) { work, transaction in
            try work.reverse(id, of: member, reason: reason, in: &transaction)
        }
    }

    func settlePartners(
        _ request: MemberV1.SettlePartnersRequest, _ call: CallContext
    ) async throws -> MemberV1.SettlePartnersReply {
        let context = try RequestContext(call, clock: parts.clock)
        // A settlement is the merchant's: whoever is confined to stores sees none.
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        let merchant = context.merchant
        guard let from = CalendarDate(iso: request.from) else {
            throw Refusal.invalid("from", "is not a date")
        }
        guard let to = CalendarDate(iso: request.to), to >= from,
            to <= from.adding(days: Self.mostDays - 1)
        else {
            throw Refusal.invalid("to", "is not a date within \(Self.mostDays) days from then on")
        }
        let profile = try await parts.profile(context)
        // One more than may be tells that there are more.
        let (rows, names) = try await parts.pool.query(
            SumPartnerUses(
                merchant: merchant, from: from, to: to,
                partner: request.partnerCode.isEmpty ? nil : request.partnerCode,
                benefit: request.benefitCode.isEmpty ? nil : request.benefitCode,
                limit: Int64(Self.mostRows + 1)),
            ReadPartnerNames(merchant: merchant), settings: [.merchant(merchant)],
            deadline: context.deadline)
        guard rows.count <= Self.mostRows else {
            throw Refusal.invalid(
                "to",
                "makes more than \(Self.mostRows) rows: fewer days, or one partner or benefit")
        }
        let stores = try await parts.pool.query(
            ReadStoreNames(merchant: merchant, stores: Array(Set(rows.map(\.store)))),
            settings: [.merchant(merchant)], deadline: context.deadline)
        return MemberV1.SettlePartnersReply(
            from: from, to: to, currency: profile.currency,
            try PartnerSettlement(rows), PartnerNames(names, stores))
    }
}

/// What things are called in a settlement, as of today.
private struct PartnerNames {
    private var partners: [String: ReadPartnerNames.Row] = [:]
    private var benefits: [String: [String: BilingualText]] = [:]
    private let stores: [UUIDv7: String]

    init(_ rows: [ReadPartnerNames.Row], _ stores: [(store: UUIDv7, name: String)]) {
        for row in rows {
            benefits[row.partner, default: [:]][row.benefit] = row.benefitName
            if let known = partners[row.partner], known.version >= row.version { continue }
            partners[row.partner] = row
        }
        self.stores = Dictionary(stores.map { ($0.store, $0.name) }) { first, _ in first }
    }

    func partner(_ code: String) -> ReadPartnerNames.Row? { partners[code] }

    func benefit(_ code: String, of partner: String) -> BilingualText? {
        benefits[partner]?[code]
    }

    func store(_ id: UUIDv7) -> String { stores[id] ?? "" }
}

extension MemberV1.SettlePartnersReply {
    fileprivate init(
        from: CalendarDate, to: CalendarDate, currency: Currency,
        _ settlement: MemberDomain.PartnerSettlement, _ names: PartnerNames
    ) {
        self.init(
            from: from.description, to: to.description, currency: currency.code,
            partners: settlement.partners.map { partner, sum in
                let known = names.partner(partner)
                return MemberV1.PartnerSettlement(
                    partnerCode: partner, name: known.map { PatronV1.Text($0.partnerName) },
                    kind: known.map { MemberV1.PartnerKind($0.kind) } ?? .unspecified,
                    uses: sum.uses, reversed: sum.reversed, count: sum.count,
                    totalMinor: sum.totalMinor)
            },
            rows: settlement.rows.map { row in
                MemberV1.PartnerSettlementRow(
                    partnerCode: row.partner, benefitCode: row.benefit,
                    benefitName: names.benefit(row.benefit, of: row.partner)
                        .map { PatronV1.Text($0) },
                    storeId: row.store.description, storeName: names.store(row.store),
                    compensationMinor: row.compensationMinor, uses: row.uses,
                    reversed: row.reversed, count: row.count, totalMinor: row.totalMinor)
            }, totalMinor: settlement.whole.totalMinor)
    }
}
