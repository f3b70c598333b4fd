import MemberDomain
import Postgres
import Primitives

/// A QR code as a row.
struct SceneRow: Sendable {
    let id: UUIDv7
    let origin: RegistrationOrigin
    let store: UUIDv7?
    let label: String?
    var isDisabled: Bool
    let createdAt: Instant

    static let columns = "scene_id, origin, store_id, label, disabled, created_at"

    init(
        id: UUIDv7, origin: RegistrationOrigin, store: UUIDv7?, label: String?, createdAt: Instant
    ) {
        self.id = id
        self.origin = origin
        self.store = store
        self.label = label
        isDisabled = false
        self.createdAt = createdAt
    }

    init(_ row: inout RowReader) throws {
        id = try row.next()
        origin = try RegistrationOrigin(row: &row)
        store = try row.next(UUIDv7?.self)
        label = try row.next(String?.self)
        isDisabled = try row.next()
        createdAt = try row.next()
    }
}

struct InsertScene: Statement {
    static let sql = """
        INSERT INTO scenes (merchant_id, scene_id, origin, store_id, label, created_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        """
    let merchant: UUIDv7
    let row: SceneRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.origin.rawValue)
        parameters.append(row.store)
        parameters.append(row.label)
        parameters.append(row.createdAt)
    }
}

struct FindScene: Statement {
    static let sql = """
        SELECT \(SceneRow.columns) FROM scenes WHERE merchant_id = $1 AND scene_id = $2
        """
    let merchant: UUIDv7
    let scene: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(scene)
    }

    static func decode(_ row: inout RowReader) throws -> SceneRow { try SceneRow(&row) }
}

/// A scene within the caller's stores; without stores it is the whole merchant.
struct DisableScene: Statement {
    static let sql = """
        UPDATE scenes SET disabled = true
        WHERE merchant_id = $1 AND scene_id = $2
            AND ($3::uuid[] IS NULL OR store_id = ANY ($3))
        RETURNING \(SceneRow.columns)
        """
    let merchant: UUIDv7
    let scene: UUIDv7
    let stores: [UUIDv7]?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(scene)
        parameters.append(stores)
    }

    static func decode(_ row: inout RowReader) throws -> SceneRow { try SceneRow(&row) }
}

/// A page of scenes, newest first.
struct ReadScenes: Statement {
    static let sql = """
        SELECT \(SceneRow.columns),
            (SELECT count(*) FROM members m
            WHERE m.merchant_id = s.merchant_id AND m.scene_id = s.scene_id)
        FROM scenes s
        WHERE s.merchant_id = $1 AND ($2::uuid[] IS NULL OR s.store_id = ANY ($2))
            AND ($3::timestamptz IS NULL OR (s.created_at, s.scene_id) < ($3, $4::uuid))
        ORDER BY s.created_at DESC, s.scene_id DESC LIMIT $5
        """
    let merchant: UUIDv7
    let stores: [UUIDv7]?
    let after: (at: Instant, id: UUIDv7)?
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(stores)
        parameters.append(after?.at)
        parameters.append(after?.id)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> (scene: SceneRow, members: Int64) {
        (try SceneRow(&row), try row.next())
    }
}

/// How many came from where, from one instant to another.
struct CountOrigins: Statement {
    static let sql = """
        SELECT origin, count(*) FROM members
        WHERE merchant_id = $1 AND registered_at >= $2 AND registered_at < $3 AND origin > 0
        GROUP BY origin
        """
    let merchant: UUIDv7
    let from: Instant
    let to: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(from)
        parameters.append(to)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (origin: RegistrationOrigin, members: Int64) {
        (try RegistrationOrigin(row: &row), try row.next())
    }
}

extension RegistrationOrigin {
    init(row: inout RowReader) throws {
        let number: Int16 = try row.next()
        guard let origin = RegistrationOrigin(rawValue: number) else {
            throw MalformedRow(problem: "origin \(number)")
        }
        self = origin
    }
}
