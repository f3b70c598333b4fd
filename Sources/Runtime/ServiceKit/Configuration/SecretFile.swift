import Glibc

/// Reads secrets from files, which must not be open to everybody.
package enum SecretFile {
    /// A secret is a key or a password; what is larger was named by mistake.
    static let byteLimit = 16_384
    /// Outside development: what is shorter can be guessed.
    static let leastBytes = 16

    /// The content without a last newline.
    ///
    /// - Parameter key: the setting that leads to the file, for the error.
    package static func read(path: String, key: String) throws(SettingError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw SettingError(key: key, problem: "\(path): \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        try check(descriptor, path, key)
        var bytes = [UInt8](repeating: 0, count: byteLimit + 1)
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
            }
            if read < 0, errno == EINTR { continue }
            guard read > 0 else { break }
            count += read
        }
        guard count <= byteLimit else {
            throw SettingError(key: key, problem: "\(path) is larger than \(byteLimit) bytes")
        }
        bytes.removeLast(bytes.count - count)
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        guard !bytes.isEmpty else { throw SettingError(key: key, problem: "\(path) is empty") }
        return bytes
    }

    /// Refuses a file that everybody may read, for keys that a library reads by itself.
    ///
    /// - Parameter key: the setting that leads to the file, for the error.
    package static func refuseOpen(path: String, key: String) throws(SettingError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw SettingError(key: key, problem: "\(path): \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        try check(descriptor, path, key)
    }

    private static func check(
        _ descriptor: Int32, _ path: String, _ key: String
    ) throws(SettingError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw SettingError(key: key, problem: "\(path) is not a file")
        }
        guard status.st_mode & S_IROTH == 0 else {
            throw SettingError(
                key: key, problem: "\(path) can be read by everybody; chmod o-rwx \(path)")
        }
    }
}
