import MemberDomain
import Postgres
import Primitives

/// By which way a member came.
struct Origin: Sendable {
    var channel: SourceChannel
    /// What the QR code said that she came by; nil without one.
    var scene: SceneCode?
    /// A till's staff member, a scene's label, a platform; nil where nothing is to be said.
    var label: String?
    /// A scene's store.
    var store: UUIDv7?
}

struct FindScene: Statement {
    struct Row: Sendable {
        let channel: SourceChannel
        let store: UUIDv7?
        let label: String?
        let isDisabled: Bool
    }

    static let sql = """
        SELECT channel, store_id, label, disabled FROM scenes
        WHERE merchant_id = $1 AND scene_id = $2
        """
    let merchant: UUIDv7
    let scene: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(scene)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            channel: try SourceChannel(&row), store: try row.next(UUIDv7?.self),
            label: try row.next(String?.self), isDisabled: try row.next())
    }
}

struct InsertOrigin: Statement {
    static let sql = """
        INSERT INTO member_origins
            (merchant_id, member_id, channel, scene_id, label, business_date)
        VALUES ($1, $2, $3, $4, $5, $6)
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let origin: Origin
    let date: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(origin.channel.rawValue)
        parameters.append(origin.scene?.scene)
        parameters.append(origin.label)
        parameters.append(date)
    }
}

/// How many came by each way, from one business date to another.
struct CountOrigins: Statement {
    static let sql = """
        SELECT channel, count(*) FROM member_origins
        WHERE merchant_id = $1 AND business_date BETWEEN $2 AND $3 GROUP BY channel
        """
    let merchant: UUIDv7
    let from: CalendarDate
    let to: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(from)
        parameters.append(to)
    }

    static func decode(_ row: inout RowReader) throws -> (channel: SourceChannel, members: Int64) {
        (try SourceChannel(&row), try row.next())
    }
}

extension SourceChannel {
    init(_ row: inout RowReader) throws {
        let number: Int16 = try row.next()
        guard let channel = SourceChannel(rawValue: number) else {
            throw MalformedRow(problem: "channel \(number)")
        }
        self = channel
    }
}
