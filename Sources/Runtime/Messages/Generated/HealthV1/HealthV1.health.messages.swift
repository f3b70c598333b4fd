// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension HealthV1 {
    package struct HealthCheckRequest: Sendable, Equatable {
        /// Name of a service, or empty for the whole process.
        package var service: String

        package init() {
            service = ""
        }

        package init(
            service: String = ""
        ) {
            self.service = service
        }
    }

    package struct HealthCheckResponse: Sendable, Equatable {
        package var status: HealthV1.HealthCheckResponse.ServingStatus

        package init() {
            status = .unknown
        }

        package init(
            status: HealthV1.HealthCheckResponse.ServingStatus = .unknown
        ) {
            self.status = status
        }

        package enum ServingStatus: ProtoEnum {
            case unknown
            case serving
            case notServing
            case serviceUnknown
            /// A number that this version of the schema does not know.
            case unrecognized(Int32)

            package static let allCases: [Self] = [.unknown, .serving, .notServing, .serviceUnknown]

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unknown
                case 1: self = .serving
                case 2: self = .notServing
                case 3: self = .serviceUnknown
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unknown: 0
                case .serving: 1
                case .notServing: 2
                case .serviceUnknown: 3
                case .unrecognized(let number): number
                }
            }

            package init?(name: String) {
                switch name {
                case "UNKNOWN": self = .unknown
                case "SERVING": self = .serving
                case "NOT_SERVING": self = .notServing
                case "SERVICE_UNKNOWN": self = .serviceUnknown
                default: return nil
                }
            }

            package var name: String {
                switch self {
                case .unknown: "UNKNOWN"
                case .serving: "SERVING"
                case .notServing: "NOT_SERVING"
                case .serviceUnknown: "SERVICE_UNKNOWN"
                case .unrecognized(let number): String(number)
                }
            }
        }
    }
}
