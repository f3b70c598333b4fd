import Crypto
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Apps`.
struct AppsHandlers: MemberV1.Apps.Handlers {
    let parts: MemberParts
    let secrets: AppSecrets
    /// Tiers that merchants may give their apps.
    let tiers: Set<String>

    func create(
        _ request: MemberV1.CreateAppRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeAppReply {
        let tier = request.tier.isEmpty ? "standard" : request.tier
        guard tiers.contains(tier) else { throw Refusal.invalid("tier", "is not offered") }
        let kind: Principal.AppKind? =
            switch request.kind {
            case .appMiniProgram: .miniProgram
            case .appPos: .pos
            case .appConsole: .console
            case .unspecified, .unrecognized: nil
            }
        guard let kind else { throw Refusal.invalid("kind", "is none of an app") }
        return try await change(
            .create(
                AppRow(
                    app: try Self.name(request.app), kind: kind.rawValue, tier: tier,
                    isDisabled: false)), call)
    }

    func list(
        _ request: MemberV1.ListAppsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListAppsReply {
        let context = try RequestContext(call, clock: parts.clock)
        try Self.check(try context.reach())
        let (apps, keys) = try await parts.pool.query(
            ListApps(merchant: context.merchant), ListAppKeys(merchant: context.merchant),
            deadline: context.deadline)
        let byApp = Dictionary(grouping: keys, by: \.app)
        return MemberV1.ListAppsReply(
            apps: apps.map { MemberV1.AppInfo($0, byApp[$0.app] ?? []) })
    }

    func disable(
        _ request: MemberV1.ChangeAppRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeAppReply {
        try await change(.setDisabled(app: request.app, true), call)
    }

    func enable(
        _ request: MemberV1.ChangeAppRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeAppReply {
        try await change(.setDisabled(app: request.app, false), call)
    }

    func retireKey(
        _ request: MemberV1.RetireAppKeyRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeAppReply {
        try await change(.retireKey(app: request.app, kid: request.kid), call)
    }

    /// The answer has a secret in it, so it is not kept: a repeated call is told the key.
    func addKey(
        _ request: MemberV1.AddAppKeyRequest, _ call: CallContext
    ) async throws -> MemberV1.AddAppKeyReply {
        let context = try RequestContext(call, clock: parts.clock)
        try Self.check(try context.reach())
        let operation = try context.operation()
        let id = parts.identifiers.next()
        let (material, secret) = try self.material(request, kid: id.description, context)
        let work = AppWork(
            context: context, change: .addKey(app: request.app, kid: id.description, material))
        let result = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Result<MemberV1.AddAppKeyReply, Refusal> in
            if let replay = try Idempotency.begin(operation, in: &transaction) {
                _ = try replay.reply(MemberV1.AddAppKeyReply.self)
                let key = try transaction.run(ListAppKeys(merchant: context.merchant))
                    .first { $0.kid == replay.operationId.description }
                return .success(.init(key: key.map(MemberV1.AppKeyInfo.init), replayed: true))
            }
            switch try work.run(in: &transaction) {
            case .success(let app):
                try Idempotency.finish(operation, id: id, response: nil, in: &transaction)
                let key = app.keys.first { $0.kid == id.description }
                return .success(.init(key: key, secret: secret))
            case .failure(let refusal):
                try Idempotency.finish(operation, id: id, refused: refusal, in: &transaction)
                return .failure(refusal)
            }
        }
        return try result.get()
    }

    /// What is kept of the new key, and what is shown of it.
    private func material(
        _ request: MemberV1.AddAppKeyRequest, kid: String, _ context: RequestContext
    ) throws -> (AppWork.Material, secret: [UInt8]) {
        guard request.publicKey.isEmpty else {
            guard (try? Curve25519.Signing.PublicKey(rawRepresentation: request.publicKey)) != nil
            else { throw Refusal.invalid("publicKey", "is not 32 bytes of an Ed25519 key") }
            return (.publicKey(request.publicKey), [])
        }
        let (secret, sealed) = try secrets.make(
            app: request.app, kid: kid, merchant: context.merchant)
        return (.secret(sealed: sealed), secret)
    }

    private func change(
        _ change: AppWork.Change, _ call: CallContext
    ) async throws -> MemberV1.ChangeAppReply {
        let context = try RequestContext(call, clock: parts.clock)
        try Self.check(try context.reach())
        let work = AppWork(context: context, change: change)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.ChangeAppReply> in
            switch try work.run(in: &transaction) {
            case .success(let app): .reply(.init(app: app))
            case .failure(let refusal): .refused(refusal)
            }
        }
        return try performed.answer { $0.replayed = true }
    }

    /// Apps belong to no store.
    private static func check(_ reach: Reach) throws(Refusal) {
        guard reach == .merchant else { throw Refusal(.outOfScope) }
    }

    /// The name of an app, or another of that kind.
    static func name(_ text: String, field: String = "app") throws(Refusal) -> String {
        let isSound = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isSound, (3...64).contains(text.utf8.count) else {
            throw .invalid(field, "is not 3 to 64 lower-case letters, digits or -")
        }
        return text
    }
}
