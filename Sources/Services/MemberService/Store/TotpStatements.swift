import MemberDomain
import Postgres
import Primitives

/// The second factor of an account, under the account's lock.
struct ReadTotp: Statement {
    struct Row: Sendable {
        let sealed: [UInt8]
        let isConfirmed: Bool
        let lastStep: Int64

        var enrolment: TotpRules.Enrolment {
            isConfirmed ? .confirmed(lastStep: lastStep) : .unconfirmed
        }
    }

    static let sql = """
        SELECT seed_cipher, confirmed_at IS NOT NULL, last_step FROM staff_totp
        WHERE merchant_id = $1 AND staff_id = $2
        """
    let merchant: UUIDv7
    let staff: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(sealed: try row.next(), isConfirmed: try row.next(), lastStep: try row.next())
    }
}

/// A seed that is not confirmed takes the place of another such.
struct StoreTotpSeed: Statement {
    static let sql = """
        INSERT INTO staff_totp (merchant_id, staff_id, seed_cipher) VALUES ($1, $2, $3)
        ON CONFLICT (merchant_id, staff_id) DO UPDATE SET seed_cipher = excluded.seed_cipher
        WHERE staff_totp.confirmed_at IS NULL
        """
    let merchant: UUIDv7
    let staff: UUIDv7
    let sealed: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
        parameters.append(sealed)
    }
}

struct ConfirmTotp: Statement {
    static let sql = """
        UPDATE staff_totp SET confirmed_at = $4, last_step = $3
        WHERE merchant_id = $1 AND staff_id = $2
        """
    let merchant: UUIDv7
    let staff: UUIDv7
    let step: Int64
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
        parameters.append(step)
        parameters.append(at)
    }
}

struct UseTotpStep: Statement {
    static let sql = """
        UPDATE staff_totp SET last_step = $3 WHERE merchant_id = $1 AND staff_id = $2
        """
    let merchant: UUIDv7
    let staff: UUIDv7
    let step: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
        parameters.append(step)
    }
}

struct InsertRecoveryCodes: Statement {
    static let sql = """
        INSERT INTO staff_recovery_codes (merchant_id, staff_id, code_hash)
        SELECT $1, $2, unnest($3::bytea[]) ON CONFLICT DO NOTHING
        """
    let merchant: UUIDv7
    let staff: UUIDv7
    let hashes: [[UInt8]]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
        parameters.append(column: hashes) { $0 }
    }
}

/// A row where the code was good; it is no more.
struct UseRecoveryCode: Statement {
    static let sql = """
        DELETE FROM staff_recovery_codes
        WHERE merchant_id = $1 AND staff_id = $2 AND code_hash = $3
        RETURNING staff_id
        """
    let merchant: UUIDv7
    let staff: UUIDv7
    let hash: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
        parameters.append(hash)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

struct DeleteRecoveryCodes: Statement {
    static let sql = """
        DELETE FROM staff_recovery_codes WHERE merchant_id = $1 AND staff_id = $2
        """
    let merchant: UUIDv7
    let staff: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
    }
}

struct DeleteTotp: Statement {
    static let sql = "DELETE FROM staff_totp WHERE merchant_id = $1 AND staff_id = $2"
    let merchant: UUIDv7
    let staff: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
    }
}

/// Ends the tokens of a member or a staff account. No row where there is neither.
struct RaiseEpoch: Statement {
    static let sql = """
        WITH member AS (
            UPDATE members SET epoch = epoch + 1 WHERE merchant_id = $1 AND member_id = $2
            RETURNING epoch
        ), account AS (
            UPDATE staff SET epoch = epoch + 1 WHERE merchant_id = $1 AND staff_id = $2
            RETURNING epoch
        )
        SELECT epoch FROM member UNION ALL SELECT epoch FROM account
        """
    let merchant: UUIDv7
    let subject: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(subject)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
