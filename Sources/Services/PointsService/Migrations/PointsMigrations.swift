package import ServiceKit

/// The schema of the points database.
package enum PointsMigrations {
    package static let all: [Migration] = [
        ledger, wholeLedger, checkout, punchLedger, memberMerges, reviews, tillMoney,
        orderUploads, mergedBooks, survivors, uploadMending, audit, referralReviews,
    ]

    static let ledger = Migration(
        1, "ledger",
        check: """
            SELECT NOT has_table_privilege('patron_points', 'entries', 'UPDATE')
                AND NOT has_table_privilege('patron_points', 'entries', 'DELETE')
                AND NOT has_table_privilege('patron_points', 'postings', 'UPDATE')
                AND NOT has_table_privilege('patron_points', 'movements', 'DELETE')
                AND has_table_privilege('patron_points', 'entries', 'INSERT')
            """,
        sql: [
            SharedSchema.role(.points),
            SharedSchema.operations, SharedSchema.outbox, SharedSchema.feedCursors,
            SharedSchema.sharedGrants(.points),
            LedgerSchema.facts, LedgerSchema.journal, LedgerSchema.lots, LedgerSchema.holds,
            LedgerSchema.orders,
            SharedSchema.planning(.points),
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "members", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "programmes", to: .points),
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "accounts", to: .points),
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "month_grants", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "postings", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "entries", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "movements", to: .points),
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "lots", to: .points),
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "holds", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "hold_parts", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "check_ins", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "orders", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "order_lines", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "order_tenders", to: .points),
        ].joined(separator: "\n")
            + LedgerSchema.tables.map(SharedSchema.merchantIsolation).joined(separator: "\n"))

    static let wholeLedger = Migration(
        2, "whole ledger",
        check: """
            SELECT NOT has_table_privilege('patron_points', 'checkpoints', 'UPDATE')
                AND NOT has_table_privilege('patron_points', 'order_refunds', 'UPDATE')
                AND NOT EXISTS (SELECT FROM programmes WHERE definition->'rate' IS NULL)
            """,
        sql: ([
            WholeLedgerSchema.programmes, WholeLedgerSchema.totals, WholeLedgerSchema.grants,
            WholeLedgerSchema.refunds, WholeLedgerSchema.oversight, RewardSchema.rewards,
            SharedSchema.grant("UPDATE", on: "programmes", to: .points),
            SharedSchema.grant(
                "SELECT, INSERT",
                on:
                    "order_refunds, order_refund_lines, transfers, event_grants, checkpoints, "
                    + "expiry_notices, reward_versions", to: .points),
            SharedSchema.grant(
                "SELECT, INSERT, UPDATE",
                on:
                    "period_totals, referrals, approvals, risk_flags, rewards, redemptions, "
                    + "day_marks", to: .points),
            SharedSchema.grant("SELECT, INSERT, DELETE", on: "system_events", to: .points),
        ] + (WholeLedgerSchema.tables + RewardSchema.tables).map(SharedSchema.merchantIsolation))
        .joined(separator: "\n"))

    /// One line a schema.
    static let checkout = Migration(
        3, "checkout",
        check: "SELECT "
            + [
                CheckoutSchema.check,
                StoredValueSchema.check,
                TillSchema.check,
                OfflineSchema.check,
                PunchCardSchema.check,
                SubscriptionSchema.check,
                PaymentsSchema.check,
            ].joined(separator: "\n    AND "),
        sql: [
            CheckoutSchema.sql,
            StoredValueSchema.sql,
            TillSchema.sql,
            OfflineSchema.sql,
            PunchCardSchema.sql,
            SubscriptionSchema.sql,
            PaymentsSchema.sql,
        ].joined(separator: "\n"))

    static let punchLedger = Migration(
        4, "punch cards in the ledger",
        check: PunchLedgerSchema.check + "\n    AND " + DayDetailSchema.check,
        sql: PunchLedgerSchema.sql + "\n" + DayDetailSchema.sql)

    static let memberMerges = Migration(
        5, "merges of members", check: MemberMergeSchema.check, sql: MemberMergeSchema.sql)

    static let reviews = Migration(
        6, "flags of reviews",
        check: """
            SELECT NOT EXISTS (SELECT FROM pg_constraint
                WHERE conrelid = 'risk_flags'::regclass AND contype = 'u')
            """,
        sql: """
            -- Of one member's cases more than one may hold points on a day.
            ALTER TABLE risk_flags
                DROP CONSTRAINT risk_flags_merchant_id_member_id_kind_business_date_key;
            CREATE UNIQUE INDEX risk_flags_spikes
                ON risk_flags (merchant_id, member_id, kind, business_date)
                WHERE kind = 'POINTS_SPIKE';
            CREATE INDEX risk_flags_by_member ON risk_flags (merchant_id, member_id)
                WHERE state = 1;
            """)

    static let tillMoney = Migration(
        7, "money at tills", check: TillMoneySchema.check, sql: TillMoneySchema.sql)

    static let orderUploads = Migration(
        8, "uploads of orders", check: OrderUploadSchema.check, sql: OrderUploadSchema.sql)

    static let mergedBooks = Migration(
        9, "all books of merged members", check: MergedBooksSchema.check,
        sql: MergedBooksSchema.sql)

    /// Leads to who was merged into a member: what that one has spent is hers (B16).
    static let survivors = Migration(
        10, "merges by survivor",
        check: "SELECT to_regclass('member_merges_survivor') IS NOT NULL",
        sql: """
            CREATE INDEX member_merges_survivor ON member_merges (merchant_id, survivor_id)
                WHERE reversal_told_at IS NULL;
            """)

    static let uploadMending = Migration(
        11, "tries of uploads", check: OrderUploadMendingSchema.check,
        sql: OrderUploadMendingSchema.sql)

    static let audit = Migration(
        12, "audit", check: AuditSchema.check(.points), sql: AuditSchema.points)

    static let referralReviews = Migration(
        13, "reviews of referrals", check: ReferralReviewSchema.check,
        sql: ReferralReviewSchema.sql)
}
