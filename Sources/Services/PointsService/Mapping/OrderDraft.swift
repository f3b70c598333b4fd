import Messages
import PointsDomain
import Primitives
import ServiceKit

/// An order that makes sense: parsed once, at the edge.
struct OrderDraft: Sendable {
    struct Line: Sendable {
        let sku: String
        let name: String
        let category: String
        let quantity: Int64
        /// To be paid with money.
        let amountMinor: Int64
        var pricing = LinePricing()
    }

    struct Tender: Sendable {
        let type: PointsV1.TenderType
        let amountMinor: Int64
        /// A use of it is taken with the order.
        let punchCard: UUIDv7?
        /// The payment at a provider that has paid it.
        var payment: UUIDv7?
    }

    let key: OrderKey
    let terminal: String?
    let staff: String?
    let table: String?
    let covers: Int32?
    let paidAt: Instant
    /// By the store's clock, decided here and never again (docs/domain.md, Time).
    let businessDate: CalendarDate
    /// Of the day, by the store's clock.
    let hour: Int64
    let currency: Currency
    let payableMinor: Int64
    let lines: [Line]
    var tenders: [Tender]
    /// Of an order that Patron has priced.
    var checkout: PricedCheckout?

    /// Limits of a request (docs/domain.md, Orders).
    enum Limits {
        static let lines = 1...1_000
        static let tenders = 1...20
        static let quantity: ClosedRange<Int64> = 1...100_000
        static let covers: ClosedRange<Int32> = 0...10_000
        /// Sums of a member, a day and a merchant stay within 64 bits: feeds add them up, and one
        /// event that cannot be added would stop them.
        static let payableMinor: Int64 = 1_000_000_000_000_000
        static let code = 64
        static let name = 256
    }

    init(
        _ request: PointsV1.PlaceOrderRequest, merchant: UUIDv7, _ clocks: MerchantClocks
    ) throws(Refusal) {
        let store = try Store(request.storeId, of: clocks)
        guard let paidAt = request.paidAt else { throw .invalid("paidAt", "is missing") }
        guard !request.externalId.isEmpty else { throw .invalid("externalId", "is missing") }
        key = OrderKey(
            merchant: merchant, store: store.id, channel: try Self.channel(request.channel),
            externalId: try Self.text(request.externalId, "externalId", Limits.code))
        terminal = try Self.optional(request.terminalId, "terminalId")
        staff = try Self.optional(request.staffId, "staffId")
        table = try Self.optional(request.table, "table")
        covers = try Self.covers(request.covers)
        self.paidAt = paidAt
        businessDate = store.clock.businessDate(at: paidAt)
        hour = store.clock.localHour(at: paidAt)
        currency = try clocks.knownCurrency()
        lines = try Self.lines(request.lines)
        tenders = try Self.tenders(request.tenders)
        payableMinor = try Self.sum(lines.lazy.map(\.amountMinor), "lines")
        try Self.check(tenders, addUpTo: payableMinor)
    }

    static func check(_ tenders: [Tender], addUpTo payableMinor: Int64) throws(Refusal) {
        guard payableMinor <= Limits.payableMinor else { throw outOfRange("lines") }
        let tendered = try sum(tenders.lazy.map(\.amountMinor), "tenders")
        guard tendered == payableMinor else {
            throw Refusal(
                .tendersDoNotAddUp,
                facts: ["tendersMinor": "\(tendered)", "linesMinor": "\(payableMinor)"])
        }
    }

    static func covers(_ covers: Int32) throws(Refusal) -> Int32? {
        guard Limits.covers.contains(covers) else {
            throw .invalid("covers", "is not from 0 to 10000")
        }
        return covers == 0 ? nil : covers
    }

    static func channel(_ channel: PointsV1.Channel) throws(Refusal) -> Int16 {
        switch channel {
        case .unspecified: return Int16(PointsV1.Channel.inStore.rawValue)
        case .inStore, .online, .delivery: return Int16(channel.rawValue)
        case .unrecognized: throw .invalid("channel", "is not known")
        }
    }

    static func lines(_ lines: [PointsV1.OrderLine]) throws(Refusal) -> [Line] {
        guard Limits.lines.contains(lines.count) else {
            throw .invalid("lines", "must be 1 to 1000")
        }
        var parsed: [Line] = []
        parsed.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() {
            parsed.append(try Self.line(line, "lines[\(index)]"))
        }
        return parsed
    }

    private static func line(
        _ line: PointsV1.OrderLine, _ field: String
    ) throws(Refusal) -> Line {
        guard Limits.quantity.contains(line.quantity) else {
            throw .invalid("\(field).quantity", "is not from 1 to 100000")
        }
        let amount: Int64
        switch line.price {
        case .unitPriceMinor(let price):
            guard price >= 0 else { throw .invalid("\(field).unitPriceMinor", "is negative") }
            let (product, overflow) = price.multipliedReportingOverflow(by: line.quantity)
            guard !overflow else { throw Self.outOfRange(field) }
            amount = product
        case .amountMinor(let given):
            guard given >= 0 else { throw .invalid("\(field).amountMinor", "is negative") }
            amount = given
        case nil:
            throw .invalid(field, "has neither unitPriceMinor nor amountMinor")
        }
        return Line(
            sku: try text(line.sku, "\(field).sku", Limits.code),
            name: try text(line.name, "\(field).name", Limits.name),
            category: try text(line.category, "\(field).category", Limits.code),
            quantity: line.quantity, amountMinor: amount)
    }

