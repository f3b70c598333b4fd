import Postgres
import Primitives

/// Notes the number of a member's last event; the caller holds her lock.
struct UpdateEventSeq: Statement {
    static let sql = """
        UPDATE members SET event_seq = $3 WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let eventSeq: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(eventSeq)
    }
}
