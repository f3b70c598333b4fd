import Crypto
import Foundation
import Logging
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MemberService

@Suite("Keys and their retention on the real stack")
struct MemberKeyRotationTests {
    @Test("H03 members' keys are wrapped anew by several instances while the old one serves")
    func rotates() async throws {
        try await MemberStack.run(withStaff: true) { stack in
            let id = try #require(try await stack.register("13800000921").member?.id)
            // More than one piece: the same key again and again, each a member of her own.
            try await stack.script(
                """
                INSERT INTO members (merchant_id, member_id, card_number, source, registered_at,
                    data_key, event_seq, level_since, level_scheme_version)
                SELECT m.merchant_id, gen_random_uuid(), 'rotated-' || n, 'IMPORT', m.registered_at,
                    m.data_key, 1, m.level_since, m.level_scheme_version
                FROM members m, generate_series(1, 700) AS n WHERE m.member_id = '\(id)'
                """)
            let before = try KeyRing(directory: stack.keysDirectory)
            let merchant = MemberDemo.merchant
            let staff = try #require(
                UUIDv7(try await stack.texts("SELECT min(staff_id::text) AS id FROM staff")[0]))
            let seed = [UInt8](1...20)
            let sealed = try TotpSeeds(encryption: before.encryption).seal(
                Totp(seed: seed), of: staff, merchant: merchant)
            try await stack.script(
                """
                INSERT INTO staff_totp (merchant_id, staff_id, seed_cipher)
                VALUES ('\(merchant)', '\(staff)',
                    '\\x\(sealed.map { String(format: "%02x", $0) }.joined())')
                """)
            let newer = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
            try KeyFiles.create("\(stack.keysDirectory)/kek-2.key", key: newer)
            let keys = try KeyRing(directory: stack.keysDirectory)
            #expect(try keys.encryption.current == 2)
            let rotation = KeyRotation(
                pool: stack.owner, encryption: keys.encryption, logger: Logger(label: "rotation"))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<3 { group.addTask { try await rotation.run() } }
                for _ in 0..<10 {
                    group.addTask {
                        _ = try await stack.members.get(.init(id: id), stack.till())
                    }
                }
                try await group.waitForAll()
            }
            // Rows that one had locked were left to it: whoever comes next finds none.
            try await rotation.run()
            #expect(
                try await stack.count("members", "get_byte(data_key, 1) <> 2") == 0)
            #expect(
                try await stack.count("app_keys", "get_byte(secret_cipher, 1) <> 2") == 0)
            let app = try await stack.organisation.getApp(
                .init(app: "demo-pos"), stack.service(.gateway))
            #expect(app.keys.map(\.secret.count) == [32])
            #expect(try await stack.count("staff_totp", "get_byte(seed_cipher, 1) = 2") == 1)
            let row = try #require(
                try await stack.owner.query(
                    ReadTotp(merchant: merchant, staff: staff), deadline: .now + .seconds(5)
                ).first)
            #expect(
                try TotpSeeds(encryption: keys.encryption).open(
                    row.sealed, of: staff, merchant: merchant
                ).seed == seed)
            // The process of this stack knows the new key by its file alone.
            let shown = try await stack.members.get(.init(id: id), stack.till())
            #expect(shown.phone == "138****0921" && shown.nickname == "张*")
            #expect(
                try await stack.reveal.show(
                    .init(id: id, fields: [.revealPhone], reason: "looks"), stack.staff()
                ).phone == "+8613800000921")
        }
    }

    @Test("H04 rows of the audit go after three years and not a day before, whoever asks")
    func retention() async throws {
        try await MemberStack.run { stack in
            try await stack.register("13800000922")
            try await stack.chained()
            let rows = try await stack.count("audit")
            // Old by the database's clock, which no caller can set.
            func age(_ days: Int) async throws {
                try await stack.script(
                    """
                    UPDATE audit SET at = now() - interval '\(days) days';
                    UPDATE audit_chain SET chained_at = now() - interval '\(days) days';
                    """)
            }
            try await age(1_097)
            try await stack.script("SELECT retire_audit(now() + interval '9 years', 100)")
            #expect(try await stack.count("audit") == rows)
            try await age(1_099)
            try await stack.script("SELECT retire_audit(now() - interval '9 years', 100)")
            #expect(try await stack.count("audit") == rows)
            try await stack.script("SELECT retire_audit(now(), 100)")
            #expect(try await stack.count("audit_chain") == rows)
            #expect(try await stack.count("audit") == 0)
        }
    }
}
