import Foundation
import Testing

@testable import ServiceKit

@Suite("Settings")
struct SettingsTests {
    private static let size = SettingKey.integer("cache.size", default: 5, in: 1...10, doc: "d")
    private static let keys: [any SettingDescription] = [size, StandardSettings.file]

    private func reader(
        _ arguments: [String] = [], _ environment: [String: String] = [:]
    ) async throws -> SettingsReader {
        try await SettingsReader(
            arguments: arguments, environment: environment, keys: Self.keys)
    }

    private func file(_ json: String) throws -> String {
        let path = NSTemporaryDirectory() + "patron-settings-\(UUID().uuidString).json"
        try json.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test(
        "a flag wins over the environment, the environment over the file, the file over the default"
    )
    func precedence() async throws {
        let path = try file(#"{"cache": {"size": 2}}"#)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let environment = ["PATRON_CACHE_SIZE": "3", "PATRON_CONFIG_FILE": path]
        #expect(try await reader().value(Self.size) == 5)
        #expect(try await reader(["--config-file", path]).value(Self.size) == 2)
        #expect(try await reader([], environment).value(Self.size) == 3)
        #expect(try await reader(["--cache-size=4"], environment).value(Self.size) == 4)
    }

    @Test("numbers in a file may be numbers or text", arguments: ["7", #""7""#])
    func fileTypes(value: String) async throws {
        let path = try file("{\"cache\": {\"size\": \(value)}}")
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try await reader(["--config-file=\(path)"]).value(Self.size) == 7)
    }

    @Test(
        "a bad value is refused with the key's name and its three spellings",
        arguments: ["0", "11", "x", "", "5.0"])
    func badValue(text: String) async throws {
        let error = #expect(throws: SettingError.self) {
            try SettingsReader(values: ["cache.size": text]).value(Self.size)
        }
        let line = error?.description ?? ""
        #expect(line.hasPrefix("cache.size: "))
        for spelling in ["--cache-size", "PATRON_CACHE_SIZE", #""cache"."size""#] {
            #expect(line.contains(spelling))
        }
    }

    @Test(
        "a flag that nobody knows, is given twice or has no value is refused",
        arguments: [
            ["--cash-size=1"], ["--cache-size=1", "--cache-size=2"], ["--cache-size"], ["x"],
        ])
    func badFlags(arguments: [String]) async throws {
        await #expect(throws: SettingError.self) { try await reader(arguments) }
    }

    @Test("a variable that belongs to no setting is refused by its name")
    func unknownVariable() async {
        let error = await #expect(throws: SettingError.self) {
            try await reader([], ["PATRON_CACHE_SIZE": "3", "PATRON_CASH_SIZE": "4"])
        }
        #expect(error?.description.hasPrefix("PATRON_CASH_SIZE: no such setting") == true)
        // It has no other spellings.
        #expect(error?.description.contains("(set ") == false)
    }

    @Test(
        "a member of the file that belongs to no setting is refused by its name",
        arguments: [
            (#"{"cache": {"size": 2, "sizes": 3}}"#, #""cache"."sizes""#),
            (#"{"cache": {"size": {"large": true}}}"#, #""cache"."size"."large""#),
            (#"{"cash": [1, 2]}"#, #""cash""#), (#"{"cash": null}"#, #""cash""#),
        ])
    func unknownMember(json: String, name: String) async throws {
        let path = try file(json)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let error = await #expect(throws: SettingError.self) {
            try await reader(["--config-file=\(path)"])
        }
        #expect(error?.key == name)
        #expect(error?.description.contains(path) == true)
    }

    @Test("what every service has may be given to each: processes share an environment and a file")
    func sharedSettings() async throws {
        let path = try file(#"{"postgres": {"host": "db"}, "redis": {"host": "cache"}}"#)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let reader = try await SettingsReader(
            arguments: [],
            environment: [
                "PATRON_CONFIG_FILE": path, "PATRON_RPC_LISTEN": "0.0.0.0:7000",
                "PATRON_PEER_MEMBER": "member:7000",
            ],
            keys: StandardSettings.all(.gateway))
        #expect(try reader.value(StandardSettings.redisHost) == "cache")
        // A flag is meant for one process alone.
        await #expect(throws: SettingError.self) {
            try await SettingsReader(
                arguments: ["--rpc-listen=0.0.0.0:7000"], environment: [:],
                keys: StandardSettings.all(.gateway))
        }
    }

    @Test("a file that is missing or no JSON is refused", arguments: ["/nowhere.json", "{"])
    func badFile(content: String) async throws {
        let path = content.hasPrefix("/") ? content : try file(content)
        await #expect(throws: SettingError.self) { try await reader(["--config-file=\(path)"]) }
    }

    @Test("a process runs without certificates in development only")
    func tlsOutsideDevelopment() {
        let development = SettingsReader(values: ["environment": "development"])
        #expect((try? ServiceSettings(development, service: .points))?.tls == nil)
        let error = #expect(throws: SettingError.self) {
            try ServiceSettings(SettingsReader(values: [:]), service: .points)
        }
        #expect(error?.key == "tls.certificate")
    }

    @Test("certificate, key and authority belong together")
    func partialTLS() {
        let error = #expect(throws: SettingError.self) {
            try ServiceSettings(
                SettingsReader(values: ["environment": "development", "tls.key": "k.pem"]),
                service: .points)
        }
        #expect(error?.key == "tls.certificate")
    }

