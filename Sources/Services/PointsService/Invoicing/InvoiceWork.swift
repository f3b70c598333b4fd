import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Changes of the invoices of an order or a top-up, each in a transaction of its own, under its lock.
struct InvoiceWork: Sendable {
    /// Kinds of tender that are money, whatever the policy says. Vouchers and punch cards were
    /// invoiced when they were sold.
    private static let money: Set<Int16> = Set(
        [PointsV1.TenderType.cash, .card, .wechatPay, .alipay, .platform, .other]
            .map { Int16($0.rawValue) })

    /// The order, or the top-up.
    let order: PlacedOrderKey
    let now: Instant

    /// What is known of an order's invoices.
    struct Standing: Sendable {
        var invoices: [InvoiceRow]
        let subject: InvoiceSubject
        let invoiceableMinor: Int64
        /// Whether the merchant invoices such things at all; what was issued before stands.
        let isOffered: Bool

        /// What can still be invoiced.
        var openMinor: Int64 {
            guard isOffered else { return 0 }
            return max(
                0,
                invoiceableMinor
                    - invoices.filter(\.counts).reduce(0) { $0 + $1.amountMinor - $1.reversedMinor }
            )
        }

        var nextNumber: Int32 { (invoices.last?.number ?? 0) + 1 }
    }

    static func standing(
        invoices: [InvoiceRow], tenders: [ReadOrderTenders.Row], returnedMinor: Int64,
        topUp: (paidMinor: Int64, paidBackMinor: Int64)?, policy: Int16?
    ) -> Standing {
        let isAtTopUp = policy == Int16(PointsV1.StoredValueInvoicing.atTopUp.rawValue)
        if let topUp {
            return Standing(
                invoices: invoices, subject: .topUp,
                invoiceableMinor: topUp.paidMinor - topUp.paidBackMinor, isOffered: isAtTopUp)
        }
        var kinds = money
        if !isAtTopUp {
            kinds.insert(Int16(PointsV1.TenderType.storedValue.rawValue))
        }
        return Standing(
            invoices: invoices, subject: .order,
            invoiceableMinor: Invoicing.invoiceable(
                tenders.map { Invoicing.Tender(type: $0.type, amountMinor: $0.amountMinor) },
                returnedMinor: returnedMinor, kinds: kinds), isOffered: true)
    }

    func standing(in transaction: inout Transaction) throws -> Standing {
        let found = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([order.order]))
            return (
                invoices: pipeline.add(ReadInvoices(order: order)),
                tenders: pipeline.add(
                    ReadOrderTenders(merchant: order.merchant, order: order.order)),
                returned: pipeline.add(SumOrderRefunds(order: order)),
                topUp: pipeline.add(ReadInvoicedTopUp(key: order)),
                policy: pipeline.add(ReadInvoicePolicy(merchant: order.merchant))
            )
        }
        return Self.standing(
            invoices: try found.invoices.rows, tenders: try found.tenders.rows,
            returnedMinor: try found.returned.rows.first ?? 0,
            topUp: try found.topUp.rows.first,
            policy: try found.policy.rows.first)
    }

    /// - Parameter amount: all that is open where 0.
    func request(
        _ draft: InvoiceDraft, id: UUIDv7, currency: String, actor: String,
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<PointsV1.InvoiceReply> {
        let standing = try standing(in: &transaction)
        guard standing.isOffered else { return .refused(Refusal(.topUpsNotInvoiced)) }
        let open = standing.openMinor
        let amount = draft.amountMinor == 0 ? open : draft.amountMinor
        guard amount > 0, amount <= open else {
            return .refused(Refusal(.invoiceExceedsPaid, facts: ["openMinor": "\(open)"]))
        }
        let row = InvoiceRow(
            key: InvoiceKey(merchant: order.merchant, id: id), order: order.order,
            subject: standing.subject, number: standing.nextNumber,
            state: Int16(PointsV1.InvoiceState.invoiceRequested.rawValue),
            type: Int16(draft.type.rawValue), title: draft.title, taxNumber: draft.taxNumber,
            amountMinor: amount, currency: currency, reverses: nil, reversedMinor: 0,
            requestedAt: now, requestedBy: actor)
        try transaction.run(InsertInvoice(row: row))
        return .reply(PointsV1.InvoiceReply(invoice: PointsV1.Invoice(row)))
    }

    /// Brings the invoices to what was not returned: what was not issued yet becomes less, the
    /// rest is asked for in red. It reckons from what is, so it may run any number of times.
    func review(
        identifiers: IdentifierSource, in transaction: inout Transaction
    ) throws {
        // Before anything is read: a return that comes from now on notes the order anew.
        try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([order.order]))
            pipeline.add(DeleteInvoiceReview(order: order))
        }
        let standing = try standing(in: &transaction)
        var rows = standing.invoices
        let counted = rows.indices.filter { rows[$0].counts }
        let reversals = Invoicing.reversals(
            of: counted.map {
                Invoicing.Invoice(
                    id: $0, amountMinor: rows[$0].amountMinor,
                    reversedMinor: rows[$0].reversedMinor)
            }, invoiceableMinor: standing.invoiceableMinor)
        var number = standing.nextNumber
        for (place, amount) in reversals {
            if rows[place].phase == .invoiceRequested {
                try reduce(&rows[place], by: amount, in: &transaction)
                continue
            }
            rows[place].reversedMinor += amount
            let red = red(of: rows[place], amount, number: number, id: identifiers.next())
            number += 1
            let changed = rows[place]
            try transaction.pipeline { pipeline in
                pipeline.add(UpdateInvoice(row: changed))
                pipeline.add(InsertInvoice(row: red))
            }
        }
    }

    private func reduce(
        _ row: inout InvoiceRow, by amount: Int64, in transaction: inout Transaction
    ) throws {
        if amount == row.amountMinor {
            row.state = Int16(PointsV1.InvoiceState.invoiceFailed.rawValue)
            row.failure = "returned before it was issued"
        } else {
            row.amountMinor -= amount
        }
        try transaction.run(UpdateInvoice(row: row))
    }

    private func red(
        of row: InvoiceRow, _ amount: Int64, number: Int32, id: UUIDv7
    ) -> InvoiceRow {
        InvoiceRow(
            key: InvoiceKey(merchant: order.merchant, id: id), order: order.order,
            subject: row.subject, number: number,
            state: Int16(PointsV1.InvoiceState.invoiceRequested.rawValue), type: row.type,
            title: row.title, taxNumber: row.taxNumber, amountMinor: amount,
            currency: row.currency, reverses: row.key.id, reversedMinor: 0, requestedAt: now,
            requestedBy: "service:points")
    }

    /// Notes what the provider said of a request. Where it has changed meanwhile, what was issued
    /// too much is taken back in red by the review that follows.
    func settle(
        _ asked: InvoiceRow, _ answer: InvoiceAnswer, in transaction: inout Transaction
    ) throws {
        let standing = try standing(in: &transaction)
        guard var row = standing.invoices.first(where: { $0.key == asked.key }),
            row.issued == nil
        else { return }
        switch answer {
        case .refused(let reason):
            guard row.phase == .invoiceRequested else { return }
            row.state = Int16(PointsV1.InvoiceState.invoiceFailed.rawValue)
            row.failure = reason
            if let reverses = row.reverses {
                try takeBack(row, from: reverses, standing, in: &transaction)
            }
        case .issued(let numbers):
            // As it was asked for: what has been returned since is taken back in red.
            row.amountMinor = asked.amountMinor
            row.failure = nil
            row.state = Int16(PointsV1.InvoiceState.invoiceIssued.rawValue)
            row.issued = numbers
            row.issuedAt = now
            if let reverses = row.reverses {
                try close(reverses, row, standing, in: &transaction)
            } else {
                try transaction.run(NoteInvoicedReturns(orders: [order]))
            }
        }
        try transaction.run(UpdateInvoice(row: row))
    }

    /// A whole that was taken back is red-lettered.
    private func close(
        _ id: UUIDv7, _ red: InvoiceRow, _ standing: Standing, in transaction: inout Transaction
    ) throws {
        guard var reversed = standing.invoices.first(where: { $0.key.id == id }) else { return }
        let issuedRed = standing.invoices.filter {
            $0.reverses == id && $0.phase == .invoiceIssued
        }.reduce(red.amountMinor) { $0 + $1.amountMinor }
        guard issuedRed == reversed.amountMinor else { return }
        reversed.state = Int16(PointsV1.InvoiceState.invoiceRedLettered.rawValue)
        try transaction.run(UpdateInvoice(row: reversed))
    }

    /// A red one that the provider refuses takes nothing back; somebody has to look at it.
    private func takeBack(
        _ red: InvoiceRow, from id: UUIDv7, _ standing: Standing,
        in transaction: inout Transaction
    ) throws {
        guard var reversed = standing.invoices.first(where: { $0.key.id == id }) else { return }
        reversed.reversedMinor -= red.amountMinor
        try transaction.run(UpdateInvoice(row: reversed))
    }
}

