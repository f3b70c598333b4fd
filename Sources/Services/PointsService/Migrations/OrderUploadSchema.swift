import ServiceKit

/// Files of orders that a job works off.
enum OrderUploadSchema {
    static let check = "SELECT NOT has_table_privilege('patron_points', 'uploads', 'DELETE')"

    static let sql = UploadTables.sql(.points, kinds: 1)
}