    @Test(
        "outside development passwords must be there, and have 16 bytes or more",
        arguments: [
            (15, 16, "postgres.password-file"), (nil, 16, "postgres.password-file"),
            (16, 15, "redis.password-file"), (16, nil, "redis.password-file"), (16, 16, nil),
        ] as [(Int?, Int?, String?)])
    func weakPasswords(postgres: Int?, redis: Int?, refused: String?) throws {
        var values = Self.encrypted
        var files: [String] = []
        defer { for path in files { try? FileManager.default.removeItem(atPath: path) } }
        for (key, length) in [("postgres.password-file", postgres), ("redis.password-file", redis)]
        {
            guard let length else { continue }
            // The newline at the end does not count.
            let path = try file(String(repeating: "x", count: length) + "\n")
            chmod(path, 0o600)
            files.append(path)
            values[key] = path
        }
        let given = values
        func refusal(_ environment: String, _ service: ServiceName) -> SettingError? {
            let all = given.merging(["environment": environment]) { $1 }
            do {
                _ = try ServiceSettings(SettingsReader(values: all), service: service)
                return nil
            } catch { return error }
        }
        #expect(refusal("production", .points)?.key == refused)
        #expect(refusal("development", .points) == nil)
        // The gateway has no database.
        let forGateway = refused == "redis.password-file" ? refused : nil
        #expect(refusal("production", .gateway)?.key == forGateway)
    }

    /// What a process outside development is told of encryption.
    private static let encrypted = [
        "tls.certificate": "c.pem", "tls.key": "k.pem", "tls.authority": "a.pem",
        "postgres.tls": "verify-full", "postgres.authority": "a.pem", "redis.tls": "verify-full",
        "redis.user": "points",
    ]

    @Test(
        "outside development PostgreSQL and Redis are spoken to by TLS, to the server that is meant",
        arguments: [
            ("postgres.tls", nil, "postgres.tls"), ("postgres.tls", "require", "postgres.tls"),
            ("postgres.tls", "verify-ca", "postgres.tls"),
            ("postgres.authority", nil, "postgres.authority"), ("redis.tls", nil, "redis.tls"),
            ("redis.tls", "disable", "redis.tls"), ("redis.user", nil, "redis.user"),
            ("redis.user", "default", "redis.user"),
            ("redis.authority", "/nowhere.pem", "redis.authority"), ("log.level", "info", nil),
        ] as [(String, String?, String?)])
    func storeEncryption(key: String, value: String?, refused: String?) throws {
        let path = try file("sixteen bytes and more")
        defer { try? FileManager.default.removeItem(atPath: path) }
        chmod(path, 0o600)
        var values = Self.encrypted
        values["postgres.password-file"] = path
        values["redis.password-file"] = path
        values[key] = value
        func refusal(_ changes: [String: String]) -> String? {
            do {
                let all = values.merging(changes) { $1 }
                _ = try ServiceSettings(SettingsReader(values: all), service: .points)
                return nil
            } catch { return error.key }
        }
        #expect(refusal([:]) == refused)
        // A socket of the machine itself needs none, and development asks for none.
        if key == "postgres.tls" { #expect(refusal(["postgres.host": "/run/postgresql"]) == nil) }
        if refused == "redis.tls" || refused == "redis.user" || key == "postgres.tls" {
            #expect(refusal(["environment": "development"]) == nil)
        }
    }

    @Test("the private key of a process must not be open to everybody")
    func openKey() throws {
        let path = try file("a key")
        defer { try? FileManager.default.removeItem(atPath: path) }
        chmod(path, 0o640)
        try SecretFile.refuseOpen(path: path, key: "tls.key")
        chmod(path, 0o644)
        let error = #expect(throws: SettingError.self) {
            try SecretFile.refuseOpen(path: path, key: "tls.key")
        }
        #expect(error?.key == "tls.key")
    }

    @Test("a secret file loses its last newline, and must not be open to everybody")
    func secretFile() throws {
        let key = SettingKey.secretFile("secret-file", doc: "d")
        let path = try file("geheim\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let reader = SettingsReader(values: ["secret-file": path])
        chmod(path, 0o600)
        #expect(try reader.value(key) == Array("geheim".utf8))
        chmod(path, 0o644)
        #expect(throws: SettingError.self) { try reader.value(key) }
    }

    @Test(
        "addresses",
        arguments: [("a:1", "a", 1), ("[::1]:80", "::1", 80), ("0.0.0.0:0", "0.0.0.0", 0)])
    func addresses(text: String, host: String, port: Int) {
        #expect(ListenAddress(text) == ListenAddress(host: host, port: port))
        #expect(ListenAddress(text)?.description == text)
    }

    @Test("texts that are no address", arguments: ["", "a", ":1", "a:", "a:65536", "a:-1", "a:x"])
    func notAddresses(text: String) {
        #expect(ListenAddress(text) == nil)
    }

    @Test("help names every setting with its default and meaning")
    func help() {
        let keys = StandardSettings.all(.points)
        let text = SettingsDocument.help(.points, keys: keys)
        for key in keys { #expect(text.contains(key.doc)) }
        #expect(text.contains("--postgres-password-file <path of a file>"))
        #expect(text.contains("PATRON_PEER_MEMBER"))
    }
}
