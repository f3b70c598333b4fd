import Foundation
import MemberDomain
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("One-time codes")
struct TotpTests {
    /// RFC 6238, appendix B, SHA-1; six digits are the last six of its eight.
    @Test(
        "RFC 6238 the published vectors",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
            (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func vectors(seconds: Int64, code: String) {
        let totp = Totp(seed: Array("12345678901234567890".utf8))
        #expect(totp.code(step: seconds / TotpRules.stepSeconds) == code)
        #expect(totp.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    }

    @Test("a code is good for its step and one to either side, and never twice")
    func window() {
        let totp = Totp(seed: Array("12345678901234567890".utf8))
        let now = Instant(secondsSinceEpoch: 1_111_111_111)
        let step = TotpRules.step(at: now)
        for distance in -3...3 as ClosedRange<Int64> {
            let found = totp.step(of: totp.code(step: step + distance), at: now, after: 0)
            #expect(found == (abs(distance) <= 1 ? step + distance : nil))
        }
        #expect(totp.step(of: totp.code(step: step), at: now, after: step) == nil)
        #expect(totp.step(of: totp.code(step: step - 1), at: now, after: step) == nil)
        #expect(totp.step(of: totp.code(step: step + 1), at: now, after: step) == step + 1)
        for text in ["", "05047", "0504711", "abcdef"] {
            #expect(totp.step(of: text, at: now, after: 0) == nil)
        }
    }

    @Test("owner, admin, operator and regional manager need a second factor outside a sandbox")
    func demand() {
        let needing: Set<StaffRole> = [.owner, .admin, .operator, .regionalManager]
        for role in StaffRole.allCases {
            for enrolment in [TotpRules.Enrolment.none, .unconfirmed] {
                #expect(
                    TotpRules.demand(of: role, having: enrolment, isSandbox: false)
                        == (needing.contains(role) ? .enrolment : .nothing))
                #expect(
                    TotpRules.demand(of: role, having: enrolment, isSandbox: true) == .nothing)
            }
            for isSandbox in [true, false] {
                #expect(
                    TotpRules.demand(
                        of: role, having: .confirmed(lastStep: 7), isSandbox: isSandbox)
                        == .code(lastStep: 7))
            }
        }
    }
}

/// One after the other: they share the two threads for hashes.
@Suite("Sessions of staff on the real stack", .serialized)
struct MemberSessionTests {
    private static let password = MemberDemo.staffPassword

    private func logIn(
        _ stack: MemberStack, _ account: String = MemberDemo.ownerAccount, code: String = "",
        recovery: String = "", options: CallOptions? = nil
    ) async throws -> MemberV1.IssueStaffTokenReply {
        try await stack.organisation.issueStaffToken(
            .init(
                account: account, password: Self.password, totpCode: code, recoveryCode: recovery),
            options ?? stack.console(sandbox: false))
    }

