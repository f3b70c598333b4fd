import ServiceKit

/// Themes of merchants: every version is kept, the last one holds.
enum ThemeSchema {
    static let check = """
        SELECT NOT has_table_privilege('patron_member', 'themes', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'themes', 'DELETE')
        """

    static let sql = [
        themes, SharedSchema.grant("SELECT, INSERT", on: "themes", to: .member),
        SharedSchema.merchantIsolation("themes"),
    ].joined(separator: "\n")

    private static let themes = """
        CREATE TABLE themes (
            merchant_id uuid NOT NULL,
            version integer NOT NULL CHECK (version > 0),
            text_colour text NOT NULL,
            background_colour text NOT NULL,
            primary_colour text NOT NULL,
            on_primary_colour text NOT NULL,
            logo_file_id uuid,
            text_codes text[] NOT NULL,
            texts_zh text[] NOT NULL,
            texts_en text[] NOT NULL,
            changed_at timestamptz NOT NULL,
            changed_by text NOT NULL,
            PRIMARY KEY (merchant_id, version),
            FOREIGN KEY (merchant_id, logo_file_id) REFERENCES files (merchant_id, id)
        );
        """
}
