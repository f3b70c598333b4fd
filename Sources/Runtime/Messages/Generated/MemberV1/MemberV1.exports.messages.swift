// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum ExportState: ProtoEnum {
        case unspecified
        /// Being gathered.
        case exportRunning
        case exportReady
        /// It could not be gathered; ask for another.
        case exportFailed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .exportRunning, .exportReady, .exportFailed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .exportRunning
            case 2: self = .exportReady
            case 3: self = .exportFailed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .exportRunning: 1
            case .exportReady: 2
            case .exportFailed: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "EXPORT_STATE_UNSPECIFIED": self = .unspecified
            case "EXPORT_RUNNING": self = .exportRunning
            case "EXPORT_READY": self = .exportReady
            case "EXPORT_FAILED": self = .exportFailed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "EXPORT_STATE_UNSPECIFIED"
            case .exportRunning: "EXPORT_RUNNING"
            case .exportReady: "EXPORT_READY"
            case .exportFailed: "EXPORT_FAILED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum ExportFormat: ProtoEnum {
        case unspecified
        /// One JSON document.
        case exportJson
        /// Comma-separated values: category, row, field, value.
        case exportCsv
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .exportJson, .exportCsv]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .exportJson
            case 2: self = .exportCsv
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .exportJson: 1
            case .exportCsv: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "EXPORT_FORMAT_UNSPECIFIED": self = .unspecified
            case "EXPORT_JSON": self = .exportJson
            case "EXPORT_CSV": self = .exportCsv
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "EXPORT_FORMAT_UNSPECIFIED"
            case .exportJson: "EXPORT_JSON"
            case .exportCsv: "EXPORT_CSV"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct MemberExport: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        package var state: MemberV1.ExportState
        package var requestedAt: Instant?
        /// The files are destroyed then; absent while they are gathered.
        package var expiresAt: Instant?

        package init() {
            id = ""
            state = .unspecified
            requestedAt = nil
            expiresAt = nil
        }

        package init(
            id: String = "",
            state: MemberV1.ExportState = .unspecified,
            requestedAt: Instant? = nil,
            expiresAt: Instant? = nil
        ) {
            self.id = id
            self.state = state
            self.requestedAt = requestedAt
            self.expiresAt = expiresAt
        }
    }

    package struct RequestExportRequest: Sendable, Equatable {
        /// A fresh code that was asked for with the purpose EXPORT_DATA.
        package var smsCode: String

        package init() {
            smsCode = ""
        }

        package init(
            smsCode: String = ""
        ) {
            self.smsCode = smsCode
        }
    }

    package struct RequestExportReply: Sendable, Equatable {
        package var export: MemberV1.MemberExport?
        package var replayed: Bool

        package init() {
            export = nil
            replayed = false
        }

        package init(
            export: MemberV1.MemberExport? = nil,
            replayed: Bool = false
        ) {
            self.export = export
            self.replayed = replayed
        }
    }

    package struct GetExportRequest: Sendable, Equatable {
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

    package struct DownloadExportRequest: Sendable, Equatable {
        package var id: String
        /// EXPORT_JSON where it is not given.
        package var format: MemberV1.ExportFormat

        package init() {
            id = ""
            format = .unspecified
        }

        package init(
            id: String = "",
            format: MemberV1.ExportFormat = .unspecified
        ) {
            self.id = id
            self.format = format
        }
    }

    /// One line of the file, without its end (LF).
    package struct ExportLine: Sendable, Equatable {
        package var line: String

        package init() {
            line = ""
        }

        package init(
            line: String = ""
        ) {
            self.line = line
        }
    }
}
