import Crypto
import Foundation
import Logging
import Messages
import Primitives
import ServiceKit
import TestKit
import Testing

@testable import MemberService

@Suite("Keys that a key service keeps")
struct MemberKeyServiceTests {
    @Test("H03 keys move from files to a key service while it serves, secrets of apps with them")
    func moves() async throws {
        try await KeyServiceStack.run { keys in
            try await MemberStack.run(clock: keys.clock, settings: keys.settings) { stack in
                let gateway = stack.service(.gateway)
                func secrets() async throws -> [[UInt8]] {
                    try await stack.organisation.getApp(.init(app: "demo-pos"), gateway)
                        .keys.map(\.secret)
                }
                #expect(try await untilAvailable { try await stack.code("13800000930") } == "none")
                let before = try await secrets()
                let id = try #require(try await stack.register("13800000931").member?.id)
                #expect(try await stack.count("members", "get_byte(data_key, 1) = 1") == 1)
                // The service's first key begins to wrap after its notice.
                try await keys.begin(stack)
                try await stack.register("13800000932")
                #expect(try await stack.count("members", "get_byte(data_key, 1) = 2") == 1)

                let files = try FileKeys(directory: stack.keysDirectory)
                let second = keys.instance(of: stack, files: files)
                try await second.opening.look()
                let rotation = KeyRotation(
                    pool: stack.owner, encryption: KeyEncryption(second.opened),
                    logger: Logger(label: "rotation"))
                try await rotation.run()
                #expect(try await stack.count("members", "get_byte(data_key, 1) <> 2") == 0)
                #expect(try await stack.count("app_keys", "get_byte(secret_cipher, 1) <> 2") == 0)
                #expect(try await secrets() == before)
                let shown = try await stack.members.get(.init(id: id), stack.till())
                #expect(shown.phone == "138****0931")
            }
        }
    }

