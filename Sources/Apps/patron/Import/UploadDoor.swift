import Messages
import Primitives
import ServiceKit
import TTRPC

/// A part of a file on its way.
struct UploadPart: Sendable {
    let upload: String
    let offset: Int64
    let content: [UInt8]
    let isLast: Bool
}

/// How far an upload has come.
struct UploadStanding: Sendable {
    enum State: Sendable {
        case running, ended, cancelled
        /// Nothing comes on until somebody resumes it.
        case failed
    }

    let state: State
    /// Of the check, and after it of the writing.
    let doneBytes: Int64
    let report: UploadedFile.Report
    /// Why the work does not come on; nil where it does.
    let failure: String?

    fileprivate init(
        _ state: State, doneBytes: Int64, _ report: UploadedFile.Report,
        _ failure: PatronV1.ErrorInfo?
    ) {
        self.state = state
        self.doneBytes = doneBytes
        self.report = report
        self.failure = failure.map { info in
            let text = info.message?.en ?? ""
            return text.isEmpty ? info.key : "\(text) (\(info.key))"
        }
    }
}

/// A part of a table, as the service takes it that takes the table.
protocol SentPart: Sendable {
    init(id: String, offset: Int64, content: [UInt8], last: Bool, spoiled: Bool)
}

extension PointsV1.SendOrderUploadRequest: SentPart {}
extension MarketingV1.SendUploadRequest: SentPart {}

/// The uploads of one service.
protocol UploadDoor: Sendable {
    associatedtype Part: SentPart

    /// On whose behalf: the owner's, as whom the operator's tool speaks.
    var caller: Principal { get }

    /// - Returns: the upload's id.
    func begin(
        _ name: String, _ mode: UploadedFile.Mode, _ options: CallOptions
    ) async throws -> String
    func pass(_ part: Part, _ options: CallOptions) async throws
    func standing(of upload: String, _ options: CallOptions) async throws -> UploadStanding
    /// A page of the rows that were left out.
    func rejected(
        of upload: String, page: String, _ options: CallOptions
    ) async throws -> PatronV1.RejectedRows
}

extension UploadDoor {
    static func owner(of merchant: UUIDv7) -> Principal {
        Principal(kind: .staff, merchant: merchant, subject: "patron", role: "owner")
    }

    func send(_ part: UploadPart, _ options: CallOptions) async throws {
        try await pass(
            Part(
                id: part.upload, offset: part.offset, content: part.content, last: part.isLast,
                spoiled: false), options)
    }
}

/// Orders go to points-service.
struct OrderUploadDoor: UploadDoor {
    let uploads: PointsV1.OrderUploads.Client
    let caller: Principal

    init(_ points: any RPCChannel, merchant: UUIDv7) {
        uploads = .init(points)
        caller = Self.owner(of: merchant)
    }

    func begin(
        _ name: String, _ mode: UploadedFile.Mode, _ options: CallOptions
    ) async throws -> String {
        let reply = try await uploads.begin(
            .init(
                name: name, dryRun: mode == .check, compare: mode == .compare,
                skipInvalid: mode == .takeValid), options)
        return reply.upload?.id ?? ""
    }

    func pass(_ part: PointsV1.SendOrderUploadRequest, _ options: CallOptions) async throws {
        _ = try await uploads.send(part, options)
    }

    func standing(of upload: String, _ options: CallOptions) async throws -> UploadStanding {
        let upload = try await uploads.get(.init(id: upload), options)
        return UploadStanding(
            Self.state(upload.state),
            doneBytes: upload.doneBytes
                + (upload.state == .orderUploadPlacing ? upload.bytes : 0),
            UploadedFile.Report(
                upload.report ?? .init(), isRefused: upload.state == .orderUploadRefused),
            upload.failure)
    }

    func rejected(
        of upload: String, page: String, _ options: CallOptions
    ) async throws -> PatronV1.RejectedRows {
        try await uploads.listRejected(.init(id: upload, pageToken: page), options)
    }

