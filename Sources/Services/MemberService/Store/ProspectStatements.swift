import MemberDomain
import Postgres
import Primitives

/// Notes an account at a platform that belongs to no member (A20). Where it came from first counts.
struct NoteProspect: Statement {
    static let sql = """
        INSERT INTO prospects (merchant_id, subject_index, origin, scene_id, first_seen_at,
            last_seen_at)
        SELECT $1, $2, coalesce(s.origin, $3), s.scene_id, $5, $5
        FROM (SELECT $4::uuid AS scene_id) AS came
        LEFT JOIN scenes s ON s.merchant_id = $1 AND s.scene_id = came.scene_id
            AND NOT s.disabled
        ON CONFLICT (merchant_id, subject_index) DO UPDATE SET last_seen_at = excluded.last_seen_at
        """
    let merchant: UUIDv7
    let subject: [UInt8]
    /// Of who came by no QR code.
    let origin: RegistrationOrigin
    let scene: UUIDv7?
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(subject)
        parameters.append(origin.rawValue)
        parameters.append(scene)
        parameters.append(at)
    }
}

/// The owner of an account is a member now: the day stays, and nothing that leads to her.
struct ConvertProspect: Statement {
    static let sql = """
        UPDATE prospects SET registered_at = $3, last_seen_at = $3,
            subject_index = uuid_send(gen_random_uuid())
        WHERE merchant_id = $1 AND subject_index = $2
        """
    let merchant: UUIDv7
    let subject: [UInt8]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(subject)
        parameters.append(at)
    }
}

/// Those who were not seen for long.
struct DeleteProspects: Statement {
    static let sql = """
        DELETE FROM prospects WHERE ctid IN (
            SELECT ctid FROM prospects WHERE last_seen_at < $1 ORDER BY last_seen_at LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}
