import ServiceKit

/// Coupons that were moved between two accounts of one member (A12).
enum MergeSchema {
    static let check = """
        SELECT NOT has_table_privilege('patron_marketing', 'merged_coupons', 'UPDATE')
        """

    static let sql = [
        """
        CREATE TABLE merged_coupons (
            merchant_id uuid NOT NULL,
            merge_id uuid NOT NULL,
            coupon_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, merge_id, coupon_id)
        );
        """,
        SharedSchema.grant("SELECT, INSERT", on: "merged_coupons", to: .marketing),
        SharedSchema.merchantIsolation("merged_coupons"),
    ].joined(separator: "\n")
}
