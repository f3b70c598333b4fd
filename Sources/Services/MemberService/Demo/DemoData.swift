/// The rows of the demo (docs/domain.md, The sandbox merchant): what is there already is left as it
/// is.
enum DemoData {
    static let organisation = """
        INSERT INTO merchants
            (merchant_id, name, time_zone, cutoff_minutes, currency, card_prefix, sandbox)
        VALUES
            ('\(MemberDemo.merchant)', '示范商户', 'Asia/Shanghai', 0, 'CNY', '628800', true),
            ('\(MemberDemo.importMerchant)', 'CDNOW', 'America/New_York', 0, 'USD', '628801', true)
        ON CONFLICT DO NOTHING;
        INSERT INTO units (merchant_id, unit_id, kind, name, parent_id)
        VALUES
            ('\(MemberDemo.merchant)', '\(MemberDemo.brand)', 'BRAND', '示范品牌',
                '\(MemberDemo.merchant)'),
            ('\(MemberDemo.merchant)', '\(MemberDemo.areas[0])', 'AREA', '沪西',
                '\(MemberDemo.brand)'),
            ('\(MemberDemo.merchant)', '\(MemberDemo.areas[1])', 'AREA', '外滩',
                '\(MemberDemo.brand)'),
            ('\(MemberDemo.merchant)', '\(MemberDemo.terminal)', 'TERMINAL', 'till-1',
                '\(MemberDemo.stores[0])')
        ON CONFLICT DO NOTHING;
        INSERT INTO stores (merchant_id, store_id, name, time_zone, cutoff_minutes, parent_id)
        VALUES
            ('\(MemberDemo.merchant)', '\(MemberDemo.stores[0])', '静安旗舰店', 'Asia/Shanghai', 0,
                '\(MemberDemo.areas[0])'),
            ('\(MemberDemo.merchant)', '\(MemberDemo.stores[1])', '徐汇甜品店', 'Asia/Shanghai', 0,
                '\(MemberDemo.areas[0])'),
            ('\(MemberDemo.merchant)', '\(MemberDemo.stores[2])', '外滩酒吧', 'Asia/Shanghai', 300,
                '\(MemberDemo.areas[1])'),
            ('\(MemberDemo.importMerchant)', '\(MemberDemo.importStore)', 'CDNOW',
                'America/New_York', 0, NULL)
        ON CONFLICT DO NOTHING;
        """

    static let levels =
        scheme(
            of: "\(MemberDemo.merchant)", validity: "END_OF_NEXT_PERIOD",
            conditions: """
                (1, 1, 'CALENDAR_MONTH', 50000), (1, 2, 'CALENDAR_QUARTER', 100000),
                (2, 1, 'CALENDAR_QUARTER', 300000), (2, 2, 'CALENDAR_YEAR', 800000),
                (3, 1, 'CALENDAR_YEAR', 2000000)
                """)
        + scheme(
            of: "\(MemberDemo.importMerchant)", validity: "NEVER",
            conditions: """
                (1, 1, 'LIFETIME', 10000), (2, 1, 'LIFETIME', 30000), (3, 1, 'LIFETIME', 100000)
                """)
            + """
            INSERT INTO level_benefits
                (merchant_id, version, rank, position, code, name_zh, name_en)
            SELECT '\(MemberDemo.merchant)', 1, rank, 1, code, name_zh, name_en FROM (VALUES
                (1, 'discount_10', '全场 9 折', '10 % off'),
                (2, 'discount_15', '全场 8.5 折', '15 % off'),
                (3, 'discount_20', '全场 8 折', '20 % off'))
                AS benefit (rank, code, name_zh, name_en)
            ON CONFLICT DO NOTHING;
            """

    private static func scheme(of merchant: String, validity: String, conditions: String) -> String
    {
        """
        INSERT INTO level_schemes (merchant_id, version, state) VALUES ('\(merchant)', 1, 'ACTIVE')
        ON CONFLICT DO NOTHING;
        INSERT INTO levels (merchant_id, version, rank, code, name_zh, name_en, validity)
        VALUES
            ('\(merchant)', 1, 0, 'base', '普通会员', 'Member', 'NEVER'),
            ('\(merchant)', 1, 1, 'silver', '银卡', 'Silver', '\(validity)'),
            ('\(merchant)', 1, 2, 'gold', '金卡', 'Gold', '\(validity)'),
            ('\(merchant)', 1, 3, 'diamond', '钻石卡', 'Diamond', '\(validity)')
        ON CONFLICT DO NOTHING;
        INSERT INTO level_conditions
            (merchant_id, version, rank, position, metric, time_window, threshold_minor)
        SELECT '\(merchant)', 1, rank, position, 'SPEND_NET', time_window, threshold
        FROM (VALUES \(conditions)) AS condition (rank, position, time_window, threshold)
        ON CONFLICT DO NOTHING;

        """
    }
}
