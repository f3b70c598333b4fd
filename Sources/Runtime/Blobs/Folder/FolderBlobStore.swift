import Crypto
import Foundation
import NIOPosix
package import Primitives
import Providers

/// Files in a folder of this machine, for development: what S3 does, done by a small server beside
/// it (`FolderBlobServer`). URLs are good for the life of the process.
package struct FolderBlobStore: BlobStore {
    private let folder: String
    /// Where the server listens, without a path.
    private let address: String
    private let key = SymmetricKey(size: .bits256)
    private let now: @Sendable () -> Instant

    package init(
        folder: String, address: String, now: @escaping @Sendable () -> Instant
    ) {
        self.folder = folder
        self.address = address
        self.now = now
    }

    // MARK: For clients

    package func upload(_ name: BlobName, as content: BlobContent) -> BlobUpload {
        let expiresAt = now().adding(seconds: BlobTimes.uploadSeconds)
        return BlobUpload(
            url: url("PUT", name, expiresAt, content),
            headers: [("content-type", content.type.rawValue), ("if-none-match", "*")],
            expiresAt: expiresAt)
    }

    package func link(to name: BlobName) -> BlobLink {
        let expiresAt = now().adding(seconds: BlobTimes.linkSeconds)
        return BlobLink(url: url("GET", name, expiresAt, nil), expiresAt: expiresAt)
    }

    private func url(
        _ method: String, _ name: BlobName, _ expiresAt: Instant, _ content: BlobContent?
    ) -> String {
        let seconds = expiresAt.secondsSinceEpoch
        let signature = Data(code(of: Self.text(method, name, seconds, content))).hexadecimal
        return "\(address)/blobs/\(name.text)?expires=\(seconds)&signature=\(signature)"
            + (content.map { "&bytes=\($0.bytes)&type=\(PercentCoding.encode($0.type.rawValue))" }
                ?? "")
    }

    private static func text(
        _ method: String, _ name: BlobName, _ seconds: Int64, _ content: BlobContent?
    ) -> String {
        "\(method)\n\(name.text)\n\(seconds)\n\(content?.type.rawValue ?? "")\n\(content?.bytes ?? 0)"
    }

    private func code(of text: String) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    }

    /// Whether a URL is ours and still good; for the server.
    func admits(
        _ method: String, _ name: BlobName, expires: Int64, content: BlobContent?,
        signature: String
    ) -> Bool {
        guard now().secondsSinceEpoch < expires else { return false }
        let expected = Data(code(of: Self.text(method, name, expires, content))).hexadecimal
        // Digests of both: how long a comparison takes says nothing of the signature.
        return SHA256.hash(data: Array(expected.utf8)) == SHA256.hash(data: Array(signature.utf8))
    }

    // MARK: For ourselves

    package func put(
        _ name: BlobName, _ type: BlobType, _ bytes: [UInt8]
    ) async throws(BlobError) {
        _ = try await write(name, type, bytes, mayReplace: true)
    }

    /// - Returns: false where there is such a file and it may not be replaced.
    func write(
        _ name: BlobName, _ type: BlobType, _ bytes: [UInt8], mayReplace: Bool
    ) async throws(BlobError) -> Bool {
        let file = file(name)
        return try await blocking {
            let files = FileManager.default
            guard mayReplace || !files.fileExists(atPath: file) else { return false }
            try files.createDirectory(
                atPath: (file as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(type.rawValue.utf8).write(to: URL(filePath: Self.typeFile(of: file)))
            try Data(bytes).write(
                to: URL(filePath: file), options: mayReplace ? .atomic : .withoutOverwriting)
            return true
        }
    }

    package func read(_ name: BlobName, limit: Int) async throws(BlobError) -> [UInt8]? {
        let file = file(name)
        return try await blocking {
            guard let handle = FileHandle(forReadingAtPath: file) else { return nil }
            defer { try? handle.close() }
            return Array(try handle.read(upToCount: limit) ?? Data())
        }
    }

    package func facts(of name: BlobName) async throws(BlobError) -> BlobFacts? {
        let file = file(name)
        return try await blocking {
            guard
                let attributes = try? FileManager.default.attributesOfItem(atPath: file),
                let bytes = attributes[.size] as? NSNumber
            else { return nil }
            let type = try String(contentsOfFile: Self.typeFile(of: file), encoding: .utf8)
            return BlobFacts(bytes: bytes.int64Value, type: type)
        }
    }

    package func remove(_ name: BlobName) async throws(BlobError) {
        let file = file(name)
        try await blocking {
            for path in [file, Self.typeFile(of: file)]
            where FileManager.default.fileExists(atPath: path) {
                try FileManager.default.removeItem(atPath: path)
            }
        }
    }

    private func file(_ name: BlobName) -> String { folder + "/" + name.text }

    private static func typeFile(of file: String) -> String { file + ".type" }

    private func blocking<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws(BlobError) -> Value {
        do {
            return try await NIOThreadPool.singleton.runIfActive { try body() }
        } catch {
            throw .unknown(.undecided(code: "FOLDER"))
        }
    }
}
