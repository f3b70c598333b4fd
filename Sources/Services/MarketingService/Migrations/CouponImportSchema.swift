/// Finds coupons that were taken over by their names in the other system.
enum CouponImportSchema {
    static let check = "SELECT to_regclass('coupons_imported') IS NOT NULL"

    static let sql = """
        CREATE INDEX coupons_imported ON coupons (merchant_id, source COLLATE "C")
            WHERE reason = 'IMPORT';
        """
}