    private static func state(_ state: PointsV1.OrderUploadState) -> UploadStanding.State {
        switch state {
        case .orderUploadDone, .orderUploadRefused: .ended
        case .orderUploadCancelled: .cancelled
        case .orderUploadFailed: .failed
        case .orderUploadOpen, .orderUploadChecking, .orderUploadPlacing, .unspecified,
            .unrecognized:
            .running
        }
    }
}

/// Items and promo codes go to marketing-service.
struct TableUploadDoor: UploadDoor {
    let uploads: MarketingV1.Uploads.Client
    let caller: Principal
    /// What codes are for; nil: items.
    let codes: MarketingV1.UploadedPromoCodes?

    init(
        _ marketing: any RPCChannel, merchant: UUIDv7, codes: MarketingV1.UploadedPromoCodes? = nil
    ) {
        uploads = .init(marketing)
        caller = Self.owner(of: merchant)
        self.codes = codes
    }

    func begin(
        _ name: String, _ mode: UploadedFile.Mode, _ options: CallOptions
    ) async throws -> String {
        let reply = try await uploads.begin(
            .init(
                kind: codes == nil ? .uploadItems : .uploadPromoCodes, name: name,
                dryRun: mode == .check, skipInvalid: mode == .takeValid,
                compare: mode == .compare, promoCodes: codes), options)
        return reply.upload?.id ?? ""
    }

    func pass(_ part: MarketingV1.SendUploadRequest, _ options: CallOptions) async throws {
        _ = try await uploads.send(part, options)
    }

    func standing(of upload: String, _ options: CallOptions) async throws -> UploadStanding {
        let upload = try await uploads.get(.init(id: upload), options)
        return UploadStanding(
            Self.state(upload.state),
            doneBytes: upload.doneBytes + (upload.state == .uploadWriting ? upload.bytes : 0),
            UploadedFile.Report(
                upload.report ?? .init(), isRefused: upload.state == .uploadRefused),
            upload.failure)
    }

    func rejected(
        of upload: String, page: String, _ options: CallOptions
    ) async throws -> PatronV1.RejectedRows {
        try await uploads.listRejected(.init(id: upload, pageToken: page), options)
    }

    private static func state(_ state: MarketingV1.UploadState) -> UploadStanding.State {
        switch state {
        case .uploadDone, .uploadRefused: .ended
        case .uploadCancelled: .cancelled
        case .uploadFailed: .failed
        case .uploadOpen, .uploadChecking, .uploadWriting, .unspecified, .unrecognized: .running
        }
    }
}

extension UploadedFile.Report {
    fileprivate init(_ report: PointsV1.OrderUploadReport, isRefused: Bool) {
        rows = Int64(report.orderCount)
        booked = Int64(report.bookedCount)
        new = rows - booked
        taken = Int64(report.placedCount)
        already = Int64(report.alreadyPlacedCount)
        sumOfFile = report.sumMinor
        sumOfBooks = report.bookedMinor
        problems = report.problems.map { problem in
            let key = problem.key.isEmpty ? "" : " (\(problem.key))"
            return .init(
                line: Int(problem.row), column: problem.column, text: problem.problem + key)
        }
        problemCount = Int64(report.problemCount)
        leftOut = Int64(report.rejectedRowCount)
        self.isRefused = isRefused
    }

    fileprivate init(_ report: MarketingV1.ImportItemsReply, isRefused: Bool) {
        rows = Int64(report.rows)
        new = Int64(report.created)
        taken = report.written ? new : 0
        changed = Int64(report.changed)
        already = Int64(report.unchanged)
        booked = already
        problems = report.problems.map { problem in
            let sku = problem.sku.isEmpty ? "" : "\(problem.sku): "
            return .init(
                line: Int(problem.line), column: problem.column, text: sku + problem.problem)
        }
        problemCount = Int64(report.problemCount)
        leftOut = Int64(report.invalid)
        self.isRefused = isRefused
    }
}
