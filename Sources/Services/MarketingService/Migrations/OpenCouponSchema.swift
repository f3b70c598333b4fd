/// A coupon that an order takes and gives back stays where it is in every index.
///
/// What is between `ISSUED` and `HELD` was told apart by the indices, so that each checkout took its
/// coupon out of all of them and put it in again. By `is_open` they know only coupons that may still be
/// used; statements name it beside the state that they look for.
enum OpenCouponSchema {
    static let check = """
        SELECT NOT EXISTS (
            SELECT FROM pg_index
            WHERE indrelid = 'coupons'::regclass AND pg_get_expr(indpred, indrelid) LIKE '%state%')
        """

    static let sql = """
        ALTER TABLE coupons ADD is_open boolean NOT NULL
            GENERATED ALWAYS AS (state IN ('ISSUED', 'HELD')) STORED;
        COMMENT ON COLUMN coupons.is_open IS 'Not used, ended or cancelled';
        DROP INDEX coupons_usable;
        DROP INDEX coupons_due;
        DROP INDEX coupons_to_remind;
        DROP INDEX coupons_offline;
        CREATE INDEX coupons_usable ON coupons (merchant_id, member_id, expires_at) WHERE is_open;
        CREATE INDEX coupons_due ON coupons (expires_at) WHERE is_open;
        CREATE INDEX coupons_to_remind ON coupons (remind_at)
            WHERE is_open AND remind_at IS NOT NULL;
        CREATE INDEX coupons_offline ON coupons (offline_until)
            WHERE is_open AND offline_until IS NOT NULL;
        """
}
