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
    }

    let state: State
    /// Of the check, and after it of the writing.
    let doneBytes: Int64
    let report: UploadedFile.Report
}

/// The uploads of one service.
protocol UploadDoor: Sendable {
    /// On whose behalf: the owner's, as whom the operator's tool speaks.
    var caller: Principal { get }

    /// - Returns: the upload's id.
    func begin(
        _ name: String, _ mode: UploadedFile.Mode, _ options: CallOptions
    ) async throws -> String
    func send(_ part: UploadPart, _ options: CallOptions) async throws
    func standing(of upload: String, _ options: CallOptions) async throws -> UploadStanding
}

extension UploadDoor {
    static func owner(of merchant: UUIDv7) -> Principal {
        Principal(kind: .staff, merchant: merchant, subject: "patron", role: "owner")
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
            .init(name: name, dryRun: mode == .check, compare: mode == .compare), options)
        return reply.upload?.id ?? ""
    }

    func send(_ part: UploadPart, _ options: CallOptions) async throws {
        _ = try await uploads.send(
            .init(
                id: part.upload, offset: part.offset, content: part.content, last: part.isLast),
            options)
    }

    func standing(of upload: String, _ options: CallOptions) async throws -> UploadStanding {
        let upload = try await uploads.get(.init(id: upload), options)
        return UploadStanding(
            state: Self.state(upload.state),
            doneBytes: upload.doneBytes
                + (upload.state == .orderUploadPlacing ? upload.bytes : 0),
            report: UploadedFile.Report(
                upload.report ?? .init(), isRefused: upload.state == .orderUploadRefused))
    }

    private static func state(_ state: PointsV1.OrderUploadState) -> UploadStanding.State {
        switch state {
        case .orderUploadDone, .orderUploadRefused: .ended
        case .orderUploadCancelled: .cancelled
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
                dryRun: mode == .check, compare: mode == .compare, promoCodes: codes), options)
        return reply.upload?.id ?? ""
    }

    func send(_ part: UploadPart, _ options: CallOptions) async throws {
        _ = try await uploads.send(
            .init(
                id: part.upload, offset: part.offset, content: part.content, last: part.isLast),
            options)
    }

    func standing(of upload: String, _ options: CallOptions) async throws -> UploadStanding {
        let upload = try await uploads.get(.init(id: upload), options)
        return UploadStanding(
            state: Self.state(upload.state),
            doneBytes: upload.doneBytes + (upload.state == .uploadWriting ? upload.bytes : 0),
            report: UploadedFile.Report(
                upload.report ?? .init(), isRefused: upload.state == .uploadRefused))
    }

    private static func state(_ state: MarketingV1.UploadState) -> UploadStanding.State {
        switch state {
        case .uploadDone, .uploadRefused: .ended
        case .uploadCancelled: .cancelled
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
        self.isRefused = isRefused
    }
}