    private func enrol(_ stack: MemberStack) async throws -> (Totp, codes: [String]) {
        let enrolled = try await stack.sessions.enrolTotp(
            .init(account: MemberDemo.ownerAccount, password: Self.password), stack.console())
        let totp = try #require(Totp(base32: enrolled.secret))
        #expect(
            enrolled.uri
                == "otpauth://totp/patron:owner@demo?secret=\(enrolled.secret)&issuer=patron")
        let confirmed = try await stack.sessions.confirmTotp(
            .init(
                account: MemberDemo.ownerAccount, password: Self.password,
                code: totp.code(step: TotpRules.step(at: stack.clock.now()))), stack.console())
        return (totp, confirmed.recoveryCodes)
    }

    @Test("an owner enrols a second factor, and logs in by it; a code works once")
    func totp() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            #expect(await MemberStack.refusal { try await logIn(stack) } == "TOTP_ENROLMENT_NEEDED")
            #expect(
                await MemberStack.refusal { try await logIn(stack, MemberDemo.managerAccount) }
                    == "none")
            let (totp, codes) = try await enrol(stack)
            #expect(codes.count == 10 && Set(codes).count == 10)
            #expect(await MemberStack.refusal { try await logIn(stack) } == "TOTP_NEEDED")
            let used = totp.code(step: TotpRules.step(at: stack.clock.now()))
            // The code that confirmed is used up.
            #expect(
                await MemberStack.refusal { try await logIn(stack, code: used) } == "TOTP_INVALID")
            stack.clock.advance(seconds: 30)
            let code = totp.code(step: TotpRules.step(at: stack.clock.now()))
            let options = stack.console(key: "totp-key-00000001", sandbox: false)
            let first = try await logIn(stack, code: code, options: options)
            // The same call again is one whose answer was lost; another call is not.
            let again = try await logIn(stack, code: code, options: options)
            #expect(!first.replayed && again.replayed)
            #expect(
                await MemberStack.refusal { try await logIn(stack, code: code) } == "TOTP_INVALID")
            #expect(
                await MemberStack.refusal {
                    try await stack.sessions.enrolTotp(
                        .init(account: MemberDemo.ownerAccount, password: Self.password),
                        stack.console())
                } == "TOTP_ENROLLED")
            // Seed and recovery codes are in the database as ciphertext and hashes only.
            let seed = totp.seed.map { String(format: "%02x", $0) }.joined()
            #expect(
                try await stack.count(
                    "staff_totp", "encode(seed_cipher, 'hex') LIKE '%\(seed)%'") == 0)
            #expect(try await stack.count("staff_totp", "octet_length(seed_cipher) > 40") == 1)
            #expect(
                try await stack.count("staff_recovery_codes", "octet_length(code_hash) = 32") == 10)
        }
    }

    @Test("wrong codes count like wrong passwords, and close the account for a while")
    func guesses() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let (totp, _) = try await enrol(stack)
            let wrong = totp.code(step: 1)
            for _ in 0..<5 {
                #expect(
                    await MemberStack.refusal { try await logIn(stack, code: wrong) }
                        == "TOTP_INVALID")
            }
            stack.clock.advance(seconds: 29)
            let right = totp.code(step: TotpRules.step(at: stack.clock.now()) + 1)
            #expect(
                await MemberStack.refusal { try await logIn(stack, code: right) }
                    == "TOO_MANY_ATTEMPTS")
            stack.clock.advance(seconds: 1)
            _ = try await logIn(stack, code: right)
        }
    }

    @Test("a recovery code logs in once, as it is typed; staff above takes the factor away")
    func recovery() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let (_, codes) = try await enrol(stack)
            let code = try #require(codes.first)
            _ = try await logIn(stack, recovery: code.lowercased().replacing("-", with: " "))
            #expect(
                await MemberStack.refusal { try await logIn(stack, recovery: code) }
                    == "TOTP_INVALID")
            #expect(
                await MemberStack.refusal { try await logIn(stack, recovery: "nonsense") }
                    == "TOTP_INVALID")
            #expect(try await stack.count("staff_recovery_codes") == 9)
            let owner = try #require(
                try await stack.texts("SELECT staff_id::text FROM staff WHERE role = 'owner'").first
            )
            #expect(
                await MemberStack.refusal {
                    try await stack.staffAccounts.resetTotp(
                        .init(id: owner, reason: "lost"), stack.staff(role: "admin"))
                } == "GRANT_NOT_ALLOWED")
            _ = try await stack.staffAccounts.resetTotp(
                .init(id: owner, reason: "lost"), stack.staff())
            #expect(try await stack.count("staff_recovery_codes") == 0)
            #expect(await MemberStack.refusal { try await logIn(stack) } == "TOTP_ENROLMENT_NEEDED")
            _ = try await enrol(stack)
        }
    }

    @Test("V6.4.4 a second factor is taken away with a reason only, which stands in the audit")
    func reasoned() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            _ = try await enrol(stack)
            let owner = try #require(
                try await stack.texts("SELECT staff_id::text FROM staff WHERE role = 'owner'").first
            )
            func reset(_ reason: String) async -> String {
                await MemberStack.refusal {
                    try await stack.staffAccounts.resetTotp(
                        .init(id: owner, reason: reason), stack.staff())
                }
            }
            for reason in ["", " \n", String(repeating: "x", count: 257)] {
                #expect(await reset(reason) == "INVALID_ARGUMENT", "\(reason)")
            }
            #expect(await MemberStack.refusal { try await logIn(stack) } == "TOTP_NEEDED")
            #expect(await reset("telephone lost; in person, identity card seen") == "none")
            #expect(
                try await stack.texts(
                    "SELECT concat_ws('|', object, reason) FROM audit"
                        + " WHERE action = 'staff.totp_reset'")
                    == ["\(owner)|telephone lost; in person, identity card seen"])
        }
    }

    private func refresh(
        _ token: String, _ stack: MemberStack, _ options: CallOptions? = nil
    ) async throws -> MemberV1.RefreshStaffTokenReply {
        try await stack.sessions.refreshStaff(
            .init(refreshToken: token), options ?? stack.console())
    }

    @Test("a refresh token of staff is good once and for 12 hours; its reuse ends the family")
    func rotation() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let first = try await logIn(stack, MemberDemo.managerAccount)
            let second = try await refresh(first.refreshToken, stack)
            #expect(second.accessTokenExpiresAt == MemberStack.noon.adding(seconds: 900))
            #expect(second.refreshToken != first.refreshToken)
            // A token of staff is nothing to members' RPC, nor to another app.
            for options in [stack.console(), stack.till()] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.members.issueTokens(
                            .init(refreshToken: second.refreshToken), options)
                    } != "none")
            }
            #expect(
                await MemberStack.refusal {
                    try await refresh(second.refreshToken, stack, stack.till())
                } == "INVALID_REFRESH_TOKEN")
            #expect(
                await MemberStack.refusal { try await refresh(first.refreshToken, stack) }
                    == "INVALID_REFRESH_TOKEN")
            #expect(
                await MemberStack.refusal { try await refresh(second.refreshToken, stack) }
                    == "INVALID_REFRESH_TOKEN")
            let fresh = try await logIn(stack, MemberDemo.managerAccount)
            stack.clock.advance(seconds: 12 * 3_600)
            #expect(
                await MemberStack.refusal { try await refresh(fresh.refreshToken, stack) }
                    == "INVALID_REFRESH_TOKEN")
        }
    }

    @Test("logging out everywhere ends the tokens of a staff account, or of a member")
    func everywhere() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let session = try await logIn(stack, MemberDemo.managerAccount)
            let options = stack.staff(
                role: "store_manager", key: "log-out-key-00001", subject: session.staffId)
            for round in 0..<2 {
                let reply = try await stack.sessions.logOutEverywhere(.init(), options)
                #expect(reply.replayed == (round == 1))
            }
            let epoch = try await stack.organisation.getEpoch(
                .init(subject: session.staffId), stack.service(.gateway))
            #expect(epoch.epoch == 2)
            #expect(
                await MemberStack.refusal { try await refresh(session.refreshToken, stack) }
                    == "INVALID_REFRESH_TOKEN")
            let registered = try await stack.register("13800000801")
            let member = try #require(registered.member?.id)
            _ = try await stack.sessions.logOutEverywhere(.init(), stack.member(member))
            #expect(
                await MemberStack.refusal {
                    try await stack.members.issueTokens(
                        .init(refreshToken: registered.refreshToken), stack.mini())
                } == "INVALID_REFRESH_TOKEN")
        }
    }

    @Test("a log-out everywhere waits for who changes the member, and is not overwritten")
    func takesTurns() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000802").member?.id)
            let member = try #require(UUIDv7(id))
            try await stack.settled()
            let epoch = "SELECT epoch FROM members WHERE member_id = '\(id)'"
            let key = Outbox.lockKey(member)
            #expect(try await stack.number("SELECT 1 FROM pg_advisory_lock(\(key))") == 1)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    _ = try await stack.sessions.logOutEverywhere(.init(), stack.member(id))
                }
                try await eventually("somebody waits for the member") {
                    try await stack.number(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                    ) > 0
                }
                #expect(try await stack.number(epoch) == 1)
                // Whichever connection of the owner's has it gives it back.
                try await eventually("the sessions have ended") {
                    _ = try await stack.number("SELECT 1 FROM pg_advisory_unlock_all()")
                    return try await stack.number(epoch) == 2
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("keys of tokens change every 90 days, and no token fails at the change")
    func keys() async throws {
        try await MemberStack.run { stack in
            func published() async throws -> [String] {
                try await stack.organisation.getVerificationKeys(.init(), stack.service()).keys
                    .map(\.kid)
            }
            func kid(of token: String) throws -> String {
                let head = token.prefix { $0 != "." }
                let padded = head + String(repeating: "=", count: (4 - head.count % 4) % 4)
                let data = try #require(Data(base64Encoded: String(padded)))
                let fields = try JSONSerialization.jsonObject(with: data) as? [String: String]
                return try #require(fields?["kid"])
            }
            // The next change after noon of 2026-03-05 is at the beginning of 2026-03-08, UTC.
            let change = Instant(rfc3339: "2026-03-08T00:00:00Z")!
            let before = try kid(of: try await stack.register("13800000802").accessToken)
            #expect(try await published() == [before])
            stack.clock.advance(
                seconds: change.microseconds(since: stack.clock.now()) / 1_000_000 - 60)
            let ahead = try await published()
            #expect(ahead.count == 2 && ahead[0] == before)
            let late = try kid(of: try await stack.register("13800000803").accessToken)
            #expect(late == before)
            stack.clock.advance(seconds: 120)
            let after = try kid(of: try await stack.register("13800000804").accessToken)
            // Whoever asked for the keys before the change knows this one already.
            #expect(after == ahead[1])
            // And a token of before, which lives for two hours, is still verified.
            #expect(try await published() == ahead)
            stack.clock.advance(seconds: 86_400)
            #expect(try await published() == [after])
        }
    }
}

extension Totp {
    /// As an app reads it.
    fileprivate init?(base32: String) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for letter in base32 {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            bits = (bits << 5 | UInt32(value)) & 0xFFFF
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        self.init(seed: bytes)
    }
}
