import Glibc
import Messages
import Primitives

/// A file beside the database, to which each erasure is written before it happens: a backup that is
/// restored has none of those that came after it (docs/security.md, De-registration).
struct ErasureJournal: Sendable {
    struct Unwritable: Error, CustomStringConvertible {
        let description: String
    }

    let path: String

    /// Blocks until the line is on the disk; call it on a connection's thread.
    func append(_ erasure: ErasureRow) throws {
        let line = try MemberV1.Erasure(erasure).json() + [UInt8(ascii: "\n")]
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fault() }
        defer { close(descriptor) }
        // One write to a file that is open for appending: lines of two processes do not mix.
        guard write(descriptor, line, line.count) == line.count, fsync(descriptor) == 0 else {
            throw fault()
        }
    }

    private func fault() -> Unwritable {
        Unwritable(description: "\(path): \(String(cString: strerror(errno)))")
    }
}

extension MemberV1.Erasure {
    init(_ row: ErasureRow) {
        self.init(
            merchantId: row.merchant.description, memberId: row.member.description,
            erasedAt: row.erasedAt)
    }
}
