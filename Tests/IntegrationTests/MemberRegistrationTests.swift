import MemberDomain
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Registration on the real stack")
struct MemberRegistrationTests {
    @Test("A01 a phone and its code make a member, with card, tokens and event")
    func register() async throws {
        try await MemberStack.run { stack in
            let sent = try await stack.members.sendSmsCode(
                MemberV1.SendSmsCodeRequest(phone: "13812345678", purpose: .register), stack.mini())
            #expect(sent.code.count == 6)
            #expect(sent.expiresAt == MemberStack.noon.adding(seconds: 300))
            #expect(sent.retryAfterSeconds == 60)

            let reply = try await stack.members.register(
                stack.registration("138 1234 5678", code: sent.code, device: "d-1"), stack.mini())
            let member = try #require(reply.member)
            #expect(member.phone == "138****5678")
            #expect(member.nickname == "张*")
            #expect(member.birthday == "")
            #expect(member.state == .active)
            #expect(member.level?.code == "base")
            #expect(member.registeredAt == MemberStack.noon)
            #expect(CardNumber(member.cardNumber) != nil)
            #expect(member.cardNumber.hasPrefix("628800"))
            #expect(!reply.accessToken.isEmpty && !reply.refreshToken.isEmpty)
            #expect(reply.accessTokenExpiresAt == MemberStack.noon.adding(seconds: 7_200))

            let me = try await stack.members.getMe(.init(), stack.member(member.id))
            #expect(me.birthday == "1999-12-31")
            #expect(me.phone == "138****5678")

            #expect(try await stack.count("outbox", "type = 'member.registered'") == 1)
            #expect(
                try await stack.count(
                    "audit",
                    "object = '\(member.id)' AND address = '203.0.113.7'"
                ) == 1)
        }
    }

    @Test("A14 B16 the event of a registration has month and day of the birthday, or nothing")
    func birthdays() async throws {
        try await MemberStack.run { stack in
            let given = ["1999-12-31", "2000-02-29", ""]
            for (number, birthday) in given.enumerated() {
                let phone = "1380000070\(number)"
                var request = stack.registration(
                    phone, code: try await stack.code(phone), device: "d-\(number)")
                request.birthday = birthday
                _ = try await stack.members.register(request, stack.mini())
            }
            let code = try await stack.code("13800000703", .register, stack.till())
            _ = try await stack.members.register(
                MemberV1.RegisterRequest(
                    phone: "13800000703", smsCode: code,
                    storeId: MemberDemo.stores[0].description, terminalId: "T1", staffId: "S1",
                    consents: MemberStack.agreed),
                stack.till())
            let facts = try await stack.payloads(of: "member.registered").compactMap {
                try MemberV1.MemberRegisteredEvent(serialized: $0).facts
            }
            #expect(facts.map(\.birthday) == ["12-31", "02-29", "", ""])
        }
    }

    @Test("A14 B16 events that do not know the birthday leave it empty")
    func unknownBirthdays() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000704").member?.id)
            try stack.ledger.paid(50_000, by: id, on: "2026-03-05")
            try await eventually("silver") {
                try await stack.count("outbox", "type = 'level.upgraded'") == 1
            }
            let upgraded = try #require(try await stack.payloads(of: "level.upgraded").first)
            let change = try MemberV1.LevelChangedEvent(serialized: upgraded)
            #expect(change.facts?.levelCode == "silver")
            #expect(change.facts?.birthday == "")
            let reply = try await stack.members.setBlocks(
                .init(id: id, earningBlocked: true, reason: "returns"), stack.staff())
            #expect(reply.facts?.birthday == "")
        }
    }

    @Test("A04 enrolment at the till gives member and card at once, and no tokens")
    func till() async throws {
        try await MemberStack.run { stack in
            let code = try await stack.code("13800000001", .register, stack.till())
            let reply = try await stack.members.register(
                MemberV1.RegisterRequest(
                    phone: "13800000001", smsCode: code,
                    storeId: MemberDemo.stores[0].description, terminalId: "T1", staffId: "S1",
                    consents: MemberStack.agreed),
                stack.till())
            #expect(reply.member?.storeId == MemberDemo.stores[0].description)
            #expect(reply.member?.phone == "138****0001")
            #expect(reply.accessToken.isEmpty && reply.refreshToken.isEmpty)
        }
    }

    @Test("A04 a terminal has a limit of its own, and a device is not asked for")
    func terminalLimit() async throws {
        try await MemberStack.run { stack in
            func enrol(_ number: Int, terminal: String = "T1") async throws
                -> MemberV1.RegisterReply
            {
                let phone = "138\(10_000_000 + number)"
                let code = try await stack.code(phone, .register, stack.till())
                return try await stack.members.register(
                    MemberV1.RegisterRequest(
                        phone: phone, smsCode: code, storeId: MemberDemo.stores[0].description,
                        terminalId: terminal, staffId: "S1",
                        consents: MemberStack.agreed), stack.till())
            }
            for number in 0..<Registration.perTerminal.count { _ = try await enrol(number) }
            #expect(await MemberStack.refusal { try await enrol(100) } == "ENROLMENT_LIMIT_REACHED")
            #expect(await MemberStack.refusal { try await enrol(101, terminal: "T2") } == "none")
            stack.clock.advance(seconds: 3_600)
            #expect(await MemberStack.refusal { try await enrol(102) } == "none")
        }
    }

    @Test("A01 A04 each kind of app has its own form: what is mixed or missing is named")
    func shapes() async throws {
        try await MemberStack.run { stack in
            let code = try await stack.code("13800000002")
            var mixed = stack.registration("13800000002", code: code, device: "d")
            mixed.storeId = MemberDemo.stores[0].description
            #expect(
                await MemberStack.fact("field") {
                    try await stack.members.register(mixed, stack.mini())
                } == "storeId")
            var missing = stack.registration("13800000002", code: code, device: "")
            #expect(
                await MemberStack.fact("field") {
                    try await stack.members.register(missing, stack.mini())
                } == "deviceId")
            missing = stack.registration("13800000002", code: code, device: "d")
            missing.nickname = ""
            #expect(
                await MemberStack.fact("field") {
                    try await stack.members.register(missing, stack.mini())
                } == "nickname")
            #expect(
                await MemberStack.fact("field") {
                    try await stack.members.register(
                        stack.registration("13800000002", code: code, device: "d"), stack.till())
                } == "deviceId")
            #expect(
                await MemberStack.refusal {
                    try await stack.members.register(
                        MemberV1.RegisterRequest(
                            phone: "13800000002", smsCode: code,
                            storeId: MemberDemo.merchant.description,
                            terminalId: "T1", staffId: "S1",
                            consents: MemberStack.agreed), stack.till())
                } == "STORE_NOT_FOUND")
            #expect(try await stack.count("members") == 0)
        }
    }

    @Test("A09 ten registrations of one device in parallel: exactly one succeeds")
    func oneDevice() async throws {
        try await MemberStack.run { stack in
            var requests: [MemberV1.RegisterRequest] = []
            for number in 0..<10 {
                let phone = "1390000000\(number)"
                requests.append(
                    stack.registration(phone, code: try await stack.code(phone), device: "one"))
            }
            let keys = await withTaskGroup(of: String.self) { group in
                for request in requests {
                    group.addTask {
                        await MemberStack.refusal {
                            try await stack.members.register(request, stack.mini())
                        }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(keys.count { $0 == "none" } == 1)
            #expect(keys.count { $0 == "REGISTRATION_THROTTLED" } == 9)
            #expect(try await stack.count("members") == 1)
        }
    }

    @Test("A09 ten registrations of one phone in parallel: exactly one succeeds")
    func onePhone() async throws {
        try await MemberStack.run { stack in
            let code = try await stack.code("13900000001")
            let keys = await withTaskGroup(of: String.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        await MemberStack.refusal {
                            try await stack.members.register(
                                stack.registration(
                                    "13900000001", code: code, device: "d-\(number)"),
                                stack.mini())
                        }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(keys.count { $0 == "none" } == 1)
            #expect(try await stack.count("members") == 1)
        }
    }

    @Test("A09 phone and device are throttled for 24 hours; after that the phone is taken")
    func throttle() async throws {
        try await MemberStack.run { stack in
            try await stack.register("13900000002", device: "d-1")
            stack.clock.advance(seconds: 3_600)
            #expect(
                await MemberStack.refusal { try await stack.register("13900000002", device: "d-2") }
                    == "REGISTRATION_THROTTLED")
            #expect(
                await MemberStack.refusal { try await stack.register("13900000003", device: "d-1") }
                    == "REGISTRATION_THROTTLED")
            // The last second of the day, then its end.
            stack.clock.advance(seconds: 86_400 - 3_600 - 1)
            #expect(
                await MemberStack.refusal { try await stack.register("13900000003", device: "d-1") }
                    == "REGISTRATION_THROTTLED")
            stack.clock.advance(seconds: 1)
            #expect(
                await MemberStack.refusal { try await stack.register("13900000002", device: "d-3") }
                    == "PHONE_TAKEN")
            #expect(
                await MemberStack.refusal { try await stack.register("13900000004", device: "d-1") }
                    == "none")
            #expect(try await stack.count("members") == 2)
        }
    }

    @Test(
        "A23 a bad phone and a wrong, expired, reused or foreign code are refused, nothing written"
    )
    func badCodes() async throws {
        try await MemberStack.run { stack in
            #expect(await MemberStack.refusal { try await stack.code("12345") } == "INVALID_PHONE")
            #expect(
                await MemberStack.refusal { try await stack.code("13900000005", .unspecified) }
                    == "INVALID_ARGUMENT")
            func attempt(_ phone: String, _ code: String, device: String = "d") async -> String? {
                await MemberStack.fact("reason") {
                    try await stack.members.register(
                        stack.registration(phone, code: code, device: device), stack.mini())
                }
            }
            #expect(await attempt("13900000005", "123456") == "NOT_SENT")
            let code = try await stack.code("13900000005")
            let wrong = code == "000000" ? "000001" : "000000"
            #expect(await attempt("13900000005", wrong) == "WRONG")
            #expect(await attempt("13900000005", "12345") == "WRONG")
            // Of another purpose, and of another app.
            #expect(
                await MemberStack.fact("reason") {
                    try await stack.members.issueTokens(
                        MemberV1.IssueTokensRequest(phone: "13900000005", smsCode: code),
                        stack.mini())
                } == "NOT_SENT")
            #expect(
                await MemberStack.fact("reason") {
                    try await stack.members.register(
                        stack.registration("13900000005", code: code, device: "d"),
                        stack.mini(app: "bench-mini-program"))
                } == "NOT_SENT")
            stack.clock.advance(seconds: 300)
            #expect(await attempt("13900000005", code) == "EXPIRED")
            let second = try await stack.code("13900000005")
            if second != code { #expect(await attempt("13900000005", code) == "WRONG") }
            #expect(await attempt("13900000005", second) == nil)
            #expect(await attempt("13900000005", second, device: "other") == "USED")
            #expect(try await stack.count("members") == 1)
        }
    }

    @Test("A01 five wrong tries kill a code, counted although each call is refused")
    func tries() async throws {
        try await MemberStack.run { stack in
            let code = try await stack.code("13900000006")
            let wrong = code == "000000" ? "000001" : "000000"
            func attempt(_ code: String) async -> String? {
                await MemberStack.fact("reason") {
                    try await stack.members.register(
                        stack.registration("13900000006", code: code, device: "d"), stack.mini())
                }
            }
            for _ in 0..<5 { #expect(await attempt(wrong) == "WRONG") }
            #expect(try await stack.number("SELECT failed_tries FROM sms_codes") == 5)
            #expect(await attempt(code) == "TOO_MANY_TRIES")
        }
    }

    @Test("A01 a phone gets one code a minute, and the newest kills the older")
    func sending() async throws {
        try await MemberStack.run { stack in
            _ = try await stack.code("13900000007")
            #expect(
                await MemberStack.refusal { try await stack.code("13900000007") }
                    == "SMS_TOO_FREQUENT")
            #expect(
                await MemberStack.fact("retryAfterSeconds") { try await stack.code("13900000007") }
                    == "60")
            for _ in 0..<4 {
                stack.clock.advance(seconds: 60)
                _ = try await stack.code("13900000007")
            }
            stack.clock.advance(seconds: 60)
            #expect(
                await MemberStack.fact("retryAfterSeconds") { try await stack.code("13900000007") }
                    == "\(3_600 - 300)")
            #expect(try await stack.count("sms_codes") == 1)
        }
    }

    @Test("A01 ten codes for one phone in parallel: one is sent")
    func parallelSending() async throws {
        try await MemberStack.run { stack in
            let keys = await withTaskGroup(of: String.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        await MemberStack.refusal { try await stack.code("13900000008") }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(keys.count { $0 == "none" } == 1)
            #expect(keys.count { $0 == "SMS_TOO_FREQUENT" } == 9)
        }
    }

    @Test("A01 an address gets ten codes in ten minutes, a device five in an hour")
    func addressAndDevice() async throws {
        try await MemberStack.run { stack in
            func send(_ number: Int, address: String = "", device: String = "") async -> String {
                await MemberStack.refusal {
                    try await stack.members.sendSmsCode(
                        MemberV1.SendSmsCodeRequest(
                            phone: "137\(10_000_000 + number)", purpose: .register,
                            clientAddress: address, deviceId: device), stack.mini())
                }
            }
            for number in 0..<10 { #expect(await send(number, address: "198.51.100.1") == "none") }
            #expect(await send(10, address: "198.51.100.1") == "SMS_TOO_FREQUENT")
            #expect(await send(11, address: "198.51.100.2") == "none")
            for number in 20..<25 { #expect(await send(number, device: "d") == "none") }
            #expect(await send(25, device: "d") == "SMS_TOO_FREQUENT")
        }
    }

    @Test("A01 a merchant that is no sandbox and has no provider sends nothing, and says so")
    func provider() async throws {
        try await MemberStack.run(isSandbox: false) { stack in
            #expect(
                await MemberStack.refusal { try await stack.code("13900000009") }
                    == "SMS_PROVIDER_MISSING")
            let reply = try await stack.count("sms_codes")
            #expect(reply == 0)
        }
    }

    @Test(
        "X06 a repeated registration gives the same member and new tokens; another body is refused")
    func replay() async throws {
        try await MemberStack.run { stack in
            let code = try await stack.code("13900000010")
            let request = stack.registration("13900000010", code: code, device: "d")
            let key = "registration-0001"
            let first = try await stack.members.register(request, stack.mini(key: key))
            #expect(!first.replayed)
            let again = try await stack.members.register(request, stack.mini(key: key))
            #expect(again.replayed)
            #expect(again.member == first.member)
            #expect(again.accessToken != first.accessToken)
            #expect(again.refreshToken != first.refreshToken)
            var other = request
            other.nickname = "李四"
            #expect(
                await MemberStack.refusal {
                    try await stack.members.register(other, stack.mini(key: key))
                } == "IDEMPOTENCY_MISMATCH")
            #expect(try await stack.count("members") == 1)
            #expect(try await stack.count("outbox") == 1)
            // A day later the key is no password any more.
            stack.clock.advance(seconds: 86_400)
            let late = try await stack.members.register(request, stack.mini(key: key))
            #expect(late.member?.id == first.member?.id)
            #expect(late.accessToken.isEmpty)
        }
    }

    @Test(
        "X06 a repeated request for a code gives the same code; a refusal by throttle is kept"
    )
    func replayOfCode() async throws {
        try await MemberStack.run { stack in
            let request = MemberV1.SendSmsCodeRequest(phone: "13900000011", purpose: .register)
            let key = "code-key-00000001"
            let first = try await stack.members.sendSmsCode(request, stack.mini(key: key))
            var again = try await stack.members.sendSmsCode(request, stack.mini(key: key))
            #expect(again.replayed)
            again.replayed = false
            #expect(again == first)

            try await stack.register("13900000012", device: "d")
            let code = try await stack.code("13900000013")
            let throttled = stack.registration("13900000013", code: code, device: "d")
            let refused = "refused-key-00001"
            #expect(
                await MemberStack.refusal {
                    try await stack.members.register(throttled, stack.mini(key: refused))
                } == "REGISTRATION_THROTTLED")
            stack.clock.advance(seconds: 90_000)
            #expect(
                await MemberStack.refusal {
                    try await stack.members.register(throttled, stack.mini(key: refused))
                } == "REGISTRATION_THROTTLED")
        }
    }

    @Test("X06 ten copies of one registration at once make one member")
    func copies() async throws {
        try await MemberStack.run { stack in
            let code = try await stack.code("13900000014")
            let request = stack.registration("13900000014", code: code, device: "d")
            let keys = await withTaskGroup(of: String.self) { group in
                for _ in 0..<10 {
                    group.addTask {
                        await MemberStack.refusal {
                            try await stack.members.register(
                                request, stack.mini(key: "same-key-00000001"))
                        }
                    }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(keys.allSatisfy { ["none", "OPERATION_IN_PROGRESS"].contains($0) })
            #expect(keys.contains("none"))
            #expect(try await stack.count("members") == 1)
        }
    }

    @Test("A01 the invitation of a member is kept; one that names nobody is refused")
    func referral() async throws {
        try await MemberStack.run { stack in
            let friend = try await stack.register("13900000015")
            let card = try #require(friend.member?.cardNumber)
            let code = try await stack.code("13900000016")
            var request = stack.registration("13900000016", code: code, device: "d")
            request.referralCode = try #require(CardNumber(prefix: "628800", random: 1)).description
            if request.referralCode != card {
                #expect(
                    await MemberStack.fact("field") {
                        try await stack.members.register(request, stack.mini())
                    } == "referralCode")
            }
            request.referralCode = card
            _ = try await stack.members.register(request, stack.mini())
            #expect(
                try await stack.texts(
                    "SELECT referrer_id FROM members WHERE referrer_id IS NOT NULL"
                )
                    == [friend.member?.id ?? "?"])
        }
    }
}
