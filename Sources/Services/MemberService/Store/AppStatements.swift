import Postgres
import Primitives
import ServiceKit

/// An app as its merchant sees it. Apps are under no row-level security, since a signature names
/// the app alone: every statement of a merchant names the merchant.
struct AppRow: Sendable {
    let app: String
    let kind: String
    let tier: String
    var isDisabled: Bool
}

struct ListApps: Statement {
    static let sql = """
        SELECT app, kind, tier, disabled FROM apps WHERE merchant_id = $1 ORDER BY app
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> AppRow {
        AppRow(
            app: try row.next(), kind: try row.next(), tier: try row.next(),
            isDisabled: try row.next())
    }
}

struct ListAppKeys: Statement {
    struct Row: Sendable {
        let app: String
        let slot: Int16
        let kid: String
        let isPublic: Bool
        let createdAt: Instant
    }

    static let sql = """
        SELECT k.app, k.slot, k.kid, k.public_key IS NOT NULL, k.created_at
        FROM apps a JOIN app_keys k ON k.app = a.app
        WHERE a.merchant_id = $1 ORDER BY k.app, k.created_at, k.slot
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            app: try row.next(), slot: try row.next(), kid: try row.next(),
            isPublic: try row.next(), createdAt: try row.next())
    }
}

/// No row where the name is taken, by whomever.
struct InsertApp: Statement {
    static let sql = """
        INSERT INTO apps (app, merchant_id, kind, tier) VALUES ($1, $2, $3, $4)
        ON CONFLICT (app) DO NOTHING RETURNING app
        """
    let merchant: UUIDv7
    let row: AppRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.app)
        parameters.append(merchant)
        parameters.append(row.kind)
        parameters.append(row.tier)
    }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

struct SetAppDisabled: Statement {
    static let sql = "UPDATE apps SET disabled = $3 WHERE merchant_id = $1 AND app = $2"
    let merchant: UUIDv7
    let app: String
    let isDisabled: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(app)
        parameters.append(isDisabled)
    }
}

/// Writes a key of an app that is known to be the merchant's.
struct InsertAppKey: Statement {
    static let sql = """
        INSERT INTO app_keys (app, slot, kid, secret_cipher, public_key, created_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        """
    let app: String
    let slot: Int16
    let kid: String
    let secret: [UInt8]?
    let publicKey: [UInt8]?
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(app)
        parameters.append(slot)
        parameters.append(kid)
        parameters.append(secret)
        parameters.append(publicKey)
        parameters.append(at)
    }
}

struct DeleteAppKey: Statement {
    static let sql = "DELETE FROM app_keys WHERE app = $1 AND kid = $2"
    let app: String
    let kid: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(app)
        parameters.append(kid)
    }
}
