import Crypto
import Foundation
import Messages
import Primitives
import ServiceKit
import TTRPC
import Testing

@testable import MemberService

/// One after the other: they share the two threads for hashes.
@Suite("Breached passwords on the real stack", .serialized)
struct MemberBreachedPasswordTests {
    /// No rule guesses either of them.
    private static let leaked = "柠檬 seven green bottles"
    private static let free = "柠檬 seven green bottle"

    private func withFile(
        _ text: String, _ body: ([String: String]) async throws -> Void
    ) async throws {
        let path = NSTemporaryDirectory() + "patron-breached-\(UUID().uuidString)"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(["passwords.breached-file": path])
    }

    private func line(_ password: String) -> String {
        Insecure.SHA1.hash(data: Data(password.utf8)).map { String(format: "%02X", $0) }.joined()
    }

    @Test("A07 a password from a breach is refused to members, and uses no code up")
    func members() async throws {
        let text = [line("zebra crossing 9") + ":3", line(Self.leaked) + ":2", line("a"), ""]
        try await withFile(text.joined(separator: "\n")) { settings in
            try await MemberStack.run(settings: settings) { stack in
                let id = try #require(try await stack.register("13800000995").member?.id)
                let code = try await stack.nextCode("13800000995", .setPassword)
                func set(_ password: String) async -> String {
                    await MemberStack.refusal {
                        try await stack.credentials.setPassword(
                            .init(smsCode: code, newPassword: password), stack.member(id))
                    }
                }
                #expect(await set(Self.leaked) == "PASSWORD_NOT_ACCEPTABLE")
                #expect(try await stack.count("member_passwords") == 0)
                #expect(await set(Self.free) == "none")
                // One that is in use already goes on, so a new list locks nobody out.
                let logIn = await MemberStack.refusal {
                    try await stack.credentials.logIn(
                        .init(phone: "13800000995", password: Self.free), stack.mini())
                }
                #expect(logIn == "none")
            }
        }
    }

    @Test("A07 H01 a password from a breach is refused to staff")
    func staff() async throws {
        try await withFile(line(Self.leaked).lowercased() + "\r\n") { settings in
            try await MemberStack.run(settings: settings) { stack in
                let made = try await stack.staffAccounts.create(
                    .init(
                        account: "breached@demo", role: "cashier",
                        unitIds: [MemberDemo.stores[0].description]), stack.staff())
                func first(_ password: String) async -> String {
                    await MemberStack.refusal {
                        try await stack.organisation.issueStaffToken(
                            .init(
                                account: "breached@demo", password: made.oneTimePassword,
                                newPassword: password), stack.console())
                    }
                }
                #expect(await first(Self.leaked) == "INVALID_ARGUMENT")
                #expect(await first(Self.free) == "none")
            }
        }
    }

    @Test("A07 a list of breached passwords that cannot be read stops the start, and says why")
    func start() async throws {
        func problem(_ settings: [String: String]) -> String {
            do {
                return "\(try BreachedPasswordFile.read(SettingsReader(values: settings)).count)"
            } catch {
                return error.description
            }
        }
        #expect(problem([:]) == "0")
        let missing = problem(["passwords.breached-file": "/nowhere/list"])
        #expect(missing.hasPrefix("passwords.breached-file: /nowhere/list: No such file"))
        #expect(problem(["passwords.breached-file": "/tmp"]).contains("/tmp: is not a file"))
        try await withFile(line("a") + "\n" + "password\n") { settings in
            #expect(problem(settings).contains(": line 2 is neither HASH nor HASH:count"))
        }
        // Longer than what is read at once.
        let many = (0..<9_000).map { line("\($0)") + ":\($0)\n" }
        try await withFile(many.joined()) { settings in
            let passwords = try BreachedPasswordFile.read(SettingsReader(values: settings))
            #expect(passwords.count == 9_000)
            #expect((0..<9_000).allSatisfy { passwords.contains("\($0)") })
            #expect(!passwords.contains("9000"))
        }
    }
}
