import Levels
import MemberDomain
import Messages
import Primitives
import ServiceKit

extension MemberSource {
    /// - Throws: INVALID_ARGUMENT with the field.
    init(
        _ origin: MemberV1.RegistrationOrigin, scene: String
    ) throws(Refusal) {
        guard let origin = try RegistrationOrigin(origin) else {
            throw .invalid("origin", "is missing")
        }
        guard !scene.isEmpty else {
            self.init(origin)
            return
        }
        guard let id = UUIDv7(scene), id != Self.noScene else {
            throw .invalid("sceneId", "is not a UUID")
        }
        self.init(origin, scene: id)
    }

    /// As the audit names it.
    var spelling: String { scene.map { "\(origin.spelling) \($0)" } ?? origin.spelling }
}

extension SourceTerms {
    /// - Throws: INVALID_ARGUMENT with the field.
    init(_ request: MemberV1.DefineSourceTermsRequest) throws(Refusal) {
        var template: UUIDv7?
        if !request.couponTemplateId.isEmpty {
            template = UUIDv7(request.couponTemplateId)
            guard template != nil else { throw .invalid("couponTemplateId", "is not a UUID") }
        }
        self.init(
            eventCode: request.eventCode.isEmpty ? nil : request.eventCode,
            couponTemplate: template, incentiveCostMinor: request.incentiveCostMinor,
            prompt: request.prompt.map { BilingualText($0) }, isArchived: request.archived)
        do throws(Problem) {
            try check()
        } catch {
            throw .invalid(error.field, error.problem)
        }
    }
}

extension MemberV1.SourceTerms {
    init(_ row: SourceTermsRow) {
        self.init(
            origin: MemberV1.RegistrationOrigin(row.source.origin),
            sceneId: row.source.scene?.description ?? "", eventCode: row.terms.eventCode ?? "",
            couponTemplateId: row.terms.couponTemplate?.description ?? "",
            incentiveCostMinor: row.terms.incentiveCostMinor,
            prompt: row.terms.prompt.map { PatronV1.Text($0) }, archived: row.terms.isArchived,
            revision: row.revision, changedAt: row.changedAt, changedBy: row.changedBy)
    }
}

extension MemberV1.SourceCost {
    init(_ row: SourceCostRow) {
        self.init(
            id: row.id.description, origin: MemberV1.RegistrationOrigin(row.source.origin),
            sceneId: row.source.scene?.description ?? "", date: row.date.description,
            amountMinor: row.amountMinor, note: row.note, enteredAt: row.enteredAt,
            enteredBy: row.enteredBy)
    }
}

/// The figures of a source as a caller is told them: a count of few people is 0, and so is what
/// follows from it.
struct ToldSourceFigures: Sendable {
    let figures: SourceFigures
    /// Nothing where what the incentives cost is kept back.
    let costPerRegistrationMinor: Int64
    let isSuppressed: Bool

    init(_ all: SourceFigures, to groups: GroupSize) {
        var told = all
        var isSuppressed = false
        func tell(_ count: WritableKeyPath<SourceFigures, Int64>) -> Bool {
            guard groups.told(all[keyPath: count]) == nil else { return true }
            told[keyPath: count] = 0
            isSuppressed = true
            return false
        }
        _ = tell(\.prospects)
        _ = tell(\.prospectsRegistered)
        _ = tell(\.registrations)
        _ = tell(\.observed)
        _ = tell(\.converted)
        // What they cost would tell their number.
        let isCostTold = tell(\.incentives)
        if !isCostTold { told.incentiveCostMinor = 0 }
        figures = told
        costPerRegistrationMinor = isCostTold ? told.costPerRegistrationMinor : 0
        self.isSuppressed = isSuppressed
    }
}

extension MemberV1.SourceFigures {
    init(_ source: MemberSource, _ told: ToldSourceFigures) {
        let figures = told.figures
        self.init(
            origin: MemberV1.RegistrationOrigin(source.origin),
            sceneId: source.scene?.description ?? "", prospects: figures.prospects,
            prospectsRegistered: figures.prospectsRegistered,
            registrations: figures.registrations, observed: figures.observed,
            converted: figures.converted, conversionPermille: figures.conversionPermille,
            incentives: figures.incentives, incentiveCostMinor: figures.incentiveCostMinor,
            enteredCostMinor: figures.enteredCostMinor,
            costPerRegistrationMinor: told.costPerRegistrationMinor,
            suppressed: told.isSuppressed)
    }
}
