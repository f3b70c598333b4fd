import MemberDomain
import Platforms
import Postgres
import Primitives

/// An account at a platform as a row.
struct IdentityRow: Sendable {
    let id: UUIDv7
    let member: UUIDv7
    let platform: Platform
    let app: String
    let boundAt: Instant

    static let columns = "identity_id, member_id, platform, app, bound_at"

    init(id: UUIDv7, member: UUIDv7, platform: Platform, app: String, boundAt: Instant) {
        self.id = id
        self.member = member
        self.platform = platform
        self.app = app
        self.boundAt = boundAt
    }

    init(_ row: inout RowReader) throws {
        id = try row.next()
        member = try row.next()
        let number: Int16 = try row.next()
        guard let platform = Platform(number: number) else {
            throw MalformedRow(problem: "platform \(number)")
        }
        self.platform = platform
        app = try row.next()
        boundAt = try row.next()
    }
}

/// Who has an account, or an account of the same person in another app; the account itself first.
struct FindHolders: Statement {
    struct Row: Sendable {
        let isAccount: Bool
        let identity: UUIDv7
        let member: UUIDv7
        let isActive: Bool
    }

    static let sql = """
        SELECT i.subject_index = $2 AS is_account, i.identity_id, m.member_id, m.state = 1
        FROM identities i
        JOIN members d ON d.merchant_id = i.merchant_id AND d.member_id = i.member_id
        JOIN members m ON m.merchant_id = d.merchant_id
            AND m.member_id = coalesce(d.merged_into, d.member_id)
        WHERE i.merchant_id = $1 AND i.subject_index = $2 AND m.state <> 3
        UNION ALL
        (SELECT i.subject_index = $2, i.identity_id, m.member_id, m.state = 1
        FROM identities i
        JOIN members d ON d.merchant_id = i.merchant_id AND d.member_id = i.member_id
        JOIN members m ON m.merchant_id = d.merchant_id
            AND m.member_id = coalesce(d.merged_into, d.member_id)
        WHERE i.merchant_id = $1 AND i.person_index = $3 AND m.state <> 3
        ORDER BY i.bound_at LIMIT 1)
        """
    let merchant: UUIDv7
    let subject: [UInt8]
    let person: [UInt8]?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(subject)
        parameters.append(person)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            isAccount: try row.next(), identity: try row.next(), member: try row.next(),
            isActive: try row.next())
    }
}

struct CountIdentities: Statement {
    static let sql = """
        SELECT count(*) FROM identities WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

struct ReadIdentities: Statement {
    static let sql = """
        SELECT \(IdentityRow.columns) FROM identities WHERE merchant_id = $1 AND member_id = $2
        ORDER BY bound_at, identity_id LIMIT $3
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(Int64(PlatformLogIn.accountsPerMember))
    }

    static func decode(_ row: inout RowReader) throws -> IdentityRow { try IdentityRow(&row) }
}

/// Her accounts with what they are called at their platforms, sealed.
struct ReadSealedIdentities: Statement {
    static let sql = """
        SELECT \(IdentityRow.columns), subject_cipher FROM identities
        WHERE merchant_id = $1 AND member_id = $2 ORDER BY bound_at, identity_id
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> (identity: IdentityRow, sealed: [UInt8]) {
        (try IdentityRow(&row), try row.next())
    }
}

struct FindIdentity: Statement {
    static let sql = """
        SELECT \(IdentityRow.columns) FROM identities WHERE merchant_id = $1 AND identity_id = $2
        """
    let merchant: UUIDv7
    let identity: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(identity)
    }

    static func decode(_ row: inout RowReader) throws -> IdentityRow { try IdentityRow(&row) }
}

struct InsertIdentity: Statement {
    static let sql = """
        INSERT INTO identities (merchant_id, identity_id, member_id, platform, app, subject_index,
            person_index, subject_cipher, bound_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    let merchant: UUIDv7
    let row: IdentityRow
    let index: IdentityIndex
    let cipher: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.member)
        parameters.append(row.platform.number)
        parameters.append(row.app)
        parameters.append(index.subject)
        parameters.append(index.person)
        parameters.append(cipher)
        parameters.append(row.boundAt)
    }
}

struct DeleteIdentity: Statement {
    static let sql = """
        DELETE FROM identities WHERE merchant_id = $1 AND member_id = $2 AND identity_id = $3
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let identity: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(identity)
    }
}

/// Gives a key to a member who was taken over without personal data.
struct SetDataKey: Statement {
    static let sql = """
        UPDATE members SET data_key = $3
        WHERE merchant_id = $1 AND member_id = $2 AND data_key IS NULL
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let dataKey: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(dataKey)
    }
}

/// Uses a proof up; no row where it was used before.
struct UseProof: Statement {
    static let sql = """
        INSERT INTO platform_proofs (merchant_id, proof_hash, used_at) VALUES ($1, $2, $3)
        ON CONFLICT (merchant_id, proof_hash) DO NOTHING RETURNING true
        """
    let merchant: UUIDv7
    let hash: [UInt8]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hash)
        parameters.append(at)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

extension Platform {
    /// The numbers of `patron.member.v1.IdentityPlatform`.
    var number: Int16 {
        switch self {
        case .weChat: 1
        case .alipay: 2
        case .weCom: 3
        case .dingTalk: 4
        case .tmall: 5
        case .jd: 6
        case .meituan: 7
        case .dianping: 8
        }
    }

    init?(number: Int16) {
        guard let platform = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = platform
    }
}
