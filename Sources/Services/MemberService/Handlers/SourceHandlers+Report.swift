import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

extension SourceHandlers {
    private static let mostDays = 92
    private static let standardDays = 30
    private static let daysRange: ClosedRange<Int32> = 1...90
    private static let mostSources = 200

    func report(
        _ request: MemberV1.ReportSourcesRequest, _ call: CallContext
    ) async throws -> MemberV1.ReportSourcesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let profile = try await parts.profile(context)
        let period = try period(request, profile.clock, context)
        let merchants = try await parts.pool.query(
            FindMerchant(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        guard let merchant = merchants.first else { throw Refusal(.merchantNotFound) }
        let (registrations, prospects, incentives, costs) = try await parts.pool.query(
            ReportRegistrations(period: period, timeZone: merchant.timeZone),
            ReportProspects(period: period), ReportIncentives(period: period),
            ReportCosts(period: period), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        var figures: [MemberSource: SourceFigures] = [:]
        for row in registrations {
            figures[row.source, default: .init()].registrations = row.registrations
            figures[row.source, default: .init()].observed = row.observed
            figures[row.source, default: .init()].converted = row.converted
        }
        for row in prospects {
            figures[row.source, default: .init()].prospects = row.seen
            figures[row.source, default: .init()].prospectsRegistered = row.registered
        }
        for row in incentives {
            figures[row.source, default: .init()].incentives = row.granted
            figures[row.source, default: .init()].incentiveCostMinor = row.costMinor
        }
        for row in costs {
            figures[row.source, default: .init()].enteredCostMinor = row.amountMinor
        }
        let groups = GroupSize(toldTo: context.principal)
        let told = figures.mapValues { ToldSourceFigures($0, to: groups) }
        return MemberV1.ReportSourcesReply(
            currency: profile.currency.code,
            sources: Self.shown(told, of: period.origin, nothing: .init(.init(), to: groups)).map {
                MemberV1.SourceFigures($0.source, $0.figures)
            })
    }

    private func period(
        _ request: MemberV1.ReportSourcesRequest, _ clock: BusinessClock,
        _ context: RequestContext
    ) throws(Refusal) -> SourcePeriod {
        guard let from = CalendarDate(iso: request.from) else {
            throw .invalid("from", "is not a date")
        }
        guard let to = CalendarDate(iso: request.to), to >= from,
            to <= from.adding(days: Self.mostDays - 1)
        else {
            throw .invalid("to", "is not a date within \(Self.mostDays) days from then on")
        }
        guard request.days == 0 || Self.daysRange.contains(request.days) else {
            throw .invalid("days", "is not 1 to \(Self.daysRange.upperBound)")
        }
        return SourcePeriod(
            merchant: context.merchant, from: from, to: to, clock: clock,
            origin: try RegistrationOrigin(request.origin),
            days: request.days == 0 ? Self.standardDays : Int(request.days),
            today: clock.businessDate(at: context.now))
    }

    /// Every origin in its order; of one origin its QR codes, those that brought most first, as far
    /// as it is told: the order tells nothing of the others.
    private static func shown(
        _ figures: [MemberSource: ToldSourceFigures], of origin: RegistrationOrigin?,
        nothing: ToldSourceFigures
    ) -> [(source: MemberSource, figures: ToldSourceFigures)] {
        guard origin != nil else {
            return RegistrationOrigin.allCases.map { origin in
                let source = MemberSource(origin)
                return (source, figures[source] ?? nothing)
            }
        }
        return
            figures
            .sorted {
                ($1.value.figures.registrations, $0.key.sceneKey)
                    < ($0.value.figures.registrations, $1.key.sceneKey)
            }
            .prefix(mostSources).map { (source: $0.key, figures: $0.value) }
    }
}
