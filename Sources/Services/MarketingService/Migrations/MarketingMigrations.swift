package import ServiceKit

package enum MarketingMigrations {
    package static let all: [Migration] = [
        Migration(
            1, "coupons",
            check: "SELECT count(*) = 0 FROM coupons",
            sql: [
                SharedSchema.role(.marketing),
                SharedSchema.operations,
                SharedSchema.outbox, SharedSchema.outboxNumbers,
                SharedSchema.feedCursors,
                SharedSchema.sharedGrants(.marketing),
                SharedSchema.planning(.marketing),
                templates,
                coupons,
                SharedSchema.merchantIsolation("coupon_templates"),
                SharedSchema.merchantIsolation("coupons"),
                SharedSchema.grant("SELECT", on: "coupon_templates", to: .marketing),
                SharedSchema.grant("SELECT, INSERT, UPDATE", on: "coupons", to: .marketing),
            ].joined(separator: "\n")),
        Migration(
            2, "checkout",
            check: CouponSchema.check,
            sql: [
                CatalogueSchema.sql,
                CouponSchema.sql,
                UploadSchema.sql,
                SharedSchema.feedInstants(.marketing),
            ].joined(separator: "\n")),
        Migration(3, "gifts of tills", check: TillGiftSchema.check, sql: TillGiftSchema.sql),
        Migration(
            4, "coupons of other systems", check: CouponImportSchema.check,
            sql: CouponImportSchema.sql),
        Migration(5, "merges of members", check: MergeSchema.check, sql: MergeSchema.sql),
        Migration(
            6, "cleaning of holds", check: HoldCleaningSchema.check, sql: HoldCleaningSchema.sql),
        Migration(
            7, "uploads of promo codes", check: PromoUploadSchema.check,
            sql: PromoUploadSchema.sql),
        Migration(
            8, "coupons that stay in their indices", check: OpenCouponSchema.check,
            sql: OpenCouponSchema.sql),
        Migration(
            9, "members who are one", check: MergedMemberSchema.check,
            sql: MergedMemberSchema.sql),
        Migration(
            10, "tries of uploads", check: UploadMendingSchema.check, sql: UploadMendingSchema.sql),
        Migration(
            11, "audit", check: AuditSchema.check(.marketing), sql: AuditSchema.marketing),
    ]

    /// A version's content never changes; a change is the next version.
    private static let templates = """
        CREATE TABLE coupon_templates (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            version integer NOT NULL CHECK (version > 0),
            state text NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED')),
            purpose text CHECK (purpose IN ('WELCOME')),
            name_zh text NOT NULL,
            name_en text NOT NULL,
            threshold_minor bigint NOT NULL CHECK (threshold_minor >= 0),
            reduction_minor bigint NOT NULL CHECK (reduction_minor > 0),
            currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
            valid_days integer NOT NULL CHECK (valid_days BETWEEN 0 AND 36500),
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (merchant_id, id, version)
        );
        CREATE UNIQUE INDEX one_active_version ON coupon_templates (merchant_id, id)
            WHERE state = 'ACTIVE';
        CREATE UNIQUE INDEX one_active_purpose ON coupon_templates (merchant_id, purpose)
            WHERE state = 'ACTIVE' AND purpose IS NOT NULL;
        """

    private static let coupons = """
        CREATE TABLE coupons (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            member_id uuid NOT NULL,
            template_id uuid NOT NULL,
            template_version integer NOT NULL,
            reason text NOT NULL,
            state text NOT NULL CHECK (state IN ('ISSUED', 'HELD', 'USED', 'EXPIRED')),
            issued_at timestamptz NOT NULL,
            last_date date NOT NULL,
            expires_at timestamptz NOT NULL CHECK (expires_at > issued_at),
            PRIMARY KEY (merchant_id, id),
            UNIQUE (merchant_id, member_id, template_id, reason),
            FOREIGN KEY (merchant_id, template_id, template_version)
                REFERENCES coupon_templates (merchant_id, id, version)
        );
        CREATE INDEX coupons_of_member ON coupons (merchant_id, member_id, issued_at, id);
        """
}
