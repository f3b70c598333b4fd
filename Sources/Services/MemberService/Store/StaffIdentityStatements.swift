import Platforms
import Postgres
import Primitives

/// The staff member behind an account of a company's directory; a disabled one is as unknown as none.
struct FindStaffByIdentity: Statement {
    static let sql = """
        SELECT s.staff_id, s.password_hash, s.role, s.units, s.epoch, s.one_time_until
        FROM staff_identities i
        JOIN staff s ON s.merchant_id = i.merchant_id AND s.staff_id = i.staff_id
        WHERE i.merchant_id = $1 AND i.subject_index = $2 AND NOT s.disabled
        """
    let merchant: UUIDv7
    let subject: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(subject)
    }

    static func decode(_ row: inout RowReader) throws -> FindStaff.Row {
        try FindStaff.decode(&row)
    }
}

/// Whose an account is.
struct FindStaffHolder: Statement {
    static let sql = """
        SELECT staff_id FROM staff_identities WHERE merchant_id = $1 AND subject_index = $2
        """
    let merchant: UUIDv7
    let subject: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(subject)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

struct DeleteStaffIdentity: Statement {
    static let sql = """
        DELETE FROM staff_identities
        WHERE merchant_id = $1 AND staff_id = $2 AND platform = $3
        """
    let merchant: UUIDv7
    let staff: UUIDv7
    let platform: Platform

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
        parameters.append(platform.number)
    }
}

/// The accounts of every directory that a staff account is bound to.
struct DeleteStaffIdentities: Statement {
    static let sql = "DELETE FROM staff_identities WHERE merchant_id = $1 AND staff_id = $2"
    let merchant: UUIDv7
    let staff: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
    }
}

struct InsertStaffIdentity: Statement {
    static let sql = """
        INSERT INTO staff_identities (merchant_id, subject_index, platform, staff_id, bound_at)
        VALUES ($1, $2, $3, $4, $5)
        """
    let merchant: UUIDv7
    let subject: [UInt8]
    let platform: Platform
    let staff: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(subject)
        parameters.append(platform.number)
        parameters.append(staff)
        parameters.append(at)
    }
}
