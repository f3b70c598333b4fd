import AsyncHTTPClient
import Platforms
import Primitives
import Providers
import ServiceKit
import ServiceLifecycle

/// What asks platforms who somebody is, built from the settings; without a file of accounts nobody is
/// asked, and every such call is refused.
struct PlatformParts: Sendable {
    let directory: PlatformDirectory
    let background: [any Service]

    init(_ runtime: ServiceRuntime) throws {
        guard let accounts = try Self.accounts(runtime.reader) else {
            directory = .none
            background = []
            return
        }
        let client = ProviderHTTP.makeClient()
        let clock = runtime.clock
        directory = PlatformDirectory(accounts, client: client, now: { clock.now() })
        background = [
            BackgroundTask("platforms http") {
                while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
                try await client.shutdown()
            }
        ]
    }

    private static func accounts(_ reader: SettingsReader) throws -> PlatformAccounts? {
        let key = MemberSettings.platformAccounts
        guard let bytes = try reader.value(key) else { return nil }
        do {
            return try PlatformAccounts(json: String(decoding: bytes, as: UTF8.self)) { path in
                String(
                    decoding: try SecretFile.read(path: path, key: key.name), as: UTF8.self)
            }
        } catch let error as SettingError {
            throw error
        } catch {
            throw SettingError(key: key.name, problem: "\(error)")
        }
    }
}
