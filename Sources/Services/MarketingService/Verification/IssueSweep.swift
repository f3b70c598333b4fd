import Postgres
import Primitives
import ServiceKit

/// Counts a merchant's coupons, some members at a time: each was issued to somebody, whoever has it
/// now, and none is ever deleted.
///
/// Coupons are issued meanwhile, and a template counts them in the same transaction. So what it
/// counted before the first page and after the last one are the least and the most that can be
/// found; where nothing was issued these two are the same.
struct IssueSweep: Sendable {
    private static let membersAtOnce: Int64 = 500
    private static let templatesAtOnce: Int64 = 1_000

    let reads: BookReads
    let merchant: UUIDv7

    func run(_ tallies: inout OfferTallies) async throws {
        let before = try await templates()
        let found = try await coupons(&tallies)
        let after = try await templates()
        tallies[.issued].count(Int64(after.count))
        var wrong: Set<UUIDv7> = []
        for (id, template) in after {
            let coupons = found[id] ?? 0
            // One that was made meanwhile had issued nothing before.
            let least = before[id]?.issued ?? 0
            let isBeyond = template.total.map { coupons > $0 } ?? false
            if coupons < least || coupons > template.issued || isBeyond { wrong.insert(id) }
        }
        // Coupons of no template.
        wrong.formUnion(found.keys.filter { after[$0] == nil })
        tallies[.issued].add(violations: Int64(wrong.count), samples: wrong.sorted())
    }

    private func templates() async throws -> [UUIDv7: ReadTemplateCounts.Row] {
        var templates: [UUIDv7: ReadTemplateCounts.Row] = [:]
        var after = UUIDv7.zero
        while true {
            let rows = try await reads.rows(
                ReadTemplateCounts(
                    merchant: merchant, after: after, limit: Self.templatesAtOnce))
            for row in rows { templates[row.id] = row }
            guard let last = rows.last, rows.count == Self.templatesAtOnce else {
                return templates
            }
            after = last.id
        }
    }

    /// - Returns: how many there are, by template.
    private func coupons(_ tallies: inout OfferTallies) async throws -> [UUIDv7: Int64] {
        var found: [UUIDv7: Int64] = [:]
        var after = UUIDv7.zero
        while true {
            let rows = try await reads.rows(
                CountCouponsOfMembers(
                    merchant: merchant, after: after, limit: Self.membersAtOnce))
            for row in rows {
                found[row.template, default: 0] += row.coupons
                tallies[.perMember].count(row.members)
                tallies[.perMember].add(violations: row.violations, samples: row.samples)
            }
            guard let last = rows.first?.last else { return found }
            after = last
        }
    }
}

/// What templates say of what they have issued, by id.
struct ReadTemplateCounts: Statement {
    static let sql = """
        SELECT id, issued, total FROM coupon_templates
        WHERE merchant_id = $1 AND id > $2
        ORDER BY id LIMIT $3
        """

    struct Row: Sendable {
        let id: UUIDv7
        let issued: Int64
        /// Nil: no limit.
        let total: Int64?
    }

    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(id: try row.next(), issued: try row.next(), total: try row.next(Int64?.self))
    }
}

/// The coupons that some members were issued, by template, and who of them was issued more than any
/// version of the template allowed: a limit that was lowered leaves what was issued before, and what
/// came over from another system has none.
struct CountCouponsOfMembers: Statement {
    static let sql = """
        WITH members AS (
            SELECT DISTINCT issued_to FROM coupons
            WHERE merchant_id = $1 AND issued_to > $2
            ORDER BY issued_to LIMIT $3
        ), counts AS (
            SELECT c.template_id, c.issued_to, count(*) AS coupons,
                count(*) FILTER (WHERE c.reason <> 'IMPORT') AS limited
            FROM members m
            JOIN coupons c ON c.merchant_id = $1 AND c.issued_to = m.issued_to
            GROUP BY c.template_id, c.issued_to
        ), limits AS (
            SELECT t.template_id, CASE WHEN bool_and(v.most > 0) THEN max(v.most) END AS most
            FROM (SELECT DISTINCT template_id FROM counts) t
            CROSS JOIN LATERAL (
                SELECT coalesce((definition->>'perMember')::bigint, 0) AS most
                FROM coupon_template_versions
                WHERE merchant_id = $1 AND id = t.template_id
            ) v
            GROUP BY t.template_id
        )
        SELECT c.template_id, sum(c.coupons)::bigint, count(*),
            count(*) FILTER (WHERE c.limited > l.most),
            coalesce((array_agg(c.issued_to) FILTER (WHERE c.limited > l.most))[1:5], '{}'),
            (SELECT issued_to FROM members ORDER BY issued_to DESC LIMIT 1)
        FROM counts c
        LEFT JOIN limits l ON l.template_id = c.template_id
        GROUP BY c.template_id
        """

    struct Row: Sendable {
        let template: UUIDv7
        let coupons: Int64
        let members: Int64
        let violations: Int64
        let samples: [UUIDv7]
        /// The last member of the page.
        let last: UUIDv7
    }

    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            template: try row.next(), coupons: try row.next(), members: try row.next(),
            violations: try row.next(), samples: try row.next([UUIDv7].self),
            last: try row.next())
    }
}
