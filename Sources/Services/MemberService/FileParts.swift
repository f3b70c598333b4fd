import Blobs
import Primitives
import Providers
import ServiceKit
import ServiceLifecycle

/// The store of files that the settings name; without one no files are offered.
struct FileParts: Sendable {
    let store: (any BlobStore)?
    let background: [any Service]

    init(_ runtime: ServiceRuntime) throws {
        let reader = runtime.reader
        let clock = runtime.clock
        if let account = try Self.account(reader) {
            let client = ProviderHTTP.makeClient()
            store = S3BlobStore(
                account, http: ProviderHTTP(client), now: { clock.now() })
            background = [
                BackgroundTask("files http") {
                    while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
                    try await client.shutdown()
                }
            ]
        } else if let folder = try reader.value(MemberSettings.filesFolder) {
            guard runtime.settings.environment != .production else {
                throw SettingError(
                    key: MemberSettings.filesFolder.name, problem: "is for development only")
            }
            let listen = try reader.value(MemberSettings.filesListen)
            let kept = FolderBlobStore(
                folder: folder, address: "http://\(listen)", now: { clock.now() })
            store = kept
            background = [
                FolderBlobServer(
                    kept, host: listen.host, port: listen.port, logger: runtime.logger)
            ]
        } else {
            store = nil
            background = []
        }
    }

    private static func account(_ reader: SettingsReader) throws -> S3Account? {
        guard let server = try reader.value(MemberSettings.filesServer) else { return nil }
        func given<Value>(_ key: SettingKey<Value?>) throws -> Value {
            guard let value = try reader.value(key) else {
                throw SettingError(
                    key: key.name, problem: "is missing beside \(MemberSettings.filesServer.name)")
            }
            return value
        }
        let signature = S3Signature(
            accessKey: try given(MemberSettings.filesAccessKey),
            secret: String(decoding: try given(MemberSettings.filesSecret), as: UTF8.self),
            region: try reader.value(MemberSettings.filesRegion))
        guard
            let account = S3Account(
                server: server, bucket: try given(MemberSettings.filesBucket),
                signature: signature)
        else {
            throw SettingError(
                key: MemberSettings.filesServer.name,
                problem: "is no http(s)://host:port, or the bucket is no name of one")
        }
        return account
    }
}
