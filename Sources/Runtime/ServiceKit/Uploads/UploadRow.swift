package import Messages
package import Postgres
package import Primitives

/// Where an upload stands.
package enum UploadStep: Int16, Sendable {
    case open = 1
    case checking = 2
    case writing = 3
    case done = 4
    case refused = 5
    case cancelled = 6
}

/// An upload as it lies in the table; its report is of what it brings.
package struct UploadRow<Report: Message>: Sendable {
    package let merchant: UUIDv7
    package let id: UUIDv7
    /// What is in the table, as its service numbers it.
    package let kind: Int16
    package var state: UploadStep
    package let name: String
    package let isDryRun: Bool
    package let skipsInvalid: Bool
    /// A dry run that reports what the books do not have, or have otherwise.
    package let compares: Bool
    package var parts: Int32 = 0
    package var bytes: Int64 = 0
    /// The line of names; empty until it was read.
    package var header = ""
    /// Where the work goes on: a part, a byte of it, a line of the whole text.
    package var part: Int32 = 1
    package var position: Int32 = 0
    package var line: Int32 = 1
    package var doneBytes: Int64 = 0
    package var report = Report()
    package let author: String
    package let createdAt: Instant
    package var endedAt: Instant?
    /// Tries since the work has last come on, the one that is under way counted in.
    package var tries: Int32 = 0
    /// Why the last one that failed has, for people who mend it; nil where none has.
    package var failure: PatronV1.ErrorInfo?
    /// When it was given up; the state says still where the work stands.
    package var failedAt: Instant?

    static var columns: String {
        """
        u.merchant_id, u.id, u.kind, u.state, u.name, u.dry_run, u.skip_invalid, u.compares,
        u.parts, u.bytes, u.header, u.part, u.position, u.line, u.done_bytes, u.report, u.author,
        u.created_at, u.ended_at, u.tries, u.failure, u.failed_at
        """
    }

    package init(
        merchant: UUIDv7, id: UUIDv7, kind: Int16, name: String, isDryRun: Bool, skipsInvalid: Bool,
        compares: Bool, author: String, createdAt: Instant
    ) {
        self.merchant = merchant
        self.id = id
        self.kind = kind
        state = .open
        self.name = name
        self.isDryRun = isDryRun || compares
        self.skipsInvalid = skipsInvalid
        self.compares = compares
        self.author = author
        self.createdAt = createdAt
    }

    package init(_ row: inout RowReader) throws {
        merchant = try row.next()
        id = try row.next()
        kind = try row.next()
        guard let state = UploadStep(rawValue: try row.next()) else {
            throw PostgresError(.decode, "uploads.state is not a state")
        }
        self.state = state
        name = try row.next()
        isDryRun = try row.next()
        skipsInvalid = try row.next()
        compares = try row.next()
        parts = try row.next()
        bytes = try row.next()
        header = try row.next()
        part = try row.next()
        position = try row.next()
        line = try row.next()
        doneBytes = try row.next()
        report = try Report(serialized: try row.next([UInt8].self))
        author = try row.next()
        createdAt = try row.next()
        endedAt = try row.next()
        tries = try row.next()
        let failure: [UInt8] = try row.next()
        self.failure = failure.isEmpty ? nil : try PatronV1.ErrorInfo(serialized: failure)
        failedAt = try row.next()
    }

    /// Whether all of the table is there, and not all of it worked off.
    package var hasWork: Bool { state == .checking || state == .writing }
    package var isRunning: Bool { hasWork && failedAt == nil }

    package mutating func end(_ state: UploadStep, at now: Instant) {
        self.state = state
        endedAt = now
        failedAt = nil
    }

    /// The whole table is there. What skips wrong rows need not know them before.
    package mutating func beginWork() { state = skipsInvalid && !isDryRun ? .writing : .checking }

    /// The check has found nothing wrong: from the beginning again, to write.
    package mutating func beginWriting() {
        state = .writing
        (header, part, position, line, doneBytes) = ("", 1, 0, 1, 0)
        report = Report()
    }
}

extension UploadRow {
    /// - Parameter lengths: of the parts from the one on at which the work stood.
    package mutating func advance(lines count: Int, bytes: Int, over lengths: [Int]) {
        line += Int32(count)
        doneBytes += Int64(bytes)
        var reached = Int(position) + bytes
        for length in lengths {
            guard reached >= length else { break }
            reached -= length
            part += 1
        }
        position = Int32(reached)
    }
}
