package import Postgres
import Primitives
import ServiceKit

/// The demo merchant's welcome coupon (满100减20, 30 days), items and promotions. Loading it again
/// changes nothing.
package enum MarketingDemo {
    /// Connect as the owner of the database.
    package static func load(_ pool: PostgresPool) async throws {
        try await pool.transaction(settings: [.provisioning], deadline: .now + .seconds(10)) {
            transaction in
            try transaction.pipeline { pipeline in
                pipeline.add(InsertWelcomeTemplate())
                pipeline.add(InsertWelcomeVersion())
            }
        }
        try await loadCatalogue(pool)
    }
}

private struct InsertWelcomeTemplate: Statement {
    static let sql = """
        INSERT INTO coupon_templates (merchant_id, id, state, version, purpose, currency)
        VALUES (
            '01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000c01',
            'ACTIVE', 1, 'WELCOME', 'CNY')
        ON CONFLICT (merchant_id, id) DO NOTHING
        """
}

private struct InsertWelcomeVersion: Statement {
    static let sql = """
        INSERT INTO coupon_template_versions (merchant_id, id, version, author, definition)
        VALUES (
            '01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000c01', 1,
            'service:patron', '{
                "name": {"zh": "新会员满100减20券", "en": "Welcome: 20 off from 100"},
                "terms": {"stage": "ORDER", "fullReduction":
                    {"thresholdMinor": "10000", "reductionMinor": "2000"}},
                "validity": {"days": {"count": 30}},
                "purpose": "WELCOME"}')
        ON CONFLICT (merchant_id, id, version) DO NOTHING
        """
}