    static func tenders(_ tenders: [PointsV1.Tender]) throws(Refusal) -> [Tender] {
        guard Limits.tenders.contains(tenders.count) else {
            throw .invalid("tenders", "must be 1 to 20")
        }
        var parsed: [Tender] = []
        for (index, tender) in tenders.enumerated() {
            guard tender.type.isGiven else {
                throw .invalid("tenders[\(index)].type", "is not known")
            }
            guard tender.amountMinor >= 0 else {
                throw .invalid("tenders[\(index)].amountMinor", "is negative")
            }
            parsed.append(
                Tender(
                    type: tender.type, amountMinor: tender.amountMinor,
                    punchCard: try punchCard(of: tender, "tenders[\(index)]")))
        }
        guard parsed.count(where: { $0.type == .storedValue }) <= 1 else {
            throw .invalid("tenders", "name stored value twice")
        }
        return parsed
    }

    private static func punchCard(
        of tender: PointsV1.Tender, _ field: String
    ) throws(Refusal) -> UUIDv7? {
        guard tender.paymentId.isEmpty else {
            throw .invalid("\(field).paymentId", "stands in answers only")
        }
        guard tender.punchCardUseId.isEmpty else {
            throw .invalid("\(field).punchCardUseId", "stands in answers only")
        }
        guard !tender.punchCardId.isEmpty else { return nil }
        guard tender.type == .punchCard else {
            throw .invalid("\(field).punchCardId", "is for PUNCH_CARD")
        }
        guard let id = UUIDv7(tender.punchCardId) else {
            throw .invalid("\(field).punchCardId", "is not a UUID")
        }
        return id
    }

    static func text(
        _ text: String, _ field: String, _ longest: Int
    ) throws(Refusal) -> String {
        guard text.utf8.count <= longest * 4, text.unicodeScalars.count <= longest else {
            throw .invalid(field, "is longer than \(longest) characters")
        }
        return text
    }

    static func optional(_ value: String, _ field: String) throws(Refusal) -> String? {
        value.isEmpty ? nil : try text(value, field, Limits.code)
    }

    static func sum(_ amounts: some Sequence<Int64>, _ field: String) throws(Refusal) -> Int64 {
        do {
            return try Money.sum(amounts.lazy.map { Money(minor: $0) }).minor
        } catch {
            throw outOfRange(field)
        }
    }

    static func outOfRange(_ field: String) -> Refusal {
        Refusal(.amountOutOfRange, facts: ["field": field])
    }
}

extension OrderDraft {
    /// What the member pays from her own account of money.
    var storedValueMinor: Int64 {
        tenders.first { $0.type == .storedValue }?.amountMinor ?? 0
    }

    /// Says which payment has paid the tender of a kind.
    mutating func note(payment: UUIDv7, of type: PointsV1.TenderType) {
        for index in tenders.indices where tenders[index].type == type {
            tenders[index].payment = payment
        }
    }

    /// Whether a use of a punch card is taken with it.
    var usesPunchCards: Bool { tenders.contains { $0.punchCard != nil } }

    /// Stored value is spent by the call that takes it, or not taken: where it was only noted, a
    /// return would have nothing to give back.
    ///
    /// - Parameter why: what the caller is told, after "has stored value".
    func refuseStoredValue(_ why: String, _ field: String = "tenders") throws(Refusal) {
        guard storedValueMinor == 0 else {
            throw .invalid(field, "has stored value\(why)")
        }
    }

    /// What rules see of it.
    var purchase: Purchase {
        Purchase(
            lines: lines.lazy.filter(\.pricing.earns).map {
                Purchase.Line(
                    sku: $0.sku, category: $0.category, quantity: $0.quantity,
                    amountMinor: $0.amountMinor)
            }, currency: currency, businessDate: businessDate, hour: hour, paidAt: paidAt,
            channel: PointsV1.Channel(rawValue: Int32(key.channel)).name,
            storeId: key.store.description)
    }
}

extension PointsV1.Channel {
    /// As conditions of rules name it; empty where it was not said.
    var name: String {
        switch self {
        case .inStore: "IN_STORE"
        case .online: "ONLINE"
        case .delivery: "DELIVERY"
        case .unspecified, .unrecognized: ""
        }
    }
}

extension PointsV1.TenderType {
    /// Whether somebody can pay with it.
    var isGiven: Bool {
        switch self {
        case .cash, .card, .wechatPay, .alipay, .storedValue, .punchCard, .voucher, .platform,
            .other:
            true
        case .unspecified, .owed, .unrecognized: false
        }
    }
}

/// A store of the merchant, with the clock that dates its purchases.
struct Store: Sendable {
    let id: UUIDv7
    let clock: BusinessClock
    /// Since when it is closed; nil while it is open.
    let closedAt: Instant?

    init(_ text: String, of clocks: MerchantClocks) throws(Refusal) {
        guard !text.isEmpty else { throw .invalid("storeId", "is missing") }
        guard let id = UUIDv7(text) else { throw .invalid("storeId", "is not a UUID") }
        guard let clock = clocks.stores[id] else { throw Refusal(.storeNotFound) }
        self.id = id
        self.clock = clock
        closedAt = clocks.closings[id]
    }

    /// A store that is closed sells nothing any more; what it sold before may still come in (X13).
    ///
    /// - Throws: STORE_CLOSED.
    func check(isOpenAt instant: Instant) throws(Refusal) {
        if let closedAt, closedAt <= instant { throw Refusal(.storeClosed) }
    }
}

extension MerchantClocks {
    func knownCurrency() throws(Refusal) -> Currency {
        guard let currency = Currency(currency) else { throw Refusal(.internalError) }
        return currency
    }
}
