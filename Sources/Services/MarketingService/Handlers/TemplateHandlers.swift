import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Templates of coupons, as merchants write and members see them.
struct TemplateHandlers: MarketingV1.CouponTemplates.Handlers {
    let desk: CouponDesk

    private static let list = "marketing.coupon-templates"

    // MARK: As staff changes them

    func create(
        _ request: MarketingV1.CreateTemplateRequest, _ call: CallContext
    ) async throws -> MarketingV1.TemplateReply {
        let context = try RequestContext(call, clock: desk.clock)
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        let definition = try await checked(request.definition, merchant, context)
        return try await change(desk.identifiers.next(), context) { work, transaction in
            try work.create(definition, currency: merchant.currency, in: &transaction)
        }
    }

    func update(
        _ request: MarketingV1.UpdateTemplateRequest, _ call: CallContext
    ) async throws -> MarketingV1.TemplateReply {
        let context = try RequestContext(call, clock: desk.clock)
        let id = try RequestFields.id(request.id, "id")
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        let definition = try await checked(request.definition, merchant, context)
        let version = request.version
        return try await change(id, context) { work, transaction in
            try work.update(definition, version: version, in: &transaction)
        }
    }

    func publish(
        _ request: MarketingV1.TemplateRequest, _ call: CallContext
    ) async throws -> MarketingV1.TemplateReply {
        try await take(.publish, request, call)
    }

    func pause(
        _ request: MarketingV1.TemplateRequest, _ call: CallContext
    ) async throws -> MarketingV1.TemplateReply {
        try await take(.pause, request, call)
    }

    func resume(
        _ request: MarketingV1.TemplateRequest, _ call: CallContext
    ) async throws -> MarketingV1.TemplateReply {
        try await take(.resume, request, call)
    }

    func archive(
        _ request: MarketingV1.TemplateRequest, _ call: CallContext
    ) async throws -> MarketingV1.TemplateReply {
        try await take(.archive, request, call)
    }

    private func take(
        _ step: TemplateState.Step, _ request: MarketingV1.TemplateRequest, _ call: CallContext
    ) async throws -> MarketingV1.TemplateReply {
        let context = try RequestContext(call, clock: desk.clock)
        let id = try RequestFields.id(request.id, "id")
        return try await change(id, context) { work, transaction in
            try work.take(step, in: &transaction)
        }
    }

    private func change(
        _ id: UUIDv7, _ context: RequestContext,
        _ body:
            @escaping @Sendable (TemplateWork, inout Transaction) throws -> TemplateWork.Decision
    ) async throws -> MarketingV1.TemplateReply {
        let work = TemplateWork(id: id, context: context)
        do {
            var (reply, replayed) = try await desk.perform(context, id: id) { transaction in
                try body(work, &transaction)
            }
            reply.replayed = replayed
            return reply
        } catch let error as PostgresError where error.constraint == "one_active_purpose" {
            // Another one became active while this one was looking.
            throw Refusal(.purposeTaken, facts: ["purpose": CouponReason.welcome.rawValue])
        }
    }

    /// A definition that makes sense, in stores that there are, and within the merchant's limits.
    private func checked(
        _ definition: MarketingV1.TemplateDefinition?, _ merchant: MerchantClocks,
        _ context: RequestContext
    ) async throws -> MarketingV1.TemplateDefinition {
        guard let definition else { throw Refusal.invalid("definition", "is missing") }
        let version = try TemplateVersion(
            TemplateKey(id: UUIDv7(hi: 0, lo: 0), version: 1), currency: merchant.currency,
            definition)
        try version.offer.terms.check(placesOf: merchant)
        let settings = try await desk.settings.inForce(
            context.merchant, at: context.now, deadline: context.deadline)
        let today = merchant.clock.businessDate(at: context.now)
        guard settings.allows(version.template.validity, on: today) else {
            throw Refusal.invalid(
                "definition.validity",
                "is longer than the merchant's limit of \(settings.longestDays) days")
        }
        return definition
    }

    // MARK: As everybody reads them

    func get(
        _ request: MarketingV1.TemplateRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponTemplate {
        let context = try RequestContext(call, clock: desk.clock)
        let rows = try await desk.pool.query(
            ReadTemplate(
                merchant: context.merchant, id: try RequestFields.id(request.id, "id")),
            settings: context.merchantScope, deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.templateNotFound) }
        let template = try MarketingV1.CouponTemplate(row)
        let isForAll = row.state == .active && template.definition?.claimable == true
        guard context.principal.kind == .staff || isForAll else {
            throw Refusal(.templateNotFound)
        }
        return template
    }

    func list(
        _ request: MarketingV1.ListTemplatesRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListTemplatesReply {
        let context = try RequestContext(call, clock: desk.clock)
        let page = try NewestFirst(
            list: Self.list, size: request.pageSize, token: request.pageToken)
        let state = TemplateState(request.state)
        guard state != nil || request.state == .unspecified else {
            throw Refusal.invalid("state", "is not known")
        }
        let found: [TemplateRow]
        if context.principal.kind == .staff {
            found = try await desk.pool.query(
                ListTemplates(merchant: context.merchant, page: page, state: state),
                settings: context.merchantScope, deadline: context.deadline)
        } else {
            guard state == nil || state == .active else {
                throw Refusal.invalid("state", "can be asked for by staff only")
            }
            found = try await desk.pool.query(
                ListClaimableTemplates(merchant: context.merchant, page: page),
                settings: context.merchantScope, deadline: context.deadline)
        }
        let (rows, token) = page.cut(found) { $0.id }
        return MarketingV1.ListTemplatesReply(
            templates: try rows.map(MarketingV1.CouponTemplate.init), nextPageToken: token)
    }
}
