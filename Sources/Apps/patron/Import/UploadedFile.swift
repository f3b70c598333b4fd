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
        /// A row was wrong, so that none was taken over.
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

    /// - Parameter progress: told of bytes that were worked off; what is taken over is so twice.
    func run(_ mode: Mode, progress: (Int64) -> Void = { _ in }) async throws -> Report {
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
        while true {
            let standing = try await retried { try await door.standing(of: id, $0) }
            progress(standing.doneBytes)
            switch standing.state {
            case .running: try await Task.sleep(for: Self.pause)
            case .ended: return standing.report
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
