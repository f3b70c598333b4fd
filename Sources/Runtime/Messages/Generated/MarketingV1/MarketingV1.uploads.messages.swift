// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    /// What is in the table.
    package enum UploadKind: ProtoEnum {
        case unspecified
        /// Items, as in ImportItemsRequest. Parts of a set meal stand in the catalogue before the upload,
        /// or within the same 2 000 rows; a sku that stands again further on counts as a change.
        case uploadItems
        /// Promo codes that exist already, each for one order (X07): a column `code`, what else there is is
        /// passed over. They are a batch whose id is the upload's, and apply as soon as they are written.
        /// A code that stands twice, or that an open batch of the same template, name and times has already,
        /// counts as unchanged. Needs promocodes.edit, too.
        case uploadPromoCodes
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .uploadItems, .uploadPromoCodes]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .uploadItems
            case 2: self = .uploadPromoCodes
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .uploadItems: 1
            case .uploadPromoCodes: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "UPLOAD_KIND_UNSPECIFIED": self = .unspecified
            case "UPLOAD_ITEMS": self = .uploadItems
            case "UPLOAD_PROMO_CODES": self = .uploadPromoCodes
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "UPLOAD_KIND_UNSPECIFIED"
            case .uploadItems: "UPLOAD_ITEMS"
            case .uploadPromoCodes: "UPLOAD_PROMO_CODES"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum UploadState: ProtoEnum {
        case unspecified
        /// The table is still to come; cancelled after 24 hours without its end.
        case uploadOpen
        /// Rows are looked at, nothing is written yet.
        case uploadChecking
        case uploadWriting
        case uploadDone
        /// Rows were wrong, and nothing was written: see the report. With skip_invalid: the table cannot be
        /// read from a line on, and nothing behind it was written.
        case uploadRefused
        case uploadCancelled
        /// Its work has failed ten times at one place, see `failure`, and waits for Resume; after 30 days
        /// without it is cancelled.
        case uploadFailed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .uploadOpen, .uploadChecking, .uploadWriting, .uploadDone, .uploadRefused, .uploadCancelled, .uploadFailed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .uploadOpen
            case 2: self = .uploadChecking
            case 3: self = .uploadWriting
            case 4: self = .uploadDone
            case 5: self = .uploadRefused
            case 6: self = .uploadCancelled
            case 7: self = .uploadFailed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .uploadOpen: 1
            case .uploadChecking: 2
            case .uploadWriting: 3
            case .uploadDone: 4
            case .uploadRefused: 5
            case .uploadCancelled: 6
            case .uploadFailed: 7
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "UPLOAD_STATE_UNSPECIFIED": self = .unspecified
            case "UPLOAD_OPEN": self = .uploadOpen
            case "UPLOAD_CHECKING": self = .uploadChecking
            case "UPLOAD_WRITING": self = .uploadWriting
            case "UPLOAD_DONE": self = .uploadDone
            case "UPLOAD_REFUSED": self = .uploadRefused
            case "UPLOAD_CANCELLED": self = .uploadCancelled
            case "UPLOAD_FAILED": self = .uploadFailed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "UPLOAD_STATE_UNSPECIFIED"
            case .uploadOpen: "UPLOAD_OPEN"
            case .uploadChecking: "UPLOAD_CHECKING"
            case .uploadWriting: "UPLOAD_WRITING"
            case .uploadDone: "UPLOAD_DONE"
            case .uploadRefused: "UPLOAD_REFUSED"
            case .uploadCancelled: "UPLOAD_CANCELLED"
            case .uploadFailed: "UPLOAD_FAILED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// An upload, and how far it has come.
    package struct Upload: Sendable, Equatable {
        package var id: String
        package var kind: MarketingV1.UploadKind
        package var state: MarketingV1.UploadState
        package var name: String
        /// Parts and bytes that have come.
        package var parts: Int32
        package var bytes: Int64
        /// Bytes that were worked off, of the check or of the writing, whichever is under way.
        package var doneBytes: Int64
        /// What is known so far; whole when the upload has ended. Lines are those of the whole text.
        package var report: MarketingV1.ImportItemsReply?
        package var createdAt: Instant?
        package var endedAt: Instant?
        /// Why the work does not come on; absent as soon as it has.
        package var failure: PatronV1.ErrorInfo?
        /// Tries without coming on, the one that is under way counted in.
        package var tries: Int32
        package var failedAt: Instant?

        package init() {
            id = ""
            kind = .unspecified
            state = .unspecified
            name = ""
            parts = 0
            bytes = 0
            doneBytes = 0
            report = nil
            createdAt = nil
            endedAt = nil
            failure = nil
            tries = 0
            failedAt = nil
        }

        package init(
            id: String = "",
            kind: MarketingV1.UploadKind = .unspecified,
            state: MarketingV1.UploadState = .unspecified,
            name: String = "",
            parts: Int32 = 0,
            bytes: Int64 = 0,
            doneBytes: Int64 = 0,
            report: MarketingV1.ImportItemsReply? = nil,
            createdAt: Instant? = nil,
            endedAt: Instant? = nil,
            failure: PatronV1.ErrorInfo? = nil,
            tries: Int32 = 0,
            failedAt: Instant? = nil
        ) {
            self.id = id
            self.kind = kind
            self.state = state
            self.name = name
            self.parts = parts
            self.bytes = bytes
            self.doneBytes = doneBytes
            self.report = report
            self.createdAt = createdAt
            self.endedAt = endedAt
            self.failure = failure
            self.tries = tries
            self.failedAt = failedAt
        }
    }

    /// What the promo codes of a table are for.
    package struct UploadedPromoCodes: Sendable, Equatable {
        package var templateId: String
        /// When they apply; open where absent. The end is exclusive.
        package var from: Instant?
        package var until: Instant?

        package init() {
            templateId = ""
            from = nil
            until = nil
        }

        package init(
            templateId: String = "",
            from: Instant? = nil,
            until: Instant? = nil
        ) {
            self.templateId = templateId
            self.from = from
            self.until = until
        }
    }

    /// A table that is to come.
    package struct BeginUploadRequest: Sendable, Equatable {
        package var kind: MarketingV1.UploadKind
        /// For people, such as the file's name; at most 128 characters. Of promo codes it is the batch's, and
        /// needed.
        package var name: String
        /// Looks at the rows and writes nothing.
        package var dryRun: Bool
        /// Writes the rows that are right, although others are wrong; else all are looked at before any is
        /// written, and nothing is where one is wrong.
        package var skipInvalid: Bool
        /// Writes nothing, and reports each row that the books do not have, or have otherwise, as a problem:
        /// created counts those that are missing, changed those that differ, unchanged those that are there.
        package var compare: Bool
        /// Needed for promo codes, and for nothing else.
        package var promoCodes: MarketingV1.UploadedPromoCodes?

        package init() {
            kind = .unspecified
            name = ""
            dryRun = false
            skipInvalid = false
            compare = false
            promoCodes = nil
        }

        package init(
            kind: MarketingV1.UploadKind = .unspecified,
            name: String = "",
            dryRun: Bool = false,
            skipInvalid: Bool = false,
            compare: Bool = false,
            promoCodes: MarketingV1.UploadedPromoCodes? = nil
        ) {
            self.kind = kind
            self.name = name
            self.dryRun = dryRun
            self.skipInvalid = skipInvalid
            self.compare = compare
            self.promoCodes = promoCodes
        }
    }

    /// The next part of a table.
    package struct AppendUploadRequest: Sendable, Equatable {
        package var id: String
        /// From 1, one after the other.
        package var number: Int32
        /// The text, UTF-8, in pieces that are joined as they are, of 4 096 characters each at most; a
        /// part may end anywhere between two characters. At most 900 KiB, and 100 MiB in all.
        package var text: [String]

        package init() {
            id = ""
            number = 0
            text = []
        }

        package init(
            id: String = "",
            number: Int32 = 0,
            text: [String] = []
        ) {
            self.id = id
            self.number = number
            self.text = text
        }
    }

    /// A part of a table that comes as the body of one call.
    package struct SendUploadRequest: Sendable, Equatable {
        package var id: String
        /// Bytes of the whole that stand before it: as many as have come.
        package var offset: Int64
        /// A part may end anywhere. At most 900 KiB, and 100 MiB in all.
        package var content: [UInt8]
        /// Nothing comes after it, and the work begins.
        package var last: Bool
        /// What came is not what was sent: nothing is added, and the upload is cancelled.
        package var spoiled: Bool

        package init() {
            id = ""
            offset = 0
            content = []
            last = false
            spoiled = false
        }

        package init(
            id: String = "",
            offset: Int64 = 0,
            content: [UInt8] = [],
            last: Bool = false,
            spoiled: Bool = false
        ) {
            self.id = id
            self.offset = offset
            self.content = content
            self.last = last
            self.spoiled = spoiled
        }
    }

    /// Says that nothing more comes.
    package struct FinishUploadRequest: Sendable, Equatable {
        package var id: String
        /// Parts that were sent.
        package var parts: Int32

        package init() {
            id = ""
            parts = 0
        }

        package init(
            id: String = "",
            parts: Int32 = 0
        ) {
            self.id = id
            self.parts = parts
        }
    }

    /// Names an upload.
    package struct UploadRequest: Sendable, Equatable {
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

    /// Which rows are written out.
    package struct ListRejectedRowsRequest: Sendable, Equatable {
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

    /// The upload as the call leaves it.
    package struct UploadReply: Sendable, Equatable {
        package var upload: MarketingV1.Upload?
        package var replayed: Bool

        package init() {
            upload = nil
            replayed = false
        }

        package init(
            upload: MarketingV1.Upload? = nil,
            replayed: Bool = false
        ) {
            self.upload = upload
            self.replayed = replayed
        }
    }
}
