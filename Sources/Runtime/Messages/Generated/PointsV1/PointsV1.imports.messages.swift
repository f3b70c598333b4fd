// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum ImportedBooks: ProtoEnum {
        /// IMPORTED_POINTS.
        case unspecified
        case importedPoints
        case importedStoredValue
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .importedPoints, .importedStoredValue]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .importedPoints
            case 2: self = .importedStoredValue
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .importedPoints: 1
            case .importedStoredValue: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "IMPORTED_BOOKS_UNSPECIFIED": self = .unspecified
            case "IMPORTED_POINTS": self = .importedPoints
            case "IMPORTED_STORED_VALUE": self = .importedStoredValue
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "IMPORTED_BOOKS_UNSPECIFIED"
            case .importedPoints: "IMPORTED_POINTS"
            case .importedStoredValue: "IMPORTED_STORED_VALUE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct ImportStoredValueRequest: Sendable, Equatable {
        package var memberId: String
        /// Name of the balance, source included; taken over once. 1 to 128 characters.
        package var externalId: String
        /// Money of the member, 1 or more.
        package var principalMinor: Int64
        /// 0 or more.
        package var bonusMinor: Int64
        /// When it was paid in there.
        package var paidAt: Instant?
        /// Exclusive; absent where the bonus never ends.
        package var bonusExpiresAt: Instant?

        package init() {
            memberId = ""
            externalId = ""
            principalMinor = 0
            bonusMinor = 0
            paidAt = nil
            bonusExpiresAt = nil
        }

        package init(
            memberId: String = "",
            externalId: String = "",
            principalMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            paidAt: Instant? = nil,
            bonusExpiresAt: Instant? = nil
        ) {
            self.memberId = memberId
            self.externalId = externalId
            self.principalMinor = principalMinor
            self.bonusMinor = bonusMinor
            self.paidAt = paidAt
            self.bonusExpiresAt = bonusExpiresAt
        }
    }

    package struct ImportStoredValueReply: Sendable, Equatable {
        package var balance: PointsV1.StoredValueBalance?
        package var replayed: Bool

        package init() {
            balance = nil
            replayed = false
        }

        package init(
            balance: PointsV1.StoredValueBalance? = nil,
            replayed: Bool = false
        ) {
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct ListImportedBalancesRequest: Sendable, Equatable {
        /// Balances whose name begins so.
        package var prefix: String
        package var books: PointsV1.ImportedBooks

        package init() {
            prefix = ""
            books = .unspecified
        }

        package init(
            prefix: String = "",
            books: PointsV1.ImportedBooks = .unspecified
        ) {
            self.prefix = prefix
            self.books = books
        }
    }
}
