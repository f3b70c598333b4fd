import Crypto
import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// A refresh token: 32 random bytes, of which the database keeps the digest.
struct RefreshToken: Sendable {
    let text: String
    let hash: [UInt8]

    static func make() -> RefreshToken {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        return RefreshToken(text: Base64.encodeForToken(bytes), bytes: bytes)
    }

    /// Nil for a text that no token has.
    init?(_ text: String) {
        guard text.utf8.count == 43, let bytes = Base64.decodeToken(text) else { return nil }
        self.init(text: text, bytes: bytes)
    }

    private init(text: String, bytes: [UInt8]) {
        self.text = text
        hash = Array(SHA256.hash(data: bytes))
    }
}

/// Whom a refresh token speaks for.
enum RefreshHolder: Hashable, Sendable {
    case member(UUIDv7)
    case staff(UUIDv7)

    enum Kind: Sendable {
        case member, staff

        var lifetimeSeconds: Int64 {
            switch self {
            case .member: RefreshRules.lifetimeSeconds
            case .staff: RefreshRules.staffLifetimeSeconds
            }
        }

        func sessionSeconds(_ limits: RefreshRules.SessionLimits) -> Int64 {
            switch self {
            case .member: limits.memberSeconds
            case .staff: limits.staffSeconds
            }
        }
    }

    var kind: Kind {
        switch self {
        case .member: .member
        case .staff: .staff
        }
    }

    var id: UUIDv7 {
        switch self {
        case .member(let id), .staff(let id): id
        }
    }
}

struct InsertRefreshToken: Statement {
    static let sql = """
        INSERT INTO refresh_tokens
            (merchant_id, token_hash, family_id, member_id, staff_id, app, epoch, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """
    let merchant: UUIDv7
    let hash: [UInt8]
    let family: UUIDv7
    let holder: RefreshHolder
    let app: String
    let epoch: Int64
    let expiresAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hash)
        parameters.append(family)
        parameters.append(holder.kind == .member ? holder.id : nil)
        parameters.append(holder.kind == .staff ? holder.id : nil)
        parameters.append(app)
        parameters.append(epoch)
        parameters.append(expiresAt)
    }
}

/// Rotation and revocation of one family take turns; the row's lock alone would let a rotation that
/// commits in between escape the revocation.
struct LockRefreshFamily: Statement {
    static let sql = """
        SELECT pg_advisory_xact_lock(hashtextextended(family_id::text, 0)) FROM refresh_tokens
        WHERE merchant_id = $1 AND token_hash = $2 AND app = $3
        """
    let merchant: UUIDv7
    let hash: [UInt8]
    let app: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hash)
        parameters.append(app)
    }

    static func decode(_ row: inout RowReader) throws {}
}

/// Reads a token under its lock, with the member or staff account that it speaks for.
struct LockRefreshToken: Statement {
    struct Row: Sendable {
        let kept: RefreshRules.Kept
        let family: UUIDv7
        let holder: RefreshHolder
        let epoch: Int64
        /// Whether the holder may have tokens, and was not logged out since this one was issued.
        let isActive: Bool
        /// When the session ends, however often it is refreshed; nil where it has ended.
        let sessionEndsAt: Instant?
    }

    static let sql = """
        SELECT t.expires_at, t.revoked_at IS NOT NULL, t.used_at, t.used_key, t.family_id,
            t.member_id, t.staff_id, coalesce(m.epoch, s.epoch),
            coalesce(m.state = 1 AND t.epoch = m.epoch, NOT s.disabled AND t.epoch = s.epoch),
            x.ends_at
        FROM refresh_tokens t
        LEFT JOIN sessions x ON x.merchant_id = t.merchant_id AND x.session_id = t.family_id
        LEFT JOIN members m ON m.merchant_id = t.merchant_id AND m.member_id = t.member_id
        LEFT JOIN staff s ON s.merchant_id = t.merchant_id AND s.staff_id = t.staff_id
        WHERE t.merchant_id = $1 AND t.token_hash = $2 AND t.app = $3
            AND (t.staff_id IS NOT NULL) = $4
        FOR UPDATE OF t
        """
    let merchant: UUIDv7
    let hash: [UInt8]
    let app: String
    let kind: RefreshHolder.Kind

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hash)
        parameters.append(app)
        parameters.append(kind == .staff)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        let expiresAt: Instant = try row.next()
        let isRevoked: Bool = try row.next()
        let usedAt = try row.next(Instant?.self)
        let usedKey = try row.next(String?.self)
        let use = usedAt.map { RefreshRules.Use(at: $0, idempotencyKey: usedKey ?? "") }
        let family: UUIDv7 = try row.next()
        let member = try row.next(UUIDv7?.self).map(RefreshHolder.member)
        let staff = try row.next(UUIDv7?.self).map(RefreshHolder.staff)
        guard let holder = member ?? staff else {
            throw MalformedRow(problem: "a refresh token of nobody")
        }
        return Row(
            kept: RefreshRules.Kept(expiresAt: expiresAt, isRevoked: isRevoked, use: use),
            family: family, holder: holder, epoch: try row.next(), isActive: try row.next(),
            sessionEndsAt: try row.next(Instant?.self))
    }
}

struct UseRefreshToken: Statement {
    static let sql = """
        UPDATE refresh_tokens SET used_at = $3, used_key = $4
        WHERE merchant_id = $1 AND token_hash = $2
        """
    let merchant: UUIDv7
    let hash: [UInt8]
    let at: Instant
    let key: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hash)
        parameters.append(at)
        parameters.append(key)
    }
}

struct RevokeFamily: Statement {
    static let sql = """
        UPDATE refresh_tokens SET revoked_at = $3
        WHERE merchant_id = $1 AND family_id = $2 AND revoked_at IS NULL
        """
    let merchant: UUIDv7
    let family: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(family)
        parameters.append(at)
    }
}
