import MemberDomain
import Messages
import Primitives
import ServiceKit

extension MemberV1.Unit {
    init(_ row: UnitRow) {
        self.init(
            id: row.unit.id.description, kind: MemberV1.UnitKind(row.unit.kind), name: row.name,
            parentId: row.unit.parent.description, closed: row.unit.isClosed,
            timeZone: row.clock?.timeZone ?? "", cutoffMinutes: Int32(row.clock?.cutoffMinutes ?? 0)
        )
    }
}

extension MemberV1.UnitKind {
    init(_ kind: UnitKind) {
        self =
            switch kind {
            case .brand: .unitBrand
            case .area: .unitArea
            case .store: .unitStore
            case .terminal: .unitTerminal
            }
    }

    /// Nil for none that there is.
    var domain: UnitKind? {
        switch self {
        case .unitBrand: .brand
        case .unitArea: .area
        case .unitStore: .store
        case .unitTerminal: .terminal
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Refusal {
    init(of refusal: UnitTree.Refusal) {
        switch refusal {
        case .notFound: self.init(.unitNotFound)
        case .closed: self.init(.unitClosed)
        case .notEmpty: self.init(.unitNotEmpty)
        case .misplaced: self.init(.unitMisplaced)
        case .tooMany: self.init(.unitLimitReached, facts: ["limit": "\(UnitTree.mostUnits)"])
        }
    }

    init(of refusal: StaffGrant.Refusal) {
        switch refusal {
        case .own, .role, .place:
            self.init(.grantNotAllowed, facts: ["reason": refusal.rawValue])
        case .unitNotFound: self.init(.unitNotFound)
        case .unitClosed: self.init(.unitClosed)
        }
    }
}
