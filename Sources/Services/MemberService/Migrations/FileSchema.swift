import ServiceKit

/// Files that are kept in a blob store: what Patron knows of them.
enum FileSchema {
    static let sql = [
        files,
        SharedSchema.grant("SELECT, INSERT, UPDATE, DELETE", on: "files", to: .member),
        SharedSchema.merchantIsolation("files"),
    ].joined(separator: "\n")

    private static let files = """
        CREATE TABLE files (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            -- 1 avatar, 2 picture, 3 table.
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 3),
            -- 1 asked for, 2 kept, 3 to be removed.
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            -- Its name in the store.
            object text COLLATE "C" NOT NULL,
            content_type text NOT NULL,
            size_bytes bigint NOT NULL CHECK (size_bytes > 0),
            -- Whose avatar it is.
            member_id uuid,
            -- Member or staff.
            requested_by text NOT NULL,
            requested_at timestamptz NOT NULL,
            kept_at timestamptz,
            -- When the job removes it; null while it is kept.
            remove_at timestamptz,
            attempts smallint NOT NULL DEFAULT 0,
            PRIMARY KEY (merchant_id, id),
            CHECK ((kind = 1) = (member_id IS NOT NULL)),
            CHECK ((state = 2) = (remove_at IS NULL)),
            CHECK (state <> 2 OR kept_at IS NOT NULL)
        );
        CREATE UNIQUE INDEX files_avatar ON files (merchant_id, member_id)
            WHERE kind = 1 AND state = 2;
        CREATE INDEX files_by_member ON files (merchant_id, member_id) WHERE kind = 1;
        CREATE INDEX files_to_remove ON files (remove_at) WHERE state <> 2;
        """
}
