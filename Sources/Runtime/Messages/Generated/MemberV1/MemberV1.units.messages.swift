// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MemberV1 {
    package enum UnitKind: ProtoEnum {
        case unspecified
        case unitBrand
        /// An area may lie in another.
        case unitArea
        case unitStore
        case unitTerminal
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .unitBrand, .unitArea, .unitStore, .unitTerminal]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .unitBrand
            case 2: self = .unitArea
            case 3: self = .unitStore
            case 4: self = .unitTerminal
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .unitBrand: 1
            case .unitArea: 2
            case .unitStore: 3
            case .unitTerminal: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "UNIT_KIND_UNSPECIFIED": self = .unspecified
            case "UNIT_BRAND": self = .unitBrand
            case "UNIT_AREA": self = .unitArea
            case "UNIT_STORE": self = .unitStore
            case "UNIT_TERMINAL": self = .unitTerminal
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "UNIT_KIND_UNSPECIFIED"
            case .unitBrand: "UNIT_BRAND"
            case .unitArea: "UNIT_AREA"
            case .unitStore: "UNIT_STORE"
            case .unitTerminal: "UNIT_TERMINAL"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct Unit: Sendable, Equatable {
        /// UUIDv7. Of a store, the id that orders name.
        package var id: String
        package var kind: MemberV1.UnitKind
        package var name: String
        /// The unit that it lies in; the merchant's own id at the top.
        package var parentId: String
        /// A closed unit takes no new units, staff or members; what happened there stays.
        package var closed: Bool
        /// Of a store only, and for ever: IANA name, and how many minutes after midnight its day begins.
        package var timeZone: String
        package var cutoffMinutes: Int32

        package init() {
            id = ""
            kind = .unspecified
            name = ""
            parentId = ""
            closed = false
            timeZone = ""
            cutoffMinutes = 0
        }

        package init(
            id: String = "",
            kind: MemberV1.UnitKind = .unspecified,
            name: String = "",
            parentId: String = "",
            closed: Bool = false,
            timeZone: String = "",
            cutoffMinutes: Int32 = 0
        ) {
            self.id = id
            self.kind = kind
            self.name = name
            self.parentId = parentId
            self.closed = closed
            self.timeZone = timeZone
            self.cutoffMinutes = cutoffMinutes
        }
    }

    package struct CreateUnitRequest: Sendable, Equatable {
        package var kind: MemberV1.UnitKind
        /// 1 to 64 characters.
        package var name: String
        package var parentId: String
        /// A store's clock, which never changes; for any other kind neither is given.
        package var timeZone: String
        package var cutoffMinutes: Int32

        package init() {
            kind = .unspecified
            name = ""
            parentId = ""
            timeZone = ""
            cutoffMinutes = 0
        }

        package init(
            kind: MemberV1.UnitKind = .unspecified,
            name: String = "",
            parentId: String = "",
            timeZone: String = "",
            cutoffMinutes: Int32 = 0
        ) {
            self.kind = kind
            self.name = name
            self.parentId = parentId
            self.timeZone = timeZone
            self.cutoffMinutes = cutoffMinutes
        }
    }

    package struct RenameUnitRequest: Sendable, Equatable {
        package var id: String
        package var name: String

        package init() {
            id = ""
            name = ""
        }

        package init(
            id: String = "",
            name: String = ""
        ) {
            self.id = id
            self.name = name
        }
    }

    package struct MoveUnitRequest: Sendable, Equatable {
        package var id: String
        package var parentId: String

        package init() {
            id = ""
            parentId = ""
        }

        package init(
            id: String = "",
            parentId: String = ""
        ) {
            self.id = id
            self.parentId = parentId
        }
    }

    package struct CloseUnitRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct ChangeUnitReply: Sendable, Equatable {
        package var unit: MemberV1.Unit?
        /// Whether this is the stored answer of an earlier call.
        package var replayed: Bool

        package init() {
            unit = nil
            replayed = false
        }

        package init(
            unit: MemberV1.Unit? = nil,
            replayed: Bool = false
        ) {
            self.unit = unit
            self.replayed = replayed
        }
    }

    package struct ListUnitsRequest: Sendable, Equatable {
        /// 1 to 100; 0 means 20.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            pageSize = 0
            pageToken = ""
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListUnitsReply: Sendable, Equatable {
        /// By id, so by the time that they were made.
        package var units: [MemberV1.Unit]
        /// Empty on the last page.
        package var nextPageToken: String

        package init() {
            units = []
            nextPageToken = ""
        }

        package init(
            units: [MemberV1.Unit] = [],
            nextPageToken: String = ""
        ) {
            self.units = units
            self.nextPageToken = nextPageToken
        }
    }
}
