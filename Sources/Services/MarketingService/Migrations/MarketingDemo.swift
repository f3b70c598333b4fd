package import Postgres
import Primitives

/// The demo merchant's welcome coupon: 满100减20, 30 days. Loading it again changes nothing.
package enum MarketingDemo {
    /// Connect as the owner of the database.
    package static func load(_ pool: PostgresPool) async throws {
        try await pool.execute(InsertWelcomeTemplate(), deadline: .now + .seconds(10))
    }
}

private struct InsertWelcomeTemplate: Statement {
    static let sql = """
        INSERT INTO coupon_templates
            (merchant_id, id, version, state, purpose, name_zh, name_en, threshold_minor,
            reduction_minor, currency, valid_days)
        VALUES (
            '01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000c01', 1,
            'ACTIVE', 'WELCOME', '新会员满100减20券', 'Welcome: 20 off from 100', 10000, 2000, 'CNY',
            30)
        ON CONFLICT (merchant_id, id, version) DO NOTHING
        """
}
