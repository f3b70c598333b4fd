import Messages
import PointsDomain
import Primitives
import ServiceKit

/// An order as it was placed, with the posting of its points: nothing of it changes any more.
struct PlacedOrder: Sendable {
    let key: PlacedOrderKey
    let member: MemberKey
    let channel: PointsV1.Channel
    let purchase: Purchase
    let settlement: Settlement
    let tenderTypes: [PointsV1.TenderType]
    /// The payments at providers by which tenders were paid, by the places of the tenders.
    let payments: [Int: PaymentKey]
    /// Uses of punch cards that were taken with it.
    let punchCardUses: [PunchCardUseKey]
    /// Of each line: the points that it was granted, and whether rules saw it at all.
    private let granted: [(points: Int64, earns: Bool)]
    let pointsEarned: Int64
    let programmeVersion: Int32
    /// Named by the posting of the points, unless it is older than that rule: then there is none.
    let lot: LotKey
    /// What rules saw of the member.
    let traits: MemberTraits
    /// Of an order that Patron has priced.
    let checkout: UUIDv7?
    /// The postings by which the member paid from her own accounts.
    let pointsSpend: UUIDv7?
    let storedValueSpend: UUIDv7?
    /// Who else has, by a merge of members, what it was paid from (A12).
    let otherOwners: [MemberKey]

    /// - Parameter clock: the store's.
    init(
        _ key: PlacedOrderKey, _ row: ReadPlacedOrder.Row, _ lines: [ReadOrderLines.Row],
        _ tenders: [ReadOrderTenders.Row], _ clock: BusinessClock
    ) throws(Refusal) {
        guard let currency = Currency(row.currency) else { throw Refusal(.internalError) }
        self.key = key
        member = MemberKey(merchant: key.merchant, member: row.member)
        channel = PointsV1.Channel(rawValue: Int32(row.channel))
        purchase = Purchase(
            lines: lines.filter(\.pricing.earns).map {
                Purchase.Line(
                    sku: $0.sku, category: $0.category, quantity: $0.quantity,
                    amountMinor: $0.baseMinor)
            }, currency: currency, businessDate: row.businessDate,
            hour: clock.localHour(at: row.paidAt), paidAt: row.paidAt, channel: channel.name,
            storeId: row.store.description)
        do {
            settlement = try Settlement(
                lines: lines.map { Settlement.Line($0) },
                tenders: tenders.map {
                    Settlement.Tender(
                        TenderKind(PointsV1.TenderType(rawValue: Int32($0.type))),
                        amountMinor: $0.amountMinor,
                        bonusMinor: $0.bonusMinor)
                })
        } catch {
            throw Refusal(.internalError)  // what was placed adds up
        }
        tenderTypes = tenders.map { PointsV1.TenderType(rawValue: Int32($0.type)) }
        payments = Dictionary(
            uniqueKeysWithValues: tenders.enumerated().compactMap { index, tender in
                tender.payment.map { (index, PaymentKey(merchant: key.merchant, id: $0)) }
            })
        punchCardUses = tenders.compactMap { tender in
            guard let card = tender.punchCard, let use = tender.punchCardUse else { return nil }
            return PunchCardUseKey(
                card: PunchCardKey(merchant: key.merchant, id: card), use: use)
        }
        granted = lines.map { ($0.points, $0.pricing.earns) }
        pointsEarned = lines.reduce(0) { $0 + $1.points }
        programmeVersion = row.programmeVersion
        lot = LotKey(merchant: key.merchant, id: row.posting)
        traits = MemberTraits(
            levelCode: row.levelCode, levelRank: row.levelRank, birthday: row.birthday)
        checkout = row.checkout
        pointsSpend = row.pointsSpend
        storedValueSpend = row.storedValueSpend
        otherOwners = row.owners.filter { $0 != row.member }.map {
            MemberKey(merchant: key.merchant, member: $0)
        }
    }

    /// The lines that rules saw, less what was returned of them.
    func earningLines(after returned: [RefundedLine]) -> [Returns.Line] {
        zip(settlement.returns(after: returned, earned: granted.map(\.points)), granted)
            .filter(\.1.earns).map(\.0)
    }

    /// The member's day on which the points counted.
    var earned: EarnedKey { EarnedKey(member: member, date: purchase.businessDate) }
}

extension Settlement.Line {
    fileprivate init(_ row: ReadOrderLines.Row) {
        let discounted = row.amountMinor + row.pricing.pointsSpentMinor
        self.init(
            sku: row.sku, category: row.category, quantity: row.quantity,
            discountedMinor: discounted,
            couponMinor: max(0, (row.pricing.listMinor ?? discounted) - discounted),
            points: row.pricing.pointsSpent, pointsMinor: row.pricing.pointsSpentMinor,
            isShipping: row.pricing.kind == .shipping, isGift: row.pricing.kind == .gift)
    }
}

extension TenderKind {
    init(_ type: PointsV1.TenderType) {
        switch type {
        case .cash: self = .cash
        case .card: self = .card
        case .wechatPay: self = .wechatPay
        case .alipay: self = .alipay
        case .storedValue: self = .storedValue
        case .punchCard: self = .punchCard
        case .voucher: self = .voucher
        case .platform: self = .platform
        case .owed: self = .owed
        case .other, .unspecified, .unrecognized: self = .other
        }
    }
}
