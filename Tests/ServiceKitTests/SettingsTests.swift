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
