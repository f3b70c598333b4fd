import ServiceKit

/// Uploads of promo codes, and uploads that only compare.
enum PromoUploadSchema {
    static let check = """
        SELECT NOT has_table_privilege('patron_marketing', 'promo_uploads', 'UPDATE')
            AND NOT EXISTS (SELECT FROM uploads WHERE compares)
        """

    static let sql = [
        """
        ALTER TABLE uploads DROP CONSTRAINT uploads_kind_check;
        ALTER TABLE uploads ADD CONSTRAINT uploads_kind_check CHECK (kind BETWEEN 1 AND 2);
        ALTER TABLE uploads ADD COLUMN compares boolean NOT NULL DEFAULT false;

        CREATE TABLE promo_uploads (
            merchant_id uuid NOT NULL,
            upload_id uuid NOT NULL,
            template_id uuid NOT NULL,
            valid_from timestamptz,
            valid_until timestamptz CHECK (valid_until > valid_from),
            PRIMARY KEY (merchant_id, upload_id),
            FOREIGN KEY (merchant_id, upload_id) REFERENCES uploads (merchant_id, id)
        );
        COMMENT ON TABLE promo_uploads IS 'What codes of an upload are for; its batch has its id';
        """,
        SharedSchema.grant("SELECT, INSERT", on: "promo_uploads", to: .marketing),
        SharedSchema.merchantIsolation("promo_uploads"),
    ].joined(separator: "\n")
}

/// Tries of uploads, and rows of them that were left out.
enum UploadMendingSchema {
    static let check = UploadTables.mendingCheck(.marketing)
    static let sql = UploadTables.mending(.marketing)
}
