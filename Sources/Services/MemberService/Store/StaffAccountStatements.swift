import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// A staff account as it is kept, without its password.
struct StaffAccountRow: Sendable {
    let id: UUIDv7
    let account: String
    var access: StaffGrant.Access
    var isDisabled: Bool
    var oneTimeUntil: Instant?

    fileprivate static let columns = """
        staff_id, account, role, units, disabled, one_time_until
        """

    fileprivate init(_ row: inout RowReader) throws {
        id = try row.next()
        account = try row.next()
        let name: String = try row.next()
        guard let role = StaffRole(rawValue: name) else {
            throw MalformedRow(problem: "role \(name) of staff \(id)")
        }
        access = StaffGrant.Access(role: role, places: Set(try row.next([UUIDv7].self)))
        isDisabled = try row.next()
        oneTimeUntil = try row.next(Instant?.self)
    }

    init(id: UUIDv7, account: String, access: StaffGrant.Access, oneTimeUntil: Instant) {
        self.id = id
        self.account = account
        self.access = access
        self.oneTimeUntil = oneTimeUntil
        isDisabled = false
    }

    /// As arrays and lists have them.
    var units: [UUIDv7] { access.places.sorted() }
}

struct ReadStaffAccount: Statement {
    static let sql = """
        SELECT \(StaffAccountRow.columns) FROM staff WHERE merchant_id = $1 AND staff_id = $2
        """
    let merchant: UUIDv7
    let staff: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
    }

    static func decode(_ row: inout RowReader) throws -> StaffAccountRow {
        try StaffAccountRow(&row)
    }
}

/// A page of accounts by id: those whose every place is among these, or all of them.
struct ListStaffAccounts: Statement {
    static let sql = """
        SELECT \(StaffAccountRow.columns) FROM staff
        WHERE merchant_id = $1 AND ($2::uuid IS NULL OR staff_id > $2)
            AND ($3::uuid[] IS NULL OR (units <@ $3 AND units <> '{}'))
        ORDER BY staff_id LIMIT $4
        """
    let merchant: UUIDv7
    let after: UUIDv7?
    let places: [UUIDv7]?
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(places)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> StaffAccountRow {
        try StaffAccountRow(&row)
    }
}

/// No row where the account's name is taken.
struct InsertStaffAccount: Statement {
    static let sql = """
        INSERT INTO staff
            (merchant_id, staff_id, account, password_hash, role, units, one_time_until)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (merchant_id, account) DO NOTHING
        RETURNING staff_id
        """
    let merchant: UUIDv7
    let row: StaffAccountRow
    let passwordHash: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.account)
        parameters.append(passwordHash)
        parameters.append(row.access.role.rawValue)
        parameters.append(row.units)
        parameters.append(row.oneTimeUntil)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// Writes what may change of an account, and ends its tokens; a password, and until when it is good,
/// only where there is a new one: the account may take its own, or log out, at the same moment.
struct UpdateStaffAccount: Statement {
    static let sql = """
        UPDATE staff SET role = $3, units = $4, epoch = epoch + 1, disabled = $5,
            password_hash = coalesce($6, password_hash),
            one_time_until = CASE WHEN $6::text IS NULL THEN one_time_until ELSE $7 END
        WHERE merchant_id = $1 AND staff_id = $2
        """
    let merchant: UUIDv7
    let row: StaffAccountRow
    let passwordHash: String?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.access.role.rawValue)
        parameters.append(row.units)
        parameters.append(row.isDisabled)
        parameters.append(passwordHash)
        parameters.append(row.oneTimeUntil)
    }
}

/// An account takes a password of its own in place of the one that it has logged in by. No row
/// where that has changed meanwhile.
struct ChangeOwnPassword: Statement {
    static let sql = """
        UPDATE staff SET password_hash = $4, one_time_until = NULL, epoch = epoch + 1
        WHERE merchant_id = $1 AND staff_id = $2 AND password_hash = $3
        RETURNING epoch
        """
    let merchant: UUIDv7
    let staff: UUIDv7
    let given: String
    let new: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
        parameters.append(given)
        parameters.append(new)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
