import KeyManagement
import Providers
import ServiceKit
import ServiceLifecycle

/// The keys of the service, and what opens those that a key service keeps.
struct KeyParts: Sendable {
    let keys: KeyRing
    let background: [any Service]

    init(_ runtime: ServiceRuntime) throws {
        guard let directory = try runtime.reader.value(MemberSettings.keysDirectory) else {
            throw SettingError(
                key: MemberSettings.keysDirectory.name,
                problem: "is missing; `patron up` makes one for development")
        }
        guard let configuration = try Self.configuration(runtime) else {
            keys = try KeyRing(directory: directory)
            background = []
            return
        }
        let clock = runtime.clock
        let opened = OpenedKeys(
            clock: clock,
            keptSeconds: Int64(try runtime.reader.value(MemberSettings.keysKeptSeconds)),
            files: try FileKeys(directory: directory))
        keys = try KeyRing(directory: directory, encryption: KeyEncryption(opened))
        let client = ProviderHTTP.makeClient()
        let opening = KeyOpening(
            pool: runtime.pool,
            service: KeyServiceClient(configuration, client: client, now: { clock.now() }),
            opened: opened, clock: clock,
            rotationDays: Int64(try runtime.reader.value(MemberSettings.keysRotationDays)),
            logger: runtime.logger)
        background = [
            BackgroundTask("key-service") { await opening.serve() },
            BackgroundTask("key-service http") {
                while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
                try await client.shutdown()
            },
        ]
    }

    private static func configuration(
        _ runtime: ServiceRuntime
    ) throws -> KeyServiceClient.Configuration? {
        let reader = runtime.reader
        guard let server = try reader.value(MemberSettings.keyService) else { return nil }
        guard server.hasPrefix("https://") || runtime.settings.environment == .development else {
            throw SettingError(
                key: MemberSettings.keyService.name, problem: "does not begin with https://")
        }
        guard let secret = try reader.value(MemberSettings.keyServiceSecret), secret.count >= 32
        else {
            throw SettingError(
                key: MemberSettings.keyServiceSecret.name, problem: "names no 32 bytes or more")
        }
        return KeyServiceClient.Configuration(
            server: server,
            keyId: try name(MemberSettings.keyServiceKey, reader),
            accessId: try name(MemberSettings.keyServiceAccess, reader), secret: secret)
    }

    /// Stands in a path and a header as it is.
    private static func name(
        _ key: SettingKey<String?>, _ reader: SettingsReader
    ) throws -> String {
        guard let text = try reader.value(key), text.utf8.count <= 128,
            text.utf8.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            })
        else {
            throw SettingError(
                key: key.name, problem: "is not 1 to 128 letters, digits, - and _")
        }
        return text
    }
}
