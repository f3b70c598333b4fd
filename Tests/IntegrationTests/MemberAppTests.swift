import Crypto
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Apps on the real stack")
struct MemberAppTests {
    private func known(_ stack: MemberStack, _ app: String) async throws -> MemberV1.App {
        try await stack.organisation.getApp(.init(app: app), stack.service(.gateway))
    }

    @Test("an app is made, gets two keys, each shown once, and changes them without a gap")
    func life() async throws {
        try await MemberStack.run { stack in
            let made = try await stack.apps.create(
                .init(app: "partner-1", kind: .appPos), stack.staff())
            #expect(made.app?.tier == "standard" && made.app?.keys.isEmpty == true)
            let options = stack.staff(key: "app-key-key-00001")
            let first = try await stack.apps.addKey(.init(app: "partner-1"), options)
            #expect(first.secret.count == 32 && first.key?.kind == .keyHmac)
            let again = try await stack.apps.addKey(.init(app: "partner-1"), options)
            #expect(again.replayed && again.secret.isEmpty && again.key == first.key)
            let pair = Curve25519.Signing.PrivateKey()
            let publicKey = Array(pair.publicKey.rawRepresentation)
            let second = try await stack.apps.addKey(
                .init(app: "partner-1", publicKey: publicKey), stack.staff())
            #expect(second.secret.isEmpty && second.key?.kind == .keyEd25519)
            #expect(
                await MemberStack.refusal {
                    try await stack.apps.addKey(.init(app: "partner-1"), stack.staff())
                } == "APP_KEY_LIMIT_REACHED")

            let app = try await known(stack, "partner-1")
            #expect(app.keys.map(\.secret) == [first.secret, []])
            #expect(app.keys.map(\.publicKey) == [[], publicKey])
            _ = try await stack.apps.retireKey(
                .init(app: "partner-1", kid: first.key?.kid ?? ""), stack.staff())
            _ = try await stack.apps.addKey(.init(app: "partner-1"), stack.staff())
            #expect(try await known(stack, "partner-1").keys.count == 2)
            #expect(
                await MemberStack.refusal {
                    try await stack.apps.retireKey(
                        .init(app: "partner-1", kid: first.key?.kid ?? ""), stack.staff())
                } == "APP_KEY_NOT_FOUND")
            _ = try await stack.apps.disable(.init(app: "partner-1"), stack.staff())
            #expect(try await known(stack, "partner-1").disabled)
            _ = try await stack.apps.enable(.init(app: "partner-1"), stack.staff())
            #expect(try await known(stack, "partner-1").disabled == false)
            #expect(
                try await stack.texts(
                    "SELECT action FROM audit WHERE object LIKE 'partner-1%' ORDER BY sequence")
                    == [
                        "app.created", "app.key_added", "app.key_added", "app.key_retired",
                        "app.key_added", "app.disabled", "app.enabled",
                    ])
        }
    }

    @Test("apps are listed without secrets; names are unique, and tiers are those offered")
    func refused() async throws {
        try await MemberStack.run { stack in
            let apps = try await stack.apps.list(.init(), stack.staff(role: "auditor")).apps
            #expect(
                apps.map(\.app) == [
                    "bench-mini-program", "bench-pos", "demo-console", "demo-mini-program",
                    "demo-pos",
                ])
            #expect(apps.allSatisfy { $0.keys.count == 1 })
            func refusal(_ request: MemberV1.CreateAppRequest) async -> String {
                await MemberStack.refusal { try await stack.apps.create(request, stack.staff()) }
            }
            #expect(await refusal(.init(app: "demo-pos", kind: .appPos)) == "APP_TAKEN")
            #expect(await refusal(.init(app: "UPPER", kind: .appPos)) == "INVALID_ARGUMENT")
            #expect(await refusal(.init(app: "partner-2")) == "INVALID_ARGUMENT")
            #expect(
                await refusal(.init(app: "partner-2", kind: .appPos, tier: "bench"))
                    == "INVALID_ARGUMENT")
            #expect(
                await MemberStack.refusal {
                    try await stack.apps.addKey(
                        .init(app: "demo-pos", publicKey: [1, 2, 3]), stack.staff())
                } == "INVALID_ARGUMENT")
            // Another merchant's app is none.
            let stranger = Principal(
                kind: .staff, merchant: MemberDemo.importMerchant,
                subject: MemberDemo.importMerchant.description, role: "owner")
            var metadata = Metadata()
            stranger.write(to: &metadata)
            metadata.append(MetadataKey.idempotencyKey, "stranger-key-0001")
            let options = CallOptions.timeout(.seconds(20), metadata: metadata)
            #expect(
                await MemberStack.refusal {
                    try await stack.apps.disable(.init(app: "demo-pos"), options)
                } == "UNKNOWN_APP")
            let seen = try await stack.apps.list(.init(), options).apps
            #expect(seen.isEmpty)
        }
    }
}
