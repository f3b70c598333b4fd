import MemberDomain
import Postgres
import Primitives

/// Members who were taken over, by their names in the other system.
struct FindImported: Statement {
    static let sql = """
        SELECT i.external_id, i.member_id, i.level_grant IS NOT NULL
        FROM unnest($1::uuid[], $2::text[], $3::text[]) AS k (merchant_id, source, external_id)
        JOIN member_imports i ON i.merchant_id = k.merchant_id AND i.source = k.source
            AND i.external_id = k.external_id
        """
    let merchant: UUIDv7
    let source: String
    let externalIds: [String]

    struct Row: Sendable {
        let externalId: String
        let member: UUIDv7
        let hasLevel: Bool
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: externalIds) { _ in merchant }
        parameters.append(column: externalIds) { _ in source }
        parameters.append(externalIds)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(externalId: try row.next(), member: try row.next(), hasLevel: try row.next())
    }
}

struct FindMembersByPhone: Statement {
    static let sql = """
        SELECT m.phone_index, m.member_id
        FROM unnest($1::uuid[], $2::bytea[]) AS k (merchant_id, phone_index)
        JOIN members m ON m.merchant_id = k.merchant_id AND m.phone_index = k.phone_index
        """
    let merchant: UUIDv7
    let phones: [[UInt8]]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: phones) { _ in merchant }
        parameters.append(column: phones) { $0 }
    }

    static func decode(_ row: inout RowReader) throws -> (phone: [UInt8], member: UUIDv7) {
        (try row.next([UInt8].self), try row.next())
    }
}

/// Those of a merchant's stores that exist.
struct FindStores: Statement {
    static let sql = "SELECT store_id FROM stores WHERE merchant_id = $1 AND store_id = ANY ($2)"
    let merchant: UUIDv7
    let stores: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(stores)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// In the order of the key, so that two calls with the same members do not deadlock.
struct InsertImported: Statement {
    static let sql = """
        INSERT INTO member_imports (merchant_id, source, external_id, member_id)
        SELECT $1, $2, external_id, member_id
        FROM unnest($3::text[], $4::uuid[]) AS import (external_id, member_id)
        ORDER BY external_id
        """
    let merchant: UUIDv7
    let source: String
    let rows: [(externalId: String, member: UUIDv7)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(source)
        parameters.append(column: rows) { $0.externalId }
        parameters.append(column: rows) { $0.member }
    }
}

/// The level that came with a name; the caller holds the member's lock.
struct RecordImportedLevel: Statement {
    static let sql = """
        UPDATE member_imports SET level_grant = $4
        WHERE merchant_id = $1 AND source = $2 AND external_id = $3
        """
    let merchant: UUIDv7
    let source: String
    let externalId: String
    let grant: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(source)
        parameters.append(externalId)
        parameters.append(grant)
    }
}

/// A page of what was taken over of a source, with what the members have of it.
struct ListImportedMembers: Statement {
    static let sql = """
        SELECT i.external_id, i.member_id, g.level_code, g.until_at, coalesce((
            SELECT string_agg(l.code, ';' ORDER BY l.code) FROM label_members l
            WHERE l.merchant_id = i.merchant_id AND l.member_id = i.member_id
                AND l.kind = \(Label.Kind.tag.rawValue)), '')
        FROM member_imports i
        JOIN members m ON m.merchant_id = i.merchant_id AND m.member_id = i.member_id
        LEFT JOIN level_grants g ON g.merchant_id = i.merchant_id AND g.member_id = i.member_id
            AND g.grant_id = i.level_grant
        WHERE i.merchant_id = $1 AND i.source = $2 AND i.external_id > $3
        ORDER BY i.external_id
        LIMIT 500
        """
    let merchant: UUIDv7
    let source: String
    let after: String

    struct Row: Sendable {
        let externalId: String
        let member: UUIDv7
        let level: String?
        let until: Instant?
        let tags: [String]
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(source)
        parameters.append(after)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            externalId: try row.next(), member: try row.next(),
            level: try row.next(String?.self), until: try row.next(Instant?.self),
            tags: try row.next(String.self).split(separator: ";").map { String($0) })
    }
}
