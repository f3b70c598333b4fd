import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MemberService

@Suite("How passwords are kept")
struct PasswordSchemeTests {
    @Test("A07 a hash says by its prefix how it was made; what is no hash is nobody's")
    func schemes() {
        let tail = String(repeating: "a", count: 53)
        #expect(PasswordScheme("$2b$12$" + tail) == .bcrypt(cost: 12))
        #expect(PasswordScheme("$2b$04$" + tail) == .bcrypt(cost: 4))
        #expect(PasswordScheme("$y$j9T$salt$hash") == .yescrypt)
        for text in ["", "*0", "$2b$12$short", "$2b$xx$" + tail, "$1$salt$hash", "plain"] {
            #expect(PasswordScheme(text) == .unknown, "\(text)")
        }
    }
}

/// One after the other: they share the two threads for hashes.
@Suite("Passwords and their hashes on the real stack", .serialized)
struct MemberPasswordKindTests {
    private static let password = "柠檬 lemon 42"

    /// A hash as an older installation made it.
    private func old(_ stack: MemberStack, _ password: String) throws -> String {
        let keys = try KeyRing(directory: stack.keysDirectory)
        let hashes = PasswordHash(pepper: keys.passwords, cost: 4)
        return try #require(
            hashes.hash(password, salt: Array(repeating: 7, count: 16)))
    }

    @Test("A07 a member's hash below today's cost works, and is a new one after the log-in")
    func member() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000991").member?.id)
            try await stack.script(
                """
                INSERT INTO member_passwords (merchant_id, member_id, password_hash, changed_at)
                VALUES ('\(MemberDemo.merchant)', '\(id)', '\(try old(stack, Self.password))',
                    '2026-01-01T00:00:00Z');
                """)
            let credentials = MemberV1.Credentials.Client(stack.channel)
            func logIn(_ password: String) async -> String {
                await MemberStack.refusal {
                    try await credentials.logIn(
                        .init(phone: "13800000991", password: password), stack.mini())
                }
            }
            func kept() async throws -> Substring {
                let hash = try #require(
                    try await stack.texts("SELECT password_hash FROM member_passwords").first)
                return hash.prefix(7)
            }
            // A wrong password renews nothing.
            #expect(await logIn("柠檬 lemon 43") == "INVALID_CREDENTIALS")
            #expect(try await kept() == "$2b$04$")
            #expect(await logIn(Self.password) == "none")
            #expect(try await kept() == "$2b$12$")
            #expect(await logIn(Self.password) == "none")
            // It is no change of hers.
            #expect(
                try await stack.count(
                    "member_passwords", "changed_at = '2026-01-01T00:00:00Z'") == 1)
        }
    }

    @Test("A07 H01 so is that of staff, with a row of the audit")
    func staff() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let account = MemberDemo.account(of: "cashier")
            try await stack.script(
                """
                SELECT set_config('patron.provisioning', 'on', true);
                UPDATE staff SET password_hash = '\(try old(stack, Self.password))'
                WHERE account = '\(account)';
                """)
            _ = try await stack.organisation.issueStaffToken(
                .init(account: account, password: Self.password), stack.console())
            #expect(
                try await stack.count(
                    "staff", "account = '\(account)' AND password_hash LIKE '$2b$12$%'") == 1)
            #expect(try await stack.count("audit", "action = 'staff.password_rehashed'") == 1)
            try await stack.chained()
            #expect(try await stack.auditFaults() == [])
            _ = try await stack.organisation.issueStaffToken(
                .init(account: account, password: Self.password), stack.console())
            #expect(try await stack.count("audit", "action = 'staff.password_rehashed'") == 1)
        }
    }

    @Test("A07 a password that is the merchant's name, a store's or the account's is not taken")
    func names() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000992").member?.id)
            let credentials = MemberV1.Credentials.Client(stack.channel)
            let code = try await stack.nextCode("13800000992", .setPassword)
            func set(_ password: String) async -> String {
                await MemberStack.refusal {
                    try await credentials.setPassword(
                        .init(smsCode: code, newPassword: password), stack.member(id))
                }
            }
            for password in ["示范商户2026", "外滩酒吧88888", "Patron-12345", "zhang19900101"] {
                #expect(await set(password) == "PASSWORD_NOT_ACCEPTABLE", "\(password)")
            }
            #expect(await set(Self.password) == "none")
            let made = try await stack.staffAccounts.create(
                .init(
                    account: "lilianmei@demo", role: "cashier",
                    unitIds: [MemberDemo.stores[0].description]), stack.staff())
            func first(_ password: String) async -> String {
                await MemberStack.refusal {
                    try await stack.organisation.issueStaffToken(
                        .init(
                            account: "lilianmei@demo", password: made.oneTimePassword,
                            newPassword: password), stack.console())
                }
            }
            for password in ["Lilianmei-2026", "administrator2026", "1qaz2wsx3edc4rfv"] {
                #expect(await first(password) == "INVALID_ARGUMENT", "\(password)")
            }
            #expect(await first("seven green bottles") == "none")
        }
    }
}
