import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.marketing.v1.CouponImports` (X20).
struct CouponImportHandlers: MarketingV1.CouponImports.Handlers {
    let desk: CouponDesk

    private static let most = 200
    private static let longestSource = 32

    func importCoupons(
        _ request: MarketingV1.ImportCouponsRequest, _ call: CallContext
    ) async throws -> PatronV1.ImportReply {
        let context = try RequestContext(call, clock: desk.clock)
        let source = try Self.name(request.source, "source", most: Self.longestSource)
        guard (1...Self.most).contains(request.coupons.count) else {
            throw Refusal.invalid("coupons", "are not 1 to \(Self.most)")
        }
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        var known = Set(
            try await desk.pool.query(
                ReadRoll(
                    merchant: context.merchant,
                    members: Array(Set(request.coupons.compactMap { UUIDv7($0.memberId) }))),
                settings: context.merchantScope, deadline: context.deadline))
        var reply = PatronV1.ImportReply()
        for (place, coupons) in request.coupons.enumerated() {
            do {
                let work = try work(
                    coupons, source, clock: merchant.clock, validatesOnly: request.validateOnly,
                    context)
                if !known.contains(work.member) {
                    // The roll may not know her yet.
                    _ = try await desk.resolve(.init(memberId: coupons.memberId), context)
                    known.insert(work.member)
                }
                let now = context.now
                let outcome = try await desk.pool.transaction(
                    settings: context.merchantScope, deadline: context.deadline
                ) { transaction in
                    try work.run(at: now, in: &transaction)
                }
                if try outcome.get() > 0 { reply.taken += 1 } else { reply.already += 1 }
            } catch let refusal as Refusal {
                reply.problems.append(.init(refusal, row: place))
            } catch let status as RPCStatus where status.code == .notFound {
                reply.problems.append(
                    .init(Refusal(.memberNotFound), row: place, column: "external_id"))
            }
        }
        if reply.taken > 0, !request.validateOnly { desk.bell.ring() }
        return reply
    }

    private func work(
        _ coupons: MarketingV1.ImportedCoupons, _ source: String, clock: BusinessClock,
        validatesOnly: Bool, _ context: RequestContext
    ) throws(Refusal) -> CouponImport {
        guard CouponFileRow.quantities.contains(Int64(coupons.quantity)) else {
            throw .invalid("quantity", "is not 1 to \(CouponFileRow.quantities.upperBound)")
        }
        guard let lastDate = CalendarDate(iso: coupons.lastDate) else {
            throw .invalid("expires_on", "is no date")
        }
        return CouponImport(
            merchant: context.merchant, member: try RequestFields.id(coupons.memberId, "memberId"),
            template: try RequestFields.id(coupons.templateId, "template"), source: source,
            externalId: try Self.name(coupons.externalId, "external_id", most: 64),
            quantity: Int(coupons.quantity), lastDate: lastDate, clock: clock, book: desk.book,
            identifiers: desk.identifiers, validatesOnly: validatesOnly)
    }

    private static func name(
        _ text: String, _ field: String, most: Int
    ) throws(Refusal) -> String {
        guard (1...most).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .invalid(field, "is not 1 to \(most) ASCII characters without spaces") }
        return text
    }

    func listImported(
        _ request: MarketingV1.ListImportedCouponsRequest, _ call: CallContext,
        _ responses: ResponseWriter<PatronV1.ImportedRow>
    ) async throws {
        let context = try RequestContext(call, clock: desk.clock)
        let source = try Self.name(request.source, "source", most: Self.longestSource)
        var after = "\(source):"
        let before = after + "\u{10FFFF}"
        while true {
            let rows = try await desk.pool.query(
                ListImportedCoupons(merchant: context.merchant, after: after, before: before),
                settings: context.merchantScope, deadline: context.deadline)
            guard let last = rows.last else { return }
            for row in rows {
                // `source:external_id:template#number`, of which the external id may have any sign.
                let name = row.source.dropFirst(source.count + 1)
                let end = name.lastIndex(of: ":") ?? name.endIndex
                try await responses.send(
                    PatronV1.ImportedRow(
                        externalId: String(name[..<end]), memberId: row.member.description,
                        text: "\(row.template) \(row.lastDate)", amount: 1))
            }
            after = last.source
        }
    }
}
