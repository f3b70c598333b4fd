import Crypto
import Messages
import Primitives
import ServiceKit

/// An app as member-service describes it.
final class KnownApp: Sendable {
    struct Key: Sendable {
        let kid: String
        /// Nil while nobody can open it: what it signs is neither right nor wrong.
        let key: SignatureKey?

        /// Nil for a key of neither kind, which verifies nothing.
        init?(_ key: MemberV1.AppKey) {
            kid = key.kid
            if key.unavailable {
                self.key = nil
            } else if !key.secret.isEmpty {
                self.key = .hmac(SymmetricKey(data: key.secret))
            } else if let known = try? Curve25519.Signing.PublicKey(
                rawRepresentation: key.publicKey)
            {
                self.key = .ed25519(known)
            } else {
                return nil
            }
        }
    }

    let caller: Caller
    let isDisabled: Bool
    /// At most two, so that keys rotate without a gap.
    let keys: [Key]
    let tier: RateTier

    /// Nil for an app that cannot call: of an unknown kind, or without a merchant.
    init?(_ app: MemberV1.App, tiers: RateTiers) {
        guard let merchant = UUIDv7(app.merchantId), let kind = Self.kind(app.kind) else {
            return nil
        }
        tier = tiers.tier(app.tier)
        isDisabled = app.disabled
        keys = app.keys.prefix(2).compactMap(Key.init)
        caller = Caller(
            Principal(
                kind: .app, merchant: merchant, subject: app.app, app: app.app, appKind: kind,
                sandbox: app.sandbox),
            rateKey: "rate:app:\(app.app)", rate: tier.app)
    }

    private static func kind(_ kind: MemberV1.AppKind) -> Principal.AppKind? {
        switch kind {
        case .appMiniProgram: .miniProgram
        case .appPos: .pos
        case .appConsole: .console
        case .unspecified, .unrecognized: nil
        }
    }
}

extension FreshDirectory<String, KnownApp> {
    /// Apps of member-service by their id. Changes take effect within 30 s.
    static func apps(
        _ organisation: MemberV1.Organisation.Client, tiers: RateTiers
    ) -> FreshDirectory<String, KnownApp> {
        let terms = Terms(
            freshFor: .seconds(20), keptFor: .seconds(30), absentFor: .seconds(2),
            capacity: 10_000)
        return FreshDirectory(terms) { id in
            let options = RequestContext.internalOptions(as: .gateway, timeout: .seconds(2))
            return try await absentAsNil {
                try await organisation.getApp(MemberV1.GetAppRequest(app: id), options)
            }.flatMap { KnownApp($0, tiers: tiers) }
        }
    }
}
