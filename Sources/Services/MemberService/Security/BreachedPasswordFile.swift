import Crypto
import Glibc
import MemberDomain
import ServiceKit

/// The list of breached passwords that an operator brings (docs/security.md, What passwords may be).
enum BreachedPasswordFile {
    private static let pieceBytes = 262_144

    /// What the setting names; no passwords where it names nothing.
    static func read(_ reader: SettingsReader) throws(SettingError) -> BreachedPasswords {
        guard let path = try reader.value(MemberSettings.breachedPasswords) else { return .none }
        return try read(path)
    }

    /// Reads a file from its beginning to its end, a piece at a time. It is no secret.
    private static func read(_ path: String) throws(SettingError) -> BreachedPasswords {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw error(path, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw error(path, "is not a file")
        }
        var piece = [UInt8](repeating: 0, count: pieceBytes)
        var lines = BreachedPasswordLines(bytes: Int(status.st_size))
        while true {
            let count = Glibc.read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw error(path, String(cString: strerror(errno))) }
            do throws(BreachedPasswordLines.Fault) {
                guard count > 0 else { return try (consume lines).end() }
                try lines.read(piece[..<count])
            } catch {
                throw Self.error(path, error.description)
            }
        }
    }

    private static func error(_ path: String, _ problem: String) -> SettingError {
        SettingError(key: MemberSettings.breachedPasswords.name, problem: "\(path): \(problem)")
    }
}

extension BreachedPasswords {
    /// Whether a password stands in the list, letter by letter as it was typed.
    func contains(_ password: String) -> Bool {
        contains(sha1: Array(Insecure.SHA1.hash(data: Array(password.utf8))))
    }
}
