import ServiceKit

/// Files of orders that a job works off.
enum OrderUploadSchema {
    static let check = "SELECT NOT has_table_privilege('patron_points', 'uploads', 'DELETE')"

    static let sql = UploadTables.sql(.points, kinds: 1)
}

/// Their tries, and rows of them that were left out.
enum OrderUploadMendingSchema {
    static let check = UploadTables.mendingCheck(.points)
    static let sql = UploadTables.mending(.points)
}
