package import Postgres
package import Primitives

/// What the calls of whoever sends a table do, under the upload's lock.
extension UploadRow {
    package static var mostBytes: Int64 { 100 * 1_024 * 1_024 }
    package static var mostBytesOfPart: Int { 900 * 1_024 }

    /// The part of a body that begins at a byte.
    ///
    /// - Parameters:
    ///   - isLast: the work begins with it.
    ///   - isSpoiled: what came is not what was sent, so that the upload is cancelled.
    /// - Returns: why nothing was changed.
    package mutating func take(
        _ content: [UInt8], at offset: Int64, isLast: Bool, isSpoiled: Bool, now: Instant,
        in transaction: inout Transaction
    ) throws -> Refusal? {
        guard state == .open else { return Refusal(.uploadClosed) }
        guard !isSpoiled else {
            try cancel(at: now, in: &transaction)
            return nil
        }
        guard offset == bytes else {
            return Refusal(.uploadOffset, facts: ["next": "\(bytes)"])
        }
        if let refusal = try add(content, in: &transaction) { return refusal }
        if isLast { beginWork() }
        return nil
    }

    /// The next part, whatever it begins with.
    package mutating func add(
        _ content: [UInt8], in transaction: inout Transaction
    ) throws -> Refusal? {
        guard bytes + Int64(content.count) <= Self.mostBytes else {
            return Refusal(.uploadTooLarge, facts: ["most": "\(Self.mostBytes)"])
        }
        parts += 1
        bytes += Int64(content.count)
        try transaction.run(
            InsertUploadPart(merchant: merchant, upload: id, number: parts, content: content))
        return nil
    }

    /// Again changes nothing.
    package mutating func cancel(at now: Instant, in transaction: inout Transaction) throws {
        guard endedAt == nil else { return }
        end(.cancelled, at: now)
        try transaction.run(DeleteUploadParts(merchant: merchant, upload: id))
    }

    /// Refuses a part that is empty or too large.
    package static func checkPart(_ count: Int, _ field: String) throws(Refusal) {
        guard (1...mostBytesOfPart).contains(count) else {
            throw .invalid(field, "is not 1 to \(mostBytesOfPart) bytes")
        }
    }
}
