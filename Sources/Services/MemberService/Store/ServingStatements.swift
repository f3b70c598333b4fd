import Postgres
import Primitives

/// Notes whom staff accounts have served.
struct AddServings: Statement {
    static let sql = """
        INSERT INTO member_servings (merchant_id, staff_id, member_id, last_on)
        SELECT $1, staff_id, member_id, max(business_date)
        FROM unnest($2::uuid[], $3::uuid[], $4::date[])
            AS change (staff_id, member_id, business_date)
        GROUP BY staff_id, member_id ORDER BY staff_id, member_id
        ON CONFLICT (merchant_id, staff_id, member_id) DO UPDATE
        SET last_on = greatest(member_servings.last_on, excluded.last_on)
        """
    let merchant: UUIDv7
    /// Orders whose till names who served.
    let changes: [SpendChange]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: changes) { $0.staff }
        parameters.append(column: changes) { $0.member }
        parameters.append(column: changes) { $0.date }
    }
}
