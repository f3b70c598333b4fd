import Foundation
import Messages
import Primitives
import ServiceKit
import Stack
import TTRPC

/// A file that a service takes as an upload and works off by itself: sent in parts, and asked after
/// until it has ended. Killed meanwhile, it is simply sent anew: what was taken over is there.
struct UploadedFile: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case items, orders
        case promoCodes = "promo-codes"
    }

    enum Mode: Sendable {
        /// Looks at every row.
        case check
        /// Looks at every row, and takes them over where none is wrong.
        case take
        /// Takes over those that are right, although others are wrong.
        case takeValid
        /// Says what the books do not have, or have otherwise.
        case compare
    }

    struct Report: Sendable {
        /// Rows of the file; of orders those.
        var rows: Int64 = 0
        /// That the books do not have, where nothing is to be taken over.
        var new: Int64 = 0
        var taken: Int64 = 0
        var changed: Int64 = 0
        /// Those that were there before.
        var already: Int64 = 0
        /// What the books have of the file's rows by now, as it says.
        var booked: Int64 = 0
        /// Minor units; nil where rows have none.
        var sumOfFile: Int64?
        var sumOfBooks: Int64?
        /// The first ones.
        var problems: [ImportSheet.Problem] = []
        var problemCount: Int64 = 0
        /// Rows that were left out while others were taken over.
        var leftOut: Int64 = 0
        /// A row was wrong, so that none was taken over; or none behind it where those that are right
        /// were to be.
        var isRefused = false

        var isReconciled: Bool {
            problemCount == 0 && booked == rows && sumOfFile == sumOfBooks
        }
    }

    private static let partBytes = 512 * 1_024
    private static let mostBytes = 100 * 1_024 * 1_024
    private static let pause = Duration.milliseconds(100)

    let name: String
    let content: [UInt8]
    let door: any UploadDoor

    init(name: String, content: [UInt8], door: any UploadDoor) throws {
        guard !content.isEmpty else {
            throw StackError("the file is empty", mend: "give a line of names and rows")
        }
        guard content.count <= Self.mostBytes else {
            throw StackError(
                "the file has more than 100 MiB", mend: "cut it between rows, names before each")
        }
        self.name = name
        self.content = content
        self.door = door
    }

    /// - Parameters:
    ///   - progress: told of bytes that were worked off; what is taken over is so twice.
    ///   - left: gets the rows that were left out, as CSV, piece by piece.
    func run(
        _ mode: Mode, progress: (Int64) -> Void = { _ in },
        left: (String) throws -> Void = { _ in }
    ) async throws -> Report {
        let id = try await send(mode)
        let report = try await report(of: id, progress)
        guard mode == .takeValid, report.leftOut > 0 else { return report }
        var page = ""
        repeat {
            let asked = page
            let rows = try await retried { try await door.rejected(of: id, page: asked, $0) }
            try left(rows.csv)
            page = rows.nextPageToken
        } while !page.isEmpty
        return report
    }

    /// - Returns: the upload's id.
    private func send(_ mode: Mode) async throws -> String {
        let id = try await retried { try await door.begin(name, mode, $0) }
        var offset = 0
        while offset < content.count {
            let end = min(offset + Self.partBytes, content.count)
            let part = UploadPart(
                upload: id, offset: Int64(offset), content: Array(content[offset..<end]),
                isLast: end == content.count)
            try await retried { try await door.send(part, $0) }
            offset = end
        }
        return id
    }

    /// The report of an upload that has ended.
    private func report(of id: String, _ progress: (Int64) -> Void) async throws -> Report {
        var told: String?
        while true {
            let standing = try await retried { try await door.standing(of: id, $0) }
            progress(standing.doneBytes)
            if let failure = standing.failure, failure != told {
                say("upload \(id) does not come on: \(failure)")
                told = failure
            }
            switch standing.state {
            case .running: try await Task.sleep(for: Self.pause)
            case .ended: return standing.report
            case .failed:
                throw StackError(
                    "upload \(id) has failed; what it has brought is there, and nothing is lost",
                    mend: "mend what it says, then resume it at its service, or send it again")
            case .cancelled:
                throw StackError("the upload was cancelled", mend: "see who did so, then again")
            }
        }
    }

    /// Repeats what may be repeated, under the same key, for as long as a restart takes.
    private func retried<Reply>(
        _ call: (CallOptions) async throws -> Reply
    ) async throws -> Reply {
        var metadata = Metadata()
        door.caller.write(to: &metadata)
        metadata[MetadataKey.idempotencyKey] = UUID().uuidString
        let giveUp = ContinuousClock.now + .seconds(60)
        var pause = Duration.milliseconds(20)
        while true {
            do {
                return try await call(.timeout(.seconds(15), metadata: metadata))
            } catch let status as RPCStatus where status.isTransient {
                guard ContinuousClock.now < giveUp else { throw status }
                try await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }
}

extension RPCStatus {
    fileprivate var isTransient: Bool {
        [.unavailable, .deadlineExceeded, .aborted, .resourceExhausted].contains(code)
    }
}
