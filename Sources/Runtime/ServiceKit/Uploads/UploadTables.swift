/// The tables of uploads, for a service that takes them.
package enum UploadTables {
    package static let names = ["uploads", "upload_parts"]

    /// - Parameter kinds: how many kinds of tables the service takes, numbered from 1.
    package static func sql(_ service: ServiceName, kinds: Int) -> String {
        ([
            tables(kinds),
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "uploads", to: service),
            SharedSchema.grant("SELECT, INSERT, DELETE", on: "upload_parts", to: service),
        ] + names.map(SharedSchema.merchantIsolation)).joined(separator: "\n")
    }

    /// The place of the work: a part, a byte of it, a line of the whole.
    private static func tables(_ kinds: Int) -> String {
        """
        CREATE TABLE uploads (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND \(kinds)),
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 6),
            name text NOT NULL,
            dry_run boolean NOT NULL,
            skip_invalid boolean NOT NULL,
            compares boolean NOT NULL DEFAULT false,
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
            leased_until timestamptz NOT NULL DEFAULT '-infinity',
            PRIMARY KEY (merchant_id, id),
            CHECK ((state > 3) = (ended_at IS NOT NULL))
        ) WITH (fillfactor = 70);
        CREATE INDEX uploads_running ON uploads (id) WHERE state <= 3;
        COMMENT ON COLUMN uploads.report IS 'A message; which one, its service knows';
        COMMENT ON COLUMN uploads.leased_until IS
            'Until when an instance has its next rows for itself, where more than one transaction '
            'writes them';

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

    // MARK: Later

    /// Rows that were left out, and tries that have failed; of a service that has the tables above.
    package static func mending(_ service: ServiceName) -> String {
        [
            tries, rejects,
            SharedSchema.grant("SELECT, INSERT, DELETE", on: "upload_rejects", to: service),
            SharedSchema.merchantIsolation("upload_rejects"),
        ].joined(separator: "\n")
    }

    package static func mendingCheck(_ service: ServiceName) -> String {
        """
        SELECT NOT has_table_privilege('\(service.role)', 'upload_rejects', 'UPDATE')
            AND NOT EXISTS (SELECT FROM uploads WHERE tries <> 0 OR failed_at IS NOT NULL)
        """
    }

    private static let tries = """
        ALTER TABLE uploads
            ADD COLUMN IF NOT EXISTS leased_until timestamptz NOT NULL DEFAULT '-infinity',
            ADD COLUMN tries integer NOT NULL DEFAULT 0 CHECK (tries >= 0),
            ADD COLUMN failure bytea NOT NULL DEFAULT '',
            ADD COLUMN failed_at timestamptz,
            ADD CHECK (failed_at IS NULL OR state IN (2, 3));
        COMMENT ON COLUMN uploads.leased_until IS
            'Until when nobody else takes its next rows: an instance has them, or they have failed';
        COMMENT ON COLUMN uploads.tries IS 'Since the work has last come on';
        COMMENT ON COLUMN uploads.failure IS 'patron.v1.ErrorInfo: why the last one has failed';
        COMMENT ON COLUMN uploads.failed_at IS
            'The work stands still where the state says, until somebody resumes it';
        """

    private static let rejects = """
        CREATE TABLE upload_rejects (
            merchant_id uuid NOT NULL,
            upload_id uuid NOT NULL,
            line integer NOT NULL CHECK (line > 0),
            content bytea NOT NULL,
            problem text NOT NULL,
            expires_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, upload_id, line),
            FOREIGN KEY (merchant_id, upload_id) REFERENCES uploads (merchant_id, id)
        );
        CREATE INDEX upload_rejects_ended ON upload_rejects (expires_at);
        COMMENT ON TABLE upload_rejects IS 'Rows that were left out, to be mended';
        """
}
