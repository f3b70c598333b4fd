import ServiceKit

/// Holds and counters that nobody needs any more may be deleted, and are found by their age.
enum HoldCleaningSchema {
    /// Counters may go, what an offer has issued may not.
    static let check = """
        SELECT has_table_privilege('patron_marketing', 'offer_holds', 'DELETE')
            AND has_table_privilege('patron_marketing', 'offer_uses', 'DELETE')
            AND NOT has_table_privilege('patron_marketing', 'coupons', 'DELETE')
        """

    /// The index has what is closed and was not looked at since; one that came back is looked at again.
    static let sql = [
        """
        ALTER TABLE offer_holds ADD cleaned_at timestamptz;
        COMMENT ON COLUMN offer_holds.cleaned_at IS
            'When its uses of periods that are over were taken out of it';
        CREATE INDEX offer_holds_done
            ON offer_holds ((coalesce(restored_at, closed_at)), merchant_id, order_id)
            WHERE state <> 'HELD' AND (cleaned_at IS NULL OR restored_at IS NOT NULL);
        ALTER TABLE coupons ADD offline_order uuid
            GENERATED ALWAYS AS (CASE WHEN offline_sale IS NOT NULL THEN order_id END) STORED;
        COMMENT ON COLUMN coupons.offline_order IS
            'The order, where a sale without the network used it: a column of its own, since an index '
            'of all orders would change with each checkout';
        CREATE INDEX coupons_of_offline_sales ON coupons (merchant_id, offline_order)
            WHERE offline_order IS NOT NULL;
        """,
        SharedSchema.grant("DELETE", on: "offer_holds, offer_uses", to: .marketing),
    ].joined(separator: "\n")
}
