import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// A row that does not mean anything: the database was changed by hand.
struct MalformedRow: Error {
    let problem: String
}

extension BusinessClock {
    init(timeZone: String, cutoffMinutes: Int16) throws {
        guard BusinessClock.cutoffRange.contains(Int(cutoffMinutes)) else {
            throw MalformedRow(problem: "a cut-off of \(cutoffMinutes) minutes")
        }
        self.init(zone: try TimeZones.load(timeZone), cutoffMinutes: Int(cutoffMinutes))
    }
}

struct FindMerchant: Statement {
    struct Row: Sendable {
        let clock: BusinessClock
        let timeZone: String
        let currency: Currency
        let isSandbox: Bool
        let cardPrefix: String
    }

    static let sql = """
        SELECT time_zone, cutoff_minutes, currency, sandbox, card_prefix
        FROM merchants WHERE merchant_id = $1
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> Row {
        let timeZone: String = try row.next()
        let clock = try BusinessClock(timeZone: timeZone, cutoffMinutes: try row.next())
        let code: String = try row.next()
        guard let currency = Currency(code) else { throw MalformedRow(problem: "currency \(code)") }
        return Row(
            clock: clock, timeZone: timeZone, currency: currency, isSandbox: try row.next(),
            cardPrefix: try row.next())
    }
}

struct ReadStores: Statement {
    static let sql = """
        SELECT store_id, name, time_zone, cutoff_minutes, parent_id, closed_at FROM stores
        WHERE merchant_id = $1 ORDER BY store_id
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> MemberV1.Store {
        let id: UUIDv7 = try row.next()
        return MemberV1.Store(
            id: id.description, name: try row.next(), timeZone: try row.next(),
            cutoffMinutes: Int32(try row.next(Int16.self)),
            parentId: try row.next(UUIDv7?.self)?.description ?? "",
            closedAt: try row.next(Instant?.self))
    }
}

/// Brands and areas.
struct ReadStoreHolders: Statement {
    static let sql = """
        SELECT unit_id, nullif(parent_id, merchant_id) FROM units
        WHERE merchant_id = $1 AND kind IN ('BRAND', 'AREA') ORDER BY unit_id
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> MemberV1.StoreHolder {
        let id: UUIDv7 = try row.next()
        return MemberV1.StoreHolder(
            id: id.description, parentId: try row.next(UUIDv7?.self)?.description ?? "")
    }
}

/// Whether the store is there and not closed.
struct StoreExists: Statement {
    static let sql = """
        SELECT EXISTS (
            SELECT FROM stores
            WHERE merchant_id = $1 AND store_id = $2 AND closed_at IS NULL)
        """
    let merchant: UUIDv7
    let store: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

struct FindApp: Statement {
    struct Row: Sendable {
        let merchant: UUIDv7
        let kind: String
        let tier: String
        let isDisabled: Bool
        let isSandbox: Bool
    }

    static let sql = """
        SELECT a.merchant_id, a.kind, a.tier, a.disabled, m.sandbox
        FROM apps a JOIN merchants m ON m.merchant_id = a.merchant_id WHERE a.app = $1
        """
    let app: String

    func bind(_ parameters: inout Parameters) { parameters.append(app) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            merchant: try row.next(), kind: try row.next(), tier: try row.next(),
            isDisabled: try row.next(), isSandbox: try row.next())
    }
}

struct ReadAppKeys: Statement {
    struct Row: Sendable {
        let kid: String
        /// Sealed; nil for a key for Ed25519, which has a public key alone.
        let secret: [UInt8]?
        let publicKey: [UInt8]?
    }

    static let sql = """
        SELECT kid, secret_cipher, public_key FROM app_keys WHERE app = $1 ORDER BY slot
        """
    let app: String

    func bind(_ parameters: inout Parameters) { parameters.append(app) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            kid: try row.next(), secret: try row.next([UInt8]?.self),
            publicKey: try row.next([UInt8]?.self))
    }
}
