/// The words that the demo merchant asks its members by, one version a purpose.
enum DemoConsents {
    static let sql = """
        INSERT INTO consent_texts
            (merchant_id, purpose, version, asks_again, text_zh, text_en, published_at)
        SELECT '\(MemberDemo.merchant)', purpose, 1, false, zh, en, '2026-01-01T00:00:00Z'
        FROM (VALUES
            (1, '为提供会员服务，我们处理您的手机号、昵称、生日和消费记录。注销会员后即行销毁。',
                'To run your membership we process your phone number, nickname, birthday and '
                'purchases. They are destroyed when you leave.'),
            (2, '同意通过短信接收优惠信息，可随时撤回。',
                'Send me offers by SMS. I can withdraw this at any time.'),
            (3, '同意通过微信接收优惠信息，可随时撤回。',
                'Send me offers by WeChat. I can withdraw this at any time.'),
            (4, '同意根据我的消费记录分析偏好并推荐商品，可随时撤回。',
                'Learn my preferences from what I buy, and recommend by them. I can withdraw this '
                'at any time.'))
            AS words (purpose, zh, en)
        ON CONFLICT DO NOTHING;
        """
}
