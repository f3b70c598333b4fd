import Blobs
import Levels
import MemberDomain
import Postgres
import Primitives

/// A version of a merchant's theme, as it is kept.
struct ThemeRow: Sendable {
    let theme: Theme
    let version: Int32
    let changedAt: Instant
    let changedBy: String
    /// Where the store has the logo; set when it is read.
    var logo: BlobName?
}

/// The theme that holds.
struct ReadTheme: Statement {
    static let sql = """
        SELECT t.version, t.text_colour, t.background_colour, t.primary_colour,
            t.on_primary_colour, t.logo_file_id, t.text_codes, t.texts_zh, t.texts_en,
            t.changed_at, t.changed_by, f.object
        FROM themes t
        LEFT JOIN files f ON f.merchant_id = t.merchant_id AND f.id = t.logo_file_id
            AND f.state = 2
        WHERE t.merchant_id = $1 ORDER BY t.version DESC LIMIT 1
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> ThemeRow {
        let version: Int32 = try row.next()
        func colour(_ row: inout RowReader) throws -> Colour {
            let text: String = try row.next()
            guard let colour = Colour(text) else {
                throw MalformedRow(problem: "colour of a theme")
            }
            return colour
        }
        let text = try colour(&row)
        let background = try colour(&row)
        let primary = try colour(&row)
        let onPrimary = try colour(&row)
        let logo = try row.next(UUIDv7?.self)
        let codes: [String] = try row.next()
        let zh: [String] = try row.next()
        let en: [String] = try row.next()
        guard codes.count == zh.count, codes.count == en.count else {
            throw MalformedRow(problem: "texts of a theme")
        }
        let theme = Theme(
            text: text, background: background, primary: primary, onPrimary: onPrimary,
            logo: logo,
            words: codes.indices.map {
                Theme.Words(code: codes[$0], text: BilingualText(zh: zh[$0], en: en[$0]))
            })
        return ThemeRow(
            theme: theme, version: version, changedAt: try row.next(),
            changedBy: try row.next(),
            logo: try row.next(String?.self).flatMap { BlobName($0) })
    }
}

struct InsertTheme: Statement {
    static let sql = """
        INSERT INTO themes (merchant_id, version, text_colour, background_colour, primary_colour,
            on_primary_colour, logo_file_id, text_codes, texts_zh, texts_en, changed_at, changed_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """
    let merchant: UUIDv7
    let row: ThemeRow

    func bind(_ parameters: inout Parameters) {
        let theme = row.theme
        parameters.append(merchant)
        parameters.append(row.version)
        parameters.append(theme.text.description)
        parameters.append(theme.background.description)
        parameters.append(theme.primary.description)
        parameters.append(theme.onPrimary.description)
        parameters.append(theme.logo)
        parameters.append(column: theme.words) { $0.code }
        parameters.append(column: theme.words) { $0.text.zh }
        parameters.append(column: theme.words) { $0.text.en }
        parameters.append(row.changedAt)
        parameters.append(row.changedBy)
    }
}
