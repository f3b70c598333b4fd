import ServiceKit

/// Large tables that come in parts, and how far their work has come.
enum UploadSchema {
    static let sql = [
        tables,
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "uploads", to: .marketing),
        SharedSchema.grant("SELECT, INSERT, DELETE", on: "upload_parts", to: .marketing),
        SharedSchema.merchantIsolation("uploads"),
        SharedSchema.merchantIsolation("upload_parts"),
    ].joined(separator: "\n")

    /// The place of the work: a part, a byte of it, a line of the whole.
    private static let tables = """
        CREATE TABLE uploads (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind = 1),
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 6),
            name text NOT NULL,
            dry_run boolean NOT NULL,
            skip_invalid boolean NOT NULL,
            parts integer NOT NULL DEFAULT 0,
            bytes bigint NOT NULL DEFAULT 0,
            header text NOT NULL DEFAULT '',
            part integer NOT NULL DEFAULT 1,
            position integer NOT NULL DEFAULT 0,
            line integer NOT NULL DEFAULT 1,
            done_bytes bigint NOT NULL DEFAULT 0,
            report bytea NOT NULL DEFAULT '',
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            ended_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state > 3) = (ended_at IS NOT NULL))
        ) WITH (fillfactor = 70);
        CREATE INDEX uploads_running ON uploads (id) WHERE state <= 3;
        COMMENT ON COLUMN uploads.report IS 'patron.marketing.v1.ImportItemsReply';

        CREATE TABLE upload_parts (
            merchant_id uuid NOT NULL,
            upload_id uuid NOT NULL,
            number integer NOT NULL CHECK (number > 0),
            content bytea NOT NULL,
            PRIMARY KEY (merchant_id, upload_id, number)
        );
        COMMENT ON TABLE upload_parts IS 'Gone when the upload has ended';
        """
}
