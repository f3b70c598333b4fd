import ServiceKit

/// Items, promotions, and the counters of what offers have used.
enum CatalogueSchema {
    static let sql = [
        revisions, items, promotions, versions, immutability, uses, gifts, settings,
        SharedSchema.merchantIsolation("book_revisions"),
        SharedSchema.merchantIsolation("items"),
        SharedSchema.merchantIsolation("promotions"),
        SharedSchema.merchantIsolation("promotion_versions"),
        SharedSchema.merchantIsolation("offer_uses"),
        SharedSchema.merchantIsolation("gift_stocks"),
        SharedSchema.merchantIsolation("coupon_settings"),
        SharedSchema.grant("SELECT, INSERT", on: "coupon_settings", to: .marketing),
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE",
            on: """
                book_revisions, items, promotions, promotion_versions, offer_uses, gift_stocks
                """,
            to: .marketing),
    ].joined(separator: "\n")

    /// How often what a book keeps was changed: whoever has read it looks here whether it still is
    /// as it was.
    private static let revisions = """
        CREATE TABLE book_revisions (
            merchant_id uuid NOT NULL,
            book text COLLATE "C" NOT NULL CHECK (book IN ('ITEMS', 'PROMOTIONS', 'COUPON_SETTINGS')),
            revision bigint NOT NULL CHECK (revision > 0),
            PRIMARY KEY (merchant_id, book)
        );
        """

    /// `definition` is patron.marketing.v1.ItemDefinition as JSON.
    private static let items = """
        CREATE TABLE items (
            merchant_id uuid NOT NULL,
            sku text COLLATE "C" NOT NULL CHECK (sku ~ '^[A-Za-z0-9._-]{1,64}$'),
            state smallint NOT NULL CHECK (state IN (1, 2)),
            revision integer NOT NULL CHECK (revision > 0),
            definition jsonb NOT NULL,
            changed_by text NOT NULL,
            changed_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, sku)
        );
        """

    private static let promotions = """
        CREATE TABLE promotions (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            revision integer NOT NULL CHECK (revision > 0),
            PRIMARY KEY (merchant_id, id)
        );
        CREATE INDEX promotions_by_state ON promotions (merchant_id, state, id);
        """

    /// `definition` is patron.marketing.v1.PromotionDefinition as JSON. What has no `active_from` is
    /// the promotion's one draft.
    private static let versions = """
        CREATE TABLE promotion_versions (
            merchant_id uuid NOT NULL,
            promotion_id uuid NOT NULL,
            version integer NOT NULL CHECK (version > 0),
            definition jsonb NOT NULL,
            note text NOT NULL,
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            publisher text,
            published_at timestamptz,
            active_from timestamptz,
            active_until timestamptz CHECK (active_until >= active_from),
            PRIMARY KEY (merchant_id, promotion_id, version),
            FOREIGN KEY (merchant_id, promotion_id) REFERENCES promotions (merchant_id, id),
            CHECK ((active_from IS NULL) = (publisher IS NULL)
                AND (active_from IS NULL) = (published_at IS NULL)
                AND (active_until IS NULL OR active_from IS NOT NULL))
        );
        CREATE UNIQUE INDEX one_draft ON promotion_versions (merchant_id, promotion_id)
            WHERE active_from IS NULL;
        """

    /// `definition` is patron.marketing.v1.CouponLimits as JSON. Orders are priced by the version of
    /// their instant, so none ever changes.
    private static let settings = """
        CREATE TABLE coupon_settings (
            merchant_id uuid NOT NULL,
            version integer NOT NULL CHECK (version > 0),
            definition jsonb NOT NULL,
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            active_from timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, version)
        );
        """

    /// Orders name the version that they were priced with: it must stay what it was.
    private static let immutability = """
        CREATE FUNCTION refuse_change_of_published_version() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'version % of promotion % is published and never changes',
                OLD.version, OLD.promotion_id USING ERRCODE = 'integrity_constraint_violation';
        END $$;
        CREATE TRIGGER published_versions_never_change BEFORE UPDATE ON promotion_versions
            FOR EACH ROW WHEN (OLD.active_from IS NOT NULL
                AND (OLD.definition, OLD.version, OLD.note, OLD.author, OLD.publisher,
                    OLD.published_at, OLD.active_from)
                IS DISTINCT FROM (NEW.definition, NEW.version, NEW.note, NEW.author,
                    NEW.publisher, NEW.published_at, NEW.active_from))
            EXECUTE FUNCTION refuse_change_of_published_version();
        """

    /// Counters of promotions and coupon templates, one a limit that is counted. `period` is that of
    /// MarketingDomain's OfferLimit; the member of what all buyers share is the nil UUID.
    private static let uses = """
        CREATE TABLE offer_uses (
            merchant_id uuid NOT NULL,
            offer_id uuid NOT NULL,
            period text COLLATE "C" NOT NULL CHECK (period ~ '^(E|[DWM][0-9]{4}-[0-9]{2}-[0-9]{2})$'),
            member_id uuid NOT NULL,
            uses bigint NOT NULL CHECK (uses >= 0),
            discount_minor bigint NOT NULL CHECK (discount_minor >= 0),
            stock bigint CHECK (stock >= uses),
            PRIMARY KEY (merchant_id, offer_id, period, member_id)
        ) WITH (fillfactor = 70);
        COMMENT ON COLUMN offer_uses.stock IS
            'Pieces of a gift in all, taken ones counted in; null where no stock is kept';
        """

    /// `counter_id` is the offer_id of the stock's counter: a digest of sku and store. The store of
    /// what all stores share is the nil UUID.
    private static let gifts = """
        CREATE TABLE gift_stocks (
            merchant_id uuid NOT NULL,
            sku text COLLATE "C" NOT NULL CHECK (sku ~ '^[A-Za-z0-9._-]{1,64}$'),
            store_id uuid NOT NULL,
            counter_id uuid NOT NULL,
            changed_by text NOT NULL,
            changed_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, sku, store_id)
        );
        """
}
