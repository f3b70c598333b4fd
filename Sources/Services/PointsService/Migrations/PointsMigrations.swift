package import ServiceKit

/// The schema of the points database.
package enum PointsMigrations {
    package static let all: [Migration] = [ledger]

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
}
