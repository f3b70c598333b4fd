import Foundation
import KeyManagement
import KeyStandIn
import Logging
import Primitives
import Providers
import ServiceKit
import Testing

@testable import MemberService

/// The stand-in of a key service, running, for a stack that keeps its keys there.
struct KeyServiceStack: Sendable {
    let standIn: KeyStandIn
    let client: KeyServiceClient
    /// Settings of a member-service that keeps its keys here.
    let settings: [String: String]
    let clock: ManualClock

    static func run(
        _ body: @Sendable @escaping (KeyServiceStack) async throws -> Void
    ) async throws {
        let clock = ManualClock(MemberStack.noon)
        let standIn = KeyStandIn(
            logger: Logger(label: "key service") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now() })
        let secret = FileManager.default.temporaryDirectory
            .appendingPathComponent("patron-kms-\(UUID().uuidString)")
        try Data(standIn.secret).write(to: secret)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: secret.path)
        defer { try? FileManager.default.removeItem(at: secret) }
        let http = ProviderHTTP.makeClient()
        let result = await withTaskGroup(of: Void.self, returning: Result<Void, any Error>.self) {
            group in
            group.addTask { try? await standIn.run() }
            let address = await standIn.address()
            let stack = KeyServiceStack(
                standIn: standIn,
                client: KeyServiceClient(
                    KeyServiceClient.Configuration(
                        server: address, keyId: standIn.keyId, accessId: standIn.accessId,
                        secret: standIn.secret),
                    client: http, now: { clock.now() }),
                settings: [
                    "keys.service": address, "keys.service-key": standIn.keyId,
                    "keys.service-access": standIn.accessId,
                    "keys.service-secret-file": secret.path,
                ], clock: clock)
            let result: Result<Void, any Error>
            do {
                try await body(stack)
                result = .success(())
            } catch {
                result = .failure(error)
            }
            group.cancelAll()
            return result
        }
        try await http.shutdown()
        try result.get()
    }

    /// Waits for the service's first key, and lets it begin to wrap.
    func begin(_ stack: MemberStack) async throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while try await stack.count("key_encryption_keys") == 0 {
            try #require(ContinuousClock.now < deadline, "no key is made")
            try await Task.sleep(for: .milliseconds(20))
        }
        clock.advance(seconds: KeyOpening.noticeSeconds)
        #expect(try await untilAvailable { try await stack.code("13800000999") } == "none")
    }

    /// What another instance of the service would have.
    func instance(
        of stack: MemberStack, files: FileKeys? = nil, keptSeconds: Int64 = 3_600
    ) -> (opening: KeyOpening, opened: OpenedKeys) {
        let opened = OpenedKeys(clock: clock, keptSeconds: keptSeconds, files: files)
        return (
            KeyOpening(
                pool: stack.owner, service: client, opened: opened, clock: clock,
                rotationDays: 90, logger: Logger(label: "key opening")), opened
        )
    }
}

/// Asks until the answer is another than UNAVAILABLE.
func untilAvailable(_ body: () async throws -> some Sendable) async throws -> String {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
        let answer = await MemberStack.refusal(body)
        if answer != "UNAVAILABLE" { return answer }
        try #require(ContinuousClock.now < deadline, "it stays away")
        try await Task.sleep(for: .milliseconds(20))
    }
}