/// A request for an invoice that makes sense by itself.
struct InvoiceDraft: Sendable {
    let type: PointsV1.InvoiceType
    let title: String
    let taxNumber: String
    let amountMinor: Int64

    init(_ request: PointsV1.RequestTopUpInvoiceRequest) throws(Refusal) {
        try self.init(
            PointsV1.RequestInvoiceRequest(
                type: request.type, title: request.title, taxNumber: request.taxNumber,
                amountMinor: request.amountMinor))
    }

    init(_ request: PointsV1.RequestInvoiceRequest) throws(Refusal) {
        guard request.amountMinor >= 0 else { throw .invalid("amountMinor", "is negative") }
        type = request.type
        amountMinor = request.amountMinor
        switch request.type {
        case .personalInvoice:
            guard request.title.isEmpty, request.taxNumber.isEmpty else {
                throw .invalid("title", "is of companies only: nothing of a person is kept")
            }
            title = ""
            taxNumber = ""
        case .companyInvoice:
            guard !request.title.isEmpty else { throw .invalid("title", "is missing") }
            title = try OrderDraft.text(request.title, "title", 128)
            guard (15...20).contains(request.taxNumber.utf8.count),
                request.taxNumber.utf8.allSatisfy(Self.isTaxLetter)
            else { throw .invalid("taxNumber", "is not 15 to 20 of A to Z and 0 to 9") }
            taxNumber = request.taxNumber
        case .unspecified, .unrecognized:
            throw .invalid("type", "is not known")
        }
    }

    private static func isTaxLetter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    }
}

extension PointsV1.Invoice {
    init(_ row: InvoiceRow) {
        self.init(
            id: row.key.id.description,
            orderId: row.subject == .order ? row.order.description : "",
            numberInOrder: row.number, state: row.phase,
            type: PointsV1.InvoiceType(rawValue: Int32(row.type)), title: row.title,
            taxNumber: row.taxNumber, amountMinor: row.amountMinor, currency: row.currency,
            reversesId: row.reverses?.description ?? "", reversedMinor: row.reversedMinor,
            invoiceCode: row.issued?.code ?? "", invoiceNumber: row.issued?.number ?? "",
            requestedAt: row.requestedAt, issuedAt: row.issuedAt, failure: row.failure ?? "",
            topUpId: row.subject == .topUp ? row.order.description : "")
    }
}
