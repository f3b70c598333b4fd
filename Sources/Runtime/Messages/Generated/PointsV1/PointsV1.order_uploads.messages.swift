// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum OrderUploadState: ProtoEnum {
        case unspecified
        /// The file is still to come; cancelled after 24 hours without its end.
        case orderUploadOpen
        /// Rows are looked at, no order is placed yet.
        case orderUploadChecking
        case orderUploadPlacing
        case orderUploadDone
        /// Rows made no sense, and no order was placed: see the report. With skip_invalid: the file cannot be
        /// read from a row on, and no order behind it was placed.
        case orderUploadRefused
        case orderUploadCancelled
        /// Its work has failed ten times at one place, see `failure`, and waits for Resume; after 30 days
        /// without it is cancelled.
        case orderUploadFailed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .orderUploadOpen, .orderUploadChecking, .orderUploadPlacing, .orderUploadDone, .orderUploadRefused, .orderUploadCancelled, .orderUploadFailed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .orderUploadOpen
            case 2: self = .orderUploadChecking
            case 3: self = .orderUploadPlacing
            case 4: self = .orderUploadDone
            case 5: self = .orderUploadRefused
            case 6: self = .orderUploadCancelled
            case 7: self = .orderUploadFailed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .orderUploadOpen: 1
            case .orderUploadChecking: 2
            case .orderUploadPlacing: 3
            case .orderUploadDone: 4
            case .orderUploadRefused: 5
            case .orderUploadCancelled: 6
            case .orderUploadFailed: 7
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ORDER_UPLOAD_STATE_UNSPECIFIED": self = .unspecified
            case "ORDER_UPLOAD_OPEN": self = .orderUploadOpen
            case "ORDER_UPLOAD_CHECKING": self = .orderUploadChecking
            case "ORDER_UPLOAD_PLACING": self = .orderUploadPlacing
            case "ORDER_UPLOAD_DONE": self = .orderUploadDone
            case "ORDER_UPLOAD_REFUSED": self = .orderUploadRefused
            case "ORDER_UPLOAD_CANCELLED": self = .orderUploadCancelled
            case "ORDER_UPLOAD_FAILED": self = .orderUploadFailed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ORDER_UPLOAD_STATE_UNSPECIFIED"
            case .orderUploadOpen: "ORDER_UPLOAD_OPEN"
            case .orderUploadChecking: "ORDER_UPLOAD_CHECKING"
            case .orderUploadPlacing: "ORDER_UPLOAD_PLACING"
            case .orderUploadDone: "ORDER_UPLOAD_DONE"
            case .orderUploadRefused: "ORDER_UPLOAD_REFUSED"
            case .orderUploadCancelled: "ORDER_UPLOAD_CANCELLED"
            case .orderUploadFailed: "ORDER_UPLOAD_FAILED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What became of the rows.
    package struct OrderUploadReport: Sendable, Equatable {
        package var rowCount: Int32
        package var orderCount: Int32
        /// Sum of the orders that make sense, minor units; 2^63 - 1 where it would be more.
        package var sumMinor: Int64
        package var placedCount: Int32
        /// Orders that were there before, or before the work was interrupted.
        package var alreadyPlacedCount: Int32
        /// Rows that make no sense, and orders that were refused; the first 500.
        package var problems: [PointsV1.OrderRowProblem]
        package var problemCount: Int32
        /// Orders of the file that the ledger has by now, by store, channel and number, and their sum as it
        /// has it, minor units: order_count and sum_minor where all of them have come over.
        package var bookedCount: Int32
        package var bookedMinor: Int64
        /// Rows that were left out while orders were placed, by what they say or by the ledger: see
        /// ListRejected.
        package var rejectedRowCount: Int32

        package init() {
            rowCount = 0
            orderCount = 0
            sumMinor = 0
            placedCount = 0
            alreadyPlacedCount = 0
            problems = []
            problemCount = 0
            bookedCount = 0
            bookedMinor = 0
            rejectedRowCount = 0
        }

        package init(
            rowCount: Int32 = 0,
            orderCount: Int32 = 0,
            sumMinor: Int64 = 0,
            placedCount: Int32 = 0,
            alreadyPlacedCount: Int32 = 0,
            problems: [PointsV1.OrderRowProblem] = [],
            problemCount: Int32 = 0,
            bookedCount: Int32 = 0,
            bookedMinor: Int64 = 0,
            rejectedRowCount: Int32 = 0
        ) {
            self.rowCount = rowCount
            self.orderCount = orderCount
            self.sumMinor = sumMinor
            self.placedCount = placedCount
            self.alreadyPlacedCount = alreadyPlacedCount
            self.problems = problems
            self.problemCount = problemCount
            self.bookedCount = bookedCount
            self.bookedMinor = bookedMinor
            self.rejectedRowCount = rejectedRowCount
        }
    }

    /// An upload, and how far it has come.
    package struct OrderUpload: Sendable, Equatable {
        package var id: String
        package var state: PointsV1.OrderUploadState
        package var name: String
        /// Bytes that have come.
        package var bytes: Int64
        /// Bytes that were worked off, of the check or of the placing, whichever is under way.
        package var doneBytes: Int64
        /// What is known so far; whole when the upload has ended. Rows are those of the whole file, whose
        /// header is the first.
        package var report: PointsV1.OrderUploadReport?
        package var createdAt: Instant?
        package var endedAt: Instant?
        /// Why the work does not come on; absent as soon as it has.
        package var failure: PatronV1.ErrorInfo?
        /// Tries without coming on, the one that is under way counted in.
        package var tries: Int32
        package var failedAt: Instant?

        package init() {
            id = ""
            state = .unspecified
            name = ""
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
            state: PointsV1.OrderUploadState = .unspecified,
            name: String = "",
            bytes: Int64 = 0,
            doneBytes: Int64 = 0,
            report: PointsV1.OrderUploadReport? = nil,
            createdAt: Instant? = nil,
            endedAt: Instant? = nil,
            failure: PatronV1.ErrorInfo? = nil,
            tries: Int32 = 0,
            failedAt: Instant? = nil
        ) {
            self.id = id
            self.state = state
            self.name = name
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

    /// A file that is to come: columns and rows as in ImportOrderRowsRequest, the member by id or card
    /// number only, since the file is kept until the work is done. Rows of one order are 1 000 at most.
    package struct BeginOrderUploadRequest: Sendable, Equatable {
        /// For people, such as the file's name; at most 128 characters.
        package var name: String
        /// Looks at the rows and places no order.
        package var dryRun: Bool
        /// Places no order, and reports each that the ledger does not have, or has with another sum, as a
        /// problem.
        package var compare: Bool
        /// Places the orders that make sense, although rows of others are wrong; else all rows are looked at
        /// before any order is placed, and none is where one is wrong. An order of which one row is wrong is
        /// left out whole.
        package var skipInvalid: Bool

        package init() {
            name = ""
            dryRun = false
            compare = false
            skipInvalid = false
        }

        package init(
            name: String = "",
            dryRun: Bool = false,
            compare: Bool = false,
            skipInvalid: Bool = false
        ) {
            self.name = name
            self.dryRun = dryRun
            self.compare = compare
            self.skipInvalid = skipInvalid
        }
    }

    /// A part of a file that comes as the body of one call.
    package struct SendOrderUploadRequest: Sendable, Equatable {
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

    /// Names an upload.
    package struct OrderUploadRequest: Sendable, Equatable {
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
    package struct ListRejectedOrderRowsRequest: Sendable, Equatable {
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
    package struct OrderUploadReply: Sendable, Equatable {
        package var upload: PointsV1.OrderUpload?
        package var replayed: Bool

        package init() {
            upload = nil
            replayed = false
        }

        package init(
            upload: PointsV1.OrderUpload? = nil,
            replayed: Bool = false
        ) {
            self.upload = upload
            self.replayed = replayed
        }
    }
}
