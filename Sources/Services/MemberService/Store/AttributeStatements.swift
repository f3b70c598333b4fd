import Levels
import MemberDomain
import Postgres
import Primitives

/// A merchant's attribute as it is kept.
struct AttributeRow: Sendable {
    let definition: AttributeDefinition
    let revision: Int32
    let changedAt: Instant
    let changedBy: String
}

struct ReadAttributes: Statement {
    static let sql = """
        SELECT code, name_zh, name_en, type, option_codes, options_zh, options_en, sensitive,
            member_editable, archived, revision, changed_at, changed_by
        FROM attribute_definitions WHERE merchant_id = $1 ORDER BY code
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> AttributeRow {
        let code: String = try row.next()
        let name = BilingualText(zh: try row.next(), en: try row.next())
        let word: String = try row.next()
        guard let type = AttributeType(rawValue: word) else {
            throw MalformedRow(problem: "attribute type \(word)")
        }
        let codes: [String] = try row.next()
        let zh: [String] = try row.next()
        let en: [String] = try row.next()
        guard codes.count == zh.count, codes.count == en.count else {
            throw MalformedRow(problem: "options of attribute \(code)")
        }
        let options = codes.indices.map {
            AttributeDefinition.Option(
                code: codes[$0], name: BilingualText(zh: zh[$0], en: en[$0]))
        }
        return AttributeRow(
            definition: AttributeDefinition(
                code: code, name: name, type: type, options: options,
                isSensitive: try row.next(), isMemberEditable: try row.next(),
                isArchived: try row.next()),
            revision: try row.next(), changedAt: try row.next(), changedBy: try row.next())
    }
}

struct StoreAttribute: Statement {
    static let sql = """
        INSERT INTO attribute_definitions (merchant_id, code, name_zh, name_en, type, option_codes,
            options_zh, options_en, sensitive, member_editable, archived, revision, changed_at,
            changed_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        ON CONFLICT (merchant_id, code) DO UPDATE
        SET name_zh = excluded.name_zh, name_en = excluded.name_en,
            option_codes = excluded.option_codes, options_zh = excluded.options_zh,
            options_en = excluded.options_en, member_editable = excluded.member_editable,
            archived = excluded.archived, revision = excluded.revision,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by
        """
    let merchant: UUIDv7
    let row: AttributeRow

    func bind(_ parameters: inout Parameters) {
        let definition = row.definition
        parameters.append(merchant)
        parameters.append(definition.code)
        parameters.append(definition.name.zh)
        parameters.append(definition.name.en)
        parameters.append(definition.type.rawValue)
        parameters.append(column: definition.options) { $0.code }
        parameters.append(column: definition.options) { $0.name.zh }
        parameters.append(column: definition.options) { $0.name.en }
        parameters.append(definition.isSensitive)
        parameters.append(definition.isMemberEditable)
        parameters.append(definition.isArchived)
        parameters.append(row.revision)
        parameters.append(row.changedAt)
        parameters.append(row.changedBy)
    }
}
