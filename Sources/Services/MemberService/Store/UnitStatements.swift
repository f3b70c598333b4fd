import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// A unit as it is kept.
struct UnitRow: Sendable {
    var unit: OrganisationUnit
    var name: String
    /// Of a store only.
    var clock: StoreClock?

    struct StoreClock: Sendable, Hashable {
        let timeZone: String
        let cutoffMinutes: Int16
    }
}

/// All units of a merchant, by id.
struct ReadUnits: Statement {
    static let sql = """
        SELECT unit_id, kind, parent_id, closed_at IS NOT NULL, name, NULL::text, NULL::smallint
        FROM units WHERE merchant_id = $1
        UNION ALL
        SELECT store_id, 'STORE', coalesce(parent_id, merchant_id), closed_at IS NOT NULL, name,
            time_zone, cutoff_minutes
        FROM stores WHERE merchant_id = $1
        ORDER BY 1
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> UnitRow {
        let id: UUIDv7 = try row.next()
        let kind: String = try row.next()
        guard let kind = UnitKind(rawValue: kind) else {
            throw MalformedRow(problem: "kind of unit \(id)")
        }
        let unit = OrganisationUnit(
            id: id, kind: kind, parent: try row.next(), isClosed: try row.next())
        let name: String = try row.next()
        let zone = try row.next(String?.self)
        let cutoff = try row.next(Int16?.self)
        let clock = zone.map { UnitRow.StoreClock(timeZone: $0, cutoffMinutes: cutoff ?? 0) }
        return UnitRow(unit: unit, name: name, clock: clock)
    }
}

/// A brand, an area or a terminal.
struct InsertUnit: Statement {
    static let sql = """
        INSERT INTO units (merchant_id, unit_id, kind, name, parent_id) VALUES ($1, $2, $3, $4, $5)
        """
    let merchant: UUIDv7
    let row: UnitRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.unit.id)
        parameters.append(row.unit.kind.rawValue)
        parameters.append(row.name)
        parameters.append(row.unit.parent)
    }
}

struct InsertStore: Statement {
    static let sql = """
        INSERT INTO stores (merchant_id, store_id, name, parent_id, time_zone, cutoff_minutes)
        VALUES ($1, $2, $3, nullif($4::uuid, $1::uuid), $5, $6)
        """
    let merchant: UUIDv7
    let row: UnitRow
    let clock: UnitRow.StoreClock

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.unit.id)
        parameters.append(row.name)
        parameters.append(row.unit.parent)
        parameters.append(clock.timeZone)
        parameters.append(clock.cutoffMinutes)
    }
}

/// What may change of a unit; a store's clock does not.
struct UpdateUnit: Statement {
    static let sql = """
        UPDATE units SET name = $3, parent_id = $4,
            closed_at = CASE WHEN $5 THEN coalesce(closed_at, $6) END
        WHERE merchant_id = $1 AND unit_id = $2
        """
    let merchant: UUIDv7
    let row: UnitRow
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.unit.id)
        parameters.append(row.name)
        parameters.append(row.unit.parent)
        parameters.append(row.unit.isClosed)
        parameters.append(now)
    }
}

struct UpdateStore: Statement {
    static let sql = """
        UPDATE stores SET name = $3, parent_id = nullif($4::uuid, $1::uuid),
            closed_at = CASE WHEN $5 THEN coalesce(closed_at, $6) END
        WHERE merchant_id = $1 AND store_id = $2
        """
    let merchant: UUIDv7
    let row: UnitRow
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.unit.id)
        parameters.append(row.name)
        parameters.append(row.unit.parent)
        parameters.append(row.unit.isClosed)
        parameters.append(now)
    }
}

/// The stores in the units where a staff account's role holds.
struct ReadStoresOfStaff: Statement {
    static let sql = """
        WITH RECURSIVE below (id) AS (
            SELECT unnest(units) FROM staff WHERE merchant_id = $1 AND staff_id = $2
            UNION
            SELECT u.unit_id FROM below b
            JOIN units u ON u.merchant_id = $1 AND u.parent_id = b.id AND u.kind <> 'TERMINAL'
        )
        SELECT s.store_id FROM below b
        JOIN stores s ON s.merchant_id = $1 AND s.parent_id = b.id
        UNION
        SELECT s.store_id FROM below b
        JOIN stores s ON s.merchant_id = $1 AND s.store_id = b.id
        ORDER BY 1
        """
    let merchant: UUIDv7
    let staff: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}
