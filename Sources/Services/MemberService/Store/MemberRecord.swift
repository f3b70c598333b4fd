import Levels
import MemberDomain
import Postgres
import Primitives

/// A member as a row, personal data still sealed.
struct MemberRecord: Sendable {
    enum State: Int16, Sendable {
        case active = 1
        case blocked = 2
        case anonymised = 3
    }

    let id: UUIDv7
    let cardNumber: String
    let state: State
    let storeId: UUIDv7?
    let registeredAt: Instant
    let personal: SealedPersonalData
    let epoch: Int64
    let version: Int64
    /// As it was when the row was last written: see `MemberReader.standing`.
    let kept: LevelStanding
    let lifetimeMinor: Int64
    let blocks: MemberBlocks
    /// Number of her last event.
    let eventSeq: Int64

    static let columns = """
        member_id, card_number, state, store_id, registered_at, data_key, phone_cipher,
        nickname_cipher, birthday_cipher, epoch, version, level_rank, level_since,
        level_valid_until, level_scheme_version, lifetime_minor, earning_blocked, spending_blocked,
        event_seq
        """

    init(_ row: inout RowReader) throws {
        id = try row.next()
        cardNumber = try row.next()
        let state: Int16 = try row.next()
        guard let state = State(rawValue: state) else {
            throw MalformedRow(problem: "member state \(state)")
        }
        self.state = state
        storeId = try row.next(UUIDv7?.self)
        registeredAt = try row.next()
        personal = SealedPersonalData(
            dataKey: try row.next([UInt8]?.self), phone: try row.next([UInt8]?.self),
            nickname: try row.next([UInt8]?.self), birthday: try row.next([UInt8]?.self))
        epoch = try row.next()
        version = try row.next()
        kept = try LevelStanding(&row)
        lifetimeMinor = try row.next()
        blocks = MemberBlocks(
            earning: try row.next(), spending: try row.next(), whole: self.state == .blocked)
        eventSeq = try row.next()
    }
}

extension LevelStanding {
    /// Rank, since, end and version of the scheme, in this order.
    init(_ row: inout RowReader) throws {
        let rank: Int16 = try row.next()
        self.init(
            rank: Int(rank), since: try row.next(), validUntil: try row.next(Instant?.self),
            schemeVersion: try row.next())
    }
}

/// Whose members a caller may see. There is no default: every query says it.
enum MemberScope: Sendable {
    case merchant
    /// Members who enrolled at one of these stores, or at none, or bought there after this date.
    case stores([UUIDv7], boughtSince: CalendarDate)
    /// Members whom a staff account has served.
    case served(by: UUIDv7)
    case own(UUIDv7)

    fileprivate static let condition = """
        AND ($3::uuid[] IS NULL OR store_id IS NULL OR store_id = ANY ($3) OR EXISTS (
            SELECT FROM member_visits v
            WHERE v.merchant_id = members.merchant_id AND v.member_id = members.member_id
                AND v.business_date > $4 AND v.store_id = ANY ($3) AND v.orders > 0))
        AND ($5::uuid IS NULL OR EXISTS (
            SELECT FROM member_servings s
            WHERE s.merchant_id = members.merchant_id AND s.staff_id = $5
                AND s.member_id = members.member_id))
        AND ($6::uuid IS NULL OR member_id = $6)
        """

    fileprivate func bind(_ parameters: inout Parameters) {
        var stores: [UUIDv7]?
        var since: CalendarDate?
        var staff: UUIDv7?
        var member: UUIDv7?
        switch self {
        case .merchant: break
        case .stores(let ids, let date): (stores, since) = (ids, date)
        case .served(let id): staff = id
        case .own(let id): member = id
        }
        parameters.append(stores)
        parameters.append(since)
        parameters.append(staff)
        parameters.append(member)
    }
}

struct FindMemberById: Statement {
    static let sql = """
        SELECT \(MemberRecord.columns) FROM members
        WHERE merchant_id = $1 AND member_id = $2 \(MemberScope.condition)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> MemberRecord { try MemberRecord(&row) }
}

struct FindMemberByCard: Statement {
    static let sql = """
        SELECT \(MemberRecord.columns) FROM members
        WHERE merchant_id = $1 AND card_number = $2 \(MemberScope.condition)
        """
    let merchant: UUIDv7
    let card: CardNumber
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(card.description)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> MemberRecord { try MemberRecord(&row) }
}

struct FindMemberByPhone: Statement {
    static let sql = """
        SELECT \(MemberRecord.columns) FROM members
        WHERE merchant_id = $1 AND phone_index = $2 \(MemberScope.condition)
        """
    let merchant: UUIDv7
    let phoneIndex: [UInt8]
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(phoneIndex)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> MemberRecord { try MemberRecord(&row) }
}
