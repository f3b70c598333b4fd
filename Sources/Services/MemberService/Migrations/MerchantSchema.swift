import ServiceKit

/// Merchants that the operator makes by RPC, each under a code.
enum MerchantSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'merchants', 'INSERT')
            AND NOT has_table_privilege('patron_member', 'merchants', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'merchants', 'DELETE')
        """

    static let sql = [
        columns, notes, SharedSchema.grant("INSERT", on: "merchants", to: .member),
    ].joined(separator: "\n")

    private static let columns = """
        ALTER TABLE merchants
            -- The operator's name for it; null for one from before there were codes.
            ADD COLUMN code text UNIQUE CHECK (code ~ '^[a-z0-9-]{3,64}$'),
            -- The other name is the Chinese one.
            ADD COLUMN name_en text;
        """

    /// A merchant is a privileged change as its staff and apps are (`PrivilegedChangeSchema`).
    private static let notes = """
        CREATE TRIGGER merchants_inserts_are_noted AFTER INSERT ON merchants FOR EACH ROW
            EXECUTE FUNCTION note_privileged_change('', 'merchant_id');
        """
}
