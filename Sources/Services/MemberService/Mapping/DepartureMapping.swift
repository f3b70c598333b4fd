import MemberDomain
import Messages
import Primitives
import ServiceKit

extension MemberV1.Deregistration {
    init(_ row: DepartureRow) {
        let state: MemberV1.DeregistrationState =
            switch row.state {
            case .coolingOff: .coolingOff
            case .cancelled: .deregistrationCancelled
            case .done: .deregistered
            }
        self.init(
            id: row.id.description, state: state, requestedAt: row.requestedAt, dueAt: row.dueAt)
    }
}

extension MemberV1.Leaving {
    init(_ standing: PointsV1.MemberStanding, coupons: Int64, currency: Currency) {
        self.init(
            points: standing.points, coupons: coupons, bonusMinor: standing.bonusMinor,
            principalMinor: standing.principalMinor, punchCardsMinor: standing.punchCardsMinor,
            renewingSubscriptions: standing.renewingSubscriptions, currency: currency.code)
    }

    var settlement: Departure.Settlement {
        Departure.Settlement(
            principalMinor: principalMinor, punchCardsMinor: punchCardsMinor,
            renewingSubscriptions: renewingSubscriptions)
    }
}

extension Departure.Settlement {
    init(_ standing: PointsV1.MemberStanding) {
        self.init(
            principalMinor: standing.principalMinor, punchCardsMinor: standing.punchCardsMinor,
            renewingSubscriptions: standing.renewingSubscriptions)
    }
}

extension Refusal {
    init(of refusal: Departure.Refusal) {
        switch refusal {
        case .pending(let dueAt):
            self.init(.deregistrationPending, facts: ["dueAt": "\(dueAt)"])
        case .unsettled(let settlement):
            self.init(
                .principalOutstanding,
                facts: [
                    "principalMinor": "\(settlement.principalMinor)",
                    "punchCardsMinor": "\(settlement.punchCardsMinor)",
                    "subscriptions": "\(settlement.renewingSubscriptions)",
                ])
        }
    }
}
