import Foundation
import ServiceKit
import Stack
import Subprocess
import TestKit
import Testing

/// A person is planted, lives through the stories, and is looked for everywhere.
@Suite("Personal data through the whole stack", .serialized)
struct CanaryTests {
    private static let name = "欧阳木兰花"
    private static let birthday = "1991-11-23"

    @Test("I14 H02 A24 N11 a planted person is in no dump, cache or log, and gone when she leaves")
    func planted() async throws {
        let stack = try await RunningStack.shared()
        let caller = try Caller(stack)
        let owner = try await caller.owner()
        let phone = Caller.freshPhone()
        let member = try await live(caller, phone: phone, owner: owner)
        try await nowhere(stack, caller, phone, "while she is a member")

        let left = try await caller.post(
            "/v1/members/\(member.id):deregister", ["reason": "asked for it"], as: owner)
        #expect(left.status == 200, "\(left.text)")
        try await eventually("every service has heard of it") {
            let order = try await caller.post(
                "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 100),
                as: caller.till)
            return order.status != 200
        }
        let found = try await caller.post(
            "/v1/members:search", ["phone": phone], as: caller.till)
        #expect((try found.json("members") as? [Any] ?? []).isEmpty)
        let shown = try await caller.get("/v1/members/\(member.id)", as: owner)
        #expect(try shown.string("state") == "ANONYMISED" && !shown.text.contains("欧"))
        try await nowhere(stack, caller, phone, "after she has left")
        let journal = try String(
            contentsOf: stack.directory.root.appending(path: "erasures.jsonl"), encoding: .utf8)
        #expect(journal.contains(member.id) && !journal.contains(phone))
    }

    /// What a member and the staff around her do in a day, mistakes included.
    private func live(
        _ caller: Caller, phone: String, owner: SignedClient.Caller
    ) async throws -> Caller.Member {
        let code = try await caller.smsCode(for: phone)
        let form: [String: Any] = [
            "phone": phone, "smsCode": code, "deviceId": "device-" + UUID().uuidString,
            "nickname": Self.name, "birthday": Self.birthday, "consents": Caller.agreed,
        ]
        let registered = try await caller.post("/v1/members", form, as: caller.miniProgram)
        #expect(registered.status == 200, "\(registered.text)")
        let member = Caller.Member(
            id: try registered.string("member", "id"), phone: phone,
            cardNumber: try registered.string("member", "cardNumber"),
            token: .bearer(try registered.string("accessToken")),
            refreshToken: try registered.string("refreshToken"))
        // The same form again, a number that is none, a lost code: what is refused is logged, too.
        _ = try await caller.post("/v1/members", form, as: caller.miniProgram)
        _ = try await caller.post("/v1/members:search", ["phone": phone + "x"], as: caller.till)
        _ = try await caller.post(
            "/v1/auth/tokens", ["phone": phone, "smsCode": "000000"], as: caller.miniProgram)
        _ = try await caller.post("/v1/members:search", ["phone": phone], as: caller.till)
        _ = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["phone": phone], amountMinor: 5_000),
            as: caller.till)
        _ = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 5_000),
            as: caller.till)
        _ = try await caller.read("/v1/me", as: member.token)
        _ = try await caller.post(
            "/v1/me/consents",
            ["choices": [["purpose": "SMS_MARKETING", "given": true, "textVersion": 1]]],
            as: member.token)
        let revealed = try await caller.post(
            "/v1/members/\(member.id):reveal",
            ["fields": ["REVEAL_PHONE", "REVEAL_NICKNAME"], "reason": "planted"], as: owner)
        #expect(try revealed.string("nickname") == Self.name)
        #expect(try revealed.string("phone") == "+86" + phone)
        return member
    }

    /// Looks for her in the dumps of all databases, in every value of Redis, and in the logs.
    private func nowhere(
        _ stack: RunningStack, _ caller: Caller, _ phone: String, _ when: Comment
    ) async throws {
        let words = [phone, Self.name, Self.birthday]
        // Bytes are dumped in hexadecimal: both spellings are looked for.
        let hex = words.map { $0.utf8.map { String(format: "%02x", $0) }.joined() }
        let needles = stack.directory.root.appending(path: "needles-" + UUID().uuidString)
        try (words + hex).joined(separator: "\n").write(
            to: needles, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: needles) }
        for service in ServiceName.allCases where service.hasDatabase {
            let dump =
                "\(LocalPostgres.binaries)/pg_dump -h \(stack.directory.sockets.path) "
                + "-p \(caller.status.postgres.port) -U \(LocalPostgres.owner) --data-only "
                + service.database
            let lines = try await count("\(dump) | wc -l")
            #expect(lines > 10, "\(service) has a dump")
            #expect(
                try await count("\(dump) | grep -a -c -F -f \(needles.path) || true") == 0, when)
        }
        let values =
            "redis-cli -p \(caller.status.redis.port) EVAL \"\(Self.everyValue)\" 0"
        #expect(try await count("\(values) | grep -a -c -F -f \(needles.path) || true") == 0, when)
        #expect(try await count("\(values) | wc -l") > 0)
        let logs = "cat \(stack.directory.logs.path)/*.log"
        #expect(try await count("\(logs) | wc -l") > 10)
        #expect(try await count("\(logs) | grep -a -c -F -f \(needles.path) || true") == 0, when)
    }

    private static let everyValue = """
        local all = {} \
        for _, key in ipairs(redis.call('KEYS', '*')) do \
        all[#all + 1] = key \
        if redis.call('TYPE', key).ok == 'string' then all[#all + 1] = redis.call('GET', key) end \
        if redis.call('TYPE', key).ok == 'hash' then \
        for _, part in ipairs(redis.call('HGETALL', key)) do all[#all + 1] = part end end \
        end return all
        """

    /// The number that a pipe of commands prints.
    private func count(_ command: String) async throws -> Int {
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", command], output: .string(limit: 4_096))
        return try #require(
            Int(result.standardOutput.trimmingCharacters(in: .whitespacesAndNewlines)),
            "\(command)")
    }
}
