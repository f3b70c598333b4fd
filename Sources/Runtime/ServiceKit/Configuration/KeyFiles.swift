import Glibc

/// Reads and writes key files: 32 bytes each, in base64, closed to everybody else.
package enum KeyFiles {
    package static let keyLength = 32

    /// What is wrong with a key directory, with the mend.
    package struct Fault: Error, CustomStringConvertible {
        package let description: String

        package init(_ path: String, _ problem: String) { description = "\(path): \(problem)" }
    }

    /// The names of the files of a directory, in order.
    package static func names(in directory: String) throws(Fault) -> [String] {
        guard let stream = opendir(directory) else { throw Fault(directory, lastError()) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".key") { names.append(name) }
        }
        return names.sorted()
    }

    package static func read(_ path: String) throws(Fault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Fault(path, lastError()) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Fault(path, "is not a file")
        }
        guard status.st_mode & S_IRWXO == 0 else {
            throw Fault(path, "is open to everybody; chmod o-rwx \(path)")
        }
        var text = [UInt8](repeating: 0, count: 256)
        let count = Glibc.read(descriptor, &text, text.count)
        guard count >= 0 else { throw Fault(path, lastError()) }
        let characters = text.prefix(count).filter { $0 != UInt8(ascii: "\n") }
        guard let key = Base64.decode(characters), key.count == keyLength else {
            throw Fault(path, "is not the base64 of \(keyLength) bytes")
        }
        guard Set(key).count > 1 else { throw Fault(path, "is a key of one repeated byte") }
        return key
    }

    /// Writes a key that was not there; an existing file is left as it is.
    package static func create(_ path: String, key: [UInt8]) throws(Fault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { return }
            throw Fault(path, lastError())
        }
        defer { close(descriptor) }
        let text = Base64.encode(key) + [UInt8(ascii: "\n")]
        guard write(descriptor, text, text.count) == text.count, fsync(descriptor) == 0 else {
            throw Fault(path, lastError())
        }
    }

    package static func createDirectory(_ path: String) throws(Fault) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Fault(path, lastError()) }
    }

    private static func lastError() -> String { String(cString: strerror(errno)) }
}
