import Foundation
import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Personal data on the real stack")
struct MemberPrivacyTests {
    @Test(
        "H02 no phone, name, date of birth, code or token stands in any table, event, log or cache"
    )
    func planted() async throws {
        try await MemberStack.run { stack in
            let phone = "13866667777"
            let code = try await stack.code(phone)
            var request = stack.registration(phone, code: code, device: "planted-device")
            request.nickname = "王小二甲"
            request.birthday = "1987-06-05"
            let reply = try await stack.members.register(request, stack.mini())
            let id = try #require(reply.member?.id)
            _ = try await stack.members.search(.init(phone: phone), stack.till())
            _ = try await stack.members.resolve(.init(memberId: id), stack.service())
            _ = await MemberStack.refusal { try await stack.code("1386666777x") }
            _ = await MemberStack.refusal {
                try await stack.members.register(request, stack.mini())
            }
            let planted = [
                "13866667777", "66667777", "王小二", "1987-06-05", "planted-device",
                reply.refreshToken, reply.accessToken,
            ]
            let tables = try await stack.texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
            #expect(tables.contains("members") && tables.contains("operations"))
            for table in tables {
                let rows = try await stack.texts("SELECT t::text FROM \(table) t").joined(
                    separator: "\n")
                for secret in planted {
                    // Bytes are printed in hexadecimal: both spellings are looked for.
                    let hex = secret.utf8.map { String(format: "%02x", $0) }.joined()
                    #expect(!rows.contains(secret), "\(secret) in \(table)")
                    #expect(!rows.contains(hex), "\(secret) in \(table)")
                }
            }
            // Of the birthday her event has month and day; who resolves her gets nothing of it.
            let event = try #require(try await stack.payloads(of: "member.registered").first)
            #expect(
                try MemberV1.MemberRegisteredEvent(serialized: event).facts?.birthday == "06-05")
            let resolved = try await stack.members.resolve(.init(memberId: id), stack.service())
            #expect(resolved.birthday == "")
            let lines = stack.logs.all.joined(separator: "\n")
            #expect(!lines.isEmpty)
            for secret in planted + [code] {
                #expect(!lines.contains(secret), "\(secret) is logged")
            }
        }
    }

    @Test("H02 a value that is moved to another member does not open")
    func moved() async throws {
        try await MemberStack.run { stack in
            let first = try #require(try await stack.register("13800000501").member?.id)
            let second = try #require(try await stack.register("13800000502").member?.id)
            _ = try await stack.owner.execute(
                MoveData(from: UUIDv7(first)!, to: UUIDv7(second)!), deadline: .now + .seconds(5))
            #expect(
                await MemberStack.refusal {
                    try await stack.members.get(.init(id: second), stack.till())
                } == "INTERNAL")
            #expect(
                await MemberStack.refusal {
                    try await stack.members.get(.init(id: first), stack.till())
                } == "none")
        }
    }

    @Test("H04 the service can neither change nor delete audit rows")
    func rights() async throws {
        try await MemberStack.run { stack in
            try await stack.register("13800000503")
            for right in ["UPDATE", "DELETE", "TRUNCATE"] {
                #expect(
                    try await stack.texts(
                        "SELECT has_table_privilege('patron_member', 'audit', '\(right)')") == [
                            "false"
                        ])
            }
        }
    }

    @Test("H03 keys that are missing, open to everybody or no keys at all stop the start")
    func keyFiles() throws {
        let directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("patron-keys-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try MemberKeys.createDevelopmentKeys(in: directory)
        try MemberKeys.check(directory)
        let kek = "\(directory)/kek-1.key"
        let content = try Data(contentsOf: URL(fileURLWithPath: kek))
        // Made again, they are kept.
        try MemberKeys.createDevelopmentKeys(in: directory)
        #expect(try Data(contentsOf: URL(fileURLWithPath: kek)) == content)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: kek)
        #expect(throws: (any Error).self) { try MemberKeys.check(directory) }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: kek)
        for bad in ["", "short", String(repeating: "A", count: 43) + "="] {
            try Data(bad.utf8).write(to: URL(fileURLWithPath: kek))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: kek)
            #expect(throws: (any Error).self) { try MemberKeys.check(directory) }
        }
        try FileManager.default.removeItem(atPath: kek)
        #expect(throws: (any Error).self) { try MemberKeys.check(directory) }
    }
}

private struct MoveData: Statement {
    static let sql = """
        UPDATE members SET data_key = f.data_key, phone_cipher = f.phone_cipher,
            nickname_cipher = f.nickname_cipher
        FROM (SELECT data_key, phone_cipher, nickname_cipher FROM members WHERE member_id = $1) AS f
        WHERE member_id = $2
        """
    let from: UUIDv7
    let to: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(from)
        parameters.append(to)
    }
}