    @Test(
        "H03 while the key service is away what was opened works on for its time, then nothing is lost"
    )
    func away() async throws {
        try await KeyServiceStack.run { keys in
            try await MemberStack.run(clock: keys.clock, settings: keys.settings) { stack in
                try await keys.begin(stack)
                let id = try #require(try await stack.register("13800000941").member?.id)
                func show() async throws -> MemberV1.Member {
                    try await stack.members.get(.init(id: id), stack.till())
                }
                let codes = try await stack.count("sms_codes")
                keys.standIn.faults.next("*", .serverError, times: 1_000)
                keys.clock.advance(seconds: 3_000)
                #expect(try await show().phone == "138****0941")
                keys.clock.advance(seconds: 700)
                #expect(await MemberStack.refusal { try await show() } == "UNAVAILABLE")
                #expect(
                    await MemberStack.refusal { try await stack.code("13800000942") }
                        == "UNAVAILABLE")
                keys.standIn.faults.clear()
                #expect(try await untilAvailable { try await show() } == "none")
                #expect(try await show().phone == "138****0941")
                // A code that could not be answered was not kept, either.
                #expect(try await stack.count("sms_codes") == codes)
                #expect(
                    try await stack.register("13800000942").member?.phone == "138****0942")
            }
        }
    }

    @Test("H03 an app is answered while the key service is away, and its secrets are marked")
    func appsAnswer() async throws {
        try await KeyServiceStack.run { keys in
            try await MemberStack.run(clock: keys.clock, settings: keys.settings) { stack in
                try await keys.begin(stack)
                _ = try await stack.apps.create(
                    .init(app: "partner-h03", kind: .appPos), stack.staff())
                let pair = Curve25519.Signing.PrivateKey()
                let publicKey = Array(pair.publicKey.rawRepresentation)
                _ = try await stack.apps.addKey(.init(app: "partner-h03"), stack.staff())
                _ = try await stack.apps.addKey(
                    .init(app: "partner-h03", publicKey: publicKey), stack.staff())
                func known() async throws -> MemberV1.App {
                    try await stack.organisation.getApp(
                        .init(app: "partner-h03"), stack.service(.gateway))
                }
                let before = try await known()
                #expect(before.keys.allSatisfy { !$0.unavailable })
                keys.standIn.faults.next("*", .serverError, times: 1_000)
                keys.clock.advance(seconds: 3_700)
                let away = try await known()
                #expect(away.kind == .appPos && away.keys.map(\.unavailable) == [true, false])
                #expect(away.keys.map(\.secret) == [[], []])
                #expect(away.keys.map(\.publicKey) == [[], publicKey])
                keys.standIn.faults.clear()
                try await eventually("the secrets open again") {
                    try await known().keys.map(\.secret) == before.keys.map(\.secret)
                }
            }
        }
    }

    @Test(
        "H03 when the days of a key are over one instance makes the next, which begins a minute later"
    )
    func rotates() async throws {
        try await KeyServiceStack.run { keys in
            try await MemberStack.run(clock: keys.clock) { stack in
                let instances = (0..<3).map { _ in keys.instance(of: stack) }
                func look() async throws {
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for instance in instances {
                            group.addTask { try await instance.opening.look() }
                        }
                        try await group.waitForAll()
                    }
                    // Whoever came second has learnt of it now.
                    for instance in instances { try await instance.opening.look() }
                }
                try await look()
                #expect(try await stack.count("key_encryption_keys") == 1)
                let data = SymmetricKey(size: .bits256)
                let wrapped = try KeyEncryption(instances[0].opened).wrap(data)
                #expect(wrapped[1] == 1)

                keys.standIn.rotate()
                keys.clock.advance(seconds: 90 * 86_400 - 1)
                try await look()
                #expect(try await stack.count("key_encryption_keys") == 1)
                keys.clock.advance(seconds: 1)
                try await look()
                #expect(try await stack.count("key_encryption_keys") == 2)
                // The service may take its older version away.
                #expect(try await stack.count("key_encryption_keys", "key_version = 2") == 2)
                for instance in instances { #expect(try instance.opened.current == 1) }
                keys.clock.advance(seconds: KeyOpening.noticeSeconds)
                for instance in instances {
                    #expect(try instance.opened.current == 2)
                    #expect(try KeyEncryption(instance.opened).unwrap(wrapped) == data)
                }
            }
        }
    }

    @Test("H03 a key that the key service refuses to open again is forgotten at once")
    func revoked() async throws {
        try await KeyServiceStack.run { keys in
            try await MemberStack.run(clock: keys.clock) { stack in
                let (opening, opened) = keys.instance(of: stack)
                try await opening.look()
                _ = try opened.key(1)
                keys.standIn.setEnabled(false)
                // In the first half of its time it is not asked for again.
                try await opening.look()
                keys.clock.advance(seconds: 1_800)
                await #expect(throws: (any Error).self) { try await opening.look() }
                let refusal = #expect(throws: Refusal.self) { try opened.key(1) }
                #expect(refusal?.key == .unavailable)
                // One that was never made is none.
                keys.standIn.setEnabled(true)
                try await opening.look()
                _ = try opened.key(1)
                #expect(throws: Refusal.self) { try opened.key(2) }
                #expect(throws: FieldCipher.Unreadable.self) { try opened.key(0) }
            }
        }
    }

    @Test("H03 a data key is wrapped as RFC 3394 has it, behind the number of the key that wrapped")
    func format() throws {
        struct Fixed: KeyProvider {
            let current: UInt8 = 9
            func key(_ number: UInt8) throws -> SymmetricKey {
                SymmetricKey(data: (0..<32).map { UInt8($0) })
            }
        }
        let key = (0..<UInt8(32)).map { $0 < 16 ? $0 * 0x11 : $0 - 16 }
        let wrapped = try KeyEncryption(Fixed()).wrap(SymmetricKey(data: key))
        #expect(
            wrapped.map { String(format: "%02x", $0) }.joined()
                == "010928c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326"
                + "cbc7f0e71a99f43bfb988b9b7a02dd21")
    }
}
