import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Workbenches` (H12): the overview that search shows, and what to
/// talk about.
struct WorkbenchHandlers: MemberV1.Workbenches.Handlers {
    let parts: MemberParts

    private static let standardDays = 7

    func get(
        _ request: MemberV1.GetWorkbenchRequest, _ call: CallContext
    ) async throws -> MemberV1.Workbench {
        let context = try RequestContext(call, clock: parts.clock)
        let days = try Self.days(request.days)
        guard let id = UUIDv7(request.memberId),
            let found = try await parts.memberProfile(of: id, context)
        else { throw Refusal(.memberNotFound) }
        async let overview = SearchHandlers(parts: parts).overview(of: found, context)
        let told = try await told(found, context)
        let shown = try await overview
        let content = found.profile.content
        let attributes = Array(found.profile.definitions.values)
        let facts = MemberPrompt.Facts(
            birthday: told.birthday, stage: found.record.stage, benefits: told.benefits,
            coupons: shown.coupons.compactMap {
                MemberPrompt.Coupon(id: $0.id, name: $0.name, expiresAt: $0.expiresAt)
            },
            attributes: attributes,
            entered: Set(attributes.map(\.code).filter { content[.attribute($0)] != nil }),
            ending: (shown.points?.ending ?? []).compactMap {
                MemberPrompt.Ending(at: $0.expiresAt, points: $0.points)
            },
            stageText: told.stageText, source: told.source, today: told.today,
            now: context.now, days: days)
        return MemberV1.Workbench(
            overview: shown,
            prompts: MemberPrompt.decide(facts).map { MemberV1.WorkbenchPrompt($0) })
    }

    func listPrompts(
        _ request: MemberV1.ListPromptsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListPromptsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let days = try Self.days(request.days)
        guard let id = UUIDv7(request.memberId),
            let found = try await parts.memberProfile(of: id, context)
        else { throw Refusal(.memberNotFound) }
        async let balances = parts.accounts.balances(of: id.description, context)
        async let coupons = parts.accounts.coupons(of: id.description, context)
        let told = try await told(found, context)
        let (account, held) = (await balances, await coupons)
        let facts = MemberPrompt.Facts(
            birthday: told.birthday, stage: found.record.stage, benefits: told.benefits,
            coupons: (held ?? []).compactMap {
                MemberPrompt.Coupon(id: $0.id, name: $0.name, expiresAt: $0.expiresAt)
            },
            attributes: [], entered: [],
            ending: (account?.ending ?? []).compactMap {
                MemberPrompt.Ending(at: $0.expiresAt, points: $0.points)
            },
            stageText: told.stageText, source: told.source, today: told.today,
            now: context.now, days: days)
        return MemberV1.ListPromptsReply(
            prompts: MemberPrompt.decide(facts).map { MemberV1.WorkbenchPrompt($0) },
            missing: (account == nil ? ["balances"] : []) + (held == nil ? ["coupons"] : []))
    }

    private static func days(_ asked: Int32) throws(Refusal) -> Int {
        let days = asked == 0 ? standardDays : Int(asked)
        guard MemberPrompt.daysRange.contains(days) else {
            throw .invalid("days", "is not 1 to \(MemberPrompt.daysRange.upperBound)")
        }
        return days
    }

    // MARK: What this service knows by itself

    private struct Told {
        let birthday: CalendarDate?
        let benefits: [MemberPrompt.Benefit]
        let stageText: BilingualText?
        let source: MemberPrompt.Source?
        let today: CalendarDate
    }

    private func told(
        _ found: FoundProfile, _ context: RequestContext
    ) async throws -> Told {
        let (record, merchant) = (found.record, context.merchant)
        let benefits = try await BenefitHandlers(parts: parts).list(
            record.id, try context.scope(), showsCodes: false, context
        ).benefits
        let (steps, sources) = try await parts.pool.query(
            ReadLifeSteps(merchant: merchant),
            ReadSourcePrompt(merchant: merchant, member: record.id),
            settings: [.merchant(merchant)], deadline: context.deadline)
        let source = sources.first.flatMap { row in
            row.prompt.map { MemberPrompt.Source(row.origin, $0) }
        }
        return Told(
            birthday: found.profile.content[.birthday].flatMap { CalendarDate(iso: $0) },
            benefits: benefits.filter(\.claimable).map {
                MemberPrompt.Benefit(
                    code: $0.code, name: BilingualText($0.name),
                    left: Int($0.granted - $0.claimed), expiresAt: $0.until)
            },
            stageText: steps.first { $0.stage == record.stage }?.step.prompt, source: source,
            today: try await parts.profile(context).clock.businessDate(at: context.now))
    }
}

extension MemberPrompt.Coupon {
    /// Nil for one that never ends.
    fileprivate init?(id: String, name: PatronV1.Text?, expiresAt: Instant?) {
        guard let expiresAt else { return nil }
        self.init(id: id, name: BilingualText(name), expiresAt: expiresAt)
    }
}

extension MemberPrompt.Ending {
    fileprivate init?(at expiresAt: Instant?, points: Int64) {
        guard let expiresAt else { return nil }
        self.init(expiresAt: expiresAt, points: points)
    }
}

extension MemberV1.WorkbenchPrompt {
    fileprivate init(_ prompt: MemberPrompt) {
        switch prompt {
        case .birthday(let days): self.init(kind: .promptBirthday, days: Int32(days))
        case .benefit(let benefit):
            self.init(
                kind: .promptBenefit, code: benefit.code, name: PatronV1.Text(benefit.name),
                left: Int32(benefit.left), expiresAt: benefit.expiresAt)
        case .coupon(let coupon):
            self.init(
                kind: .promptCoupon, code: coupon.id, name: PatronV1.Text(coupon.name),
                expiresAt: coupon.expiresAt)
        case .stage(let text):
            self.init(kind: .promptStage, name: text.map { PatronV1.Text($0) })
        case .attribute(let definition):
            self.init(
                kind: .promptAttribute, code: definition.code,
                name: PatronV1.Text(definition.name))
        case .points(let points, let first):
            self.init(kind: .promptPoints, expiresAt: first, points: points)
        case .source(let origin, let text):
            self.init(
                kind: .promptSource, code: origin.spelling, name: PatronV1.Text(text))
        }
    }
}
