import Crypto
import Messages
import Primitives
import ServiceKit
import Synchronization

/// Proves whose token a request carries.
///
/// Verifying an Ed25519 signature costs more than the rest of a read, so a token that was good is
/// remembered by its SHA-256, never itself, until it expires. Its subject's epoch and its app are
/// looked at on every use.
final class TokenVerifier: Sendable {
    static let audience = "patron"
    private static let memberRole = RoleTable.member
    static let byteLimit = 2_048
    /// How far another host's clock may be ahead.
    private static let clockLeewaySeconds: Int64 = 5
    /// The longest life that any token is issued with: a member's two hours.
    private static let longestLifeSeconds: Int64 = 2 * 3_600 + clockLeewaySeconds
    /// An unknown key id asks for the keys anew at most this often.
    private static let keysAnewAfter = Duration.seconds(5)

    private struct GoodToken: Sendable {
        let kid: String
        let subject: TokenSubject
        let epoch: Int64
        let expiry: Int64
        let app: KnownApp
        let role: String
        /// Whom it speaks for by what is known of app and account: made anew where that changes.
        var caller: Caller?
    }

    private let apps: FreshDirectory<String, KnownApp>
    private let keys: FreshDirectory<TheKeys, VerificationKeys>
    private let epochs: FreshDirectory<TokenSubject, SubjectEpoch>
    private let budget: ProofBudget
    private let clock: any WallClock
    private let remembered = Mutex(RecentTable<TokenDigest, GoodToken>(capacity: 200_000))

    init(
        apps: FreshDirectory<String, KnownApp>, keys: FreshDirectory<TheKeys, VerificationKeys>,
        epochs: FreshDirectory<TokenSubject, SubjectEpoch>, budget: ProofBudget,
        clock: any WallClock
    ) {
        self.apps = apps
        self.keys = keys
        self.epochs = epochs
        self.budget = budget
        self.clock = clock
    }

    /// - Parameter peer: whom the request comes from.
    func verify(_ text: Substring, from peer: String) async throws -> Caller {
        guard text.utf8.count <= Self.byteLimit else { throw Refusal(.invalidToken) }
        let digest = TokenDigest(text)
        if let known = remembered.withLock({ $0.find(digest) }) {
            guard known.expiry > clock.now().secondsSinceEpoch else {
                remembered.withLock { $0.remove(digest) }
                throw Refusal(.tokenExpired)
            }
            return try await caller(of: known, digest)
        }
        return try await budget.guarding(peer) {
            try await caller(of: try await examine(String(text)), digest)
        }
    }

    /// What may have changed since the token was verified.
    private func caller(of token: GoodToken, _ digest: TokenDigest) async throws -> Caller {
        guard try await keys(knowing: token.kid) != nil,
            let epoch = try await epochs.value(of: token.subject), !epoch.isDisabled,
            token.epoch >= epoch.epoch,
            let app = try await apps.value(of: token.app.caller.principal.subject),
            let stores = token.role == Self.memberRole ? [] : epoch.stores
        else { throw Refusal(.invalidToken) }
        guard !app.isDisabled else { throw Refusal(.appDisabled) }
        if let caller = token.caller, app === token.app, caller.principal.stores == stores {
            return caller
        }
        let caller = Self.caller(token.subject, token.role, stores, app)
        let renewed = GoodToken(
            kid: token.kid, subject: token.subject, epoch: token.epoch, expiry: token.expiry,
            app: app, role: token.role, caller: caller)
        remembered.withLock { $0.insert(renewed, for: digest) }
        return caller
    }

    private func examine(_ token: String) async throws -> GoodToken {
        guard let header = AccessTokenHeader(token: token),
            let keys = try await keys(knowing: header.kid),
            let claims = try? await keys.verify(token),
            claims.iss == keys.issuer, claims.aud.names.contains(Self.audience),
            !claims.sub.isEmpty, let merchant = UUIDv7(claims.merchant)
        else { throw Refusal(.invalidToken) }
        let now = clock.now().secondsSinceEpoch
        guard claims.exp > now else { throw Refusal(.tokenExpired) }
        guard claims.nbf <= now + Self.clockLeewaySeconds,
            claims.iat <= now + Self.clockLeewaySeconds,
            claims.exp <= now + Self.longestLifeSeconds,
            let app = try await apps.value(of: claims.app),
            app.caller.principal.merchant == merchant, !claims.scopes.isEmpty
        else { throw Refusal(.invalidToken) }
        let subject = TokenSubject(merchant: merchant, id: claims.sub)
        return GoodToken(
            kid: header.kid, subject: subject, epoch: claims.epoch, expiry: claims.exp, app: app,
            role: claims.role, caller: nil)
    }

    private func keys(knowing kid: String) async throws -> VerificationKeys? {
        if let keys = try await keys.value(of: .all), keys.knows(kid) { return keys }
        let anew = try await keys.value(of: .all, freshFor: Self.keysAnewAfter)
        return anew?.knows(kid) == true ? anew : nil
    }

    private static func caller(
        _ subject: TokenSubject, _ role: String, _ stores: [String], _ app: KnownApp
    ) -> Caller {
        let isMember = role == memberRole
        let of = app.caller.principal
        return Caller(
            Principal(
                kind: isMember ? .member : .staff, merchant: subject.merchant, subject: subject.id,
                app: of.app, role: isMember ? nil : role, stores: stores, sandbox: of.sandbox),
            rateKey: "rate:\(isMember ? "member" : "staff"):\(subject.merchant):\(subject.id)",
            rate: isMember ? app.tier.member : app.tier.staff, calls: app.tier.calls)
    }
}

/// SHA-256 of a token. It is uniform already, so the first word is hash enough.
struct TokenDigest: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    init(_ token: Substring) {
        var token = token
        words = token.withUTF8 { bytes in
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            return hasher.finalize().withUnsafeBytes {
                $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
            }
        }
    }

    static func == (left: TokenDigest, right: TokenDigest) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
