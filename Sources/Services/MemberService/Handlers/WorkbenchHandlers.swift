import Levels
import MemberDomain
import Messages
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
        let days = request.days == 0 ? Self.standardDays : Int(request.days)
        guard MemberPrompt.daysRange.contains(days) else {
            throw Refusal.invalid("days", "is not 1 to \(MemberPrompt.daysRange.upperBound)")
        }
        guard let id = UUIDv7(request.memberId),
            let found = try await parts.memberProfile(of: id, context)
        else { throw Refusal(.memberNotFound) }
        async let overview = SearchHandlers(parts: parts).overview(of: found, context)
        let benefits = try await BenefitHandlers(parts: parts).list(
            id, try context.scope(), showsCodes: false, context
        ).benefits
        let shown = try await overview
        let today = try await parts.profile(context).clock.businessDate(at: context.now)
        let prompts = MemberPrompt.decide(
            facts(found, benefits, shown.coupons, today: today, days: days, context))
        return MemberV1.Workbench(
            overview: shown, prompts: prompts.map { MemberV1.WorkbenchPrompt($0) })
    }

    private func facts(
        _ found: FoundProfile, _ benefits: [MemberV1.BenefitStanding],
        _ coupons: [MemberV1.OverviewCoupon], today: CalendarDate, days: Int,
        _ context: RequestContext
    ) -> MemberPrompt.Facts {
        let content = found.profile.content
        let attributes = Array(found.profile.definitions.values)
        return MemberPrompt.Facts(
            birthday: content[.birthday].flatMap { CalendarDate(iso: $0) },
            stage: found.record.stage,
            benefits: benefits.filter(\.claimable).map {
                MemberPrompt.Benefit(
                    code: $0.code, name: BilingualText($0.name),
                    left: Int($0.granted - $0.claimed), expiresAt: $0.until)
            },
            coupons: coupons.compactMap { coupon in
                coupon.expiresAt.map {
                    MemberPrompt.Coupon(
                        id: coupon.id, name: BilingualText(coupon.name), expiresAt: $0)
                }
            },
            attributes: attributes,
            entered: Set(
                attributes.map(\.code).filter { content[.attribute($0)] != nil }),
            today: today, now: context.now, days: days)
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
        case .stage: self.init(kind: .promptStage)
        case .attribute(let definition):
            self.init(
                kind: .promptAttribute, code: definition.code,
                name: PatronV1.Text(definition.name))
        }
    }
}
