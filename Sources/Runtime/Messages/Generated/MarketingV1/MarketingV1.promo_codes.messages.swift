// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package enum PromoBatchState: ProtoEnum {
        case unspecified
        case promoBatchActive
        /// Its codes apply no more.
        case promoBatchClosed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .promoBatchActive, .promoBatchClosed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .promoBatchActive
            case 2: self = .promoBatchClosed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .promoBatchActive: 1
            case .promoBatchClosed: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PROMO_BATCH_STATE_UNSPECIFIED": self = .unspecified
            case "PROMO_BATCH_ACTIVE": self = .promoBatchActive
            case "PROMO_BATCH_CLOSED": self = .promoBatchClosed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PROMO_BATCH_STATE_UNSPECIFIED"
            case .promoBatchActive: "PROMO_BATCH_ACTIVE"
            case .promoBatchClosed: "PROMO_BATCH_CLOSED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// How codes look: the prefix, then the pattern with each # replaced by a random letter of the
    /// charset.
    package struct CodePattern: Sendable, Equatable {
        /// Capital letters and digits, at most 12.
        package var prefix: String
        /// 2 to 36 different capital letters and digits; without 0, 1, I, L, O and U where empty.
        package var charset: String
        /// So many random letters, where there is no pattern; 20 where 0.
        package var length: Int32
        /// #, capital letters, digits and hyphens, for example ####-####-####-####-####. At most 48.
        package var pattern: String

        package init() {
            prefix = ""
            charset = ""
            length = 0
            pattern = ""
        }

        package init(
            prefix: String = "",
            charset: String = "",
            length: Int32 = 0,
            pattern: String = ""
        ) {
            self.prefix = prefix
            self.charset = charset
            self.length = length
            self.pattern = pattern
        }
    }

    /// Codes of one origin: they make the same version of a template apply.
    package struct PromoBatch: Sendable, Equatable {
        package var id: String
        package var templateId: String
        package var templateVersion: Int32
        package var state: MarketingV1.PromoBatchState
        /// 1 to 128 characters, for staff.
        package var name: String
        /// When its codes apply; open where absent. The end is exclusive.
        package var from: Instant?
        package var until: Instant?
        /// Codes that it has.
        package var codes: Int64
        package var createdAt: Instant?

        package init() {
            id = ""
            templateId = ""
            templateVersion = 0
            state = .unspecified
            name = ""
            from = nil
            until = nil
            codes = 0
            createdAt = nil
        }

        package init(
            id: String = "",
            templateId: String = "",
            templateVersion: Int32 = 0,
            state: MarketingV1.PromoBatchState = .unspecified,
            name: String = "",
            from: Instant? = nil,
            until: Instant? = nil,
            codes: Int64 = 0,
            createdAt: Instant? = nil
        ) {
            self.id = id
            self.templateId = templateId
            self.templateVersion = templateVersion
            self.state = state
            self.name = name
            self.from = from
            self.until = until
            self.codes = codes
            self.createdAt = createdAt
        }
    }

    /// One text that many may use.
    package struct GenericCode: Sendable, Equatable {
        /// 4 to 48 capital letters, digits and hyphens; small letters count as capitals.
        package var code: String
        /// Orders that may use it; 0: no limit.
        package var uses: Int64
        /// Orders of one member; 0: no limit. Guests cannot use a code that has such a limit.
        package var perMember: Int32

        package init() {
            code = ""
            uses = 0
            perMember = 0
        }

        package init(
            code: String = "",
            uses: Int64 = 0,
            perMember: Int32 = 0
        ) {
            self.code = code
            self.uses = uses
            self.perMember = perMember
        }
    }

    /// A batch of codes for a template.
    package struct CreatePromoCodesRequest: Sendable, Equatable {
        package var templateId: String
        package var name: String
        package var from: Instant?
        package var until: Instant?
        package var codes: OneOf_Codes?

        package init() {
            templateId = ""
            name = ""
            from = nil
            until = nil
            codes = nil
        }

        package init(
            templateId: String = "",
            name: String = "",
            from: Instant? = nil,
            until: Instant? = nil,
            codes: OneOf_Codes? = nil
        ) {
            self.templateId = templateId
            self.name = name
            self.from = from
            self.until = until
            self.codes = codes
        }

        package enum OneOf_Codes: Sendable, Equatable {
            /// Random codes, each for one order: at least 80 random bits each.
            case unique(MarketingV1.UniqueCodes)
            case generic(MarketingV1.GenericCode)
            /// Codes that exist already, in CSV: a header `code`, then one a line, each for one order.
            case imported(MarketingV1.ImportedCodes)
        }
    }

    /// Codes that Patron makes.
    package struct UniqueCodes: Sendable, Equatable {
        /// 1 to 10 000.
        package var count: Int32
        package var pattern: MarketingV1.CodePattern?

        package init() {
            count = 0
            pattern = nil
        }

        package init(
            count: Int32 = 0,
            pattern: MarketingV1.CodePattern? = nil
        ) {
            self.count = count
            self.pattern = pattern
        }
    }

    /// Codes that are there already.
    package struct ImportedCodes: Sendable, Equatable {
        /// The text, in as many pieces as needed, which are joined as they are: through HTTP each has at
        /// most 4 096 characters. At most 5 000 codes.
        package var csv: [String]

        package init() {
            csv = []
        }

        package init(
            csv: [String] = []
        ) {
            self.csv = csv
        }
    }

    /// A line that was left out.
    package struct RejectedCode: Sendable, Equatable {
        /// From 1; the header is the first.
        package var line: Int32
        /// MALFORMED, DUPLICATE or TAKEN.
        package var reason: String

        package init() {
            line = 0
            reason = ""
        }

        package init(
            line: Int32 = 0,
            reason: String = ""
        ) {
            self.line = line
            self.reason = reason
        }
    }

    /// The batch, and the lines that are not in it.
    package struct CreatePromoCodesReply: Sendable, Equatable {
        package var batch: MarketingV1.PromoBatch?
        /// At most 100 of them.
        package var rejected: [MarketingV1.RejectedCode]
        package var rejectedCount: Int32
        package var replayed: Bool

        package init() {
            batch = nil
            rejected = []
            rejectedCount = 0
            replayed = false
        }

        package init(
            batch: MarketingV1.PromoBatch? = nil,
            rejected: [MarketingV1.RejectedCode] = [],
            rejectedCount: Int32 = 0,
            replayed: Bool = false
        ) {
            self.batch = batch
            self.rejected = rejected
            self.rejectedCount = rejectedCount
            self.replayed = replayed
        }
    }

    /// Names a batch.
    package struct PromoBatchRequest: Sendable, Equatable {
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

    /// The batch as the call leaves it.
    package struct PromoBatchReply: Sendable, Equatable {
        package var batch: MarketingV1.PromoBatch?
        package var replayed: Bool

        package init() {
            batch = nil
            replayed = false
        }

        package init(
            batch: MarketingV1.PromoBatch? = nil,
            replayed: Bool = false
        ) {
            self.batch = batch
            self.replayed = replayed
        }
    }

    /// Which page of batches is listed.
    package struct ListPromoBatchesRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
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

    /// A page of batches.
    package struct ListPromoBatchesReply: Sendable, Equatable {
        /// Newest first.
        package var batches: [MarketingV1.PromoBatch]
        package var nextPageToken: String

        package init() {
            batches = []
            nextPageToken = ""
        }

        package init(
            batches: [MarketingV1.PromoBatch] = [],
            nextPageToken: String = ""
        ) {
            self.batches = batches
            self.nextPageToken = nextPageToken
        }
    }

    /// Which codes are written out.
    package struct ExportPromoCodesRequest: Sendable, Equatable {
        package var id: String
        package var pageToken: String

        package init() {
            id = ""
            pageToken = ""
        }

        package init(
            id: String = "",
            pageToken: String = ""
        ) {
            self.id = id
            self.pageToken = pageToken
        }
    }

    /// A page of codes as CSV.
    package struct ExportPromoCodesReply: Sendable, Equatable {
        /// `code,uses,used`, where uses is empty for no limit; the first page begins with that header. 1
        /// 000 codes a page.
        package var csv: String
        package var nextPageToken: String

        package init() {
            csv = ""
            nextPageToken = ""
        }

        package init(
            csv: String = "",
            nextPageToken: String = ""
        ) {
            self.csv = csv
            self.nextPageToken = nextPageToken
        }
    }
}
